// Cuts a run of capitals into names and titles: "Yara Chief Executive Svein Holsether" is a firm, a role and a person.
import {
  countryOfAdjective,
  isAdjectiveOfOrigin,
  isKnownOrganisation,
  isKnownWithArticle,
  knownPlace,
} from './gazetteer.ts'
import { GIVEN_NAMES } from './lists/given-names.ts'
import { COMPANY_FORMS, FIELDS, ORGANISATION_HEADS } from './lists/organisations.ts'
import { NOT_NAMES, OPENERS, OTHER_HEADS } from './lists/other-names.ts'
import { PLACE_HEADS } from './lists/places.ts'
import { HONORIFICS, TITLE_MODIFIERS, TITLE_NOUNS } from './lists/titles.ts'
import type { Run } from './runs.ts'
import { asTitleCase, type NameWord } from './words.ts'

export type Piece = {
  readonly words: readonly NameWord[]
  /** Index of the first word in its sentence's words. */
  readonly first: number
  /** The capitalised title just before: "Foreign Minister". */
  readonly title: readonly NameWord[]
  /** A capitalised title follows: "Yara" in "Yara Chief Executive …". */
  readonly beforeTitle: boolean
  /** An adjective of origin stands before: "Chinese" in "Chinese Foreign Ministry". */
  readonly origin?: NameWord
}

/** What a document shows of a word: whether it stands in capitals inside sentences, or in small letters. */
export type Usage = {
  readonly capitalInside: ReadonlySet<string>
  readonly small: ReadonlySet<string>
}

/** Titles that are surnames too: "Stephen King". */
const SURNAME_TITLES = new Set(
  'King Prince Pope Judge Bishop Major Marshal Dean Duke Earl Baron Count Justice Sheriff Lord Chambers General Cardinal Private Page Abbot'.split(
    ' ',
  ),
)
/** Bodies of a state, whose adjective of origin is not part of the name: "Chinese Foreign Ministry". */
const STATE_BODIES = new Set(
  'Ministry Parliament Government Embassy Consulate Army Navy Police Senate Court Cabinet Foreign Defence Defense Interior Finance Health Culture Justice Treasury Military Government Energy Education State Security Intelligence Constitutional Constitution'.split(
    ' ',
  ),
)

export const titled = (word: NameWord | undefined): string =>
  word === undefined ? '' : word.allCapitals && word.text.length > 3 ? asTitleCase(word.text) : word.text

export const textOf = (words: readonly NameWord[]): string => words.map((word) => word.text).join(' ')

const isKnownName = (name: string): boolean => knownPlace(name) !== undefined || isKnownOrganisation(name)

export function segmentRun(run: Run, usage: Usage): Piece[] {
  const skip = openingLength(run.words, usage)
  const words = run.words.slice(skip)
  const pieces: Piece[] = []
  let current: NameWord[] = []
  let title: NameWord[] = []
  let origin: NameWord | undefined
  let from = 0
  const flush = (at: number, beforeTitle = false): void => {
    const kept = trimLinkers(current)
    const shift = current.indexOf(kept[0] as NameWord)
    if (kept.length > 0) {
      pieces.push({
        words: kept,
        first: run.first + skip + from + shift,
        title,
        beforeTitle,
        ...(origin ? { origin } : {}),
      })
      title = []
    }
    current = []
    origin = undefined
    from = at
  }
  for (let at = 0; at < words.length; ) {
    const word = words[at] as NameWord
    const atom = atomLength(words, at)
    const titleLength = atom > 1 ? 0 : titleAt(words, at, current)
    if (atom === 1 && titleLength === 0 && startsPerson(words, at, current)) flush(at)
    if (atom > 1) {
      if (current.length > 0 && startsOwnName(words, at, atom, current)) flush(at)
      current.push(...words.slice(at, at + atom))
      at += atom
    } else if (breaksRun(words, at, current)) {
      flush(at + 1)
      at += 1
    } else if (titleLength > 0) {
      flush(at + titleLength, true)
      title = words.slice(at, at + titleLength)
      at += titleLength
      from = at
    } else if (current.length === 0 && dropsOrigin(words, at)) {
      flush(at + 1)
      origin = word
      at += 1
    } else {
      current.push(word)
      at += 1
    }
  }
  flush(words.length)
  return pieces
}

/** How many words that only open the sentence stand before the name: "But President …", "The Times" keeps its own. */
function openingLength(words: readonly NameWord[], usage: Usage): number {
  let skip = 0
  while (skip < words.length) {
    const word = words[skip] as NameWord
    const article = word.text === 'The' || word.text === 'A'
    if (!(skip === 0 ? word.opens || article : article)) break
    if (article ? isKnownWithArticle(textOf(words.slice(skip))) : atomLength(words, skip) > 1) break
    const named = GIVEN_NAMES.has(titled(word)) && words.length === 2
    const isOpener = OPENERS.has(titled(word)) && !named && !(word.allCapitals && isKnownOrganisation(word.text))
    if (!isOpener && !isOrdinary(word, words.length > 1, usage)) break
    skip += 1
    if (!isOpener) break
  }
  // A linker may be left over: "Ministers of State".
  while (skip > 0 && words[skip] && !words[skip]?.capital) skip += 1
  return skip
}

/** An ordinary word in capitals only because it opens the sentence. */
function isOrdinary(word: NameWord, inRun: boolean, usage: Usage): boolean {
  const text = titled(word)
  const lower = text.toLowerCase()
  if (
    isKnownName(text) ||
    GIVEN_NAMES.has(text) ||
    isAdjectiveOfOrigin(text) ||
    TITLE_NOUNS.has(text) ||
    word.possessive
  )
    return false
  if (usage.capitalInside.has(text)) return false
  if (usage.small.has(lower)) return true
  if (TITLE_MODIFIERS.has(text)) return false
  return word.tag !== 'PROPN' && !(inRun && (word.tag === 'NOUN' || word.tag === 'ADJ'))
}

