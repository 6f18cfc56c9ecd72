// The paragraphs of a normalised text, and which of them an offset lies in.
import type { Passage, Span } from './article.ts'

/** The paragraphs' spans, in order: stretches of text separated by a blank line. Paragraph n is element n - 1. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const part of text.split('\n\n')) {
    const lead = part.length - part.trimStart().length
    const body = part.trim()
    if (body !== '') spans.push({ start: start + lead, end: start + lead + body.length })
    start += part.length + 2
  }
  return spans
}

/** The number of the paragraph (from 1) that an offset lies in; of the one before it where it lies between two. */
export function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  let low = 0
  let high = paragraphs.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((paragraphs[middle] as Span).start <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

/** A span with the paragraph it begins in. */
export function passageOf(paragraphs: readonly Span[], { start, end }: Span): Passage {
  return { paragraph: paragraphAt(paragraphs, start), start, end }
}
