// Labels before what is said: "LEE: It was raining.", “LEE: It was raining.”, Q: and A:.
import type { Span } from '../../article/article.ts'
import type { Document } from '../document.ts'
import type { Source } from './carry.ts'
import type { Frame, Word } from './frame.ts'

/** A paragraph of a transcript: who is labelled as its speaker, and what stands after the label. */
export type Turn = { readonly label: Span; readonly speech: Span; readonly paragraph: number }

/** A part of a label: "ANN", "Lee", "(by", "phone)". */
const LABEL_PART = /^\(?\p{Lu}[\p{L}.'’-]{0,30}\)?$/u
const MOST_PARTS = 5
const NOT_A_SPEAKER =
  /^(?:update|updated|correction|note|editor|related|read|photo|photos|video|image|source|watch|tags|topics|more|also|see|credit|by|published|posted|filed|share|comments|breaking|exclusive|date|time|place|location|when|where|what|who|why|how|subject|contact|tel|phone|email|web|website)\b/i
const LONGEST_LABEL = 60

/** The label that a text opens with, without its colon: "LEE", "Q". Null if it opens with none. */
export function labelAt(text: string, span: Span): Span | null {
  const head = text.slice(span.start, Math.min(span.end, span.start + LONGEST_LABEL))
  const colon = head.indexOf(':')
  if (colon < 1 || head.charAt(colon + 1).trim() !== '' || head.slice(colon + 1).trim() === '') return null
  const label = head.slice(0, colon)
  const parts = label.split(' ')
  if (parts.length > MOST_PARTS || !parts.every((part) => LABEL_PART.test(part)) || NOT_A_SPEAKER.test(label))
    return null
  return { start: span.start, end: span.start + colon }
}

/** The turns of a transcript: paragraphs with labels, if at least three have one and one label comes back. */
export function turnsOf({ text, paragraphs }: Document): Turn[] {
  const turns = paragraphs.flatMap((paragraph, index) => {
    const label = labelAt(text, paragraph)
    if (label === null) return []
    const rest = text.slice(label.end + 1, paragraph.end)
    const start = label.end + 1 + rest.length - rest.trimStart().length
    return [{ label, speech: { start, end: paragraph.end }, paragraph: index + 1 }]
  })
  const labels = turns.map(({ label }) => text.slice(label.start, label.end))
  return turns.length >= 3 && new Set(labels).size < labels.length ? turns : []
}

const labelWord = (text: string, { start, end }: Span, sentence: number): Word => {
  const label = text.slice(start, end)
  return {
    start,
    end,
    text: label,
    lower: label.toLowerCase(),
    lemma: label.toLowerCase(),
    tag: 'PROPN',
    quote: null,
    sentence,
  }
}

/** The source that a label gives, in the form of a cue. */
export function labelSource(text: string, label: Span, paragraph: number): Source {
  const words: Word[] = []
  for (const part of text.slice(label.start, label.end).matchAll(/\S+/g)) {
    const start = label.start + part.index
    words.push(labelWord(text, { start, end: start + part[0].length }, 0))
  }
  const last = words.length - 1
  const frame: Frame = { start: label.start, end: label.end, paragraph, words }
  const subject = { first: 0, last, head: last, antecedent: null, shared: false }
  return {
    frame,
    cue: {
      first: last,
      last,
      lemma: ':',
      construction: 'name-colon',
      subject,
      inverted: false,
      content: [],
      known: false,
    },
    rule: 'label',
  }
}
