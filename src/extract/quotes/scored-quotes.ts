// Attributions in the form of the `quotes` task: one item for each quotation and each piece of reported speech.
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

function scoredQuote({ type, spans, speaker, cue }: Attribution, text: string): ScoredQuote[] {
  const first = spans[0]
  const last = spans.at(-1)
  if (first === undefined || last === undefined) return []
  return [
    {
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      type: type === 'mixed' ? 'indirect' : type,
      ...(spans.length > 1 && { spans: spans.map((span) => [span.start, span.end] as const) }),
      ...(speaker !== null && { speaker: speaker.name, speakerStart: speaker.mention.start, speakerEnd: speaker.mention.end }),
      ...(cue !== null && { cue: text.slice(cue.start, cue.end) }),
    },
  ]
}

export function scoredQuotes(attributions: readonly Attribution[], text: string): ScoredQuote[] {
  return attributions.flatMap((attribution) => scoredQuote(attribution, text))
}
