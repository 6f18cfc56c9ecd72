// Offers and threats on a condition, and what is asked in return: "will pay if they leave", "threatened to close it unless they agree".
import type { Span } from '../../article/article.ts'
import { nounPhraseFrom } from '../quotes/noun-phrase.ts'
import type { VerbGroup } from '../quotes/verb-group.ts'
import { isUnreal, lemmaOf, rangeSpan, subjectSide, wantedEnd, wordsBetween } from './clause.ts'
import { type Condition, conditionsOf, conditionWhat, otherSide, receiverEnd } from './conditions.ts'
import { inExchange } from './exchange.ts'
import type { Layer } from './layers.ts'
import { HARM, RELIEF } from './lexicon.ts'
import { wishOf } from './make-wish.ts'
import { isActing } from './side.ts'
import { isSuffered, suffering } from './suffering.ts'
import { refusedUnless, threatened } from './threatened.ts'
import type { DemandKind, Side, Wish } from './wish.ts'
import { without } from './without.ts'

/** Every offer, threat, condition and demand under threat of a layer. */
export function bargains(layer: Layer): Wish[] {
  const conditions = conditionsOf(layer)
  return [
    ...layer.groups.flatMap((group) => commitment(layer, group, conditionFor(layer, group, conditions))),
    ...inExchange(layer),
  ]
}

/** The condition that a commitment hangs on: the next one after it, or the one that opens the sentence. */
function conditionFor({ groups }: Layer, group: VerbGroup, conditions: readonly Condition[]): Condition | undefined {
  const after = conditions.find(
    ({ at, opening }) =>
      !opening &&
      at > group.head &&
      !groups.some(({ head, modal }) => head > group.head && head < at && modal !== null),
  )
  return after ?? conditions.find(({ opening, last }) => opening && last < group.first)
}

/** What somebody says that they will do: threatened, offered, promised on a condition, warned of. */
function commitment(layer: Layer, group: VerbGroup, condition: Condition | undefined): Wish[] {
  const lemma = lemmaOf(layer, group)
  const { words } = layer
  if (isUnreal(layer, group) && group.modal === null) return []
  const to = words[group.head + 1]?.lower === 'to'
  if (lemma === 'threaten' && !group.passive) return threatened(layer, group, condition)
  if (/^(?:refuse|decline)$/.test(lemma) && to && condition && /^(?:unless|until)/.test(condition.opener))
    return refusedUnless(layer, group, condition)
  if (/^(?:offer|dangle)$/.test(lemma) && group.passive) return wasOffered(layer, group)
  if ((lemma === 'offer' || words[group.head]?.lower === 'dangled') && !group.passive)
    return offered(layer, group, condition)
  const ready = /^(?:ready|willing|prepared|happy|glad)$/.test(
    words[group.head + 1]?.lower ?? words[group.head]?.lower ?? '',
  )
    ? group.head + 1
    : /^(?:prepared)$/.test(words[group.head]?.lower ?? '')
      ? group.head
      : -1
  if (ready > 0 && words[ready + 1]?.lower === 'to') return willing(layer, group, ready + 2, condition)
  if (/^(?:agree|promise|pledge|vow|undertake)$/.test(lemma) && to && condition && !condition.opening)
    return willing(layer, group, group.head + 2, condition)
  if (condition === undefined) return without(layer, group)
  if (!/^(?:will|would|could|can|'ll|'d|shall|wo)$/.test(group.modal ?? '')) return []
  return bound(layer, group, condition)
}

const NO_OFFER =
  /^(?:no|explanation|explanations|evidence|apology|apologies|condolences|glimpse|account|details|praise|thanks|view|outlook|forecast|guidance|estimate|excuse|excuses|hint|proof|clue|comment|insight|answer|reason|opinion|prayers|example|advice)$/

