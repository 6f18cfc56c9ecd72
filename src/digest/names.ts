// Finding whom a person means: names matched by reference, name, alias, acronym, last name or beginning; else the nearest ones.
import type { Digest } from './digest.ts'
import type { Whose } from './parts.ts'

/** Somebody or something that can be asked for by name. `names` begins with the one to show. */
export type Named<Id extends string = string> = {
  readonly id: Id
  readonly names: readonly string[]
  readonly weight: number
}

export type Match<Id extends string = string> =
  | { readonly found: 'one'; readonly named: Named<Id> }
  | { readonly found: 'several'; readonly all: readonly Named<Id>[] }
  | { readonly found: 'none'; readonly nearest: readonly Named<Id>[] }

const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
}

/** A text without case, accents and punctuation: “U.S.” and “us”, “Šimek” and “simek” are the same. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđæœıþð]/g, (letter) => UNDECOMPOSED[letter] as string)
    .replace(/['’‘`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const SMALL_WORDS = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'the', 'to'])

const wordsOf = (name: string): string[] => fold(name).split(' ').filter(Boolean)
const bare = (name: string): string =>
  wordsOf(name)
    .filter((word, index) => index > 0 || !SMALL_WORDS.has(word))
    .join(' ')

function acronymOf(name: string): string {
  const words = wordsOf(name).filter((word) => !SMALL_WORDS.has(word))
  return words.length < 2 ? '' : words.map((word) => word[0]).join('')
}

/** The ways in which a typed name can be meant, the surest first: the first that fits anybody decides. */
const WAYS: readonly ((typed: string, named: Named) => boolean)[] = [
  (typed, { id }) => fold(id) === typed,
  (typed, { names }) => fold(names[0] as string) === typed,
  (typed, { names }) => names.some((name) => bare(name) === bare(typed)),
  (typed, { names }) => names.some((name) => acronymOf(name) === typed),
  (typed, { names }) => names.some((name) => wordsOf(name).at(-1) === typed),
  (typed, { names }) => names.some((name) => fold(name).startsWith(typed) || bare(name).startsWith(typed)),
  (typed, { names }) => names.some((name) => everyWordBegins(typed.split(' '), wordsOf(name))),
]

const everyWordBegins = (typed: readonly string[], words: readonly string[]): boolean =>
  typed.every((begin) => words.some((word) => word.startsWith(begin)))

/** Whom a typed name means. */
export function matchName<Id extends string>(candidates: readonly Named<Id>[], typed: string): Match<Id> {
  const folded = fold(typed)
  if (folded !== '') {
    for (const fits of WAYS) {
      const all = candidates.filter((named) => fits(folded, named))
      if (all.length === 1) return { found: 'one', named: all[0] as Named<Id> }
      if (all.length > 1) return { found: 'several', all }
    }
  }
  return { found: 'none', nearest: nearestNames(candidates, folded) }
}

/** Up to three whose name, or a word of it, differs little from what was typed. */
function nearestNames<Id extends string>(candidates: readonly Named<Id>[], typed: string): Named<Id>[] {
  const allowed = Math.max(1, Math.floor(typed.length / 3))
  const whole = candidates
    .map((named) => ({ named, distance: Math.min(...named.names.flatMap((name) => distancesTo(name, typed))) }))
    .filter(({ distance }) => typed.length > 1 && distance <= allowed)
  return (whole.length > 0 ? whole : sharingAWord(candidates, typed))
    .sort((a, b) => a.distance - b.distance || b.named.weight - a.named.weight)
    .slice(0, 3)
    .map(({ named }) => named)
}

/** Those who have a word of what was typed in a name, where more was typed than the article says: “Barack Obama”. */
function sharingAWord<Id extends string>(candidates: readonly Named<Id>[], typed: string) {
  const words = typed.split(' ').filter((word) => word.length > 2 && !SMALL_WORDS.has(word))
  return candidates
    .filter(({ names }) => names.some((name) => wordsOf(name).some((word) => words.includes(word))))
    .map((named) => ({ named, distance: 0 }))
}

const distancesTo = (name: string, typed: string): number[] =>
  [fold(name), ...wordsOf(name).filter((word) => word.length > 2)].map((word) => editDistance(word, typed))

/** How many letters have to be put in, taken out, replaced or swapped with their neighbour to turn one word into the other. */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      let cost = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      )
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] as number) + 1)
      current.push(cost)
    }
    beforeLast = last
    last = current
  }
  return last[other.length] as number
}

/** Those whose names fit what has been typed so far, the likeliest first; everybody where nothing has been typed. */
export function suggestNames<Id extends string>(candidates: readonly Named<Id>[], typed: string): Named<Id>[] {
  const folded = fold(typed)
  const rank = (named: Named<Id>): number => (folded === '' ? 0 : WAYS.findIndex((fits) => fits(folded, named)))
  const inside = ({ names }: Named<Id>): boolean =>
    folded.length > 1 && names.some((name) => fold(name).includes(folded))
  return candidates
    .map((named) => ({ named, rank: rank(named) }))
    .filter(({ named, rank }) => rank >= 0 || inside(named))
    .sort((a, b) => order(a.rank) - order(b.rank) || b.named.weight - a.named.weight)
    .map(({ named }) => named)
}

const order = (rank: number): number => (rank < 0 ? WAYS.length : rank)

/** Everybody whose words a digest can hold: its actors, its voices, the author under the names given here, and the unknown. */
export function everybody(digest: Digest, author: readonly string[], unknown: readonly string[]): Named<Whose>[] {
  return [
    ...digest.actors.map(({ id, name, aliases, mentions }) => ({
      id,
      names: [name, ...aliases],
      weight: mentions.length,
    })),
    ...digest.voices.map(({ id, name, outlet }) => ({ id, names: outlet ? [name, outlet] : [name], weight: 1 })),
    { id: 'author', names: digest.article.author ? [...author, digest.article.author] : author, weight: 2 },
    { id: 'unknown', names: unknown, weight: 0 },
  ]
}
