// Threats by “threaten”, and refusals until something is done: "threatened to close it unless they pay", "refused to meet them until they did".
import { nounPhraseFrom } from '../quotes/noun-phrase.ts'
import type { VerbGroup } from '../quotes/verb-group.ts'
import { rangeSpan, subjectSide, wantedEnd, wordsBetween } from './clause.ts'
import { type Condition, conditionWhat, otherSide } from './conditions.ts'
import type { Layer } from './layers.ts'
import { wishOf } from './make-wish.ts'
import { isActing } from './side.ts'
import type { Side, Wish } from './wish.ts'

/** “They threatened to close the crossing unless Lesk hands over two officers.” */
export function threatened(layer: Layer, group: VerbGroup, condition: Condition | undefined): Wish[] {
  const { words } = layer
  const from = subjectSide(layer, group)
  const clause = words[group.head + 1]?.lower === 'to'
  const whom = clause ? null : nounPhraseFrom(words, group.head + 1)
  const bare = !clause && whom !== null && words[whom.last + 1]?.lower !== 'with'
  if ((!clause && whom === null) || (bare && whom && isActing(words, whom.first, whom.last))) return []
  const first = clause ? group.head + 2 : bare ? group.head + 1 : (whom?.last ?? group.head) + 2
  const object = clause ? nounPhraseFrom(words, group.head + 3) : bare ? null : whom
  // “to leave the league unless they receive more”: “they” are the ones who threaten.
  const own = condition !== undefined && /^(?:they|it|he|she)$/.test(words[condition.first]?.lower ?? '')
  const other = condition && !own ? otherSide(layer, condition) : 'unknown'
  const to: Side =
    other === 'unknown' && object && isActing(words, object.first, object.last)
      ? rangeSpan(layer, object.first, object.last)
      : other
  return [
    ...wishOf(layer, group.head, {
      kind: 'threat',
      from,
      to,
      what: wordsBetween(layer, first, wantedEnd(layer, first)),
      rule: 'threaten',
    }),
    ...(condition?.opener.startsWith('unless')
      ? wishOf(layer, condition.at, { kind: 'demand', from, to, what: conditionWhat(layer, condition), rule: 'unless' })
      : []),
  ]
}

/** “The minister refused to meet them until they dropped the suit.” */
export function refusedUnless(layer: Layer, group: VerbGroup, condition: Condition): Wish[] {
  const { words } = layer
  const object = nounPhraseFrom(words, group.head + 3)
  const other = otherSide(layer, condition)
  const pronoun = other !== 'unknown' && /^(?:they|he|she)$/.test(words[condition.first]?.lower ?? '')
  const to =
    (other === 'unknown' || pronoun) && object && isActing(words, object.first, object.last)
      ? rangeSpan(layer, object.first, object.last)
      : other
  return wishOf(layer, condition.at, {
    kind: 'condition',
    from: subjectSide(layer, group),
    to,
    what: conditionWhat(layer, condition),
    rule: 'not unless',
  })
}
