// Reading a clause of a layer: who its subject is, what stands after its verb, and where that ends.
import type { Span } from '../../article/article.ts'
import { contentEnd } from '../quotes/content.ts'
import { isComma, type NounPhrase, nounPhraseEndingAt, nounPhraseFrom } from '../quotes/noun-phrase.ts'
import { subjectAfter, subjectBefore } from '../quotes/subject.ts'
import type { VerbGroup } from '../quotes/verb-group.ts'
import type { Layer } from './layers.ts'
import { CONDITION_OPENERS } from './lexicon.ts'
import { headWithin, isActing, isBodyNoun } from './side.ts'
import type { Side } from './wish.ts'

/** The verb's dictionary form, where the tagger's is wrong: "begged" → beg. */
export function lemmaOf({ words }: Layer, group: VerbGroup): string {
  const lower = words[group.head]?.lower ?? ''
  return FORMS.get(lower) ?? group.lemma
}

const FORMS: ReadonlyMap<string, string> = new Map([
  ['begged', 'beg'],
  ['begging', 'beg'],
  ['sought', 'seek'],
  ['seeking', 'seek'],
  ['pressed', 'press'],
  ['pressing', 'press'],
  ['pleaded', 'plead'],
  ['pled', 'plead'],
  ['wants', 'want'],
  ['wanted', 'want'],
  ['pushing', 'push'],
  ['pushed', 'push'],
  ['required', 'require'],
  ['requiring', 'require'],
])

export const rangeSpan = ({ words }: Layer, first: number, last: number): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last]?.end ?? 0,
})

/** Who does what a verb says; a subject that has swallowed a whole clause is cut to its last noun phrase. */
export function subjectSide(layer: Layer, group: VerbGroup): Side {
  const { words, groups } = layer
  const shown = group.form === 'ing' ? shownDoing(words, group) : null
  if (shown !== null) return rangeSpan(layer, shown.first, shown.last)
  const own = subjectBefore(words, group, groups) ?? invertedSubject(layer, group)
  const phrase =
    own === null ? openingSubject(layer, group) : (takenUp(layer, own.antecedent ?? own) ?? own.antecedent ?? own)
  if (phrase === null) return 'unknown'
  // “thrown out a bid and given him a week”: a shared subject that cannot act gives way to the one that opens the sentence.
  if (own?.shared && !isActing(words, phrase.first, phrase.last)) {
    const opening = openingSubject(layer, group)
    if (opening) return rangeSpan(layer, opening.first, opening.last)
  }
  const swallowed = groups.some(({ head, form }) => form === 'finite' && head >= phrase.first && head <= phrase.last)
  // “told reporters that Sundia had until”: the clause begins after “that”.
  const that = words.findLastIndex(
    ({ lower }, at) => lower === 'that' && at > phrase.first && at < phrase.last && at < (phrase.head ?? 0),
  )
  if (that > 0) return rangeSpan(layer, that + 1, phrase.last)
  const shorter = swallowed ? nounPhraseEndingAt(words, phrase.last) : null
  return rangeSpan(layer, withQuantity(words, shorter?.first ?? phrase.first), phrase.last)
}

/** “Reports have Norland demanding an end to it”: Norland. */
function shownDoing(words: Layer['words'], { first }: VerbGroup): NounPhrase | null {
  const phrase = nounPhraseEndingAt(words, first - 1)
  return phrase !== null && /^(?:have|has|had|see|sees|show|shows)$/.test(words[phrase.first - 1]?.lower ?? '')
    ? phrase
    : null
}

/** “two of their members”: the number goes with them. */
function withQuantity(words: Layer['words'], first: number): number {
  return words[first - 1]?.lower === 'of' &&
    (words[first - 2]?.tag === 'NUM' || /^(?:some|many|several|most|one|all)$/.test(words[first - 2]?.lower ?? ''))
    ? first - 2
    : first
}

/** “The owner who buried it has been ordered”, “The group said it was “appalled”, and appealed”: the subject that opens the sentence. */
function openingSubject({ words, groups }: Layer, group: VerbGroup): NounPhrase | null {
  const main = groups.find(({ form, head }) => form === 'finite' && head < group.head)
  const subject = main ? subjectBefore(words, main, groups) : null
  const phrase =
    subject?.antecedent ?? subject ?? nounPhraseFrom(words, /^(?:but|and|so|yet)$/.test(words[0]?.lower ?? '') ? 1 : 0)
  return phrase !== null && phrase.head < group.first && isActing(words, phrase.first, phrase.last) ? phrase : null
}

