// What follows a verb: the construction in which it can carry reported content, and where that content begins.
import type { Word } from './frame.ts'
import { isComma, isNominal, isTemporal, nounPhraseFrom } from './noun-phrase.ts'
import type { VerbGroup } from './verb-group.ts'

export type Construction =
  | 'that'
  | 'wh'
  | 'to'
  | 'ing'
  | 'colon'
  | 'quote'
  | 'as'
  | 'clause'
  | 'object'
  | 'none'
  | 'np-that'
  | 'np-wh'
  | 'np-to'
  | 'np-as'
  | 'np-clause'
  | 'np-quote'
  | 'np-colon'
  | 'np-for'
  | `prep-${string}`

export type Complement = { readonly construction: Construction; readonly first: number }

const WH = /^(?:whether|if|how|why|what|who|where|when)$/
const PREPOSITION = /^(?:for|about|of|on|against|with|to|in|at|over|from|into|by|out|up|toward|towards|behind)$/

/** Words of time, place and manner between verb and content: "said Monday in a statement that". */
function skipAdjuncts(frame: readonly Word[], from: number): number {
  let at = from
  for (let step = 0; step < 8; step++) {
    const word = frame[at]
    if (word === undefined) return at
    if (word.lower === '(') {
      const close = frame.findIndex((other, i) => i > at && other.lower === ')')
      if (close < 0 || close > at + 6) return at
      at = close + 1
    } else if (word.tag === 'ADV' && !WH.test(word.lower)) at++
    else if (isTemporal(word) && word.tag !== 'VERB') at++
    else if (word.tag === 'ADP' && !/^(?:that|as|if)$/.test(word.lower)) {
      const phrase = nounPhraseFrom(frame, at + 1)
      if (phrase === null) return at
      at = phrase.last + 1
    } else return at
  }
  return at
}

function finiteVerbAt(at: number, groups: readonly VerbGroup[]): boolean {
  const group = groups.find((other) => other.first <= at && at <= other.head)
  return group !== undefined && group.form === 'finite' && group.first === at
}

/** What links a further noun to a subject: "the head of the group". */
const ATTACHES = /^(?:of|in|for|from|on|at|with|by|to|about|between|among|against|under|over|near|and)$/

/** Whether a noun phrase at `at` is the subject of its own clause: "he was sorry", "the head of the group would go". */
export function clauseAt(frame: readonly Word[], at: number, groups: readonly VerbGroup[]): boolean {
  const phrase = nounPhraseFrom(frame, at)
  if (phrase === null) return frame[at]?.lower === 'there'
  let next = phrase.last + 1
  for (let step = 0; step < 4; step++) {
    while (frame[next]?.tag === 'ADV') next++
    if (finiteVerbAt(next, groups)) return true
    const word = frame[next]
    if (ATTACHES.test(word?.lower ?? '')) {
      const attached = nounPhraseFrom(frame, next + 1)
      if (attached === null) return false
      next = attached.last + 1
    } else return false
  }
  return false
}

function after(frame: readonly Word[], at: number, groups: readonly VerbGroup[]): Construction | null {
  const word = frame[at]
  if (word === undefined) return null
  if (word.quote !== null) return 'quote'
  if (isComma(word) && frame[at + 1]?.quote != null) return 'quote'
  if (
    word.lower === 'that' &&
    !(word.tag === 'DET' && frame[at + 1]?.tag === 'NOUN' && !clauseAt(frame, at + 1, groups))
  )
    return 'that'
  if (isComma(word) && frame[at + 1]?.lower === 'that') return 'that'
  if (WH.test(word.lower)) return 'wh'
  if (
    word.lower === 'to' &&
    (frame[at + 1]?.tag === 'VERB' || frame[at + 1]?.tag === 'AUX' || frame[at + 1]?.tag === 'ADV')
  )
    return 'to'
  if (word.lower === ':') return 'colon'
  if (word.lower === 'as') return 'as'
  return null
}

/** The construction after a verb group. */
export function complementOf(frame: readonly Word[], group: VerbGroup, groups: readonly VerbGroup[]): Complement {
  let at = group.head + 1
  const start = at
  while (frame[at]?.tag === 'ADV' && !WH.test(frame[at]?.lower ?? '')) at++
  const direct = after(frame, at, groups)
  if (direct !== null) return { construction: direct, first: at }
  if (frame[at]?.tag === 'VERB' && /ing$/.test(frame[at]?.lower ?? '')) return { construction: 'ing', first: at }
  const preposition = frame[at]
  if (
    preposition !== undefined &&
    (PREPOSITION.test(preposition.lower) ||
      (preposition.tag === 'ADP' && !/^(?:as|like|than|that|if|because|while|since)$/.test(preposition.lower)))
  ) {
    const skipped = skipAdjuncts(frame, at)
    const later = skipped > at ? after(frame, skipped, groups) : null
    if (later === 'that' || later === 'colon' || later === 'quote') return { construction: later, first: skipped }
    if (later === null && skipped > at && clauseAt(frame, skipped, groups))
      return { construction: 'clause', first: skipped }
    return { construction: `prep-${preposition.lower}`, first: at }
  }
  if (isTemporal(frame[at])) {
    const skipped = skipAdjuncts(frame, at)
    const later = after(frame, skipped, groups)
    if (later !== null) return { construction: later, first: skipped }
    if (clauseAt(frame, skipped, groups)) return { construction: 'clause', first: skipped }
  }
  if (clauseAt(frame, at, groups)) return { construction: 'clause', first: at }
  const phrase =
    isNominal(frame[at]) ||
    frame[at]?.tag === 'DET' ||
    frame[at]?.tag === 'ADJ' ||
    frame[at]?.tag === 'PRON' ||
    frame[at]?.tag === 'NUM'
      ? nounPhraseFrom(frame, at)
      : null
  if (phrase === null) return { construction: 'none', first: start }
  // Lamenting the “old system,” Lee left: the quotation's comma ends the object.
  if (frame[phrase.last]?.quote != null && frame[phrase.last]?.text.trimEnd().endsWith(','))
    return { construction: 'object', first: at }
  const then = skipAdjuncts(frame, phrase.last + 1)
  const second = after(frame, phrase.last + 1, groups) ?? after(frame, then, groups)
  if (second !== null && second !== 'wh') {
    const place = after(frame, phrase.last + 1, groups) !== null ? phrase.last + 1 : then
    return { construction: `np-${second}` as Construction, first: second === 'to' || second === 'as' ? at : place }
  }
  if (second === 'wh' && frame[phrase.last + 1]?.lower !== 'who')
    return { construction: 'np-wh', first: phrase.last + 1 }
  if (frame[phrase.last + 1]?.lower === 'for') return { construction: 'np-for', first: at }
  if (clauseAt(frame, phrase.last + 1, groups)) return { construction: 'np-clause', first: phrase.last + 1 }
  return { construction: 'object', first: at }
}
