// Who an article relies on, and what rests on each source alone.
import type { Digest, Whose } from './digest.ts'
import { type Sort, sortOf } from './whose.ts'

export type Source = {
  readonly id: Whose
  readonly sort: Sort
  readonly quotes: number
  /** Entries that are told by this source and nobody else. */
  readonly alone: { readonly claims: number; readonly figures: number; readonly others: number }
  /** Entries whose words reached the article through this source. */
  readonly carried: number
}

/** Every source that something in the digest rests on or came through, the most used first. The author is none. */
export function sourcesOf(digest: Digest): Source[] {
  const others = [...digest.demands, ...digest.positions, ...digest.relations, ...digest.events]
  const carriers = [...digest.quotes, ...digest.claims, ...digest.figures, ...others].flatMap(({ via }) => [
    ...new Set(via),
  ])
  const tellers = (entries: readonly { readonly by: Whose }[], id: Whose) =>
    entries.filter(({ by }) => by === id).length
  return [...digest.actors, ...digest.voices]
    .map(({ id }) => ({
      id,
      sort: sortOf(digest, id),
      quotes: digest.quotes.filter(({ speaker }) => speaker === id).length,
      alone: { claims: tellers(digest.claims, id), figures: tellers(digest.figures, id), others: tellers(others, id) },
      carried: carriers.filter((carrier) => carrier === id).length,
    }))
    .filter((source) => weightOf(source) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a))
}

/** How much of the digest hangs on a source. */
function weightOf({ quotes, alone, carried }: Source): number {
  return quotes + alone.claims + alone.figures + alone.others + carried
}
