// Refusals that are no mere reply: "ruled out a merger", "balked at opening its books", "Nor would she see them", "a sale is off the table".
import { nounPhraseEndingAt, nounPhraseFrom } from '../quotes/noun-phrase.ts'
import type { VerbGroup } from '../quotes/verb-group.ts'
import { lemmaOf, rangeSpan, subjectSide, wordsBetween } from './clause.ts'
import type { Layer } from './layers.ts'
import { wishOf } from './make-wish.ts'
import { actingAt, inRow, isActorSpan, placesOf, wantedFrom } from './pattern.ts'
import type { Wish } from './wish.ts'

/** Every refusal of a layer. */
export function refusals(layer: Layer): Wish[] {
  return [
    ...layer.groups.flatMap((group) => [
      ...ruledOut(layer, group),
      ...refusedTo(layer, group),
      ...willNot(layer, group),
    ]),
    ...norWould(layer),
    ...offTheTable(layer),
    ...noQuestionOf(layer),
  ]
}

/** By the verb, the words that follow before the thing refused. “The firm balked at opening its books.” */
const REFUSING: readonly (readonly [lemma: RegExp, after: readonly RegExp[]])[] = [
  [/^rule$/, [/^out$/]],
  [/^(?:balk|baulk|bridle|jib)$/, [/^at$/]],
  [/^draw$/, [/^the$/, /^line$/, /^at$/]],
  [/^say$/, [/^thanks$/, /^but$/, /^no$/, /^thanks$/, /^to$/]],
  [/^say$/, [/^thanks$/, /^,$/, /^but$/, /^no$/, /^thanks$/, /^to$/]],
  [/^say$/, [/^no$/, /^thanks$/, /^to$/]],
  [/^set$/, [/^(?:its|his|her|their)$/, /^faces?$/, /^against$/]],
  [/^stand$/, [/^firm$/, /^against$/]],
  [/^hold$/, [/^out$/, /^against$/]],
]

/** After “would not”, verbs that refuse what follows. “She would not hear of a sale.” */
const NOT_HEARING: readonly (readonly RegExp[])[] = [
  [/^hear$/, /^of$/],
  [/^countenance$/],
  [/^entertain$/],
  [/^stand$/, /^for$/],
  [/^contemplate$/],
]

function ruledOut(layer: Layer, group: VerbGroup): Wish[] {
  const lemma = lemmaOf(layer, group)
  if (group.passive) return []
  const after = group.negated
    ? undefined
    : REFUSING.find(([verb, words]) => verb.test(lemma) && inRow(layer, group.head + 1, words))?.[1]
  const heard =
    group.negated && /^(?:will|would|wo)$/.test(group.modal ?? '')
      ? NOT_HEARING.find((words) => inRow(layer, group.head, words))
      : undefined
  const first = after ? group.head + 1 + after.length : heard ? group.head + heard.length : -1
  if (first < 0 || (!nounPhraseFrom(layer.words, first) && !/ing$/.test(layer.words[first]?.lower ?? ''))) return []
  const from = subjectSide(layer, group)
  // Rain rules out play, too.
  if (lemma === 'rule' && !isActorSpan(layer, from)) return []
  return wishOf(layer, group.head, {
    kind: 'refusal',
    from,
    to: 'unknown',
    what: wantedFrom(layer, first),
    rule: 'rule out',
  })
}

/** Saying nothing refuses only an answer. */
const SILENCE =
  /^(?:say|comment|answer|discuss|explain|name|give|speak|disclose|rule|be|elaborate|confirm|go|believe|accept|talk|identify|reveal|specify|provide|respond|reply|estimate|detail)$/

/** Between “refused” and “to”: an adverb, or the one who says so. */
const isAside = ({ lower, tag }: Layer['words'][number]) =>
  tag === 'ADV' ||
  tag === 'PUNCT' ||
  /^(?:point|blank|point-blank|it|he|she|they|adds?|says?|said|all|along|in|public|flat)$/.test(lower)

/** “They have refused point-blank to hand it over.” “He refused, it adds, to open his books.” “The agents decline to give them back.” */
function refusedTo(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  if (!/^(?:refuse|decline)$/.test(lemmaOf(layer, group)) || group.passive || group.negated) return []
  const to = words.findIndex(({ lower }, at) => at > group.head && at < group.head + 6 && lower === 'to')
  if (to < 0 || !words.slice(group.head + 1, to).every(isAside)) return []
  if (to === group.head + 1 && lemmaOf(layer, group) === 'refuse') return []
  const verb = words[to + 1]
  const aside = SILENCE.test(verb?.lower ?? '') && words[to + 2]?.lower !== 'back'
  if (aside || verb === undefined || /^(?:DET|PRON|PROPN)$/.test(verb.tag)) return []
  return wishOf(layer, group.head, {
    kind: 'refusal',
    from: subjectSide(layer, group),
    to: actingAt(layer, to + 2)?.side ?? 'unknown',
    what: wantedFrom(layer, to + 1),
    rule: 'refuse to',
  })
}

