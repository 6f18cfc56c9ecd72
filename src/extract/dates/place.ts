// Places a date expression in the calendar, as a TIMEX3 value: "1998", "1998-08", "1998-08-07", "1998-W32", "1989-Q3", "199X".
import type { DateExpression } from './expression.ts'
import type { Pointer, Unit } from './words.ts'

export type Day = { readonly year: number; readonly month: number; readonly day: number }

/** Where a clause looks: "will meet on Monday" ahead, "met on Monday" back. */
export type Direction = 'ahead' | 'back' | 'unknown'

/** What an expression is seen from. */
export type Viewpoint = {
  readonly published?: Day
  /** The value of the date named last, for "the following day". */
  readonly anchor?: string
  /** In a clause that looks ahead a bare weekday or month is the coming one. */
  readonly direction: Direction
}

const two = (number: number): string => String(number).padStart(2, '0')
const four = (number: number): string => String(number).padStart(4, '0')
const DAY_MS = 86_400_000

export function parseDay(value: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(value ?? '')
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined
}

const millis = (day: Day): number => Date.UTC(day.year, day.month - 1, day.day)

function addDays(day: Day, days: number): Day {
  const date = new Date(millis(day) + days * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const weekdayOf = (day: Day): number => new Date(millis(day)).getUTCDay()
const dayValue = (day: Day): string => `${four(day.year)}-${two(day.month)}-${two(day.day)}`
const isRealDay = (day: Day): boolean => new Date(millis(day)).getUTCDate() === day.day

function monthValue(year: number, month: number): string {
  const whole = year * 12 + (month - 1)
  return `${four(Math.floor(whole / 12))}-${two((((whole % 12) + 12) % 12) + 1)}`
}

/** ISO week of a day: the week of its Thursday. */
function weekValue(day: Day): string {
  const thursday = addDays(day, 4 - (weekdayOf(day) || 7))
  const week = Math.floor((millis(thursday) - Date.UTC(thursday.year, 0, 1)) / DAY_MS / 7) + 1
  return `${four(thursday.year)}-W${two(week)}`
}

const STEP: Readonly<Record<Pointer, number>> = { last: -1, this: 0, next: 1 }

/** The value of the unit that lies `amount` units from a day. */
function shifted(day: Day, unit: Unit, amount: number): string {
  switch (unit) {
    case 'day':
      return dayValue(addDays(day, amount))
    case 'week':
      return weekValue(addDays(day, 7 * amount))
    case 'weekend':
      return `${weekValue(addDays(day, 7 * amount))}-WE`
    case 'month':
      return monthValue(day.year, day.month + amount)
    case 'quarter': {
      const quarter = day.year * 4 + Math.floor((day.month - 1) / 3) + amount
      return `${four(Math.floor(quarter / 4))}-Q${(quarter % 4) + 1}`
    }
    case 'year':
      return four(day.year + amount)
    case 'decade':
      return `${four(day.year + 10 * amount).slice(0, 3)}X`
    case 'century':
      return four(day.year + 100 * amount).slice(0, 2)
  }
}

/** Weeks and decades away are told to the day or year that lies so far off. */
function offsetFrom(day: Day, unit: Unit, amount: number): string {
  if (unit === 'week' || unit === 'weekend') return weekValue(addDays(day, 7 * amount))
  if (unit === 'decade') return four(day.year + 10 * amount)
  if (unit === 'century') return four(day.year + 100 * amount)
  return shifted(day, unit, amount)
}

/** A value that may be coarse, as the first day it covers. */
function firstDay(value: string | undefined): Day | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value ?? '')
  return match ? { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) } : undefined
}

function placeWeekday(
  expression: Extract<DateExpression, { kind: 'weekday' }>,
  published: Day,
  coming: boolean,
): string {
  const ahead = (expression.weekday - weekdayOf(published) + 7) % 7
  if (expression.week) {
    const monday = addDays(published, -((weekdayOf(published) + 6) % 7) + 7 * STEP[expression.week])
    return dayValue(addDays(monday, (expression.weekday + 6) % 7))
  }
  const { pointer } = expression
  if (pointer === 'next') return dayValue(addDays(published, ahead || 7))
  if (pointer === 'last') return dayValue(addDays(published, ahead - 7))
  if (coming) return dayValue(addDays(published, ahead))
  return dayValue(addDays(published, ahead === 0 ? 0 : ahead - 7))
}

