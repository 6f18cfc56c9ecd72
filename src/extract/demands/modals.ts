// Demands by a modal verb or an imperative: "the minister must resign", "Councillors should vote", "Give us our money back".
import type { Span } from '../../article/article.ts'
import { nounPhraseEndingAt, nounPhraseFrom } from '../quotes/noun-phrase.ts'
import type { VerbGroup } from '../quotes/verb-group.ts'
import { BARE_VERBS } from './bare-verbs.ts'
import { isFirstPerson, rangeSpan, subjectSide, wantedEnd, wordsBetween } from './clause.ts'
import type { Layer } from './layers.ts'
import { RHETORICAL } from './lexicon.ts'
import { wishOf } from './make-wish.ts'
import { isActing } from './side.ts'
import type { Side, Wish } from './wish.ts'

/** Every wish by a modal verb. Whether it counts where nobody is quoted is for the caller to say. */
export function modalWishes(layer: Layer): Wish[] {
  return layer.groups.flatMap((group) => {
    const modal = modalOf(layer, group)
    return modal === null ? [] : modalWish(layer, group, modal)
  })
}

/** Example: “must” in “must now resign”, “ought” in “ought to be gone”, “better” in “had better pay”. */
function modalOf({ words, groups }: Layer, group: VerbGroup): { readonly word: string; readonly first: number } | null {
  if (group.modal === 'must' || group.modal === 'should') return { word: group.modal, first: group.first }
  if (group.modal === 'could' && /^(?:start|stop|begin)$/.test(group.lemma))
    return { word: 'could', first: group.first }
  if (
    group.form !== 'infinitive' &&
    group.modal === null &&
    words[group.first - 1]?.lower === 'better' &&
    words[group.head]?.lower === group.lemma
  )
    return { word: 'better', first: group.first - 1 }
  if (group.form !== 'infinitive') return null
  const before = words[group.first - 1]?.lower ?? ''
  if (before === 'ought') return { word: 'ought', first: group.first - 1 }
  const needs = groups.find(({ head }) => head === group.first - 1)
  if (!(needs?.negated || needs?.modal) && /^(?:needs?|needed|has|have)$/.test(before))
    return { word: before.startsWith('need') ? 'need' : 'have to', first: needs?.first ?? group.first - 1 }
  return null
}

/** “The minister must resign.” “The waste must be taken out.” Not: “It must have rained.” “The bridge must be old.” */
function modalWish(layer: Layer, group: VerbGroup, { word, first }: { word: string; first: number }): Wish[] {
  const { words } = layer
  const inside = words.slice(first, group.head).map(({ lower }) => lower)
  if ((inside.includes('have') || group.lemma === 'have') && word !== 'need' && word !== 'have to') return []
  // “This should not be seen as a defeat”: nothing is to be done.
  if (
    /^(?:perceived|seen|taken|confused|forgotten|noted|remembered|regarded|underestimated|mistaken|said|surprised)$/.test(
      words[group.head]?.lower ?? '',
    )
  )
    return []
  const question = words.at(-1)?.lower === '?'
  const subject =
    word === 'ought' || word === 'better' || word === 'need' || word === 'have to'
      ? nounPhraseEndingAt(words, lastNounBefore(layer, first))
      : null
  const side = subject ? rangeSpan(layer, subject.first, subject.last) : subjectSide(layer, group)
  if (question || side === 'unknown' || side === 'voice') return []
  const head = words.findIndex(({ end }) => end === side.end)
  const it = words[head]?.lower === 'it' && (argued(word) || word === 'must')
  const acts =
    it ||
    isActing(
      words,
      words.findIndex(({ start }) => start === side.start),
      head,
    )
  const passive =
    group.passive ||
    (words[group.head - 1]?.lower === 'be' && /(?:ed|en|ne|ut|ept|elt|aid)$/.test(words[group.head]?.lower ?? ''))
  const being =
    /^(?:be|know|realise|realize|understand|feel|seem|like|mean|think|wonder|hear|remember)$/.test(group.lemma) &&
    !passive &&
    !inside.includes('ought')
  const gone = words[group.head]?.lower === 'be' && words[group.head + 1]?.lower === 'gone'
  if ((being && !gone) || (!acts && !passive)) return []
  if (isFirstPerson(layer, head) && words[head]?.lower === 'i') return []
  const we = /^we$/.test(words[head]?.lower ?? '')
  if ((word === 'need' || word === 'have to') && (!acts || we)) return []
  // A verb that only says what is right to think.
  const end = wantedEnd(layer, group.head)
  const from = passive || !acts ? words.findIndex(({ start }) => start === side.start) : first
  const kind = word === 'must' || word === 'better' || word === 'have to' ? 'demand' : 'call'
  return wishOf(layer, group.head, {
    kind,
    from: 'voice',
    to: toldWhom(layer, side) ?? (acts && !we ? side : 'unknown'),
    what: wordsBetween(layer, from, end),
    rule: it ? `modal it ${word}` : `modal ${word}`,
  })
}

