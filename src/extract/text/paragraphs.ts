// The paragraphs of any text: by blank lines, or by lines where there are no blank lines.
import type { Span } from '../../article/article.ts'

type Line = Span & { readonly blank: boolean }

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const body = text.slice(start, end)
    const trimmed = body.trim()
    const lead = body.length - body.trimStart().length
    lines.push({ start: start + lead, end: start + lead + trimmed.length, blank: trimmed === '' })
    start = end + 1
  }
  return lines
}

/** The same paragraphs as `paragraphsOf` where blank lines separate them; otherwise every line is one. */
export function textParagraphs(text: string): Span[] {
  const lines = linesOf(text)
  const first = lines.findIndex((line) => !line.blank)
  const last = lines.findLastIndex((line) => !line.blank)
  const blankLines = lines.slice(Math.max(first, 0), last + 1).some((line) => line.blank)
  const spans: Span[] = []
  let open: { start: number; end: number } | null = null
  for (const line of lines) {
    if (line.blank) open = null
    else if (open !== null && blankLines) open.end = line.end
    else {
      open = { start: line.start, end: line.end }
      spans.push(open)
    }
  }
  return spans
}
