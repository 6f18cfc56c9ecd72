// From the words beside a quotation to whom they mean: full names for last names, antecedents for pronouns.
import type { Span } from '../../article/article.ts'
import { isKnownOrganisation, knownPlace } from '../actors/gazetteer.ts'
import { FAMILY_NAMES, type Gender, GIVEN_NAMES } from '../actors/lists/given-names.ts'
import { ORGANISATION_HEADS } from '../actors/lists/organisations.ts'
import { PERSON_ROLES, TITLE_NOUNS } from '../actors/lists/titles.ts'
import type { Speaker } from './attribution.ts'
import type { ReadFrame } from './carry.ts'
import { type Cue, spanOf } from './cue.ts'
import type { Frame } from './frame.ts'
import {
  type FullName,
  fullNameFor,
  fullNamesOf,
  indexNames,
  isOnlyName,
  lastIndexBefore,
  type NameIndex,
  namePartsEndingAt,
} from './full-names.ts'
import { isComma, type NounPhrase, nounPhraseFrom } from './noun-phrase.ts'
import { kindOfSpeaker } from './speaker-kind.ts'

/** Somebody whom the text names, as another part of the extractor found them; used in place of the names found here. */
export type KnownActor = { readonly name: string; readonly mentions: readonly Span[] }

type Referent = {
  readonly name: string
  readonly gender: Gender | undefined
  readonly plural: boolean
  readonly kind: Speaker['kind']
  readonly frame: number
  readonly start: number
}

export type SpeakerResolver = (frame: Frame, cue: Cue) => Speaker | null

/** How many frames and referents back a pronoun is looked up. */
const FAR = 8
const MOST_CANDIDATES = 40
const SINGULAR = /^(?:he|she|him|her|who)$/

function genderOfPronoun(pronoun: string): Gender | undefined {
  if (pronoun === 'he' || pronoun === 'him') return 'male'
  return pronoun === 'she' || pronoun === 'her' ? 'female' : undefined
}

type ActorMention = Span & { readonly name: string }

const mentionsOf = (actors: readonly KnownActor[]): ActorMention[] =>
  actors
    .flatMap(({ name, mentions }) => mentions.map(({ start, end }) => ({ start, end, name })))
    .toSorted((a, b) => a.start - b.start)

/** The actor mentioned within a span: the longest mention, so that "New York" is not taken for "New York Times". */
function actorIn(mentions: readonly ActorMention[], { start, end }: Span): string | undefined {
  let longest: ActorMention | undefined
  const last = lastIndexBefore(mentions, end - 1)
  for (let at = last; at >= 0 && at > last - 4; at--) {
    const mention = mentions[at]
    if (mention === undefined || mention.end <= start) continue
    if (longest === undefined || mention.end - mention.start > longest.end - longest.start) longest = mention
  }
  return longest?.name
}

/** The fullest name: the text's own where it is clear, else the actor's, else the words as they stand. */
function bestName(own: string, full: string | null, clear: boolean, actor: string | undefined): string {
  if (full !== null && (clear || actor === undefined || actor.includes(full))) return full
  // A headline can run into an actor's name: "Ann Lee Says".
  if (actor !== undefined && !(own.includes(' ') && actor.includes(own))) return actor
  return own
}

/** "the mayor's lawyer, Ann Lee, said": the name beside a noun. */
function nameApposedTo({ words }: Frame, { last }: NounPhrase): NounPhrase | null {
  const name = isComma(words[last + 1]) ? nounPhraseFrom(words, last + 2) : null
  if (name === null || !isComma(words[name.last + 1]) || name.last === name.first) return null
  const all = words.slice(name.first, name.last + 1)
  return all.every((word) => word.tag === 'PROPN' || word.lower === '-') ? name : null
}

/** The referent of a noun phrase that is not a pronoun. */
function referentOf(
  text: string,
  frame: Frame,
  phrase: NounPhrase,
  names: NameIndex,
  actors: readonly ActorMention[],
): Omit<Referent, 'frame' | 'start'> {
  const { words } = frame
  const head = words[phrase.head]
  const whole = spanOf(words, phrase.first, phrase.last)
  const wholeText = text.slice(whole.start, whole.end)
  if (head === undefined) return { name: wholeText, gender: undefined, plural: false, kind: 'anonymous' }
  // "Secretary of State Ann Lee": the name stands at the end, the head is a title.
  const title =
    TITLE_NOUNS.has(head.text) && words[phrase.last]?.tag === 'PROPN' && words[phrase.last - 1]?.tag === 'PROPN'
  const parts = head.tag === 'PROPN' ? namePartsEndingAt(words, title ? phrase.last : phrase.head) : null
  const plural =
    (head.tag === 'NOUN' && /[^s]s$/.test(head.lower)) ||
    words.slice(phrase.first, phrase.head).some((word) => word.lower === 'and')
  const list = words.slice(phrase.first, phrase.last + 1).some((word) => word.lower === 'and')
  const apposed = parts === null && !list && head.tag === 'NOUN' && !plural ? nameApposedTo(frame, phrase) : null
  if (apposed !== null) return referentOf(text, frame, apposed, names, actors)
  if (parts === null || list) {
    const kind = kindOfSpeaker(head, wholeText, head.tag === 'PROPN')
    return { name: wholeText, gender: undefined, plural, kind: list && kind !== 'document' ? 'collective' : kind }
  }
  const first = Math.max(parts.first, phrase.first)
  const span = spanOf(words, first, parts.last)
  const actor = actorIn(actors, span)
  const texts = words.slice(first, parts.last + 1).map((word) => word.text)
  const full = fullNameFor(names, texts, parts.gender, span.start)
  const own = text.slice(span.start, span.end)
  const kind = kindOfSpeaker(head, own, true)
  const fullText =
    full === null || kind !== 'named' || texts.length > full.parts.length
      ? null
      : text.slice(full.start, full.start + lengthInText(text, full))
  const name = bestName(
    own,
    fullText,
    parts.gender !== undefined || texts.length > 1 || isOnlyName(names, texts),
    actor,
  )
  return { name, gender: parts.gender ?? full?.gender, plural: kind === 'collective', kind }
}

