// The article, ready for finding things in it again.
import type { Passage, Span } from '../../article/article.ts'
import { paragraphsOf, passageOf } from '../../article/paragraphs.ts'
import { type Folded, foldText } from './fold.ts'

export type Ground = {
  readonly text: string
  readonly folded: Folded
  readonly slice: (span: Span) => string
  readonly passage: (span: Span) => Passage
}

export function groundOf(text: string): Ground {
  const paragraphs = paragraphsOf(text)
  return {
    text,
    folded: foldText(text),
    slice: ({ start, end }) => text.slice(start, end),
    passage: (span) => passageOf(paragraphs, span),
  }
}
