// Asking a digest for the entries about somebody or in a paragraph, and in the order of the text.
import type { Claim, Digest, Quote } from './digest.ts'
import { type Entry, entriesOf } from './entries.ts'

type Placed = { readonly passages: readonly { readonly start: number }[] }

const startOf = ({ passages }: Placed): number => passages[0]?.start ?? 0

/** The entries in the order of their first passages. */
export const inTextOrder = <E extends Placed>(entries: readonly E[]): E[] =>
  [...entries].sort((a, b) => startOf(a) - startOf(b))

/** What sources are reported to have said, not in their own words. */
export const reportedSpeech = (digest: Digest): Claim[] =>
  digest.claims.filter(({ form, by }) => form === 'reported' && by !== 'author')

/** The claim that a quote's words make, if the digest has one. */
export const claimOfQuote = (digest: Digest, quote: Quote): Claim | undefined =>
  digest.claims.find((claim) => claim.quote === quote.id)

/** Every entry with a passage that begins in the paragraph, besides voices; an actor only where that is its own passage. */
export const entriesInParagraph = (digest: Digest, paragraph: number): Entry[] =>
  entriesOf(digest).filter(
    ({ part, entry }) => part !== 'voices' && entry.passages.some((passage) => passage.paragraph === paragraph),
  )

/** Every sort of entry that can hold whose it is. */
export const mentionsIn = (digest: Digest, paragraph: number): string[] =>
  digest.actors
    .filter(({ mentions }) => mentions.some((mention) => mention.paragraph === paragraph))
    .map(({ id }) => id)
