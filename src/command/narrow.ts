// Narrowing a list by the options given; where nothing is left, the refusal names the option to leave out.
import type { Language } from '../language/language.ts'
import { Refusal } from './refusal.ts'

/** One option that was given: what it is called and shows, and which entries it keeps. */
export type Criterion<E> = {
  readonly option: string
  readonly shown: string
  readonly keeps: (entry: E) => boolean
}

/** The entries that every criterion keeps. Throws a Refusal where none is left. `counted` words a number of them: “3 quotes”. */
export function narrow<E>(
  entries: readonly E[],
  criteria: readonly (Criterion<E> | undefined)[],
  say: Language,
  counted: (number: number) => string,
): E[] {
  const given = criteria.filter((criterion) => criterion !== undefined)
  const keep = (some: readonly Criterion<E>[]) => entries.filter((entry) => some.every(({ keeps }) => keeps(entry)))
  const kept = keep(given)
  if (kept.length > 0 || given.length === 0) return kept
  const [best] = given
    .map(({ option }) => ({ option, left: keep(given.filter((other) => other.option !== option)).length }))
    .sort((a, b) => b.left - a.left)
  const without = best && best.left > 0 ? { option: best.option, left: counted(best.left) } : undefined
  throw new Refusal(say.filteredOut(counted(entries.length), given, without))
}

/** The criterion of an option where it was given, else undefined. */
export function criterion<E, V>(
  option: string,
  value: V | undefined,
  shown: (value: V) => string,
  keeps: (entry: E, value: V) => boolean,
): Criterion<E> | undefined {
  return value === undefined ? undefined : { option, shown: shown(value), keeps: (entry) => keeps(entry, value) }
}
