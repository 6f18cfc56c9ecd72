// A text as the extractor reads it: paragraphs, sentences, and tokens with their part of speech.
import type { Span } from '../article/article.ts'

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X'

export type Token = Span & {
  readonly text: string
  readonly lemma: string
  readonly partOfSpeech: PartOfSpeech
  /** Index into `Document.sentences`. */
  readonly sentence: number
}

export type Sentence = Span & {
  /** Counted from 1. */
  readonly paragraph: number
  /** Indices into `Document.tokens`; `lastToken` is exclusive. */
  readonly firstToken: number
  readonly lastToken: number
}

export type Document = {
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}
