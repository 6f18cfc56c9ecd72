// The conditions of a sentence: "provided the guild called off the strike", "unless they agree", "Should the council agree,".
import type { Span } from '../../article/article.ts'
import { isComma, isTemporal, nounPhraseFrom } from '../quotes/noun-phrase.ts'
import { openerAt, rangeSpan, wantedEnd, wordsBetween } from './clause.ts'
import type { Layer } from './layers.ts'
import { isActing } from './side.ts'
import type { Side } from './wish.ts'

export type Condition = {
  readonly at: number
  readonly first: number
  readonly last: number
  readonly opener: string
  readonly opening: boolean
}

/** The conditions of a layer: "provided the guild called off the strike", "Should the council agree,". */
export function conditionsOf(layer: Layer): Condition[] {
  const { words } = layer
  const found: Condition[] = []
  for (let at = 0; at < words.length; at += 1) {
    const length = openerAt(layer, at)
    const inverted = isInverted(layer, at) ? 1 : 0
    if (length === 0 && inverted === 0) continue
    const first = at + (length || inverted)
    const opener = inverted
      ? 'should'
      : words
          .slice(at, first)
          .map(({ lower }) => lower)
          .join(' ')
    // Only a clause opens with "once", "until" or "if"; "even if", "as if" and "what if" open none.
    if (/^(?:even|as|what|see|whether|ask|asked|wonder)$/.test(words[at - 1]?.lower ?? '')) continue
    const comma = words.findIndex(
      (word, index) => index > first && index < words.length - 1 && isComma(word) && !isInserted(layer, index),
    )
    const opening =
      at === 0 ||
      (isComma(words[at - 1]) && /^(?:but|because|that|and)$/.test(words[at - 2]?.lower ?? '')) ||
      /^(?:because|that|and|but)$/.test(words[at - 1]?.lower ?? '')
    // "if the stock isn't safe I'll go": the main clause without a comma.
    const last = opening && comma > 0 ? comma - 1 : opening ? beforeMain(layer, first) : wantedEnd(layer, first)
    found.push({ at, first, last, opener, opening })
    at = first
  }
  return found
}

/** “Should the council agree,”, “…, were the fund to sign”, “boycott the match should he be sold”: a condition by its word order. */
function isInverted({ words }: Layer, at: number): boolean {
  const lower = words[at]?.lower ?? ''
  if (lower === 'should' && at === 0) return true
  if (lower !== 'should' && lower !== 'were') return false
  const subject = nounPhraseFrom(words, at + 1)
  const before = words[at - 1]
  const after = words[(subject?.last ?? at) + 1]
  if (subject === null || after === undefined) return false
  if (lower === 'were') return (at === 0 || isComma(before)) && after.lower === 'to'
  const free = isComma(before) || before?.tag === 'NOUN' || before?.tag === 'ADV' || isTemporal(before)
  return (
    free && /^(?:he|she|it|they|we|i|the|its|their|his|her)$/.test(words[at + 1]?.lower ?? '') && after.lower !== ','
  )
}

/** "if the city will, in return, pay": the comma closes or opens a few words. */
function isInserted({ words }: Layer, at: number): boolean {
  const near = (index: number) => words.slice(index, index + 5).findIndex(isComma)
  return /^(?:in)$/.test(words[at + 1]?.lower ?? '') && near(at + 1) > 0
}

function beforeMain({ words, groups }: Layer, first: number): number {
  const main = groups.findLast(({ modal, first: start }) => modal !== null && start > first + 2)
  if (main === undefined) return words.length - 1
  const subject = words[main.first - 1]
  return subject && /^(?:i|we|they|he|she|it)$/.test(subject.lower) ? main.first - 2 : words.length - 1
}

/** The other side of a bargain: the subject of the condition, where it can act. */
export function otherSide(layer: Layer, { first, last }: Condition): Side {
  const { words } = layer
  const subject = nounPhraseFrom(words, first)
  if (subject === null || subject.last > last || !isActing(words, subject.first, subject.last)) return 'unknown'
  const pronoun = words[subject.head]?.lower ?? ''
  // “We will go if we are asked”: the same side twice is no other side.
  const both = words.filter(({ lower }, at) => /^(?:i|we)$/.test(lower) && (at < first || at > last)).length > 0
  return pronoun === 'it' || (/^(?:i|we)$/.test(pronoun) && both)
    ? 'unknown'
    : rangeSpan(layer, subject.first, subject.last)
}

/** What a condition asks: its clause without "if", without its subject where the other side is its subject. */
export function conditionWhat(layer: Layer, condition: Condition): Span | null {
  const { words, groups } = layer
  const subject = nounPhraseFrom(words, condition.first)
  const verb = groups.find(({ first }) => first > condition.first && first <= condition.last)
  const start =
    otherSide(layer, condition) !== 'unknown' && subject && verb && verb.first >= subject.last + 1
      ? subject.last + 1
      : condition.first
  return wordsBetween(layer, start, condition.last)
}

/** “offered the tenants | temporary flats”: where the receiver ends in what the walk takes for one phrase; -1 where it is one. */
export function receiverEnd({ words }: Layer, first: number, last: number): number {
  for (let at = first + 1; at < last; at += 1) {
    const next = words[at + 1]?.tag ?? ''
    const plural = words[at]?.tag === 'NOUN' && /[^s]s$|people$|men$/.test(words[at]?.lower ?? '')
    if (plural && /^(?:ADJ|NUM|DET)$/.test(next) && isActing(words, first, at)) return at
  }
  return -1
}
