// Demands by a verb with the thing wanted: "demanded a vote", "called for calm", "insists that he be freed", "gave them a week to answer".
import { isComma, isNominal, isTemporal, nounPhraseFrom } from '../quotes/noun-phrase.ts'
import type { VerbGroup } from '../quotes/verb-group.ts'
import { addressee } from './bidding.ts'
import {
  actorFrom,
  beforeMainVerb,
  isUnreal,
  lemmaOf,
  orElse,
  rangeSpan,
  subjectSide,
  wantedEnd,
  wordsBetween,
} from './clause.ts'
import type { Layer } from './layers.ts'
import { isSought, REQUIRING, WANTING, WANTING_FOR } from './lexicon.ts'
import { wishOf } from './make-wish.ts'
import { isActing } from './side.ts'
import type { Side, Wish } from './wish.ts'
import { writtenTo } from './written-to.ts'

/** Every demand of a layer by a verb and what is wanted. */
export function wantings(layer: Layer): Wish[] {
  return layer.groups.flatMap((group) => {
    if (isUnreal(layer, group)) return []
    if (group.passive) return asked(layer, group)
    const found = [wantedFor, wantedObject, requiredThat, recommended, givenTime].map((rule) => rule(layer, group))
    return found.find((wishes) => wishes.length > 0) ?? []
  })
}

/** “They called for a pause.” “They asked the mayor for a pause.” */
function wantedFor(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  const lemma = lemmaOf(layer, group)
  const next = group.head + 1
  const out =
    words[next]?.lower === 'out' && words[next + 1]?.lower === 'for' ? WANTING_FOR.get(`${lemma} out for`) : undefined
  if (out !== undefined)
    return forWhat(layer, group, next + 2, { kind: out, from: subjectSide(layer, group), to: 'unknown' })
  const direct = WANTING_FOR.get(`${lemma} ${words[next]?.lower}`)
  const from = subjectSide(layer, group)
  if (lemma === 'settle' && !/^(?:nothing|no)$/.test(words[next + 1]?.lower ?? '')) return []
  if (direct !== undefined) return forWhat(layer, group, next + 1, { kind: direct, from, to: 'unknown' })
  const through = WANTING_FOR.get(`${lemma} for`)
  const object =
    through === undefined
      ? null
      : objectAt(layer, /^(?:to|with|on|upon|at)$/.test(words[next]?.lower ?? '') ? next + 1 : next)
  if (through === undefined || object === null || words[object.last + 1]?.lower !== 'for') return []
  return forWhat(layer, group, object.last + 2, {
    kind: through,
    from,
    to: rangeSpan(layer, object.first, object.last),
  })
}

function forWhat(layer: Layer, group: VerbGroup, first: number, wish: Pick<Wish, 'kind' | 'from' | 'to'>): Wish[] {
  const { words } = layer
  const lemma = lemmaOf(layer, group)
  // "called for the third time", "asked for it": no thing is wanted.
  const lone =
    /^(?:VERB|ADJ|ADV)$/.test(words[first]?.tag ?? '') && !/ing$/.test(words[first]?.lower ?? '')
      ? { first, last: first, head: first }
      : null
  const thing = words[first]?.quote != null ? null : (nounPhraseFrom(words, first) ?? lone)
  if (
    thing === null ||
    (isTemporal(words[thing.head]) &&
      !words.slice(first, thing.last).some(({ lower }) => /^(?:more|extra|another|further)$/.test(lower))) ||
    /^(?:it|that|this|them|comment|comments)$/.test(words[thing.head]?.lower ?? '')
  )
    return []
  const from = fromWhom(layer, thing.last)
  const to: Side = from?.to ?? wish.to
  const inner = addressee(layer, first)
  // "called for the minister to resign"
  const written = to === 'unknown' && group.form !== 'finite' ? writtenTo(layer, group) : to
  const undergoes =
    inner !== null &&
    words[inner.first]?.lower === 'be' &&
    /(?:ed|en|wn|lt|ut|id|de)$/.test(words[inner.first + 1]?.lower ?? '')
  const personal =
    inner !== null && !undergoes && !inner.indefinite && nounPhraseActs(layer, first) ? inner.to : written
  return wishOf(layer, group.head, {
    ...wish,
    to: personal,
    what: wordsBetween(layer, first, beforeMainVerb(layer, first)),
    rule: `${lemma} for`,
  })
}

