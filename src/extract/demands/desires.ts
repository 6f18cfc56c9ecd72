// Demands by a verb or adjective of wishing and a state of things: "wants the books opened", "want to see rates cut", "is keen for both to step back".
import { isTemporal, nounPhraseFrom } from '../quotes/noun-phrase.ts'
import type { VerbGroup } from '../quotes/verb-group.ts'
import { addressee } from './bidding.ts'
import { isUnreal, lemmaOf, rangeSpan, subjectSide, wantedEnd, wordsBetween } from './clause.ts'
import type { Layer } from './layers.ts'
import { SOUGHT } from './lexicon.ts'
import { wishOf } from './make-wish.ts'
import { isActing } from './side.ts'
import { isGeneric } from './wanting.ts'
import type { DemandKind, Side, Wish } from './wish.ts'

/** Every wish of a layer by what somebody wants to be so. */
export function desires(layer: Layer): Wish[] {
  return [
    ...layer.groups.flatMap((group) => {
      const found = [wantedState, wantedThing, keenFor, asThing, expectedOf, rather].map((rule) => rule(layer, group))
      return found.find((wishes) => wishes.length > 0) ?? []
    }),
    ...highTime(layer),
  ]
}

/** “want”, “would like”, “would prefer”: not “might want”, “did not want”. */
function wishing(layer: Layer, group: VerbGroup): DemandKind | null {
  const lemma = lemmaOf(layer, group)
  if (group.passive || group.negated) return null
  if (/^(?:like|prefer|love)$/.test(lemma)) return /^(?:would|'d|’d|should)$/.test(group.modal ?? '') ? 'request' : null
  return lemma === 'want' && !isUnreal(layer, group) && !isGeneric(layer, group) ? 'demand' : null
}

const PARTICIPLE =
  /(?:ed|en)$|^(?:gone|out|back|off|put|shut|cut|paid|made|left|kept|held|sold|built|brought|sent|put|rebuilt|won|lost|told|read|heard|done|torn|drawn|known|shown|laid|set|split|spent|struck|swept|taught|dealt|met|found|begun|bound)$/

/** “They want to see rates cut.” “It wants the Ministry of Works roped in.” “He would like the wall rebuilt.” */
function wantedState(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  const kind = wishing(layer, group)
  if (kind === null) return []
  const see = words[group.head + 1]?.lower === 'to' && /^(?:see|have)$/.test(words[group.head + 2]?.lower ?? '')
  const first = group.head + (see ? 3 : 1)
  const last = thingEnd(layer, first)
  if (last === null) return []
  const after = words[last + 1]
  const isState = after !== undefined && PARTICIPLE.test(after.lower)
  if (!isState && !(see && (after?.tag === 'VERB' || after?.tag === 'ADJ'))) return []
  const thing = nounPhraseFrom(words, first)
  const doing = see && after?.tag === 'VERB' && !isState && thing && isActing(words, thing.first, thing.last)
  return wishOf(layer, group.head, {
    kind,
    from: subjectSide(layer, group),
    to: doing ? rangeSpan(layer, thing.first, thing.last) : 'unknown',
    what: wordsBetween(layer, doing ? last + 1 : first, wantedEnd(layer, first)),
    rule: `${lemmaOf(layer, group)} state`,
  })
}

/** A noun phrase with what hangs on it: “the Ministry | of Works”, “weigh-ins | for juniors”. */
function thingEnd(layer: Layer, first: number): number | null {
  const { words } = layer
  const thing = nounPhraseFrom(words, first)
  if (thing === null) return null
  let { last } = thing
  for (
    let step = 0;
    step < 4 && /^(?:of|for|in|on|at|between|to|from|with)$/.test(words[last + 1]?.lower ?? '');
    step += 1
  ) {
    const hanging = nounPhraseFrom(words, last + 2)
    if (hanging === null) break
    last = hanging.last
  }
  return last
}

const OWN =
  /^(?:child|children|baby|life|lives|job|career|man|woman|husband|wife|drink|dog|cat|home|house|revenge|fame|fun|way|thing|things|look|chance|idea|time|future|place|world|people|someone|something|anything|nothing|more|less|better|it|that|this|them|him|her|us|me|one|part|money)$/

/** “He wants wardens on the road by September.” “The Trust wanted eight weeks.” */
function wantedThing(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  const kind = wishing(layer, group)
  const first = group.head + 1
  const thing = kind === null ? null : nounPhraseFrom(words, first)
  if (kind === null || thing === null || /^(?:to|that|more|nothing|no)$/.test(words[first]?.lower ?? '')) return []
  const noun = words[thing.head]?.lower ?? ''
  const timed = isTemporal(words[thing.head]) && words[first]?.tag === 'NUM'
  if (OWN.test(noun) || (isTemporal(words[thing.head]) && !timed) || words[thing.head]?.quote != null) return []
  if (words[thing.last + 1]?.lower === 'to' || isActing(words, thing.first, thing.last)) return []
  const from = subjectSide(layer, group)
  const start = typeof from === 'string' ? -1 : words.findIndex((word) => word.start === from.start)
  const end = typeof from === 'string' ? -1 : words.findIndex((word) => word.end === from.end)
  if (start < 0 || !isActing(words, start, end) || /^(?:you|i)$/.test(words[start]?.lower ?? '')) return []
  if (thing.first === thing.last && !SOUGHT.has(noun)) return []
  return wishOf(layer, group.head, {
    kind,
    from,
    to: 'unknown',
    what: wordsBetween(layer, first, wantedEnd(layer, first)),
    rule: `${lemmaOf(layer, group)} thing`,
  })
}

const KEEN = /^(?:keen|anxious|eager|desperate|impatient|longing|itching|clamouring|clamoring|pining|waiting)$/

/** “The assembly is keen for both to step back.” “She was desperate for the council to act.” */
function keenFor(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  const keen = KEEN.test(words[group.head]?.lower ?? '') ? group.head : group.head + 1
  if (group.negated || !KEEN.test(words[keen]?.lower ?? '') || words[keen]?.lower === 'waiting') return []
  const whom = words[keen + 1]?.lower === 'for' ? addressee(layer, keen + 2) : null
  if (whom === null) return []
  return wishOf(layer, keen, {
    kind: 'call',
    from: subjectSide(layer, group),
    to: whom.to,
    what: wordsBetween(layer, whom.first, wantedEnd(layer, whom.first)),
    rule: 'keen for',
  })
}

/** “He expects an apology.” “We expect a full refund.” Nothing that is only foretold. */
function asThing(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  if (lemmaOf(layer, group) !== 'expect' || group.passive || group.modal !== null || isUnreal(layer, group)) return []
  const thing = nounPhraseFrom(words, group.head + 1)
  const noun = words[thing?.head ?? -1]?.lower ?? ''
  if (
    thing === null ||
    !/^(?:apology|answer|answers|refund|explanation|assurance|assurances|compensation|payment|reply|guarantee|guarantees)$/.test(
      noun,
    )
  )
    return []
  const from: Side = words[thing.last + 1]?.lower === 'from' ? fromWhom(layer, thing.last + 2) : 'unknown'
  return wishOf(layer, group.head, {
    kind: 'demand',
    from: subjectSide(layer, group),
    to: from,
    what: wordsBetween(layer, thing.first, wantedEnd(layer, thing.first)),
    rule: 'expect thing',
  })
}

function fromWhom(layer: Layer, at: number): Side {
  const whom = nounPhraseFrom(layer.words, at)
  return whom === null ? 'unknown' : rangeSpan(layer, whom.first, whom.last)
}

/** “It is high time the makers were made to pay.” “It’s about time that the council listened.” */
function highTime(layer: Layer): Wish[] {
  const { words, groups } = layer
  const at = words.findIndex(
    ({ lower }, index) =>
      lower === 'time' &&
      (/^(?:high|about|past)$/.test(words[index - 1]?.lower ?? '') ||
        (/^(?:is|'s|’s)$/.test(words[index - 1]?.lower ?? '') && /^(?:it|now)$/.test(words[index - 2]?.lower ?? ''))),
  )
  const first = words[at + 1]?.lower === 'that' ? at + 2 : at + 1
  const subject =
    at < 0 || words[first]?.lower === 'for' || words[first]?.lower === 'to' ? null : nounPhraseFrom(words, first)
  const verb = subject && groups.find(({ first: start, form }) => form === 'finite' && start === subject.last + 1)
  if (!subject || !verb || /^(?:is|are|has|have|will)$/.test(words[verb.first]?.lower ?? '')) return []
  const acts = !verb.passive && isActing(words, subject.first, subject.last)
  return wishOf(layer, at, {
    kind: 'call',
    from: 'voice',
    to: acts ? rangeSpan(layer, subject.first, subject.last) : 'unknown',
    what: wordsBetween(layer, acts ? verb.first : first, wantedEnd(layer, first)),
    rule: 'modal turn',
  })
}

/** “She let it be known that she expects the builders to finish by June.” */
function expectedOf(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  if (lemmaOf(layer, group) !== 'expect' || group.passive || group.negated) return []
  const before = words
    .slice(0, group.first)
    .map(({ lower }) => lower)
    .join(' ')
  const voiced = /\b(?:let it be known|made? (?:it )?(?:clear|plain)|left no doubt|served notice)\b/.test(before)
  const ours = layer.quoted && words[group.first - 1]?.lower === 'we'
  const whom = voiced || ours ? addressee(layer, group.head + 1) : null
  if (whom === null) return []
  return wishOf(layer, group.head, {
    kind: 'demand',
    from: subjectSide(layer, group),
    to: whom.to,
    what: wordsBetween(layer, whom.first, wantedEnd(layer, whom.first)),
    rule: 'expect to',
  })
}

/** “The builders would rather she stayed away.” */
function rather(layer: Layer, group: VerbGroup): Wish[] {
  const { words, groups } = layer
  const at = words.findIndex(
    ({ lower }, index) => lower === 'rather' && /^(?:would|'d|’d)$/.test(words[index - 1]?.lower ?? ''),
  )
  const subject = at < 0 ? null : nounPhraseFrom(words, at + 1)
  if (subject === null || group.first !== subject.last + 1 || group.form !== 'finite') return []
  const owner = groups.find(({ first, head }) => first <= at && head >= at - 1) ?? {
    ...group,
    first: at - 1,
    head: at - 1,
  }
  return wishOf(layer, at, {
    kind: 'request',
    from: subjectSide(layer, owner),
    to: isActing(words, subject.first, subject.last) ? rangeSpan(layer, subject.first, subject.last) : 'unknown',
    what: wordsBetween(layer, group.first, wantedEnd(layer, group.first)),
    rule: 'would rather',
  })
}
