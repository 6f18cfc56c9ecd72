// Demands by a noun without “for” or “that”: "at the request of the lawyers", "a transfer request", "pressure from two senators", "sought by the chamber".
import { isTemporal, nounPhraseEndingAt, nounPhraseFrom } from '../quotes/noun-phrase.ts'
import { lemmaOf, rangeSpan, subjectSide, wordsBetween } from './clause.ts'
import type { Layer } from './layers.ts'
import { wishOf } from './make-wish.ts'
import { actingAt, actorBefore, clauseBefore, isActorSpan, placesOf, wantedFrom } from './pattern.ts'
import type { DemandKind, Side, Wish } from './wish.ts'

/** Every demand of a layer by such a noun. */
export function pleadings(layer: Layer): Wish[] {
  return [
    ...atRequest(layer),
    ...compound(layer),
    ...pressureFrom(layer),
    ...soughtBy(layer),
    ...withInstructions(layer),
    ...spelledOut(layer),
    ...shelved(layer),
  ]
}

const AT: ReadonlyMap<string, DemandKind> = new Map([
  ['request', 'request'],
  ['invitation', 'request'],
  ['suggestion', 'call'],
  ['urging', 'call'],
  ['insistence', 'demand'],
  ['behest', 'demand'],
  ['bidding', 'demand'],
  ['instigation', 'demand'],
  ['demand', 'demand'],
])

