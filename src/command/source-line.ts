// The line that says where an answer comes from: the article, as far as it is known, and what made its digest.
import type { Digest } from '../digest/digest.ts'
import { entriesOf } from '../digest/entries.ts'
import type { Language } from '../language/language.ts'

export function sourceLine({ article, engine }: Digest, say: Language): string {
  const { label, title, author, outlet, published } = article
  return say.sourceLine({ label, title, author, outlet, published }, { kind: engine.kind, text: engine.text })
}

/** The same with the day the digest was made, and how many of its entries are in doubt. */
export function fullSourceLine(digest: Digest, say: Language): string {
  const entries = entriesOf(digest)
  const doubtful = entries.filter(({ entry }) => entry.confidence !== 'certain').length
  return say.fullSourceLine(sourceLine(digest, say), digest.engine.made, doubtful, entries.length)
}
