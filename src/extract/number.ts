// Giving entries their references: in the order of the text, so that the same text always gives the same numbers.
import type { Span } from '../article/article.ts'

type Placed = { readonly passages: readonly Span[] }

/** The entries in the order of their first passage, each with its reference: `q1`, `q2`, … */
export function numbered<T extends Placed>(prefix: string, entries: readonly T[]): (T & { id: string })[] {
  const start = ({ passages }: T) => passages[0]?.start ?? 0
  return entries
    .toSorted((a, b) => start(a) - start(b))
    .map((entry, index) => ({ ...entry, id: `${prefix}${index + 1}` }))
}
