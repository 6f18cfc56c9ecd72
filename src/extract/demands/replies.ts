// What became of a demand, as the article tells it: the reply that follows, and the status that it gives.
import type { Span } from '../../article/article.ts'
import type { Demand, Whose } from '../../digest/digest.ts'
import type { Reading } from '../reading.ts'
import type { DemandKind } from './wish.ts'

export type Answer = { readonly reply: Span | null; readonly status: Demand['status'] }
type Asked = {
  readonly from: Whose
  readonly to: Whose
  readonly kind: DemandKind
  readonly what: Span
  readonly passage: Span
}

/** How many sentences after a demand its reply may stand. */
const REACH = 3

/** Words of an answer by what they say of the demand; each with an example. */
const ANSWERS: readonly (readonly [Demand['status'], RegExp])[] = [
  ['open', /\b(?:no one|nobody|none)\b[^.]{0,40}\b(?:responded|answered|replied|called)\b/iu], // No one on the dais responded.
  ['open', /\b(?:has|have|had) (?:yet to|not yet|not) (?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?)\b/iu], // Lesk has yet to reply.
  ['open', /\b(?:did|do|does) not (?:immediately )?(?:reply|respond|answer)\b/iu], // The firm did not reply.
  [
    'under discussion',
    /\b(?:under (?:review|discussion|consideration|study)|weighing|mulling|looking at (?:it|the)|reserved (?:its|his|her) (?:decision|judgment)|put (?:off|back) (?:to|until)|adjourned|considering|would be (?:looked at|considered|discussed)|will (?:consider|study|discuss)|is (?:reviewing|studying)|are (?:reviewing|studying)|put off a decision|tabled|to come back to|in talks|negotiat\w+)\b/iu,
  ], // The office said that the idea was under review.
  [
    'refused',
    /\b(?:refus(?:e|es|ed|ing)|reject(?:s|ed)?|turn(?:ed|s) (?:it|that|this|them|him|her|the \p{L}+)? ?down|turned down|declin(?:ed|es)|dismiss(?:ed|es)?|ruled (?:it |that )?out|voted (?:it |that )?down|(?:was|were|is|are) (?:unacceptable|unreasonable|unrealistic|out of the question|a non-starter)|stood firm|balked at|spurned|shrugged off|threw (?:it |that )?out|thrown out|denied the (?:request|motion|application|plea)|knocked back|gave short shrift|scoffed|rebuffed|brushing aside|was lost)\b/iu,
  ], // The couriers turned it down.
  [
    'refused',
    /\b(?:will|would|could|can) ?not\b|\b(?:won’t|won't|wouldn’t|wouldn't|can’t|cannot|couldn’t|couldn't)\b|\bno longer an option\b|\bwas not (?:open|possible)\b/iu,
  ], // Lesk would not surrender citizens.
  [
    'met',
    /\b(?:agreed to|accepted|granted|complied|approved|gave in|gave way|backed down|relented|bowed to|caved in|yielded|obliged|conceded|met the demand|carried out|did so)\b/iu,
  ], // The council agreed to pay.
]

/** The first answer after a demand by somebody other than its maker. */
export function answerTo(reading: Reading, asked: Asked, before: number): Answer {
  const { document } = reading
  const first = document.sentences.findIndex(({ start }) => start >= asked.passage.end - 1)
  const tail = tailAnswer(reading, asked)
  if (tail) return tail
  if (first < 0) return { reply: null, status: 'open' }
  for (const sentence of document.sentences.slice(first, first + REACH)) {
    if (sentence.start > before + 400 || sentence.paragraph > paragraphOf(reading, asked.passage) + 1) break
    const status = statusIn(reading.slice(sentence))
    if (status === undefined || !concerns(reading, asked, sentence)) continue
    return { reply: { start: sentence.start, end: sentence.end }, status }
  }
  return { reply: null, status: 'open' }
}

const statusIn = (text: string) => ANSWERS.find(([, pattern]) => pattern.test(text))?.[0]

const paragraphOf = ({ document }: Reading, span: Span) =>
  document.sentences.find(({ end }) => end > span.start)?.paragraph ?? 0

/** “…, which the couriers turned down”, “Tarvania has agreed”: the answer within the demand's own sentence. */
function tailAnswer({ document }: Reading, { what, passage }: Asked): Answer | null {
  const tail = document.text.slice(what.end, passage.end)
  const match = /^[,;]\s(?:which|but|and|a \p{L}+ that)?[^.]{0,80}/u.exec(tail)?.[0]
  const status =
    match && /\b(?:turned down|rejected|refused|accepted|agreed|declined|dismissed)\b/u.test(match)
      ? statusIn(match)
      : undefined
  if (status === undefined || match === undefined) return null
  const start = what.end + (/^[,;]\s*/.exec(match)?.[0].length ?? 0)
  return { reply: { start, end: what.end + match.trimEnd().length }, status }
}

/** Whether a sentence answers this demand: by whom it was addressed to, or by a pronoun for it, in the same or next breath. */
function concerns(reading: Reading, { from, to, what }: Asked, sentence: Span): boolean {
  const speakers = reading.attributions
    .filter(({ cue }) => cue && cue.start >= sentence.start && cue.end <= sentence.end)
    .map(({ speaker }) => reading.whoseOf(speaker))
  const named = reading.actors
    .filter(({ mentions }) => mentions.some(({ start, end }) => start >= sentence.start && end <= sentence.end))
    .map(({ id }) => id)
  const text = reading.slice(sentence)
  if (to !== 'unknown' && [...speakers, ...named].includes(to)) return true
  if (speakers.includes(from)) return false
  const words = new Set(
    reading
      .slice(what)
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? [],
  )
  const echoed = (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some((word) => words.has(word))
  return (
    echoed ||
    /\b(?:that|this|it|them|both|the (?:demand|request|offer|idea|proposal|plea|call))\b/iu.test(text.slice(0, 90))
  )
}
