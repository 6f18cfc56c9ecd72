// Finding words of a model, or of a person, again in an article: exactly, but for how quotation marks, dashes, blanks and ellipses are typed.
import type { Span } from '../../article/article.ts'

/** A text in the form that is compared, and for each of its characters the place it came from. */
export type Folded = { readonly text: string; readonly starts: readonly number[]; readonly ends: readonly number[] }

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»″]/, '"'],
  [/[‘’‚‛′`´]/, "'"],
  [/[‐‑‒–—―−]/, '-'],
  [/\s/, ' '],
]

/** Folds a text character by character; runs of blanks become one, “…” becomes three dots. Letters and their case stay. */
export function foldText(text: string): Folded {
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string
    const form = character === '…' ? '...' : (FOLDS.find(([pattern]) => pattern.test(character))?.[1] ?? character)
    if (form === ' ' && folded.endsWith(' ')) {
      ends[ends.length - 1] = index + 1
      continue
    }
    for (const one of form) {
      folded += one
      starts.push(index)
      ends.push(index + 1)
    }
  }
  return { text: folded, starts, ends }
}

/** Every place in a folded article where some words stand, as spans of the article; none for empty words. */
export function findFolded(article: Folded, words: string, most = 50): Span[] {
  const sought = foldText(words).text.trim()
  const spans: Span[] = []
  if (sought === '') return spans
  for (
    let at = article.text.indexOf(sought);
    at !== -1 && spans.length < most;
    at = article.text.indexOf(sought, at + 1)
  ) {
    const start = article.starts[at] as number
    const end = article.ends[at + sought.length - 1] as number
    if (isWhole(article.text, at, at + sought.length)) spans.push({ start, end })
  }
  return spans
}

/** Whether a stretch begins and ends between words, so that “art” is not found in “party”. */
function isWhole(text: string, start: number, end: number): boolean {
  const word = /[\p{L}\p{N}]/u
  const splits = (before: string | undefined, after: string | undefined) =>
    word.test(before ?? '') && word.test(after ?? '')
  return !splits(text[start - 1], text[start]) && !splits(text[end - 1], text[end])
}
