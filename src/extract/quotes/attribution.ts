// The shape of what the quote rules find: who is quoted or reported, where, and how sure that is.
import type { Span } from '../../article/article.ts'

export type SpeakerKind = 'named' | 'anonymous' | 'collective' | 'document' | 'outlet' | 'author'

export type Speaker = {
  /** The words beside the quotation that name the speaker: "he", "the senator", "Mr. Lee". */
  readonly mention: Span
  /** Whom they mean: the fullest name that the text gives, else the words as they stand. */
  readonly name: string
  readonly kind: SpeakerKind
}

export type Attribution = {
  /** `direct` stands between quotation marks; `indirect` is reported; `mixed` is reported with some words quoted. */
  readonly type: 'direct' | 'mixed' | 'indirect'
  /** The content, in order; a quotation broken by its attribution has several. Quoted spans lie between the marks. */
  readonly spans: readonly Span[]
  readonly text: string
  /** For `mixed`, the stretches between quotation marks. For `direct` the same as `spans`. */
  readonly quoted: readonly Span[]
  readonly speaker: Speaker | null
  readonly cue: Span | null
  /** Through whom the speaker is heard, nearest first: "Lee told Reuters" → Reuters; "aides said he had promised" → the aides. */
  readonly via: readonly Speaker[]
  readonly confidence: 'certain' | 'likely' | 'unsure'
  /** The rule that attributed it, for error analysis. */
  readonly rule: string
}
