// The offline rules engine: an article's text in, a digest out. What is not grounded is not in it; what is unknown stays unknown.
import type { Article } from '../article/article.ts'
import { hashText, normaliseText } from '../article/normalise.ts'
import type { Digest } from '../digest/digest.ts'
import { PREFIX } from '../digest/parts.ts'
import { findClaims } from './claims/find-claims.ts'
import { findDemands } from './demands/find-demands.ts'
import { describeArticle } from './describe.ts'
import { findDisagreements } from './disagreements.ts'
import { findEvents } from './events.ts'
import { findFigureEntries } from './figures.ts'
import { numbered } from './number.ts'
import { findPositions } from './positions/find-positions.ts'
import { provable } from './provable.ts'
import { findQuestions } from './questions.ts'
import { findQuoteEntries } from './quotes.ts'
import { readArticle } from './read-article.ts'
import type { Reading } from './reading.ts'
import { findRelations } from './relations/find-relations.ts'
import { findSummary } from './summary.ts'
import { findTerms } from './terms.ts'
import { NO_SENTENCES, type Verdict, verdictOf } from './verdict.ts'

export type Digested = { readonly digest: Digest; readonly text: string } | Extract<Verdict, { readable: false }>

export type Circumstances = {
  /** The day it is made, `YYYY-MM-DD`. */
  readonly made: string
  /** Whether the text is the whole article. */
  readonly whole: Digest['engine']['text']
  readonly notes?: readonly string[]
}

/** The version of the rules; it goes up when the same text may give another digest. */
export const RULES_VERSION = '1'

/** Digests an article, or says why its text cannot be read. Never throws for a text, whatever it holds. */
export function digestArticle(article: Article, { made, whole, notes = [] }: Circumstances): Digested {
  const text = normaliseText(article.text)
  const verdict = verdictOf(text)
  if (!verdict.readable) return verdict
  const reading = readArticle(text, article.published)
  const digest: Digest = {
    formatVersion: 1,
    article: {
      ...describeArticle(article, reading),
      paragraphs: reading.paragraphs.length,
      length: text.length,
      sha256: hashText(text),
      licence: null,
    },
    engine: {
      kind: 'rules',
      name: 'Verbatim’s offline rules',
      version: RULES_VERSION,
      made,
      text: whole,
      notes: [...notes],
    },
    ...partsOf(reading),
  }
  const proven = provable(digest, text)
  return proven === undefined ? NO_SENTENCES : { digest: proven, text }
}

function partsOf(reading: Reading): Omit<Digest, 'formatVersion' | 'article' | 'engine'> {
  const { sentence, points } = findSummary(reading)
  const quotes = findQuoteEntries(reading)
  const demands = findDemands(reading)
  const claims = findClaims(reading, demands, quotes)
  const first = reading.document.sentences[0]
  const opening = first ? { start: first.start, end: first.end } : { start: 0, end: 1 }
  const fallback = {
    text: reading.slice(opening).slice(0, 600).trim(),
    wording: 'article' as const,
    passages: [reading.passage(opening)],
    confidence: 'unsure' as const,
  }
  return {
    voices: [...reading.voices],
    summary: {
      sentence: { ...(sentence ?? fallback), id: 's1' },
      points: points.map((point, index) => ({ ...point, id: `s${index + 2}` })),
    },
    actors: [...reading.actors],
    quotes,
    claims: numbered(PREFIX.claims, claims),
    demands: numbered(PREFIX.demands, demands),
    positions: numbered(PREFIX.positions, findPositions(reading)),
    relations: numbered(PREFIX.relations, findRelations(reading)),
    events: numbered(PREFIX.events, findEvents(reading)),
    figures: numbered(PREFIX.figures, findFigureEntries(reading)),
    questions: numbered(PREFIX.questions, [...findQuestions(reading), ...findDisagreements(reading, claims)]),
    terms: numbered(PREFIX.terms, findTerms(reading)),
  }
}
