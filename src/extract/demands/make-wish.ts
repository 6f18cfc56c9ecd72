// Putting a wish together from what a rule found: its sentence, how it was conveyed, and whom a letter was addressed to.
import type { Span } from '../../article/article.ts'
import { nounPhraseFrom } from '../quotes/noun-phrase.ts'
import { rangeSpan } from './clause.ts'
import type { Layer } from './layers.ts'
import type { Wish } from './wish.ts'

/** "in a letter to the board", "through the embassy": how a wish was conveyed, where its sentence says so. */
function conveyedIn(layer: Layer): Span | null {
  const { words } = layer
  for (let at = 0; at + 2 < words.length; at += 1) {
    if (!/^(?:in|through|via|by)$/.test(words[at]?.lower ?? '')) continue
    const phrase = nounPhraseFrom(words, at + 1)
    if (phrase === null || !CONVEYORS.has(words[phrase.head]?.lower ?? '')) continue
    return rangeSpan(layer, at, phrase.last)
  }
  return null
}

const CONVEYORS = new Set(
  'letter statement email memo petition note message filing notice speech interview embassy ambassador envoy mediator mediators lawyer lawyers tweet post telegram cable open'.split(
    ' ',
  ),
)

/** Whom what conveys a wish is addressed to: “in a letter to the president”. */
function conveyedTo({ words }: Layer): Span | null {
  for (let at = 1; at + 2 < words.length; at += 1) {
    if (words[at]?.lower !== 'to' || !CONVEYORS.has(words[at - 1]?.lower ?? '')) continue
    const phrase = nounPhraseFrom(words, at + 1)
    if (phrase !== null) return { start: words[phrase.first]?.start ?? 0, end: words[phrase.last]?.end ?? 0 }
  }
  return null
}

const isDirected = (kind: Wish['kind']) => kind === 'demand' || kind === 'request' || kind === 'call'

/** A wish of this layer. */
export function wishOf(
  layer: Layer,
  cue: number,
  {
    kind,
    from,
    to,
    what,
    rule,
    confidence = 'likely',
  }: Pick<Wish, 'kind' | 'from' | 'to' | 'rule'> & { what: Span | null; confidence?: Wish['confidence'] },
): Wish[] {
  if (what === null) return []
  const passage = {
    start: Math.min(layer.passage.start, what.start),
    end: Math.max(layer.passage.end, what.end),
  }
  const addressed = to === 'unknown' && isDirected(kind) ? conveyedTo(layer) : null
  return [
    {
      kind,
      from,
      to: addressed ?? to,
      what,
      cue: rangeSpan(layer, cue, cue),
      passage,
      conveyed: conveyedIn(layer),
      confidence,
      rule,
    },
  ]
}
