// The words that dates are written with: months, weekdays, units, numbers, and the words that point back or ahead.

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const SHORT_MONTHS = ['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec']
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

export const FULL_MONTHS: ReadonlySet<string> = new Set(MONTHS)

/** Full and shortened names to 1–12. */
export const MONTH_NUMBER: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, index) => [name, index + 1] as const),
  ...SHORT_MONTHS.map((name) => [name, MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1] as const),
])

/** Months whose name is also another word, so that they need a day, a year or a pointing word beside them: "may", "march". */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'august',
  'dec',
  'jan',
  'sep',
  'april',
  'june',
])

/** Names to 0–6, Sunday first, as JavaScript counts. */
export const WEEKDAY_NUMBER: ReadonlyMap<string, number> = new Map([
  ...WEEKDAYS.map((name, index) => [name, index] as const),
  ...([
    ['mon', 1],
    ['tue', 2],
    ['tues', 2],
    ['wed', 3],
    ['thu', 4],
    ['thur', 4],
    ['thurs', 4],
    ['fri', 5],
  ] as const),
])

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'
const UNITS: readonly Unit[] = ['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade']
export const UNIT_OF: ReadonlyMap<string, Unit> = new Map([
  ...UNITS.flatMap((unit) => [[unit, unit] as const, [`${unit}s`, unit] as const]),
  ['century', 'century'],
  ['centuries', 'century'],
  ['season', 'year'],
])

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
export const NUMBER_WORD: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['couple', 2],
  ['dozen', 12],
])

export const ORDINAL_WORD: ReadonlyMap<string, number> = new Map(
  'first second third fourth'.split(' ').map((word, index) => [word, index + 1] as const),
)

export type Pointer = 'last' | 'this' | 'next'
/** "the past year", "the coming week": which one is meant, seen from the day of publication. */
export const POINTER: ReadonlyMap<string, Pointer> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['latest', 'last'],
  ['prior', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
])

export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night'
export const DAY_PARTS: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'midday',
  'noon',
  'midnight',
  'lunchtime',
])

/** "early May", "late 1998", "mid-March": a part of what follows; the value stays that of the whole. */
export const PART_OF_PERIOD: ReadonlySet<string> = new Set(['early', 'late', 'mid', 'midway', 'later', 'earlier'])

/** Before a bare four-digit number, these say that it is a year: "in 1998", "since 2004". */
export const YEAR_INTRODUCERS: ReadonlySet<string> = new Set(
  'in since by of from until till through to before after during between and fiscal year early late mid summer winter spring autumn fall for the or circa around about mid-'.split(
    ' ',
  ),
)

/** After a bare four-digit number, these say that it counts things: "2000 people". */
export const COUNTED_AFTER_YEAR: ReadonlySet<string> = new Set(
  'people percent per troops dollars feet meters metres miles kilometers kilometres km kg tons tonnes votes points men women soldiers barrels pounds euros yen workers students cases deaths shares homes mph hours days years seats jobs'.split(
    ' ',
  ),
)

/** Words that look ahead: in their clause a bare weekday or month is the coming one ("will meet on Monday"). */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  "will 'll ll won't shall scheduled expected expects expect upcoming due plans plan planned planning until would could going hopes hope begins begin slated starting tomorrow intends intend should may might payable effective soon".split(
    ' ',
  ),
)

/** Words that look back although a future cue may stand nearby: "said Monday it will". */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  'said told announced reported added told wrote testified argued says signed met died killed arrived'.split(' '),
)

/** Feasts and days with a fixed date: month and day. */
export const FIXED_DAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["valentine's day", [2, 14]],
  ['independence day', [7, 4]],
  ['halloween', [10, 31]],
  ['veterans day', [11, 11]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['christmas', [12, 25]],
  ['boxing day', [12, 26]],
])

/** Feasts that move: the nth (or last, -1) weekday of a month. */
export const MOVING_DAYS: ReadonlyMap<string, readonly [month: number, weekday: number, nth: number]> = new Map([
  ['martin luther king day', [1, 1, 3]],
  ['memorial day', [5, 1, -1]],
  ['labor day', [9, 1, 1]],
  ['columbus day', [10, 1, 2]],
  ['thanksgiving day', [11, 4, 4]],
  ['thanksgiving', [11, 4, 4]],
])

export const SEASONS: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
])

/** Between a pointer and its unit: "this fiscal year", "the full year". */
export const YEAR_KINDS: ReadonlySet<string> = new Set([
  'fiscal',
  'calendar',
  'financial',
  'full',
  'school',
  'academic',
])

/** Verbs whose infinitive lies ahead: "decided to admit them in March". */
export const COMMITMENTS: ReadonlySet<string> = new Set(
  'decided agreed agree plans planned plan expected expects ready due scheduled vowed promised wants want hopes set able likely intends prepared continue pledged supposed going has have is are'.split(
    ' ',
  ),
)
