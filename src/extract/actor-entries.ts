// From the actors and speakers that the rules found to a digest's actors, and from words in the text back to them.
import type { Passage, Span } from '../article/article.ts'
import type { Actor, Whose } from '../digest/digest.ts'
import { PREFIX } from '../digest/parts.ts'
import type { FoundActor } from './actors/actor.ts'
import { numbered } from './number.ts'
import type { Attribution, Speaker } from './quotes/attribution.ts'

type Place = { readonly slice: (span: Span) => string; readonly passage: (span: Span) => Passage }

export type Cast = {
  readonly actors: readonly Actor[]
  /** The actor whom the words at a span mean; undefined where that is not known. */
  readonly actorAt: (span: Span) => string | undefined
  /** Whose words a speaker's are. */
  readonly whoseOf: (speaker: Speaker | null) => Whose
}

type Entry = Omit<Actor, 'id' | 'partOf'> & { readonly found: FoundActor | undefined }

const KINDS_OF_SPEAKERS = {
  named: 'person',
  anonymous: 'unnamed',
  collective: 'unnamed',
  document: 'document',
  outlet: 'outlet',
  author: 'unnamed',
} as const

/** The digest's actors: those found by name or description, and speakers that nothing else names. Places that never speak are none. */
export function castOf(place: Place, found: readonly FoundActor[], attributions: readonly Attribution[]): Cast {
  const speakers = attributions
    .flatMap(({ speaker, via }) => (speaker ? [speaker, ...via] : via))
    .filter(({ kind }) => kind !== 'author')
  const speaking = (actor: FoundActor) => speakers.some((speaker) => isMeant(place, actor, speaker))
  const kept = found.filter((actor) => actor.kind !== 'place' || speaking(actor))
  const others = othersAmong(
    place,
    speakers.filter((speaker) => !kept.some((actor) => isMeant(place, actor, speaker))),
  )
  const entries = numbered(PREFIX.actors, [...kept.flatMap((actor) => entryOf(place, actor)), ...others])
  const idOf = new Map(entries.flatMap(({ found: actor, id }) => (actor ? [[actor, id] as const] : [])))
  const actors = entries.map(({ found: actor, ...entry }): Actor => {
    const whole = actor?.partOf === undefined ? undefined : found[actor.partOf]
    const partOf = whole && idOf.get(whole)
    return { ...entry, partOf: partOf !== undefined && partOf !== entry.id ? partOf : null }
  })
  return lookups(place, withoutLoops(actors))
}

function isMeant(place: Place, actor: FoundActor, { mention, name }: Speaker): boolean {
  if (actor.mentions.some((span) => span.start < mention.end && mention.start < span.end && span.form !== 'inside'))
    return true
  const sought = plainName(name)
  return (
    [actor.name, ...actor.aliases].some((form) => plainName(form) === sought) || place.slice(mention) === actor.name
  )
}

const plainName = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/['’]s?$/, '')

function entryOf(place: Place, actor: FoundActor): Entry[] {
  const mentions = actor.mentions
    .filter(({ form }) => form !== 'inside')
    .map(({ start, end }) => place.passage({ start, end }))
  const [first] = mentions
  if (first === undefined) return []
  const forms = [...new Set(mentions.map(place.slice))].filter((form) => form.length <= 200)
  const name = forms.includes(actor.name) ? actor.name : forms[0]
  if (name === undefined) return []
  const role = actor.role && actor.role.text.length <= 200 ? actor.role : undefined
  return [
    {
      found: actor,
      name,
      aliases: forms.filter((form) => form !== name).slice(0, 30),
      kind: actor.kind === 'place' ? 'organisation' : actor.kind,
      role: role ? place.slice(role) : null,
      mentions: mentions.filter((mention) => forms.includes(place.slice(mention))),
      passages: role ? [first, place.passage(role)] : [first],
      confidence: actor.confidence,
    },
  ]
}

/** Speakers whom no actor covers, one entry for each wording. */
function othersAmong(place: Place, speakers: readonly Speaker[]): Entry[] {
  const byName = new Map<string, Speaker[]>()
  for (const speaker of speakers) {
    const words = place.slice(speaker.mention)
    if (words.length > 200 || /^(?:he|she|they|it|we|i|you|who|which|that|this|these|those)$/i.test(words)) continue
    byName.set(plainName(words), [...(byName.get(plainName(words)) ?? []), speaker])
  }
  return [...byName.values()].map((same) => {
    const [first] = same as [Speaker, ...Speaker[]]
    const mentions = [...new Map(same.map(({ mention }) => [mention.start, mention])).values()]
      .toSorted((a, b) => a.start - b.start)
      .map(place.passage)
    const forms = [...new Set(mentions.map(place.slice))]
    const [name = '', ...aliases] = forms
    return {
      found: undefined,
      name,
      aliases,
      kind: KINDS_OF_SPEAKERS[first.kind],
      role: null,
      mentions,
      passages: mentions.slice(0, 1),
      confidence: 'likely',
    }
  })
}

/** Part-of relations that lead back to themselves are dropped. */
function withoutLoops(actors: readonly Actor[]): Actor[] {
  const whole = new Map(actors.map(({ id, partOf }) => [id, partOf]))
  const leadsBack = ({ id, partOf }: Actor) => {
    for (
      let step = partOf, steps = 0;
      step !== null && step !== undefined && steps <= actors.length;
      step = whole.get(step) ?? null, steps += 1
    ) {
      if (step === id) return true
    }
    return false
  }
  return actors.map((actor) => (leadsBack(actor) ? { ...actor, partOf: null } : actor))
}

function lookups(place: Place, actors: readonly Actor[]): Cast {
  const byStart = actors.flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, id })))
  const named = new Map(
    actors.flatMap(({ id, name, aliases }) => [name, ...aliases].map((form) => [plainName(form), id] as const)),
  )
  const actorAt = (span: Span) =>
    byStart.find(({ start, end }) => start < span.end && span.start < end)?.id ??
    named.get(plainName(place.slice(span)))
  return {
    actors,
    actorAt,
    whoseOf: (speaker) => {
      if (speaker === null) return 'unknown'
      if (speaker.kind === 'author') return 'author'
      return named.get(plainName(speaker.name)) ?? actorAt(speaker.mention) ?? 'unknown'
    },
  }
}
