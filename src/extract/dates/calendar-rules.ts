// Rules for dates that name a day, month, year or weekday of the calendar.
import type { Found } from './expression.ts'
import { type Cursor, lowerAt, touches, wholeNumberAt } from './scan.ts'
import {
  AMBIGUOUS_MONTHS,
  COUNTED_AFTER_YEAR,
  DAY_PARTS,
  FIXED_DAYS,
  FULL_MONTHS,
  MONTH_NUMBER,
  MOVING_DAYS,
  NUMBER_WORD,
  ORDINAL_WORD,
  PART_OF_PERIOD,
  POINTER,
  type Pointer,
  SEASONS,
  WEEKDAY_NUMBER,
  YEAR_INTRODUCERS,
} from './words.ts'

export type DateRule = {
  readonly name: string
  readonly example: string
  readonly read: (cursor: Cursor) => Found | undefined
}

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th'])

/** The year written at `ahead`: "1998", with how many words it takes; spoken years too: "nineteen ninety-six". */
function yearAt(cursor: Cursor, ahead: number): { year: number; length: number } | undefined {
  const year = wholeNumberAt(cursor, ahead)
  if (year !== undefined) {
    const length = cursor.words[cursor.at + ahead]?.text.length
    return length === 4 && year >= 1500 && year <= 2100 ? { year, length: 1 } : undefined
  }
  return spokenYearAt(cursor, ahead)
}

function spokenYearAt(cursor: Cursor, ahead: number): { year: number; length: number } | undefined {
  if (lowerAt(cursor, ahead) === 'two' && lowerAt(cursor, ahead + 1) === 'thousand') {
    return lowerAt(cursor, ahead - 1) === 'year' ? { year: 2000, length: 2 } : undefined
  }
  if (lowerAt(cursor, ahead) !== 'nineteen') return undefined
  const tens = NUMBER_WORD.get(lowerAt(cursor, ahead + 1))
  if (tens === undefined || tens < 10) return undefined
  if (tens < 20 || lowerAt(cursor, ahead + 2) !== '-') return { year: 1900 + tens, length: 2 }
  const ones = NUMBER_WORD.get(lowerAt(cursor, ahead + 3))
  return { year: 1900 + tens + (ones ?? 0), length: ones === undefined ? 2 : 4 }
}

/** The day of the month at `ahead`: "3", "3rd"; not "3,000" or "3.5", nor "3 percent". */
function dayAt(cursor: Cursor, ahead: number): { day: number; length: number } | undefined {
  const day = wholeNumberAt(cursor, ahead)
  if (day === undefined || day < 1 || day > 31) return undefined
  if (touches(cursor, ahead) && ORDINAL_ENDINGS.has(lowerAt(cursor, ahead + 1))) return { day, length: 2 }
  if (touches(cursor, ahead) && /^[:%/]$/.test(lowerAt(cursor, ahead + 1)) && !endsClause(cursor, ahead + 1))
    return undefined
  return { day, length: 1 }
}

/** "April 25: The court …" against "7:15": the mark is followed by a blank. */
const endsClause = (cursor: Cursor, ahead: number): boolean => lowerAt(cursor, ahead) === ':' && !touches(cursor, ahead)

/** The month at `ahead`, with its full stop when it is shortened: "Sept." takes two words. */
function monthAt(cursor: Cursor, ahead: number): { month: number; length: number } | undefined {
  const word = cursor.words[cursor.at + ahead]
  const month = MONTH_NUMBER.get(word?.lower ?? '')
  if (!word || month === undefined || word.text[0] === word.lower[0]) return undefined
  const stop = word.text.length <= 4 && touches(cursor, ahead) && lowerAt(cursor, ahead + 1) === '.'
  return { month, length: stop ? 2 : 1 }
}

type YearAfter = { year?: number; pointer?: Pointer; pointsAtYear?: boolean; length: number }

/** The year after a date, with or without a comma: "July 4, 1998", "4 July 1998"; "July 4 last year". */
function yearAfter(cursor: Cursor, ahead: number): YearAfter {
  const comma = lowerAt(cursor, ahead) === ',' ? 1 : 0
  const year = yearAt(cursor, ahead + comma)
  if (year && !COUNTED_AFTER_YEAR.has(lowerAt(cursor, ahead + comma + year.length))) {
    return { year: year.year, length: comma + year.length }
  }
  const of = lowerAt(cursor, ahead) === 'of' ? 1 : 0
  const pointer = POINTER.get(lowerAt(cursor, ahead + of))
  return pointer && lowerAt(cursor, ahead + of + 1) === 'year'
    ? { pointer, pointsAtYear: true, length: of + 2 }
    : { length: 0 }
}

function calendar(length: number, parts: Omit<YearAfter, 'length'> & { month?: number; day?: number }): Found {
  return { expression: { kind: 'calendar', ...parts }, length }
}

