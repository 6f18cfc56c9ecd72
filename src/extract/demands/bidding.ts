// Demands by a verb with its addressee: "asked the mayor to pay", "called on them to resign", "was told to stay away".
import { isComma, isTemporal, nounPhraseEndingAt, nounPhraseFrom } from '../quotes/noun-phrase.ts'
import type { VerbGroup } from '../quotes/verb-group.ts'
import { isUnreal, lemmaOf, orElse, rangeSpan, subjectSide, wantedEnd, wordsBetween } from './clause.ts'
import type { Layer } from './layers.ts'
import { BIDDING, BIDDING_THROUGH } from './lexicon.ts'
import { wishOf } from './make-wish.ts'
import type { DemandKind, Side, Wish } from './wish.ts'
import { writtenTo } from './written-to.ts'

type Addressed = { readonly to: Side; readonly first: number; readonly indefinite: boolean }

/** Every bidding of a layer. */
export function biddings(layer: Layer): Wish[] {
  return layer.groups.flatMap((group) => {
    const wished =
      group.modal !== null &&
      /^(?:would|'d)$/.test(group.modal) &&
      !group.negated &&
      /^(?:like|ask|urge)$/.test(lemmaOf(layer, group)) &&
      (lemmaOf(layer, group) === 'like' || /^(?:i|we)$/.test(layer.words[group.first - 1]?.lower ?? ''))
    if (isUnreal(layer, group) && !wished) return []
    return group.passive || isBarePassive(layer, group) ? passiveBidding(layer, group) : activeBidding(layer, group)
  })
}

/** “The union asked the mayor to pay.” “They called on the mayor to pay.” */
function activeBidding(layer: Layer, group: VerbGroup): Wish[] {
  const lemma = lemmaOf(layer, group)
  const next = layer.words[group.head + 1]?.lower ?? ''
  const through = BIDDING_THROUGH.get(`${lemma} ${next}`)
  const kind = through ?? BIDDING.get(lemma)
  if (kind === undefined) return []
  const addressed = addressee(layer, group.head + (through ? 2 : 1))
  if (addressed === null) return []
  const between = layer.words.slice(group.head + 1, addressed.first).map(({ lower }) => lower)
  const forAt = between.indexOf('for')
  if (/^(?:ask|petition)$/.test(lemma) && forAt >= 0 && !isTemporal(layer.words[group.head + 2 + forAt])) return []
  const passable =
    lemma !== 'expect' &&
    (lemma !== 'like' || /^(?:would|'d)$/.test(group.modal ?? '')) &&
    !(lemma === 'need' && !layer.quoted) &&
    !(lemma === 'tell' && group.form === 'ing')
  if (!passable || isReporting(layer, lemma, addressed)) return []
  const verb = layer.words[addressed.first]?.lower ?? ''
  if (lemma === 'warn' && verb === 'be') return []
  if (
    /^(?:call|write)$/.test(lemma) &&
    /^(?:say|tell|ask|thank|inform|request|urge|demand|complain|apologi[sz]e|express|congratulate)$/.test(verb)
  )
    return []
  const what = wordsBetween(layer, addressed.first, wantedEnd(layer, addressed.first))
  const whole = what && addressed.indefinite ? { start: sideStart(addressed.to, what.start), end: what.end } : what
  return wishOf(layer, group.head, {
    kind: lemma === 'like' ? 'request' : kindBy(layer, kind, group),
    from: subjectSide(layer, group),
    to: addressed.indefinite ? 'unknown' : writtenSide(layer, group, addressed.to),
    what: whole,
    rule: `${lemma} to`,
  })
}

/** “wrote to clubs instructing them to …”: “them” are the clubs. */
function writtenSide(layer: Layer, group: VerbGroup, to: Side): Side {
  const pronoun =
    typeof to !== 'string' &&
    layer.words.some(({ start, lower }) => start === to.start && /^(?:them|him|her|it)$/.test(lower))
  const written = pronoun && group.form === 'ing' ? writtenTo(layer, group) : 'unknown'
  return written === 'unknown' ? to : written
}

const sideStart = (side: Side, otherwise: number) => (typeof side === 'string' ? otherwise : side.start)

/** "expects him to win" foretells, "told him to his face" tells. */
function isReporting({ words }: Layer, lemma: string, { first }: Addressed): boolean {
  const verb = words[first]
  return lemma === 'tell' && verb?.tag !== 'VERB' && verb?.tag !== 'AUX' && verb?.lower !== 'not' && verb?.tag !== 'ADV'
}

/** “please” makes any bidding a request. */
const kindBy = ({ words }: Layer, kind: DemandKind, { head }: VerbGroup): DemandKind =>
  words.slice(head, head + 4).some(({ lower }) => lower === 'please') ? 'request' : kind

const ATTACHED = /^(?:of|for|in|at|from|with|on|between|and|or|within|over|near|across)$/

/** The noun phrase after a verb, with what hangs on it, and where the infinitive after it begins: "everyone operated on there | to come". */
export function addressee(layer: Layer, at: number): Addressed | null {
  const { words } = layer
  const object =
    /^(?:him|her|them|us|me|you|it|both|all)$/.test(words[at]?.lower ?? '') && words[at + 1]?.tag !== 'NOUN'
      ? { first: at, last: at }
      : (nounPhraseFrom(words, at) ?? withParticiple(layer, at))
  if (object === null || isTemporal(words[object.last])) return null
  let next = object.last + 1
  let last = object.last
  for (let step = 0; step < 6; step += 1) {
    const word = words[next]
    // “entreated them “not to cut””
    if (word?.quote != null && /^["“‘]?(?:not )?to\s/iu.test(word.text))
      return { to: rangeSpan(layer, object.first, last), first: next, indefinite: false }
    if (word?.lower === 'to' && leadsToInfinitive(layer, next)) break
    if (word?.lower === 'not' && words[next + 1]?.lower === 'to') break
    if (isComma(word)) {
      // "the president, Sir Denis Quayle, to step in"
      const close = words.findIndex((other, index) => index > next && index < next + 14 && isComma(other))
      if (close < 0 || !/^(?:to|not)$/.test(words[close + 1]?.lower ?? '')) return null
      next = close + 1
      continue
    }
    if (word?.lower === 'who' || (word?.tag === 'VERB' && /(?:ed|ing)$/.test(word.lower))) {
      const later = words.findIndex(
        (other, index) => index > next && index < next + 12 && other.lower === 'to' && leadsToInfinitive(layer, index),
      )
      if (later < 0 || words.slice(next, later).some(isComma)) return null
      last = later - 1
      next = later
      break
    }
    if (!ATTACHED.test(word?.lower ?? '') && !isTemporal(word) && word?.tag !== 'ADV') return null
    if (word?.lower === 'for' && words.slice(next, next + 6).some(({ lower }) => lower === 'and')) return null
    const attached = ATTACHED.test(word?.lower ?? '') ? nounPhraseFrom(words, next + 1) : null
    if (attached && !isTemporal(words[attached.head])) last = attached.last
    next = (attached?.last ?? next) + 1
  }
  const negated = words[next]?.lower === 'not'
  if (!negated && words[next]?.lower !== 'to') return null
  const indefinite = /^(?:an?)$/.test(words[object.first]?.lower ?? '') || words[object.first]?.lower === 'nobody'
  return { to: rangeSpan(layer, object.first, last), first: negated ? next : next + 1, indefinite }
}

/** “appealed to striking drivers to return” */
function withParticiple({ words }: Layer, at: number) {
  if (words[at]?.tag !== 'VERB' || !/(?:ed|ing)$/.test(words[at]?.lower ?? '')) return null
  const phrase = nounPhraseFrom(words, at + 1)
  return phrase && words[phrase.head]?.tag === 'NOUN' ? { ...phrase, first: at } : null
}

function leadsToInfinitive({ words }: Layer, at: number): boolean {
  const next = words[at + 1]
  if (next === undefined) return false
  if (next.quote !== null || next.tag === 'VERB' || next.tag === 'AUX') return true
  // "to strike", "to vote": nouns for the tagger.
  return (next.tag === 'ADV' || next.tag === 'NOUN') && words[at]?.tag === 'PART'
}

/** "ordered to pay", with its auxiliary left out or cut off by the tagger. */
function isBarePassive(layer: Layer, group: VerbGroup): boolean {
  const { words } = layer
  return (
    group.head === group.first &&
    /ed$|told/.test(words[group.head]?.lower ?? '') &&
    words[group.head + 1]?.lower === 'to' &&
    beBefore(layer, group) >= 0
  )
}

/** “were last night told”: where the auxiliary stands. */
function beBefore({ words }: Layer, { head }: VerbGroup): number {
  for (let at = head - 1; at >= Math.max(0, head - 4); at -= 1) {
    const word = words[at]
    if (/^(?:be|been|being|was|were|are|is)$/.test(word?.lower ?? '')) return at
    if (word?.tag !== 'ADV' && word?.tag !== 'ADJ' && word?.tag !== 'DET' && !isTemporal(word)) return -1
  }
  return -1
}

/** Who is told; words of time between the auxiliary and the verb are nobody. */
function toldSide(layer: Layer, group: VerbGroup): Side {
  const be = group.passive ? -1 : beBefore(layer, group)
  const subject = be > 0 && be < group.head - 1 ? nounPhraseEndingAt(layer.words, be - 1) : null
  return subject ? rangeSpan(layer, subject.first, subject.last) : subjectSide(layer, group)
}

/** “told | in 2023 | to install filters”, “asked | on Monday night | to leave” */
function afterTime({ words }: Layer, at: number): number {
  let next = at
  while (
    isTemporal(words[next]) ||
    (/^(?:on|in|at|last|this|next|early|late|again|twice|repeatedly|by|during)$/.test(words[next]?.lower ?? '') &&
      (isTemporal(words[next + 1]) ||
        words[next + 1]?.tag === 'NUM' ||
        isTemporal(words[next + 2]) ||
        words[next]?.tag === 'ADV')) ||
    (words[next]?.tag === 'NUM' && next > at)
  )
    next += 1
  return next
}

/** “The surgeons have been told to stay away.” “The club was ordered by a court to pay.” */
function passiveBidding(layer: Layer, group: VerbGroup): Wish[] {
  const lemma = lemmaOf(layer, group)
  const kind = BIDDING.get(lemma)
  if (kind === undefined || lemma === 'expect' || lemma === 'want') return []
  const { words } = layer
  let next = group.head + 1
  let from: Side = 'unknown'
  if (words[next]?.lower === 'by') {
    const agent = nounPhraseFrom(words, next + 1)
    if (agent === null) return []
    from = rangeSpan(layer, agent.first, agent.last)
    next = agent.last + 1
  }
  next = afterTime(layer, next)
  const negated = words[next]?.lower === 'not'
  const clause =
    lemma === 'tell' &&
    /^(?:he|she|they|it)$/.test(words[next]?.lower ?? '') &&
    /^(?:may|must|should|can)$/.test(words[next + 1]?.lower ?? '')
  if (!negated && !clause && words[next]?.lower !== 'to') return []
  if (lemma === 'require' && words[next]?.lower !== 'to') return []
  const first = negated || clause ? next : next + 1
  return wishOf(layer, group.head, {
    kind,
    from,
    to: toldSide(layer, group),
    what: wordsBetween(layer, first, orElse(layer, first)),
    rule: `${lemma} passive`,
  })
}
