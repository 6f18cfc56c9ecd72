// Cues of hearsay and opinion: "in Lee's view", "reportedly", "as first reported by the Times".
import { clauseStart, contentEnd, type WordRange } from './content.ts'
import type { Cue } from './cue.ts'
import { SAYING } from './cue-lexicon.ts'
import type { Word } from './frame.ts'
import { isComma, nounPhraseFrom } from './noun-phrase.ts'
import { cueLemma } from './verb-forms.ts'

const VIEW = /^(?:view|views|opinion|words|eyes|telling|judgment|judgement|estimation|account|mind|reading)$/
const HEARSAY = /^(?:reportedly|allegedly|purportedly|supposedly|rumoredly)$/

/** What stands around a phrase between commas: the clause before it and what follows it. */
function around(words: readonly Word[], first: number, last: number): WordRange[] {
  const before = isComma(words[first - 1]) ? first - 2 : first - 1
  const after = isComma(words[last + 1]) ? last + 2 : last + 1
  const content: WordRange[] = []
  if (before >= 0) content.push({ first: clauseStart(words, before), last: before })
  if (after < words.length - 1) content.push({ first: after, last: contentEnd(words, after, -1) })
  return content.filter((range) => range.first <= range.last)
}

/** "In Lee's view, it rained." "In the words of Lee, it rained." */
function viewCue(words: readonly Word[], at: number): Cue | null {
  const phrase = words[at]?.lower === 'in' ? nounPhraseFrom(words, at + 1) : null
  if (phrase === null || !VIEW.test(words[phrase.head]?.lower ?? '')) return null
  const mark = words.findIndex((word, i) => i > at && i < phrase.head && /^['’]s?$/.test(word.lower))
  const possessive = /^(?:his|her|their|my|our)$/.test(words[at + 1]?.lower ?? '')
  const of = words[phrase.last + 1]?.lower === 'of' ? nounPhraseFrom(words, phrase.last + 2) : null
  const owner =
    mark > 0
      ? { first: at + 1, last: mark - 1, head: mark - 1 }
      : possessive
        ? { first: at + 1, last: at + 1, head: at + 1 }
        : of
  if (owner === null) return null
  const last = Math.max(phrase.last, owner.last)
  const subject = { ...owner, antecedent: null, shared: false }
  return {
    first: at,
    last,
    lemma: 'view',
    construction: 'view',
    subject,
    inverted: true,
    content: around(words, at, last),
    known: true,
  }
}

/** "Lee has reportedly left": nobody is named as the source. */
function hearsayCue(words: readonly Word[], at: number): Cue | null {
  if (!HEARSAY.test(words[at]?.lower ?? '')) return null
  const first = clauseStart(words, at)
  const content = [
    { first, last: at - 1 },
    { first: at + 1, last: contentEnd(words, at + 1, -1) },
  ].filter((range) => range.first <= range.last)
  return {
    first: at,
    last: at,
    lemma: words[at]?.lower ?? '',
    construction: 'hearsay',
    subject: null,
    inverted: false,
    content,
    known: true,
  }
}

/** "It rained, as first reported by the Times." */
function asReportedCue(words: readonly Word[], at: number): Cue | null {
  const by = words[at]?.lower === 'by' ? at : -1
  const lemma = by < 0 ? null : cueLemma(words[by - 1]?.lower ?? '')
  const opener = words[by - 2]?.lower === 'first' ? by - 3 : by - 2
  if (lemma === null || !SAYING.has(lemma) || words[opener]?.lower !== 'as') return null
  const agent = nounPhraseFrom(words, by + 1)
  if (agent === null) return null
  const subject = { ...agent, antecedent: null, shared: false }
  return {
    first: by - 1,
    last: by,
    lemma,
    construction: 'hearsay',
    subject,
    inverted: true,
    content: around(words, opener, agent.last),
    known: true,
  }
}

/** The hearsay cues of a frame. */
export function hearsayCues(words: readonly Word[]): Cue[] {
  return words.flatMap((_, at) => viewCue(words, at) ?? hearsayCue(words, at) ?? asReportedCue(words, at) ?? [])
}
