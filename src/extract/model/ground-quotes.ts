// The quotes a model gives: only what stands between quotation marks, in the article's characters, with a speaker near enough to be one.
import type { Passage, Span } from '../../article/article.ts'
import type { Actor, Confidence, Digest, Quote, Whose } from '../../digest/digest.ts'
import { findFolded } from '../grounding/fold.ts'
import type { Ground } from '../grounding/ground.ts'
import { numbered } from '../number.ts'
import type { ModelAnswer } from './answer.ts'
import { findActor } from './ground-actors.ts'

/** A clause has some words; a fragment stands inside the author's sentence. */
const FULL_FROM_WORDS = 4

export function groundQuotes(
  ground: Ground,
  answer: ModelAnswer['quotes'],
  actors: readonly Actor[],
  rules: Digest,
): Quote[] {
  const used = new Set<number>()
  const quotes = answer.flatMap((quote): Omit<Quote, 'id'>[] => {
    const span = findFolded(ground.folded, withoutMarks(quote.text)).find(
      (one) => !used.has(one.start) && isQuoted(ground, one, rules),
    )
    if (span === undefined) return []
    used.add(span.start)
    const passage = ground.passage(span)
    const { speaker, confidence } = speakerOf(quote.speaker, passage, actors, rules)
    const text = ground.slice(span)
    const form = text.split(/\s+/).length >= FULL_FROM_WORDS ? 'full' : 'fragment'
    const cue = quote.cue !== null && findFolded(ground.folded, quote.cue, 1).length > 0 ? quote.cue : null
    return [{ text, speaker, cue, form, said: null, continues: null, via: [], passages: [passage], confidence }]
  })
  return numbered('q', quotes)
}

const withoutMarks = (text: string) => text.replace(/^[\s"“”„«»']+|[\s"“”«»']+$/gu, '')

/** Whether a span stands between quotation marks: as the offline engine read them, or with a mark on both sides. */
function isQuoted(ground: Ground, { start, end }: Span, rules: Digest): boolean {
  const inside = rules.quotes.some(({ passages: [passage] }) => passage && passage.start <= start && end <= passage.end)
  const marks = /["“”„«»‘’']/u
  return inside || (marks.test(ground.text[start - 1] ?? '') && marks.test(ground.text.slice(end, end + 2)))
}

/** The speaker, if the article names them in the same or a neighbouring paragraph; less sure where the offline engine read another. */
function speakerOf(
  name: string | null,
  passage: Passage,
  actors: readonly Actor[],
  rules: Digest,
): { speaker: Whose; confidence: Confidence } {
  const id = name === null ? undefined : findActor(actors, name)
  const actor = actors.find((one) => one.id === id)
  if (actor === undefined || !actor.mentions.some(({ paragraph }) => Math.abs(paragraph - passage.paragraph) <= 1)) {
    return { speaker: 'unknown', confidence: 'unsure' }
  }
  return { speaker: actor.id, confidence: sameSpeaker(actor, passage, rules) ? 'certain' : 'unsure' }
}

function sameSpeaker(actor: Actor, passage: Passage, rules: Digest): boolean {
  const other = rules.quotes.find(({ passages: [one] }) => one && one.start < passage.end && passage.start < one.end)
  const theirs = rules.actors.find(({ id }) => id === other?.speaker)
  const forms = new Set([actor.name, ...actor.aliases].map((form) => form.toLowerCase()))
  return theirs !== undefined && [theirs.name, ...theirs.aliases].some((form) => forms.has(form.toLowerCase()))
}
