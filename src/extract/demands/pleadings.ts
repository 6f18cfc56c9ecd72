// Demands by a noun without “for” or “that”: "at the request of the lawyers", "a transfer request", "pressure from two senators", "sought by the chamber".
import { isTemporal, nounPhraseEndingAt, nounPhraseFrom } from '../quotes/noun-phrase.ts'
import { lemmaOf, rangeSpan, subjectSide, wordsBetween } from './clause.ts'
import type { Layer } from './layers.ts'
import { wishOf } from './make-wish.ts'
import { actingAt, clauseBefore, isActorSpan, wantedFrom } from './pattern.ts'
import { pressures } from './pressures.ts'
import type { DemandKind, Side, Wish } from './wish.ts'

/** Every demand of a layer by such a noun. */
export function pleadings(layer: Layer): Wish[] {
  return [...pressures(layer), ...atRequest(layer), ...compound(layer), ...spelledOut(layer)]
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
    if (at < 1 || group === undefined || (group.lemma === 'be' && !group.passive)) return []
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
    const apposed = words[next]?.lower === ',' && /^(?:an?)$/.test(words[next + 1]?.lower ?? '') && kind !== 'demand'
    const dash = apposed || /^(?:[–—:]|--)$/.test(words[next]?.text ?? '')
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
    const end = words.findIndex(
      (word, index) => index > first && (apposed ? word.lower === ',' : /^[–—]$/.test(word.text)),
    )
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
