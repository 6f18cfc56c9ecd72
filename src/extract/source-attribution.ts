// An attribution to a source that the quote rules leave out, made from the words of a clause.
import type { Span } from '../article/article.ts'
import type { Layer } from './demands/layers.ts'
import type { Attribution, Speaker, SpeakerKind } from './quotes/attribution.ts'

type Source = { readonly mention: Span; readonly kind: SpeakerKind }

/** None where there is no content or no such word. `cue` is the place of the verb among the clause's words. */
export function attribution(
  layer: Layer,
  { mention, kind }: Source,
  content: Span | null,
  cue: number,
  rule: string,
): Attribution[] {
  const verb = layer.words[cue]
  if (content === null || verb === undefined) return []
  const name = mentionText(layer, mention)
  const speaker: Speaker = { mention, name, kind }
  return [
    {
      type: 'indirect',
      spans: [content],
      text: '',
      quoted: [],
      speaker,
      cue: { start: verb.start, end: verb.end },
      via: [],
      confidence: 'likely',
      rule,
    },
  ]
}

export const mentionText = ({ words: all }: Layer, { start, end }: Span) =>
  all
    .filter((word) => word.start >= start && word.end <= end)
    .map(({ text }) => text)
    .join(' ')

export const spanOfWords = ({ words: all }: Layer, { first, last }: { first: number; last: number }): Span => ({
  start: all[first]?.start ?? 0,
  end: all[last]?.end ?? 0,
})