const nounPhraseActs = (layer: Layer, at: number) => {
  const phrase = nounPhraseFrom(layer.words, at)
  return phrase !== null && isActing(layer.words, phrase.first, phrase.last)
}

/** "from the council", "of the council" after the thing wanted. */
function fromWhom(layer: Layer, last: number): { readonly to: Side } | null {
  const { words } = layer
  if (words[last + 1]?.lower !== 'from') return null
  const whom = nounPhraseFrom(words, last + 2)
  return whom === null || isTemporal(words[whom.head]) ? null : { to: rangeSpan(layer, whom.first, whom.last) }
}

const objectAt = ({ words }: Layer, at: number) =>
  /^(?:him|her|them|us|me|you|it)$/.test(words[at]?.lower ?? '') && !isNominal(words[at + 1])
    ? { first: at, last: at, head: at }
    : nounPhraseFrom(words, at)

/** “Readers who want a copy can write”: whoever they are. */
export const isGeneric = ({ words }: Layer, { first }: VerbGroup) =>
  /^(?:who|that|anyone|whoever)$/.test(words[first - 1]?.lower ?? '') && !isComma(words[first - 2])

/** “One demanded speed bumps.” “The fund wants Brockhurst replaced.” “She sought costs.” */
function wantedObject(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  const lemma = lemmaOf(layer, group)
  const kind = WANTING.get(lemma)
  const first = group.head + 1
  const object = kind === undefined ? null : objectAt(layer, first)
  if (kind === undefined || object === null || (isTemporal(words[object.head]) && lemma !== 'seek')) return []
  if (/^(?:to|that)$/.test(words[first]?.lower ?? '')) return []
  const noun = words[object.head]?.lower ?? ''
  const after = words[object.last + 1]
  const sought = isSought(noun) || (lemma === 'seek' && /^(?:hours?|days?|weeks?|fortnight|months?)$/.test(noun))
  if (lemma === 'want' && isGeneric(layer, group)) return []
  const money =
    words.slice(object.first, object.last + 1).some(({ text, tag }) => /^[$£€¥]/u.test(text) || tag === 'NUM') &&
    /^(?:crowns?|dollars?|pounds?|euros?|francs?|million|billion|damages|compensation|costs)$/.test(noun)
  if (/^(?:seek|order)$/.test(lemma) && !sought && !money) return []
  if (lemma === 'claim' && !money) return []
  if (
    lemma === 'propose' &&
    ((!/^(?:an?|the)$/.test(words[first]?.lower ?? '') && !isSought(noun)) ||
      /^(?:law|bill|rule|rules|idea)$/.test(noun))
  )
    return []
  if (lemma === 'urge' && (after?.lower === 'to' || after?.lower === 'not' || after?.lower === ',')) return []
  // "wants the books opened", "wants them gone": not "wants a dog".
  const state =
    after !== undefined &&
    (/(?:ed|en)$/.test(after.lower) ||
      /^(?:gone|out|back|off|put|shut|cut|paid|made|left|kept|held|sold)$/.test(after.lower))
  if (lemma === 'want' && !state && !sought) return []
  const from = fromWhom(layer, object.last)
  return wishOf(layer, group.head, {
    kind,
    from: subjectSide(layer, group),
    to: from?.to ?? 'unknown',
    what: wordsBetween(layer, first, wantedEnd(layer, first)),
    rule: `${lemma} object`,
  })
}

