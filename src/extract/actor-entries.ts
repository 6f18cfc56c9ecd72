// From the actors and speakers that the rules found to a digest's actors, and from words in the text back to them.
import type { Span } from '../article/article.ts'
import type { Actor, Whose } from '../digest/digest.ts'
import { PREFIX } from '../digest/parts.ts'
import type { FoundActor } from './actors/actor.ts'
import { createResolver } from './actors/resolve.ts'
import { bodiesIn } from './bodies.ts'
import {
  BODY_SPOKESPERSON,
  canAct,
  canBeAsked,
  frontOf,
  kindOfDescription,
  SPEAKS_FOR,
  SPOKESPERSON_ALONE,
  SPOKESPERSON_OF,
} from './described.ts'
import { numbered } from './number.ts'
import type { Attribution, Speaker, SpeakerKind } from './quotes/attribution.ts'
import { apposed, definite, described, type Member, memberFor, type Place } from './same-actor.ts'

export type Cast = {
  readonly actors: readonly Actor[]
  /** The actor whom the words at a span mean; undefined where that is not known. */
  readonly actorAt: (span: Span) => string | undefined
  /** Whose words a speaker's are. */
  readonly whoseOf: (speaker: Speaker | null) => Whose
}

const PRONOUN =
  /^(?:he|she|they|it|we|i|you|who|which|that|this|these|those|him|her|them|us|me|his|its|their|our|my|your|hers|theirs|himself|herself|themselves|itself)$/i

/** Which kinds of actor a pronoun can mean. */
const KINDS_MEANT: readonly (readonly [words: RegExp, kinds: RegExp])[] = [
  [/^(?:it|its|itself)$/, /^(?:organisation|state)$/],
  [/^(?:they|them|their|theirs|themselves)$/, /^(?:group|unnamed|organisation)$/],
  [/^(?:he|she|him|her|his|hers|himself|herself)$/, /^(?:person|unnamed)$/],
]
/** How far back a pronoun reaches for somebody without a name. */
const NEAR = 250

/** Rules whose verb only somebody can do: whatever its subject is called speaks. */
const SAYS =
  /^(?:say|tell|add|believe|think|claim|argue|warn|fear|complain|write|explain|insist|deny|admit|according|inserted|doubt|suspect|reply|acknowledge|testify|allege|accuse|blame|reckon|swear|recall|stance)\b/

