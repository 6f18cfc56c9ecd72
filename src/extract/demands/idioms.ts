// Turns of phrase that say who is to do what: "under pressure to sell", "it is time for the board to go", "has until Friday to leave".
import { isTemporal, nounPhraseFrom } from '../quotes/noun-phrase.ts'
import type { VerbGroup } from '../quotes/verb-group.ts'
import { lemmaOf, rangeSpan, subjectSide, wantedEnd, wordsBetween } from './clause.ts'
import type { Layer } from './layers.ts'
import { SOUGHT } from './lexicon.ts'
import { wishOf } from './make-wish.ts'
import type { DemandKind, Side, Wish } from './wish.ts'

/** After a verb, the words that put its subject under a demand. “The museum is under pressure to return the heads.” */
const UNDER: readonly { readonly after: RegExp; readonly words: readonly RegExp[]; readonly kind: DemandKind }[] = [
  { after: /^(?:be|come|remain)$/, words: [/^under$/, /^(?:\p{L}+)?$/u, /^pressure$/, /^to$/], kind: 'demand' },
  { after: /^(?:be|come|remain)$/, words: [/^under$/, /^pressure$/, /^to$/], kind: 'demand' },
  { after: /^face$/, words: [/^(?:\p{L}+)$/u, /^(?:calls|demands|pressure)$/, /^to$/], kind: 'call' },
  { after: /^face$/, words: [/^(?:calls|demands|pressure)$/, /^to$/], kind: 'call' },
  { after: /^be$/, words: [/^under$/, /^orders$/, /^to$/], kind: 'demand' },
  { after: /^be$/, words: [/^under$/, /^orders$/, /^not$/, /^to$/], kind: 'demand' },
  { after: /^do$/, words: [/^well$/, /^to$/], kind: 'call' },
]