const DEEDS =
  /^(?:accept|agree|sign|pay|sell|meet|negotiate|attend|take|hand|release|withdraw|support|put|cooperate|co-operate|allow|let|tolerate|leave|move|surrender|return|reopen|join|recognise|recognize|vote|back|bow|yield|budge|host|fund|sail|play|work|deal|extradite|submit|consent|lift)$/

/** “We will not take part in any survey.” Only in the first person: of others it is mostly told as a reply. */
function willNot(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  if (!group.negated || !/^(?:will|shall|wo)$/.test(group.modal ?? '') || !DEEDS.test(group.lemma)) return []
  const at = words.findLastIndex(
    ({ lower }, index) => index < group.first && index >= group.first - 2 && /^(?:i|we)$/.test(lower),
  )
  const later = words
    .slice(group.head)
    .some(({ lower }) => /^(?:unless|until|if|without|while|before|and)$/.test(lower))
  if (at < 0 || later || words.slice(0, at).some(({ lower }) => lower === 'if')) return []
  return wishOf(layer, group.head, {
    kind: 'refusal',
    from: rangeSpan(layer, at, at),
    to: 'unknown',
    what: wantedFrom(layer, group.head),
    rule: 'will not',
  })
}

/** “Nor would she receive the envoy.” “Nor shall we take part in the survey.” */
function norWould(layer: Layer): Wish[] {
  return placesOf(layer, [/^(?:nor|neither)$/, /^(?:will|would|shall)$/]).flatMap((at) => {
    const actor = actingAt(layer, at + 2)
    const pronoun = /^(?:it|we|i|he|she|they)$/.test(layer.words[at + 2]?.lower ?? '')
    const last = actor?.last ?? (pronoun ? at + 2 : -1)
    const verb = layer.words[last + 1]
    if (last < 0 || verb === undefined || /^(?:be|have)$/.test(verb.lower)) return []
    return wishOf(layer, at, {
      kind: 'refusal',
      from: actor?.side ?? rangeSpan(layer, last, last),
      to: actingAt(layer, last + 2)?.side ?? 'unknown',
      what: wantedFrom(layer, last + 1),
      rule: 'nor would',
    })
  })
}

/** “Selling the cores, she said, is off the table.” “A merger was out of the question.” “The ground is not for sale.” */
function offTheTable(layer: Layer): Wish[] {
  const { words } = layer
  const patterns = [
    [/^off$/, /^the$/, /^(?:table|agenda)$/],
    [/^out$/, /^of$/, /^the$/, /^question$/],
    [/^a$/, /^non-?starter$/],
    [/^not$/, /^for$/, /^sale$/],
  ]
  return patterns.flatMap((pattern) =>
    placesOf(layer, pattern).flatMap((at) => {
      const be = layer.groups.findLast(({ head }) => head < at && head >= at - 2)
      if (be === undefined || !/^(?:be|remain|stay)$/.test(be.lemma) || (be.negated && words[at]?.lower !== 'not'))
        return []
      const opening = words.slice(0, be.first)
      if (opening.some(({ lower }) => /^(?:if|that|understanding|whether)$/.test(lower))) return []
      const comma = opening.findIndex(({ lower }) => lower === ',')
      const what =
        opening[0]?.tag === 'VERB' || comma > 0
          ? wordsBetween(layer, 0, (comma > 0 ? comma : be.first) - 1)
          : nounBefore(layer, be.first)
      return wishOf(layer, at, { kind: 'refusal', from: 'voice', to: 'unknown', what, rule: 'modal off the table' })
    }),
  )
}

function nounBefore(layer: Layer, at: number) {
  const phrase = nounPhraseEndingAt(layer.words, at - 1)
  return phrase === null ? null : wordsBetween(layer, phrase.first, phrase.last)
}

/** “The ministry said there was no question of admitting them.” “There can be no talks with them.” */
function noQuestionOf(layer: Layer): Wish[] {
  return placesOf(layer, [/^no$/, /^(?:question|chance|possibility|way)$/, /^of$/]).flatMap((at) => {
    const verb = layer.words[at + 3]?.lower ?? ''
    if (!/ing$/.test(verb) || !/^(?:is|was|be|'s)$/.test(layer.words[at - 1]?.lower ?? '')) return []
    if (layer.words[at + 1]?.lower !== 'question') return []
    return wishOf(layer, at, {
      kind: 'refusal',
      from: 'voice',
      to: 'unknown',
      what: wantedFrom(layer, at + 3),
      rule: 'modal no question',
    })
  })
}
