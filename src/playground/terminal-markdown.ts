// Reading the markdown that the bot writes, for drawing it elsewhere than on Discord: lines of styled words.
import { clean } from '../discord/clean.ts'

export type Style = 'bold' | 'italic' | 'struck' | 'dim' | 'code' | 'link' | 'heading'
export type Span = { readonly text: string; readonly styles: readonly Style[] }
/** `quoted` lines have a bar before them, `code` lines are kept as they are. */
export type Line = { readonly spans: readonly Span[]; readonly quoted: boolean; readonly code: boolean }

const CODE_BLOCK = /```\n([\s\S]*?)\n```/
const MARKS: Readonly<Record<string, Style>> = { '**': 'bold', '~~': 'struck', _: 'italic' }
/** An escape, code, a link, a command, a member or a mark, in this order. */
const INLINE =
  /\\([^0-9A-Za-z\s])|`` ?([\s\S]+?) ?``(?!`)|`([^`]+)`|<(https?:\/\/[^\s>]+)>|<(\/[^:>]+):\d+>|<(@)\d+>|(\*\*|~~|_)/gu

/** The lines of a text display. */
export function linesOf(content: string): Line[] {
  return clean(content)
    .split(CODE_BLOCK)
    .flatMap((part, index) => (index % 2 === 1 ? codeLines(part) : textLines(part)))
}

const codeLines = (code: string): Line[] =>
  code.split('\n').map((text) => ({ spans: [{ text, styles: ['code'] }], quoted: false, code: true }))

function textLines(text: string): Line[] {
  const trimmed = text.replace(/^\n|\n$/g, '')
  return text === '' ? [] : trimmed.split('\n').map(textLine)
}

function textLine(line: string): Line {
  const [, mark, rest] = /^(#{1,3} |-# |> )?(.*)$/s.exec(line) as unknown as [string, string | undefined, string]
  const quoted = mark === '> '
  const base: Style[] = mark === undefined || quoted ? [] : [mark === '-# ' ? 'dim' : 'heading']
  return { spans: spansOf(rest, base), quoted, code: false }
}

/** The words of a line with their styles: a mark that is not escaped turns its style on, and off again. */
function spansOf(text: string, base: readonly Style[]): Span[] {
  const spans: Span[] = []
  let open: readonly Style[] = base
  let at = 0
  const add = (text: string, styles: readonly Style[]) => {
    if (text !== '') spans.push({ text, styles })
  }
  for (const match of text.matchAll(INLINE)) {
    const [all, escaped, doubled, code, link, command, member, mark] = match
    add(text.slice(at, match.index), open)
    at = match.index + all.length
    const style = mark === undefined ? undefined : MARKS[mark]
    if (style !== undefined) open = open.includes(style) ? open.filter((one) => one !== style) : [...open, style]
    else if (escaped !== undefined) add(escaped, open)
    else if (link !== undefined) add(link, [...open, 'link'])
    else if (member !== undefined) add('@member', open)
    else add(doubled ?? code ?? command ?? '', [...open, 'code'])
  }
  add(text.slice(at), open)
  return spans
}