const withoutLength = ({ length: _, ...parts }: YearAfter) => parts

function readIso(cursor: Cursor): Found | undefined {
  const [year, month, day] = [wholeNumberAt(cursor, 0), wholeNumberAt(cursor, 2), wholeNumberAt(cursor, 4)]
  if (year === undefined || month === undefined || day === undefined) return undefined
  const mark = lowerAt(cursor, 1)
  if (
    !['-', '/', '.'].includes(mark) ||
    lowerAt(cursor, 3) !== mark ||
    ![0, 1, 2, 3].every((n) => touches(cursor, n))
  ) {
    return undefined
  }
  if (year > 1500 && month >= 1 && month <= 12 && day >= 1 && day <= 31) return calendar(5, { year, month, day })
  if (mark === '.' || day < 1500 || day > 2100) return undefined
  // American order unless the first number cannot be a month.
  const [m, d] = year > 12 ? [month, year] : [year, month]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? calendar(5, { year: day, month: m, day: d }) : undefined
}

function readMonthDay(cursor: Cursor): Found | undefined {
  const month = monthAt(cursor, 0)
  if (!month) return undefined
  const day = dayAt(cursor, month.length)
  if (!day) return undefined
  const length = month.length + day.length
  const after = yearAfter(cursor, length)
  return calendar(length + after.length, { month: month.month, day: day.day, ...withoutLength(after) })
}

function readDayMonth(cursor: Cursor): Found | undefined {
  const day = dayAt(cursor, 0)
  if (!day) return undefined
  const of = lowerAt(cursor, day.length) === 'of' ? 1 : 0
  const month = monthAt(cursor, day.length + of)
  if (!month) return undefined
  const length = day.length + of + month.length
  const after = yearAfter(cursor, length)
  return calendar(length + after.length, { month: month.month, day: day.day, ...withoutLength(after) })
}

/** "early May" may stand with a dash: "mid-May". Returns how many words the part takes. */
function partLength(cursor: Cursor): number {
  if (!PART_OF_PERIOD.has(lowerAt(cursor, 0))) return 0
  return lowerAt(cursor, 1) === '-' ? 2 : 1
}

function readMonth(cursor: Cursor): Found | undefined {
  const part = partLength(cursor)
  const pointer = POINTER.get(lowerAt(cursor, part))
  const before = part + (pointer ? 1 : 0)
  const month = monthAt(cursor, before)
  if (!month) return undefined
  const length = before + month.length
  const after = yearAfter(cursor, length)
  const plain = before === 0 && after.length === 0
  if (after.length === 0 && month.length === 1 && !FULL_MONTHS.has(lowerAt(cursor, before))) return undefined
  if (plain && AMBIGUOUS_MONTHS.has(lowerAt(cursor, 0)) && !MONTH_INTRODUCERS.has(lowerAt(cursor, -1))) return undefined
  return calendar(length + after.length, {
    month: month.month,
    ...(pointer ? { pointer } : {}),
    ...withoutLength(after),
  })
}

const MONTH_INTRODUCERS = new Set(
  'in since by of from until till through to before after during between and for the a this each every last next early late on'.split(
    ' ',
  ),
)

