// Whose word the reader has to take for a sentence: the outermost source that it names, else whoever writes there.
import type { Span } from '../../article/article.ts'
import type { Whose } from '../../digest/digest.ts'
import type { Attribution } from '../quotes/attribution.ts'
import type { Reading } from '../reading.ts'
import { answererAt } from '../speaking.ts'

export type Sourced = { readonly span: Span; readonly by: Whose; readonly attribution: Attribution | null }

/** Verbs that tell what somebody does or wants, not what they hold to be so. “She asked him to come.” */
const NO_CLAIM =
  /^(?:\S+ noun|learn|discover|reali[sz]e|notice|reject object|reject that|ask|urge|want|order|request|beg|require|seek|offer|refuse|decline|decide|choose|prepare|move|opt|demand|call prep-for|invite|instruct|press|propose|agree to|agree with|dismiss object|balk|threaten|thank|congratulate|apologi[sz]e|hope to|plan|try|appear|seem|discuss|submit (?!that|clause)|issue|write object|read|cite|share|post|mention|raise|show object|find object|learn object|see (?!np-as)|consider (?!np-as)|remember|know object|expect np-to|talk (?!prep-of)|speak (?!prep-of)|care|love|hate|like|direct|encourage|know wh|sign|tell np-to|support|back|vote|endorse|welcome|wish|aim|refer|oppose|compare|outline|hold (?!that|colon|clause|parenthesis)|address|name|treat|list|choose|issue|point prep-to|report object|note object|detail|record object|give|put (?!held)|include|use|comment|declare object|share|check|quote|ask wh|answer object|wonder|query|emerge|transpire)\b/

/** The sources of a sentence, in order: one for the whole, more where its clauses have different ones. */
export function sourceOf(reading: Reading, unit: Span): Sourced[] {
  const answerer = answererAt(reading, unit)
  if (answerer !== undefined) return [{ span: unit, by: answerer, attribution: null }]
  const place = secondSourceIn(reading, unit)
  if (place !== undefined)
    return [
      ...sourceOf(reading, { start: unit.start, end: place }),
      ...sourceOf(reading, { start: place + 2, end: unit.end }),
    ]
  const halves = eachSideOfSemicolon(reading, unit)
  if (halves !== undefined) return halves
  const first = outermost(reading, unit, reading.attributions)
  if (first === undefined) return [{ span: unit, by: ownWord(reading, unit), attribution: null }]
  if (isAsking(reading, first)) return [leadIn(reading, unit, first)]
  const by = first.speaker === null ? 'unknown' : reading.whoseOf(first.speaker)
  return [{ span: unit, by, attribution: first }]
}

/** The attribution that covers a sentence and is not itself told by another of its sources. */
function outermost(reading: Reading, unit: Span, attributions: readonly Attribution[]): Attribution | undefined {
  const candidates = attributions.filter((attribution) => reportsIn(reading, attribution, unit))
  const told = candidates.filter(({ speaker, type }) => speaker !== null || type === 'direct')
  const outer = told.filter((one) => !told.some((other) => other !== one && contains(other, one)))
  if (outer.length === 0) return candidates[0]
  return outer.toSorted((a, b) => sharedWith(b, unit) - sharedWith(a, unit))[0]
}

/** An interviewer's turn in a transcript. “PENN: The lake is full. Why build?” */
const isAsking = ({ interviewers }: Reading, { rule, speaker }: Attribution) =>
  rule === 'label' && interviewers.has(speaker?.name ?? '')

/** What leads to an interviewer's question may have its own source: “PENN: The council says that it answered you.” */
function leadIn(reading: Reading, unit: Span, turn: Attribution): Sourced {
  const told = outermost(
    reading,
    unit,
    reading.attributions.filter((one) => one !== turn && !isAsking(reading, one) && one.speaker !== null),
  )
  return told
    ? { span: unit, by: reading.whoseOf(told.speaker), attribution: told }
    : { span: unit, by: 'author', attribution: turn }
}

/** “The span is shut, and drivers say it is falling”: where a clause with its own source begins, after its comma. */
function secondSourceIn(reading: Reading, unit: Span): number | undefined {
  const places = reading.attributions.flatMap((attribution) => {
    const { speaker, cue, type } = attribution
    if (speaker === null || cue === null || type === 'direct') return []
    if (speaker.mention.start < unit.start + 24 || speaker.mention.end > cue.start || cue.end > unit.end) return []
    const joint = CLAUSE_JOINT.exec(reading.document.text.slice(unit.start, speaker.mention.start))
    if (joint === null) return []
    const at = unit.start + joint.index
    const rest = { start: at + 2, end: unit.end }
    const told = reading.attributions.some(
      ({ spans, cue: other }) => other !== cue && spans.some(({ start, end }) => start < at && end > at + 8),
    )
    return !told && reportsIn(reading, attribution, rest) ? [at] : []
  })
  return places.length === 0 ? undefined : Math.min(...places)
}

/** What stands before the source of a further clause. “…, but”, “…, which” */
const CLAUSE_JOINT = /, (?:(?:and|but|while|though|although|whereas|yet|which)\s)(?:the\s|an?\s)?$/u

