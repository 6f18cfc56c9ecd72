// Searching words in a text whatever their case, accents and punctuation, with the place of each hit.
import type { Span } from '../article/article.ts'
import { fold } from './names.ts'

/** A word of a text, folded, and where it stands. */
type Word = { readonly folded: string; readonly span: Span }

const WORD = /[\p{L}\p{N}\p{M}]+(?:[’'.][\p{L}\p{N}\p{M}]+)*/gu

/** Letters and digits that folding only makes small: nearly every word, so searching skips the rest of folding. */
const PLAIN = /^[A-Za-z0-9]+$/

/** Scripts that write without spaces between words, where a hit may begin inside a run of letters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    folded: PLAIN.test(match[0]) ? match[0].toLowerCase() : fold(match[0]),
    span: { start: match.index, end: match.index + match[0].length },
  }))
}

/** What was typed: single words, and phrases where it stood between quotation marks. Each is a row of folded words. */
export type Query = readonly (readonly string[])[]

export function queryOf(typed: string): Query {
  const rows: string[][] = []
  const rest = typed.replace(/["“”„«»]([^"“”„«»]+)["“”„«»]/gu, (_whole, phrase: string) => {
    rows.push(wordsOf(phrase).map(({ folded }) => folded))
    return ' '
  })
  for (const { folded } of wordsOf(rest)) rows.push([folded])
  return rows.filter((row) => row.length > 0)
}

const begins = (word: string, wanted: string): boolean =>
  word.startsWith(wanted) || (UNSPACED.test(wanted) && word.includes(wanted))

/** Whether a word is the singular of the plural that was typed: “drones” finds “drone attacks”. */
const isSingularOf = (word: string, wanted: string): boolean =>
  wanted.length > 4 && /[^s]s$/.test(wanted) && wanted === `${word}s`

function placesOf(words: readonly Word[], row: readonly string[]): Span[] {
  const last = row.length - 1
  return words.flatMap((word, at) => {
    const fits =
      (last === 0 && isSingularOf(word.folded, row[0] as string)) ||
      row.every((wanted, index) => {
        const folded = words[at + index]?.folded
        return folded !== undefined && (index === last ? begins(folded, wanted) : folded === wanted)
      })
    return fits ? [{ start: word.span.start, end: (words[at + last] as Word).span.end }] : []
  })
}

/** Where a text has the words of a query, in order and without overlaps; nothing where it lacks any of them. */
export function hitsIn(text: string, query: Query): Span[] {
  const words = wordsOf(text)
  const places = query.map((row) => placesOf(words, row))
  if (query.length === 0 || places.some((spans) => spans.length === 0)) return []
  const sorted = places.flat().sort((a, b) => a.start - b.start || b.end - a.end)
  let covered = 0
  return sorted.filter(({ start, end }) => {
    if (start < covered) return false
    covered = end
    return true
  })
}

/** Whether a text has all the words typed. */
export const containsWords = (text: string, typed: string): boolean => hitsIn(text, queryOf(typed)).length > 0
