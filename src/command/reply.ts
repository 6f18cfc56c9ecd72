// What a command answers: data that knows nothing of Discord. discord/ renders it, with every limit.
import type { Text } from '../language/text.ts'

/** One thing in a list. Every part that is there is drawn, in this order. */
export type Item = {
  /** A heading drawn above the first of neighbouring items with the same one. */
  readonly group?: string
  readonly title?: Text
  /** The article's own words: drawn between quotation marks, cut only with “…”. */
  readonly quote?: string
  /** A stretch of the article's text: drawn as a block, without added quotation marks. */
  readonly excerpt?: string
  readonly text?: Text
  /** The small line: reference, paragraph, whose words, confidence. */
  readonly notes: readonly Text[]
  /** The entry or paragraph (`q2`, `¶7`) that the item's button shows in full. */
  readonly passage?: string
}

/** A menu that asks the same question again with another value of one option. */
export type Filter = {
  readonly option: string
  readonly label: string
  readonly choices: readonly { readonly value: string; readonly label: string; readonly description?: string }[]
}

export type Reply = {
  readonly heading: Text
  /** The line that settles the question. */
  readonly lead: Text
  /** Where it comes from: the article, as far as it is known, and what made the digest. */
  readonly source?: Text
  readonly items: readonly Item[]
  readonly filter?: Filter
}
