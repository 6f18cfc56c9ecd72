// Setting styled words in lines of a width, as a terminal counts it.
import type { Span, Style } from './terminal-markdown.ts'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u

/** How many columns a text takes. */
export function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : /^\p{M}*$/u.test(segment) ? 0 : 1
  return width
}

/** The spans in lines of at most `width` columns, broken at blanks, or inside a word that is longer than a line. */
export function wrap(spans: readonly Span[], width: number): Span[][] {
  const lines: Span[][] = [[]]
  let used = 0
  const breakLine = () => {
    if (lines.at(-1)?.at(-1)?.text.trim() === '') lines.at(-1)?.pop()
    lines.push([])
    used = 0
  }
  for (const word of wordsOf(spans)) {
    const length = word.reduce((sum, { text }) => sum + widthOf(text), 0)
    const isBlank = word.every(({ text }) => text.trim() === '')
    if (isBlank && (used === 0 || used + length > width)) {
      if (used > 0) breakLine()
      continue
    }
    if (used > 0 && used + length > width) breakLine()
    for (const piece of length > width ? split(word) : word) {
      const columns = widthOf(piece.text)
      if (used > 0 && used + columns > width) breakLine()
      lines.at(-1)?.push(piece)
      used += columns
    }
  }
  return lines.length > 1 && lines.at(-1)?.length === 0 ? lines.slice(0, -1) : lines
}

/** Stretches without a blank, and the blanks between them; a word may have several styles. */
function wordsOf(spans: readonly Span[]): Span[][] {
  const words: Span[][] = []
  let wasBlank: boolean | undefined
  for (const { text, styles } of spans) {
    for (const part of text.match(/\s+|\S+/g) ?? []) {
      const isBlank = part.trim() === ''
      if (isBlank === wasBlank) words.at(-1)?.push({ text: part, styles })
      else words.push([{ text: part, styles }])
      wasBlank = isBlank
    }
  }
  return words
}

/** A word in its characters. */
function split(word: readonly Span[]): Span[] {
  return word.flatMap(({ text, styles }) =>
    [...graphemes.segment(text)].map(({ segment }) => ({ text: segment, styles })),
  )
}

const CODES: Readonly<Record<Style, string>> = {
  bold: '1',
  heading: '1',
  dim: '2',
  italic: '3',
  link: '4',
  struck: '9',
  code: '36',
}

/** One line as a terminal takes it. Without colour, struck words keep their tildes, since they would read as valid otherwise. */
export function paint(spans: readonly Span[], colour: boolean): string {
  return joined(spans)
    .map(({ text, styles }) => {
      if (!colour) return styles.includes('struck') ? `~~${text}~~` : text
      const codes = styles.map((style) => CODES[style])
      return codes.length === 0 ? text : `\u001b[${codes.join(';')}m${text}\u001b[0m`
    })
    .join('')
}

/** Neighbours of the same style as one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (last && String(last.styles) === String(span.styles))
      result[result.length - 1] = { ...last, text: last.text + span.text }
    else result.push(span)
  }
  return result
}
