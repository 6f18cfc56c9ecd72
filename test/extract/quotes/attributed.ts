// What the quote rules find in a text, as short lines that a test can compare.
import type { Attribution } from '../../../src/extract/quotes/attribution.ts'
import { findQuotes } from '../../../src/extract/quotes/find-quotes.ts'
import { readDocument } from '../../../src/extract/text/read.ts'

export const found = (text: string): Attribution[] => findQuotes(readDocument(text))

/** `Ann Lee: It rained.` for each thing attributed, `?` for an unknown speaker. */
export const attributed = (text: string): string[] =>
  found(text).map(({ speaker, text: content }) => `${speaker?.name ?? '?'}: ${content}`)

/** Only what stands between quotation marks. */
export const quoted = (text: string): string[] =>
  found(text).flatMap(({ speaker, quoted: spans }) =>
    spans.map(({ start, end }) => `${speaker?.name ?? '?'}: ${text.slice(start, end)}`),
  )
