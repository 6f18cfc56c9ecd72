// When two spellings name the same person, organisation or place.
import { isAdjectiveOfOrigin, knownPlace } from './gazetteer.ts'
import { KNOWN_ALIASES, NICKNAMES } from './lists/aliases.ts'
import { COUNTRIES } from './lists/countries.ts'
import { FAMILY_NAMES, GIVEN_NAMES } from './lists/given-names.ts'
import { COMPANY_FORMS, ORGANISATION_HEADS, ORGANISATION_OPENERS } from './lists/organisations.ts'

export type GroupType = 'PER' | 'ORG' | 'LOC'

const PLACE_NAME: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap((country) => [country.name, ...country.aliases].map((name) => [name, country.name] as const)),
)

/** What the name is compared by: canonical for well-known ones, else without article, company form and possessive. */
export function canonicalForm(key: string, type: GroupType): string {
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
  const parts = name.split(' ')
  const [field, head] = [parts.at(-2), parts.at(-1)]
  if (field && /^\p{Lu}/u.test(field) && (head === 'Department' || head === 'Ministry')) {
    return [...parts.slice(0, -2), head, 'of', field].join(' ')
  }
  return name.replace(/(Department|Ministry) of the /, '$1 of ')
}

/** Whether two canonical forms of one type can name the same. */
export function meansSame(form: string, other: string, type: GroupType): boolean {
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
  return letters.toUpperCase() === initialsOf(parts, true) || letters.toUpperCase() === initialsOf(parts, false)
}

function initialsOf(parts: readonly string[], onlyCapitals: boolean): string {
  return parts
    .flatMap((part) => part.split('-'))
    .filter((part) => !onlyCapitals || /^\p{Lu}/u.test(part))
    .map((part) => part[0]?.toUpperCase() ?? '')
    .join('')
}

function isSamePlace(short: string, long: string): boolean {
  return (
    long === `${short} City` || long === `City of ${short}` || long === `${short} Province` || long === `${short} State`
  )
}

/** Words under which a form is filed: forms that can mean the same share one. */
export function indexWords(form: string): string[] {
  const parts = form.split(' ')
  const letters = form.replaceAll('.', '')
  const words = parts.map(foldName)
  const initials =
    parts.length > 1
      ? [initialsOf(parts, true), initialsOf(parts, false)]
      : /^\p{Lu}{2,}/u.test(letters)
        ? [letters]
        : []
  // A slip of one letter keeps the beginning of a name.
  return [...words, ...initials.map((word) => `=${word.toUpperCase()}`), `~${(words.at(-1) ?? '').slice(0, 3)}`]
}
