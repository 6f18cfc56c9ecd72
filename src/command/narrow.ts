// Narrowing a list by the options given; where nothing is left, the refusal names the option to leave out.
import type { Digest, Whose } from '../digest/digest.ts'
import { membersOf } from '../digest/whose.ts'
import type { Language } from '../language/language.ts'
import { nameOf } from './entries/whose.ts'
import { Refusal } from './refusal.ts'

/** One option that was given: what it is called and shows, and which entries it keeps. */
export type Criterion<E> = {
  readonly option: string
  readonly shown: string
  readonly keeps: (entry: E) => boolean
  /** Who else could be asked for, where it keeps none: those who belong to the one asked for. */
  readonly instead?: readonly string[]
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
    .toReversed()
    .map(({ option }) => ({ option, left: keep(given.filter((other) => other.option !== option)).length }))
    .sort((a, b) => b.left - a.left)
  const without =
    best && best.left > 0
      ? { option: best.option, left: best.left === entries.length ? say.allOfThem : counted(best.left) }
      : undefined
  const instead = given.find((one) => one.instead !== undefined && !entries.some(one.keeps))?.instead ?? []
  throw new Refusal(say.filteredOut(counted(entries.length), given, without, instead))
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

/** The criterion of an option that names somebody. `idsOf` says whose an entry is. */
export function whoseCriterion<E>(
  { digest, say }: { readonly digest: Digest; readonly say: Language },
  option: string,
  whose: Whose | undefined,
  entries: readonly E[],
  idsOf: (entry: E) => readonly Whose[],
): Criterion<E> | undefined {
  if (whose === undefined) return undefined
  const members = membersOf(digest, whose)
  const there = new Set(entries.flatMap(idsOf).filter((id) => members.has(id)))
  return {
    option,
    shown: whose === 'unknown' ? say.notGiven : nameOf(digest, whose, say),
    keeps: (entry) => idsOf(entry).includes(whose),
    instead: [...there].map((id) => nameOf(digest, id, say)),
  }
}