const plainName = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an|this|that) /, '')
    .replace(/['’]s?$/, '')

/** The digest's actors: those found by name or description, and whoever speaks or is asked that nothing else names. */
export function castOf(
  place: Place,
  found: readonly FoundActor[],
  attributions: readonly Attribution[],
  sides: readonly { readonly span: Span; readonly sure: boolean }[],
): Cast {
  const speakers = attributions
    .flatMap(({ speaker, via, type, rule }) => {
      const sure = type === 'direct' || SAYS.test(rule)
      return [...(speaker ? [{ ...speaker, sure }] : []), ...via.map((source) => ({ ...source, sure: false }))]
    })
    .filter(({ kind }) => kind !== 'author')
  const casting = startCasting(place, found)
  for (const { mention, kind, sure } of speakers) casting.place(mention, kind, sure)
  for (const { span, sure } of sides) casting.place(span, null, sure)
  for (const span of bodiesIn(place.document)) casting.mention(span)
  const taking = new Set(
    [...speakers.map(({ mention }) => mention), ...sides.map(({ span }) => span)].flatMap(
      (span) => casting.memberAt(span) ?? [],
    ),
  )
  const members = casting.members.filter((member) => isKept(member, taking.has(member)))
  return finished(place, found, members, casting)
}

/** Places that never speak and crowds that do nothing are no actors. */
function isKept({ found, mentions, kind }: Member, takesPart: boolean): boolean {
  if (mentions.length === 0) return false
  if (takesPart || (found === undefined && mentions.length > 1)) return true
  if (found === undefined) return false
  if (found.kind === 'place') return false
  return kind !== 'unnamed' && kind !== 'document' && kind !== 'group'
    ? true
    : found.confidence !== 'unsure' && canAct(found.name)
}

type Casting = {
  readonly members: readonly Member[]
  readonly memberAt: (span: Span) => Member | undefined
  readonly place: (span: Span, speaker: SpeakerKind | null, sure?: boolean) => void
  /** A mention of a body by its noun alone. */
  readonly mention: (span: Span) => void
  readonly memberOf: (actor: FoundActor) => Member | undefined
}

function startCasting(place: Place, found: readonly FoundActor[]): Casting {
  const resolve = createResolver(place.document, found)
  const members: Member[] = []
  const byActor = new Map<FoundActor, Member>()
  for (const actor of found) {
    const member = described(place, actor, members) ?? memberFor(place, actor)
    byActor.set(actor, member)
    if (!members.includes(member)) members.push(member)
  }
  const placed = new Map<number, { member: Member; end: number }>()
  const byName = new Map(
    members.flatMap((member) => formsOf(place, member).map((form) => [plainName(form), member] as const)),
  )

  function memberAt(span: Span): Member | undefined {
    const known = placed.get(span.start)
    if (known && known.end === span.end) return known.member
    const text = place.slice(span)
    if (PRONOUN.test(text)) {
      const referent = resolve(span)
      const actor = referent && found[referent.actor]
      return (actor && byActor.get(actor)) ?? meantBy(text.toLowerCase(), span)
    }
    return (
      mentionAt(span, text) ??
      byName.get(plainName(text)) ??
      byName.get(plainName(frontOf(text))) ??
      definite(place, members, span)
    )
  }

  /** “It asked the developer to wait” after “The parish council objected”: the last one without a name that a pronoun can mean. */
  function meantBy(pronoun: string, { start }: Span): Member | undefined {
    const fits = KINDS_MEANT.find(([words]) => words.test(pronoun))?.[1]
    if (fits === undefined) return undefined
    const before = (member: Member) =>
      Math.max(...member.mentions.map((mention) => (mention.end < start ? mention.start : -1)))
    return members
      .filter((member) => member.found === undefined && fits.test(member.kind) && start - before(member) < NEAR)
      .toSorted((a, b) => before(b) - before(a))
      .find((member) => before(member) >= 0)
  }

  /** The actor whose mention is the head of these words, or stands in apposition to them. */
  function mentionAt(span: Span, text: string): Member | undefined {
    const front = { start: span.start, end: span.start + frontOf(text).length }
    const within = (one: Span, other: Span) => one.start < other.end && other.start < one.end
    const held = found.flatMap((actor) =>
      actor.mentions
        .filter((mention) => mention.form !== 'inside' && within(mention, front))
        .map((mention) => ({ actor, mention })),
    )
    const reaching = held.filter(({ mention }) => mention.end >= front.end - 2)
    const [best] = reaching.toSorted(
      (a, b) =>
        Number(b.mention.form === 'name') - Number(a.mention.form === 'name') ||
        b.mention.end - b.mention.start - (a.mention.end - a.mention.start),
    )
    return best && byActor.get(best.actor)
  }

  function put(span: Span, speaker: SpeakerKind | null, sure = false): void {
    const text = place.slice(span)
    if (PRONOUN.test(text) || text.length > 200) return
    const member =
      apposed(place, found, span, byActor) ??
      spokenFor(span, text) ??
      memberAt(span) ??
      fresh(span, text, speaker, sure)
    if (member === undefined) return
    member.speaker ??= speaker
    placed.set(span.start, { member, end: span.end })
  }

  function mention(span: Span): void {
    const member = memberAt(span) ?? fresh(span, place.slice(span), null, true)
    if (member && !member.mentions.some(({ start, end }) => start < span.end && span.start < end))
      member.mentions.push({ start: span.start, end: span.end })
  }

  /** “A spokesman for the agency”: the agency. */
  function spokenFor(span: Span, text: string): Member | undefined {
    const opening = SPEAKS_FOR.exec(text)?.[0]
    const owner = opening ? { start: span.start + opening.length, end: span.end } : undefined
    if (owner) return memberAt(owner) ?? fresh(owner, place.slice(owner), 'named')
    const name = SPOKESPERSON_OF.exec(text)?.[1] ?? BODY_SPOKESPERSON.exec(text)?.[1]
    if (name !== undefined) return byName.get(plainName(name))
    return SPOKESPERSON_ALONE.test(text) ? lastBody(span) : undefined
  }

  /** The body named last before a place: whose spokesman “a spokesman” is. */
  function lastBody({ start: place }: Span): Member | undefined {
    const before = ({ mentions }: Member) => Math.max(...mentions.map(({ start }) => (start < place ? start : -1)))
    const [last] = members
      .filter((member) => member.kind === 'organisation' && before(member) >= 0)
      .toSorted((a, b) => before(b) - before(a))
    return last
  }

  function fresh(span: Span, text: string, speaker: SpeakerKind | null, sure = false): Member | undefined {
    if (!(sure ? canBeAsked(text) : canAct(text)) && speaker !== 'document' && speaker !== 'outlet') return undefined
    const name = text.replace(/^that /, '')
    const start = span.start + text.length - name.length
    const member: Member = {
      found: undefined,
      kind: kindOfDescription(name, speaker),
      mentions: [{ start, end: span.end }],
      name,
      speaker,
    }
    members.push(member)
    byName.set(plainName(name), member)
    return member
  }

  return { members, memberAt, place: put, mention, memberOf: (actor) => byActor.get(actor) }
}

const formsOf = ({ slice }: Place, { mentions, name }: Member) => [name, ...mentions.map(slice)]

type Draft = Omit<Actor, 'id' | 'partOf'> & { readonly member: Member }

function draftOf(place: Place, member: Member): Draft[] {
  const mentions = [...new Map(member.mentions.map((span) => [span.start, span])).values()]
    .toSorted((a, b) => a.start - b.start)
    .map(place.passage)
  const forms = [...new Set(mentions.map(place.slice))].filter((form) => form.length <= 200)
  const name = forms.includes(member.name) ? member.name : forms[0]
  const [first] = mentions
  if (name === undefined || first === undefined) return []
  const found = member.found
  const role = found?.role && found.role.text.length <= 200 ? found.role : undefined
  return [
    {
      member,
      name,
      aliases: forms.filter((form) => form !== name).slice(0, 30),
      kind: member.kind,
      role: role ? place.slice(role) : null,
      mentions: mentions.filter((mention) => forms.includes(place.slice(mention))),
      passages: role ? [first, place.passage(role)] : [first],
      confidence: found?.confidence ?? 'likely',
    },
  ]
}

function finished(place: Place, found: readonly FoundActor[], members: readonly Member[], casting: Casting): Cast {
  const entries = numbered(
    PREFIX.actors,
    members.flatMap((member) => draftOf(place, member)),
  )
  const idOf = new Map(entries.map(({ member, id }) => [member, id]))
  const actors = entries.map(({ member, ...entry }): Actor => {
    const whole = member.found?.partOf === undefined ? undefined : found[member.found.partOf]
    const partOf = whole && idOf.get(casting.memberOf(whole) ?? member)
    return { ...entry, partOf: partOf !== undefined && partOf !== entry.id ? partOf : null }
  })
  const named = new Map(
    actors.flatMap(({ id, name, aliases }) => [name, ...aliases].map((form) => [plainName(form), id] as const)),
  )
  const actorAt = (span: Span) => {
    const member = casting.memberAt(span)
    return (member && idOf.get(member)) ?? named.get(plainName(place.slice(span)))
  }
  return {
    actors: withoutLoops(actors),
    actorAt,
    whoseOf: (speaker) => {
      if (speaker === null) return 'unknown'
      if (speaker.kind === 'author') return 'author'
      const isPronoun = PRONOUN.test(place.slice(speaker.mention))
      return (
        (isPronoun ? named.get(plainName(speaker.name)) : undefined) ??
        actorAt(speaker.mention) ??
        named.get(plainName(speaker.name)) ??
        'unknown'
      )
    },
  }
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
