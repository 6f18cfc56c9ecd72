// Noun phrases of a frame, found by walking over tagged words from either end.
import type { Word } from './frame.ts'

/** Word indices into a frame; `last` is inclusive. `head` is the noun that the phrase is about. */
export type NounPhrase = { readonly first: number; readonly last: number; readonly head: number }

const words = (list: string) => new Set(list.split(' '))

const SUBJECT_PRONOUNS = words(
  'he she they it we i you who one this that these those someone somebody everyone everybody nobody none others most many some few several both all another each either neither',
)
const TEMPORAL = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year day morning afternoon evening night ' +
    'weekend january february march april may june july august september october november december jan feb aug sept oct nov dec summer winter spring fall hour minute moment time',
)
const POSSESSIVE = words("'s ' my your his her its our their whose ’s ’")

const isPossessiveMark = (word: Word | undefined) =>
  word !== undefined && /^(?:'s|'|’s|’)$/.test(word.lower) && word.tag !== 'AUX'

export const isPronoun = (word: Word | undefined) => word !== undefined && SUBJECT_PRONOUNS.has(word.lower)
export const isComma = (word: Word | undefined) => word?.lower === ','
export const isDash = (word: Word | undefined) => word !== undefined && /^[–—-]+$/.test(word.lower)
export const isRelative = (word: Word | undefined) => word !== undefined && /^(?:who|which|that|whom)$/.test(word.lower)
export const isConjunction = (word: Word | undefined) =>
  word !== undefined && /^(?:and|but|or|nor|yet|&)$/.test(word.lower)

/** A word that can be the noun of a phrase: "officials", "Trump", "some". */
export function isNominal(word: Word | undefined): boolean {
  if (word === undefined) return false
  if (word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === 'NUM') return true
  if (
    /^(?:Will|May|Mark|Grant|Rob|Drew|Chase|Sue|Bill|Hope|Pat|Art|Jack|Pierce|Chuck)$/.test(word.text) &&
    word.tag !== 'PUNCT'
  )
    return true
  if (word.tag === 'PRON' || SUBJECT_PRONOUNS.has(word.lower)) return !POSSESSIVE.has(word.lower)
  if (
    /^\p{Lu}\p{L}/u.test(word.text) &&
    word.tag !== 'ADP' &&
    word.tag !== 'DET' &&
    word.tag !== 'CCONJ' &&
    word.tag !== 'SCONJ' &&
    word.tag !== 'ADV' &&
    word.tag !== 'PUNCT'
  )
    return word.tag === 'ADJ' || word.tag === 'X'
  return word.tag === 'X' || word.tag === 'SYM'
}

/** A word that can stand inside a phrase before its noun: "the former", "two", "'s". */
function isModifier(word: Word | undefined): boolean {
  if (word === undefined) return false
  if (word.tag === 'DET' || word.tag === 'ADJ' || word.tag === 'NUM' || POSSESSIVE.has(word.lower))
    return !isRelative(word) || word.tag === 'DET'
  return word.lower === '&' || word.lower === '%' || word.lower === '$'
}

/** "Tuesday", "last week", "two years" – but no name: "the Times". */
export function isTemporal(word: Word | undefined): boolean {
  if (word === undefined) return false
  return TEMPORAL.has(word.lower) || (word.tag !== 'PROPN' && TEMPORAL.has(word.lower.replace(/s$/, '')))
}