/** “The company refused; it offered a sample instead”: “it” takes up the subject that the sentence began with. */
function takenUp(layer: Layer, { first, last }: NounPhrase): NounPhrase | null {
  const { words, groups } = layer
  const pronoun = first === last ? (words[first]?.lower ?? '') : ''
  if (!/^(?:it|he|she|they|each)$/.test(pronoun)) return null
  const clause = groups.findLast(
    ({ form, head }) =>
      form === 'finite' && (head === first - 1 || (head === first - 2 && words[first - 1]?.lower === 'that')),
  )
  const before = [...(clause ? [clause] : []), ...groups.filter(({ form, head }) => form === 'finite' && head < first)]
  for (const group of before) {
    const subject = subjectBefore(words, group, groups)
    if (subject === null || subject.shared || subject.antecedent !== null) continue
    const head = words[headWithin(words, subject.first, subject.last)]
    const speaks = /^(?:say|add|warn|announce|insist|argue|tell|claim|declare|state|promise|threaten)$/.test(
      group.lemma,
    )
    if (head === undefined || head.tag === 'PRON' || (!speaks && !isActing(words, subject.first, subject.last)))
      continue
    const plural = /[^s]s$/.test(head.lower) && head.tag !== 'PROPN'
    if (pronoun === 'they' || pronoun === 'each' ? plural : !plural) {
      if (/^(?:he|she)$/.test(pronoun) && head.tag !== 'PROPN' && isBodyNoun(head.lower)) continue
      return subject
    }
  }
  return null
}

function invertedSubject({ words }: Layer, group: VerbGroup) {
  return words[group.head - 1]?.quote != null ? subjectAfter(words, group) : null
}

/** Whether a verb's subject is the one who speaks where it stands: "we", "I". */
export const isFirstPerson = ({ words }: Layer, at: number) => /^(?:i|we|us|me)$/.test(words[at]?.lower ?? '')

const STOPS =
  /^(?:since|because|saying|which|who|provided|providing|unless|although|though|whatever|failing|otherwise|but|seen|reviewed|dated|brushing|adding|citing|arguing|warning|given|as)$/
const LATER_SUBJECT = /^(?:he|she|it|they|i|we|and)$/
const OTHERS = /^(?:one|another|others|some|several|many|most)$/

/** Where what is wanted ends: at the clause's end, before a reason, a condition, a comment or a new main clause. */
export function wantedEnd(layer: Layer, first: number): number {
  const { words, groups } = layer
  const outermost = contentEnd(words, first, -1)
  for (let at = first + 1; at <= outermost; at += 1) {
    const word = words[at]
    if (/^[;:]$/.test(word?.lower ?? '') || /^[–—]$/.test(word?.text ?? '')) return at - 1
    if (at > first + 1 && openerAt(layer, at) > 0 && word?.lower !== 'until' && word?.lower !== 'once')
      return beforeComma(layer, at)
    if (/^(?:because|since)$/.test(word?.lower ?? '') && groups.some(({ head }) => head > at))
      return beforeComma(layer, at)
    if (goesOnWith(layer, first, at)) return beforeComma(layer, at)
    if (!isComma(word)) continue
    const next = words[at + 1]
    if (STOPS.test(next?.lower ?? '') || next?.lower === 'according') return at - 1
    if (next?.lower === 'and' && OTHERS.test(words[at + 2]?.lower ?? '')) return at - 1
    const restart = LATER_SUBJECT.test(next?.lower ?? '') && startsClause(layer, at + 1)
    if (restart) return at - 1
    const verb = groups.find(({ first: start, form }) => (form === 'ing' || form === 'finite') && start === at + 1)
    if (verb) return at - 1
    // "…, a source said": the attribution after it.
    const phrase = nounPhraseFrom(words, at + 1)
    if (phrase && groups.some(({ first: start, form }) => form === 'finite' && start === phrase.last + 1)) return at - 1
  }
  return outermost
}

/** “to pay the costs | and warned him”: the verb of whoever wants it, not another thing wanted. */
function goesOnWith({ words, groups }: Layer, first: number, at: number): boolean {
  if (!/^(?:and|but|then)$/.test(words[at]?.lower ?? '')) return false
  const verb = groups.find(({ first: start }) => start === at + 1)
  const own = groups.find(({ head }) => head >= first)
  if (verb?.form !== 'finite' || own === undefined || own.head > at) return false
  if (own.form === 'finite' && own.head > first) return false
  return (
    /^(?:has|have|had|said|told|gave|is|was|will|would)$|[^s]s$|ed$/.test(words[verb.first]?.lower ?? '') &&
    words[verb.first]?.lower !== own.lemma
  )
}

const beforeComma = ({ words }: Layer, at: number) => (isComma(words[at - 1]) ? at - 2 : at - 1)