/** “They insist that he be freed.” “She wrote to the chair asking that the decision be suspended.” */
function requiredThat(layer: Layer, group: VerbGroup): Wish[] {
  const { words, groups } = layer
  const lemma = lemmaOf(layer, group)
  const kind = REQUIRING.get(lemma)
  if (kind === undefined) return []
  // “All we ask is that they fix the roof.”
  const is = /^(?:is|only|simply|merely|just)$/.test(words[group.head + 1]?.lower ?? '') ? 2 : 1
  const opener = words[group.head + is]?.lower === 'that' ? group.head + is : -1
  if (opener < 0) return []
  const subject = actorFrom(layer, opener + 1)
  const verb = groups.find(({ first }) => first > opener + 1)
  const always = /^(?:demand|urge|ask|request|require|order|recommend|stipulate)$/.test(lemma)
  const past =
    /ed$/.test(words[group.head]?.lower ?? '') && verb && words[verb.head]?.lower === verb.lemma && verb.modal === null
  const plural =
    past && subject !== null && verb.first === subject.last + 1 && isActing(words, subject.first, subject.last)
  if (!always && (verb === undefined || !(isSubjunctive(layer, verb) || plural))) return []
  const acts =
    subject !== null &&
    !verb?.passive &&
    !(verb && verb.first > subject.last + 1 && words[verb.first]?.lower === 'be') &&
    (isActing(words, subject.first, subject.last) || words[subject.first]?.lower === 'it')
  return wishOf(layer, group.head, {
    kind,
    from: subjectSide(layer, group),
    to: acts ? rangeSpan(layer, subject.first, subject.last) : writtenTo(layer, group),
    what: wordsBetween(layer, opener + 1, wantedEnd(layer, opener + 1)),
    rule: `${lemma} that`,
  })
}

/** “The report recommends banning the sale of the toys.” */
function recommended(layer: Layer, group: VerbGroup): Wish[] {
  const next = layer.words[group.head + 1]
  if (
    !/^(?:recommend|suggest|propose|urge|advocate)$/.test(lemmaOf(layer, group)) ||
    next?.tag !== 'VERB' ||
    !/ing$/.test(next.lower)
  )
    return []
  return wishOf(layer, group.head, {
    kind: 'call',
    from: subjectSide(layer, group),
    to: 'unknown',
    what: wordsBetween(layer, group.head + 1, wantedEnd(layer, group.head + 1)),
    rule: 'recommend doing',
  })
}

/** "that he be freed", "that it wait", "that the council should pay": not "that he was free". */
export function isSubjunctive({ words }: Layer, { first, head, modal }: VerbGroup): boolean {
  const opening = words[first]?.lower ?? ''
  if (modal !== null) return /^(?:should|must)$/.test(modal)
  if (/^(?:be|not)$/.test(opening)) return true
  const verb = words[head]
  if (verb === undefined || first !== head) return false
  const before = words[first - 1]
  const singular =
    before !== undefined &&
    (/^(?:he|she|it)$/.test(before.lower) || (isNominal(before) && !/s$/.test(before.lower) && before.tag !== 'PRON'))
  return singular && verb.lower === verb.lemma
}

/** “He gave the tribunal seven days to answer.” “It has given directors until Sept. 7 to name a committee.” */
function givenTime(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  if (!/^(?:give|gave|gives|given|giving)$/.test(words[group.head]?.lower ?? '')) return []
  const whom = objectAt(layer, group.head + 1)
  if (whom === null) return []
  // The walk takes "the tribunal seven days" for one phrase.
  const number = words.findIndex(
    ({ tag, lower }, at) => at > whom.first && at <= whom.last + 1 && (tag === 'NUM' || lower === 'until'),
  )
  const last = number > whom.first ? number - 1 : whom.last
  const to = words.findIndex(({ lower }, at) => at > last && at < last + 9 && lower === 'to')
  if (
    to < 0 ||
    words[to + 1] === undefined ||
    !words
      .slice(last + 1, to)
      .some((word) => isTemporal(word) || word.lower === 'until' || /^(?:deadline|hours?)$/.test(word.lower))
  )
    return []
  return wishOf(layer, group.head, {
    kind: 'demand',
    from: subjectSide(layer, group),
    to: rangeSpan(layer, whom.first, last),
    what: wordsBetween(layer, to + 1, orElse(layer, to + 1)),
    rule: 'give time',
  })
}

/** “The owners were asked for a reply.” */
function asked(layer: Layer, group: VerbGroup): Wish[] {
  const lemma = lemmaOf(layer, group)
  if (layer.words[group.head + 1]?.lower !== 'for' || lemma !== 'ask') return []
  return forWhat(layer, group, group.head + 2, { kind: 'request', from: 'unknown', to: subjectSide(layer, group) })
}
