// Whether the lexicon knows a verb as a cue in the construction that it stands in.
import type { Construction } from './complement.ts'
import {
  BIDDING,
  DESCRIBING,
  INTENDING,
  JUDGING,
  NEVER_WITH_THAT,
  PASSIVE_AS,
  PASSIVE_BY,
  PASSIVE_TO,
  SAYING,
  SHOWING_SUBJECTS,
  THINKING,
  UTTERING,
  WITH_ING,
  WITH_PREPOSITION,
} from './cue-lexicon.ts'
import type { Word } from './frame.ts'
import type { Subject } from './subject.ts'
import type { VerbGroup } from './verb-group.ts'

function isKnownPassive(lemma: string, construction: Construction): boolean {
  if (construction === 'to') return PASSIVE_TO.has(lemma)
  if (construction === 'as' || construction === 'object') return PASSIVE_AS.has(lemma)
  if (construction === 'that') return SAYING.has(lemma) || THINKING.has(lemma)
  return construction === 'prep-by' && PASSIVE_BY.has(lemma)
}

/** Whether the lexicon has the verb as a cue in this construction. */
export function isKnownCue({ lemma, passive }: VerbGroup, construction: Construction): boolean {
  if (passive) return isKnownPassive(lemma, construction)
  if (construction.startsWith('prep-')) return WITH_PREPOSITION[construction.slice(5)]?.has(lemma) ?? false
  switch (construction) {
    case 'that':
      return !NEVER_WITH_THAT.has(lemma)
    case 'wh':
    case 'np-that':
    case 'np-wh':
    case 'clause':
    case 'np-clause':
      return SAYING.has(lemma) || THINKING.has(lemma)
    case 'quote':
    case 'colon':
    case 'np-quote':
    case 'np-colon':
      return SAYING.has(lemma) || THINKING.has(lemma) || lemma === 'call' || lemma === 'describe' || lemma === 'dub'
    case 'to':
      return INTENDING.has(lemma)
    case 'np-to':
      return BIDDING.has(lemma)
    case 'as':
    case 'np-as':
      return DESCRIBING.has(lemma)
    case 'object':
    case 'np-for':
      return JUDGING.has(lemma) || UTTERING.has(lemma)
    case 'ing':
      return WITH_ING.has(lemma)
    default:
      return false
  }
}

/** "The poll showed that…" reports; "she showed that she cared" does not. */
export function subjectCanReport({ lemma }: VerbGroup, subject: Subject | null, words: readonly Word[]): boolean {
  if (lemma !== 'show' && lemma !== 'find') return true
  const head = subject === null ? undefined : words[subject.head]
  return head !== undefined && SHOWING_SUBJECTS.has(head.lower)
}
