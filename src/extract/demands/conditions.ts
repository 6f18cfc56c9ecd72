// Offers, threats and what is asked in return: "will pay if they leave", "threatened to close it unless they agree", "or face a suit".
import { isComma, nounPhraseFrom } from '../quotes/noun-phrase.ts'
import type { VerbGroup } from '../quotes/verb-group.ts'
import {
  isUnreal,
  lemmaOf,
  openerAt,
  orElse,
  rangeSpan,
  subjectSide,
  wantedEnd,
  wishOf,
  wordsBetween,
} from './clause.ts'
import type { Layer } from './layers.ts'
import { HARM } from './lexicon.ts'
import { isActing } from './side.ts'
import type { Side, Wish } from './wish.ts'

type Condition = {
  readonly at: number
  readonly first: number
  readonly last: number
  readonly opener: string
  readonly opening: boolean
}

/** The conditions of a layer: "provided the guild called off the strike", "Should the council agree,". */
export function conditionsOf(layer: Layer): Condition[] {
  const { words } = layer
  const found: Condition[] = []
  for (let at = 0; at < words.length; at += 1) {
    const length = openerAt(layer, at)
    const inverted = at === 0 && words[at]?.lower === 'should' ? 1 : 0
    if (length === 0 && inverted === 0) continue
    const first = at + (length || inverted)
    const opener = inverted
      ? 'should'
      : words
          .slice(at, first)
          .map(({ lower }) => lower)
          .join(' ')
    // Only a clause opens with "once", "until" or "if"; "even if", "as if" and "what if" open none.
    if (/^(?:even|as|what|see|whether|ask|asked|wonder)$/.test(words[at - 1]?.lower ?? '')) continue
    const comma = words.findIndex((word, index) => index > first && isComma(word) && !isInserted(layer, index))
    const opening =
      at === 0 ||
      (isComma(words[at - 1]) && /^(?:but|because|that|and)$/.test(words[at - 2]?.lower ?? '')) ||
      /^(?:because|that|and|but)$/.test(words[at - 1]?.lower ?? '')
    // "if the stock isn't safe I'll go": the main clause without a comma.
    const last = opening && comma > 0 ? comma - 1 : opening ? beforeMain(layer, first) : wantedEnd(layer, first)
    found.push({ at, first, last, opener, opening })
    at = first
  }
  return found
}

/** "if the city will, in return, pay": the comma closes or opens a few words. */
function isInserted({ words }: Layer, at: number): boolean {
  const near = (index: number) => words.slice(index, index + 5).findIndex(isComma)
  return /^(?:in)$/.test(words[at + 1]?.lower ?? '') && near(at + 1) > 0
}

function beforeMain({ words, groups }: Layer, first: number): number {
  const main = groups.findLast(({ modal, first: start }) => modal !== null && start > first + 2)
  if (main === undefined) return words.length - 1
  const subject = words[main.first - 1]
  return subject && /^(?:i|we|they|he|she|it)$/.test(subject.lower) ? main.first - 2 : words.length - 1
}

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
  if (lemma === 'offer' && !group.passive) return offered(layer, group, condition)
  const ready = /^(?:ready|willing|prepared|happy)$/.test(
    words[group.head + 1]?.lower ?? words[group.head]?.lower ?? '',
  )
    ? group.head + 1
    : /^(?:prepared)$/.test(words[group.head]?.lower ?? '')
      ? group.head
      : -1
  if (ready > 0 && words[ready + 1]?.lower === 'to') return willing(layer, group, ready + 2, condition)
  if (lemma === 'agree' && to && condition && !condition.opening)
    return willing(layer, group, group.head + 2, condition)
  if (condition === undefined || !/^(?:will|would|'ll|'d|shall|wo)$/.test(group.modal ?? '')) return []
  return bound(layer, group, condition)
}

/** The other side of a bargain: the subject of the condition, where it can act. */
function otherSide(layer: Layer, { first, last }: Condition): Side {
  const { words } = layer
  const subject = nounPhraseFrom(words, first)
  if (subject === null || subject.last > last || !isActing(words, subject.first, subject.last)) return 'unknown'
  return /^(?:it|i|we)$/.test(words[subject.head]?.lower ?? '')
    ? 'unknown'
    : rangeSpan(layer, subject.first, subject.last)
}

/** What a condition asks: its clause without "if", without its subject where the other side is its subject. */
function conditionWhat(layer: Layer, condition: Condition) {
  const { words, groups } = layer
  const subject = nounPhraseFrom(words, condition.first)
  const verb = groups.find(({ first }) => first > condition.first && first <= condition.last)
  const start =
    otherSide(layer, condition) !== 'unknown' && subject && verb && verb.first >= subject.last + 1
      ? subject.last + 1
      : condition.first
  return wordsBetween(layer, start, condition.last)
}

