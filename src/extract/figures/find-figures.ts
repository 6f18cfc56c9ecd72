// Finds the figures of a document: sums, percentages and counts, each with what it counts.
import type { Span } from '../../article/article.ts'
import type { Confidence } from '../../digest/parts.ts'
import { findDates } from '../dates/find-dates.ts'
import { type Cursor, lowerAt, scanWords, touches, type Word } from '../dates/scan.ts'
import { MONTH_NUMBER } from '../dates/words.ts'
import type { Document, PartOfSpeech } from '../document.ts'
import { type Quantity, qualifierLength, readQuantity } from './quantity.ts'

export type FoundFigure = Span & {
  /** As written, with what bounds it: "more than $1.5 billion". */
  readonly value: string
  readonly kind: Quantity['kind'] | 'age'
  readonly amount?: number
  /** "$", "percent", or for counts the thing counted: "people". */
  readonly unit?: string
  /** The words that say of what: "voters" in "40 percent of voters". */
  readonly of?: Span & { readonly text: string }
  readonly confidence: Confidence
}

type Reading = {
  readonly words: readonly Word[]
  readonly tags: ReadonlyMap<number, PartOfSpeech>
  readonly text: string
}

export function findFigures(document: Document): FoundFigure[] {
  const { text } = document
  const words = scanWords(text)
  const tags = new Map(document.tokens.map((token) => [token.start, token.partOfSpeech]))
  const dates = findDates(text)
  const figures: FoundFigure[] = []
  let date = 0
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word
    while ((dates[date]?.end ?? Number.POSITIVE_INFINITY) <= word.start) date += 1
    const inDate = (dates[date]?.start ?? Number.POSITIVE_INFINITY) <= word.start
    const quantity = inDate ? undefined : readQuantity({ words, at })
    const figure = quantity && figureAt({ words, tags, text }, at, quantity)
    if (figure) figures.push(figure)
    at += quantity?.length ?? 1
  }
  return figures
}

function figureAt(reading: Reading, at: number, quantity: Quantity): FoundFigure | undefined {
  const { words, text } = reading
  const cursor = { words, at }
  if (isOtherNumber(cursor, quantity)) return undefined
  // "A$" and "US$" stand in two pieces.
  const prefix = quantity.kind === 'money' && touches(cursor, -1) && CURRENCY_PREFIXES.has(lowerAt(cursor, -1)) ? 1 : 0
  const from = words[at - (prefix || qualifierLength(cursor))]
  const last = words[at + quantity.length - 1]
  if (!from || !last) return undefined
  const age = ageLength(cursor, quantity)
  if (age > 0) return ageFigure(reading, at, quantity, age)
  const of = whatIsCounted(reading, at + quantity.length, quantity)
  if (quantity.kind === 'count' && !of) return undefined
  const span = { start: from.start, end: last.end }
  const noun = of && (quantity.unit ?? unitOf(of.text))
  const unit = quantity.unit ?? noun
  return {
    ...span,
    value: text.slice(span.start, span.end),
    kind: quantity.kind,
    ...(quantity.amount === undefined ? {} : { amount: quantity.amount }),
    ...(unit ? { unit } : {}),
    ...(of ? { of } : {}),
    confidence:
      quantity.kind !== 'count'
        ? 'certain'
        : isSmallWord(words[at], quantity) && !endsInFate(of?.text)
          ? 'unsure'
          : 'likely',
  }
}

/** The counted noun: "people" of "people were killed". */
const unitOf = (of: string): string | undefined =>
  of.split(' ').findLast((word) => !FATES.has(word) && !['were', 'was', 'have', 'been', 'are'].includes(word))

const endsInFate = (of: string | undefined): boolean => FATES.has(of?.split(' ').at(-1) ?? '')

/** "two hotels": small numbers in words are seldom what a reader looks for. */
const isSmallWord = (word: Word | undefined, { amount }: Quantity): boolean =>
  word?.kind === 'word' && amount !== undefined && amount < 10

const CURRENCY_PREFIXES = new Set(['us', 'a', 'au', 'c', 'ca', 'hk', 'nz', 's', 'r'])

