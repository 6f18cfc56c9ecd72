// Attributions in the form of the `quotes` task: one item for each quotation and each piece of reported speech.
import type { Span } from '../../article/article.ts'
import type { Attribution } from './attribution.ts'

export type ScoredQuote = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type: Attribution['type']
  readonly spans?: readonly (readonly [number, number])[]
  readonly speaker?: string
  readonly speakerStart?: number
  readonly speakerEnd?: number
  readonly cue?: string
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)

function item(
  { speaker, cue }: Attribution,
  as: ScoredQuote['type'],
  spans: readonly Span[],
  text: string,
): ScoredQuote[] {
  const first = spans[0]
  const last = spans.at(-1)
  if (first === undefined || last === undefined) return []
  return [
    {
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      type: as,
      ...(spans.length > 1 && { spans: spans.map((span) => [span.start, span.end] as const) }),
      ...(speaker !== null && {
        speaker: speaker.name,
        speakerStart: speaker.mention.start,
        speakerEnd: speaker.mention.end,
      }),
      ...(cue !== null && { cue: text.slice(cue.start, cue.end) }),
    },
  ]
}

/** The least part of a mixed report that must be quoted for its quotations to stand for the whole. */
const QUOTED_PART = 0.35

/** In the task's form the quoted part of a `mixed` report is a `direct` item; a report with little quoted is an `indirect` item beside it. */
export function scoredQuotes(attributions: readonly Attribution[], text: string): ScoredQuote[] {
  return attributions.flatMap((attribution) => {
    const { type, spans, quoted } = attribution
    if (type !== 'mixed') return item(attribution, type, spans, text)
    const whole = lengthOf(quoted) < lengthOf(spans) * QUOTED_PART ? item(attribution, 'indirect', spans, text) : []
    return [...item(attribution, 'direct', quoted, text), ...whole]
  })
}
