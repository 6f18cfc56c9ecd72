// The full names of a text, so that a last name or a title with a name finds its fullest form.
import { type Gender, genderOfGivenName } from '../actors/lists/given-names.ts'
import { HONORIFICS, TITLE_MODIFIERS, TITLE_NOUNS } from '../actors/lists/titles.ts'
import type { Frame, Word } from './frame.ts'

export type FullName = {
  readonly parts: readonly string[]
  readonly start: number
  readonly gender: Gender | undefined
}

const PARTICLE = /^(?:de|del|van|von|der|al|bin|ibn|la|le|di|da|ter|-|–)$/
const GENERATION = /^(?:Jr|Sr|II|III|IV)\.?$/

const isTitle = (text: string) => HONORIFICS.has(text) || TITLE_NOUNS.has(text) || TITLE_MODIFIERS.has(text)

/** The gender that a title gives: "Mrs.", "Congresswoman". */
export function genderOfTitle(text: string): Gender | undefined {
  if (/^(?:Mr|Mr\.|Sir|Lord|King|Prince|Father|Congressman|Pope)$/.test(text)) return 'male'
  return /^(?:Mrs|Mrs\.|Ms|Ms\.|Miss|Dame|Lady|Queen|Princess|Congresswoman)$/.test(text) ? 'female' : undefined
}

const isNamePart = (word: Word | undefined) =>
  word !== undefined && word.quote === null && /^\p{Lu}/u.test(word.text) && word.tag === 'PROPN'

/** The name that ends at word `last`, without the titles before it: "Sen. Ann Lee" → Ann, Lee. */
export function namePartsEndingAt(
  words: readonly Word[],
  last: number,
): { first: number; last: number; gender: Gender | undefined } | null {
  let end = last
  while (end > 0 && GENERATION.test(words[end]?.text ?? '')) end--
  if (!isNamePart(words[end])) return null
  let first = end
  while (
    first > 0 &&
    (isNamePart(words[first - 1]) || (PARTICLE.test(words[first - 1]?.lower ?? '') && isNamePart(words[first - 2])))
  )
    first--
  let gender: Gender | undefined
  while (first < end && isTitle(words[first]?.text ?? '')) {
    gender ??= genderOfTitle(words[first]?.text ?? '')
    first++
  }
  // "Clinton spokesman Jesse Lee": only what stands after the last noun; "White House Press Secretary Josh Lee": after the title.
  for (let i = end - 1; i > first; i--) {
    if (!isTitle(words[i]?.text ?? '')) continue
    gender ??= genderOfTitle(words[i]?.text ?? '')
    return { first: i + 1, last, gender }
  }
  return { first, last, gender }
}

const isHeadline = ({ words }: Frame) =>
  words.filter((word) => /^\p{Lu}/u.test(word.text)).length >
  words.filter((word) => /^\p{L}/u.test(word.text)).length * 0.6

/** The names of two to four parts that a text gives in full, in order. */
export function fullNamesOf(frames: readonly Frame[]): FullName[] {
  const names: FullName[] = []
  for (const frame of frames) {
    if (isHeadline(frame)) continue
    const { words } = frame
    for (let at = 0; at < words.length; at++) {
      if (!isNamePart(words[at]) || isNamePart(words[at + 1]) || words[at + 1]?.lower === '-') continue
      const found = namePartsEndingAt(words, at)
      if (found === null || found.last - found.first < 1 || found.last - found.first > 4) continue
      const parts = words.slice(found.first, found.last + 1).map((word) => word.text)
      const start = words[found.first]?.start ?? 0
      names.push({ parts, start, gender: found.gender ?? genderOfGivenName(parts[0] ?? '') })
    }
  }
  return names
}

const lastPart = (parts: readonly string[]) => parts.findLast((part) => !GENERATION.test(part)) ?? ''

export type NameIndex = ReadonlyMap<string, readonly FullName[]>

/** Full names by their last part. */
export function indexNames(names: readonly FullName[]): NameIndex {
  return Map.groupBy(names, ({ parts }) => lastPart(parts))
}

/** The full name that a shorter one stands for: the one last given before `offset`, else the first after it. */
export function fullNameFor(
  names: NameIndex,
  parts: readonly string[],
  gender: Gender | undefined,
  offset: number,
): FullName | null {
  const candidates = names.get(lastPart(parts)) ?? []
  const fits = (name: FullName) =>
    (gender === undefined || name.gender === undefined || name.gender === gender) &&
    parts.every((part) => name.parts.includes(part))
  for (let at = lastIndexBefore(candidates, offset); at >= 0; at--) {
    const name = candidates[at]
    if (name !== undefined && fits(name)) return name
  }
  return candidates.find(fits) ?? null
}

/** Whether all full names with this last part begin alike, so that the last name alone is clear. */
export function isOnlyName(names: NameIndex, parts: readonly string[]): boolean {
  return new Set((names.get(lastPart(parts)) ?? []).map((name) => name.parts[0])).size <= 1
}

/** The index of the last item that starts at or before an offset, or -1; items are in order. */
export function lastIndexBefore(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