/** “They threatened to close the crossing unless Lesk hands over two officers.” */
function threatened(layer: Layer, group: VerbGroup, condition: Condition | undefined): Wish[] {
  const { words } = layer
  const from = subjectSide(layer, group)
  const clause = words[group.head + 1]?.lower === 'to'
  const whom = clause ? null : nounPhraseFrom(words, group.head + 1)
  const first = clause ? group.head + 2 : (whom?.last ?? group.head) + 2
  if (!clause && (whom === null || words[whom.last + 1]?.lower !== 'with')) return []
  const to: Side = condition ? otherSide(layer, condition) : whom ? rangeSpan(layer, whom.first, whom.last) : 'unknown'
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

const NO_OFFER =
  /^(?:no|explanation|explanations|evidence|apology|apologies|condolences|glimpse|account|details|praise|thanks|view|proof|clue|comment|insight|answer|reason|opinion|prayers|example|advice)$/

/** “It offered to produce a sample.” “The firm offered the crews a rise.” */
function offered(layer: Layer, group: VerbGroup, condition: Condition | undefined): Wish[] {
  const { words } = layer
  const from = subjectSide(layer, group)
  let at = group.head + 1
  while (words[at]?.lower === 'instead') at += 1
  const clause = words[at]?.lower === 'to'
  const object = clause ? null : nounPhraseFrom(words, at)
  if (
    !clause &&
    (object === null || words.slice(object.first, object.last + 1).some(({ lower }) => NO_OFFER.test(lower)))
  )
    return []
  const ditransitive =
    object !== null && isActing(words, object.first, object.last) && nounPhraseFrom(words, object.last + 1) !== null
  const first = clause ? at + 1 : ditransitive && object ? object.last + 1 : at
  const to: Side =
    ditransitive && object
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

/** “The lenders are ready to do so if Karrow puts up its warehouse.” */
function willing(layer: Layer, group: VerbGroup, first: number, condition: Condition | undefined): Wish[] {
  const from = subjectSide(layer, group)
  const to: Side = condition ? otherSide(layer, condition) : 'unknown'
  const empty = /^(?:do|so)$/.test(layer.words[first]?.lower ?? '') && layer.words[first + 1]?.lower === 'so'
  const harm = wordsBetween(layer, first, wantedEnd(layer, first))
  return [
    ...(empty ? [] : wishOf(layer, group.head, { kind: 'offer', from, to, what: harm, rule: 'willing' })),
    ...inReturn(layer, from, condition),
  ]
}

function inReturn(layer: Layer, from: Side, condition: Condition | undefined): Wish[] {
  if (condition === undefined || otherSide(layer, condition) === 'unknown') return []
  return wishOf(layer, condition.at, {
    kind: 'condition',
    from,
    to: otherSide(layer, condition),
    what: conditionWhat(layer, condition),
    rule: 'in return',
  })
}

/** “We will pay if they leave.” “They’ll go elsewhere unless taxpayers pay.” “We will not sign unless they pay.” */
function bound(layer: Layer, group: VerbGroup, condition: Condition): Wish[] {
  const { words } = layer
  const from = subjectSide(layer, group)
  const to = otherSide(layer, condition)
  const contracted = words[group.first]?.start === words[group.first - 1]?.end
  const deed = wordsBetween(layer, contracted ? group.first - 1 : group.first, wantedEnd(layer, group.head))
  if (deed === null || from === 'unknown' || from === 'voice') return []
  const start = words.findIndex(({ start }) => start === from.start)
  if (
    !isActing(
      words,
      start,
      words.findIndex(({ end }) => end === from.end),
    ) &&
    words[start]?.lower !== 'it'
  )
    return []
  const harm = HARM.test(
    words
      .slice(group.first, words.findIndex(({ end }) => end === deed.end) + 1)
      .map(({ text }) => text)
      .join(' '),
  )
  const unless = condition.opener.startsWith('unless')
  const strong = /^(?:provid|on |as long|so long|only|but only|in |should)/.test(condition.opener)
  const threat = (): Wish[] => wishOf(layer, group.head, { kind: 'threat', from, to, what: deed, rule: 'threat if' })
  const what = conditionWhat(layer, condition)
  if (group.negated && (unless || condition.opener === 'until'))
    return wishOf(layer, condition.at, { kind: 'condition', from, to, what, rule: 'not unless' })
  if (unless) return [...threat(), ...wishOf(layer, condition.at, { kind: 'demand', from, to, what, rule: 'unless' })]
  if (group.negated)
    return strong && !condition.opener.startsWith('should')
      ? wishOf(layer, condition.at, { kind: 'condition', from, to, what, rule: 'not if' })
      : []
  if (harm && !strong) return threat()
  if (to === 'unknown' || (!strong && !/^(?:if|once|until)$/.test(condition.opener))) return []
  return [
    ...wishOf(layer, group.head, { kind: 'offer', from, to, what: deed, rule: 'offer if' }),
    ...wishOf(layer, condition.at, { kind: 'condition', from, to, what, rule: 'if' }),
  ]
}

/** “In exchange she expects a 30-year commitment.” */
function inExchange(layer: Layer): Wish[] {
  const { words, groups } = layer
  const at = words.findIndex(
    ({ lower }, index) =>
      lower === 'in' &&
      /^(?:exchange|return)$/.test(words[index + 1]?.lower ?? '') &&
      words[index + 2]?.lower !== 'for',
  )
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

/** “… to disclose it or face an action.” “… failing which it will call a meeting.” “Otherwise I lay off four.” “She warned that she would sue.” */
export function threats(layer: Layer): Wish[] {
  return layer.groups.flatMap((group) => [
    ...orFace(layer, group),
    ...failingWhich(layer, group),
    ...warned(layer, group),
  ])
}

function orFace(layer: Layer, group: VerbGroup): Wish[] {
  const { words, groups } = layer
  const to = words.findIndex(({ lower }, at) => at > group.head && at < group.head + 12 && lower === 'to')
  const bids = /^(?:give|gave|given|tell|told|order|ordered|warn|warned|ask|asked|urge|urged)$/.test(
    words[group.head]?.lower ?? '',
  )
  if (!bids || to < 0) return []
  const or = orElse(layer, to + 1) + 1
  if (words[or]?.lower !== 'or' || !groups.some(({ head }) => head === or + 1)) return []
  const whom = nounPhraseFrom(words, group.head + 1)
  const number = words.findIndex(({ tag }, at) => whom !== null && at > whom.first && at <= whom.last && tag === 'NUM')
  return wishOf(layer, or, {
    kind: 'threat',
    from: subjectSide(layer, group),
    to: whom ? rangeSpan(layer, whom.first, number > 0 ? number - 1 : whom.last) : 'unknown',
    what: wordsBetween(layer, or + 1, wantedEnd(layer, or + 1)),
    rule: 'or face',
  })
}

function failingWhich(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  const at = words.findIndex(
    ({ lower }, index) =>
      (lower === 'failing' && words[index + 1]?.lower === 'which') ||
      (lower === 'otherwise' && index < 2) ||
      (lower === 'or' && words[index + 1]?.lower === 'else'),
  )
  if (
    at < 0 ||
    group.first < at ||
    group.form !== 'finite' ||
    layer.groups.some(({ head }) => head > at && head < group.first)
  )
    return []
  const from = subjectSide(layer, group)
  const first = typeof from === 'string' ? group.first : words.findIndex(({ start }) => start === from.start)
  return wishOf(layer, at, {
    kind: 'threat',
    from,
    to: 'unknown',
    what: wordsBetween(layer, first, wantedEnd(layer, group.head)),
    rule: 'otherwise',
  })
}

/** “She warned that she would sue.” “He warned us that letters would be treated as harassment.” Only what the warner or an unnamed hand will do to another's cost. */
function warned(layer: Layer, group: VerbGroup): Wish[] {
  if (lemmaOf(layer, group) !== 'warn' || group.passive || isUnreal(layer, group)) return []
  const { words, groups } = layer
  const whom = words[group.head + 1]?.lower === 'that' ? null : nounPhraseFrom(words, group.head + 1)
  const that = words[(whom?.last ?? group.head) + 1]?.lower === 'that' ? (whom?.last ?? group.head) + 2 : -1
  const verb = groups.find(({ first, modal }) => first > that && /^(?:will|would|'ll)$/.test(modal ?? ''))
  if (that < 0 || verb === undefined || verb.negated) return []
  const subject = words[that]?.lower ?? ''
  const deed = wordsBetween(layer, verb.first, wantedEnd(layer, verb.head))
  if (deed === null) return []
  const own = /^(?:it|they|he|she|we|i)$/.test(subject) && verb.first === that + 1
  const done =
    verb.passive &&
    HARM.test(
      words
        .slice(verb.head, verb.head + 5)
        .map(({ text }) => text)
        .join(' '),
    )
  if (!own && !done) return []
  return wishOf(layer, group.head, {
    kind: 'threat',
    from: subjectSide(layer, group),
    to: whom ? rangeSpan(layer, whom.first, whom.last) : 'unknown',
    what: own ? deed : wordsBetween(layer, that, wantedEnd(layer, verb.head)),
    rule: 'warn',
  })
}
