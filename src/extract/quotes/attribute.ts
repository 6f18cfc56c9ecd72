// From quotations and cues to attributions: what one cue attributes is one entry.
import type { Span } from '../../article/article.ts'
import type { Attribution, Speaker } from './attribution.ts'
import type { ReadFrame, Source } from './carry.ts'
import { confidenceOf } from './confidence.ts'
import { type Cue, spanOf } from './cue.ts'
import type { Frame, Word } from './frame.ts'
import type { SpeakerResolver } from './speaker.ts'
import { viaOf } from './via.ts'

/** A quotation that is speech, with what it was attributed to. */
export type Quotation = {
  readonly frame: Frame
  readonly at: number
  readonly span: Span
  readonly source: Source | null
  readonly rule: string
}

export type Context = {
  readonly text: string
  readonly speakerOf: SpeakerResolver
  readonly readOf: ReadonlyMap<Frame, ReadFrame>
}

const CONTINUES: ReadonlySet<string> = new Set(['same-paragraph', 'continued', 'looked-ahead'])

/** Quotations that stand inside the clause that their cue reports: they make it `mixed`. */
const EMBEDDED: ReadonlySet<string> = new Set([
  'governed',
  'parenthesis',
  'according',
  'any-verb',
  'introduced-unknown',
])

/** Quotations by the cue they share – “A,” she said. “B.” – or each by itself. */
export function groupQuotations(quotations: readonly Quotation[]): Map<Cue | Quotation, Quotation[]> {
  const groups = new Map<Cue | Quotation, Quotation[]>()
  for (const quotation of quotations) {
    const { source } = quotation
    const key =
      source !== null && (quotation.frame === source.frame || CONTINUES.has(quotation.rule)) ? source.cue : quotation
    groups.set(key, [...(groups.get(key) ?? []), quotation])
  }
  return groups
}

export const isQuotation = (key: Cue | Quotation): key is Quotation => 'frame' in key

const mentionText = ({ text }: Context, speaker: Speaker | null) =>
  speaker === null ? '' : text.slice(speaker.mention.start, speaker.mention.end)

const textOf = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ')

function viaSource({ text, speakerOf, readOf }: Context, { frame, cue }: Source): Speaker[] {
  const read = readOf.get(frame)
  return read === undefined ? [] : viaOf(text, read, cue, speakerOf)
}

/** What is quoted word for word, as one entry. */
export function directAttribution(context: Context, group: readonly Quotation[]): Attribution[] {
  const [first] = group
  if (first === undefined) return []
  const { source, rule } = first
  const spans = group.map(({ span }) => span).toSorted((a, b) => a.start - b.start)
  const speaker = source === null ? null : context.speakerOf(source.frame, source.cue)
  const text = textOf(context.text, spans)
  return [
    {
      type: 'direct',
      spans,
      text,
      quoted: spans,
      speaker,
      cue: source === null ? null : spanOf(source.frame.words, source.cue.first, source.cue.last),
      via: source === null ? [] : viaSource(context, source),
      confidence: confidenceOf({ rule, speaker, mention: mentionText(context, speaker) }),
      rule,
    },
  ]
}

/** A turn of a transcript: speech without quotation marks. */
export function turnAttribution(context: Context, { frame, cue, rule }: Source, speech: Span): Attribution[] {
  const speaker = context.speakerOf(frame, cue)
  const text = textOf(context.text, [speech])
  const question = speaker !== null && /^(?:Q|A|Question|Answer)$/.test(speaker.name)
  return [
    {
      type: 'direct',
      spans: [speech],
      text,
      quoted: [speech],
      speaker: question ? null : speaker,
      cue: null,
      via: [],
      confidence: confidenceOf({
        rule,
        speaker: question ? null : speaker,
        mention: mentionText(context, speaker),
      }),
      rule,
    },
  ]
}

const isLetterWord = (word: Word) =>
  word.quote === null && /\p{L}/u.test(word.text) && !/^(?:that|and|but)$/.test(word.lower)

function reportAttribution(context: Context, frame: Frame, cue: Cue, quotations: readonly Quotation[]): Attribution[] {
  if (!cue.known || cue.content.length === 0) return []
  const words = cue.content.flatMap(({ first, last }) => frame.words.slice(first, last + 1))
  if (!words.some(isLetterWord)) return []
  const spans = cue.content.map(({ first, last }) => spanOf(frame.words, first, last))
  const speaker = context.speakerOf(frame, cue)
  const text = textOf(context.text, spans)
  const rule = `${cue.lemma} ${cue.construction}`
  return [
    {
      type: quotations.length > 0 ? 'mixed' : 'indirect',
      spans,
      text,
      quoted: quotations.map(({ span }) => span),
      speaker,
      cue: spanOf(frame.words, cue.first, cue.last),
      via: viaSource(context, { frame, cue, rule }),
      confidence: confidenceOf({ rule: cue.construction, speaker, mention: mentionText(context, speaker) }),
      rule,
    },
  ]
}

/** The attributions of one cue: its quotations, its report, or a report that takes the quotations in. */
export function attributionsOf(
  context: Context,
  frame: Frame,
  cue: Cue,
  quotations: readonly Quotation[],
): Attribution[] {
  if (quotations.some(({ rule }) => !EMBEDDED.has(rule))) return directAttribution(context, quotations)
  const reported = reportAttribution(context, frame, cue, quotations)
  return reported.length > 0 || quotations.length === 0 ? reported : directAttribution(context, quotations)
}
