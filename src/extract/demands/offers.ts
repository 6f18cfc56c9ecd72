// Offers beyond “offer” itself: "is open to a merger", "floated a pay rise", "would part with him for £38m", "Sign it and we will pay".
import { nounPhraseFrom } from '../quotes/noun-phrase.ts'
import type { VerbGroup } from '../quotes/verb-group.ts'
import { isUnreal, lemmaOf, rangeSpan, subjectSide, wordsBetween } from './clause.ts'
import { conditionsOf, conditionWhat, otherSide } from './conditions.ts'
import type { Layer } from './layers.ts'
import { HARM, RELIEF } from './lexicon.ts'
import { wishOf } from './make-wish.ts'
import { actingAt, actorBefore, inRow, isActorSpan, placesOf, wantedFrom } from './pattern.ts'
import type { Side, Wish } from './wish.ts'

/** Every offer of a layer that no verb of offering makes. */
export function offers(layer: Layer): Wish[] {
  return [
    ...layer.groups.flatMap((group) => [
      ...openTo(layer, group),
      ...floated(layer, group),
      ...promised(layer, group),
      ...forPrice(layer, group),
    ]),
    ...inReturnForWhich(layer),
    ...doAndWeWill(layer),
    ...offersOf(layer),
    ...makingGood(layer),
  ]
}

/** The condition after an offer, as a wish of its own. */
function condition(layer: Layer, from: Side, after: number): Wish[] {
  const found = conditionsOf(layer).find(({ at }) => at > after)
  return found === undefined
    ? []
    : wishOf(layer, found.at, {
        kind: 'condition',
        from,
        to: otherSide(layer, found),
        what: conditionWhat(layer, found),
        rule: 'offer on condition',
      })
}

const OPEN = /^(?:open|agreeable|amenable|receptive|inclined|disposed|favourable)$/
const GLAD = /^(?:happy|content|glad|willing|prepared|ready|delighted|relaxed)$/

