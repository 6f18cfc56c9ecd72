// Sentences of a paragraph: Intl.Segmenter's, with the breaks that English abbreviations and quotations mislead it into taken back.
import type { Span } from '../../article/article.ts'
import { ADJECTIVE, BEFORE_ANYTHING, BEFORE_NAME, BEFORE_NUMBER } from './abbreviations.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The word before a final full stop, in lower case: "met Lt." → "lt", "the U.S." → "u.s". Empty where there is none. */
function abbreviationAtEnd(before: string): string {
  const word = /(?<![\p{L}.])[\p{L}.]{1,12}\.$/u.exec(before.slice(-16))?.[0] ?? ''
  return word.slice(0, -1).toLowerCase()
}

/** "J. Edgar", "George W. Bush": one capital before the full stop is an initial, unless it is "I". */
function endsInInitial(before: string): boolean {
  return /(?:^|[\s.("“])(?!I\.)\p{Lu}\.$/u.test(before.slice(-4))
}

function abbreviationJoins(before: string, after: string): boolean {
  if (!before.endsWith('.')) return false
  const word = abbreviationAtEnd(before)
  if (word === '') return false
  const digit = /^\p{N}/u.test(after)
  if (BEFORE_NUMBER.has(word) && digit) return true
  if (BEFORE_NAME.has(word) && word !== 'no') return true
  if (ADJECTIVE.has(word))
    return /^(?!(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|This|That|There|His|Her|If|As|When)\b)\p{Lu}/u.test(
      after,
    )
  if (endsInInitial(before)) return true
  return BEFORE_ANYTHING.has(word) && /^[\p{Ll}\p{N},]/u.test(after)
}

/** “Really?” he asked: what begins in lower case goes on with the sentence that the quotation stands in. */
function quotationJoins(before: string, after: string): boolean {
  return /["”’'»“)\]]$/u.test(before) && /^\p{Ll}/u.test(after)
}

/** A line broken for its length, not for its sense: no stop at its end, and long. */
function wrappedLineJoins(before: string, newline: boolean): boolean {
  return newline && before.length >= 50 && !/[.!?:;…"”’»)]$/u.test(before)
}

/** The sentences between `start` and `end`, without the blanks around them. */
export function sentenceSpans(text: string, { start, end }: Span): Span[] {
  const spans: { start: number; end: number }[] = []
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    const body = segment.trim()
    if (body === '') continue
    const from = start + index + segment.length - segment.trimStart().length
    const last = spans.at(-1)
    if (last === undefined) {
      spans.push({ start: from, end: from + body.length })
      continue
    }
    const tail = text.slice(Math.max(last.start, last.end - 80), last.end)
    const after = body.slice(0, 12)
    const gap = text.slice(last.end, from)
    const newline = gap.includes('\n')
    const joins = newline
      ? wrappedLineJoins(tail, newline)
      : abbreviationJoins(tail, after) || quotationJoins(tail, after) || (gap === '' && !/^\p{Lu}/u.test(after))
    if (joins) last.end = from + body.length
    else spans.push({ start: from, end: from + body.length })
  }
  return spans
}