/** Years, times, telephone numbers, scores, ordinals, versions, addresses and page numbers are no figures. */
function isOtherNumber(cursor: Cursor, quantity: Quantity): boolean {
  if (quantity.kind !== 'count') return false
  const word = cursor.words[cursor.at]
  if (!word) return true
  const after = lowerAt(cursor, quantity.length)
  const joinsBefore = touches(cursor, -1) && /^[-–:/.#]$|^\p{L}/u.test(lowerAt(cursor, -1))
  const joinsAfter = touches(cursor, quantity.length - 1) && /^(?:st|nd|rd|th|s|:|\/|–|\p{L}+)$/u.test(after)
  // "22-17" is a score, "a three-month low" no count.
  const hyphened =
    after === '-' && touches(cursor, quantity.length - 1) && lowerAt(cursor, quantity.length + 3) !== 'old'
  const lasts = TIME_UNITS.has(after) && lowerAt(cursor, quantity.length + 1) !== 'old'
  const labelled =
    [
      'no',
      'number',
      'page',
      'chapter',
      'section',
      'article',
      'version',
      'room',
      'route',
      'channel',
      'phase',
      '#',
    ].includes(lowerAt(cursor, -1)) ||
    (lowerAt(cursor, -1) === '.' && lowerAt(cursor, -2) === 'no')
  const clock =
    /^(?:am|pm|a|p|gmt|o'clock)$/.test(after) && (after !== 'a' || lowerAt(cursor, quantity.length + 1) === '.')
  const year = word.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(word.text)
  const smallWord = word.kind === 'word' && quantity.amount === 1
  return joinsBefore || joinsAfter || hyphened || labelled || lasts || clock || year || smallWord
}

/** "34-year-old" and "34 years old": how many words after the number. */
function ageLength(cursor: Cursor, quantity: Quantity): number {
  const at = quantity.length
  if (lowerAt(cursor, at) === '-' && lowerAt(cursor, at + 1) === 'year' && lowerAt(cursor, at + 3) === 'old') return 4
  return /^years?$/.test(lowerAt(cursor, at)) && lowerAt(cursor, at + 1) === 'old' ? 2 : 0
}

/** An age counts only when it is someone's. */
function ageFigure(reading: Reading, at: number, quantity: Quantity, length: number): FoundFigure | undefined {
  const first = reading.words[at]
  const last = reading.words[at + quantity.length + length - 1]
  const of = nounPhrase(reading, at + quantity.length + length)
  if (!first || !last || !of) return undefined
  return {
    start: first.start,
    end: last.end,
    value: reading.text.slice(first.start, last.end),
    kind: 'age',
    ...(quantity.amount === undefined ? {} : { amount: quantity.amount }),
    unit: 'years',
    of,
    confidence: 'likely',
  }
}

const LINKS = new Set(['of', 'in', 'for'])
const TIME_UNITS = new Set(
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries time times consecutive'.split(
    ' ',
  ),
)
const FATES = new Set(
  'killed injured wounded dead missing arrested detained displaced hurt infected evacuated hospitalized hospitalised'.split(
    ' ',
  ),
)

/** What a quantity counts: the nouns after it, after "of", "in" or "for", or for sums and shares the subject before it. */
function whatIsCounted(reading: Reading, next: number, quantity: Quantity): FoundFigure['of'] {
  const { words } = reading
  const link = words[next]?.lower ?? ''
  if (quantity.kind === 'count') {
    const of = link === 'of' ? 1 : 0
    const noun = nounPhrase(reading, next + of)
    return noun ? withFate(reading, noun) : undefined
  }
  if (LINKS.has(link)) {
    const noun = nounPhrase(reading, next + 1)
    if (noun && !isTime(noun.text)) return noun
  }
  const after = nounPhrase(reading, next + (link === '-' ? 1 : 0))
  return after && !isTime(after.text) ? after : subjectBefore(reading, next - quantity.length)
}

/** "35 people were killed": the fate of those counted belongs to what is counted. */
function withFate(reading: Reading, noun: Span & { text: string }): Span & { text: string } {
  const at = indexAfter(reading.words, noun.end)
  for (let ahead = 0; ahead < 4; ahead += 1) {
    const word = reading.words[at + ahead]
    if (!word || (word.kind === 'mark' && word.text !== ',')) break
    if (FATES.has(word.lower))
      return { start: noun.start, end: word.end, text: reading.text.slice(noun.start, word.end) }
  }
  return noun
}

function indexAfter(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** "in November", "a week": when, not what. */
const isTime = (text: string): boolean =>
  text.split(' ').some((word) => MONTH_NUMBER.has(word.toLowerCase()) || TIME_UNITS.has(word.toLowerCase()))

const MAX_NOUN_PHRASE = 6

/** Adjectives and nouns from this word on, ending in a noun; an article before them is passed. */
function nounPhrase({ words, tags, text }: Reading, from: number): (Span & { text: string }) | undefined {
  let at = from
  if (['the', 'a', 'an', 'its', 'their', 'his', 'her', 'all', 'these', 'those'].includes(words[at]?.lower ?? ''))
    at += 1
  const first = words[at]
  let last: Word | undefined
  for (let length = 0; length < MAX_NOUN_PHRASE; length += 1) {
    const word = words[at + length]
    if (!word || word.text === '\n\n') break
    const tag = tags.get(word.start)
    if (tag === 'NOUN' || tag === 'PROPN') last = word
    else if (
      tag !== 'ADJ' &&
      word.lower !== '-' &&
      word.lower !== "'s" &&
      !(tag === 'VERB' && /(?:ed|ing)$/.test(word.lower) && !last)
    )
      break
  }
  if (!first || !last || (first === last && last.lower.endsWith('ing'))) return undefined
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) }
}

const REACH = 16

/** "Revenue" in "Revenue rose 4 percent": the nouns before the nearest verb of the sentence. */
function subjectBefore({ words, tags, text }: Reading, at: number): (Span & { text: string }) | undefined {
  let verb: number | undefined
  let last: Word | undefined
  let first: Word | undefined
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const word = words[back] as Word
    if (word.text === '.' || word.text === '\n\n' || word.text === ';') break
    const tag = tags.get(word.start)
    if (verb === undefined) {
      if (tag === 'VERB' || tag === 'AUX') verb = back
      continue
    }
    const isNominal = tag === 'NOUN' || tag === 'PROPN' || (tag === 'ADJ' && last !== undefined)
    if (isNominal) {
      last ??= word
      first = word
    } else if (last) break
  }
  return first && last ? { start: first.start, end: last.end, text: text.slice(first.start, last.end) } : undefined
}
