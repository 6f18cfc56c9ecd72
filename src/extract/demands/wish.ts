// What the demand rules find before anybody is looked up: who wants what of whom, as places in the text.
import type { Span } from '../../article/article.ts'
import type { Confidence, Demand } from '../../digest/digest.ts'

export type DemandKind = Demand['kind']

/** Words that name a side; `voice`: whoever speaks where the wish stands; `unknown`: the text does not say. */
export type Side = Span | 'voice' | 'unknown'

export type Wish = {
  readonly kind: DemandKind
  readonly from: Side
  readonly to: Side
  readonly what: Span
  /** The verb, noun or conjunction that says it. */
  readonly cue: Span
  /** The sentence that states it. */
  readonly passage: Span
  /** How it was conveyed, where the sentence says so: "in a letter". */
  readonly conveyed: Span | null
  readonly confidence: Confidence
  /** The rule that found it, for error analysis. */
  readonly rule: string
}

export const isWords = (side: Side): side is Span => typeof side !== 'string'

/** Whether a rule's verb or noun itself shows that its sides are people or bodies: “the clinics were ordered to close”. */
export const isExplicit = (rule: string): boolean =>
  !/^(?:modal|threat if|offer if|if|in return|not if|not unless|unless|otherwise|warn)/.test(rule)
