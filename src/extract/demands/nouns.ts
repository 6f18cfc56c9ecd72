// Demands by a noun: "a plea from the county that it wait", "the union's demand for a rise", "a motion by Mrs Lee to strike the sale".
import { isTemporal, type NounPhrase, nounPhraseEndingAt, nounPhraseFrom } from '../quotes/noun-phrase.ts'
import { beforeMainVerb, lemmaOf, rangeSpan, subjectSide, wordsBetween } from './clause.ts'
import { conditionsOf, conditionWhat, otherSide } from './conditions.ts'
import type { Layer } from './layers.ts'
import { ANSWERING, NOUNS, SOUGHT } from './lexicon.ts'
import { wishOf } from './make-wish.ts'
import { actingAt, actorBefore } from './pattern.ts'
import type { Side, Wish } from './wish.ts'

/** Every wish that a noun tells. */
export function nounWishes(layer: Layer): Wish[] {
  return layer.words.flatMap((word, at) => {
    const kind = NOUNS.get(word.lower.replace(/s$/, ''))
    if (kind === undefined || !isNoun(layer, at) || word.quote !== null) return []
    const parties = partiesAfter(layer, at)
    const loose = /^(?:calls|demands|appeals|pleas)$/.test(word.lower) ? ('unknown' as const) : null
    const from =
      parties.from ??
      ownerOf(layer, at) ??
      madeBy(layer, at) ??
      broughtBy(layer, at) ??
      (loose && SOUGHT.has(headNounAt(layer, parties.next + 1)) ? loose : null)
    const opener = layer.words[parties.next]?.lower ?? ''
    if (from === null || !/^(?:for|that|to)$/.test(opener)) return []
    if (/^(?:claims?)$/.test(word.lower) && opener !== 'for') return []
    if (
      /^(?:denied|denies|no)$/.test(layer.words[at - 1]?.lower ?? '') ||
      /^(?:no)$/.test(layer.words[at - 2]?.lower ?? '')
    )
      return []
    const first = parties.next + 1
    const verb = layer.groups.find(({ form, head }) => form === 'infinitive' && head >= first && head <= first + 2)
    if (opener === 'to' && verb === undefined && layer.words[first]?.tag !== 'AUX') return []
    if (opener === 'for' && isTemporal(layer.words[first])) return []
    const end = beforeMainVerb(layer, first)
    // “an offer to hand it over once the army has left”
    const condition =
      kind === 'offer' ? conditionsOf(layer).find(({ at: start }) => start > first && start <= end + 1) : undefined
    const whom = opener === 'for' && layer.words[first]?.tag !== 'NUM' ? toAct(layer, first) : null
    return [
      ...wishOf(layer, at, {
        kind,
        from,
        to: parties.to ?? whom?.side ?? answeredBy(layer, at),
        what: wordsBetween(layer, whom ? whom.last + 2 : first, condition ? condition.at - 1 : end),
        rule: `noun ${word.lower}`,
      }),
      ...(condition
        ? wishOf(layer, condition.at, {
            kind: 'condition',
            from,
            to: otherSide(layer, condition),
            what: conditionWhat(layer, condition),
            rule: 'offer on condition',
          })
        : []),
    ]
  })
}

/** “its call for the firm to pay”: the one who is to act. */
function toAct(layer: Layer, first: number): ReturnType<typeof actingAt> {
  const whom = actingAt(layer, first)
  return whom && layer.words[whom.last + 1]?.lower === 'to' && layer.words[whom.last + 2]?.tag === 'VERB' ? whom : null
}

/** “They lodged an application for a permit”: the one who lodges it. */
function madeBy(layer: Layer, noun: number): Side | null {
  const group = layer.groups.findLast(({ head }) => head < noun && head >= noun - 4)
  return group && !group.passive && !group.negated && MAKING.has(lemmaOf(layer, group))
    ? subjectSide(layer, group)
    : null
}

/** “She is to fly in with a proposal that the cargo be sold.” */
function broughtBy(layer: Layer, noun: number): Side | null {
  const at = layer.words.findLastIndex(({ lower }, index) => index < noun && index >= noun - 3 && lower === 'with')
  const actor = at > 0 ? actorBefore(layer, at) : 'unknown'
  return actor === 'unknown' ? null : actor
}

