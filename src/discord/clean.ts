// What is dropped from a text before it is shown: characters that hide, reorder or fake other text. Letters are never changed.

/** Characters that are invisible or turn the reading direction: controls, bidi marks, zero-width ones, fillers, tags. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this drops
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]/gu

/** Joiners stay where they join: inside emoji, and between letters of the scripts that need them. */
const LOOSE_JOINER =
  /(?<![\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\ufe0f])\u200d(?![\p{L}\p{M}])|\u200d(?![\p{Extended_Pictographic}\p{L}\p{M}])|(?<![\p{L}\p{M}\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\ufe0f])\u200d|(?<![\p{L}\p{M}])\u200c|\u200c(?![\p{L}\p{M}])|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}])[\u200c\u200d]/gu

/** A variation selector stays after what has variants: emoji and Han characters. */
const LOOSE_VARIATION =
  /(?<![\p{Emoji}\p{Extended_Pictographic}\p{Script=Han}])[\ufe00-\ufe0f]|(?<!\p{Script=Han})[\u{e0100}-\u{e01ef}]/gu

/** More marks on one letter than any writing needs, which would run over the lines above and below. */
const PILED_MARKS = /(\p{M}{8})\p{M}+/gu

/** The text with line ends as `\n`, tabs as blanks, and nothing hidden in it. */
export function clean(text: string): string {
  if (/^[\n -~]*$/.test(text)) return text
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(HIDDEN, '')
    .replace(LOOSE_VARIATION, '')
    .replace(LOOSE_JOINER, '')
    .replace(PILED_MARKS, '$1')
}

/** The cleaned text on one line. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s*\n\s*/g, ' ')
}