function readYear(cursor: Cursor): Found | undefined {
  const part = partLength(cursor)
  const found = yearAt(cursor, part)
  if (!found) return undefined
  const before = lowerAt(cursor, part - 1)
  const after = lowerAt(cursor, part + found.length)
  const spoken = found.length > 1
  const introduced = part > 0 || spoken || YEAR_INTRODUCERS.has(before) || "'(-–,".includes(before || '\n')
  const adjective = /^\p{Lu}/u.test(cursor.words[cursor.at + 1]?.text ?? '')
  const counted =
    COUNTED_AFTER_YEAR.has(after) || (touches(cursor, part) && /^[-%.\d]/.test(after) && !/^[.-]$/.test(after))
  const priced = /^[$£€#]$/.test(before) || (before === 'no' && !spoken)
  if (counted || priced || !(introduced || adjective || found.year >= 1900)) return undefined
  return calendar(part + found.length, { year: found.year })
}

function readWeekday(cursor: Cursor): Found | undefined {
  const part = partLength(cursor)
  const pointer = POINTER.get(lowerAt(cursor, part))
  const before = part + (pointer ? 1 : 0)
  const word = cursor.words[cursor.at + before]
  const weekday = WEEKDAY_NUMBER.get(word?.lower ?? '')
  if (!word || weekday === undefined || word.text[0] === word.lower[0]) return undefined
  const stop = word.text.length < 6 && touches(cursor, before) && lowerAt(cursor, before + 1) === '.' ? 1 : 0
  if (word.text.length <= 3 && stop === 0 && lowerAt(cursor, before + 1) !== ',') return undefined
  const length = before + 1 + stop
  const dated = readDateAfterWeekday(cursor, length)
  if (dated) return dated
  const dayPart = DAY_PARTS.has(lowerAt(cursor, length)) ? 1 : 0
  const week = lowerAt(cursor, length + 1) === 'week' ? POINTER.get(lowerAt(cursor, length)) : undefined
  return {
    expression: { kind: 'weekday', weekday, ...(pointer ? { pointer } : {}), ...(week ? { week } : {}) },
    length: length + (week ? 2 : dayPart),
  }
}

function readDateAfterWeekday(cursor: Cursor, length: number): Found | undefined {
  const comma = lowerAt(cursor, length) === ',' ? 1 : 0
  const at = { words: cursor.words, at: cursor.at + length + comma }
  const date = readMonthDay(at) ?? readDayMonth(at)
  return date && { expression: date.expression, length: length + comma + date.length }
}

const FEAST_OPENINGS = new Set([...FIXED_DAYS.keys(), ...MOVING_DAYS.keys()].map((name) => name.split(/[ ']/)[0]))

function readFeast(cursor: Cursor): Found | undefined {
  if (!FEAST_OPENINGS.has(lowerAt(cursor, 0))) return undefined
  for (const length of [4, 3, 2, 1]) {
    const name = Array.from({ length }, (_, n) => lowerAt(cursor, n))
      .join(' ')
      .replace(" 's", "'s")
    const fixed = FIXED_DAYS.get(name)
    const moving = MOVING_DAYS.get(name)
    if ((!fixed && !moving) || cursor.words[cursor.at]?.text[0] === name[0]) continue
    const after = yearAfter(cursor, length)
    if (fixed) return calendar(length + after.length, { month: fixed[0], day: fixed[1], ...withoutLength(after) })
    if (!moving) continue
    const year = after.year === undefined ? {} : { year: after.year }
    return {
      expression: { kind: 'moving', month: moving[0], weekday: moving[1], nth: moving[2], ...year },
      length: length + after.length,
    }
  }
  return undefined
}

function readQuarter(cursor: Cursor): Found | undefined {
  const quarter = ORDINAL_WORD.get(lowerAt(cursor, 0))
  if (quarter === undefined) return undefined
  const dash = lowerAt(cursor, 1) === '-' ? 1 : 0
  if (lowerAt(cursor, 1 + dash) !== 'quarter') return undefined
  const after = yearAfter(cursor, 2 + dash)
  const of = lowerAt(cursor, 2 + dash) === 'of' && !after.pointer ? yearAt(cursor, 3 + dash) : undefined
  const year = of?.year ?? after.year
  return {
    expression: {
      kind: 'quarter',
      quarter,
      ...(year === undefined ? {} : { year }),
      ...(after.pointer ? { pointer: after.pointer } : {}),
    },
    length: 2 + dash + (of ? 1 + of.length : after.length),
  }
}

function readSeason(cursor: Cursor): Found | undefined {
  const pointer = POINTER.get(lowerAt(cursor, 0))
  const before = pointer ? 1 : 0
  const season = SEASONS.get(lowerAt(cursor, before))
  if (!season) return undefined
  const of = lowerAt(cursor, before + 1) === 'of' ? 1 : 0
  const year = yearAt(cursor, before + 1 + of)
  if (!pointer && !year) return undefined
  return {
    expression: { kind: 'season', season, ...(pointer ? { pointer } : {}), ...(year ? { year: year.year } : {}) },
    length: before + 1 + (year ? of + year.length : 0),
  }
}

function readDecade(cursor: Cursor): Found | undefined {
  const word = wholeNumberAt(cursor, 0)
  if (word === undefined || lowerAt(cursor, 1) !== 's' || !touches(cursor, 0)) return undefined
  if (word >= 1500 && word <= 2100 && word % 10 === 0)
    return { expression: { kind: 'decade', decade: word }, length: 2 }
  const short = word >= 20 && word <= 90 && word % 10 === 0 && /^['’‘]$/.test(lowerAt(cursor, -1))
  return short ? { expression: { kind: 'decade', decade: 1900 + word }, length: 2 } : undefined
}

export const CALENDAR_RULES: readonly DateRule[] = [
  { name: 'numeric date', example: 'Published 2017-07-18.', read: readIso },
  { name: 'month and day', example: 'They met on Sept. 11, 2001.', read: readMonthDay },
  { name: 'day and month', example: 'They met on 4 July 1998.', read: readDayMonth },
  { name: 'feast', example: 'It closes on Thanksgiving Day.', read: readFeast },
  { name: 'quarter', example: 'Profits rose in the third quarter of 1989.', read: readQuarter },
  { name: 'season', example: 'The law passed last summer.', read: readSeason },
  { name: 'decade', example: 'It began in the 1990s.', read: readDecade },
  { name: 'month', example: 'It began in early May.', read: readMonth },
  { name: 'weekday', example: 'She spoke on Monday night.', read: readWeekday },
  { name: 'year', example: 'It began in 1998.', read: readYear },
]
