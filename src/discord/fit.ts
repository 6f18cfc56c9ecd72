// Cutting a text to a limit: at a word, marked with “…”, never inside a character as people see it.

/** Writes a text down, for example escaped. It may make it longer, but a beginning never longer than the whole. */
type Write = (text: string) => string

const asItIs: Write = (text) => text
const MARK = '…'
/** A stretch without blanks that is longer than this is not a word, or its script has no blanks. */
const LONGEST_WORD = 60
/** More than what any character as people see it needs to be told from the next. */
const LOOK_AHEAD = 64
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The text as `write` writes it, in at most `limit` code units: whole, or its beginning marked with “…”. */
export function fit(text: string, limit: number, write: Write = asItIs): string {
  if (text.length <= limit) {
    const whole = write(text)
    if (whole.length <= limit) return whole
  }
  return cut(text, limit, write)
}

/**
 * Like `fit`, for a text that is known to go on: it always ends in “…”. Empty where not even that fits.
 * `startsWord` says that a blank stands before the text, so that it may be cut there as well.
 */
export function cut(text: string, limit: number, write: Write = asItIs, startsWord = false): string {
  const room = limit - MARK.length
  if (room < 0) return ''
  const near = text.slice(0, limit + LOOK_AHEAD)
  return write(near.slice(0, lastBreak(near, longestThatFits(near, room, write), startsWord))) + MARK
}

/** How many code units of the text can be written in `room`. */
function longestThatFits(text: string, room: number, write: Write): number {
  let fits = 0
  let tooLong = Math.min(text.length, room) + 1
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1
    if (write(text.slice(0, middle)).length <= room) fits = middle
    else tooLong = middle
  }
  return fits
}

/** The last place at or before `most` where the text may be cut: after a word, else between two characters. */
function lastBreak(text: string, most: number, startsWord: boolean): number {
  for (let at = most; at >= 0 && at > most - LONGEST_WORD; at--) {
    const isEnd = at === text.length || /\s/.test(text.charAt(at)) || (at === 0 && startsWord)
    if (isEnd && begins(text, at) === at) return withoutTail(text, at)
  }
  return withoutTail(text, begins(text, most))
}

/** Where the character that holds this place begins. */
function begins(text: string, at: number): number {
  return graphemes.segment(text).containing(at)?.index ?? at
}

/** Blanks and marks that lead on look wrong before “…”. */
function withoutTail(text: string, end: number): number {
  let at = end
  while (at > 0 && /[\s,;:(–—]/.test(text.charAt(at - 1)) && begins(text, at - 1) === at - 1) at--
  return at
}
