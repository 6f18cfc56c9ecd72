// Who is who before the cast has numbers: descriptions of somebody named, people in apposition, the kind of each.
import type { Passage, Span } from '../article/article.ts'
import type { Actor } from '../digest/digest.ts'
import type { FoundActor } from './actors/actor.ts'
import { PERSON_ROLES } from './actors/lists/titles.ts'
import { BODIES, headOf, isNamed, isOffice, isPlainPlural, kindOfDescription } from './described.ts'
import type { Document } from './document.ts'
import type { SpeakerKind } from './quotes/attribution.ts'

export type Place = {
  readonly slice: (span: Span) => string
  readonly passage: (span: Span) => Passage
  readonly document: Document
}

/** Somebody in the making: what is found of an actor before it has a number. */
export type Member = {
  readonly found: FoundActor | undefined
  readonly kind: Actor['kind']
  readonly mentions: Span[]
  name: string
  speaker: SpeakerKind | null
}

export function memberFor(place: Place, actor: FoundActor): Member {
  const mentions = actor.mentions.filter(({ form }) => form !== 'inside').map(({ start, end }) => ({ start, end }))
  const forms = mentions.map(place.slice)
  const name = forms.includes(actor.name) ? actor.name : (forms[0] ?? actor.name)
  return {
    found: actor,
    kind: isOutlet(place, actor, name) ? 'outlet' : kindOfFound(actor, name),
    mentions,
    name,
    speaker: null,
  }
}

/** “The Morning Ledger”, “the broadcaster NRT”: media by their name or by the noun beside it. */
function isOutlet({ document }: Place, { kind, mentions }: FoundActor, name: string): boolean {
  if (kind !== 'organisation') return false
  if (OUTLET_NAME.test(name)) return true
  return mentions.some(
    ({ start, end }) =>
      /\b(?:broadcaster|newspaper|magazine|news agency|tabloid|news site|daily|weekly)\s$/u.test(
        document.text.slice(Math.max(0, start - 24), start),
      ) ||
      /^, (?:a|an|the) (?:\p{L}+ ){0,3}(?:broadcaster|newspaper|magazine|tabloid|news agency|news site|weekly|daily)\b/u.test(
        document.text.slice(end, end + 60),
      ),
  )
}

const OUTLET_NAME =
  /\b(?:Times|Post|Gazette|Courier|Herald|Tribune|Guardian|Ledger|Journal|Packet|Telegraph|Observer|Chronicle|Examiner|Mercury|Argus|Echo|Bugle|Dispatch)$/u

/** A body that acts is an organisation, a plural is no person, a country's people are a group. */
function kindOfFound({ kind, plural, mentions }: FoundActor, name: string): Actor['kind'] {
  if (kind === 'place') return 'organisation'
  const nominal = mentions.every(({ form }) => form === 'nominal')
  if (
    (kind === 'group' || kind === 'unnamed') &&
    nominal &&
    BODIES.has(headOf(name)) &&
    (!plural || headOf(name) === 'police')
  )
    return kindOfDescription(name)
  if (kind === 'unnamed' && nominal && !plural && isOffice(name)) return 'person'
  if (kind === 'person' && isPlainPlural(name)) return 'group'
  if (kind === 'person' && /^[Tt]he \p{Lu}\p{L}+s$/u.test(name)) return 'group'
  return kind
}

/** A description that means somebody named before: “the guild” after “the Northern Guild”, “the company” after the only one named. */
export function described(place: Place, actor: FoundActor, members: readonly Member[]): Member | undefined {
  const nominal = actor.mentions.every(({ form }) => form === 'nominal')
  const [first] = actor.mentions
  if (!nominal || first === undefined || actor.kind === 'document') return undefined
  const member = definite(place, members, first, actor.name)
  if (member === undefined) return undefined
  member.mentions.push(...actor.mentions.map(({ start, end }) => ({ start, end })))
  return member
}

const COMPANY =
  /^(?:company|firm|group|maker|retailer|insurer|airline|manufacturer|supplier|developer|publisher|lender|chain|operator|carmaker|brewer|business)$/
