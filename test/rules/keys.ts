// What every rule of ours is made from: paths, unknown keys, lengths, texts that cannot be sent.

export type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Keys that Discord would silently ignore, or that are misspelt. */
export function unknownKeys(at: string, value: Json, known: readonly string[]): string[] {
  return Object.keys(value).flatMap((key) => (known.includes(key) ? [] : [`${at}: unknown key ${key}`]))
}

/** A string of a length between two limits, and not blank where it may not be empty. */
export function textFaults(at: string, value: unknown, least: number, most: number): string[] {
  if (typeof value !== 'string') return [`${at}: is not a text`]
  return [
    ...(value.length < least || (least > 0 && value.trim() === '') ? [`${at}: is empty`] : []),
    ...(value.length > most ? [`${at}: ${value.length} characters, at most ${most}`] : []),
    ...(value.isWellFormed() ? [] : [`${at}: holds half a character`]),
  ]
}

/** Values that come more than once. */
export function repeated(at: string, values: readonly unknown[]): string[] {
  const twice = values.filter((value, index) => values.indexOf(value) !== index)
  return [...new Set(twice)].map((value) => `${at}: ${JSON.stringify(value)} more than once`)
}

/** A lower limit above an upper one. */
export function rangeFaults(at: string, value: Json, least: string, most: string): string[] {
  const [low, high] = [value[least], value[most]]
  return typeof low === 'number' && typeof high === 'number' && low > high ? [`${at}: ${least} is above ${most}`] : []
}
