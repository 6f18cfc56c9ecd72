// Discord's markdown, from text to a tree: what begins a line here, what stands within a line in inline.ts.
import { parseInline } from './inline.ts'
import type { Block } from './tree.ts'

const FENCE = /```(?:([a-z0-9_+\-.#]+?)\n)?\n*([^\n][\s\S]*?)\n*```/iy
const LIST_ITEM = /^( *)([-*]|\d{1,9}\.) +(\S.*)$/

/** The blocks of a message's text. Whatever is not markdown stays as it was written. */
export function parseMarkdown(text: string, inQuote = false): Block[] {
  const blocks: Block[] = []
  let paragraph = ''
  const flush = () => {
    const words = paragraph.replace(/\n$/, '')
    if (words !== '') blocks.push({ type: 'paragraph', children: parseInline(words) })
    paragraph = ''
  }
  for (let at = 0; at < text.length; ) {
    const found = blockAt(text, at, inQuote)
    if (found !== undefined) {
      flush()
      blocks.push(found.block)
      at = found.end
      continue
    }
    const lineEnd = endOfLine(text, at)
    const fence = fenceWithin(text, at, lineEnd)
    if (fence === undefined) {
      paragraph += text.slice(at, lineEnd)
      at = lineEnd
    } else {
      paragraph += text.slice(at, fence.start)
      flush()
      blocks.push(fence.block)
      at = text[fence.end] === '\n' ? fence.end + 1 : fence.end
    }
  }
  flush()
  return blocks
}

type Found = { readonly block: Block; readonly end: number }

/** The block that begins at the start of this line, if it is more than a paragraph. */
function blockAt(text: string, at: number, inQuote: boolean): Found | undefined {
  if (at > 0 && text[at - 1] !== '\n') return undefined
  const end = endOfLine(text, at)
  const line = text.slice(at, end).replace(/\n$/, '')
  if (!inQuote && line.startsWith('>>> ')) {
    return { block: { type: 'quote', children: parseMarkdown(text.slice(at + 4), true) }, end: text.length }
  }
  if (!inQuote && /^> /.test(line)) return quoteAt(text, at)
  const [, marks, title] = /^(#{1,3}) +(.*\S.*)$/.exec(line) ?? []
  if (marks !== undefined && title !== undefined) {
    const level = marks.length as 1 | 2 | 3
    return { block: { type: 'heading', level, children: parseInline(title.trim()) }, end }
  }
  const [, small] = /^-# +(.*\S.*)$/.exec(line) ?? []
  if (small !== undefined) return { block: { type: 'small', children: parseInline(small.trim()) }, end }
  return LIST_ITEM.test(line) ? listAt(text, at, 0) : undefined
}

/** Lines that begin with `> `, read as one text. */
function quoteAt(text: string, at: number): Found {
  let end = at
  let words = ''
  while (end < text.length && /^>(?: |\n|$)/.test(text.slice(end, end + 2))) {
    const next = endOfLine(text, end)
    words += text.slice(end, next).replace(/^> ?/, '')
    end = next
  }
  return { block: { type: 'quote', children: parseMarkdown(words, true) }, end }
}

/** Items of one list; those set in deeper are a list within the item before. */
function listAt(text: string, at: number, depth: number): Found {
  const [, indent = '', firstMark = '-'] = LIST_ITEM.exec(lineAt(text, at)) ?? []
  const ordered = /\d/.test(firstMark)
  const items: Block[][] = []
  let end = at
  while (end < text.length) {
    const [, inset, mark, words] = LIST_ITEM.exec(lineAt(text, end)) ?? []
    if (inset === undefined || mark === undefined || words === undefined) break
    if (inset.length < indent.length || (inset.length === indent.length && /\d/.test(mark) !== ordered)) break
    if (inset.length > indent.length + 1 && items.length > 0 && depth < 10) {
      const inner = listAt(text, end, depth + 1)
      items.at(-1)?.push(inner.block)
      end = inner.end
      continue
    }
    items.push([{ type: 'paragraph', children: parseInline(words.trim()) }])
    end = endOfLine(text, end)
  }
  return { block: { type: 'list', start: ordered ? Number.parseInt(firstMark, 10) : undefined, items }, end }
}

/** A code block that begins in this line. */
function fenceWithin(text: string, at: number, lineEnd: number) {
  const start = text.indexOf('```', at)
  if (start < 0 || start >= lineEnd || text[start - 1] === '\\') return undefined
  FENCE.lastIndex = start
  const [whole, language = '', code = ''] = FENCE.exec(text) ?? []
  return whole === undefined
    ? undefined
    : { block: { type: 'code block', language, text: code } as const, start, end: start + whole.length }
}

/** Where the next line begins. */
function endOfLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  return newline < 0 ? text.length : newline + 1
}

const lineAt = (text: string, at: number) => text.slice(at, endOfLine(text, at)).replace(/\n$/, '')
