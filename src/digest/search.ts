// Searching an article's text: the sentences that have all the words, with the place of each hit.
import type { Span } from '../article/article.ts'
import { paragraphsOf } from '../article/paragraphs.ts'
import { editDistance, fold } from './names.ts'
import { sentencesOf } from './sentences.ts'
import { hitsIn, type Query } from './words.ts'

/** A stretch of words, and the hits in it: offsets within `words`. */
export type Marked = { readonly words: string; readonly hits: readonly Span[] }

export type SentenceHit = Marked & { readonly paragraph: number; readonly span: Span }

export function searchText(text: string, query: Query, language: string): SentenceHit[] {
  return paragraphsOf(text).flatMap((span, index) => {
    if (hitsIn(text.slice(span.start, span.end), query).length === 0) return []
    return sentencesOf(text, span, language).flatMap((sentence) => {
      const words = text.slice(sentence.start, sentence.end)
      const hits = hitsIn(words, query)
      return hits.length === 0 ? [] : [{ paragraph: index + 1, span: sentence, words, hits }]
    })
  })
}

/** At most about `most` characters around the first hit, cut at blanks and marked with “…” where something is left out. */
export function around({ words, hits }: Marked, most: number): Marked {
  const [first] = hits
  if (words.length <= most || first === undefined) return { words, hits }
  const room = Math.max(0, most - (first.end - first.start))
  const from = first.start <= most / 2 ? 0 : blankAfter(words, first.start - Math.floor(room / 2), first.start)
  const to = from + most >= words.length ? words.length : Math.max(first.end, words.lastIndexOf(' ', from + most))
  const head = from === 0 ? '' : '… '
  const shift = head.length - from
  return {
    words: `${head}${words.slice(from, to)}${to === words.length ? '' : ' …'}`,
    hits: hits
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  }
}

/** The first offset after a blank, from `from` on; the limit itself where there is no blank before it. */
function blankAfter(words: string, from: number, limit: number): number {
  const blank = words.indexOf(' ', from)
  return blank < 0 || blank >= limit ? limit : blank + 1
}

/** Up to three words of some texts that differ little from one that is nowhere in them. */
export function nearestWords(texts: readonly string[], wanted: string): string[] {
  const vocabulary = new Set(
    texts.flatMap((text) => text.match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? []).map((word) => word.toLowerCase()),
  )
  const allowed = Math.max(1, Math.floor(wanted.length / 4))
  return [...vocabulary]
    .filter((word) => Math.abs(word.length - wanted.length) <= allowed)
    .map((word) => ({ word, distance: editDistance(fold(word), wanted) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ word }) => word)
}
