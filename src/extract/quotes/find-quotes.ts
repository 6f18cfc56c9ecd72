// Finds who says what in a text: quotations word for word, reported speech and thought, each with its speaker.
import type { Span } from '../../article/article.ts'
import type { Document } from '../document.ts'
import { assignQuotation } from './assign.ts'
import type { Attribution, Speaker } from './attribution.ts'
import { type Carried, carryTo, type ReadFrame } from './carry.ts'
import { type Cue, cuesOf, spanOf } from './cue.ts'
import { type Frame, framesOf } from './frame.ts'
import { quotedStretches } from './quotation-marks.ts'

function speakerOf(document: Document, frame: Frame, cue: Cue | null): Speaker | null {
  if (cue?.subject == null) return null
  const mention = spanOf(frame.words, cue.subject.first, cue.subject.last)
  const { antecedent } = cue.subject
  const named = antecedent === null ? mention : spanOf(frame.words, antecedent.first, antecedent.last)
  return { mention, name: document.text.slice(named.start, named.end), kind: 'named' }
}

function direct(document: Document, span: Span, speaker: Speaker | null, cue: Span | null, rule: string): Attribution {
  return { type: 'direct', spans: [span], text: document.text.slice(span.start, span.end), quoted: [span], speaker, cue, via: [], confidence: 'likely', rule }
}

export function findQuotes(document: Document): Attribution[] {
  const { text } = document
  const frames = framesOf(document, quotedStretches(text))
  const rules = new Map<string, string>()
  const read: ReadFrame[] = frames.map((frame, index) => {
    const cues = cuesOf(frame)
    const assigned = new Map<number, Cue>()
    for (const [at, word] of frame.words.entries()) {
      if (word.quote === null) continue
      const assignment = assignQuotation(frame, cues, at)
      if (assignment === null) continue
      assigned.set(at, assignment.cue)
      rules.set(`${index}:${at}`, assignment.rule)
    }
    return { frame, cues, assigned }
  })
  const attributions: Attribution[] = []
  const resolved = new Map<number, Carried>()
  for (const [index, { frame, cues, assigned }] of read.entries()) {
    const taken = new Map<Cue, Span[]>()
    for (const [at, word] of frame.words.entries()) {
      if (word.quote === null) continue
      const cue = assigned.get(at)
      if (cue !== undefined) {
        taken.set(cue, [...(taken.get(cue) ?? []), word.quote.inner])
        attributions.push(direct(document, word.quote.inner, speakerOf(document, frame, cue), spanOf(frame.words, cue.first, cue.last), rules.get(`${index}:${at}`) ?? ''))
        continue
      }
      const carried = carryTo(read, index, resolved)
      if (carried !== null) resolved.set(index, carried)
      attributions.push(direct(document, word.quote.inner, carried === null ? null : speakerOf(document, carried.frame, carried.cue), null, carried?.rule ?? (at === 0 ? 'bare-none' : 'none')))
    }
    for (const cue of cues) {
      if (!cue.known || cue.content.length === 0) continue
      const spans = cue.content.map(({ first, last }) => spanOf(frame.words, first, last))
      const all = cue.content.flatMap(({ first, last }) => frame.words.slice(first, last + 1))
      if (!all.some((word) => word.quote === null && /\p{L}/u.test(word.text) && !/^(?:that|and|but)$/.test(word.lower))) continue
      const quoted = taken.get(cue) ?? []
      attributions.push({ type: quoted.length > 0 ? 'mixed' : 'indirect', spans, text: spans.map((span) => text.slice(span.start, span.end)).join(' … '), quoted, speaker: speakerOf(document, frame, cue), cue: spanOf(frame.words, cue.first, cue.last), via: [], confidence: 'likely', rule: `${cue.lemma} ${cue.construction}` })
    }
  }
  return attributions
}
