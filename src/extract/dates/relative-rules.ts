// Rules for dates told from the day of publication or from a date just named: "yesterday", "two years ago", "the next day".
import type { DateRule } from './calendar-rules.ts'
import type { Found } from './expression.ts'
import { type Cursor, lowerAt, touches, wholeNumberAt } from './scan.ts'
import { DAY_PARTS, NUMBER_WORD, POINTER, UNIT_OF, YEAR_KINDS } from './words.ts'

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

function readDayWord(cursor: Cursor): Found | undefined {
  const amount = DAY_WORDS.get(lowerAt(cursor, 0))
  // "USA Today" and "Today" in other names are no dates.
  const inName =
    /^\p{Lu}/u.test(cursor.words[cursor.at]?.text ?? '') && /^\p{Lu}/u.test(cursor.words[cursor.at - 1]?.text ?? '')
  if (amount === undefined || inName) return undefined
  const dayPart = DAY_PARTS.has(lowerAt(cursor, 1)) ? 1 : 0
  return { expression: { kind: 'offset', unit: 'day', amount, from: 'publication' }, length: 1 + dayPart }
}

const PERIOD_STARTS = new Set(['early', 'late', 'later', 'earlier', 'mid'])

function readPointedUnit(cursor: Cursor): Found | undefined {
  const part = PERIOD_STARTS.has(lowerAt(cursor, 0)) ? 1 : 0
  const article = lowerAt(cursor, part) === 'the' ? 1 : 0
  const pointer = POINTER.get(lowerAt(cursor, part + article))
  if (!pointer) return undefined
  const kind = YEAR_KINDS.has(lowerAt(cursor, part + article + 1)) ? 1 : 0
  const word = lowerAt(cursor, part + article + 1 + kind)
  const length = part + article + 2 + kind
  if (kind && UNIT_OF.get(word) !== 'year') return undefined
  // "This Week" is a programme.
  if (/^\p{Lu}/u.test(cursor.words[cursor.at + length - 1]?.text ?? '')) return undefined
  if (DAY_PARTS.has(word) && !article) {
    const amount = pointer === 'last' ? -1 : 0
    return { expression: { kind: 'offset', unit: 'day', amount, from: 'publication' }, length }
  }
  const unit = UNIT_OF.get(word)
  if (!unit || unit === 'century' || word.endsWith('s') || word === 'season') return undefined
  if (unit === 'day') return undefined
  // "the next year" and "the previous year" count from the date just named, "next year" from the publication.
  const own = lowerAt(cursor, part + article)
  if (own === 'previous' || own === 'prior' || (article && own === 'next')) {
    return { expression: { kind: 'offset', unit, amount: pointer === 'next' ? 1 : -1, from: 'anchor' }, length }
  }
  return { expression: { kind: 'unit', unit, pointer }, length }
}

const thisYear = (length: number): Found => ({ expression: { kind: 'unit', unit: 'year', pointer: 'this' }, length })

/** "the year" and "year-end" in reports of a company's year. */
function readTheYear(cursor: Cursor): Found | undefined {
  if (lowerAt(cursor, 0) === 'year') {
    const owner = lowerAt(cursor, 1) === "'s" || lowerAt(cursor, 1) === '-' ? 1 : 0
    return lowerAt(cursor, 1 + owner) === 'end' ? thisYear(2 + owner) : undefined
  }
  if (lowerAt(cursor, 0) === 'the' && lowerAt(cursor, 1) === 'month' && lowerAt(cursor, -2) === 'end') {
    return { expression: { kind: 'unit', unit: 'month', pointer: 'this' }, length: 2 }
  }
  const kind = YEAR_KINDS.has(lowerAt(cursor, 1)) ? 1 : 0
  if (lowerAt(cursor, 0) !== 'the' || lowerAt(cursor, 1 + kind) !== 'year') return undefined
  const ends = /^(\.|,|;|of|ended|)$/.test(lowerAt(cursor, 2 + kind))
  const introduced = kind > 0 || ['of', 'for', 'in'].includes(lowerAt(cursor, -1))
  return ends && introduced ? thisYear(2 + kind) : undefined
}

