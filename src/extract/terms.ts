// Terms that the article explains itself: abbreviations with their long form, and words set off with their meaning.
import type { Span } from '../article/article.ts'
import type { Term } from '../digest/digest.ts'
import type { Found, Reading } from './reading.ts'

const SMALL_WORDS = new Set('of the and for in on to a an de la du'.split(' '))

/** Every abbreviation that stands in brackets beside its long form, once each. Example: “the Harbour Workers’ Union (HWU)”. */
export function findTerms(reading: Reading): Found<Term>[] {
  const { text } = reading.document
  const seen = new Set<string>()
  return [...longBeforeShort(text), ...shortBeforeLong(text)].flatMap(({ short, long }) => {
    const term = reading.slice(short)
    if (seen.has(term)) return []
    seen.add(term)
    const whole = { start: Math.min(short.start, long.start), end: Math.max(short.end, long.end) }
    return [
      {
        term,
        expansion: reading.slice(long),
        meaning: null,
        explainedBy: 'article' as const,
        passages: [reading.passage(whole)],
        confidence: 'certain' as const,
      },
    ]
  })
}

type Pair = { readonly short: Span; readonly long: Span }

/** “Inter-Services Intelligence (ISI)”: the words before the bracket whose initials are the abbreviation. */
function longBeforeShort(text: string): Pair[] {
  return [...text.matchAll(/\(([\p{Lu}][\p{L}\p{N}&.-]{1,9})\)/gu)].flatMap((match) => {
    const [, abbreviation = ''] = match
    const bracket = match.index
    const long = longFormBefore(text, bracket, abbreviation)
    return long ? [{ short: { start: bracket + 1, end: bracket + 1 + abbreviation.length }, long }] : []
  })
}

/** “the HWU (Harbour Workers’ Union)”. */
function shortBeforeLong(text: string): Pair[] {
  return [...text.matchAll(/\b(\p{Lu}[\p{Lu}\p{N}&]{1,9}) \(([^()\n]{4,80})\)/gu)].flatMap((match) => {
    const [, abbreviation = '', inside = ''] = match
    if (!hasInitials(inside.split(/[\s-]+/), abbreviation)) return []
    const start = match.index + abbreviation.length + 2
    return [
      {
        short: { start: match.index, end: match.index + abbreviation.length },
        long: { start, end: start + inside.length },
      },
    ]
  })
}

/** The fewest words before a place whose initials spell the abbreviation. */
function longFormBefore(text: string, place: number, abbreviation: string): Span | undefined {
  const before = text.slice(Math.max(0, place - 120), place).trimEnd()
  const offset = place - text.slice(Math.max(0, place - 120), place).length
  const words = [...before.matchAll(/[\p{L}\p{N}’'&/]+/gu)]
  for (let count = 1; count <= Math.min(words.length, abbreviation.length * 2); count += 1) {
    const tail = words.slice(-count)
    const first = tail[0] as RegExpMatchArray & { index: number }
    if (
      SMALL_WORDS.has(first[0].toLowerCase()) ||
      !hasInitials(
        tail.map(([word]) => word),
        abbreviation,
      )
    )
      continue
    return { start: offset + first.index, end: offset + before.length }
  }
  return undefined
}

function hasInitials(words: readonly string[], abbreviation: string): boolean {
  const letters = abbreviation.replace(/[^\p{L}]/gu, '').toLowerCase()
  const spell = (from: readonly string[]) => from.map((word) => word[0]?.toLowerCase() ?? '').join('')
  return spell(words) === letters || spell(words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()))) === letters
}
