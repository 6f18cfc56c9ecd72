// The menu under an answer that asks the same again with another value of one option, the most frequent values first.
import type { Filter } from './reply.ts'

const MOST_CHOICES = 24

/** Counts the values, and offers them with what they are called. No menu where there is only one to choose. */
export function menuOf<V extends string>(
  option: string,
  label: string,
  values: readonly V[],
  nameOf: (value: V) => string,
  counted: (number: number) => string,
): { filter?: Filter } {
  const counts = new Map<V, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  if (counts.size < 2) return {}
  const choices = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_CHOICES)
    .map(([value, number]) => ({ value, label: nameOf(value), description: counted(number) }))
  return { filter: { option, label, choices } }
}
