// What every rule of the offline engine works on: the text, who is named in it, who says what, and where another outlet speaks.
import type { Passage, Span } from '../article/article.ts'
import type { Actor, Voice, Whose } from '../digest/digest.ts'
import type { Wish } from './demands/wish.ts'
import type { Document, Sentence, Token } from './document.ts'
import type { Attribution, Speaker } from './quotes/attribution.ts'

export type Reading = {
  readonly document: Document
  /** The digest's paragraphs: stretches separated by a blank line. */
  readonly paragraphs: readonly Span[]
  /** The publication day, `YYYY-MM-DD`, if known. */
  readonly published: string | null
  readonly actors: readonly Actor[]
  readonly attributions: readonly Attribution[]
  readonly voices: readonly Voice[]
  /** What somebody wants of somebody, by grammar alone. */
  readonly wishes: readonly Wish[]
  /** Paragraphs that are answers of an interview without names before them. */
  readonly answers: readonly (Span & { readonly by: Whose })[]
  /** Names of those who only ask in a transcript: their word is the author's. */
  readonly interviewers: ReadonlySet<string>
  /** The author argues in the first person: a commentary, or a statement of the author's own. */
  readonly argues: boolean
  /** The actor whom the words at a span mean: a name, a description, a pronoun. Undefined where that is not known. */
  readonly actorAt: (span: Span) => string | undefined
  /** Whose words a speaker's are: an actor, the author, or unknown. */
  readonly whoseOf: (speaker: Speaker | null) => Whose
  /** The voice that a span stands in, if it is not the author's. */
  readonly voiceAt: (span: Span) => Voice | undefined
  readonly passage: (span: Span) => Passage
  readonly slice: (span: Span) => string
}

/** The tokens of a sentence, in order. */
export function tokensOf({ tokens }: Document, { firstToken, lastToken }: Sentence): readonly Token[] {
  return tokens.slice(firstToken, lastToken)
}

/** What a rule finds, before it has a number. */
export type Found<Entry> = Omit<Entry, 'id'>
