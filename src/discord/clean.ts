// What is dropped from a text before it is shown: characters that hide, reorder or fake other text. Letters are never changed.

/** Characters that are invisible or turn the reading direction: controls, bidi marks, zero-width ones, fillers, tags. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this drops
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffc\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]|\u034f/gu

/** A variation selector stays after what has variants: emoji, Han, Mongolian. */
const LOOSE_VARIATION =
  /(?<![\p{Emoji}\p{Extended_Pictographic}\p{Script=Han}])[\ufe00-\ufe0f]|(?<!\p{Script=Han})[\u{e0100}-\u{e01ef}]|(?<!\p{Script=Mongolian})[\u180b-\u180d\u180f]/gu

/** Joiners stay where they join: inside an emoji, and between letters of the scripts that need them. */
const JOINER = /[\u200c\u200d]/gu
const BEFORE_EMOJI_JOINER = /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)$/u
const EMOJI = /^\p{Extended_Pictographic}/u
const JOINING =
  /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** More marks on one letter than any writing needs, which would run over the lines above and below. */
const PILED_MARKS = /(\p{M}{8})\p{M}+/gu

/** Texts of nothing but these characters, as most are, hold nothing to drop: ASCII, Latin letters, quotation marks, dashes, ¶ and ·. */
const ORDINARY = /^[\n -~À-ɏ‘’“”–—…¶·]*$/

/** The text with line ends as `\n`, tabs as blanks, and nothing hidden in it. */
export function clean(text: string): string {
  if (ORDINARY.test(text)) return text
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(HIDDEN, '')
    .replace(LOOSE_VARIATION, '')
    .replace(JOINER, (joiner, at: number, whole: string) => (joins(joiner, at, whole) ? joiner : ''))
    .replace(PILED_MARKS, '$1')
}

function joins(joiner: string, at: number, whole: string): boolean {
  const before = whole.slice(Math.max(0, at - 2), at)
  const after = whole.slice(at + 1, at + 3)
  if (joiner === '\u200d' && BEFORE_EMOJI_JOINER.test(before) && EMOJI.test(after)) return true
  return JOINING.test(before.slice(-1)) && JOINING.test(after)
}

/** The cleaned text on one line. */
export function oneLine(text: string): string {
  return clean(text).replaceAll('\n', ' ')
}
