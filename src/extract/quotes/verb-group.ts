// Verb groups of a frame: "has repeatedly said", "to endorse", "was accused", "adding".
import type { Word } from './frame.ts'
import { cueLemma } from './verb-forms.ts'

export type VerbGroup = {
  readonly first: number
  /** The verb that carries the meaning: "said" in "has also said". */
  readonly head: number
  readonly lemma: string
  readonly form: 'finite' | 'ing' | 'participle' | 'infinitive'
  readonly passive: boolean
  readonly negated: boolean
  readonly modal: string | null
}

const BE = /^(?:is|are|was|were|be|been|being|am|'s|'re|'m)$/
const HAVE = /^(?:has|have|had|having|'ve|'d|'s)$/
const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|'ll|'d|wo|ca)$/
const DO = /^(?:do|does|did)$/
const NEGATION = /^(?:not|n't|n’t|never)$/

const isAuxiliary = (word: Word | undefined) =>
  word !== undefined &&
  (BE.test(word.lower) || HAVE.test(word.lower) || MODAL.test(word.lower) || DO.test(word.lower)) &&
  word.tag !== 'PART' &&
  word.tag !== 'NOUN' &&
  word.tag !== 'PROPN'

const isAdverb = (word: Word | undefined) =>
  word !== undefined &&
  (word.tag === 'ADV' ||
    NEGATION.test(word.lower) ||
    word.lower === 'also' ||
    (/ly$/.test(word.lower) &&
      word.tag !== 'NOUN' &&
      word.tag !== 'PROPN' &&
      word.tag !== 'VERB' &&
      word.tag !== 'ADJ'))

/** Whether the word is a verb here; the tagger is overruled where the form can only be a cue's: "said", "told". */
function isVerb(frame: readonly Word[], at: number): boolean {
  const word = frame[at]
  if (word === undefined || word.quote !== null) return false
  // "was" in "Lee was sorry" is a verb of its own, in "Lee was accused" it is not.
  if (isAuxiliary(word)) return !leadsToVerb(frame, at)
  if (word.tag === 'VERB') return true
  if (
    /^(?:said|says|told|tells|wrote|tweeted|asked|added|noted|argued|denied|claims|believes|insisted|thinks|knows)$/.test(
      word.lower,
    )
  )
    return true
  // ", warning that": a noun for the tagger.
  if (word.tag === 'NOUN' && /ing$/.test(word.lower) && frame[at - 1]?.lower === ',' && cueLemma(word.lower) !== null) {
    const after = frame[at + 1]
    return (
      after !== undefined &&
      (after.lower === 'that' ||
        after.tag === 'PRON' ||
        after.tag === 'PROPN' ||
        after.tag === 'DET' ||
        after.lower === 'to' ||
        after.quote !== null)
    )
  }
  // "polls show that", "records show"
  if (word.tag === 'NOUN' && word.lower === 'show') {
    return (
      /^(?:NOUN|PROPN)$/.test(frame[at - 1]?.tag ?? '') &&
      frame[at + 1]?.tag !== 'NOUN' &&
      frame[at + 1]?.tag !== 'VERB'
    )
  }
  // "Lee and Roe call them"
  if (
    word.tag === 'NOUN' &&
    /^(?:them|it|him|her|us)$/.test(frame[at + 1]?.lower ?? '') &&
    cueLemma(word.lower) !== null
  ) {
    return /^(?:PROPN|NOUN|PRON|ADV)$/.test(frame[at - 1]?.tag ?? '')
  }
  // "Lee claims that", "Lee notes.": a noun for the tagger, a verb for its neighbours.
  if (
    (word.tag === 'NOUN' || word.tag === 'ADJ' || word.tag === 'PROPN') &&
    /(?:s|ed)$/.test(word.text) &&
    /^\p{Ll}/u.test(word.text) &&
    cueLemma(word.lower) !== null
  ) {
    const before = frame[at - 1]
    const after = frame[at + 1]
    const afterName =
      before !== undefined &&
      (before.tag === 'PROPN' || (before.tag === 'PRON' && !/^(?:his|her|its|their|my|your|our)$/.test(before.lower)))
    if (after?.lower === 'that' || after?.lower === ':' || after?.lower === 'out')
      return afterName || before?.tag === 'NOUN'
    return (
      afterName &&
      (after === undefined ||
        after.tag === 'DET' ||
        after.tag === 'PRON' ||
        after.tag === 'SCONJ' ||
        after.tag === 'PROPN' ||
        after.tag === 'PUNCT' ||
        after.tag === 'PART' ||
        after.quote !== null)
    )
  }
  return false
}

function formOf(
  frame: readonly Word[],
  head: number,
  auxiliaries: readonly Word[],
): Pick<VerbGroup, 'form' | 'passive'> {
  const word = frame[head]
  const lower = word?.lower ?? ''
  const last = auxiliaries.at(-1)
  if (last !== undefined) {
    if (last.lower === 'to') return { form: 'infinitive', passive: false }
    const infinitive = auxiliaries.some((auxiliary) => auxiliary.lower === 'to')
    if (BE.test(last.lower) && !/ing$/.test(lower)) return { form: infinitive ? 'infinitive' : 'finite', passive: true }
    return {
      form: infinitive ? 'infinitive' : /^(?:having|being)$/.test(auxiliaries[0]?.lower ?? '') ? 'ing' : 'finite',
      passive: false,
    }
  }
  if (/ing$/.test(lower)) return { form: 'ing', passive: false }
  return { form: 'finite', passive: false }
}

/** All verb groups of a frame, from left to right. */
export function verbGroups(frame: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let at = 0; at < frame.length; at++) {
    if (!isVerb(frame, at)) continue
    let first = at
    const auxiliaries: Word[] = []
    let negated = false
    let modal: string | null = null
    for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
      const word = frame[i]
      if (word === undefined) break
      if (isAuxiliary(word) || (word.lower === 'to' && word.tag !== 'ADP')) {
        auxiliaries.unshift(word)
        if (MODAL.test(word.lower)) modal = word.lower
        first = i
      } else if (isAdverb(word)) {
        if (NEGATION.test(word.lower)) negated = true
      } else break
      if (word.lower === 'to') break
    }
    const word = frame[at] as Word
    groups.push({
      first,
      head: at,
      lemma: cueLemma(word.lower) ?? word.lemma,
      ...formOf(frame, at, auxiliaries),
      negated,
      modal,
    })
  }
  return groups
}

/** An auxiliary that belongs to a verb within the next words: "has repeatedly said". */
function leadsToVerb(frame: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < Math.min(at + 4, frame.length); i++) {
    if (isAdverb(frame[i])) continue
    return isVerb(frame, i) || isAuxiliary(frame[i])
  }
  return false
}
