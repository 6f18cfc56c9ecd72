// Says whom a stretch of text means: a name, a title with a name, a noun ("the senator") or a pronoun ("she").
import type { Span } from '../../article/article.ts'
import type { Confidence } from '../../digest/parts.ts'
import type { Document } from '../document.ts'
import type { ActorMention, FoundActor } from './actor.ts'
import { ORGANISATION_ROLES, PERSON_ROLES } from './lists/titles.ts'

export type Referent = {
  /** Index into the actors. */
  readonly actor: number
  readonly evidence: 'name' | 'noun' | 'pronoun'
  readonly confidence: Confidence
}

type Gender = 'female' | 'male'
type Candidate = { readonly actor: number; readonly mention: ActorMention; readonly score: number }
type Held = { readonly actor: number; readonly mention: ActorMention }
/** Which actors a pronoun or noun can mean. */
type Fits = (actor: FoundActor) => boolean

const PRONOUNS: ReadonlyMap<string, Gender | 'plural' | 'thing'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
  ...['they', 'them', 'their', 'themselves'].map((word) => [word, 'plural'] as const),
  ...['it', 'its', 'itself'].map((word) => [word, 'thing'] as const),
])

/** Sentences back in which a pronoun or a noun still finds its actor. */
const REACH = 5
/** The lead over no rival at all. */
const FAR = 99
const LONGEST_MENTION = 300

