// Cuts a text into words, numbers and marks for the date rules, in one pass.

export type Word = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
}

const PIECE = /['’]s(?![\p{L}\d])|\p{L}+(?:['’](?!s(?![\p{L}\d]))\p{L}+)*|\d+(?:[.,]\d+)*|[^\s\p{L}\d]|\n{2,}/gu

export function scanWords(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0]
    const first = piece.charCodeAt(0)
    const kind = first >= 48 && first <= 57 ? 'number' : /^\p{L}/u.test(piece) ? 'word' : 'mark'
    words.push({
      start: match.index,
      end: match.index + piece.length,
      text: piece,
      lower: piece.toLowerCase().replaceAll('’', "'"),
      kind,
    })
  }
  return words
}

/** A place in the words, from which a rule reads ahead or looks back. */
export type Cursor = {
  readonly words: readonly Word[]
  readonly at: number
}

/** The word `ahead` of the cursor in lower case ('' beyond the ends). */
export function lowerAt(cursor: Cursor, ahead: number): string {
  return cursor.words[cursor.at + ahead]?.lower ?? ''
}

/** Whether two neighbouring words touch: "mid" and "-" in "mid-1998". */
export function touches(cursor: Cursor, ahead: number): boolean {
  const left = cursor.words[cursor.at + ahead]
  const right = cursor.words[cursor.at + ahead + 1]
  return left !== undefined && right !== undefined && left.end === right.start
}

export function wholeNumberAt(cursor: Cursor, ahead: number): number | undefined {
  const word = cursor.words[cursor.at + ahead]
  return word?.kind === 'number' && word.text.length <= 9 && /^\d+$/.test(word.text) ? Number(word.text) : undefined
}
