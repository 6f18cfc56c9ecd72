// The paragraphs and sentences of a text, as spans: what a search shows around a hit, and where a long paragraph may be parted.
import type { Span } from '../article/article.ts'
import { paragraphsOf } from '../article/paragraphs.ts'

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}

/** Endings after which a full stop ends no sentence: initials, and titles and months as news texts shorten them. */
const UNFINISHED =
  /(?:^|[\s("“‘])(?:\p{Lu}\.)+\s*$|\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|St|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u

/** The sentences of `text` between two offsets, without the blanks around them. */
export function sentencesOf(text: string, { start, end }: Span, language: string): Span[] {
  const spans: { start: number; end: number }[] = []
  let open: number | undefined
  for (const { segment, index } of segmenterFor(language).segment(text.slice(start, end))) {
    const from = open ?? start + index
    if (UNFINISHED.test(segment) && start + index + segment.length < end) {
      open = from
      continue
    }
    open = undefined
    const piece = text.slice(from, start + index + segment.length)
    if (piece.trim() !== '') {
      const lead = piece.length - piece.trimStart().length
      spans.push({ start: from + lead, end: from + piece.trimEnd().length })
    }
  }
  return spans
}

/** The paragraph with this number, from 1; undefined where the text has no such paragraph. */
export const paragraphSpan = (text: string, number: number): Span | undefined => paragraphsOf(text)[number - 1]

/** Parts a span where sentences end, so that each part is at most `most` long where its sentences allow it. */
export function partsOf(text: string, span: Span, most: number, language: string): Span[] {
  if (span.end - span.start <= most) return [span]
  const parts: Span[] = []
  for (const sentence of sentencesOf(text, span, language).flatMap((one) => blocksOf(text, one, most))) {
    const last = parts.at(-1)
    if (last && sentence.end - last.start <= most) parts[parts.length - 1] = { start: last.start, end: sentence.end }
    else parts.push(sentence)
  }
  return parts
}

/** A sentence longer than `most`, parted at blanks; where there are none, between characters. */
function blocksOf(text: string, { start, end }: Span, most: number): Span[] {
  const blocks: Span[] = []
  let from = start
  while (end - from > most) {
    const blank = text.lastIndexOf(' ', from + most)
    const cut = blank > from ? blank : wholeCharacter(text, from + most)
    blocks.push({ start: from, end: cut })
    from = blank > from ? cut + 1 : cut
  }
  if (from < end) blocks.push({ start: from, end })
  return blocks
}

/** The offset itself, or the one before where it lies within a surrogate pair. */
const wholeCharacter = (text: string, offset: number): number =>
  /[\uDC00-\uDFFF]/.test(text[offset] ?? '') && /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '') ? offset - 1 : offset
