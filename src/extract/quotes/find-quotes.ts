// Finds who says what in a text: quotations word for word, reported speech and thought, each with its speaker.
import type { Span } from '../../article/article.ts'
import type { Document } from '../document.ts'
import { assignQuotation } from './assign.ts'
import type { Attribution, Speaker } from './attribution.ts'
import { type Cue, cuesOf, spanOf } from './cue.ts'
import { type Frame, framesOf } from './frame.ts'
import { type QuotedStretch, quotedStretches } from './quotation-marks.ts'


function mentionOf(frame: Frame, cue: Cue | null): Span | null {
  return cue?.subject == null ? null : spanOf(frame.words, cue.subject.first, cue.subject.last)
}

function speakerOf(document: Document, frame: Frame, cue: Cue | null): Speaker | null {
  const mention = mentionOf(frame, cue)
  if (mention === null) return null
  const antecedent = cue?.subject?.antecedent
  const named = antecedent == null ? mention : spanOf(frame.words, antecedent.first, antecedent.last)
  return { mention, name: document.text.slice(named.start, named.end), kind: 'named' }
}

export function findQuotes(document: Document): Attribution[] {
  const { text } = document
  const stretches = quotedStretches(text)
  const frames = framesOf(document, stretches)
  const attributions: Attribution[] = []
  let lastSpeaker: Speaker | null = null
  let lastParagraph = 0
  for (const frame of frames) {
    const cues = cuesOf(frame)
    const taken = new Map<Cue, { stretch: QuotedStretch; rule: string }[]>()
    for (const [at, word] of frame.words.entries()) {
      if (word.quote === null) continue
      const assignment = assignQuotation(frame, cues, at)
      if (assignment !== null) {
        const list = taken.get(assignment.cue) ?? []
        list.push({ stretch: word.quote, rule: assignment.rule })
        taken.set(assignment.cue, list)
        const speaker = speakerOf(document, frame, assignment.cue)
        if (speaker !== null) {
          lastSpeaker = speaker
          lastParagraph = frame.paragraph
        }
        attributions.push({ type: 'direct', spans: [word.quote.inner], text: text.slice(word.quote.inner.start, word.quote.inner.end), quoted: [word.quote.inner], speaker, cue: spanOf(frame.words, assignment.cue.first, assignment.cue.last), via: [], confidence: 'likely', rule: assignment.rule })
      } else {
        const carried = frame.paragraph - lastParagraph <= 1 ? lastSpeaker : null
        attributions.push({ type: 'direct', spans: [word.quote.inner], text: text.slice(word.quote.inner.start, word.quote.inner.end), quoted: [word.quote.inner], speaker: carried, cue: null, via: [], confidence: 'unsure', rule: at === 0 ? 'carried' : 'none' })
      }
    }
    for (const cue of cues) {
      if (!cue.known || cue.content.length === 0) continue
      const spans = cue.content.map(({ first, last }) => spanOf(frame.words, first, last))
      const all = cue.content.flatMap(({ first, last }) => frame.words.slice(first, last + 1))
      if (!all.some((word) => word.quote === null && /\p{L}/u.test(word.text) && !/^(?:that|and|but)$/.test(word.lower))) continue
      const quotes = taken.get(cue) ?? []
      attributions.push({ type: quotes.length > 0 ? 'mixed' : 'indirect', spans, text: spans.map((span) => text.slice(span.start, span.end)).join(' … '), quoted: quotes.map(({ stretch }) => stretch.inner), speaker: speakerOf(document, frame, cue), cue: spanOf(frame.words, cue.first, cue.last), via: [], confidence: 'likely', rule: `${cue.lemma} ${cue.construction}` })
    }
  }
  return attributions
}
