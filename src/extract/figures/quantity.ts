// Reads a quantity from words: "$1.5 billion", "nearly 40 percent", "two dozen", "hundreds".
import { type Cursor, lowerAt, touches } from '../dates/scan.ts'
import { NUMBER_WORD } from '../dates/words.ts'

export type Quantity = {
  readonly kind: 'money' | 'percentage' | 'count'
  /** As a number; absent for "dozens" and the like. */
  readonly amount?: number
  /** "$", "euros", "percent"; absent for plain counts. */
  readonly unit?: string
  /** How many words it takes. */
  readonly length: number
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
])
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
])
const CURRENCY_MARKS = new Set(['$', '£', '€', '¥', '₹', '₽'])
const CURRENCIES = new Set(
  'dollar dollars euro euros pound pounds sterling yen yuan rupee rupees rouble roubles ruble rubles franc francs won peso pesos rand lira dirham dirhams riyal riyals shekel shekels krona kronor krone kroner cent cents pence baht ringgit naira shilling shillings'.split(
    ' ',
  ),
)
const CURRENCY_ADJECTIVES = new Set(
  'us u s canadian australian american hong kong new zealand singapore swiss british egyptian saudi mexican'.split(' '),
)
const VAGUE = new Set(['dozens', 'hundreds', 'thousands', 'millions', 'billions', 'scores'])

/** The quantity at the cursor; a year, a date, a time or a telephone number is none, but that is for the caller to say. */
export function readQuantity(cursor: Cursor): Quantity | undefined {
  const first = lowerAt(cursor, 0)
  const marked = CURRENCY_MARKS.has(first) ? 1 : 0
  const number = readNumber({ words: cursor.words, at: cursor.at + marked })
  if (!number) return marked ? undefined : readVague(cursor)
  const length = marked + number.length
  if (marked) return { kind: 'money', amount: number.amount, unit: first, length }
  const percent = percentLength(cursor, length)
  if (percent > 0) return { kind: 'percentage', amount: number.amount, unit: 'percent', length: length + percent }
  const money = currencyLength(cursor, length)
  if (money > 0) {
    return { kind: 'money', amount: number.amount, unit: lowerAt(cursor, length + money - 1), length: length + money }
  }
  return { kind: 'count', amount: number.amount, length }
}

/** "dozens of", "hundreds of thousands of", "millions of dollars". */
function readVague(cursor: Cursor): Quantity | undefined {
  let length = 0
  while (VAGUE.has(lowerAt(cursor, length)) && lowerAt(cursor, length + 1) === 'of') length += 2
  if (length === 0) return undefined
  const money = currencyLength(cursor, length)
  if (money > 0) return { kind: 'money', unit: lowerAt(cursor, length + money - 1), length: length + money }
  return { kind: 'count', length: length - 1 }
}

/** "1.5 billion", "3,000", "forty-two", "two dozen", "a million". */
function readNumber(cursor: Cursor): { amount: number; length: number } | undefined {
  const word = cursor.words[cursor.at]
  if (!word) return undefined
  const base = word.kind === 'number' ? { amount: numericValue(word.text), length: 1 } : spelled(cursor)
  if (!base || !Number.isFinite(base.amount)) return undefined
  let { amount, length } = base
  for (;;) {
    const next = lowerAt(cursor, length)
    const dash = next === '-' && SCALES.has(lowerAt(cursor, length + 1)) ? 1 : 0
    const scale = SCALES.get(lowerAt(cursor, length + dash))
    if (scale) {
      amount *= scale
      length += 1 + dash
    } else if (next === 'dozen') {
      amount *= 12
      length += 1
    } else if (SHORT_SCALES.has(next) && touches(cursor, length - 1)) {
      return { amount: amount * (SHORT_SCALES.get(next) ?? 1), length: length + 1 }
    } else return { amount, length }
  }
}

function spelled(cursor: Cursor): { amount: number; length: number } | undefined {
  const first = lowerAt(cursor, 0)
  const second = lowerAt(cursor, 1)
  if (first === 'a' || first === 'an') {
    return SCALES.has(second) || second === 'dozen' ? { amount: 1, length: 1 } : undefined
  }
  const amount = NUMBER_WORD.get(first)
  if (amount === undefined || amount === 0) return undefined
  const ones = amount >= 20 && second === '-' ? NUMBER_WORD.get(lowerAt(cursor, 2)) : undefined
  if (first === 'dozen' || first === 'couple') return undefined
  return ones === undefined ? { amount, length: 1 } : { amount: amount + ones, length: 3 }
}

/** "3,000" and "1.5"; "3.000.000" and the like are no English numbers. */
function numericValue(text: string): number {
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN
}

function percentLength(cursor: Cursor, at: number): number {
  const next = lowerAt(cursor, at)
  const pointsAfter = (length: number): number => (/^points?$/.test(lowerAt(cursor, at + length)) ? length + 1 : length)
  if (next === '%' || next === 'percent' || next === 'pc') return pointsAfter(1)
  if (next === 'percentage') return pointsAfter(1)
  return next === 'per' && lowerAt(cursor, at + 1) === 'cent' ? pointsAfter(2) : 0
}

function currencyLength(cursor: Cursor, at: number): number {
  for (let adjectives = 0; adjectives <= 3; adjectives += 1) {
    const word = lowerAt(cursor, at + adjectives)
    if (CURRENCIES.has(word)) return adjectives + 1
    if (!CURRENCY_ADJECTIVES.has(word) && word !== '.') return 0
  }
  return 0
}

/** Words before a quantity that bound or blur it: "more than", "an estimated". The longest that ends here. */
const QUALIFIERS: readonly (readonly string[])[] = [
  ['as', 'many', 'as'],
  ['as', 'much', 'as'],
  ['as', 'few', 'as'],
  ['no', 'more', 'than'],
  ['no', 'fewer', 'than'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['close', 'to'],
  ['an', 'estimated'],
  ['estimated'],
  ['about'],
  ['around'],
  ['nearly'],
  ['almost'],
  ['roughly'],
  ['approximately'],
  ['some'],
  ['over'],
  ['under'],
  ['only'],
  ['exactly'],
]

export function qualifierLength(cursor: Cursor): number {
  const found = QUALIFIERS.find((words) => words.every((word, index) => lowerAt(cursor, index - words.length) === word))
  return found?.length ?? 0
}
