// Groups the names of a document that mean the same person, organisation or place.

import { isAdjectiveOfOrigin, knownPlace } from './gazetteer.ts'
import { KNOWN_ALIASES, NICKNAMES } from './lists/aliases.ts'
import { COUNTRIES } from './lists/countries.ts'
import { FAMILY_NAMES, GIVEN_NAMES, genderOfGivenName } from './lists/given-names.ts'
import { COMPANY_FORMS, ORGANISATION_HEADS, ORGANISATION_OPENERS } from './lists/organisations.ts'
import { PLATFORMS } from './lists/other-names.ts'
import type { Name } from './names.ts'

export type NameGroup = {
  readonly type: 'PER' | 'ORG' | 'LOC'
  readonly names: Name[]
  /** The spellings it goes by, each without article and company form; the first is the fullest. */
  readonly forms: Set<string>
  /** Whether every name joined it by a firm rule. */
  firm: boolean
}

const PLACE_NAME: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap((country) => [country.name, ...country.aliases].map((name) => [name, country.name] as const)),
)

/** What the name is compared by: canonical for well-known ones, else without article, company form and possessive. */
export function canonicalForm(key: string, type: NameGroup['type']): string {
  const plain = key.replace(/^[Tt]he /, '').replace(/\s?['’]s?$/, '')
  if (type === 'LOC') return PLACE_NAME.get(plain) ?? KNOWN_ALIASES.get(plain) ?? plain
  if (type === 'PER') return plain.replace(/ (?:Jr|Sr|II|III|IV)\.?$/, '')
  const known = KNOWN_ALIASES.get(plain)
  if (known) return known
  const parts = plain.split(' ')
  while (parts.length > 1 && COMPANY_FORMS.has(parts.at(-1) ?? '')) parts.pop()
  return departmentForm(parts.join(' '))
}

/** "Justice Department" and "Department of Justice" as one: "Department of Justice". */
function departmentForm(name: string): string {
  const match = /^(?:(.*) )?(\p{Lu}\S*) (Department|Ministry)$/u.exec(name)
  return match
    ? `${match[1] ? `${match[1]} ` : ''}${match[3]} of ${match[2]}`
    : name.replace(/(Department|Ministry) of the /, '$1 of ')
}

/** `text` is where the names were found: brackets there join a name and its short form. */
export function groupNames(found: readonly Name[], text: string): NameGroup[] {
  const groups: NameGroup[] = []
  const expansions = bracketedForms(found, text)
  const names = agreeOnTypes(found.map((name) => ({ ...name, ...expansions.get(name.key) })))
  // Full names first, so that a last name before its full name (a headline) finds it too.
  const isFull = (name: Name) => name.wordCount > 1
  for (const name of [...names.filter(isFull), ...names.filter((name) => !isFull(name))]) {
    const type = PLATFORMS.has(name.key) ? 'ORG' : name.type
    if (type !== 'MISC') place(name, type, groups)
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

function place(name: Name, type: NameGroup['type'], groups: NameGroup[]): void {
  const form = canonicalForm(name.key, type)
  const same = groups.filter(
    (group) => group.type === type && [...group.forms].some((other) => meansSame(form, other, type)),
  )
  const exact = same.find((group) => group.forms.has(form))
  const group = exact ?? nearest(name, same)
  if (!group) {
    groups.push({ type, names: [name], forms: new Set([form]), firm: true })
    return
  }
  if (!exact && same.length > 1) group.firm = false
  group.names.push(name)
  group.forms.add(form)
}

/** Of several that fit, the one named last before this place; else the first named after it. */
function nearest(name: Name, groups: readonly NameGroup[]): NameGroup | undefined {
  const distance = (group: NameGroup): number =>
    Math.min(...group.names.map((other) => (other.start <= name.start ? name.start - other.start : 1e9 + other.start)))
  return [...groups].sort((a, b) => distance(a) - distance(b))[0]
}

function meansSame(form: string, other: string, type: NameGroup['type']): boolean {
  if (form === other) return true
  if (type === 'PER') return isSamePerson(form, other)
  if (type === 'ORG') return isSameOrganisation(form, other) || isSameOrganisation(other, form)
  return isSamePlace(form, other) || isSamePlace(other, form)
}

/** "Obama" and "Barack Obama", "Kim" and "Kim Jong Un", "Bill Clinton" and "William J. Clinton". */
export function isSamePerson(form: string, other: string): boolean {
  const [short, long] =
    form.split(' ').length <= other.split(' ').length
      ? [form.split(' '), other.split(' ')]
      : [other.split(' '), form.split(' ')]
  if (short.length === 1) {
    const word = short[0] ?? ''
    if (long.length === 1) return foldName(word) === foldName(long[0] ?? '')
    if (isSpelledAlike(foldName(word), foldName(long.at(-1) ?? ''))) return true
    const familyFirst = FAMILY_NAMES.has(long[0] ?? '') && !GIVEN_NAMES.has(long[0] ?? '')
    return word === long[0] && (familyFirst || GIVEN_NAMES.has(word) || long.length === 2)
  }
  const lastSame = foldName(short.at(-1) ?? '') === foldName(long.at(-1) ?? '')
  if (!lastSame) return short.every((word, index) => word === long[index])
  if (short.length < long.length && short.every((word) => long.includes(word))) return true
  return sameGiven(short[0] ?? '', long[0] ?? '')
}

/** Equal, or a slip of one letter in a long name: "Maurer" and "Mauer". */
function isSpelledAlike(one: string, two: string): boolean {
  if (one === two) return true
  if (Math.min(one.length, two.length) < 5 || Math.abs(one.length - two.length) !== 1) return false
  const [short, long] = one.length < two.length ? [one, two] : [two, one]
  let at = 0
  while (short[at] === long[at]) at += 1
  return short.slice(at) === long.slice(at + 1) && !long.endsWith('s')
}

const foldName = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^[Aa]l-/, '')
    .toLowerCase()

function sameGiven(one: string, two: string): boolean {
  if (foldName(one) === foldName(two)) return true
  const full = (word: string) => NICKNAMES.get(word) ?? word
  if (full(one) === full(two)) return true
  const [short, long] = one.length < two.length ? [one, two] : [two, one]
  return /^\p{Lu}\.?$/u.test(short) && long.startsWith(short[0] ?? '-')
}

/** "Tyson" for "Tyson Foods", "Senate" for "U.S. Senate", "WEF" for "World Economic Forum". */
function isSameOrganisation(short: string, long: string): boolean {
  const parts = long.split(' ')
  const words = short.split(' ')
  if (words.length >= parts.length) return false
  if (words.length === 1 && isHeadOf(short, parts)) return true
  if (words.length === 1 && isInitials(short, parts)) return true
  const opens = words.every((word, index) => word === parts[index])
  const generic =
    words.length === 1 && (isAdjectiveOfOrigin(short) || knownPlace(short) !== undefined || GENERIC_OPENERS.has(short))
  if (opens && !generic && !['of', 'for'].includes(parts[words.length] ?? '')) return true
  const before = parts.slice(0, parts.length - words.length)
  const closes = words.every((word, index) => word === parts[before.length + index])
  return closes && (knownPlace(before.join(' ')) !== undefined || isAdjectiveOfOrigin(before.join(' ')))
}

/** "the Church" for "Church of Norway", "the Court" for "High Court". */
function isHeadOf(word: string, parts: readonly string[]): boolean {
  if (!ORGANISATION_HEADS.has(word) && !ORGANISATION_OPENERS.has(word)) return false
  const of = parts.findIndex((part) => part === 'of' || part === 'for')
  return parts[of > 0 ? of - 1 : parts.length - 1] === word
}

const GENERIC_OPENERS = new Set(
  'National International Federal Royal American European General United First New World State Central Supreme High House University Bank Department Ministry Democratic People Public Social Free Great'.split(
    ' ',
  ),
)

/** The first letters of its capitalised words: "ISI" of "Inter-Services Intelligence". */
export function isInitials(acronym: string, parts: readonly string[]): boolean {
  const letters = acronym.replaceAll('.', '')
  if (!/^\p{Lu}{2,}/u.test(letters)) return false
  const split = parts.flatMap((part) => part.split('-'))
  const capitals = split
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => part[0])
    .join('')
  const all = split.map((part) => part[0]?.toUpperCase()).join('')
  return letters.toUpperCase() === capitals || letters.toUpperCase() === all
}

function isSamePlace(short: string, long: string): boolean {
  return (
    long === `${short} City` || long === `City of ${short}` || long === `${short} Province` || long === `${short} State`
  )
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
