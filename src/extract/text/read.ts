// Reads a text into paragraphs, sentences and tagged tokens: what every rule of the extractor works on.
import type { Document, Sentence, Token } from '../document.ts'
import { textParagraphs } from './paragraphs.ts'
import { sentenceSpans } from './sentences.ts'
import { tagTokens } from './tokens.ts'

/** A document of any string. Every token's and sentence's span slices `text` exactly. */
export function readDocument(text: string): Document {
  const paragraphs = textParagraphs(text)
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const spans = sentenceSpans(text, paragraph)
    const tagged = tagTokens(text, paragraph)
    let next = 0
    for (const [place, span] of spans.entries()) {
      const firstToken = tokens.length
      const limit = spans[place + 1]?.start ?? Number.POSITIVE_INFINITY
      for (let token = tagged[next]; token !== undefined && token.start < limit; token = tagged[++next]) {
        tokens.push({ ...token, sentence: sentences.length })
      }
      sentences.push({ ...span, paragraph: index + 1, firstToken, lastToken: tokens.length })
    }
  }
  return { text, paragraphs, sentences, tokens }
}
