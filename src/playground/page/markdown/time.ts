// Discord's timestamps (`<t:seconds:style>`) in the reader's own zone.

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
]

/** The text to show, and the whole date for whoever asks. */
export function timeText(
  seconds: number,
  style: string,
  now = Date.now(),
): { readonly short: string; readonly long: string } {
  const date = new Date(seconds * 1000)
  const long = date.toLocaleString(undefined, STYLES['F'])
  return { short: style === 'R' ? relative(seconds - now / 1000) : date.toLocaleString(undefined, STYLES[style]), long }
}

function relative(seconds: number): string {
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1]
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(Math.round(seconds / length), unit)
}
