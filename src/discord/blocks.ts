// The shapes that lines of a message take: headings, small lines, block quotes.
import { clean } from './clean.ts'
import { fit } from './fit.ts'
import { escapeMarkdown } from './markdown.ts'

/** The article's words as a block quote between “ ”, in at most `limit` code units; cut only at the end. */
export function quoteBlock(words: string, limit: number): string {
  return block(words, limit, '“', '”')
}

/** A stretch of the article as a block, without added quotation marks. */
export function excerptBlock(text: string, limit: number): string {
  return block(text, limit, '', '')
}

function block(text: string, limit: number, open: string, close: string): string {
  const lines = clean(text)
    .trim()
    .replace(/\n{2,}/g, '\n\n')
  if (lines === '') return ''
  const written = fit(lines, limit - 2 - open.length - close.length, (part) =>
    escapeMarkdown(part).replaceAll('\n', '\n> '),
  )
  return written === '' ? '' : `> ${open}${written}${close}`
}
