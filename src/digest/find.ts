// Asking a digest for the entries about somebody or in a paragraph, and in the order of the text.
import type { Actor, Claim, Digest, Quote } from './digest.ts'
import { type Entry, entriesOf } from './entries.ts'

type Placed = { readonly passages: readonly { readonly start: number }[] }

const startOf = ({ passages }: Placed): number => passages[0]?.start ?? 0

/** The entries in the order of their first passages. */
export const inTextOrder = <E extends Placed>(entries: readonly E[]): E[] =>
  [...entries].sort((a, b) => startOf(a) - startOf(b))

/** What sources are reported to have said, not in their own words. */
export const reportedSpeech = (digest: Digest): Claim[] =>
  digest.claims.filter(({ form, by, quote }) => form === 'reported' && by !== 'author' && quote === null)

/** The claim that a quote's words make, if the digest has one. */
export const claimOfQuote = (digest: Digest, quote: Quote): Claim | undefined =>
  digest.claims.find((claim) => claim.quote === quote.id)

/** Every entry with a passage that begins in the paragraph; not the voices, nor the actors, who are named in so many. */
export const entriesInParagraph = (digest: Digest, paragraph: number): Entry[] =>
  entriesOf(digest).filter(
    ({ part, entry }) =>
      part !== 'voices' && part !== 'actors' && entry.passages.some((passage) => passage.paragraph === paragraph),
  )

/** The actors that a paragraph names. */
export const namedInParagraph = (digest: Digest, paragraph: number): Actor[] =>
  digest.actors.filter(({ mentions }) => mentions.some((mention) => mention.paragraph === paragraph))

/** How many of the things there are of each sort, in the order in which the sorts first come. */
export const countBy = <T, K>(all: readonly T[], sortOf: (one: T) => K): (readonly [sort: K, number: number])[] =>
  [...Map.groupBy(all, sortOf)].map(([sort, { length }]) => [sort, length] as const)
