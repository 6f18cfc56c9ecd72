// From an article's text to a reading: actors, attributions and voices, and the look-ups between them.
import type { Span } from '../article/article.ts'
import { paragraphsOf, passageOf } from '../article/paragraphs.ts'
import { PREFIX } from '../digest/parts.ts'
import { castOf } from './actor-entries.ts'
import { findActors } from './actors/find-actors.ts'
import { findWishes } from './demands/find-wishes.ts'
import { isExplicit, isWords } from './demands/wish.ts'
import { answersOf, argues, interviewersAmong } from './genre.ts'
import { withMoreSources } from './more-sources.ts'
import { numbered } from './number.ts'
import { stanceSides } from './positions/find-positions.ts'
import { findQuotes } from './quotes/find-quotes.ts'
import type { Reading } from './reading.ts'
import { readDocument } from './text/read.ts'
import { findVoices } from './voices.ts'

/** Reads a normalised text. `published` is the publication day, `YYYY-MM-DD`, if known. */
export function readArticle(text: string, published: string | null): Reading {
  const document = readDocument(text)
  // A digest's paragraphs are separated by blank lines; the rules may read single lines as paragraphs too.
  const paragraphs = paragraphsOf(text)
  const slice = ({ start, end }: Span) => text.slice(start, end)
  const passage = (span: Span) => passageOf(paragraphs, { start: span.start, end: span.end })
  const found = findActors(document)
  const attributions = withMoreSources(document, findQuotes(document, found))
  const wishes = findWishes(document)
  const sides = wishes.flatMap(({ from, to, rule }) =>
    [from, to].filter(isWords).map((span) => ({ span, sure: isExplicit(rule) })),
  )
  const stances = stanceSides(document).map((span) => ({ span, sure: false }))
  const cast = castOf({ slice, passage, document }, found, attributions, [...sides, ...stances])
  const voices = numbered(PREFIX.voices, findVoices({ ...document, paragraphs }))
  const voiceAt = (span: Span) => {
    const { paragraph } = passage(span)
    return voices.find(({ from, to }) => from <= paragraph && paragraph <= to)
  }
  return {
    document,
    paragraphs,
    published,
    attributions,
    voices,
    voiceAt,
    passage,
    slice,
    wishes,
    answers: answersOf({ document, paragraphs, slice, cast }),
    interviewers: interviewersAmong(attributions),
    argues: argues(paragraphs.map(slice)),
    ...cast,
  }
}
