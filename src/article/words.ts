// Where a text may be cut: never inside a word, a character, or between a letter and its accent.

const WORD = /^[\p{L}\p{N}]$/u
const ACCENT = /^\p{M}$/u
const END_OF_WORD = /^(?:[\p{L}\p{N}]|(?![\uFE00-\uFE0F])\p{M})$/u

// In these scripts no blank stands between words, so a name may begin and end beside a letter.
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u

/** Whether an offset stands inside a word or a character. */
export function splitsWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false
  if (isHalf(text, offset)) return true
  const before = String.fromCodePoint(text.codePointAt(isHalf(text, offset - 1) ? offset - 2 : offset - 1) as number)
  const after = String.fromCodePoint(text.codePointAt(offset) as number)
  if (ACCENT.test(after)) return before.trim() !== ''
  return END_OF_WORD.test(before) && WORD.test(after) && !UNSPACED.test(before) && !UNSPACED.test(after)
}

/** Whether an offset stands between the two code units of one character. */
function isHalf(text: string, offset: number): boolean {
  const low = text.charCodeAt(offset)
  const high = text.charCodeAt(offset - 1)
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff
}
