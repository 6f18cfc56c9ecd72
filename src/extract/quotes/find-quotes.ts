// Finds who says what in a text: quotations word for word, reported speech and thought, each with its speaker.
import type { Span } from '../../article/article.ts'
import type { Document } from '../document.ts'
import { assignQuotation } from './assign.ts'
import {
  attributionsOf,
  type Context,
  directAttribution,
  groupQuotations,
  isQuotation,
  type Quotation,
  turnAttribution,
} from './attribute.ts'
import type { Attribution } from './attribution.ts'
import { carryTo, isBare, type ReadFrame, type Source } from './carry.ts'
import { cuesOf } from './cue.ts'
import { type Frame, framesOf } from './frame.ts'
import { isEnglish } from './language.ts'
import { quotedStretches } from './quotation-marks.ts'
import { type KnownActor, speakerResolver } from './speaker.ts'
import { isSpeech, isSpeechAbroad } from './speech.ts'
import { labelAt, labelSource, turnsOf } from './transcript.ts'

/** The label inside a quotation; in the midst of a sentence only one in capitals, since titles have colons too. */
function labelOf(text: string, frame: Frame, inner: Span): Span | null {
  const label = labelAt(text, inner)
  return label !== null && (isBare(frame) || !/\p{Ll}/u.test(text.slice(label.start, label.end))) ? label : null
}

function readFrame(text: string, frame: Frame): ReadFrame {
  const cues = cuesOf(frame)
  const assigned = new Map<number, Source>()
  for (const [at, word] of frame.words.entries()) {
    const label = word.quote === null ? null : labelOf(text, frame, word.quote.inner)
    if (label !== null) assigned.set(at, labelSource(text, label, frame.paragraph))
    const assignment = word.quote === null || label !== null ? null : assignQuotation(frame, cues, at)
    if (assignment !== null) assigned.set(at, { frame, cue: assignment.cue, rule: assignment.rule })
  }
  return { frame, cues, assigned }
}

/** “A,” she told us, “B.”: the second part of a quotation that its attribution broke, where no surer rule has it. */
function brokenFrom(assigned: ReadonlyMap<number, Source>, at: number): Source | undefined {
  const rule = assigned.get(at)?.rule
  if (rule !== undefined && rule !== 'any-verb' && rule !== 'introduced-unknown') return undefined
  const before = [...assigned].findLast(
    ([place, source]) => place < at && (source.rule === 'following' || source.rule === 'broken'),
  )
  return before === undefined ? undefined : { ...before[1], rule: 'broken' }
}

/** The quotations that are speech. What a quotation is carried over from is kept, so that the next can go on from it. */
function speechOf(text: string, read: readonly ReadFrame[]): Quotation[] {
  const quotations: Quotation[] = []
  for (const [index, { frame, assigned }] of read.entries()) {
    for (const [at, word] of frame.words.entries()) {
      if (word.quote === null) continue
      const source = brokenFrom(assigned, at) ?? assigned.get(at) ?? carryTo(read, index)
      const rule = source?.rule ?? (isBare(frame) ? 'bare-none' : 'none')
      assigned.delete(at)
      if (!isSpeech(text, frame, at, rule)) continue
      if (source !== null) assigned.set(at, source)
      quotations.push({ frame, at, span: word.quote.inner, source, rule })
    }
  }
  return quotations
}

/** What is quoted in a text of another language, whose verbs the rules do not know: nobody is named as its speaker. */
function quotedAbroad({ text }: Document, frames: readonly Frame[]): Attribution[] {
  const context: Context = { text, speakerOf: () => null, readOf: new Map() }
  return frames.flatMap((frame) =>
    frame.words.flatMap(({ quote }, at) => {
      if (quote === null || !isSpeechAbroad(text, frame, at)) return []
      return directAttribution(context, [{ frame, at, span: quote.inner, source: null, rule: 'other-language' }])
    }),
  )
}

const startOf = ({ spans }: Attribution) => spans[0]?.start ?? 0

/** Everything that a text attributes to somebody, in the order of the text. */
export function findQuotes(document: Document, actors: readonly KnownActor[] = []): Attribution[] {
  const { text } = document
  const turns = turnsOf(document)
  const spoken = new Set(turns.map(({ paragraph }) => paragraph))
  const frames = framesOf(document, quotedStretches(text)).filter(({ paragraph }) => !spoken.has(paragraph))
  if (!isEnglish(document)) return quotedAbroad(document, frames)
  const read = frames.map((frame) => readFrame(text, frame))
  const quotations = groupQuotations(speechOf(text, read))
  const context: Context = {
    text,
    speakerOf: speakerResolver(text, read, actors),
    readOf: new Map(read.map((one) => [one.frame, one])),
  }
  const attributed = read.flatMap(({ frame, cues }) =>
    cues.flatMap((cue) => attributionsOf(context, frame, cue, quotations.get(cue) ?? [])),
  )
  const others = [...quotations].flatMap(([key, group]) => (isQuotation(key) ? directAttribution(context, group) : []))
  const transcript = turns.flatMap(({ label, speech, paragraph }) =>
    turnAttribution(context, labelSource(text, label, paragraph), speech),
  )
  return [...attributed, ...others, ...transcript].toSorted((a, b) => startOf(a) - startOf(b))
}
