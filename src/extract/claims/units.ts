// The sentences of a text that can claim something: whole statements, no questions, headings or bare greetings.
import type { Span } from '../../article/article.ts'
import { type Layer, layersOf } from '../demands/layers.ts'
import type { Document } from '../document.ts'
import { startsWithAWriting } from './writings.ts'

/** Sentences around quotations; a paragraph or stretch that is all quotation gives the sentences within it. */
export function unitsOf(document: Document): Span[] {
  const layers = layersOf(document)
  const outer = layers.filter(({ quoted }) => !quoted)
  const units = outer.flatMap((layer) => {
    if (!isAllQuotation(layer)) return [layer]
    return layers.filter(
      ({ quoted, words }) =>
        quoted && (words[0]?.start ?? 0) >= layer.passage.start && (words.at(-1)?.end ?? 0) <= layer.passage.end,
    )
  })
  return units
    .filter((layer) => isStatement(document, layer))
    .map(({ passage, words, quoted }) =>
      quoted ? { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 } : passage,
    )
}

const isAllQuotation = ({ words }: Layer) =>
  words.some(({ quote }) => quote !== null) &&
  words.every(({ quote, text }) => quote !== null || !/[\p{L}\p{N}]/u.test(text))

/** A statement has a verb or a quotation and does not ask. “Contact: press office” and “8 June 2026” say nothing. */
function isStatement({ text }: Document, { words, groups, passage, quoted }: Layer): boolean {
  const slice = text.slice(passage.start, passage.end)
  if (/\?["”’')\]]*$/u.test(slice) && !/["”’]\s+\S+/u.test(slice)) return false
  if (words.at(-1)?.lower === '?') return false
  const letters = slice.replace(/[^\p{L}]/gu, '')
  if (letters.length < 8 || letters === letters.toUpperCase()) return false
  const hasVerb =
    groups.length > 0 || startsWithAWriting(slice) || words.some(({ tag, quote }) => tag === 'AUX' || quote !== null)
  return (
    hasVerb &&
    (quoted || /[.!…:;,”"’)\]—–]$/u.test(slice) || words.length > 12) &&
    !/^[\p{L} ]{3,20}:\s*\S+(?: \S+){0,6}[^.!?]$/u.test(slice) &&
    !/^[^“"‘]{0,160}:$/u.test(slice)
  )
}
