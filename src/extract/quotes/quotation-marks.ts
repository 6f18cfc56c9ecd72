// Finds what stands between quotation marks: curly, straight, doubled apostrophes, „German“, «French», and single ones where a text has no others.
import type { Span } from '../../article/article.ts'

/** A stretch of quoted text. Its span takes in the marks; `inner` is what stands between them. */
export type QuotedStretch = Span & {
  readonly inner: Span
  /** Whether a closing mark was found; a stretch without one ends with its line. */
  readonly closed: boolean
  /** The next paragraph opens with a mark although this one was not closed: one quotation over both. */
  readonly continues: boolean
}

type Mark = {
  readonly at: number
  readonly length: number
  readonly role: 'open' | 'close' | 'either'
  readonly kind: string
}

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”“"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '"': '"”',
  '‘': '’',
  "'": "'",
  "''": "''",
  '``': "''",
}

const isBlank = (character: string) => character === '' || character.trim() === ''

/** A straight mark opens after a blank or bracket and before a letter: `he said "no"`. */
function straightRole(before: string, after: string): Mark['role'] {
  const left = isBlank(before) || '([{—–-/‘“„'.includes(before)
  const right = isBlank(after)
  if (left && right) return 'either'
  if (left) return 'open'
  return right || /[\p{P}]/u.test(after) || /[\p{P}]/u.test(before) ? 'close' : 'either'
}

/** Single curly marks are quotation marks only if no letters touch them from both sides: not "don’t". */
function singleRole(character: string, before: string, after: string): Mark['role'] | null {
  if (character === '‘') return /[\p{L}\p{N}]/u.test(before) ? null : 'open'
  if (/[\p{L}\p{N}]/u.test(after)) return null
  return /[.,!?…”]/.test(before) || !/s/i.test(before) ? 'close' : null
}

/** 'No,' he said – but not "don't", "the voters' will". */
function straightSingleRole(before: string, after: string): Mark['role'] | null {
  const letterBefore = /[\p{L}\p{N}]/u.test(before)
  const letterAfter = /[\p{L}\p{N}]/u.test(after)
  if (letterAfter) return letterBefore ? null : 'open'
  return /[.,!?…]/.test(before) || (letterBefore && !/s/i.test(before)) ? 'close' : null
}

function markAt(text: string, at: number, single: boolean): Mark | null {
  const character = text.charAt(at)
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  switch (character) {
    case '“':
    case '”':
      return { at, length: 1, role: character === '“' ? 'open' : 'close', kind: character }
    case '„':
      return { at, length: 1, role: 'open', kind: character }
    case '«':
    case '»':
      return {
        at,
        length: 1,
        role: !isBlank(before) && before !== '(' ? 'close' : /[\p{L}\p{N}]/u.test(after) ? 'open' : 'either',
        kind: character,
      }
    case '"':
      // 6'2": a measure, not a mark.
      return { at, length: 1, role: straightRole(before, after), kind: character }
    case "'":
    case '`':
      if (character === "'" && single && after !== character && before !== character) {
        const role = straightSingleRole(before, after)
        return role === null ? null : { at, length: 1, role, kind: character }
      }
      if (after !== character || before === character) return null
      return {
        at,
        length: 2,
        role: character === '`' ? 'open' : straightRole(before, text.charAt(at + 2)),
        kind: character + character,
      }
    case '‘':
    case '’': {
      const role = single ? singleRole(character, before, after) : null
      return role === null ? null : { at, length: 1, role, kind: character }
    }
    default:
      return null
  }
}

const MARK_CHARACTERS = /["“”„«»'`‘’]/g

function marksOf(text: string, line: Span, single: boolean): Mark[] {
  const marks: Mark[] = []
  for (const found of text.slice(line.start, line.end).matchAll(MARK_CHARACTERS)) {
    const mark = markAt(text, line.start + found.index, single)
    if (mark !== null) marks.push(mark)
  }
  return marks
}

const closes = (opener: string, mark: Mark) => (CLOSERS[opener] ?? '').includes(mark.kind)

/** Pairs the marks of one line. A mark that cannot close what is open is nested inside it. */
function pairMarks(marks: readonly Mark[], line: Span): QuotedStretch[] {
  const stretches: QuotedStretch[] = []
  let open: Mark | null = null
  const close = (opener: Mark, end: number, innerEnd: number, closed: boolean) => {
    stretches.push({
      start: opener.at,
      end,
      inner: { start: opener.at + opener.length, end: innerEnd },
      closed,
      continues: false,
    })
  }
  for (const mark of marks) {
    if (open === null) {
      if (mark.role !== 'close' && mark.kind !== '”') open = mark
      continue
    }
    const germanClose = open.kind === '„' && mark.kind === '“'
    if (mark.role === 'open' && !germanClose) {
      // A second straight opening mark: the first was never closed.
      if (mark.kind === open.kind && mark.kind === '"') {
        close(open, mark.at, mark.at, false)
        open = mark
      }
    } else if (closes(open.kind, mark)) {
      close(open, mark.at + mark.length, mark.at, true)
      open = null
    }
  }
  if (open !== null) close(open, line.end, line.end, false)
  return stretches
}

function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, end: start + line.trimEnd().length })
    start += line.length + 1
  }
  return lines
}

const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0

/** British style: single marks open most quotations, double ones only those inside them. */
function hasSingleQuotations(text: string): boolean {
  const double = count(text, /["“„«]/g)
  if (count(text, /(?<![\p{L}\p{N}])‘/gu) > double * 2) return true
  // Straight ones are apostrophes as well: at least one must close after a stop.
  return double === 0 && /(?<![\p{L}\p{N}'])'\p{L}/u.test(text) && /[,.!?]'(?!')/.test(text)
}

/** The quoted stretches of a text, in order, none inside another. */
export function quotedStretches(text: string): QuotedStretch[] {
  const single = hasSingleQuotations(text)
  const lines = linesOf(text)
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    const continued = next !== undefined && /^\s*["“„«]/.test(text.slice(next.start, next.start + 4))
    return pairMarks(marksOf(text, line, single), line)
      .filter((stretch) => /[\p{L}\p{N}]/u.test(text.slice(stretch.inner.start, stretch.inner.end)))
      .map((stretch) =>
        !stretch.closed && continued && stretch.end === line.end ? { ...stretch, continues: true } : stretch,
      )
  })
}