/** “It offered to produce a sample.” “The firm offered the crews a rise.” */
function offered(layer: Layer, group: VerbGroup, condition: Condition | undefined): Wish[] {
  const { words } = layer
  const from = subjectSide(layer, group)
  let at = group.head + 1
  while (words[at]?.lower === 'instead') at += 1
  const receiver =
    /^(?:him|her|them|us|me|you|it)$/.test(words[at]?.lower ?? '') &&
    (/^(?:DET|NUM)$/.test(words[at + 1]?.tag ?? '') || /^(?:him|them|us|me)$/.test(words[at]?.lower ?? ''))
  const told = receiver ? rangeSpan(layer, at, at) : null
  if (told && nounPhraseFrom(words, at + 1) !== null) at += 1
  const clause = words[at]?.lower === 'to'
  const object = clause ? null : nounPhraseFrom(words, at)
  if (
    !clause &&
    (object === null || words.slice(object.first, object.last + 1).some(({ lower }) => NO_OFFER.test(lower)))
  )
    return []
  const split = object === null ? -1 : receiverEnd(layer, object.first, object.last)
  if (object !== null && split > 0)
    return [
      ...wishOf(layer, group.head, {
        kind: 'offer',
        from,
        to: rangeSpan(layer, object.first, split),
        what: wordsBetween(layer, split + 1, wantedEnd(layer, split + 1)),
        rule: 'offer',
      }),
      ...inReturn(layer, from, condition),
    ]
  const ditransitive =
    object !== null && isActing(words, object.first, object.last) && nounPhraseFrom(words, object.last + 1) !== null
  const first = clause ? at + 1 : ditransitive && object ? object.last + 1 : at
  const to: Side = told
    ? told
    : ditransitive && object
      ? rangeSpan(layer, object.first, object.last)
      : condition
        ? otherSide(layer, condition)
        : 'unknown'
  return [
    ...wishOf(layer, group.head, {
      kind: 'offer',
      from,
      to,
      what: wordsBetween(layer, first, wantedEnd(layer, first)),
      rule: 'offer',
    }),
    ...inReturn(layer, from, condition),
  ]
}

/** “The crews were offered a rise by the line.” */
function wasOffered(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  const thing = nounPhraseFrom(words, group.head + 1)
  if (thing === null || words.slice(thing.first, thing.last + 1).some(({ lower }) => NO_OFFER.test(lower))) return []
  const agent = words[thing.last + 1]?.lower === 'by' ? nounPhraseFrom(words, thing.last + 2) : null
  const from: Side = agent ? rangeSpan(layer, agent.first, agent.last) : 'unknown'
  return wishOf(layer, group.head, {
    kind: 'offer',
    from,
    to: subjectSide(layer, group),
    what: wordsBetween(layer, thing.first, agent ? thing.last : wantedEnd(layer, thing.first)),
    rule: 'was offered',
  })
}

