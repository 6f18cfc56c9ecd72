// Demands that somebody leave something undone: "barred it from selling", "cautioned clinics against removing them", "forbade them to leave".
import { nounPhraseFrom } from '../quotes/noun-phrase.ts'
import type { VerbGroup } from '../quotes/verb-group.ts'
import { isUnreal, lemmaOf, rangeSpan, subjectSide, wantedEnd, wordsBetween } from './clause.ts'
import type { Layer } from './layers.ts'
import { wishOf } from './make-wish.ts'
import type { DemandKind, Side, Wish } from './wish.ts'

/** With a person and “from” doing. */
const FROM = /^(?:restrain|enjoin|bar|forbid|prohibit|ban|discourage|dissuade)/
/** With a person and “against” doing. */
const AGAINST = /^(?:caution|warn|advise|counsel|urge|recommend)/

export function barrings(layer: Layer): Wish[] {
  return layer.groups.flatMap((group) => {
    if (isUnreal(layer, group)) return []
    const word = layer.words[group.head]?.lower ?? ''
    const lemma = lemmaOf(layer, group)
    const verb = /^forb[ia]/.test(word) ? 'forbid' : lemma
    const kind: DemandKind | null = FROM.test(verb) ? 'demand' : AGAINST.test(verb) ? 'call' : null
    return kind === null ? [] : barred(layer, group, kind, verb)
  })
}

/** “The court restrained it from touching the yards.” “The clinic was barred from opening.” */
function barred(layer: Layer, group: VerbGroup, kind: DemandKind, verb: string): Wish[] {
  const { words } = layer
  const by = group.passive && words[group.head + 1]?.lower === 'by' ? nounPhraseFrom(words, group.head + 2) : null
  const object = group.passive ? by : objectAt(layer, group.head + 1)
  const next = (object?.last ?? group.head) + 1
  const opener = words[next]?.lower ?? ''
  const fits = kind === 'demand' ? opener === 'from' || (verb === 'forbid' && opener === 'to') : opener === 'against'
  if (!fits || (!/ing$/.test(words[next + 1]?.lower ?? '') && opener !== 'to')) return []
  if (!group.passive && object === null && kind === 'demand') return []
  const to: Side = group.passive
    ? subjectSide(layer, group)
    : object
      ? rangeSpan(layer, object.first, object.last)
      : 'unknown'
  const from: Side = !group.passive ? subjectSide(layer, group) : by ? rangeSpan(layer, by.first, by.last) : 'unknown'
  if (group.passive && by === null && kind === 'demand' && verb !== 'enjoin' && verb !== 'restrain') return []
  return wishOf(layer, group.head, {
    kind,
    from,
    to,
    what: wordsBetween(layer, next, wantedEnd(layer, next)),
    rule: `${verb} doing`,
  })
}

const objectAt = ({ words }: Layer, at: number) =>
  /^(?:him|her|them|us|me|you|it)$/.test(words[at]?.lower ?? '')
    ? { first: at, last: at, head: at }
    : nounPhraseFrom(words, at)
