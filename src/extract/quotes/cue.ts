// The cues of a frame: each verb or phrase that reports something, with whose words they are and what they are.
import type { Span } from '../../article/article.ts'
import { type Construction, complementOf } from './complement.ts'
import { clauseStart, contentAround, contentEnd, mainClauseComma, parenthesisEnd, type WordRange } from './content.ts'
import { INVERTING, SAYING, SEEMING } from './cue-lexicon.ts'
import type { Frame, Word } from './frame.ts'
import { hearsayCues } from './hearsay-cues.ts'
import { isKnownCue, subjectCanReport } from './known-cue.ts'
import { isComma, isDash, type NounPhrase, nounPhraseFrom } from './noun-phrase.ts'
import { accordingCues, dashNameCues, nameColonCues, nounCues } from './phrase-cues.ts'
import { type Subject, subjectAfter, subjectBefore } from './subject.ts'
import { type VerbGroup, verbGroups } from './verb-group.ts'

export type Cue = {
  /** Word indices of the cue itself; `last` inclusive. */
  readonly first: number
  readonly last: number
  readonly lemma: string
  readonly construction:
    | Construction
    | 'according'
    | 'parenthesis'
    | 'by'
    | 'name-colon'
    | 'dash-name'
    | 'noun'
    | 'view'
    | 'hearsay'
  readonly subject: Subject | null
  /** The subject of a passive, which is not who speaks: "Lee" in "Lee was praised". */
  readonly about?: NounPhrase
  /** The subject stands after the verb. */
  readonly inverted: boolean
  /** What is reported. Empty for a cue that only serves quotations. */
  readonly content: readonly WordRange[]
  /** Whether the lexicon knows the verb in this construction. */
  readonly known: boolean
}

/** A verb group in its frame: what every rule below looks at. */
type Verb = {
  readonly words: readonly Word[]
  readonly groups: readonly VerbGroup[]
  readonly group: VerbGroup
  readonly construction: Construction
  readonly complement: number
  readonly main: number
}

const isBreak = (word: Word | undefined) => isComma(word) || isDash(word) || word?.quote != null

const baseOf = ({ group, construction }: Verb) => ({
  first: group.first,
  last: group.head,
  lemma: group.lemma,
  construction,
})

/** “…,” said Lee. It rained, said Lee. Said Lee: “…” */
function invertedCue(verb: Verb): Cue | null {
  const { words, group, construction, main } = verb
  const previous = words[group.first - 1]
  if (previous !== undefined && !isBreak(previous)) return null
  if (!INVERTING.has(group.lemma) || group.passive || group.form !== 'finite') return null
  if (construction === 'that' || construction === 'to' || words[group.head + 1]?.lower === 'that') return null
  const subject = subjectAfter(words, group)
  if (subject === null) return null
  const follower = words[subject.last + 1]
  const known = SAYING.has(group.lemma)
  if (group.first === 0) {
    if (follower?.lower !== ':' && follower?.quote == null) return null
    const content = [{ first: subject.last + 1, last: words.length - 1 }]
    return { ...baseOf(verb), construction: 'colon', subject, inverted: true, content, known }
  }
  // ", said he was sorry": what follows is no subject of "said" but a clause.
  const afterQuotation = previous?.quote != null || (isComma(previous) && words[group.first - 2]?.quote != null)
  if (!afterQuotation && (follower?.quote != null || /^(?:VERB|AUX|ADJ|PART)$/.test(follower?.tag ?? ''))) return null
  if (construction === 'clause' && !(afterQuotation && words[subject.head]?.tag !== 'PRON')) return null
  const content = contentAround(words, clauseStart(words, group.first - 1), group.first, subject.last, main)
  return { ...baseOf(verb), construction: 'none', subject, inverted: true, content, known }
}

/** "The plan was rejected by the court." "Lee is expected to run." */
function passiveCue(verb: Verb, subject: Subject | null): Cue | null {
  const { words, group, construction, complement, main } = verb
  if (!group.passive) return null
  const about = subject === null || subject.antecedent !== null ? [] : [{ first: subject.first, last: subject.last }]
  const passive = { ...baseOf(verb), ...(subject !== null && { about: subject }) }
  const known = isKnownCue(group, construction)
  if (construction === 'prep-by') {
    const agent = nounPhraseFrom(words, complement + 1)
    const by = agent === null ? null : { ...agent, antecedent: null, shared: false }
    return { ...passive, construction: 'by', subject: by, inverted: true, content: about, known }
  }
  const reported = { first: complement, last: Math.max(complement, contentEnd(words, complement, main)) }
  const embeds = construction === 'to' || construction === 'as' || construction === 'object'
  const content =
    complement >= words.length || construction === 'none' ? [] : embeds ? [...about, reported] : [reported]
  return { ...passive, subject: null, inverted: false, content, known }
}