/** "two", "a couple of", "21", "twenty-one" at the cursor. */
function amountAt(cursor: Cursor): { amount: number; length: number } | undefined {
  const digits = wholeNumberAt(cursor, 0)
  if (digits !== undefined) return digits <= 5000 ? { amount: digits, length: 1 } : undefined
  const first = lowerAt(cursor, 0)
  const amount = NUMBER_WORD.get(first)
  if (amount === undefined) return undefined
  if (amount === 1 && lowerAt(cursor, 1) === 'couple') {
    return { amount: 2, length: lowerAt(cursor, 2) === 'of' ? 3 : 2 }
  }
  const ones = amount >= 20 && lowerAt(cursor, 1) === '-' ? NUMBER_WORD.get(lowerAt(cursor, 2)) : undefined
  return ones === undefined ? { amount, length: 1 } : { amount: amount + ones, length: 3 }
}

function readOffset(cursor: Cursor): Found | undefined {
  const count = amountAt(cursor)
  if (!count) return undefined
  const half = lowerAt(cursor, count.length) === 'and' && lowerAt(cursor, count.length + 2) === 'half' ? 3 : 0
  const dash = lowerAt(cursor, count.length) === '-' && touches(cursor, count.length) ? 1 : 0
  const unit = UNIT_OF.get(lowerAt(cursor, count.length + half + dash))
  if (!unit || unit === 'weekend') return undefined
  const length = count.length + half + dash + 1
  const after = lowerAt(cursor, length)
  const offset = (amount: number, from: 'publication' | 'anchor', more: number): Found => ({
    expression: { kind: 'offset', unit, amount, from },
    length: length + more,
  })
  if (after === 'ago') return offset(-count.amount, 'publication', 1)
  if (after === 'from' && ['now', 'today'].includes(lowerAt(cursor, length + 1)))
    return offset(count.amount, 'publication', 2)
  // "a year earlier" in news compares with now; days and weeks earlier count from the date just named.
  if (after === 'earlier' || after === 'before') {
    const next = lowerAt(cursor, length + 1)
    const bare = after === 'earlier' || /^([.,;:)]|)$/.test(next)
    return bare ? offset(-count.amount, unit === 'year' ? 'publication' : 'anchor', 1) : undefined
  }
  return after === 'later' ? offset(count.amount, 'anchor', 1) : undefined
}

/** "the following day", "that year", "the same month", "the next day": told from the date just named. */
function readAnchored(cursor: Cursor): Found | undefined {
  const earlier = ['earlier', 'later'].includes(lowerAt(cursor, 0)) ? 1 : 0
  const first = lowerAt(cursor, earlier)
  const bare = first === 'that'
  const word = bare ? 'that' : first === 'the' ? lowerAt(cursor, earlier + 1) : ''
  const length = earlier + (bare ? 2 : 3)
  const unit = UNIT_OF.get(lowerAt(cursor, length - 1))
  if (!unit || lowerAt(cursor, length - 1).endsWith('s') || unit === 'decade' || unit === 'century') return undefined
  if (word === 'that' || word === 'same') return { expression: { kind: 'same', unit }, length }
  const amount = word === 'following' ? 1 : unit === 'day' ? DAYS_AWAY.get(word) : undefined
  return amount === undefined ? undefined : { expression: { kind: 'offset', unit, amount, from: 'anchor' }, length }
}

const DAYS_AWAY: ReadonlyMap<string, number> = new Map([
  ['next', 1],
  ['previous', -1],
])

export const RELATIVE_RULES: readonly DateRule[] = [
  { name: 'day word', example: 'He resigned yesterday.', read: readDayWord },
  { name: 'pointed unit', example: 'Sales rose earlier this year.', read: readPointedUnit },
  { name: 'so many units away', example: 'They met two years ago.', read: readOffset },
  {
    name: 'told from another date',
    example: 'He died on May 3, 1998, and was buried the following day.',
    read: readAnchored,
  },
  { name: 'the year', example: 'It lost money for the year.', read: readTheYear },
]