function firstAtOrAfter(mentions: readonly Held[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.mention.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A function that resolves spans of this document against these actors. */
export function createResolver(
  document: Document,
  actors: readonly FoundActor[],
): (span: Span) => Referent | undefined {
  const isQuoted = quotedAt(document)
  const mentions = actors
    .flatMap((actor, index) => actor.mentions.map((mention) => ({ actor: index, mention })))
    .sort((a, b) => a.mention.start - b.mention.start)
  /** The mentions that start before an offset and not long before. */
  function near(offset: number, isNear: (mention: ActorMention) => boolean): Held[] {
    const found: Held[] = []
    for (let at = firstAtOrAfter(mentions, offset) - 1; at >= 0; at -= 1) {
      const held = mentions[at]
      if (!held || !isNear(held.mention)) break
      found.unshift(held)
    }
    return found
  }
  const counts = actors.map((actor) => actor.mentions.length)

  function candidates(before: number, fits: Fits): Candidate[] {
    const here = sentenceAt(document, before)
    const found: Candidate[] = []
    const firstOfSentence = new Map<number, number>()
    for (const { actor, mention } of near(before, (mention) => here - mention.sentence <= REACH)) {
      const subject = actors[actor]
      if (
        !subject ||
        mention.end > before ||
        here - mention.sentence > REACH ||
        mention.form === 'inside' ||
        !fits(subject)
      )
        continue
      firstOfSentence.set(
        mention.sentence,
        Math.min(firstOfSentence.get(mention.sentence) ?? Number.POSITIVE_INFINITY, mention.start),
      )
      found.push({ actor, mention, score: 0 })
    }
    return found
      .map((candidate) => ({
        ...candidate,
        score:
          -6 * (here - candidate.mention.sentence) +
          (firstOfSentence.get(candidate.mention.sentence) === candidate.mention.start ? 5 : 0) +
          2 * Math.log2(1 + (counts[candidate.actor] ?? 0)) -
          (/^\s?['’]s?\b/.test(document.text.slice(candidate.mention.end, candidate.mention.end + 3)) ? 2 : 0) -
          (isQuoted(candidate.mention.start) && !isQuoted(before) ? 5 : 0) -
          doubt(actors[candidate.actor]),
      }))
      .sort((a, b) => b.score - a.score || b.mention.start - a.mention.start)
  }

  function best(before: number, fits: Fits, evidence: 'noun' | 'pronoun'): Referent | undefined {
    const ranked = candidates(before, fits)
    const [first] = ranked
    if (!first) return undefined
    const rival = ranked.find(({ actor }) => actor !== first.actor)
    const lead = rival ? first.score - rival.score : FAR
    const isPlain = doubt(actors[first.actor]) === 0 && !isQuoted(before)
    const one = !actors[first.actor]?.plural && actors[first.actor]?.kind !== 'group'
    const confidence =
      lead >= 8 && isPlain && one && evidence === 'pronoun' ? 'certain' : lead >= 3 && one ? 'likely' : 'unsure'
    return { actor: first.actor, evidence, confidence }
  }

  return (span) => {
    const text = document.text.slice(span.start, span.end).trim()
    const pronoun = PRONOUNS.get(text.toLowerCase())
    if (pronoun) return best(span.start, fitsPronoun(pronoun), 'pronoun')
    const named = byMention(
      span,
      near(span.end, (mention) => span.start - mention.start < LONGEST_MENTION),
      actors,
      document.text,
    )
    if (named) return named
    const noun = headNoun(text)
    return noun === undefined ? undefined : best(span.start, fitsNoun(noun, actors), 'noun')
  }
}

/** What speaks against an actor as the one meant: a doubtful type, a person of unknown gender. */
function doubt(actor: FoundActor | undefined): number {
  if (!actor) return 0
  return (actor.confidence === 'unsure' ? 4 : 0) + (actor.kind === 'person' && !actor.gender ? 3 : 0)
}

const fitsPronoun = (pronoun: Gender | 'plural' | 'thing'): Fits => {
  if (pronoun === 'plural') return (actor) => actor.plural || actor.kind === 'group'
  if (pronoun === 'thing')
    return (actor) => !actor.plural && ['organisation', 'outlet', 'state', 'group', 'document'].includes(actor.kind)
  return (actor) => isOnePerson(actor) && (actor.gender ?? genderOfNoun(actor.name) ?? pronoun) === pronoun
}

const isOnePerson = (actor: FoundActor): boolean =>
  actor.kind === 'person' || (actor.kind === 'unnamed' && !actor.plural)

/** "a spokeswoman" is a woman, "a businessman" a man. */
function genderOfNoun(name: string): Gender | undefined {
  if (/(?:woman|girl|mother|sister|wife|daughter|actress|queen|princess|widow|niece|aunt|lady)\b/i.test(name))
    return 'female'
  return /(?:[^o]man|boy|father|brother|husband|\bson|king|prince|widower|nephew|uncle)\b/i.test(name)
    ? 'male'
    : undefined
}

/** The actor whose mention this span holds: its own person before bodies that it only belongs to. */
function byMention(
  span: Span,
  mentions: readonly Held[],
  actors: readonly FoundActor[],
  text: string,
): Referent | undefined {
  const held = mentions.filter(
    ({ mention }) => mention.start < span.end && mention.end > span.start && mention.form !== 'inside',
  )
  if (held.length === 0) return undefined
  const weight = ({ actor, mention }: (typeof held)[number]): number => {
    const before = text.slice(span.start, mention.start)
    const isOwner = /^\s?['’]s?\s/.test(text.slice(mention.end, mention.end + 4)) && mention.end < span.end
    const isComplement = /\b(?:of|for|at|with|from|in|to|by|on|and) (?:the |a |an )?$/i.test(before)
    const kind = actors[actor]?.kind
    const base = kind === 'person' ? 6 : mention.form === 'nominal' ? 4 : kind === 'place' ? 0 : 2
    return base - (isOwner ? 6 : 0) - (isComplement ? 5 : 0)
  }
  const [first] = [...held].sort((a, b) => weight(b) - weight(a) || a.mention.start - b.mention.start)
  if (!first || weight(first) < -4) return undefined
  const confidence = actors[first.actor]?.confidence ?? 'unsure'
  return { actor: first.actor, evidence: first.mention.form === 'nominal' ? 'noun' : 'name', confidence }
}

/** "senator" of "the senator", "the former senator from Ohio"; nothing for what is not definite. */
function headNoun(text: string): string | undefined {
  const match = /^(?:the|this|that|these|those)\s([\p{L}\s-]{2,60})$/iu.exec(text)
  const words = match?.[1]?.toLowerCase().split(/\s+/) ?? []
  const end = words.findIndex((word) => ['of', 'for', 'from', 'who', 'in', 'at'].includes(word))
  return (end < 0 ? words : words.slice(0, end)).at(-1)
}

const BODY_NOUNS = new Set([
  'company',
  'firm',
  'agency',
  'group',
  'organization',
  'organisation',
  'party',
  'bank',
  'team',
  'club',
  'ministry',
  'department',
  'newspaper',
  'paper',
  'network',
  'church',
  'university',
  'court',
])

function fitsNoun(noun: string, actors: readonly FoundActor[]): Fits {
  const hasNoun = (actor: FoundActor): boolean =>
    [actor.role?.text, actor.name, ...actor.aliases].some((text) => text?.toLowerCase().split(/\W+/).includes(noun))
  if (actors.some(hasNoun)) return hasNoun
  if (noun === 'country' || noun === 'nation') return (actor) => actor.kind === 'state'
  if (BODY_NOUNS.has(noun) || ORGANISATION_ROLES.has(noun))
    return (actor) => actor.kind === 'organisation' || actor.kind === 'outlet'
  if (noun === 'man' || noun === 'woman')
    return (actor) => isOnePerson(actor) && (actor.gender ?? 'male') === (noun === 'man' ? 'male' : 'female')
  return PERSON_ROLES.has(noun) ? (actor) => actor.kind === 'person' && actor.role === undefined : () => false
}

function sentenceAt(document: Document, offset: number): number {
  let low = 0
  let high = document.sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((document.sentences[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Whether an offset lies between quotation marks, marks counted paragraph by paragraph. */
function quotedAt(document: Document): (offset: number) => boolean {
  const spans: Span[] = []
  for (const paragraph of document.paragraphs) {
    let open: number | undefined
    for (let at = paragraph.start; at < paragraph.end; at += 1) {
      const mark = document.text[at]
      if (mark === '“' || (mark === '"' && open === undefined)) open ??= at
      else if ((mark === '”' || mark === '"') && open !== undefined) {
        spans.push({ start: open, end: at })
        open = undefined
      }
    }
    if (open !== undefined) spans.push({ start: open, end: paragraph.end })
  }
  return (offset) => {
    let low = 0
    let high = spans.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const span = spans[middle] as Span
      if (offset < span.start) high = middle - 1
      else if (offset >= span.end) low = middle + 1
      else return true
    }
    return false
  }
}
