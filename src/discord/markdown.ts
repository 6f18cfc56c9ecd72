// From a Text to Discord's markdown: every string literal, only our own marks active, cut to a limit.
import type { Text } from '../language/text.ts'
import { cut } from './fit.ts'
import { type Mark, type Run, runsOf, type Splitting } from './runs.ts'

/** What could mean something to Discord wherever it stands. A colon but before a blank (emoji, addresses), a dot before a letter (invites). */
const ACTIVE = /[\\*_~`|<>[\]#@]|:(?!\s)|\.(?=\p{L})/gu
/** What makes a list at the start of a line. */
const LIST = /^([^\S\n]*)(?:([-+])|(\d+)([.)]))/gmu

/** Escapes a cleaned text, so that Discord shows exactly its characters. The result may stand anywhere in a line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ACTIVE, '\\$&')
    .replace(LIST, (_, indent: string, bullet?: string, digits = '', point = '') =>
      bullet === undefined ? `${indent}${digits}\\${point}` : `${indent}\\${bullet}`,
    )
}

/** `limit`: at most so many code units. */
export type Writing = Splitting & { readonly limit?: number }

/** What is written so far, and the marks that are still open. */
type Written = { readonly out: string; readonly open: readonly Mark[] }

/** The text in Discord's markdown; what does not fit is cut off at a word and marked with “…”. */
export function markdown(text: Text, writing: Writing = {}): string {
  const limit = writing.limit ?? Infinity
  let written: Written = { out: '', open: [] }
  /** As many runs as leave room for the mark, and the run that comes after them. */
  let fitting = { written, next: 0 }
  const runs = runsOf(text, writing)
  for (const [index, run] of runs.entries()) {
    // A run longer than the limit is not escaped as a whole only to find that out.
    if (written.out.length + run.text.length > limit) return cutAfter(fitting.written, runs[fitting.next], limit)
    written = join(written, run.marks, writeRun(run))
    const { length } = closed(written)
    if (length > limit) return cutAfter(fitting.written, runs[fitting.next], limit)
    if (length < limit) fitting = { written, next: index + 1 }
  }
  return closed(written)
}

/** The beginning with the next run cut to what is left, or, where nothing of it fits, only the mark. */
function cutAfter(fitting: Written, next: Run | undefined, limit: number): string {
  if (next !== undefined && next.kind !== 'whole') {
    const room = limit - closed(join(fitting, next.marks, '')).length
    const written =
      next.kind === 'code' ? cutCode(next.text, room) : cut(next.text, room, escapeMarkdown, /\s$/.test(fitting.out))
    if (written !== '') return closed(join(fitting, next.marks, written))
  }
  return limit < 1 ? '' : closed({ ...fitting, out: `${fitting.out.trimEnd()}…` })
}

/** Closes the marks that the next run is not under, and opens those that it adds. */
function join({ out, open }: Written, marks: readonly Mark[], text: string): Written {
  let shared = 0
  while (shared < open.length && open[shared] === marks[shared]) shared++
  return { out: out + open.slice(shared).toReversed().join('') + marks.slice(shared).join('') + text, open: marks }
}

const closed = ({ out, open }: Written) => out + open.toReversed().join('')

function writeRun({ kind, text }: Run): string {
  if (kind === 'words') return escapeMarkdown(text)
  return kind === 'code' ? fenceOf(text).join(text) : text
}

function cutCode(text: string, room: number): string {
  const written = cut(text, room - fenceOf(text).join('').length)
  return written === '' ? '' : fenceOf(written).join(written)
}

/** What stands around code: `runsOf` has seen to it that the code does not hold it. A blank keeps backticks apart, and is not shown. */
function fenceOf(text: string): readonly [string, string] {
  if (text.includes('\n')) return ['```\n', '\n```']
  if (!text.includes('`')) return ['`', '`']
  return [/^ *`/.test(text) ? '`` ' : '``', /` *$/.test(text) ? ' ``' : '``']
}
