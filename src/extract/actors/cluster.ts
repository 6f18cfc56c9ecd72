// Groups the names of a document that mean the same person, organisation or place.
import { genderOfGivenName } from './lists/given-names.ts'
import { PLATFORMS } from './lists/other-names.ts'
import type { Name } from './names.ts'
import { canonicalForm, type GroupType, indexWords, meansSame } from './same-name.ts'

/** How many of the latest groups that share a word with a name it is compared to. */
const MOST_COMPARED = 40

export type NameGroup = {
  readonly type: GroupType
  readonly names: Name[]
  /** The spellings it goes by, each without article and company form; the first is the fullest. */
  readonly forms: Set<string>
  /** Whether every name joined it by a firm rule. */
  firm: boolean
}

/** `text` is where the names were found: brackets there join a name and its short form. */
export function groupNames(found: readonly Name[], text: string): NameGroup[] {
  const groups: NameGroup[] = []
  const index = new Map<string, NameGroup[]>()
  const expansions = bracketedForms(found, text)
  const names = agreeOnTypes(found.map((name) => ({ ...name, ...expansions.get(name.key) })))
  // Full names first, so that a last name before its full name (a headline) finds it too.
  const isFull = (name: Name) => name.wordCount > 1
  for (const name of [...names.filter(isFull), ...names.filter((name) => !isFull(name))]) {
    const type = PLATFORMS.has(name.key) ? 'ORG' : name.type
    if (type !== 'MISC') place(name, type, groups, index)
  }
  for (const group of groups) group.names.sort((a, b) => a.start - b.start)
  return groups.sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0))
}

/** "Inter-Services Intelligence (ISI)": the short form stands for the name before the bracket, everywhere in the text. */
function bracketedForms(names: readonly Name[], text: string): Map<string, { key: string; type: Name['type'] }> {
  const forms = new Map<string, { key: string; type: Name['type'] }>()
  for (const [index, short] of names.entries()) {
    const full = names[index - 1]
    if (
      !full ||
      full.wordCount < 2 ||
      short.wordCount > 1 ||
      !/^\s*\(["“]?(?:the )?$/.test(text.slice(full.end, short.start))
    )
      continue
    if (isWithin(short.key, full.text))
      forms.set(short.key, { key: full.key, type: full.type === 'MISC' ? 'ORG' : full.type })
  }
  return forms
}

/** Whether the letters of a short form stand in this order at the beginnings of the name's words. */
function isWithin(short: string, name: string): boolean {
  if (!/^\p{Lu}[\p{Lu}.&-]+$/u.test(short)) return false
  const initials = name.split(/[\s-]+/).map((word) => word[0]?.toUpperCase() ?? '')
  let at = 0
  for (const letter of short.replace(/[^\p{Lu}]/gu, '')) {
    at = initials.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** One spelling has one type, that of most of its places; a last name may still be a town's elsewhere in the text. */
function agreeOnTypes(names: readonly Name[]): Name[] {
  const surnames = new Set(
    names.filter(({ type, wordCount }) => type === 'PER' && wordCount > 1).map(({ key }) => key.split(' ').at(-1)),
  )
  const counts = new Map<string, Map<Name['type'], number>>()
  for (const { key, type } of names) {
    const types = counts.get(key) ?? new Map<Name['type'], number>()
    counts.set(key, types.set(type, (types.get(type) ?? 0) + 1))
  }
  return names.map((name) => {
    const types = counts.get(name.key)
    if (!types || types.size === 1 || surnames.has(name.key)) return name
    const [type = name.type] = [...types].sort((a, b) => b[1] - a[1])[0] ?? []
    return { ...name, type }
  })
}

function place(name: Name, type: GroupType, groups: NameGroup[], index: Map<string, NameGroup[]>): void {
  const form = canonicalForm(name.key, type)
  const words = indexWords(form)
  const near = new Set(words.flatMap((word) => (index.get(word) ?? []).slice(-MOST_COMPARED)))
  const same = [...near].filter(
    (group) => group.type === type && [...group.forms].some((other) => meansSame(form, other, type)),
  )
  const exact = same.find((group) => group.forms.has(form))
  const group = exact ?? nearest(name, same) ?? { type, names: [], forms: new Set<string>(), firm: true }
  if (group.names.length === 0) groups.push(group)
  if (!exact && same.length > 1) group.firm = false
  group.names.push(name)
  if (group.forms.has(form)) return
  group.forms.add(form)
  for (const word of words) index.set(word, [...(index.get(word) ?? []).slice(-MOST_COMPARED), group])
}

/** Of several that fit, the one named last before this place; else the first named after it. */
function nearest(name: Name, groups: readonly NameGroup[]): NameGroup | undefined {
  const distance = (group: NameGroup): number =>
    Math.min(...group.names.map((other) => (other.start <= name.start ? name.start - other.start : 1e9 + other.start)))
  return [...groups].sort((a, b) => distance(a) - distance(b))[0]
}

/** The gender a group's names tell, where they do. */
export function genderOf(group: NameGroup): 'female' | 'male' | undefined {
  for (const form of group.forms) {
    const [first = ''] = form.split(' ')
    const gender = form.includes(' ') ? genderOfGivenName(first) : undefined
    if (gender) return gender
  }
  return undefined
}