const INVESTOR = /\b(?:Partners|Capital|Investments?|Holdings?|Equity|Asset|Assets|Management|Ventures|Fund)$/u
/** Nouns that go with a name of their own kind. “the fund” is Lorne Capital, “the club” Selby Rovers */
const KINDS: readonly (readonly [noun: RegExp, name: RegExp])[] = [
  [/^(?:fund|investor)$/, INVESTOR],
  [
    /^(?:club|team|side)$/,
    /\b(?:Rovers|United|City|Town|Athletic|Wanderers|Albion|Rangers|Celtic|FC|Harriers|Mariners)$/u,
  ],
  [/^(?:union|guild)$/, /\b(?:Union|Guild|Brotherhood|Federation of \p{L}+)$/u],
  [/^court$/, /\bCourt\b/u],
  [/^(?:charity|foundation|trust)$/, /\b(?:Trust|Foundation|Aid)$/u],
]

/** The noun that stands right before or after a name: “the cold-storage group Polarbay”, “Orel, an insurer”. */
function introducedAs({ document }: Place, { mentions }: Member, noun: string): boolean {
  return mentions.some(({ start, end }) => {
    const before = document.text.slice(Math.max(0, start - noun.length - 1), start).toLowerCase()
    const after = /^, (?:an?|the) ((?:[\p{L}-]+ ){0,3}[\p{L}-]+)/u.exec(document.text.slice(end, end + 80))?.[1]
    return before === `${noun} ` || (after ?? '').toLowerCase().split(' ').includes(noun)
  })
}

const hasWord = (text: string, word: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(word)
const isRole = (noun: string) => PERSON_ROLES.has(noun)

/** Whom “the guild”, “the company” mean: a body whose name ends so, else for a company the last one named before. */
export function definite(
  place: Place,
  members: readonly Member[],
  span: Span,
  text = place.slice(span),
): Member | undefined {
  const match = /^(?:the|this|that) (?:[\p{Ll}-]+ )?([\p{Ll}-]+)(?: itself)?$/iu.exec(text)
  const noun = match?.[1]?.toLowerCase()
  if (noun === undefined) return undefined
  const named = members.filter(({ name, found }) => found !== undefined && isNamed(name))
  const namesake = named.filter(
    ({ name }) =>
      name
        .toLowerCase()
        .replace(/['’]s$/, '')
        .split(' ')
        .at(-1) === noun && name.includes(' '),
  )
  if (namesake.length === 1) return namesake[0]
  const holders = named.filter(({ kind, found }) => kind === 'person' && found?.role && hasWord(found.role.text, noun))
  if (holders.length === 1 && isRole(noun)) return holders[0]
  const introduced = named.filter((member) => member.kind !== 'person' && introducedAs(place, member, noun))
  if (introduced.length === 1) return introduced[0]
  const pattern = KINDS.find(([one]) => one.test(noun))?.[1]
  const ofKind = pattern ? named.filter(({ name }) => pattern.test(name)) : []
  if (ofKind.length === 1) return ofKind[0]
  if (!COMPANY.test(noun)) return undefined
  const before = (member: Member) =>
    Math.max(...member.mentions.filter(({ start }) => start < span.start).map(({ start }) => start), -1)
  // Of several companies the one that the text is most about; one whose name is doubtful is none of them.
  return named
    .filter(
      ({ kind, found, name }) =>
        kind === 'organisation' &&
        found?.kind === 'organisation' &&
        found.confidence !== 'unsure' &&
        !BODIES.has(headOf(name)) &&
        !INVESTOR.test(name),
    )
    .filter((member) => before(member) >= 0)
    .toSorted((a, b) => b.mentions.length - a.mentions.length || before(b) - before(a))[0]
}

/** “The mayor, Ada Lind,” and “Ada Lind, the mayor,”: the one named. */
export function apposed(
  place: Place,
  found: readonly FoundActor[],
  span: Span,
  byActor: ReadonlyMap<FoundActor, Member>,
): Member | undefined {
  if (isNamed(place.slice(span))) return undefined
  const { text } = place.document
  const after = /^,\s(?:(?:Councillor|Dr|Mr|Ms|Mrs|Sir|Dame|Professor|Prof\.)\s)?/u.exec(
    text.slice(span.end, span.end + 16),
  )?.[0]
  const before = /^\s,|,\s$/u.test(text.slice(span.start - 2, span.start)) ? span.start - 2 : -1
  for (const actor of found) {
    if (actor.kind !== 'person' && actor.kind !== 'organisation' && actor.kind !== 'outlet') continue
    for (const mention of actor.mentions) {
      if (mention.form !== 'name') continue
      const follows =
        after !== undefined &&
        mention.start >= span.end + 2 &&
        mention.start <= span.end + after.length &&
        /^[,.;:]|^ \(/.test(text.slice(mention.end, mention.end + 2))
      if (follows || (before >= 0 && mention.end === before && actor.kind === 'person')) return byActor.get(actor)
    }
  }
  return undefined
}
