// Claims: every sentence that says how the world is, was or will be, with whose word the reader has to take for it.
import type { Span } from '../../article/article.ts'
import type { Claim, Demand, Quote, Whose } from '../../digest/digest.ts'
import type { Attribution } from '../quotes/attribution.ts'
import type { Found, Reading } from '../reading.ts'
import { answererAt, viaAt } from '../speaking.ts'
import { withCarriedSources } from './carried.ts'
import { type Sourced, sourceOf } from './source.ts'
import { typeOf } from './type.ts'
import { unitsOf } from './units.ts'

const LONGEST = 590

/** One claim for each sentence and source, in the order of the text. */
export function findClaims(
  reading: Reading,
  demands: readonly Found<Demand>[],
  quotes: readonly Quote[],
): Found<Claim>[] {
  const units = unitsOf(reading.document).filter((unit) => !voicesOnlyADemand(reading, unit, demands))
  const sourced = units.flatMap((unit) => sourceOf(reading, unit))
  return withCarriedSources(reading, sourced).map((one) => claimOf(reading, one, quotes))
}

/** A sentence that does little else than voice a demand is no claim. */
function voicesOnlyADemand(reading: Reading, unit: Span, demands: readonly Found<Demand>[]): boolean {
  const text = reading.slice(unit)
  const wanted = demands
    .filter(
      ({ kind, passages }) =>
        kind !== 'threat' &&
        kind !== 'refusal' &&
        passages[0] !== undefined &&
        passages[0].start < unit.end &&
        unit.start < passages[0].end,
    )
    .map(({ what }) => (text.includes(what) ? what.length : 0))
  return wanted.reduce((sum, length) => sum + length, 0) > text.length * 0.45
}

function claimOf(reading: Reading, { span, by, attribution }: Sourced, quotes: readonly Quote[]): Found<Claim> {
  const passage = reading.passage(span)
  const form = formOf(reading, span, attribution)
  const quote =
    form === 'quoted'
      ? quotes.find(({ passages }) => passages.some(({ start, end }) => start < span.end && span.start < end))
      : undefined
  return {
    statement: cut(reading.slice(span)),
    wording: 'article',
    by,
    type: typeOf(reading, span, attribution),
    form,
    quote: quote?.id ?? null,
    via: viaOfClaim(reading, span, by, attribution),
    passages: [passage],
    confidence: confidenceOf(by, form, attribution),
  }
}

function viaOfClaim(reading: Reading, span: Span, by: Whose, attribution: Attribution | null): Claim['via'] {
  const voice = reading.voiceAt(span)?.id
  const between = (attribution?.via ?? []).map((source) => reading.whoseOf(source))
  const chain = [...between, ...(attribution ? [] : viaAt(reading, span)), ...(voice ? [voice] : [])]
  return [...new Set(chain)].filter((whose) => whose !== by && whose !== 'author' && whose !== 'unknown')
}

const cut = (text: string) => (text.length <= LONGEST ? text : text.slice(0, text.lastIndexOf(' ', LONGEST)))

/** “quoted” where most of it stands between quotation marks or answers an interviewer. */
function formOf(reading: Reading, span: Span, attribution: Attribution | null): Claim['form'] {
  if (attribution === null) return answererAt(reading, span) ? 'quoted' : 'written'
  const quoted = attribution.quoted.reduce(
    (sum, part) => sum + Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start)),
    0,
  )
  return quoted * 2 >= span.end - span.start - 25 || attribution.type === 'direct' ? 'quoted' : 'reported'
}

function confidenceOf(by: Whose, form: Claim['form'], attribution: Attribution | null): Claim['confidence'] {
  if (by === 'unknown') return 'unsure'
  if (attribution === null) return form === 'written' ? 'likely' : 'likely'
  return attribution.confidence
}