/** “The lenders are ready to do so if Karrow puts up its warehouse.” */
function willing(layer: Layer, group: VerbGroup, first: number, condition: Condition | undefined): Wish[] {
  const from = subjectSide(layer, group)
  const to: Side = condition ? otherSide(layer, condition) : 'unknown'
  const empty = /^(?:do|so)$/.test(layer.words[first]?.lower ?? '') && layer.words[first + 1]?.lower === 'so'
  const end = wantedEnd(layer, first)
  const harm = wordsBetween(layer, first, condition && condition.at > first ? Math.min(condition.at - 1, end) : end)
  if (
    harm &&
    !(condition && STRONG.test(condition.opener)) &&
    !RELIEF.has(layer.words[first]?.lower ?? '') &&
    HARM.test(
      layer.words
        .slice(first, first + 8)
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return wishOf(layer, group.head, { kind: 'threat', from, to, what: harm, rule: 'threat if' })
  return [
    ...(empty ? [] : wishOf(layer, group.head, { kind: 'offer', from, to, what: harm, rule: 'willing' })),
    ...inReturn(layer, from, condition),
  ]
}

function inReturn(layer: Layer, from: Side, condition: Condition | undefined): Wish[] {
  if (
    condition === undefined ||
    (otherSide(layer, condition) === 'unknown' &&
      !/^(?:in |on |provid|only|but only|as long|so long)/.test(condition.opener))
  )
    return []
  return wishOf(layer, condition.at, {
    kind: 'condition',
    from,
    to: otherSide(layer, condition),
    what: conditionWhat(layer, condition),
    rule: 'in return',
  })
}

/** What a bargain is made of: who binds themselves to which deed, and whom the condition is put to. */
type Bargain = {
  readonly from: Side
  readonly to: Side
  readonly deed: Span
  readonly what: Span | null
  readonly harm: boolean
}

function bargainOf(layer: Layer, group: VerbGroup, condition: Condition): Bargain | null {
  const { words } = layer
  const from = subjectSide(layer, group)
  const contracted = words[group.first]?.start === words[group.first - 1]?.end
  const end = wantedEnd(layer, group.head)
  const deed = wordsBetween(
    layer,
    contracted ? group.first - 1 : group.first,
    condition.at > group.head ? Math.min(condition.at - 1, end) : end,
  )
  if (deed === null || typeof from === 'string') return null
  // “The port said it would not reopen”: who speaks of oneself can bind oneself.
  const own = /^(?:it|they|he|she|i|we)$/.test(words[group.first - 1]?.lower ?? '')
  const first = words.findIndex(({ start }) => start === from.start)
  const last = words.findIndex(({ end: stop }) => stop === from.end)
  if (!own && !isActing(words, first, last)) return null
  const text = words
    .map((word) => word.text)
    .slice(group.first, words.findIndex((word) => word.end === deed.end) + 1)
    .join(' ')
  const harm = !RELIEF.has(group.lemma) && !TAKING_BACK.test(text) && HARM.test(text)
  return { from, to: otherSide(layer, condition), deed, what: conditionWhat(layer, condition), harm }
}

/** “withdraw the complaint” is a favour, “withdraw the ambassador” is none. */
const TAKING_BACK =
  /\bwithdraw\w* (?:the|its|their|his|her) (?:\p{L}+ )?(?:bill|complaint|suit|lawsuit|charges?|objections?|motion|threat|claim|appeal)\b/u
const STRONG = /^(?:provid|on |as long|so long|only|but only|in |should)/

/** “The talks could resume only if the hostages were freed”: whoever says so sets the condition. */
function onlyIf(layer: Layer, condition: Condition): Wish[] {
  return wishOf(layer, condition.at, {
    kind: 'condition',
    from: 'voice',
    to: otherSide(layer, condition),
    what: conditionWhat(layer, condition),
    rule: 'modal only if',
  })
}

/** “if it is not paid”, “if he fails to resign” */
const isUndone = ({ groups, words }: Layer, { first, last }: Condition) =>
  groups.some(
    ({ negated, head, lemma }) =>
      head >= first && head <= last && (negated || (lemma === 'fail' && words[head + 1]?.lower === 'to')),
  ) && !words.slice(first, last + 1).some(({ lower }) => /^(?:safe|well|there)$/.test(lower))

/** “until May” names a day, “until they pay” a condition. */
const hasVerb = ({ groups }: Layer, { first, last }: Condition) =>
  groups.some(({ head }) => head >= first && head <= last)

/** “We will pay if they leave.” “They’ll go elsewhere unless taxpayers pay.” “We will not sign unless they pay.” */
function bound(layer: Layer, group: VerbGroup, condition: Condition): Wish[] {
  const bargain = bargainOf(layer, group, condition)
  if (bargain === null) return /^(?:only|but only)/.test(condition.opener) ? onlyIf(layer, condition) : []
  const { from, to, deed, what, harm } = bargain
  if (isSuffered(layer, group))
    return [
      ...suffering(layer, group, from, deed),
      ...(isUndone(layer, condition)
        ? wishOf(layer, condition.at, { kind: 'demand', from: 'voice', to: from, what, rule: 'modal unless' })
        : []),
    ]
  // “until May” names a day, and who waits until something happens offers nothing.
  if (condition.opener === 'until' && !group.negated) return []
  if (condition.opener === 'until' && !hasVerb(layer, condition)) return []
  const { opener, at } = condition
  const threat = (): Wish[] => wishOf(layer, group.head, { kind: 'threat', from, to, what: deed, rule: 'threat if' })
  const returned = (kind: DemandKind, rule: string): Wish[] => wishOf(layer, at, { kind, from, to, what, rule })
  const unless = opener.startsWith('unless')
  const only = layer.words.slice(group.first, group.head + 1).some(({ lower }) => lower === 'only')
  if (only && opener === 'if') return returned('condition', 'only if')
  if (group.negated) {
    if (unless || /^(?:until|only|before)/.test(opener)) return returned('condition', 'not unless')
    return STRONG.test(opener) && opener !== 'should' ? returned('condition', 'not if') : []
  }
  if (unless) return [...threat(), ...returned('demand', 'unless')]
  // “will sue if it is not paid”: what is not done is what is wanted.
  // Who acts if the other side does not, threatens: “will take action if the firm does not comply”.
  const against = isUndone(layer, condition) && to !== 'unknown' && opener === 'if' && !RELIEF.has(group.lemma)
  if ((harm || against) && !STRONG.test(opener))
    return [...threat(), ...(isUndone(layer, condition) ? returned('demand', 'unless') : [])]
  if ((to === 'unknown' && !STRONG.test(opener)) || (!STRONG.test(opener) && !/^(?:if|once|until)$/.test(opener)))
    return []
  return [
    ...wishOf(layer, group.head, { kind: 'offer', from, to, what: deed, rule: 'offer if' }),
    ...returned('condition', 'if'),
  ]
}