/** “Lee said two had been replaced; the city has no record of it”: two sources, where no content crosses the mark. */
function eachSideOfSemicolon(reading: Reading, unit: Span): Sourced[] | undefined {
  const at = reading.slice(unit).search(/;\s\p{L}/u)
  const place = unit.start + at
  const crossed = reading.attributions.some(({ spans }) =>
    spans.some(({ start, end }) => start < place && end > place + 2),
  )
  if (at < 10 || crossed) return undefined
  const sides = [
    ...sourceOf(reading, { start: unit.start, end: place }),
    ...sourceOf(reading, { start: place + 2, end: unit.end }),
  ]
  return new Set(sides.map(({ by }) => by)).size > 1 ? sides : undefined
}

/** Whoever writes where nobody is named: the interviewed in an answer, another outlet in its voice, the author. */
const ownWord = (reading: Reading, unit: Span): Whose =>
  answererAt(reading, unit) ?? reading.voiceAt(unit)?.id ?? 'author'

const sharedWith = ({ spans }: Attribution, unit: Span) =>
  spans.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, unit.end) - Math.max(start, unit.start)), 0)

/** “He rejected the accusation”: what is rejected is a claim, so rejecting is another. */
const isRejection = ({ slice }: Reading, { rule, spans }: Attribution) =>
  rule.startsWith('reject') &&
  spans[0] !== undefined &&
  /^(?:the|any|all|this|that|these|those|such|her|his|their|its|as)?\s?(?:\p{L}+\s)?(?:claims?|allegations?|accusations?|suggestions?|charges?|notion|idea|criticisms?|reports?|findings?|figures?)\b/iu.test(
    slice(spans[0]),
  )

/** “Nobody at the ministry could say”: the author’s word that there is no word. */
const NOBODY = /^(?:nobody|no one|none|neither|no \p{L}+)\b/iu

const isNobody = ({ document, slice }: Reading, mention: Span) =>
  NOBODY.test(slice(mention)) ||
  (/^who$/i.test(slice(mention)) &&
    /\b(?:nobody|no one|none)\s$/iu.test(document.text.slice(mention.start - 10, mention.start)))

/** The rules for what is told on nobody’s word. “He is believed to have left.” */
const HEARSAY =
  /^(?:hearsay|reportedly|allegedly|supposedly|(?:understand|believe|think|say|report|allege|rumou?r) (?:to|that|passive))\b/

/** Whether an attribution tells of this sentence as a whole what somebody holds to be so. */
function reportsIn(reading: Reading, attribution: Attribution, unit: Span): boolean {
  const { speaker, rule, type, cue, confidence } = attribution
  if (speaker === null && type !== 'direct')
    return HEARSAY.test(rule) && cue !== null && cue.start >= unit.start && cue.end <= unit.end
  if (speaker !== null && type !== 'direct' && /^(?:I|we)[’']/iu.test(reading.slice(speaker.mention))) return false
  if (speaker !== null && isNobody(reading, speaker.mention)) return false
  if (
    cue !== null &&
    /\b(?:appear|seem)(?:ed|s)? to $/u.test(reading.document.text.slice(Math.max(0, cue.start - 14), cue.start))
  )
    return false
  if (
    type !== 'direct' &&
    ((NO_CLAIM.test(rule) && !isRejection(reading, attribution)) || isSilence(reading, attribution))
  )
    return false
  if (speaker?.kind === 'author' && type !== 'direct') return false
  const about = sharedWith(attribution, unit)
  if (about === 0) return false
  const told = about + lengthIn(cue, unit) + lengthIn(speaker?.mention ?? null, unit)
  const share = told / (unit.end - unit.start)
  // An actor that cannot be named cannot be a source: “the cost is less than it spends on asking us”.
  if (
    type !== 'direct' &&
    speaker &&
    reading.whoseOf(speaker) === 'unknown' &&
    !/^(?:it|they|he|she|who)$/i.test(reading.slice(speaker.mention))
  )
    return false
  if (
    /^say (?:object|held)/.test(rule) &&
    /^(?:nothing|almost|little|so|as much|no more)\b/i.test(reading.slice(attribution.spans[0] ?? unit))
  )
    return false
  const here = cue !== null && cue.start >= unit.start && cue.end <= unit.end
  if (type === 'direct') return share >= 0.5 || (here && confidence !== 'unsure')
  return share >= (here ? 0.25 : 0.5)
}

/** “The department would not say whether”: the author's word that somebody said nothing. */
function isSilence({ document }: Reading, { cue, rule }: Attribution): boolean {
  if (
    cue === null ||
    !/^(?:say|tell|explain|describe|disclose|comment|specify|know|reveal|elaborate|answer)\b/.test(rule)
  )
    return false
  if (/\b(?:not|never)\s|n[’']t\s/iu.test(document.text.slice(cue.start, cue.end))) return true
  const before = document.text.slice(Math.max(0, cue.start - 20), cue.start)
  return (
    /(?:\b(?:not|never|neither|nor|declined to|refused to|without)|n[’']t)\s(?:yet |ever |publicly )?$/iu.test(
      before,
    ) || / wh$/.test(rule)
  )
}

const lengthIn = (span: Span | null, unit: Span) =>
  span === null ? 0 : Math.max(0, Math.min(span.end, unit.end) - Math.max(span.start, unit.start))

/** “Officials say the minister promised”: what the officials say holds the minister's words and their cue. */
function contains(outer: Attribution, inner: Attribution): boolean {
  if (outer.type === 'direct') return inner.type !== 'direct'
  const cue = inner.cue
  return (
    cue !== null &&
    outer.spans.some(({ start, end }) => start <= cue.start && cue.end <= end) &&
    inner.spans[0]?.start !== outer.spans[0]?.start
  )
}
