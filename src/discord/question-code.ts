// A question as one string and back: short, exact for any values, and safe in an id.
import type { OptionValue, Question } from './question.ts'

type Asked = Omit<Question, 'page'>

/** Dividers, controls, invisible characters and blanks at an end or in a row: they might be lost or mistaken on the way. */
const RISKY = /[|;~\p{C}]|[^\S ]| (?= |$)|^ /gu
/** The same for a text that would change if somebody on the way normalised it. */
const UNSTABLE = /[|;~\p{C}]|[^ -~]| (?= |$)|^ /gu

/** The field with what is risky as `~`, its number and a point. */
export function escapeField(text: string): string {
  const risky = text.normalize('NFC') === text ? RISKY : UNSTABLE
  return text.replace(risky, (character) => `~${character.codePointAt(0)?.toString(36)}.`)
}

/** The reverse; undefined for what `escapeField` does not write. */
export function unescapeField(field: string): string | undefined {
  const text = field.replace(/~([0-9a-z]{1,4})\./g, (_, code: string) => {
    const point = Number.parseInt(code, 36)
    return point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })
  return escapeField(text) === field ? text : undefined
}

/** The command and its options, without the page. */
export function encodeQuestion({ command, options }: Asked): string {
  const fields = Object.entries(options).map(([name, value]) => `;${escapeField(name)};${encodeValue(value)}`)
  return escapeField(command) + fields.join('')
}

/** The reverse; undefined for what `encodeQuestion` does not write. */
export function decodeQuestion(state: string): Asked | undefined {
  const fields = state.split(';')
  const command = unescapeField(fields[0] ?? '')
  if (!command || fields.length % 2 === 0) return undefined
  const options = new Map<string, OptionValue>()
  for (let index = 1; index < fields.length; index += 2) {
    const name = unescapeField(fields[index] as string)
    const value = decodeValue(fields[index + 1] as string)
    if (!name || value === undefined || options.has(name)) return undefined
    options.set(name, value)
  }
  const asked = { command, options: Object.fromEntries(options) }
  return encodeQuestion(asked) === state ? asked : undefined
}

function encodeValue(value: OptionValue): string {
  if (typeof value === 'string') return `s${escapeField(value)}`
  return typeof value === 'number' ? `n${value}` : value ? 'y' : 'z'
}

function decodeValue(field: string): OptionValue | undefined {
  if (field === 'y' || field === 'z') return field === 'y'
  if (field[0] === 's') return unescapeField(field.slice(1))
  const number = field[0] === 'n' && field.length > 1 ? Number(field.slice(1)) : Number.NaN
  return Number.isFinite(number) ? number : undefined
}