/** “She is open to absorbing the interest, provided they pay.” “He was perfectly happy for any member to read it.” */
function openTo(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  const at = words.findIndex(
    ({ lower }, index) => index > group.first && index < group.head + 6 && (OPEN.test(lower) || GLAD.test(lower)),
  )
  if (at < 0 || group.form !== 'finite' || group.negated || !/^(?:be|remain|stay|say)$/.test(group.lemma)) return []
  const glad = GLAD.test(words[at]?.lower ?? '')
  if (words.slice(group.head + 1, at).some(({ lower }) => /^(?:not|less|too|hardly|n't)$/.test(lower))) return []
  const from = subjectSide(layer, group)
  if (!isActorSpan(layer, from)) return []
  if (!glad && words[at + 1]?.lower === 'to') {
    const verb = words[at + 2]?.lower ?? ''
    if (!/ing$/.test(verb) && !/s$/.test(verb) && nounPhraseFrom(words, at + 2) === null) return []
    if (
      /^(?:question|interpretation|doubt|criticism|abuse|attack|visitors|public|all|anyone|everyone)$/.test(verb) ||
      (words[at + 2]?.lower === 'the' && words[at + 3]?.lower === 'public')
    )
      return []
    const to = /ing$/.test(verb) ? (actingAt(layer, at + 3)?.side ?? 'unknown') : 'unknown'
    return [
      ...wishOf(layer, at, { kind: 'offer', from, to, what: wantedFrom(layer, at + 2), rule: 'open to' }),
      ...condition(layer, from, at),
    ]
  }
  const whom = glad && words[at + 1]?.lower === 'for' ? actingOrAny(layer, at + 2) : null
  if (whom === null || words[whom.last + 1]?.lower !== 'to') return []
  return [
    ...wishOf(layer, at, { kind: 'offer', from, to: whom.side, what: wantedFrom(layer, at + 2), rule: 'happy for' }),
    ...condition(layer, from, at),
  ]
}

/** “for any member”, “for the file”: whoever is let do it. */
function actingOrAny(layer: Layer, at: number): { readonly side: Side; readonly last: number } | null {
  const phrase = nounPhraseFrom(layer.words, at)
  if (phrase === null) return null
  const acting = actingAt(layer, at)
  return acting ?? { side: 'unknown', last: phrase.last }
}

/** “The chair floated a pay freeze.” “They held out the prospect of a loan.” “The bank dangled a loan.” */
function floated(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  const lemma = lemmaOf(layer, group)
  const lower = words[group.head]?.lower ?? ''
  if (group.passive || isUnreal(layer, group)) return []
  const first = /^(?:dangl(?:e|es|ed|ing))$/.test(lower)
    ? group.head + 1
    : lemma === 'hold' &&
        inRow(layer, group.head + 1, [/^out$/, /^the$/, /^(?:prospect|promise|hope|possibility)$/, /^of$/])
      ? group.head + 5
      : inRow(layer, group.head + 1, [/^on$/, /^the$/, /^table$/]) && lemma === 'put'
        ? group.head + 4
        : -1
  if (first < 0) return []
  const before = lower.startsWith('dangl') && words[group.head + 1]?.lower === 'before'
  const from = subjectSide(layer, group)
  if (before || nounPhraseFrom(words, first) === null || !isActorSpan(layer, from)) return []
  return [
    ...wishOf(layer, group.head, { kind: 'offer', from, to: 'unknown', what: wantedFrom(layer, first), rule: 'float' }),
    ...condition(layer, from, group.head),
  ]
}

/** “They dropped the claim after being promised a share issue.” “The crews have been promised a rise by the line.” */
function promised(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  const lower = words[group.head]?.lower ?? ''
  const passive = group.passive || /^(?:being|been|were|was)$/.test(words[group.head - 1]?.lower ?? '')
  if (!/^(?:promised|guaranteed|pledged)$/.test(lower) || !passive || group.negated) return []
  const thing = nounPhraseFrom(words, group.head + 1)
  if (
    thing === null ||
    words[group.head + 1]?.lower === 'by' ||
    /^(?:it|that|this)$/.test(words[thing.head]?.lower ?? '')
  )
    return []
  const by = words.findIndex(({ lower: word }, at) => at > thing.last && at < thing.last + 6 && word === 'by')
  const agent = by > 0 ? actingAt(layer, by + 1) : null
  const own = subjectSide(layer, group)
  const to = isActorSpan(layer, own) ? own : actorBefore(layer, group.first)
  if (to === 'unknown' || /^(?:he|she|i|you)$/.test(words[group.first - 1]?.lower ?? '')) return []
  return wishOf(layer, group.head, {
    kind: 'offer',
    from: agent?.side ?? 'unknown',
    to,
    what: agent ? wordsBetween(layer, thing.first, by - 1) : wantedFrom(layer, thing.first),
    rule: 'was promised',
  })
}

const PARTING = /^(?:part|let|release|trade|swap|hand|give|free|settle|exchange|drop|return|surrender|lift|loan|lend)$/

/** “Rovers would part with him for £38m and a share of the next fee.” */
function forPrice(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  if (!/^(?:will|would|could|might|'d|'ll)$/.test(group.modal ?? '') || group.negated || !PARTING.test(group.lemma))
    return []
  const at = words.findIndex(({ lower }, index) => index > group.head + 1 && index < group.head + 9 && lower === 'for')
  const money = words
    .slice(at + 1, at + 4)
    .some(({ text, tag }) => /^[$£€¥₹]/u.test(text) || (tag === 'NUM' && /\d/.test(text)) || /^(?:Rs|a)$/.test(text))
  if (at < 0 || !money || words.slice(group.head, at).some(({ lower }) => lower === ',')) return []
  const from = subjectSide(layer, group)
  if (
    !isActorSpan(layer, from) ||
    words.slice(at, at + 4).some(({ lower }) => /^(?:while|moment|year|years|week|month|season|day|days)$/.test(lower))
  )
    return []
  return [
    ...wishOf(layer, group.head, {
      kind: 'offer',
      from,
      to: 'unknown',
      what: wordsBetween(layer, group.head, at - 1),
      rule: 'part with',
    }),
    ...wishOf(layer, at, {
      kind: 'condition',
      from,
      to: 'unknown',
      what: wantedFrom(layer, at + 1),
      rule: 'at a price',
    }),
  ]
}

/** “She might settle for half, in return for which the border would have to open.” */
function inReturnForWhich(layer: Layer): Wish[] {
  return placesOf(layer, [/^in$/, /^(?:return|exchange)$/, /^for$/, /^which$/]).flatMap((at) => {
    const group = layer.groups.find(({ modal, negated, head }) => head < at && modal !== null && !negated)
    if (group === undefined) return []
    const from = subjectSide(layer, group)
    const to = actingAt(layer, at + 4)?.side ?? 'unknown'
    return [
      ...wishOf(layer, group.head, {
        kind: 'offer',
        from,
        to: 'unknown',
        what: wantedFrom(layer, group.head),
        rule: 'for which',
      }),
      ...wishOf(layer, at, {
        kind: 'condition',
        from,
        to,
        what: wantedFrom(layer, at + 4),
        rule: 'in return for which',
      }),
    ]
  })
}

const DEFYING =
  /^(?:veto|ignore|refuse|touch|try|block|oppose|fail|break|cross|reject|delay|cut|close|shut|raise|evict|sack|fire|sell)$/

/** “Sign it by May and I’ll stop writing.” “Veto it and this column will print the names.” “Let us have it back, and we’ll train them.” */
function doAndWeWill(layer: Layer): Wish[] {
  const { words, groups } = layer
  const verb = words[0]
  if (verb === undefined || !/^(?:VERB|AUX|NOUN|PROPN)$/.test(verb.tag) || verb.lower !== verb.lemma.toLowerCase())
    return []
  const and = words.findIndex(({ lower }, at) => at > 1 && /^(?:and|or)$/.test(lower) && willAfter(layer, at) > 0)
  if (
    and < 0 ||
    groups.some(
      ({ form, head }) =>
        form === 'finite' &&
        head > 0 &&
        head < and &&
        /^(?:was|were|is|are|has|had|said)$/.test(words[head]?.lower ?? ''),
    )
  )
    return []
  const subject = nounPhraseFrom(words, and + 1)
  const group = groups.find(({ head }) => head >= willAfter(layer, and))
  if (subject === null || group === undefined || group.negated) return []
  const own = /^(?:i|we)$/.test(words[subject.head]?.lower ?? '')
  const deed = wantedFrom(layer, group.head)
  const text = words
    .slice(group.head, group.head + 12)
    .map((word) => word.text)
    .join(' ')
  const threat = words[and]?.lower === 'or' || DEFYING.test(verb.lower) || (HARM.test(text) && !RELIEF.has(group.lemma))
  if (!threat && !own) return []
  return wishOf(layer, group.head, {
    kind: threat ? 'threat' : 'offer',
    from: 'voice',
    to: 'unknown',
    what: deed,
    rule: `imperative and will`,
  })
}

/** Where “will” stands after a subject that follows a conjunction; -1 where it does not. */
function willAfter({ words }: Layer, at: number): number {
  const subject = nounPhraseFrom(words, at + 1)
  const next = subject ? subject.last + 1 : -1
  return /^(?:will|'ll|shall)$/.test(words[next]?.lower ?? '') ? next : -1
}

/** “our friends, whose offers of food we have taken up” */
function offersOf(layer: Layer): Wish[] {
  return placesOf(layer, [/^(?:whose|their|its|his|her)$/, /^(?:offers?)$/, /^of$/]).flatMap((at) => {
    const { words } = layer
    const thing = nounPhraseFrom(words, at + 3)
    if (thing === null || /^\p{Sc}|\d/u.test(words[at + 3]?.text ?? '')) return []
    let last = thing.last
    while (words[last + 1]?.lower === 'and' && nounPhraseFrom(words, last + 2))
      last = nounPhraseFrom(words, last + 2)?.last ?? last
    const whose = words[at]?.lower === 'whose' ? ownerOfWhose(layer, at) : rangeSpan(layer, at, at)
    return wishOf(layer, at + 1, {
      kind: 'offer',
      from: whose,
      to: 'unknown',
      what: wordsBetween(layer, thing.first, last),
      rule: 'offers of',
    })
  })
}

function ownerOfWhose(layer: Layer, at: number): Side {
  for (let first = 0; first < at; first += 1) {
    const phrase = actingAt(layer, first)
    if (phrase) return phrase.side
  }
  return 'unknown'
}

const GOOD = /^(?:replace|refund|reimburse|compensate|repay|recompense|indemnify)$/

/** “We will replace every unit free of charge.” “The line will refund the fares.” */
function makingGood(layer: Layer): Wish[] {
  return layer.groups.flatMap((group) => {
    const { words } = layer
    if (!/^(?:will|'ll|shall)$/.test(group.modal ?? '') || group.negated || group.passive || !GOOD.test(group.lemma))
      return []
    const from = subjectSide(layer, group)
    if (!isActorSpan(layer, from) || conditionsOf(layer).some(({ opening }) => opening)) return []
    if (group.lemma === 'replace' && !words.some(({ lower }) => /^(?:free|charge|cost|any|every|all)$/.test(lower)))
      return []
    const what = wantedFrom(layer, group.head)
    return wishOf(layer, group.head, {
      kind: 'offer',
      from,
      to: 'unknown',
      what,
      rule: 'make good',
    })
  })
}
