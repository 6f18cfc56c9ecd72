// Finds who says what in a text: quotations word for word, reported speech and thought, each with its speaker.
import type { Span } from '../../article/article.ts'
import type { Document } from '../document.ts'
import { assignQuotation } from './assign.ts'
import type { Attribution, Speaker } from './attribution.ts'
import { carryTo, isBare, type ReadFrame, type Source } from './carry.ts'
import { type Cue, cuesOf, spanOf } from './cue.ts'
import { type Frame, framesOf, type Word } from './frame.ts'
import { quotedStretches } from './quotation-marks.ts'
import { isSpeech } from './speech.ts'

function speakerOf(document: Document, frame: Frame, cue: Cue): Speaker | null {
  if (cue.subject === null) return null
  const mention = spanOf(frame.words, cue.subject.first, cue.subject.last)
  const { antecedent } = cue.subject
  const named = antecedent === null ? mention : spanOf(frame.words, antecedent.first, antecedent.last)
  return { mention, name: document.text.slice(named.start, named.end), kind: 'named' }
}

function readFrame(frame: Frame): ReadFrame {
  const cues = cuesOf(frame)
  const assigned = new Map<number, Source>()
  for (const [at, word] of frame.words.entries()) {
    const assignment = word.quote === null ? null : assignQuotation(frame, cues, at)
    if (assignment !== null) assigned.set(at, { frame, cue: assignment.cue, rule: assignment.rule })
  }
  return { frame, cues, assigned }
}

type Quotation = {
  readonly frame: Frame
  readonly at: number
  readonly span: Span
  readonly source: Source | null
  readonly rule: string
}

function quotationsOf(document: Document, read: readonly ReadFrame[]): Quotation[] {
  const quotations: Quotation[] = []
  for (const [index, { frame, assigned }] of read.entries()) {
    for (const [at, word] of frame.words.entries()) {
      if (word.quote === null) continue
      const source = assigned.get(at) ?? carryTo(read, index)
      if (source !== null) assigned.set(at, source)
      const rule = source?.rule ?? (isBare(frame) ? 'bare-none' : 'none')
      if (isSpeech(document.text, frame, at, rule)) quotations.push({ frame, at, span: word.quote.inner, source, rule })
      else assigned.delete(at)
    }
  }
  return quotations
}

const CONTINUES: ReadonlySet<string> = new Set(['same-paragraph', 'continued', 'looked-ahead'])

/** Quotations of one cue are one attribution: “A,” she said. “B.” */
function grouped(quotations: readonly Quotation[]): Map<Cue | Quotation, Quotation[]> {
  const groups = new Map<Cue | Quotation, Quotation[]>()
  for (const quotation of quotations) {
    const key =
      quotation.source !== null && (quotation.frame === quotation.source.frame || CONTINUES.has(quotation.rule))
        ? quotation.source.cue
        : quotation
    groups.set(key, [...(groups.get(key) ?? []), quotation])
  }
  return groups
}

const isCue = (key: Cue | Quotation): key is Cue => 'construction' in key

function direct(document: Document, group: readonly Quotation[]): Attribution[] {
  const [first] = group
  if (first === undefined) return []
  const spans = group.map(({ span }) => span).toSorted((a, b) => a.start - b.start)
  const { source } = group.find(({ source: one }) => one !== null) ?? first
  return [
    {
      type: 'direct',
      spans,
      text: spans.map(({ start, end }) => document.text.slice(start, end)).join(' … '),
      quoted: spans,
      speaker: source === null ? null : speakerOf(document, source.frame, source.cue),
      cue: source === null ? null : spanOf(source.frame.words, source.cue.first, source.cue.last),
      via: [],
      confidence: 'likely',
      rule: first.rule,
    },
  ]
}

const isLetterWord = (word: Word) =>
  word.quote === null && /\p{L}/u.test(word.text) && !/^(?:that|and|but)$/.test(word.lower)

/** Quotations that stand inside the clause that their cue reports: they make it `mixed`. */
const EMBEDDED: ReadonlySet<string> = new Set([
  'governed',
  'parenthesis',
  'according',
  'any-verb',
  'introduced-unknown',
])

function report(document: Document, frame: Frame, cue: Cue, quotations: readonly Quotation[]): Attribution[] {
  if (!cue.known || cue.content.length === 0) return []
  const words = cue.content.flatMap(({ first, last }) => frame.words.slice(first, last + 1))
  if (!words.some(isLetterWord)) return []
  const spans = cue.content.map(({ first, last }) => spanOf(frame.words, first, last))
  return [
    {
      type: quotations.length > 0 ? 'mixed' : 'indirect',
      spans,
      text: spans.map(({ start, end }) => document.text.slice(start, end)).join(' … '),
      quoted: quotations.map(({ span }) => span),
      speaker: speakerOf(document, frame, cue),
      cue: spanOf(frame.words, cue.first, cue.last),
      via: [],
      confidence: 'likely',
      rule: `${cue.lemma} ${cue.construction}`,
    },
  ]
}

/** The attributions of one cue: its quotations, its report, or a report that takes the quotations in. */
function attributionsOf(document: Document, frame: Frame, cue: Cue, quotations: readonly Quotation[]): Attribution[] {
  if (quotations.some(({ rule }) => !EMBEDDED.has(rule))) return direct(document, quotations)
  const reported = report(document, frame, cue, quotations)
  return reported.length > 0 || quotations.length === 0 ? reported : direct(document, quotations)
}

/** Everything that a text attributes to somebody, in the order of the text. */
export function findQuotes(document: Document): Attribution[] {
  const read = framesOf(document, quotedStretches(document.text)).map(readFrame)
  const quotations = grouped(quotationsOf(document, read))
  const attributed = read.flatMap(({ frame, cues }) =>
    cues.flatMap((cue) => attributionsOf(document, frame, cue, quotations.get(cue) ?? [])),
  )
  const unattributed = [...quotations].flatMap(([key, group]) => (isCue(key) ? [] : direct(document, group)))
  return [...attributed, ...unattributed].toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}
