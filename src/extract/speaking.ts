// Whose words stand at a place of a text: the innermost source that says them, the interviewed, a voice, or the author.
import type { Span } from '../article/article.ts'
import type { Whose } from '../digest/digest.ts'
import type { Attribution } from './quotes/attribution.ts'
import type { Reading } from './reading.ts'

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end
const lengthOf = ({ spans }: Attribution) => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** The attributions whose content holds a place, the innermost first. */
export function sayingsAt({ attributions }: Reading, span: Span): Attribution[] {
  return attributions
    .filter(({ spans }) => spans.some((content) => holds(content, span)))
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))
}

/** Whoever says the words at a place. */
export function speakerAt(reading: Reading, span: Span): Whose {
  const saying = sayingsAt(reading, span).find((one) => !isAt(one, span))
  if (saying) return saying.speaker ? reading.whoseOf(saying.speaker) : 'unknown'
  return answererAt(reading, span) ?? reading.voiceAt(span)?.id ?? 'author'
}

/** A cue's own content does not hold the cue. */
const isAt = ({ cue }: Attribution, span: Span) => cue !== null && cue.start === span.start

/** Whoever says “we” at a place: only words between quotation marks, or an answer, are another's than the author's. */
export function writerAt(reading: Reading, span: Span): Whose {
  const saying = reading.attributions.find(({ quoted }) => quoted.some((content) => holds(content, span)))
  if (saying) return saying.speaker ? reading.whoseOf(saying.speaker) : 'unknown'
  return answererAt(reading, span) ?? reading.voiceAt(span)?.id ?? 'author'
}

/** The interviewed, where the place stands in an answer without quotation marks. */
export function answererAt({ answers }: Reading, span: Span): Whose | undefined {
  return answers.find((answer) => holds(answer, span))?.by
}

/** Through whom the words at a place come: sources around the innermost one, then the voice. */
export function viaAt(reading: Reading, span: Span): Exclude<Whose, 'author' | 'unknown'>[] {
  const sources = sayingsAt(reading, span).map(({ speaker }) => reading.whoseOf(speaker))
  const voice = reading.voiceAt(span)?.id
  const chain = [...new Set([...sources, ...(voice ? [voice] : [])])]
  return chain.filter((whose) => whose !== 'author' && whose !== 'unknown')
}