/** "The plan seems to work": an impression without a source. */
function seemingCue(verb: Verb, subject: Subject | null): Cue | null {
  const { words, group, construction, complement, main } = verb
  if (!SEEMING.has(group.lemma) || construction !== 'to') return null
  const about = subject === null || subject.antecedent !== null ? [] : [{ first: subject.first, last: subject.last }]
  const reported = { first: complement, last: Math.max(complement, contentEnd(words, complement, main)) }
  return {
    ...baseOf(verb),
    ...(subject !== null && { about: subject }),
    subject: null,
    inverted: false,
    content: [...about, reported],
    known: true,
  }
}

const PREPOSED = /^(?:none|object|np-for|np-quote|prep-.*)$/

/** "The economy, Lee said, is weak." "It rained, Lee told the court." "As Lee noted, it rained." */
function parentheticalCue(verb: Verb, subject: Subject): Cue | null {
  const { words, group, construction, main } = verb
  if (subject.shared || subject.antecedent !== null || !PREPOSED.test(construction)) return null
  const reports =
    SAYING.has(group.lemma) ||
    ((group.lemma === 'show' || group.lemma === 'find') && subjectCanReport(group, subject, words))
  if (!reports || group.form !== 'finite') return null
  const cue: Omit<Cue, 'content'> = {
    ...baseOf(verb),
    construction: 'parenthesis',
    subject,
    inverted: false,
    known: true,
  }
  const end = Math.max(group.head, parenthesisEnd(words, group.head))
  if (
    words[subject.first - 1]?.lower === 'as' &&
    subject.first === 1 &&
    isComma(words[end + 1]) &&
    end + 2 < words.length
  ) {
    return { ...cue, content: [{ first: end + 2, last: contentEnd(words, end + 2, -1) }] }
  }
  if (subject.first === 0 || !isBreak(words[subject.first - 1])) return null
  // While Bob slept, Lee spoke: the opening clause is not what Lee says.
  if (subject.first - 1 === main && !isComma(words[end + 1])) return null
  const content = contentAround(words, clauseStart(words, subject.first - 1), subject.first, end, main)
  return content.length === 0 ? null : { ...cue, content }
}

function verbCue(words: readonly Word[], group: VerbGroup, groups: readonly VerbGroup[], main: number): Cue {
  const { construction, first: complement } = complementOf(words, group, groups)
  const verb: Verb = { words, groups, group, construction, complement, main }
  const inverted = invertedCue(verb)
  if (inverted !== null) return inverted
  const subject = subjectBefore(words, group, groups)
  const special =
    passiveCue(verb, subject) ??
    seemingCue(verb, subject) ??
    (subject === null ? null : parentheticalCue(verb, subject))
  if (special !== null) return special
  const reports = construction !== 'none' && complement < words.length
  const content = reports
    ? [{ first: complement, last: Math.max(complement, contentEnd(words, complement, main)) }]
    : []
  const known =
    isKnownCue(group, construction) &&
    (subject !== null || SAYING.has(group.lemma)) &&
    subjectCanReport(group, subject, words)
  return { ...baseOf(verb), subject, inverted: false, content, known }
}

/** The cues of a frame, from left to right. */
export function cuesOf({ words }: Frame): Cue[] {
  const groups = verbGroups(words)
  const main = mainClauseComma(words, groups)
  const verbs = groups.filter((group) => group.lemma !== 'accord').map((group) => verbCue(words, group, groups, main))
  const cues = [
    ...verbs,
    ...accordingCues(words, groups),
    ...nameColonCues(words),
    ...dashNameCues(words),
    ...nounCues(words),
    ...hearsayCues(words),
  ]
  return cues.map((cue) => beforeParentheses(words, cue, cues)).toSorted((a, b) => a.first - b.first)
}

/** Where a cue's own words begin, with a subject that stands before it. */
const startOf = ({ first, subject, inverted }: Cue) =>
  subject === null || subject.shared || inverted ? first : Math.min(first, subject.first)

/** "Lee demanded that it stop, officials said.": what Lee demanded ends before the officials. */
function beforeParentheses(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Cue {
  const closing = cues.find((other) => {
    if (
      other === cue ||
      other.first <= cue.last ||
      (other.construction !== 'parenthesis' && !(other.construction === 'none' && other.inverted))
    )
      return false
    return (
      isBreak(words[startOf(other) - 1]) &&
      other.content.every(({ last }) => last < startOf(other)) &&
      other.content.length > 0
    )
  })
  if (closing === undefined) return cue
  const end = startOf(closing) - 2
  const content = cue.content.map(({ first, last }) =>
    first <= end && last > end ? { first, last: end } : { first, last },
  )
  return { ...cue, content }
}

/** The text span of a range of words. */
export function spanOf(words: readonly Word[], first: number, last: number): Span {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }
}