/** ", and he left": a clause of its own; ", and to pay" goes on. */
function startsClause({ words, groups }: Layer, at: number): boolean {
  const subject = words[at]?.lower === 'and' ? at + 1 : at
  const phrase = nounPhraseFrom(words, subject)
  return phrase !== null && groups.some(({ first, form }) => form === 'finite' && first === phrase.last + 1)
}

/** How many words a condition's opening takes at a place: "provided", "only if". 0 where there is none. */
export function openerAt({ words }: Layer, at: number): number {
  const found = CONDITION_OPENERS.filter((opener) => opener.every((word, index) => words[at + index]?.lower === word))
  return Math.max(0, ...found.map(({ length }) => length))
}

/** The span from one word to another, without punctuation at its ends; null where no word is left. */
export function wordsBetween(layer: Layer, first: number, last: number): Span | null {
  const { words } = layer
  const isEdge = (at: number) => words[at]?.quote === null && /^[\p{P}\s]+$/u.test(words[at]?.text ?? '')
  let [from, to] = [first, Math.min(last, words.length - 1)]
  while (from <= to && isEdge(from)) from += 1
  while (to >= from && isEdge(to)) to -= 1
  return from > to ? null : rangeSpan(layer, from, to)
}

/** Verbs under which nothing is really wanted: "did not ask", "might urge", "refused to ask", "if they demand". */
export function isUnreal(layer: Layer, group: VerbGroup): boolean {
  const { words } = layer
  if (group.negated || /^(?:might|may|could|can|wo|would|should|must|ought)$/.test(group.modal ?? '')) return true
  const before = words[group.first - 1]?.lower ?? ''
  if (
    group.form === 'infinitive' &&
    /^(?:entitled|able|free|likely|right|unable|unwilling|reluctant|afraid)$/.test(before)
  )
    return true
  const governing = layer.groups.findLast(({ head }) => head < group.first && head >= group.first - 2)
  if (
    group.form === 'infinitive' &&
    governing &&
    /^(?:refuse|decline|fail|plan|hope|threaten|forbid|have|need|intend|mean|consider|prepare|like|expect)$/.test(
      governing.lemma,
    )
  )
    return true
  if (
    words.slice(Math.max(0, group.head - 3), group.head).some(({ lower }) => /^(?:n't|not|never|neither)$/.test(lower))
  )
    return true
  return (
    /^(?:denied|denies|deny)$/.test(before) ||
    words
      .slice(Math.max(0, group.first - 4), group.first)
      .some(({ lower }) => /^(?:if|whether|should|whatever)$/.test(lower))
  )
}

/** “the council repair the road”: where the tagger takes a verb for a noun, the actor ends at its own noun. */
export function actorFrom(layer: Layer, at: number): NounPhrase | null {
  const { words } = layer
  const phrase = nounPhraseFrom(words, at)
  if (phrase === null) return null
  for (let last = phrase.first; last < phrase.last; last += 1) {
    const [next, then] = [words[last + 1], words[last + 2]]
    const isNoun = words[last]?.tag === 'NOUN' || words[last]?.tag === 'PROPN'
    if (!isNoun || !isActing(words, phrase.first, last) || next?.tag !== 'NOUN' || /s$/.test(next.lower)) continue
    if (then === undefined || /^(?:DET|PRON|PROPN|ADP|NUM|ADJ|PART)$/.test(then.tag) || words[last]?.tag === 'PROPN')
      return { first: phrase.first, last, head: last }
  }
  return phrase
}

/** Where a threat follows the demand: "to answer or face an action". */
export function orElse(layer: Layer, first: number): number {
  const { words } = layer
  const end = wantedEnd(layer, first)
  const or = words.findIndex(
    ({ lower }, at) =>
      at > first && at <= end && lower === 'or' && /^(?:face|risk|else|lose|be)$/.test(words[at + 1]?.lower ?? ''),
  )
  return or < 0 ? end : or - 1
}

/** “A motion to strike the sale was lost”: what is wanted ends before the verb of the noun itself. */
export function beforeMainVerb(layer: Layer, first: number): number {
  const { words, groups } = layer
  const end = wantedEnd(layer, first)
  const clause = words[first - 1]?.lower === 'that'
  const thing = nounPhraseFrom(words, first)
  for (const { form, first: start } of groups) {
    if (form !== 'finite' || start <= first || start > end) continue
    const before = words[start - 1]
    if (/^(?:who|which|that|it|he|she|they|we|i|you)$/.test(before?.lower ?? '')) continue
    const auxiliary = /^(?:was|were|is|are|has|have|had|will|would)$/.test(words[start]?.lower ?? '')
    if (
      clause
        ? auxiliary && (before?.tag === 'VERB' || before?.tag === 'ADV')
        : auxiliary || start === (thing?.last ?? -1) + 1
    )
      return start - 1
  }
  return end
}
