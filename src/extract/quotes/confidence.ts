// How sure an attribution is, from the share of its kind that was right on annotated articles.
import type { Attribution, Speaker } from './attribution.ts'

export type Evidence = {
  readonly rule: string
  readonly speaker: Speaker | null
  /** The words beside the quotation: a pronoun's antecedent is never certain. */
  readonly mention: string
}

/** Right in at least 95 of 100 cases. “No,” said Lee. */
const CERTAIN: ReadonlySet<string> = new Set(['following', 'signed'])

/** Right in fewer than 3 of 4 cases: the speaker was guessed from a verb that reports nothing, or from the sentence before. */
const UNSURE: ReadonlySet<string> = new Set([
  'any-verb',
  'introduced-unknown',
  'none',
  'bare-none',
  'acting-before',
  'acting-subject',
  'same-paragraph-fragment',
  'paragraph-before',
])

const PRONOUN = /^(?:he|she|they|it|i|we|you|who|which|that|one|this|these|those|him|her)$/i

export function confidenceOf({ rule, speaker, mention }: Evidence): Attribution['confidence'] {
  if (speaker === null || UNSURE.has(rule) || PRONOUN.test(speaker.name)) return 'unsure'
  return CERTAIN.has(rule) && (speaker.kind === 'author' || !PRONOUN.test(mention)) ? 'certain' : 'likely'
}
