// Conditions without “if”: "subject to a vote", "on one proviso:", "its price is the airport", "nothing short of an apology", "no deal without them".
import { nounPhraseEndingAt, nounPhraseFrom } from '../quotes/noun-phrase.ts'
import { rangeSpan, subjectSide, wordsBetween } from './clause.ts'
import { conditionsOf, conditionWhat, otherSide } from './conditions.ts'
import type { Layer } from './layers.ts'
import { wishOf } from './make-wish.ts'
import { actingAt, actorBefore, inRow, isActorSpan, placesOf, wantedFrom } from './pattern.ts'
import type { Side, Wish } from './wish.ts'

/** Every condition of a layer that no conjunction opens. */
export function provisos(layer: Layer): Wish[] {
  return [
    ...subjectTo(layer),
    ...proviso(layer),
    ...priceIs(layer),
    ...nothingShortOf(layer),
    ...noneWithout(layer),
    ...holdingOut(layer),
    ...doneOnCondition(layer),
    ...listed(layer),
    ...onlyHaveTo(layer),
    ...conditionThat(layer),
  ]
}

/** “He agreed to the move, subject to each of them leaving at once.” */
function subjectTo(layer: Layer): Wish[] {
  return placesOf(layer, [/^(?:subject|conditional|contingent)$/, /^(?:to|on|upon)$/]).flatMap((at) => {
    const { words } = layer
    if (words[at]?.lower === 'subject' && !/^(?:,|and|but|is|was|are|were)$/.test(words[at - 1]?.lower ?? '')) return []
    const bargain = words
      .slice(0, at)
      .some(({ lower }) =>
        /^(?:agree\w*|offer\w*|accept\w*|will|would|willing|ready|open|amenable|agreeable|receptive|prepared|happy|consent\w*|propos\w*|deal|aid|grant|funding|bail|permission|licen[cs]e|loan|sale|approv\w*|support)$/.test(
          lower,
        ),
      )
    if (!bargain) return []
    const giving = words.slice(at + 2, at + 9).some(({ lower }, index) => index > 0 && /ing$/.test(lower))
    return wishOf(layer, at, {
      kind: 'condition',
      from: actorBefore(layer, at),
      to: giving ? (actingAt(layer, at + 2)?.side ?? 'unknown') : 'unknown',
      what: wantedFrom(layer, at + 2),
      rule: 'subject to',
    })
  })
}

/** “He would open it to anybody, on one proviso: no lawyers.” “She has a single condition – an apology.” */
function proviso(layer: Layer): Wish[] {
  const { words } = layer
  return placesOf(layer, [/^(?:on|with|under|at)$/, /^(?:one|a|two|three|certain|the|only)$/]).flatMap((at) => {
    const phrase = nounPhraseFrom(words, at + 1)
    if (
      phrase === null ||
      !/^(?:provisos?|conditions?|stipulations?|caveat|rider|terms?|understanding|requirement)$/.test(
        words[phrase.head]?.lower ?? '',
      )
    )
      return []
    const next = words[phrase.last + 1]
    const that = next?.lower === 'that' && !/^(?:condition|understanding)$/.test(words[phrase.head]?.lower ?? '')
    if (!that && !/^(?:[:–—-]|--)$/.test(next?.text ?? '')) return []
    return wishOf(layer, phrase.head, {
      kind: 'condition',
      from: actorBefore(layer, at),
      to: that ? (actingAt(layer, phrase.last + 2)?.side ?? 'unknown') : 'unknown',
      what: wordsBetween(layer, phrase.last + 2, words.length - 1),
      rule: 'proviso',
    })
  })
}

