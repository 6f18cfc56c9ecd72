// What each side gives in a bargain told in two sentences: "In exchange she expects a commitment", "In return the company would build a school".
import { subjectSide, wantedEnd, wordsBetween } from './clause.ts'
import type { Layer } from './layers.ts'
import { wishOf } from './make-wish.ts'
import type { Wish } from './wish.ts'

/** “In exchange she expects a 30-year commitment.” */
export function inExchange(layer: Layer): Wish[] {
  const { words, groups } = layer
  const at = words.findIndex(
    ({ lower }, index) =>
      lower === 'in' &&
      /^(?:exchange|return)$/.test(words[index + 1]?.lower ?? '') &&
      words[index + 2]?.lower !== 'for',
  )
  const promised = groups.find(
    ({ head, modal, negated }) => at >= 0 && head > at && /^(?:will|would)$/.test(modal ?? '') && !negated,
  )
  if (promised && subjectSide(layer, promised) !== 'unknown')
    return wishOf(layer, promised.head, {
      kind: 'offer',
      from: subjectSide(layer, promised),
      to: 'unknown',
      what: wordsBetween(layer, promised.head, wantedEnd(layer, promised.head)),
      rule: 'in exchange would',
    })
  const group = groups.find(
    ({ head, lemma }) => at >= 0 && Math.abs(head - at) < 6 && /^(?:expect|want|demand|ask|seek|require)$/.test(lemma),
  )
  if (group === undefined || group.negated) return []
  const first = words[group.head + 1]?.lower === 'for' ? group.head + 2 : group.head + 1
  return wishOf(layer, group.head, {
    kind: 'condition',
    from: subjectSide(layer, group),
    to: 'unknown',
    what: wordsBetween(layer, first, wantedEnd(layer, first)),
    rule: 'in exchange',
  })
}
