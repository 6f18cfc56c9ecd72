// Conditions by “without”: "The crews will not sail without a written promise", "Without a guarantee, the crews will not sail".
import { nounPhraseFrom } from '../quotes/noun-phrase.ts'
import type { VerbGroup } from '../quotes/verb-group.ts'
import { rangeSpan, subjectSide, wantedEnd, wordsBetween } from './clause.ts'
import type { Layer } from './layers.ts'
import { wishOf } from './make-wish.ts'
import { isActing } from './side.ts'
import type { Wish } from './wish.ts'

/** “Without a guarantee, the crews will not sail.” */
function openingWithout(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  const comma = words.findIndex(({ lower }) => lower === ',')
  const from = subjectSide(layer, group)
  if (words[0]?.lower !== 'without' || comma < 2 || comma > group.first || typeof from === 'string') return []
  const acts = isActing(
    words,
    words.findIndex(({ start }) => start === from.start),
    words.findIndex(({ end }) => end === from.end),
  )
  return acts && !/^(?:can|could)$/.test(group.modal ?? '')
    ? wishOf(layer, 0, {
        kind: 'condition',
        from,
        to: 'unknown',
        what: wordsBetween(layer, 1, comma - 1),
        rule: 'not without',
      })
    : []
}

/** “The crews will not sail without a written promise from the line.” */
export function without(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  const at = words.findIndex(({ lower }, index) => index > group.head && index < group.head + 7 && lower === 'without')
  if (!group.negated || !/^(?:will|would|wo|can|could)$/.test(group.modal ?? '')) return []
  if (at < 0) return openingWithout(layer, group)
  if (/^(?:can|could)$/.test(group.modal ?? '')) return []
  const thing = nounPhraseFrom(words, at + 1)
  const giver = thing && words[thing.last + 1]?.lower === 'from' ? nounPhraseFrom(words, thing.last + 2) : null
  const from = subjectSide(layer, group)
  if (thing === null || typeof from === 'string') return []
  return wishOf(layer, at, {
    kind: 'condition',
    from,
    to: giver ? rangeSpan(layer, giver.first, giver.last) : 'unknown',
    what: wordsBetween(layer, at + 1, wantedEnd(layer, at + 1)),
    rule: 'not without',
  })
}