/** “The government’s price for them is the airport.” “The price of her vote was a new school.” */
function priceIs(layer: Layer): Wish[] {
  return placesOf(layer, [/^price$/, /^(?:for|of)$/]).flatMap((at) => {
    const { words, groups } = layer
    const thing = nounPhraseFrom(words, at + 2)
    const be = groups.find(({ first }) => thing !== null && first === thing.last + 1)
    const own = words.slice(0, at).findIndex(({ lower }) => /^['’]s?$/.test(lower))
    const pronoun = /^(?:its|his|her|their|our|my)$/.test(words[at - 1]?.lower ?? '')
    if (be?.lemma !== 'be' || be.modal !== null || (own < 0 && !pronoun)) return []
    const owner = own > 0 ? actingEndingAt(layer, own - 1) : rangeSpan(layer, at - 1, at - 1)
    if (owner === null || words.slice(be.head + 1, be.head + 4).some(({ tag }) => tag === 'NUM')) return []
    return wishOf(layer, at, {
      kind: 'condition',
      from: owner,
      to: 'unknown',
      what: wantedFrom(layer, be.head + 1),
      rule: 'price is',
    })
  })
}

function actingEndingAt(layer: Layer, last: number): Side | null {
  const phrase = nounPhraseEndingAt(layer.words, last)
  return phrase === null ? null : rangeSpan(layer, phrase.first, phrase.last)
}

/** “Members would settle for nothing short of a written promise.” “They will accept nothing less than his removal.” */
function nothingShortOf(layer: Layer): Wish[] {
  return placesOf(layer, [/^nothing$/, /^(?:short|less|but|other)$/]).flatMap((at) => {
    const group = layer.groups.findLast(({ head }) => head < at && head >= at - 3)
    const of = inRow(layer, at + 2, [/^(?:of|than)$/]) ? 1 : 0
    if (
      group === undefined ||
      !/^(?:settle|accept|take|satisfy|want|agree|do|demand|require|expect)$/.test(group.lemma)
    )
      return []
    if (of === 0 && layer.words[at + 1]?.lower !== 'but') return []
    return wishOf(layer, at, {
      kind: 'demand',
      from: subjectSide(layer, group),
      to: 'unknown',
      what: wantedFrom(layer, at + 2 + of),
      rule: 'nothing short of',
    })
  })
}

/** “No new spending without new revenue.” “Not one barge would move while the fine remained unpaid.” */
function noneWithout(layer: Layer): Wish[] {
  const { words, groups } = layer
  return words.flatMap(({ lower }, at) => {
    if (!/^(?:no|not|nothing|nobody|none)$/.test(lower)) return []
    if (lower === 'not' && words[at + 1]?.lower !== 'one' && words[at + 1]?.lower !== 'a') return []
    const thing = nounPhraseFrom(words, lower === 'not' ? at + 1 : at)
    if (thing === null) return []
    const next = thing.last + 1
    if (
      words[next]?.lower === 'without' &&
      nounPhraseFrom(words, next + 1) &&
      (at === 0 || /^[:,–—]$/.test(words[at - 1]?.text ?? '') || words[at - 1]?.lower === 'be')
    )
      return wishOf(layer, at, {
        kind: 'condition',
        from: 'voice',
        to: 'unknown',
        what: wantedFrom(layer, next + 1),
        rule: 'modal no without',
      })
    const group = groups.find(({ first }) => first === next)
    if (group === undefined || !/^(?:will|would|can|could|shall)$/.test(group.modal ?? '')) return []
    const opener = words.findIndex(
      (word, index) =>
        index > group.head &&
        index < group.head + 10 &&
        /^(?:while|until|till|unless|without|before|as)$/.test(word.lower),
    )
    const first =
      words[opener]?.lower === 'as' && inRow(layer, opener, [/^as$/, /^long$/, /^as$/]) ? opener + 3 : opener + 1
    if (opener < 0 || (words[opener]?.lower === 'as' && first === opener + 1)) return []
    const clause = groups.some(({ first: start }) => start > opener)
    if (!clause && words[opener]?.lower !== 'without') return []
    return wishOf(layer, at, {
      kind: 'condition',
      from: 'voice',
      to: actingAt(layer, first)?.side ?? 'unknown',
      what: wantedFrom(layer, first),
      rule: 'modal none until',
    })
  })
}

const HOLDING =
  /^(?:stay|remain|keep|continue|fast|hold|boycott|occupy|camp|withhold|strike|sit|block|picket|carry|go|take|eat|suspend|refrain|halt|march|stand)$/

/** “They would take broth and nothing else until a date is posted.” “We will stay here until they are freed.” */
function holdingOut(layer: Layer): Wish[] {
  const { words, groups } = layer
  return conditionsOf(layer).flatMap((condition) => {
    if (!/^(?:until)/.test(condition.opener) || condition.opening) return []
    const group = groups.findLast(({ head, modal }) => head < condition.at && modal !== null)
    if (
      group === undefined ||
      group.negated ||
      !/^(?:will|would|'ll|'d)$/.test(group.modal ?? '') ||
      !HOLDING.test(group.lemma)
    )
      return []
    // “The mine will remain shut until the inquiry ends” asks nothing.
    if (/^(?:shut|closed|open|empty|unchanged|suspended|in|at|on)$/.test(words[group.head + 1]?.lower ?? '')) return []
    const clause = groups.some(
      ({ first, form }) => first > condition.first && first <= condition.last && form === 'finite',
    )
    const from = subjectSide(layer, group)
    if (!clause || !isActorSpan(layer, from) || /^(?:it)$/.test(words[group.first - 1]?.lower ?? '')) return []
    return wishOf(layer, condition.at, {
      kind: 'condition',
      from,
      to: otherSide(layer, condition),
      what: conditionWhat(layer, condition),
      rule: 'hold out until',
    })
  })
}

/** “He excused her, on condition that she explain herself.” “They met on the understanding that nobody was named.” */
function doneOnCondition(layer: Layer): Wish[] {
  return conditionsOf(layer).flatMap((condition) => {
    const { opener, opening, at } = condition
    if (opening || !/^on (?:the )?(?:condition|understanding|proviso|basis)/.test(opener)) return []
    const group = layer.groups.findLast(({ head, form }) => form === 'finite' && head < at)
    if (group === undefined || group.modal !== null || group.negated) return []
    const from = subjectSide(layer, group)
    const object = actingAt(layer, group.head + 1)?.side
    const other = otherSide(layer, condition)
    return wishOf(layer, at, {
      kind: 'condition',
      from: group.passive ? 'unknown' : from,
      to: object ?? (group.passive && other === 'unknown' ? from : other),
      what: conditionWhat(layer, condition),
      rule: 'on condition',
    })
  })
}

/** “Four things are non-negotiable for us: a hearing, a site …” “I set out what it would take for me to stay: two engines.” */
function listed(layer: Layer): Wish[] {
  const { words } = layer
  const colon = words.findIndex(({ lower }, at) => lower === ':' && at > 2)
  if (colon < 0) return []
  const text = words
    .slice(0, colon)
    .map(({ lower }) => lower)
    .join(' ')
  const due =
    /\b(?:non - negotiable|non-negotiable|not negotiable|red lines?|must - haves|we (?:want|demand|ask|are asking)|(?:wish ?list|list of demands)|demands?(?: (?:are|were))?(?: \p{L}+)?)$|\bnon-negotiable\b/u.test(
      text,
    )
  const needed = /\bwhat it (?:would|will) take\b|\bprice\b|\bterms\b[^:]{0,30}$/u.test(text)
  if (!due && !needed) return []
  return wishOf(layer, colon, {
    kind: due ? 'demand' : 'condition',
    from: /\b(?:we|us|our|i|my)\b/.test(text) ? 'voice' : actorBefore(layer, colon),
    to: 'unknown',
    what: wordsBetween(layer, colon + 1, words.length - 1),
    rule: 'listed',
  })
}

/** “They have only to answer my letters.” “All the firm has to do is pay.” */
function onlyHaveTo(layer: Layer): Wish[] {
  const only = placesOf(layer, [/^(?:have|has)$/, /^only$/, /^to$/]).flatMap((at) => {
    const group = layer.groups.find(({ head, first }) => head === at || first === at)
    return wishOf(layer, at, {
      kind: 'condition',
      from: 'voice',
      to: group ? subjectSide(layer, group) : 'unknown',
      what: wantedFrom(layer, at + 3),
      rule: 'modal only to',
    })
  })
  const all = placesOf(layer, [/^(?:has|have|need|needs)$/, /^to$/, /^do$/, /^is$/]).flatMap((at) => {
    const first = layer.words[at + 4]?.lower === 'to' ? at + 5 : at + 4
    const group = layer.groups.find(({ head, first: start }) => head === at || start === at)
    return layer.words.slice(0, at).some(({ lower }) => lower === 'all')
      ? wishOf(layer, at, {
          kind: 'condition',
          from: 'voice',
          to: group ? subjectSide(layer, group) : 'unknown',
          what: wantedFrom(layer, first),
          rule: 'modal all to do',
        })
      : []
  })
  return [...only, ...all]
}

/** “The bank made it a condition of the loan that the founder leave.” “A condition of the loan is that he leave.” */
function conditionThat(layer: Layer): Wish[] {
  const { words, groups } = layer
  return words.flatMap(({ lower }, at) => {
    if (!/^(?:condition|proviso|prerequisite|precondition|requirement)$/.test(lower)) return []
    const that = words.findIndex((word, index) => index > at && index < at + 8 && word.lower === 'that')
    if (that < at + 2 || words.slice(at, that).some(({ lower: word }) => word === ',')) return []
    const made = groups.findLast(
      ({ head, lemma }) => head < at && head >= at - 4 && /^(?:make|set|lay|impose|attach|add)$/.test(lemma),
    )
    const being = /^(?:is|was|being)$/.test(words[that - 1]?.lower ?? '')
    if (!made && !being) return []
    return wishOf(layer, at, {
      kind: 'condition',
      from: made && !made.passive ? subjectSide(layer, made) : 'voice',
      to: actingAt(layer, that + 1)?.side ?? 'unknown',
      what: wantedFrom(layer, that + 1),
      rule: 'condition that',
    })
  })
}