const argued = (word: string) => /^(?:ought|should|need)$/.test(word)

/** “The league told clubs they must play”: “they” are the ones told. */
function toldWhom(layer: Layer, side: Span): Side | undefined {
  const { words, groups } = layer
  const at = words.findIndex(({ start }) => start === side.start)
  if (!/^(?:they|he|she|it)$/.test(words[at]?.lower ?? '')) return undefined
  const told = groups.findLast(
    ({ head, lemma, passive }) =>
      head < at && head >= at - 6 && !passive && /^(?:tell|warn|remind|inform|instruct)$/.test(lemma),
  )
  const whom = told && nounPhraseFrom(words, told.head + 1)
  return whom && whom.last < at ? rangeSpan(layer, whom.first, whom.last) : undefined
}

function lastNounBefore({ words }: Layer, first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1)
    if (words[at]?.tag !== 'ADV' && !/^(?:'d|had|now)$/.test(words[at]?.lower ?? '')) return at
  return first - 1
}

/** “Give us our money back.” “Do not let them stop it.” “Please sign.” Only what is quoted, or an author's own appeal. */
export function imperatives(layer: Layer): Wish[] {
  const colon = layer.words.findIndex(({ lower }) => lower === ':' || lower === ';')
  const after = colon > 0 && colon < layer.words.length - 2 ? imperativeFrom(layer, colon + 1) : []
  // “Minister, release the file.”
  const opening = layer.words.findIndex(({ lower }) => lower === ',')
  const called = layer.spokenTo?.start === layer.words[0]?.start && opening > 0 && opening <= 3
  return [
    ...imperativeFrom(layer, 0),
    ...(called ? imperativeFrom(layer, opening + 1) : []),
    ...after.map((wish) => ({ ...wish, to: wish.to === 'unknown' ? askedBefore(layer, colon) : wish.to })),
  ]
}

/** “What I ask of the bishop is modest: sit down with them.” “I’d tell the county this: buy people out.” */
function askedBefore(layer: Layer, colon: number): Side {
  const { words } = layer
  const at = words.findIndex(
    ({ lower }, index) =>
      index < colon &&
      (/^(?:tell|told)$/.test(lower) ||
        (/^(?:of|to)$/.test(lower) &&
          /^(?:request|ask|demand|message|advice|plea|word|asking)$/.test(words[index - 1]?.lower ?? ''))),
  )
  const whom = at < 0 ? null : nounPhraseFrom(words, at + 1)
  return whom && whom.last < colon && isActing(words, whom.first, whom.last)
    ? rangeSpan(layer, whom.first, whom.last)
    : 'unknown'
}

function imperativeFrom(layer: Layer, from: number): Wish[] {
  const { words, groups } = layer
  let at = from
  while (/^(?:so|and|but|then|now|just|well|["“‘]|,|[-–—])$/.test(words[at]?.lower ?? '') && at < words.length) at += 1
  const please = words[at]?.lower === 'please'
  if (please) at += 1
  const negated =
    /^(?:do|don't|never)$/.test(words[at]?.lower ?? '') &&
    /^(?:not|n't|let|give|allow|sign|stop)$/.test(words[at + 1]?.lower ?? '')
  const verb = negated ? at + (/^(?:not|n't)$/.test(words[at + 1]?.lower ?? '') ? 2 : 1) : at
  const word = words[verb]
  if (word === undefined || words.at(-1)?.lower === '?' || words.length - verb < 2) return []
  if (from > 0 && word.tag !== 'VERB' && !BARE_VERBS.has(word.lower)) return []
  const split = orThreat(layer, verb)
  if (split.length > 0) return split
  if (please)
    return wishOf(layer, verb, {
      kind: 'request',
      from: 'voice',
      to: 'unknown',
      what: wordsBetween(layer, at - 1, words.length - 1),
      rule: 'please',
    })
  const lets = word.lower === 'let' && layer.quoted && !/^(?:me|us|'s)$/.test(words[verb + 1]?.lower ?? '')
  const generic =
    word.tag === 'VERB' &&
    word.lower === word.lemma &&
    /^(?:DET|PRON|PROPN)$/.test(words[verb + 1]?.tag ?? '') &&
    !/^(?:i|we|he|she|they)$/.test(words[verb + 1]?.lower ?? '')
  const bare = (BARE_VERBS.has(word.lower) || generic) && (word.tag === 'VERB' || word.tag === 'AUX' || verb === at)
  if (
    !bare ||
    (RHETORICAL.has(word.lower) && !negated && !lets) ||
    (!negated && !/^\p{Lu}/u.test(words[verb]?.text ?? '') && at === 0 && from === 0)
  )
    return []
  // "Pay rose by a tenth": a noun with its verb.
  const next = words[verb + 1]
  if (next?.tag === 'AUX' || (next?.tag === 'VERB' && !/ing$/.test(next.lower)) || next?.lower === 'of') return []
  if (groups.some(({ first, form, head }) => form === 'finite' && head !== verb && first === verb + 1)) return []
  const object = nounPhraseFrom(words, verb + 1)
  if (object === null && !/^(?:down|out|up|now|off)$/.test(next?.lower ?? '') && !negated) return []
  const kind =
    !negated &&
    (/^(?:us|me|our|my)$/.test(next?.lower ?? '') ||
      /^(?:stop|end|release|free|pay|resign|withdraw|leave|hand|return|publish)$/.test(word.lower))
      ? 'demand'
      : 'call'
  return wishOf(layer, verb, {
    kind,
    from: 'voice',
    to: 'unknown',
    what: wordsBetween(layer, negated ? at : verb, wantedEnd(layer, verb)),
    rule: 'imperative',
  })
}

/** “Pay up or we walk.” */
function orThreat(layer: Layer, verb: number): Wish[] {
  const { words } = layer
  const or = words.findIndex(
    ({ lower }, at) =>
      at > verb && at < verb + 14 && lower === 'or' && /^(?:i|we|you|they|else)$/.test(words[at + 1]?.lower ?? ''),
  )
  if (or < 0 || !layer.quoted || !BARE_VERBS.has(words[verb]?.lower ?? '')) return []
  return [
    ...wishOf(layer, verb, {
      kind: 'demand',
      from: 'voice',
      to: 'unknown',
      what: wordsBetween(layer, verb, or - 1),
      rule: 'imperative or',
    }),
    ...wishOf(layer, or, {
      kind: 'threat',
      from: 'voice',
      to: 'unknown',
      what: wordsBetween(layer, or + 1, words.length - 1),
      rule: 'imperative or',
    }),
  ]
}
