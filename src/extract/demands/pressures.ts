// Demands that a noun or participle tells in passing: "pressure from two senators", "sought by the chamber", "with instructions to stay away", "shelved a claim".
import { type NounPhrase, nounPhraseEndingAt, nounPhraseFrom } from '../quotes/noun-phrase.ts'
import { lemmaOf, rangeSpan, subjectSide, wordsBetween } from './clause.ts'
import type { Layer } from './layers.ts'
import { SOUGHT } from './lexicon.ts'
import { wishOf } from './make-wish.ts'
import { actingAt, actorBefore, placesOf, wantedFrom } from './pattern.ts'
import type { Side, Wish } from './wish.ts'

/** Every demand of a layer told in passing. */
export const pressures = (layer: Layer): Wish[] => [
  ...pressureFrom(layer),
  ...soughtBy(layer),
  ...withInstructions(layer),
  ...shelved(layer),
  ...deadline(layer),
]

/** “They have resisted pressure from two senators for a criminal referral.” “It faces a demand from the bank to sell.” */
function pressureFrom(layer: Layer): Wish[] {
  return placesOf(layer, [/^pressure$/, /^(?:from|by)$/]).flatMap((at) => {
    const { words } = layer
    const whom = nounPhraseFrom(words, at + 2)
    const next = words[(whom?.last ?? 0) + 1]?.lower ?? ''
    if (whom === null || !/^(?:for|to)$/.test(next)) return []
    const group = layer.groups.findLast(({ head }) => head < at && head >= at - 5)
    return wishOf(layer, at, {
      kind: 'demand',
      from: rangeSpan(layer, whom.first, whom.last),
      to: group ? subjectSide(layer, group) : 'unknown',
      what: wantedFrom(layer, whom.last + 2),
      rule: 'pressure from',
    })
  })
}

/** “A decision on the closure of the lane, sought by the chamber since May, was put back.” */
function soughtBy(layer: Layer): Wish[] {
  return placesOf(layer, [/^(?:sought|requested|demanded|proposed|wanted)$/, /^by$/]).flatMap((at) => {
    const { words } = layer
    const agent = actingAt(layer, at + 2)
    if (agent === null || /^(?:be|been|being|was|were|is|are)$/.test(words[at - 1]?.lower ?? '')) return []
    const end = words[at - 1]?.lower === ',' ? at - 2 : at - 1
    const phrase = nounPhraseEndingAt(words, end)
    if (phrase === null) return []
    let head = phrase.head
    let first = phrase.first
    for (let step = 0; step < 3 && /^(?:of|to|for|on|in)$/.test(words[first - 1]?.lower ?? ''); step += 1) {
      if (words[first - 1]?.lower === 'on') break
      const outer: NounPhrase | null = nounPhraseEndingAt(words, first - 2)
      first = outer?.first ?? first
      head = outer?.head ?? head
    }
    if (!SOUGHT.has(words[head]?.lower ?? '')) return []
    return wishOf(layer, at, {
      kind: /^(?:demanded|wanted)$/.test(words[at]?.lower ?? '')
        ? 'demand'
        : words[at]?.lower === 'proposed'
          ? 'offer'
          : 'request',
      from: agent.side,
      to: 'unknown',
      what: wordsBetween(layer, first, end),
      rule: 'sought by',
    })
  })
}

/** “They banished him to the juniors with instructions to stay away.” “The guards had orders to let nobody in.” */
function withInstructions(layer: Layer): Wish[] {
  return placesOf(layer, [
    /^(?:with|had|have|on|under)$/,
    /^(?:strict|clear|firm|new)?(?:instructions|orders)$/,
    /^(?:not|to)$/,
  ]).flatMap((at) => {
    const { words } = layer
    const opener = words[at]?.lower ?? ''
    const group = layer.groups.findLast(({ head }) => head <= at)
    if (group === undefined || opener === 'on' || opener === 'under') return []
    const object = opener === 'with' ? pronounOrActor(layer, group.head + 1, at) : null
    const actor = actorBefore(layer, at)
    return wishOf(layer, at + 1, {
      kind: 'demand',
      from: opener === 'with' ? actor : 'unknown',
      to: opener === 'with' ? (object ?? 'unknown') : actor,
      what: wantedFrom(layer, words[at + 2]?.lower === 'not' ? at + 2 : at + 3),
      rule: 'with instructions',
    })
  })
}

function pronounOrActor(layer: Layer, at: number, before: number): Side | null {
  if (at >= before) return null
  if (/^(?:him|her|them|us|me)$/.test(layer.words[at]?.lower ?? '')) return rangeSpan(layer, at, at)
  return actingAt(layer, at)?.side ?? null
}

/** “Employees have shelved a claim for a 12 per cent raise.” */
function shelved(layer: Layer): Wish[] {
  return placesOf(layer, [/^(?:claim|demand|request|plea|application|bid|call)s?$/, /^for$/]).flatMap((at) => {
    const group = layer.groups.findLast(({ head }) => head < at && head >= at - 4)
    if (
      group === undefined ||
      group.passive ||
      !/^(?:shelve|drop|abandon|withdraw|suspend|pursue|reiterate|press|maintain|revive|win|lose|back)$/.test(
        lemmaOf(layer, group),
      )
    )
      return []
    if (nounPhraseFrom(layer.words, at + 2) === null) return []
    return wishOf(layer, at, {
      kind: /^(?:claim|demand)/.test(layer.words[at]?.lower ?? '')
        ? 'demand'
        : /^call/.test(layer.words[at]?.lower ?? '')
          ? 'call'
          : 'request',
      from: subjectSide(layer, group),
      to: 'unknown',
      what: wantedFrom(layer, at + 2),
      rule: 'shelved',
    })
  })
}

/** “It set the country a deadline of March 1 to comply.” “The bank imposed a deadline of Friday for him to pay.” */
function deadline(layer: Layer): Wish[] {
  const { words, groups } = layer
  return words.flatMap(({ lower }, at) => {
    if (lower !== 'deadline') return []
    const group = groups.findLast(({ head }) => head < at && head >= at - 8)
    if (
      group === undefined ||
      group.negated ||
      !/^(?:set|impose|give|issue|fix|face|have)$/.test(lemmaOf(layer, group))
    )
      return []
    const to = words.findIndex((word, index) => index > at && index < at + 10 && word.lower === 'to')
    const verb = groups.find(({ form, first }) => form === 'infinitive' && first === to)
    if (to < 0 || verb === undefined) return []
    const faces = group.passive || /^(?:face|have)$/.test(lemmaOf(layer, group))
    const given = actingAt(layer, group.head + 1)
    const after = words.findIndex((word, index) => index > at && index < to && word.lower === 'for')
    const whom = after > 0 ? actingAt(layer, after + 1) : null
    const subject = subjectSide(layer, group)
    return wishOf(layer, at, {
      kind: 'demand',
      from: faces ? 'unknown' : subject,
      to: faces ? subject : (given?.side ?? whom?.side ?? 'unknown'),
      what: wantedFrom(layer, to + 1),
      rule: 'deadline to',
    })
  })
}
