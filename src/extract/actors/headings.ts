// Names in headings that capitalise every word: only those that the rest of the text or the lists know.
import { isKnownOrganisation, knownPlace } from './gazetteer.ts'
import { NOT_NAMES, OPENERS } from './lists/other-names.ts'
import { type Piece, textOf } from './segment.ts'
import type { NameWord } from './words.ts'

const LONGEST_MATCH = 6

/** "Rules Face Key Test In U.S. Court": all but the short words in capitals, and some that a sentence would write small. */
export function isTitleCase(words: readonly NameWord[], small: ReadonlySet<string>): boolean {
  if (words.length > 40) return false
  const telling = words.filter((word) => word.capital || word.text.length > 4)
  const capitals = telling.filter((word) => word.capital)
  // Headings capitalise their verbs too.
  if (words.some((word) => !word.capital && (word.tag === 'VERB' || word.tag === 'AUX'))) return false
  const shouted = words.filter((word) => word.allCapitals).length
  if (capitals.length < 4 || capitals.length / telling.length < 0.85 || shouted > words.length / 2) return false
  const inner = capitals.filter((word) => !word.opens && !word.allCapitals && !NOT_NAMES.has(word.text))
  const ordinary = inner.filter((word) => small.has(word.text.toLowerCase()) || OPENERS.has(word.text)).length
  return ordinary >= 3 || (ordinary > 0 && inner.some((word) => word.tag === 'VERB' || word.tag === 'AUX'))
}

/** The longest known names from left to right. `known` holds the keys found in the other sentences. */
export function headingPieces(words: readonly NameWord[], known: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < words.length; ) {
    const length = knownLength(words, at, known)
    if (length > 0) pieces.push({ words: words.slice(at, at + length), first: at, title: [], beforeTitle: false })
    at += Math.max(length, 1)
  }
  return pieces
}

function knownLength(words: readonly NameWord[], at: number, known: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST_MATCH, words.length - at); length > 0; length -= 1) {
    const part = words.slice(at, at + length)
    if (!part[0]?.capital || !part.at(-1)?.capital) continue
    const name = textOf(part)
    if (known.has(name) || knownPlace(name) || (length > 1 && isKnownOrganisation(name))) return length
  }
  return 0
}
