// An extractive summary: the article's own sentences that say most of what it is about, in their order.
import type { Span } from '../article/article.ts'
import type { Point } from '../digest/digest.ts'
import type { Document, Sentence } from './document.ts'
import { type Found, type Reading, tokensOf } from './reading.ts'

const POINTS = 5
const SHORTEST = 40
const LONGEST = 420
/** How much less each paragraph counts than the one before: news tells the most important first. */
const POSITION_LOSS = 0.93
/** Two sentences that share more of their words than this say the same. */
const SAME = 0.5

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

type Scored = { readonly sentence: Sentence; readonly words: ReadonlySet<string>; readonly score: number }

/** One sentence that stands for the article, and up to five more points, in the order of the text. */
export function findSummary(reading: Reading): { sentence: Found<Point> | undefined; points: Found<Point>[] } {
  const scored = scoreSentences(reading)
  const [best, ...others] = scored.toSorted((a, b) => b.score - a.score)
  if (best === undefined) return { sentence: undefined, points: [] }
  const chosen: Scored[] = [best]
  for (const candidate of others) {
    if (chosen.length > POINTS) break
    if (chosen.every((one) => overlap(one.words, candidate.words) < SAME)) chosen.push(candidate)
  }
  const points = chosen.slice(1).toSorted((a, b) => a.sentence.start - b.sentence.start)
  return { sentence: pointOf(reading, best.sentence), points: points.map(({ sentence }) => pointOf(reading, sentence)) }
}

function pointOf(reading: Reading, span: Span): Found<Point> {
  return { text: reading.slice(span), wording: 'article', passages: [reading.passage(span)], confidence: 'likely' }
}

function scoreSentences(reading: Reading): Scored[] {
  const { document } = reading
  const frequency = wordFrequency(document)
  return document.sentences
    .filter((sentence) => isWhole(reading, sentence))
    .map((sentence) => {
      const words = contentWords(document, sentence)
      const weight =
        [...words].reduce((sum, word) => sum + Math.log2(frequency.get(word) ?? 1), 0) / Math.sqrt(words.size + 4)
      const named = reading.actors.filter(({ mentions }) =>
        mentions.some(({ start }) => start >= sentence.start && start < sentence.end),
      ).length
      return { sentence, words, score: (weight + 0.4 * Math.min(named, 3)) * POSITION_LOSS ** (sentence.paragraph - 1) }
    })
}

/** Sentences that can stand alone: not a question, not inside a quotation, not a fragment, not too long for a phone. */
function isWhole({ document, attributions, slice }: Reading, sentence: Sentence): boolean {
  const text = slice(sentence)
  if (text.length < SHORTEST || text.length > LONGEST || text.includes('\n') || !/[.!”"’]$/u.test(text)) return false
  if (
    attributions.some(
      ({ type, spans }) =>
        type === 'direct' && spans.some(({ start, end }) => start <= sentence.start + 1 && end >= sentence.end - 2),
    )
  )
    return false
  return tokensOf(document, sentence).some(({ partOfSpeech }) => partOfSpeech === 'VERB' || partOfSpeech === 'AUX')
}

function contentWords(document: Document, sentence: Sentence): Set<string> {
  return new Set(
    tokensOf(document, sentence)
      .filter(({ partOfSpeech }) => CONTENT.has(partOfSpeech))
      .map(({ lemma }) => lemma.toLowerCase()),
  )
}

/** In how many sentences each word stands. */
function wordFrequency(document: Document): Map<string, number> {
  const counts = new Map<string, number>()
  for (const sentence of document.sentences) {
    for (const word of contentWords(document, sentence)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.max(1, Math.min(a.size, b.size))
}