/** Days ahead within which a date without a year is the coming one although no word looks ahead, or although one looks back. */
const NEAR_DAYS = 80
const NEAR_DAYS_BACK = 10

/** The year of a month (and day) that is written without one. */
function yearOf(
  month: number,
  day: number | undefined,
  view: Viewpoint & { published: Day },
  pointer?: Pointer,
): number {
  const { published, direction } = view
  const thisYear = published.year
  const passed = month < published.month || (month === published.month && day !== undefined && day < published.day)
  const same = month === published.month && (day === undefined || day === published.day)
  if (pointer === 'next') return passed || same ? thisYear + 1 : thisYear
  if (pointer === 'last') return passed ? thisYear : thisYear - 1
  if (pointer === 'this' || same) return thisYear
  if (passed) {
    const monthsAgo = published.month - month
    return direction === 'ahead' && monthsAgo >= 4 ? thisYear + 1 : thisYear
  }
  if (direction === 'ahead') return thisYear
  const days = (millis({ year: thisYear, month, day: day ?? 1 }) - millis(published)) / DAY_MS
  return days <= (direction === 'back' ? NEAR_DAYS_BACK : NEAR_DAYS) ? thisYear : thisYear - 1
}

function placeCalendar(expression: Extract<DateExpression, { kind: 'calendar' }>, view: Viewpoint): string | undefined {
  const { year, month, day, pointer } = expression
  if (month === undefined) return year === undefined ? undefined : four(year)
  const known = year ?? (view.published ? yearOfPointed(expression, view.published, view) : undefined)
  if (known === undefined) return undefined
  if (day === undefined) return monthValue(known, month)
  const placed = { year: known, month, day }
  return isRealDay(placed) || pointer ? dayValue(placed) : undefined
}

/** "June last year" steps by years, "last June" goes back to the latest June. */
function yearOfPointed(
  expression: Extract<DateExpression, { kind: 'calendar' }>,
  published: Day,
  view: Viewpoint,
): number {
  const { month = 1, day, pointer, pointsAtYear } = expression
  if (pointer && pointsAtYear) return published.year + STEP[pointer]
  return yearOf(month, day, { ...view, published }, pointer)
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = addDays({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 }, -1)
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
  }
  const first = { year, month, day: 1 }
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1))
}

/** The TIMEX3 value, or nothing where the text and what is known do not give one. */
export function placeDate(expression: DateExpression, view: Viewpoint): string | undefined {
  const { published } = view
  switch (expression.kind) {
    case 'calendar':
      return placeCalendar(expression, view)
    case 'decade':
      return `${four(expression.decade).slice(0, 3)}X`
    case 'weekday':
      return published && placeWeekday(expression, published, view.direction === 'ahead')
    case 'unit':
      return published && shifted(published, expression.unit, STEP[expression.pointer])
    case 'offset': {
      const from = expression.from === 'anchor' ? (firstDay(view.anchor) ?? published) : published
      return from && offsetFrom(from, expression.unit, expression.amount)
    }
    case 'same': {
      const day = firstDay(view.anchor)
      if (!day || (expression.unit === 'day' && view.anchor?.length !== 10)) return undefined
      return shifted(day, expression.unit, 0)
    }
    case 'moving': {
      const year = expression.year ?? (published && yearOf(expression.month, 28, { ...view, published }))
      return year === undefined
        ? undefined
        : dayValue(nthWeekday(year, expression.month, expression.weekday, expression.nth))
    }
    case 'quarter':
    case 'season': {
      const year = expression.year ?? (published && published.year + STEP[expression.pointer ?? 'this'])
      const part = expression.kind === 'quarter' ? `Q${expression.quarter}` : expression.season
      return year === undefined ? undefined : `${four(year)}-${part}`
    }
  }
}
