// Scoring the claims of a reading against another's: which sentences are claims, and whose they are.
import type { Span } from '../../src/article/article.ts'
import { SOURCES, type Source } from './gold.ts'
import type { ReadClaim, Reading } from './gold-reading.ts'
import { addTallies, anyOverlap, kappa, NOTHING, sharedLength, type Tally, tally } from './gold-spans.ts'

type Labels = readonly [wanted: string, found: string]

export type ClaimScore = {
  readonly detection: Tally
  /** For each gold claim that was found: the gold's source class, and that of the claim overlapping it most. */
  readonly sources: readonly Labels[]
  readonly types: readonly Labels[]
  readonly errors: readonly string[]
}

/** The four classes of the bar; `outlet` is reported beside them. */
export const SPLIT = SOURCES.filter((source) => source !== 'outlet')

const shared = (a: readonly Span[], b: readonly Span[]) =>
  a.reduce((sum, one) => sum + b.reduce((inner, other) => inner + sharedLength(one, other), 0), 0)

/** The claim that fits best: most characters shared, then the one of the same source, then the shorter one. */
function bestFor(wanted: ReadClaim, found: readonly ReadClaim[]): ReadClaim | undefined {
  const extent = (claim: ReadClaim) => claim.spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return found
    .filter(({ spans }) => anyOverlap(wanted.spans, spans))
    .sort(
      (a, b) =>
        shared(wanted.spans, b.spans) - shared(wanted.spans, a.spans) ||
        Number(b.source === wanted.source) - Number(a.source === wanted.source) ||
        extent(a) - extent(b),
    )[0]
}

/** Found claims in sentences that only voice a demand or ask a question neither help nor hurt, as the guidelines have it. */
function isNeutral(claim: ReadClaim, gold: Reading): boolean {
  const elsewhere = [
    ...gold.demands.flatMap(({ tellings }) => tellings.flatMap(({ passages }) => passages)),
    ...gold.questions.filter(({ kind }) => kind === 'asked').flatMap(({ spans }) => spans),
  ]
  return !gold.claims.some(({ spans }) => anyOverlap(spans, claim.spans)) && anyOverlap(elsewhere, claim.spans)
}

export function scoreClaims(gold: Reading, found: Reading): ClaimScore {
  const counted = found.claims.filter((claim) => !isNeutral(claim, gold))
  const invented = counted.filter((claim) => !gold.claims.some(({ spans }) => anyOverlap(spans, claim.spans)))
  const matches = gold.claims.map((wanted) => ({ wanted, match: bestFor(wanted, counted) }))
  const matched = matches.flatMap(({ wanted, match }) => (match ? [{ wanted, match }] : []))
  return {
    detection: {
      hits: counted.length - invented.length,
      found: counted.length,
      recalled: matched.length,
      gold: gold.claims.length,
    },
    sources: matched.map(({ wanted, match }) => [wanted.source, match.source] as const),
    types: matched.map(({ wanted, match }) => [wanted.type, match.type] as const),
    errors: [
      ...matches.flatMap(({ wanted, match }) => (match ? [] : [`claim missed (${wanted.source}): “${wanted.text}”`])),
      ...invented.map(({ source, text }) => `claim invented (${source}): “${text}”`),
      ...matched
        .filter(({ wanted, match }) => wanted.source !== match.source)
        .map(({ wanted, match }) => `claim of ${wanted.source} given to ${match.source}: “${wanted.text}”`),
    ],
  }
}

export function addClaimScores(scores: readonly ClaimScore[]): ClaimScore {
  return {
    detection: scores.reduce((all, { detection }) => addTallies(all, detection), NOTHING),
    sources: scores.flatMap(({ sources }) => sources),
    types: scores.flatMap(({ types }) => types),
    errors: scores.flatMap(({ errors }) => errors),
  }
}

const share = (pairs: readonly Labels[]) =>
  pairs.length === 0 ? 0 : pairs.filter(([wanted, found]) => wanted === found).length / pairs.length

/** The bar's figure: of the gold's author, named, anonymous and document claims that were found, how many have the right class. */
export function splitAccuracy({ sources }: ClaimScore): number {
  return share(sources.filter(([wanted]) => SPLIT.some((source) => source === wanted)))
}

export const sourceKappa = ({ sources }: ClaimScore) => kappa(sources)
export const typeAccuracy = ({ types }: ClaimScore) => share(types)
export const typeKappa = ({ types }: ClaimScore) => kappa(types)

/** One class's precision and recall among the found claims. */
export function classTally({ sources }: ClaimScore, source: Source): Tally {
  const of = (side: 0 | 1) => sources.filter((pair) => pair[side] === source).length
  return tally(sources.filter(([wanted, found]) => wanted === source && found === source).length, of(1), of(0))
}
