// Digests of short texts, with names in the place of references, for tests of the offline rules.
import type { Digest } from '../../src/digest/digest.ts'
import { digestArticle } from '../../src/extract/digest.ts'

/** Makes the shortest text long enough to be read; it claims something of its own, last. */
const PADDING = '\n\nIt was the third such day of the year in the town, and it was a long one for all of them.'

/** A digest of a text, its paragraphs parted by “ ¶ ”. */
export function digested(text: string, published: string | null = null): Digest {
  const article = {
    text: text.replaceAll(' ¶ ', '\n\n') + PADDING,
    title: null,
    author: null,
    outlet: null,
    url: null,
    published,
    language: 'en',
  }
  const result = digestArticle(article, { made: '2026-01-01', whole: 'whole' })
  if (!('digest' in result)) throw new Error(result.say)
  return result.digest
}

/** The name behind a reference; `author` and `unknown` stand for themselves. */
export const nameIn = ({ actors, voices }: Digest, id: string): string =>
  actors.find((actor) => actor.id === id)?.name ?? voices.find((voice) => voice.id === id)?.name ?? id
