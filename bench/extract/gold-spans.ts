// Counting what agrees between two readings: overlaps of spans, precision, recall, F1 and kappa, and the parts that need no more than that.
import type { Span } from '../../src/article/article.ts'
import { sameActor } from './gold-names.ts'
import type { ReadQuestion, ReadVoice } from './gold-reading.ts'

/** What was found of what was wanted: `hits` of the found are right, `recalled` of the gold are found. */
export type Tally = { readonly hits: number; readonly found: number; readonly recalled: number; readonly gold: number }

export const NOTHING: Tally = { hits: 0, found: 0, recalled: 0, gold: 0 }

export const tally = (right: number, found: number, gold: number): Tally => ({
  hits: right,
  found,
  recalled: right,
  gold,
})

export const addTallies = (a: Tally, b: Tally): Tally => ({
  hits: a.hits + b.hits,
  found: a.found + b.found,
  recalled: a.recalled + b.recalled,
  gold: a.gold + b.gold,
})

const ratio = (part: number, whole: number, otherWhole: number) =>
  whole === 0 ? Number(otherWhole === 0) : part / whole

/** Where nothing is found precision is 0, unless there was nothing to find; recall likewise. */
export const precision = ({ hits, found, gold }: Tally) => ratio(hits, found, gold)
export const recall = ({ recalled, found, gold }: Tally) => ratio(recalled, gold, found)
export function f1(counts: Tally): number {
  const [p, r] = [precision(counts), recall(counts)]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}

/** How many characters two spans share. */
export const sharedLength = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

const lengthOf = ({ start, end }: Span) => end - start

/** Two spans are about the same place where they share at least half of the shorter one. */
export const overlaps = (a: Span, b: Span) => sharedLength(a, b) * 2 >= Math.min(lengthOf(a), lengthOf(b))

export const anyOverlap = (a: readonly Span[], b: readonly Span[]) =>
  a.some((one) => b.some((other) => overlaps(one, other)))

/** Pairs of gold and found, each used once, best first; `rate` gives 0 or less for a pair that may not be. */
export function pairUp<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  rate: (wanted: Gold, candidate: Found) => number,
): { readonly wanted: Gold; readonly match: Found }[] {
  const rated = gold
    .flatMap((wanted) => found.map((match) => ({ wanted, match, rating: rate(wanted, match) })))
    .filter(({ rating }) => rating > 0)
    .sort((a, b) => b.rating - a.rating)
  const [usedGold, usedFound] = [new Set<Gold>(), new Set<Found>()]
  return rated.filter(({ wanted, match }) => {
    if (usedGold.has(wanted) || usedFound.has(match)) return false
    usedGold.add(wanted)
    usedFound.add(match)
    return true
  })
}

/** Cohen's kappa of two labellings, given as pairs. 1 where both always say the same, 0 where there is nothing to compare. */
export function kappa(pairs: readonly (readonly [string, string])[]): number {
  if (pairs.length === 0) return 0
  const labels = new Set(pairs.flat())
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length
  let expected = 0
  for (const label of labels) {
    const share = (side: 0 | 1) => pairs.filter((pair) => pair[side] === label).length / pairs.length
    expected += share(0) * share(1)
  }
  return expected === 1 ? 1 : (observed - expected) / (1 - expected)
}

const voiceSpan = ({ from, to }: ReadVoice): Span => ({ start: from, end: to + 1 })

/** Voices agree where their paragraphs overlap by half of their union; the outlet (or its absence) is counted apart. */
export function scoreVoices(gold: readonly ReadVoice[], found: readonly ReadVoice[]) {
  const pairs = pairUp(gold, found, (wanted, match) => {
    const shared = sharedLength(voiceSpan(wanted), voiceSpan(match))
    const union = lengthOf(voiceSpan(wanted)) + lengthOf(voiceSpan(match)) - shared
    return shared * 2 >= union ? shared : 0
  })
  const outlets = pairs.filter(({ wanted, match }) =>
    wanted.outlet === null || match.outlet === null
      ? wanted.outlet === match.outlet
      : sameActor(wanted.outlet, match.outlet),
  ).length
  return {
    stretches: tally(pairs.length, found.length, gold.length),
    outlets: tally(outlets, found.length, gold.length),
  }
}

/** Questions agree in kind and place; of a disagreement both sides must be found. */
export function scoreQuestions(gold: readonly ReadQuestion[], found: readonly ReadQuestion[]) {
  const pairs = pairUp(gold, found, (wanted, match) => {
    if (wanted.kind !== match.kind) return 0
    const places = wanted.spans.filter((span) => anyOverlap([span], match.spans)).length
    return wanted.kind === 'disagreement' && places < wanted.spans.length ? 0 : places
  })
  const kinds = ['asked', 'open', 'disagreement'].map((kind) => {
    const of = (question: { readonly kind: string }) => question.kind === kind
    return [
      kind,
      tally(pairs.filter(({ wanted }) => of(wanted)).length, found.filter(of).length, gold.filter(of).length),
    ] as const
  })
  return { all: tally(pairs.length, found.length, gold.length), kinds: Object.fromEntries(kinds), pairs }
}
