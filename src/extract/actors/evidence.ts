// What a piece of evidence for a name's type is, and how rules look at a name where it stands.
import { FAMILY_NAMES, GIVEN_NAMES } from './lists/given-names.ts'
import { type Piece, titled } from './segment.ts'
import type { NameWord } from './words.ts'

export type NameType = 'PER' | 'ORG' | 'LOC' | 'MISC'
export type Evidence = { readonly type: NameType; readonly weight: number }

/** A name where it stands. */
export type Occurrence = {
  readonly piece: Piece
  /** The words of its sentence. */
  readonly words: readonly NameWord[]
  /** The whole text, for marks between words. */
  readonly text: string
}

export type EvidenceRule = {
  readonly name: string
  readonly example: string
  readonly read: (occurrence: Occurrence) => Evidence | undefined
}

export const gives = (type: NameType, weight: number): Evidence => ({ type, weight })
export const lastWord = ({ piece }: Occurrence): string => titled(piece.words.at(-1))
export const firstWord = ({ piece }: Occurrence): string => titled(piece.words[0])
export const size = ({ piece }: Occurrence): number => piece.words.length
export const before = ({ piece, words }: Occurrence, back = 1): NameWord | undefined => words[piece.first - back]
export const after = ({ piece, words }: Occurrence, ahead = 0): NameWord | undefined =>
  words[piece.first + piece.words.length + ahead]
export const gapBefore = (occurrence: Occurrence): string => before(occurrence)?.gap ?? ''
export const gapAfter = ({ piece }: Occurrence): string => piece.words.at(-1)?.gap ?? ''
export const isSpace = (gap: string): boolean => /^\s+$/.test(gap)
export const lower = (word: NameWord | undefined): string => word?.text.toLowerCase() ?? ''
export const isPersonal = (word: string): boolean => GIVEN_NAMES.has(word) || FAMILY_NAMES.has(word)