const MAKING = new Set(
  'table submit make put file lodge send issue present deliver renew repeat bring launch start sign draft tabled'.split(
    ' ',
  ),
)

/** “The council rejected a request from the club”: the one who answers is the one asked. */
function answeredBy(layer: Layer, noun: number): Side {
  const passive = layer.groups.find(
    ({ head, passive: is }) =>
      is && head > noun && ANSWERING.has(layer.groups.find((one) => one.head === head)?.lemma ?? ''),
  )
  const agent =
    passive && layer.words[passive.head + 1]?.lower === 'by' ? nounPhraseFrom(layer.words, passive.head + 2) : null
  if (agent) return rangeSpan(layer, agent.first, agent.last)
  const group = layer.groups.findLast(({ head }) => head < noun && head >= noun - 6)
  return group && !group.passive && ANSWERING.has(group.lemma) ? subjectSide(layer, group) : 'unknown'
}

/** “rejected calls from”: a noun that the tagger takes for a verb. */
function isNoun({ words }: Layer, at: number): boolean {
  if (words[at]?.tag !== 'VERB') return true
  const [before, next] = [words[at - 1], words[at + 1]?.lower ?? '']
  return (
    (before?.tag === 'DET' || before?.tag === 'ADJ' || before?.tag === 'ADV' || before?.tag === 'VERB') &&
    /^(?:from|by|for)$/.test(next)
  )
}

const headNounAt = ({ words }: Layer, at: number) => words[nounPhraseFrom(words, at)?.head ?? -1]?.lower ?? ''

type Parties = { readonly from: Side | null; readonly to: Side | null; readonly next: number }

/** What stands between the noun and what is wanted: "by the Heron lodge", "from the county to the city". */
function partiesAfter(layer: Layer, noun: number): Parties {
  const { words } = layer
  let parties: Parties = { from: null, to: null, next: noun + 1 }
  for (let step = 0; step < 3; step += 1) {
    const word = words[parties.next]?.lower ?? ''
    if (!/^(?:by|from|to|on|with)$/.test(word)) break
    const found = nounPhraseFrom(words, parties.next + 1)
    if (found === null) break
    // “the Heron lodge”: a noun that the tagger takes for a verb.
    const longer =
      words[found.last]?.tag === 'PROPN' &&
      words[found.last + 1]?.tag === 'VERB' &&
      words[found.last + 2]?.lower === 'for'
    const phrase = longer ? { ...found, last: found.last + 1 } : found
    // "on Monday", "with 7,412 names"
    const side =
      isTemporal(words[phrase.head]) || word === 'with'
        ? null
        : rangeSpan(layer, phrase.first, pastOf(words, phrase.last + 1) - 1)
    if (
      word === 'to' &&
      layer.groups.some(({ form, head }) => form === 'infinitive' && head <= phrase.last && head > parties.next)
    )
      break
    parties = {
      from: /^(?:by|from)$/.test(word) ? side : parties.from,
      to: word === 'to' || word === 'on' ? (side ?? parties.to) : parties.to,
      next: pastOf(words, phrase.last + 1),
    }
  }
  return parties
}

/** “the president of Ostara”: what hangs on the name. */
function pastOf(words: Layer['words'], next: number): number {
  const phrase = words[next]?.lower === 'of' ? nounPhraseFrom(words, next + 1) : null
  return phrase === null ? next : phrase.last + 1
}

/** "Pakistan's demand", "its offer". */
function ownerOf(layer: Layer, noun: number): Side | null {
  const { words } = layer
  const phrase: NounPhrase | null = nounPhraseEndingAt(words, noun)
  if (phrase === null) return null
  if (/^(?:his|her|its|their|our|my)$/.test(words[phrase.first]?.lower ?? ''))
    return rangeSpan(layer, phrase.first, phrase.first)
  const mark = words.findIndex(({ lower }, at) => at > phrase.first && at < noun && /^['’]s?$/.test(lower))
  return mark < 0 ? null : rangeSpan(layer, phrase.first, mark - 1)
}