/** How long a full name stands in the text: its parts and the blanks between them. */
function lengthInText(text: string, { start, parts }: FullName): number {
  let at = start
  for (const part of parts) at = text.indexOf(part, at) + part.length
  return at - start
}

/** "Mrs. Lee's plan": the one who has it. */
function possessorIn({ words }: Frame, { first, head }: NounPhrase): NounPhrase | null {
  const mark = words.findIndex((word, at) => at > first && at < head && /^['’]s?$/.test(word.lower))
  return mark < 0 || words[mark - 1]?.tag !== 'PROPN' ? null : { first, last: mark - 1, head: mark - 1 }
}

/** Whether a referent can be "he" or "she": a person's name, not a body's or a group's. */
function isPerson({ name, kind, plural }: Referent): boolean {
  if (kind === 'anonymous') return PERSON_ROLES.has(name.split(' ').at(-1)?.toLowerCase() ?? '') && /^the /i.test(name)
  const last = name.split(' ').at(-1) ?? ''
  if (!name.includes(' ') && !FAMILY_NAMES.has(name) && !GIVEN_NAMES.has(name)) return false
  return (
    kind === 'named' &&
    !plural &&
    !ORGANISATION_HEADS.has(last) &&
    !isKnownOrganisation(name) &&
    knownPlace(name) === undefined &&
    !/[^s]s$/.test(name.includes(' ') ? '' : last)
  )
}

/** Whom each verb's subject means, in order, so that a pronoun finds the subjects before it. */
function referentsOf(
  text: string,
  read: readonly ReadFrame[],
  names: NameIndex,
  actors: readonly ActorMention[],
): Referent[] {
  const referents: Referent[] = []
  for (const [index, { frame, cues }] of read.entries()) {
    const phrases = cues.flatMap(({ subject, about }) =>
      subject === null || subject.shared ? (about ?? []) : (subject.antecedent ?? subject),
    )
    for (const phrase of phrases.toSorted((a, b) => a.first - b.first)) {
      const head = frame.words[phrase.head]
      if (head === undefined || head.tag === 'PRON') continue
      const start = frame.words[phrase.first]?.start ?? 0
      if (referents.at(-1)?.start === start) continue
      for (const part of [phrase, possessorIn(frame, phrase)]) {
        if (part !== null) referents.push({ ...referentOf(text, frame, part, names, actors), frame: index, start })
      }
    }
  }
  return referents
}

/** The subject that a pronoun at `start` takes up: one of its own sentence before it, else the first fitting one of the nearest sentence. */
function antecedentOf(referents: readonly Referent[], pronoun: string, start: number, frame: number): Referent | null {
  const gender = genderOfPronoun(pronoun)
  const fits = (referent: Referent) => {
    if (pronoun === 'they') return referent.plural
    if (!SINGULAR.test(pronoun) || !isPerson(referent)) return false
    return gender === undefined || referent.gender === undefined || referent.gender === gender
  }
  const before: Referent[] = []
  for (let at = lastIndexBefore(referents, start - 1); at >= 0 && before.length < MOST_CANDIDATES; at--) {
    const referent = referents[at]
    if (referent === undefined || referent.frame < frame - FAR) break
    if (fits(referent)) before.unshift(referent)
  }
  return nearestSubject(before, frame)
}

/** The last subject of the frame itself, else the first of the nearest frame before. */
function nearestSubject(referents: readonly Referent[], frame: number): Referent | null {
  const own = referents.findLast((referent) => referent.frame === frame)
  const nearest = referents.at(-1)?.frame
  return own ?? referents.find((referent) => referent.frame === nearest) ?? null
}

/** Resolves the subjects of a text's cues. Built once per text. */
export function speakerResolver(
  text: string,
  read: readonly ReadFrame[],
  actors: readonly KnownActor[],
): SpeakerResolver {
  const names = indexNames(fullNamesOf(read.map(({ frame }) => frame)))
  const mentions = mentionsOf(actors)
  const referents = referentsOf(text, read, names, mentions)
  const indexOf = new Map(read.map(({ frame }, index) => [frame, index]))
  return (frame, { subject }) => {
    if (subject === null) return null
    const mention = spanOf(frame.words, subject.first, subject.last)
    const phrase = subject.antecedent ?? subject
    const head = frame.words[phrase.head]
    if (head === undefined) return null
    if (head.tag !== 'PRON' && !/^(?:he|she|they|it|who|that|which)$/.test(head.lower)) {
      const { name, kind } = referentOf(text, frame, phrase, names, mentions)
      return { mention, name, kind }
    }
    const own = text.slice(mention.start, mention.end)
    const antecedent = antecedentOf(referents, head.lower, mention.start, indexOf.get(frame) ?? 0)
    if (antecedent !== null) return { mention, name: antecedent.name, kind: antecedent.kind }
    return { mention, name: own, kind: kindOfSpeaker(head, own, false) }
  }
}