/** Before a noun phrase and an infinitive, the words that make it somebody's turn. “It is time for the board to go.” */
const TURN: readonly { readonly words: readonly RegExp[]; readonly kind: DemandKind }[] = [
  { words: [/^it$/, /^(?:is|'s|was)$/, /^(?:\p{L}+)$/u, /^time$/, /^for$/], kind: 'call' },
  { words: [/^it$/, /^(?:is|'s|was)$/, /^time$/, /^for$/], kind: 'call' },
  { words: [/^time$/, /^for$/], kind: 'call' },
  { words: [/^(?:it|that)$/, /^(?:is|'s)$/, /^up$/, /^to$/], kind: 'call' },
  { words: [/^(?:is|'s|falls)$/, /^(?:on|to)$/], kind: 'call' },
]

/** Every wish that a turn of phrase tells. */
export function idioms(layer: Layer): Wish[] {
  return [
    ...layer.groups.flatMap((group) => [
      ...under(layer, group),
      ...deadline(layer, group),
      ...toDo(layer, group),
      ...needed(layer, group),
    ]),
    ...turns(layer),
    ...grateful(layer),
    ...namedCondition(layer),
    ...raisedOffer(layer),
  ]
}

const matches = ({ words }: Layer, at: number, patterns: readonly RegExp[]) =>
  patterns.every((pattern, index) => pattern.test(words[at + index]?.lower ?? ''))

function under(layer: Layer, group: VerbGroup): Wish[] {
  const lemma = lemmaOf(layer, group)
  const found = UNDER.find(
    ({ after, words }) =>
      (after.test(lemma) || after.test(layer.words[group.head]?.lemma ?? '')) && matches(layer, group.head + 1, words),
  )
  if (found === undefined || group.negated) return []
  const first = group.head + 1 + found.words.length
  const advised = found.words.length === 2 && lemma === 'do'
  return wishOf(layer, group.head, {
    kind: found.kind,
    from: advised ? 'voice' : 'unknown',
    to: subjectSide(layer, group),
    what: wordsBetween(layer, first, wantedEnd(layer, first)),
    rule: advised ? 'modal well' : 'under pressure',
  })
}

/** “The tenants have until Friday to leave.” “The garrison was given a week to hand over its weapons.” */
function deadline(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  const lower = words[group.head]?.lower ?? ''
  const until = /^(?:has|have|had)$/.test(lower) && words[group.head + 1]?.lower === 'until'
  const given = lower === 'given' && group.passive
  if (!until && !given) return []
  const to = words.findIndex(({ lower: word }, at) => at > group.head && at < group.head + 8 && word === 'to')
  const time = words
    .slice(group.head + 1, Math.max(to, 0))
    .some((word) => isTemporal(word) || /^(?:hours?|deadline|until)$/.test(word.lower))
  if (to < 0 || !time || !layer.groups.some(({ form, head }) => form === 'infinitive' && head > to && head < to + 3))
    return []
  return wishOf(layer, group.head, {
    kind: 'demand',
    from: until ? 'voice' : 'unknown',
    to: subjectSide(layer, group),
    what: wordsBetween(layer, to + 1, wantedEnd(layer, to + 1)),
    rule: 'deadline',
  })
}

/** “The students demanded to see the dean.” “The defence moved to have the charges dismissed.” “It refused to refund the tickets.” */
function toDo(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  const lemma = lemmaOf(layer, group)
  if (
    words[group.head + 1]?.lower !== 'to' ||
    group.negated ||
    group.passive ||
    /^(?:might|may|could|can|would)$/.test(group.modal ?? '')
  )
    return []
  const verb = words[group.head + 2]?.lower ?? ''
  const kind = kindToDo(lemma, verb)
  if (kind === undefined) return []
  return wishOf(layer, group.head, {
    kind,
    from: subjectSide(layer, group),
    to: 'unknown',
    what: wordsBetween(layer, group.head + 2, wantedEnd(layer, group.head + 2)),
    rule: `${lemma} to do`,
  })
}

const SILENCE =
  /^(?:say|comment|answer|discuss|explain|name|give|speak|disclose|rule|be|elaborate|confirm|go|believe|accept|talk|identify|reveal)$/

function kindToDo(lemma: string, verb: string): DemandKind | undefined {
  if (lemma === 'demand') return 'demand'
  if (lemma === 'ask' || lemma === 'apply' || lemma === 'petition') return 'request'
  if (/^(?:move|seek)$/.test(lemma) && /^(?:have|dismiss|strike|suppress|exclude|adjourn|overturn|block)$/.test(verb))
    return lemma === 'seek' && verb !== 'have' ? undefined : 'request'
  return lemma === 'refuse' && !SILENCE.test(verb) ? 'refusal' : undefined
}

/** “Aid agencies say they need safe passage”: counted only where a source says so. */
function needed(layer: Layer, group: VerbGroup): Wish[] {
  if (lemmaOf(layer, group) !== 'need' || group.form !== 'finite' || group.negated || group.modal !== null) return []
  const thing = nounPhraseFrom(layer.words, group.head + 1)
  const noun = thing ? (layer.words[thing.head]?.lower ?? '') : ''
  if (thing === null || !SOUGHT.has(noun)) return []
  return wishOf(layer, group.head, {
    kind: 'demand',
    from: 'voice',
    to: 'unknown',
    what: wordsBetween(layer, thing.first, wantedEnd(layer, thing.first)),
    rule: 'modal needs',
  })
}

/** “It is time for the board to publish the contract.” “It’s up to the ministry to act.” */
function turns(layer: Layer): Wish[] {
  const { words, groups } = layer
  for (let at = 0; at < words.length - 3; at += 1) {
    const turn = TURN.find((one) => matches(layer, at, one.words))
    if (turn === undefined) continue
    const first = at + turn.words.length
    const whom = nounPhraseFrom(words, first)
    const infinitive =
      whom && words[whom.last + 1]?.lower === 'to'
        ? groups.find(({ form, head }) => form === 'infinitive' && head > whom.last + 1 && head < whom.last + 4)
        : undefined
    if (!whom || !infinitive) continue
    return wishOf(layer, at, {
      kind: turn.kind,
      from: 'voice',
      to: rangeSpan(layer, whom.first, whom.last),
      what: wordsBetween(layer, whom.last + 2, wantedEnd(layer, whom.last + 2)),
      rule: 'modal turn',
    })
  }
  return []
}

/** “We would be grateful if lecturers refrained from marking it.” */
function grateful(layer: Layer): Wish[] {
  const { words, groups } = layer
  const at = words.findIndex(
    ({ lower }, index) =>
      /^(?:grateful|appreciate|obliged)$/.test(lower) &&
      words.slice(index + 1, index + 3).some((word) => word.lower === 'if'),
  )
  if (at < 0) return []
  const first = words.findIndex(({ lower }, index) => index > at && lower === 'if') + 1
  const whom = nounPhraseFrom(words, first)
  const group = groups.find(({ head }) => head >= at - 1 && head <= at) ?? groups.findLast(({ head }) => head < at)
  if (whom === null || group === undefined) return []
  return wishOf(layer, at, {
    kind: 'request',
    from: subjectSide(layer, group),
    to: rangeSpan(layer, whom.first, whom.last),
    what: wordsBetween(layer, whom.last + 1, wantedEnd(layer, whom.last + 1)),
    rule: 'grateful if',
  })
}

/** “The lender set one condition: the family must leave the board.” “Its conditions include a new chair.” */
function namedCondition(layer: Layer): Wish[] {
  const { words, groups } = layer
  const at = words.findIndex(({ lower }) => /^(?:conditions?|demands?)$/.test(lower))
  if (at < 0) return []
  const next = words[at + 1]?.lower ?? ''
  const opener =
    next === ':' || /^includes?$/.test(next)
      ? 1
      : /^(?:is|was|are|were)$/.test(next) && words[at + 2]?.lower === 'that'
        ? 2
        : 0
  if (opener === 0) return []
  const group = groups.find(
    ({ head }) =>
      head < at &&
      /^(?:set|lay|name|have|impose|attach|make|issue|list|present|put)$/.test(
        lemmaOf(layer, { ...groups[0], head } as VerbGroup),
      ),
  )
  const owner = nounPhraseFrom(words, 0)
  const from: Side = group
    ? subjectSide(layer, group)
    : owner && owner.head === at && /^(?:its|their|his|her|our|my)$/.test(words[0]?.lower ?? '')
      ? rangeSpan(layer, 0, 0)
      : 'voice'
  const first = at + opener + 1
  const whom = nounPhraseFrom(words, first)
  const acts = whom !== null && groups.some(({ first: start }) => start === whom.last + 1)
  return wishOf(layer, at, {
    kind: words[at]?.lower.startsWith('demand') ? 'demand' : 'condition',
    from,
    to: acts ? rangeSpan(layer, whom.first, whom.last) : 'unknown',
    what: wordsBetween(layer, acts ? whom.last + 1 : first, words.length - 1),
    rule: 'named condition',
  })
}

/** “The raiders raised their offer to $4.20 a share.” “Its bid of £2bn was refused.” */
function raisedOffer(layer: Layer): Wish[] {
  const { words, groups } = layer
  return words.flatMap(({ lower }, at) => {
    if (!/^(?:offer|bid)$/.test(lower) || !/^(?:of|to)$/.test(words[at + 1]?.lower ?? '')) return []
    const money = words.slice(at + 2, at + 5).some(({ tag, text }) => tag === 'NUM' || /^[$£€¥]/u.test(text))
    if (!money) return []
    const owner = words[at - 1]?.lower ?? ''
    const verb = groups.findLast(({ head }) => head < at && head >= at - 4)
    const from: Side =
      /^(?:its|their|his|her)$/.test(owner) && verb === undefined
        ? rangeSpan(layer, at - 1, at - 1)
        : verb && !verb.passive
          ? subjectSide(layer, verb)
          : 'unknown'
    return wishOf(layer, at, {
      kind: 'offer',
      from,
      to: 'unknown',
      what: wordsBetween(layer, at + 2, wantedEnd(layer, at + 2)),
      rule: 'raised offer',
    })
  })
}