/** The end of a phrase that starts at `at`, or -1: "the former governor of Ohio" without its "of Ohio". */
export function nounPhraseFrom(frame: readonly Word[], at: number): NounPhrase | null {
  let i = at
  let head = -1
  while (i < frame.length) {
    const word = frame[i]
    if (isPronoun(word) && head < 0 && i === at && !isNominalAfterDeterminer(frame, i))
      return { first: at, last: i, head: i }
    if (isNominal(word) && (i === at || word?.tag !== 'PRON') && !(i > at && isRelative(word))) head = i
    else if (isPossessiveMark(word) && head >= 0) head = -1
    else if (isDash(word) && head >= 0 && touches(frame, i)) head = -1
    else if (word?.lower === 'and' && head >= 0 && frame[head]?.tag === 'PROPN' && frame[i + 1]?.tag === 'PROPN')
      head = -1
    else if (word?.quote != null && i > at && head < 0) return { first: at, last: i, head: i }
    else if (isParticiple(frame, i) && head < 0) head = -1
    else if (word?.lower === 'and' && head < 0 && frame[i - 1]?.tag === 'ADJ' && frame[i + 1]?.tag === 'ADJ') head = -1
    else if (
      !isModifier(word) ||
      (head >= 0 && !POSSESSIVE.has(word?.lower ?? '') && word?.tag !== 'ADJ' && word?.lower !== '&')
    )
      break
    i++
  }
  while (head < 0 && i > at) {
    i--
    if (isNominal(frame[i])) head = i
  }
  return head < 0 ? null : { first: at, last: head, head }
}

/** "a heated argument", "the proposed law": a participle before its noun. */
function isParticiple(frame: readonly Word[], i: number): boolean {
  const word = frame[i]
  if (word?.tag !== 'VERB' || !/(?:ed|ing)$/.test(word.lower)) return false
  const before = frame[i - 1]
  return (
    (before?.tag === 'DET' || before?.tag === 'ADJ' || POSSESSIVE.has(before?.lower ?? '')) && isNominal(frame[i + 1])
  )
}

/** "this report", "some officials": the pronoun is a determiner. */
function isNominalAfterDeterminer(frame: readonly Word[], i: number): boolean {
  const word = frame[i]
  const next = frame[i + 1]
  return (
    word?.tag === 'DET' && (next?.tag === 'NOUN' || next?.tag === 'ADJ' || next?.tag === 'PROPN' || next?.tag === 'NUM')
  )
}

/** A hyphen inside a word that the tokeniser cut: "Holtz-Eakin". */
function touches(frame: readonly Word[], i: number): boolean {
  return frame[i - 1]?.end === frame[i]?.start && frame[i]?.end === frame[i + 1]?.start
}

/** The phrase whose last word is `at`, walking left: "Mr. Holtz-Eakin", "the senator's spokesman". */
export function nounPhraseEndingAt(frame: readonly Word[], at: number): NounPhrase | null {
  const last = frame[at]
  if (!isNominal(last)) return null
  if (last?.tag === 'PRON' || (isPronoun(last) && !isNominal(frame[at - 1]))) return { first: at, last: at, head: at }
  let i = at
  while (i > 0) {
    const word = frame[i - 1]
    const here = frame[i]
    if (word === undefined) break
    if (here?.tag === 'DET' || /^(?:my|your|his|her|its|our|their|a|an|the)$/.test(here?.lower ?? '')) {
      if (!(word.lower === 'all' || word.lower === 'both')) break
    }
    if (word.tag === 'PRON' && !POSSESSIVE.has(word.lower)) break
    if (isNominal(word) && word.tag !== 'PRON') i--
    else if (isModifier(word) || isPossessiveMark(word)) i--
    else if (isDash(word) && touches(frame, i - 1)) i--
    else if (isParticiple(frame, i - 1)) i--
    else if (word.lower === 'and' && isNominal(frame[i - 2]) && sameKind(frame[i - 2], here)) i--
    else break
  }
  while (i < at && (isPossessiveMark(frame[i]) || isClauseOpener(frame, i))) i++
  return { first: i, last: at, head: at }
}

/** "said that President Lee": the tagger takes "that" for a determiner of the name. */
function isClauseOpener(frame: readonly Word[], i: number): boolean {
  const word = frame[i]
  if (word === undefined || !/^(?:that|what|which|whose|as|than|so)$/.test(word.lower)) return false
  return word.lower !== 'that' || frame[i + 1]?.tag !== 'NOUN' || /s$/.test(frame[i + 1]?.lower ?? '')
}

const sameKind = (left: Word | undefined, right: Word | undefined) => left?.tag === 'PROPN' && right?.tag === 'PROPN'