/** The number of words from here that make one well-known name: 3 for "Bank of England". */
function atomLength(words: readonly NameWord[], at: number): number {
  for (let length = Math.min(5, words.length - at); length >= 2; length -= 1) {
    if (isKnownName(textOf(words.slice(at, at + length)))) return length
  }
  return 1
}

/** "Georgia | New York Times" against "Bank of | New York": a known name after a complete one is its own. */
function startsOwnName(words: readonly NameWord[], at: number, length: number, current: readonly NameWord[]): boolean {
  const last = current.at(-1)
  if (!last?.capital) return false
  if (at + length < words.length) return false
  return (
    isKnownOrganisation(textOf(words.slice(at, at + length))) === false &&
    current.length === 1 &&
    knownPlace(textOf(current)) !== undefined
  )
}

/** "London | Boris Johnson": a given name after a complete place or organisation opens a person's name. */
function startsPerson(words: readonly NameWord[], at: number, current: readonly NameWord[]): boolean {
  if (
    !current.at(-1)?.capital ||
    !GIVEN_NAMES.has(titled(words[at])) ||
    !words[at + 1]?.capital ||
    words.length - at > 3
  )
    return false
  return (
    isKnownName(textOf(current)) &&
    !ORGANISATION_HEADS.has(titled(words.at(-1))) &&
    !PLACE_HEADS.has(titled(words.at(-1)))
  )
}

/** The length of a title at this place, 0 where there is none or where it belongs to a body's name ("Justice Department"). */
function titleAt(words: readonly NameWord[], at: number, current: readonly NameWord[]): number {
  let length = 0
  for (let end = at; end < words.length; end += 1) {
    const text = titled(words[end])
    const isNoun = TITLE_NOUNS.has(text) || isJoinedTitle(text)
    if (!isNoun && !TITLE_MODIFIERS.has(text)) break
    if (isNoun) length = end - at + 1
    if (words[end]?.possessive) break
  }
  // "King's College": what a title owns is no person.
  if (length === 0 || words[at + length - 1]?.possessive) return 0
  const of =
    words[at + length]?.text === 'of' &&
    (/^(?:State|Staff|War|Commons)$/.test(titled(words[at + length + 1])) || FIELDS.has(titled(words[at + length + 1])))
  if (of) length += 2
  const closing = titled(words.at(-1))
  const isBody =
    ORGANISATION_HEADS.has(closing) ||
    COMPANY_FORMS.has(closing) ||
    OTHER_HEADS.has(closing) ||
    PLACE_HEADS.has(closing)
  const restLength = words.length - at - length
  const isHonorific = HONORIFICS.has(titled(words[at + length - 1]))
  if (isBody && !isHonorific && restLength > 0 && restLength <= 2 && !GIVEN_NAMES.has(titled(words[at + length])))
    return 0
  const surname = restLength === 0 && length === 1 && SURNAME_TITLES.has(titled(words[at])) && current.length > 0
  if (surname && (GIVEN_NAMES.has(titled(current[0])) || current.length > 1)) return 0
  return words[at + length]?.text === 'of' && words[at + length - 1]?.text === 'General' ? 0 : length
}

/** "Lieutenant-General", "Vice-Chancellor". */
const isJoinedTitle = (text: string): boolean =>
  text.includes('-') && text.split('-').every((part) => TITLE_NOUNS.has(part) || TITLE_MODIFIERS.has(part))

/** Whether an adjective of origin at this place is no part of the name after it. */
function dropsOrigin(words: readonly NameWord[], at: number): boolean {
  const word = words[at] as NameWord
  if (!isAdjectiveOfOrigin(titled(word)) || knownPlace(word.text)) return false
  const rest = words.slice(at + 1).filter((other) => other.capital)
  if (rest.length === 0) return false
  if (/&/.test(word.gap) || words.slice(at + 1).some((other) => other.text === 'of')) return false
  if (rest.some((other) => TITLE_NOUNS.has(titled(other)))) return true
  if (rest.some((other) => STATE_BODIES.has(titled(other))) && countryOfAdjective(titled(word))) return true
  const closing = titled(rest.at(-1))
  return !(ORGANISATION_HEADS.has(closing) || OTHER_HEADS.has(closing) || COMPANY_FORMS.has(closing))
}

/** A word that is no part of a name: a month, "COVID-19", "A350", the "Year" of "New Year". */
function breaksRun(words: readonly NameWord[], at: number, current: readonly NameWord[]): boolean {
  const word = words[at] as NameWord
  if (word.text === 'TV' && current.length > 0) return false
  if (word.text === 'New' && /^Year/.test(words[at + 1]?.text ?? '')) return true
  if (word.text === 'Year' && words[at - 1]?.text === 'New') return true
  if (/^\p{Lu}{1,4}-?\d[\d-]*$/u.test(word.text) && !isKnownOrganisation(word.text)) return true
  return NOT_NAMES.has(titled(word)) || NOT_NAMES.has(word.text)
}

/** The "In" of a next line that a lost full stop has joined to the name. */
const isStrayOpener = (word: NameWord | undefined): boolean =>
  word !== undefined && OPENERS.has(word.text) && (word.tag === 'ADP' || word.tag === 'DET')

function trimLinkers(words: readonly NameWord[]): NameWord[] {
  let end = words.length
  while (end > 0 && (!words[end - 1]?.capital || (end > 1 && isStrayOpener(words[end - 1])))) end -= 1
  let start = 0
  while (start < end && ['of', 'for', 'and', 'the', '&'].includes(words[start]?.text ?? '')) start += 1
  return words.slice(start, end)
}
