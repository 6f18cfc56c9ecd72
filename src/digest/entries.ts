// Every entry of a digest in one list, and finding one by its reference.
import type {
  Actor,
  Claim,
  Demand,
  Digest,
  Event,
  Figure,
  Point,
  Position,
  Question,
  Quote,
  Relation,
  Term,
  Voice,
} from './digest.ts'

/** The parts that are lists of entries; the summary is apart, since it has one sentence that must be there. */
export const LISTS = [
  'voices',
  'actors',
  'quotes',
  'claims',
  'demands',
  'positions',
  'relations',
  'events',
  'figures',
  'questions',
  'terms',
] as const

export type Entry =
  | { readonly part: 'voices'; readonly entry: Voice }
  | { readonly part: 'summary'; readonly entry: Point }
  | { readonly part: 'actors'; readonly entry: Actor }
  | { readonly part: 'quotes'; readonly entry: Quote }
  | { readonly part: 'claims'; readonly entry: Claim }
  | { readonly part: 'demands'; readonly entry: Demand }
  | { readonly part: 'positions'; readonly entry: Position }
  | { readonly part: 'relations'; readonly entry: Relation }
  | { readonly part: 'events'; readonly entry: Event }
  | { readonly part: 'figures'; readonly entry: Figure }
  | { readonly part: 'questions'; readonly entry: Question }
  | { readonly part: 'terms'; readonly entry: Term }

/** Every entry, part by part, in the order of the format. */
export function entriesOf(digest: Digest): Entry[] {
  return [
    ...digest.voices.map((entry) => ({ part: 'voices', entry }) as const),
    ...[digest.summary.sentence, ...digest.summary.points].map((entry) => ({ part: 'summary', entry }) as const),
    ...digest.actors.map((entry) => ({ part: 'actors', entry }) as const),
    ...digest.quotes.map((entry) => ({ part: 'quotes', entry }) as const),
    ...digest.claims.map((entry) => ({ part: 'claims', entry }) as const),
    ...digest.demands.map((entry) => ({ part: 'demands', entry }) as const),
    ...digest.positions.map((entry) => ({ part: 'positions', entry }) as const),
    ...digest.relations.map((entry) => ({ part: 'relations', entry }) as const),
    ...digest.events.map((entry) => ({ part: 'events', entry }) as const),
    ...digest.figures.map((entry) => ({ part: 'figures', entry }) as const),
    ...digest.questions.map((entry) => ({ part: 'questions', entry }) as const),
    ...digest.terms.map((entry) => ({ part: 'terms', entry }) as const),
  ]
}

/** The entry with this reference, for example `q2`; undefined where there is none. */
export function entryOfReference(digest: Digest, reference: string): Entry | undefined {
  return entriesOf(digest).find(({ entry }) => entry.id === reference)
}
