// Positions: who is for or against what, by verbs that say so plainly. Precision first: a subject that nobody knows takes no position.
import type { Span } from '../../article/article.ts'
import type { Position } from '../../digest/digest.ts'
import { lemmaOf, subjectSide, wantedEnd, wordsBetween } from '../demands/clause.ts'
import { type Layer, layersOf } from '../demands/layers.ts'
import type { Document } from '../document.ts'
import type { VerbGroup } from '../quotes/verb-group.ts'
import type { Found, Reading } from '../reading.ts'
import { speakerAt, viaAt, writerAt } from '../speaking.ts'

type Stance = Position['stance']

const words = (list: string, stance: Stance): [string, Stance][] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => [word, stance])

/** With the issue as the object. “The mayor backs the plan.” “Doctors oppose the cuts.” */
const STANCES: ReadonlyMap<string, Stance> = new Map([
  ...words('support back favour favor endorse welcome champion defend applaud praise hail approve', 'for'),
  ...words('oppose reject criticise criticize condemn denounce resist decry protest deplore', 'against'),
])

/** With a preposition. “They voted against the motion.” “She objects to the sale.” */
const STANCES_WITH: ReadonlyMap<string, Stance> = new Map([
  ['vote for', 'for'],
  ['vote against', 'against'],
  ['object to', 'against'],
  ['campaign against', 'against'],
  ['campaign for', 'for'],
  ['argue against', 'against'],
  ['argue for', 'for'],
  ['speak against', 'against'],
  ['be against', 'against'],
  ['come against', 'against'],
  ['disapprove of', 'against'],
  ['approve of', 'for'],
])

const PEOPLE =
  /^(?:him|her|them|it|us|me|each|himself|herself|itself|themselves|that|this|off|up|down|out|away|into|by)\b/i

/** The words that name who takes a stance, so that they become actors of the digest. */
export function stanceSides(document: Document): Span[] {
  return layersOf(document).flatMap((layer) =>
    layer.groups.flatMap((group) => {
      const side = stanceOf(layer, group) === undefined ? 'unknown' : subjectSide(layer, group)
      return typeof side === 'string' ? [] : [side]
    }),
  )
}

/** The stance that a verb takes, and how many words belong to it; undefined where nothing plain is said. */
function stanceOf(layer: Layer, group: VerbGroup): { readonly stance: Stance; readonly length: number } | undefined {
  const lemma = lemmaOf(layer, group)
  const withPreposition = STANCES_WITH.get(`${lemma} ${layer.words[group.head + 1]?.lower}`)
  const stance = withPreposition ?? STANCES.get(lemma)
  if (stance === undefined || group.passive || group.form === 'infinitive' || layer.words.at(-1)?.lower === '?')
    return undefined
  if (/^(?:could|might|may|can|must|should|shall)$/.test(group.modal ?? '')) return undefined
  return { stance, length: withPreposition ? 2 : 1 }
}

/** Every plain stance of a text, each actor and issue once. */
export function findPositions(reading: Reading): Found<Position>[] {
  const found = layersOf(reading.document).flatMap((layer) =>
    layer.groups.flatMap((group) => positionOf(reading, layer, group)),
  )
  return [...new Map(found.map((position) => [`${position.actor} ${position.issue.toLowerCase()}`, position])).values()]
}

function positionOf(reading: Reading, layer: Layer, group: VerbGroup): Found<Position>[] {
  const found = stanceOf(layer, group)
  if (found === undefined) return []
  const { stance } = found
  const first = group.head + found.length
  const issue = wordsBetween(layer, first, wantedEnd(layer, first))
  const side = subjectSide(layer, group)
  if (issue === null || typeof side === 'string') return []
  return entry(reading, {
    layer,
    cue: layer.words[group.head] as Span,
    side,
    issue,
    stance: group.negated ? opposite(stance) : stance,
  })
}

const opposite = (stance: Stance): Stance => (stance === 'for' ? 'against' : 'unclear')

type Told = {
  readonly layer: Layer
  readonly cue: Span
  readonly side: Span
  readonly issue: Span
  readonly stance: Stance
}

function entry(reading: Reading, { layer, cue, side, issue, stance }: Told): Found<Position>[] {
  const subject = reading.slice(side)
  const actor = /^(?:i|we)$/i.test(subject) ? writerAt(reading, side) : reading.actorAt(side)
  const text = reading.slice(issue)
  if (actor === undefined || actor === 'unknown' || text.length > 160 || text.length < 4 || PEOPLE.test(text)) return []
  const speaker = speakerAt(reading, cue)
  const by = speaker === actor || speaker === 'unknown' ? (reading.voiceAt(cue)?.id ?? 'author') : speaker
  const conditional = /\b(?:only )?(?:if|provided|as long as|on condition)\b/iu.test(
    reading.document.text.slice(issue.end, layer.passage.end).slice(0, 60),
  )
  return [
    {
      actor,
      issue: text,
      stance: conditional ? 'conditional' : stance,
      reason: reasonIn(reading, issue, layer.passage),
      by,
      via: viaAt(reading, cue).filter((whose) => whose !== by && whose !== actor),
      passages: [reading.passage(layer.passage)],
      confidence: 'likely',
    },
  ]
}

/** “… because it would flood the valley”. */
function reasonIn({ document }: Reading, issue: Span, passage: Span): string | null {
  const reason = /^,? (?:because|since|saying|arguing that|on the grounds that) ([^.;”"]{8,300})/u.exec(
    document.text.slice(issue.end, passage.end),
  )?.[1]
  return reason?.trim() ?? null
}
