// Scoring the demands of a reading against another's, part by part.
import { matchedActors, sameWording } from './gold-names.ts'
import type { ReadDemand } from './gold-reading.ts'
import { addTallies, anyOverlap, f1, NOTHING, pairUp, type Tally, tally } from './gold-spans.ts'

export type DemandScore = {
  readonly from: Tally
  readonly to: Tally
  readonly what: Tally
  readonly kind: Tally
  /** demand, request and call taken as one kind. */
  readonly kindGrouped: Tally
  readonly status: Tally
  /** Right place, whatever the parts. */
  readonly place: Tally
  /** From, to and what all right, no actor too many. */
  readonly strict: Tally
  readonly errors: readonly string[]
}

const PARTS = ['from', 'to', 'what', 'kind', 'kindGrouped', 'status', 'place', 'strict'] as const

const grouped = (kind: string) => (kind === 'request' || kind === 'call' ? 'demand' : kind)

function sameWish(wanted: ReadDemand, match: ReadDemand): boolean {
  return wanted.tellings.some(({ what }) => match.tellings.some((telling) => sameWording(what, telling.what)))
}

function samePlace(wanted: ReadDemand, match: ReadDemand): boolean {
  return wanted.tellings.some(({ passages }) =>
    match.tellings.some((telling) => anyOverlap(passages, telling.passages)),
  )
}

/** Demands of one sentence are told apart by what is wanted first, then by kind and by who asks whom. */
function rating(wanted: ReadDemand, match: ReadDemand): number {
  if (!samePlace(wanted, match)) return 0
  return (
    1 +
    (sameWish(wanted, match) ? 4 : 0) +
    (grouped(wanted.kind) === grouped(match.kind) ? 2 : 0) +
    (matchedActors(wanted.from, match.from) > 0 ? 1 : 0) +
    (matchedActors(wanted.to, match.to) > 0 ? 1 : 0)
  )
}

export function scoreDemands(gold: readonly ReadDemand[], found: readonly ReadDemand[]): DemandScore {
  const pairs = pairUp(gold, found, rating)
  const actors = (side: 'from' | 'to') =>
    tally(
      pairs.reduce((sum, { wanted, match }) => sum + matchedActors(wanted[side], match[side]), 0),
      found.reduce((sum, demand) => sum + demand[side].length, 0),
      gold.reduce((sum, demand) => sum + demand[side].length, 0),
    )
  const entries = (right: (pair: (typeof pairs)[number]) => boolean) =>
    tally(pairs.filter(right).length, found.length, gold.length)
  const sideRight = (side: 'from' | 'to', { wanted, match }: (typeof pairs)[number]) =>
    wanted[side].length === match[side].length && matchedActors(wanted[side], match[side]) === wanted[side].length
  return {
    from: actors('from'),
    to: actors('to'),
    what: entries(({ wanted, match }) => sameWish(wanted, match)),
    kind: entries(({ wanted, match }) => wanted.kind === match.kind),
    kindGrouped: entries(({ wanted, match }) => grouped(wanted.kind) === grouped(match.kind)),
    status: entries(({ wanted, match }) => wanted.status === match.status),
    place: entries(() => true),
    strict: entries((pair) => sideRight('from', pair) && sideRight('to', pair) && sameWish(pair.wanted, pair.match)),
    errors: errorsOf(gold, found, pairs),
  }
}

/** The bar's figure: the mean F1 of from, to, what and kind. */
export function fourParts({ from, to, what, kind }: DemandScore): number {
  return (f1(from) + f1(to) + f1(what) + f1(kind)) / 4
}

export function addDemandScores(scores: readonly DemandScore[]): DemandScore {
  const sum = (part: (typeof PARTS)[number]) => scores.reduce((all, score) => addTallies(all, score[part]), NOTHING)
  return {
    from: sum('from'),
    to: sum('to'),
    what: sum('what'),
    kind: sum('kind'),
    kindGrouped: sum('kindGrouped'),
    status: sum('status'),
    place: sum('place'),
    strict: sum('strict'),
    errors: scores.flatMap(({ errors }) => errors),
  }
}

const sideText = (names: ReadDemand['from']) => names.map(([name]) => name).join(' + ')

const told = ({ kind, from, to, tellings }: ReadDemand) =>
  `${kind}: ${sideText(from)} → ${sideText(to)}: “${tellings[0]?.what}”`

function errorsOf(
  gold: readonly ReadDemand[],
  found: readonly ReadDemand[],
  pairs: readonly { readonly wanted: ReadDemand; readonly match: ReadDemand }[],
): string[] {
  const missed = gold.filter((demand) => pairs.every(({ wanted }) => wanted !== demand))
  const invented = found.filter((demand) => pairs.every(({ match }) => match !== demand))
  const wrong = pairs.flatMap(({ wanted, match }) => {
    const parts = [
      matchedActors(wanted.from, match.from) < wanted.from.length ? 'from' : '',
      matchedActors(wanted.to, match.to) < wanted.to.length ? 'to' : '',
      sameWish(wanted, match) ? '' : 'what',
      wanted.kind === match.kind ? '' : 'kind',
    ].filter((part) => part !== '')
    return parts.length === 0 ? [] : [`demand wrong (${parts.join(', ')}): ${told(wanted)} — found ${told(match)}`]
  })
  return [
    ...missed.map((demand) => `demand missed: ${told(demand)}`),
    ...invented.map((demand) => `demand invented: ${told(demand)}`),
    ...wrong,
  ]
}
