// An article: its text in paragraphs, and spans of that text.

/** A span of a text. Offsets are UTF-16 code units (JavaScript string indices); `end` is exclusive. */
export type Span = { readonly start: number; readonly end: number }

/** A span of an article and the paragraph it lies in, counted from 1. A span over several paragraphs names the first. */
export type Passage = Span & { readonly paragraph: number }

/** What is known of an article besides its text. Whatever the page does not say is null. */
export type ArticleMetadata = {
  readonly title: string | null
  readonly author: string | null
  readonly outlet: string | null
  readonly url: string | null
  /** The day it was published, `YYYY-MM-DD`. */
  readonly published: string | null
  /** BCP 47, for example `en`. */
  readonly language: string
}

/** An article with its text, normalised by `normaliseText`. */
export type Article = ArticleMetadata & { readonly text: string }
