// Days as people type them and digests hold them, compared as spans of time: “2025”, “March 2025”, “2025-03-01”.

/** A span of days, both ends included, each `YYYY-MM-DD`. */
export type Days = { readonly first: string; readonly last: string }

const FORMS = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<name>\p{L}{3,})\.?,? (?<year>\d{4})$/u,
  /^(?<day>\d{1,2})\.? (?<name>\p{L}{3,})\.?,? (?<year>\d{4})$/u,
  /^(?<name>\p{L}{3,})\.? (?<day>\d{1,2}),? (?<year>\d{4})$/u,
]

/** Reads a year, a month or a day; undefined where it is none that can be compared. `months` are the twelve names in lower case. */
export function daysOf(typed: string, months: readonly string[]): Days | undefined {
  const cleaned = typed.trim().replace(/\s+/g, ' ').toLowerCase()
  const groups = FORMS.map((form) => form.exec(cleaned)?.groups).find((found) => found !== undefined)
  if (groups === undefined) return undefined
  const { year, month, name, day } = groups as { year: string; month?: string; name?: string; day?: string }
  if (name === undefined && month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  const number = name === undefined ? Number(month) : monthNumber(name, months)
  if (number === undefined || number < 1 || number > 12) return undefined
  const length = new Date(Date.UTC(Number(year), number, 0)).getUTCDate()
  if (day === undefined) return { first: dated(year, number, 1), last: dated(year, number, length) }
  if (Number(day) < 1 || Number(day) > length) return undefined
  return { first: dated(year, number, Number(day)), last: dated(year, number, Number(day)) }
}

/** The month that a name or the beginning of one (“Sept”) stands for. */
function monthNumber(name: string, months: readonly string[]): number | undefined {
  const found = months.findIndex((month) => month.startsWith(name))
  return found < 0 ? undefined : found + 1
}

const dated = (year: string, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