/** “The sample was taken at the request of her lawyers.” “Both signed at the firm’s insistence.” */
function atRequest(layer: Layer): Wish[] {
  const { words } = layer
  return words.flatMap(({ lower }, noun) => {
    const kind = AT.get(lower)
    if (kind === undefined) return []
    const at = words.findLastIndex((word, index) => index < noun && index >= noun - 6 && word.lower === 'at')
    const group = clauseBefore(layer, at)
    if (at < 1 || group === undefined) return []
    const of = words[noun + 1]?.lower === 'of' ? nounPhraseFrom(words, noun + 2) : null
    const mark = words.findIndex((word, index) => index > at && index < noun && /^['’]s?$/.test(word.lower))
    const own = /^(?:its|his|her|their|our|my)$/.test(words[at + 1]?.lower ?? '')
    const from: Side = of
      ? rangeSpan(layer, of.first, of.last)
      : mark > 0
        ? rangeSpan(layer, at + 1, mark - 1)
        : own
          ? rangeSpan(layer, at + 1, at + 1)
          : 'unknown'
    if (from === 'unknown') return []
    const subject = subjectSide(layer, group)
    const acts = isActorSpan(layer, subject) && typeof subject !== 'string'
    const start =
      typeof subject === 'string' ? group.first : words.findIndex(({ start: place }) => place === subject.start)
    return wishOf(layer, noun, {
      kind,
      from,
      to: acts && !group.passive ? subject : 'unknown',
      what: wordsBetween(layer, acts && !group.passive ? group.first : Math.max(0, start), at - 1),
      rule: `at ${lower}`,
    })
  })
}

const MAKING =
  /^(?:hand|put|submit|lodge|file|make|table|present|send|deliver|renew|repeat|issue|receive|reject|refuse|grant|turn|approve|dismiss|throw|withdraw|lose|win|drop|shelve|consider|block)$/
const COMPOUND: ReadonlyMap<string, DemandKind> = new Map([
  ['request', 'request'],
  ['application', 'request'],
  ['plea', 'request'],
  ['petition', 'request'],
  ['demand', 'demand'],
  ['claim', 'demand'],
  ['bid', 'request'],
])
const WANTED_THINGS =
  /^(?:transfer|pay|wage|bail|planning|asylum|licence|license|permit|visa|funding|loan|parole|extradition|clemency|takeover|merger|ransom|injunction|adjournment|divorce|leave|recount|refund|compensation)$/

/** “The striker has handed in a transfer request.” “The council refused her planning application.” */
function compound(layer: Layer): Wish[] {
  const { words } = layer
  return words.flatMap(({ lower }, at) => {
    const kind = COMPOUND.get(lower.replace(/s$/, ''))
    if (
      kind === undefined ||
      !WANTED_THINGS.test(words[at - 1]?.lower ?? '') ||
      /^(?:for|to|that)$/.test(words[at + 1]?.lower ?? '')
    )
      return []
    const group = layer.groups.findLast(({ head }) => head < at && head >= at - 6)
    if (group === undefined || !MAKING.test(lemmaOf(layer, group)) || group.negated) return []
    const answered = /^(?:receive|reject|refuse|grant|turn|approve|dismiss|throw|consider|block)$/.test(
      lemmaOf(layer, group),
    )
    const whose = words.findIndex(
      (word, index) =>
        index > group.head && index < at && (/^['’]s?$/.test(word.lower) || /^(?:his|her|its|their)$/.test(word.lower)),
    )
    const owner: Side =
      whose < 0
        ? 'unknown'
        : /^['’]/.test(words[whose]?.lower ?? '')
          ? ownerEnding(layer, whose - 1)
          : rangeSpan(layer, whose, whose)
    const subject = subjectSide(layer, group)
    if (answered && owner === 'unknown') return []
    const body = /^(?:at|to|with|before)$/.test(words[at + 1]?.lower ?? '') ? nounPhraseFrom(words, at + 2) : null
    return wishOf(layer, at, {
      kind,
      from: answered ? owner : subject,
      to: answered
        ? subject
        : body && actingAt(layer, body.first)
          ? rangeSpan(layer, body.first, body.last)
          : 'unknown',
      what: wordsBetween(layer, at - 1, at - 1),
      rule: `compound ${lower}`,
    })
  })
}

function ownerEnding(layer: Layer, last: number): Side {
  const phrase = nounPhraseEndingAt(layer.words, last)
  return phrase === null ? 'unknown' : rangeSpan(layer, phrase.first, phrase.last)
}

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
    let first = phrase.first
    for (let step = 0; step < 3 && /^(?:of|to|for|on|in)$/.test(words[first - 1]?.lower ?? ''); step += 1) {
      if (words[first - 1]?.lower === 'on') break
      first = nounPhraseEndingAt(words, first - 2)?.first ?? first
    }
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

/** “Castel, whose ultimatum to the club – a pay rise within the week – started it.” “Her one request: silence.” */
function spelledOut(layer: Layer): Wish[] {
  const { words } = layer
  return words.flatMap(({ lower }, at) => {
    const kind = /^ultimatum$/.test(lower)
      ? 'demand'
      : /^(?:request|plea)$/.test(lower)
        ? 'request'
        : lower === 'demand'
          ? 'demand'
          : /^(?:offer|counteroffer|counter-offer|proposal|counterproposal|counter-proposal)$/.test(lower)
            ? 'offer'
            : null
    if (kind === null) return []
    const owner = ownerBefore(layer, at)
    if (owner === null) return []
    const to = words[at + 1]?.lower === 'to' ? actingAt(layer, at + 2) : null
    let next = (to?.last ?? at) + 1
    // “in June”
    if (/^(?:in|on|last)$/.test(words[next]?.lower ?? '') && isTemporal(words[next + 1])) next += 2
    const relative = words[next]?.lower === ',' && words[next + 1]?.lower === 'which'
    const close = relative ? words.findIndex((word, index) => index > next + 1 && word.lower === ',') : -1
    if (close > 0) next = close + 1
    const dash = /^(?:[–—:]|--)$/.test(words[next]?.text ?? '')
    const being =
      /^(?:is|was)$/.test(words[next]?.lower ?? '') ||
      (relative && /^(?:is|was)$/.test(words[next + (close > 0 ? 0 : 2)]?.lower ?? ''))
    if (!dash && !being) return []
    const first = dash ? next + 1 : relative && close < 0 ? next + 3 : next + 1
    const infinitive = words[first]?.lower === 'to'
    const noun = nounPhraseFrom(words, first)
    if (
      !dash &&
      !infinitive &&
      (noun === null || kind !== 'offer' || /^(?:it|that|this|one)$/.test(words[noun.head]?.lower ?? ''))
    )
      return []
    if (
      being &&
      layer.groups.some(
        ({ first: start, passive, form, head }) => passive && form === 'finite' && start === next && head > next,
      )
    )
      return []
    const end = words.findIndex((word, index) => index > first && /^[–—]$/.test(word.text))
    return wishOf(layer, at, {
      kind,
      from: owner,
      to: to?.side ?? 'unknown',
      what: dash && end > 0 ? wordsBetween(layer, first, end - 1) : wantedFrom(layer, infinitive ? first + 1 : first),
      rule: 'spelled out',
    })
  })
}

/** “Grady’s”, “whose”, “its”, or the subject of “put up a”. */
function ownerBefore(layer: Layer, noun: number): Side | null {
  const { words } = layer
  const near = words.slice(Math.max(0, noun - 3), noun)
  const pronoun = near.findLastIndex(({ lower }) => /^(?:his|her|its|their|our|my|whose)$/.test(lower))
  const at = Math.max(0, noun - 3) + pronoun
  if (pronoun >= 0) {
    if (words[at]?.lower !== 'whose') return rangeSpan(layer, at, at)
    const phrase = nounPhraseEndingAt(words, words[at - 1]?.lower === ',' ? at - 2 : at - 1)
    return phrase === null ? null : rangeSpan(layer, phrase.first, phrase.last)
  }
  const mark = near.findLastIndex(({ lower }) => /^['’]s?$/.test(lower))
  if (mark >= 0) {
    const side = ownerEnding(layer, Math.max(0, noun - 3) + mark - 1)
    return side === 'unknown' ? null : side
  }
  const group = layer.groups.findLast(({ head }) => head < noun && head >= noun - 4)
  return group && /^(?:put|make|table|submit|issue|send|bring|present)$/.test(lemmaOf(layer, group)) && !group.passive
    ? subjectSide(layer, group)
    : null
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
