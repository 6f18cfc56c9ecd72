// A message drawn for the terminal: what Discord would show, in lines.
import { oneLine } from '../discord/clean.ts'
import type { Button, Container, Menu, Message, Part, Row } from '../discord/message.ts'
import { type Line, linesOf, type Span } from './terminal-markdown.ts'
import { paint, widthOf, wrap } from './terminal-wrap.ts'

export type Terminal = { readonly colour: boolean; readonly width: number }

const NARROWEST = 20

/** The message as lines of at most `width` columns, ending without a line end. */
export function drawMessage(message: Message, terminal: Terminal): string {
  const width = Math.max(NARROWEST, Math.trunc(terminal.width) || NARROWEST)
  const draw = { colour: terminal.colour, width }
  return drawParts(message.components.flatMap(partsOf), draw).join('\n')
}

const partsOf = (component: Container | Part): readonly Part[] =>
  component.type === 17 ? component.components : [component]

/** The parts under each other, with a blank line between two texts; a divider and a row of controls stand close. */
function drawParts(parts: readonly Part[], terminal: Terminal): string[] {
  return parts.flatMap((part, index) => {
    const before = parts[index - 1]
    const isText = part.type === 9 || part.type === 10
    const isApart = isText && before !== undefined && (before.type === 9 || (before.type === 10 && !isGroup(before)))
    return [...(isApart ? [''] : []), ...drawPart(part, terminal)]
  })
}

const isGroup = (part: Part) => part.type === 10 && part.content.startsWith('### ')

function drawPart(part: Part, terminal: Terminal): string[] {
  switch (part.type) {
    case 1:
      return drawRow(part, terminal)
    case 9:
      return drawText(part.components.map(({ content }) => content).join('\n'), terminal, buttonSpan(part.accessory))
    case 10:
      return drawText(part.content, terminal)
    case 14:
      return [paint([{ text: part.divider ? '─'.repeat(terminal.width) : '', styles: ['dim'] }], terminal.colour)]
  }
}

/** A text, with a button to the right of its first line, or under it where there is no room. */
function drawText(content: string, { colour, width }: Terminal, button?: Span): string[] {
  const lines = linesOf(content)
  const taken = button === undefined ? 0 : widthOf(button.text) + 1
  const isBeside = taken <= width / 2 && lines[0]?.code === false
  const set = lines.flatMap((line, index) => setLine(line, index === 0 && isBeside ? width - taken : width))
  if (button !== undefined && isBeside) {
    const [first = [], ...rest] = set
    const gap = width - taken + 1 - first.reduce((sum, { text }) => sum + widthOf(text), 0)
    set.splice(0, set.length, [...first, { text: ' '.repeat(gap), styles: [] }, button], ...rest)
  } else if (button !== undefined) set.push(...wrap([button], width))
  return set.map((spans) => paint(spans, colour))
}

/** One line of a text in as many as it takes, a bar before each where it is quoted. */
function setLine({ spans, quoted, code }: Line, width: number): Span[][] {
  if (code) return [[{ text: '  ', styles: [] }, ...spans]]
  if (!quoted) return wrap(spans, width)
  return wrap(spans, width - 2).map((line) => [{ text: '│ ', styles: ['dim'] }, ...line])
}

function drawRow({ components }: Row, { colour, width }: Terminal): string[] {
  const spans = components.flatMap((control): Span[] => {
    const isFiller = control.type === 2 && control.disabled === true && control.label === '…'
    if (isFiller) return []
    return [control.type === 2 ? buttonSpan(control) : menuSpan(control), { text: ' ', styles: [] }]
  })
  return spans.length === 0
    ? []
    : wrap(spans.slice(0, -1).map(unbroken), width).map((line) => paint(line.map(broken), colour))
}

/** A control is not parted at the blanks in its label. */
const unbroken = ({ text, styles }: Span): Span => ({
  text: text === ' ' ? text : text.replaceAll(' ', '\u00a0'),
  styles,
})
const broken = ({ text, styles }: Span): Span => ({ text: text.replaceAll('\u00a0', ' '), styles })

const buttonSpan = ({ label, disabled }: Button): Span => ({
  text: disabled ? `(${oneLine(label)})` : `[${oneLine(label)}]`,
  styles: [disabled ? 'dim' : 'code'],
})

function menuSpan({ placeholder, options }: Menu): Span {
  const picked = options.find((option) => option.default)
  return { text: `[${oneLine(picked?.label ?? placeholder)} ▾]`, styles: ['code'] }
}
