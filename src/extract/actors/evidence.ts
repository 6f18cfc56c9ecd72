// What speaks for a name's type: rules on its own words and on the words around it, each with a weight.
import { isAdjectiveOfOrigin, isKnownOrganisation, isStateAfterTown, knownPlace } from './gazetteer.ts'
import { FAMILY_NAMES, GIVEN_NAMES } from './lists/given-names.ts'
import { COMPANY_FORMS, ORGANISATION_HEADS, ORGANISATION_OPENERS, TEAM_NAMES } from './lists/organisations.ts'
import { OTHER_HEADS, PARTICLES, PLATFORMS } from './lists/other-names.ts'
import { DIRECTIONS, PLACE_HEADS, PLACE_OPENERS } from './lists/places.ts'
import { AFTER_ORGANISATION, AFTER_PLACE, BEFORE_PLACE, ORGANISATION_ROLES, PERSON_ROLES } from './lists/titles.ts'
import { type Piece, textOf, titled } from './segment.ts'
import type { NameWord } from './words.ts'

export type NameType = 'PER' | 'ORG' | 'LOC' | 'MISC'
export type Evidence = { readonly type: NameType; readonly weight: number }

/** A name where it stands. */
export type Occurrence = {
  readonly piece: Piece
  /** The words of its sentence. */
  readonly words: readonly NameWord[]
  /** The whole text, for marks between words. */
  readonly text: string
}

export type EvidenceRule = {
  readonly name: string
  readonly example: string
  readonly read: (occurrence: Occurrence) => Evidence | undefined
}

const gives = (type: NameType, weight: number): Evidence => ({ type, weight })
const lastWord = ({ piece }: Occurrence): string => titled(piece.words.at(-1))
const firstWord = ({ piece }: Occurrence): string => titled(piece.words[0])
const size = ({ piece }: Occurrence): number => piece.words.length
const before = ({ piece, words }: Occurrence, back = 1): NameWord | undefined => words[piece.first - back]
const after = ({ piece, words }: Occurrence, ahead = 0): NameWord | undefined =>
  words[piece.first + piece.words.length + ahead]
const gapBefore = (occurrence: Occurrence): string => before(occurrence)?.gap ?? ''
const gapAfter = ({ piece }: Occurrence): string => piece.words.at(-1)?.gap ?? ''
const isSpace = (gap: string): boolean => /^\s+$/.test(gap)
const lower = (word: NameWord | undefined): string => word?.text.toLowerCase() ?? ''
const isPersonal = (word: string): boolean => GIVEN_NAMES.has(word) || FAMILY_NAMES.has(word)

/** Whether the last word makes the name that of a body, place or work rather than of a person. */
function hasHead(occurrence: Occurrence): boolean {
  const last = lastWord(occurrence)
  return ORGANISATION_HEADS.has(last) || PLACE_HEADS.has(last) || OTHER_HEADS.has(last) || COMPANY_FORMS.has(last)
}

function readKnown(occurrence: Occurrence): Evidence | undefined {
  const text = textOf(occurrence.piece.words)
  const doubtful = size(occurrence) === 1 && isPersonal(titled(occurrence.piece.words[0]))
  const place = knownPlace(text)
  if (place) {
    const weight = place.kind === 'state' ? 5 : place.kind === 'region' ? 4 : 3.5
    return gives('LOC', doubtful ? weight / 2 : weight)
  }
  if (PLATFORMS.has(text)) return gives('MISC', 5)
  return isKnownOrganisation(text) ? gives('ORG', doubtful ? 1.8 : 4) : undefined
}

function readDirection(occurrence: Occurrence): Evidence | undefined {
  const rest = textOf(occurrence.piece.words.slice(1))
  return size(occurrence) > 1 && DIRECTIONS.has(firstWord(occurrence)) && knownPlace(rest) ? gives('LOC', 4) : undefined
}

function readOrigin(occurrence: Occurrence): Evidence | undefined {
  const text = textOf(occurrence.piece.words)
  const compass =
    size(occurrence) === 2 && DIRECTIONS.has(firstWord(occurrence)) && isAdjectiveOfOrigin(lastWord(occurrence))
  if (compass) return gives('MISC', 6)
  return isAdjectiveOfOrigin(text) && !knownPlace(text) ? gives('MISC', 10) : undefined
}

function readHead(occurrence: Occurrence): Evidence | undefined {
  const last = lastWord(occurrence)
  const many = size(occurrence) > 1
  if (knownPlace(textOf(occurrence.piece.words))) return undefined
  if (COMPANY_FORMS.has(last) && many) return gives('ORG', 6)
  if (TEAM_NAMES.has(last) && (many || lower(before(occurrence)) === 'the')) return gives('ORG', many ? 4 : 3)
  const personal = size(occurrence) === 2 && GIVEN_NAMES.has(firstWord(occurrence)) && FAMILY_NAMES.has(last)
  if (personal || (size(occurrence) === 2 && OTHER_HEADS.has(last) && GIVEN_NAMES.has(firstWord(occurrence))))
    return undefined
  if (last === 'State' && many && knownPlace(firstWord(occurrence))) return gives('ORG', 4)
  if (/-(?:TV|FM|AM|Radio)$/.test(last)) return gives('ORG', 4)
  if (ORGANISATION_HEADS.has(last)) return gives('ORG', many ? 4 : 1)
  if (PLACE_HEADS.has(last)) return gives('LOC', many ? 4 : 0.5)
  return OTHER_HEADS.has(last) ? gives('MISC', many ? 4 : 3) : undefined
}

function readOpener(occurrence: Occurrence): Evidence | undefined {
  const { words } = occurrence.piece
  const at = words.findIndex((word) => word.text === 'of' || word.text === 'for')
  if (at > 0) return gives(ORGANISATION_OPENERS.has(titled(words[at - 1])) ? 'ORG' : 'LOC', 5)
  if (words.some((word, index) => index < words.length - 1 && /&/.test(word.gap))) return gives('ORG', 4)
  if (size(occurrence) > 1 && firstWord(occurrence) === 'Team') return gives('ORG', 4)
  return size(occurrence) > 1 && PLACE_OPENERS.has(firstWord(occurrence)) ? gives('LOC', 3.5) : undefined
}

function readAcronym(occurrence: Occurrence): Evidence | undefined {
  const word = occurrence.piece.words[0]
  if (size(occurrence) !== 1 || !word?.allCapitals || word.text.length > 6 || word.text.includes('.')) return undefined
  const neighbours = [before(occurrence), after(occurrence)].filter((other) => other?.allCapitals)
  return neighbours.length === 0 ? gives('ORG', 2.5) : undefined
}

/** "Nathan Law", "Maria Ford": a last word that elsewhere heads a body's or a work's name. */
function isPersonalPair(occurrence: Occurrence): boolean {
  const last = lastWord(occurrence)
  if (FAMILY_NAMES.has(last)) return true
  return size(occurrence) === 2 && GIVEN_NAMES.has(firstWord(occurrence)) && OTHER_HEADS.has(last)
}

function readGivenName(occurrence: Occurrence): Evidence | undefined {
  const length = size(occurrence)
  const first = firstWord(occurrence)
  if (length > 5 || (length > 1 && hasHead(occurrence) && !isPersonalPair(occurrence))) return undefined
  const given = GIVEN_NAMES.has(first) || GIVEN_NAMES.has(first.split('-')[0] ?? '')
  if (length === 1) return given ? gives('PER', 1.2) : FAMILY_NAMES.has(first) ? gives('PER', 1) : undefined
  const initial = occurrence.piece.words
    .slice(0, -1)
    .some((word) => /^(?:\p{Lu}\.)+$/u.test(word.text) && word.text !== 'U.S.' && word.text !== 'U.N.')
  const particle = occurrence.piece.words.some((word) => PARTICLES.has(word.text) || /^(?:al|el)-/i.test(word.text))
  const nickname = occurrence.piece.words.slice(0, -1).some((word) => /["“”]/.test(word.gap))
  if (knownPlace(textOf(occurrence.piece.words))) return undefined
  const initials = /^\p{Lu}{2}$/u.test(first) && !occurrence.piece.words[1]?.allCapitals && !isKnownOrganisation(first)
  if (given || initial || nickname) return gives('PER', 4)
  if (initials) return gives('PER', 2.5)
  if (particle) return gives('PER', 3)
  return FAMILY_NAMES.has(lastWord(occurrence)) || FAMILY_NAMES.has(first) ? gives('PER', 2.5) : undefined
}

function readPlainPair(occurrence: Occurrence): Evidence | undefined {
  const length = size(occurrence)
  if (length < 2 || length > 3 || hasHead(occurrence)) return undefined
  const plain = occurrence.piece.words.every((word) => word.capital && !word.allCapitals)
  return plain ? gives('PER', 1.2) : undefined
}

function readTitle(occurrence: Occurrence): Evidence | undefined {
  return occurrence.piece.title.length > 0 && isSpace(occurrence.piece.title.at(-1)?.gap ?? '')
    ? gives('PER', 4.5)
    : undefined
}

function readBeforeTitle(occurrence: Occurrence): Evidence | undefined {
  return occurrence.piece.beforeTitle &&
    !isPersonal(firstWord(occurrence)) &&
    !knownPlace(textOf(occurrence.piece.words))
    ? gives('ORG', 1.5)
    : undefined
}

function readRoleBefore(occurrence: Occurrence): Evidence | undefined {
  const word = before(occurrence)
  if (!word || word.capital || !isSpace(word.gap)) return undefined
  const role = word.text.toLowerCase()
  if (ORGANISATION_ROLES.has(role)) return gives('ORG', 2.5)
  return PERSON_ROLES.has(role) ? gives('PER', 3.5) : undefined
}

function readNounAfter(occurrence: Occurrence): Evidence | undefined {
  const word = after(occurrence)
  if (!word || word.capital || !isSpace(gapAfter(occurrence))) return undefined
  const noun = word.text.toLowerCase()
  if (AFTER_PLACE.has(noun)) return gives('LOC', 2.5)
  return AFTER_ORGANISATION.has(noun) ? gives('ORG', 2) : undefined
}

const AT_PLACE: ReadonlyMap<string, number> = new Map([
  ['in', 2.5],
  ['near', 2.5],
  ['across', 2],
  ['outside', 1.5],
  ['throughout', 2],
  ['around', 1],
  ['into', 1],
  ['from', 0.8],
  ['to', 0.5],
  ['via', 1],
  ['at', 0.5],
  ['over', 0.3],
  ['off', 1],
  ['northern', 2.5],
  ['southern', 2.5],
  ['eastern', 2.5],
  ['western', 2.5],
  ['central', 2],
  ['downtown', 3],
  ['nearby', 2.5],
])

function readPrepositionBefore(occurrence: Occurrence): Evidence | undefined {
  const weight = AT_PLACE.get(lower(before(occurrence)))
  if (!weight || !isSpace(gapBefore(occurrence)) || occurrence.piece.title.length > 0) return undefined
  return gives('LOC', occurrence.piece.words.at(-1)?.possessive ? weight / 4 : weight)
}

function readPlaceBefore(occurrence: Occurrence): Evidence | undefined {
  const of = lower(before(occurrence)) === 'of' && isSpace(gapBefore(occurrence))
  const noun = before(occurrence, of ? 2 : 1)
  return noun && isSpace(noun.gap) && !noun.capital && BEFORE_PLACE.has(noun.text)
    ? gives('LOC', of ? 3 : 1.5)
    : undefined
}

/** "Baran, Rajasthan": a town and what it lies in. */
function readTownAndState(occurrence: Occurrence): Evidence | undefined {
  if (gapAfter(occurrence) !== ', ' || occurrence.piece.words.at(-1)?.possessive) return undefined
  const next = after(occurrence)
  const two = next ? `${next.text} ${after(occurrence, 1)?.text ?? ''}` : ''
  return next && (isStateAfterTown(next.text) || knownPlace(next.text) || knownPlace(two))
    ? gives('LOC', 2.5)
    : undefined
}

function readAge(occurrence: Occurrence): Evidence | undefined {
  if (gapAfter(occurrence) !== ', ') return undefined
  const word = after(occurrence)
  return word && /^\d{1,3}$/.test(word.text) && /^[,.;]/.test(word.gap) && Number(word.text) < 120
    ? gives('PER', 4)
    : undefined
}

/** "Hua Chunying, a spokeswoman", "Ozaki, president of", "Slaoui, who": what stands in apposition. */
function readApposition(occurrence: Occurrence): Evidence | undefined {
  if (!/^,\s$/.test(gapAfter(occurrence))) return undefined
  const next = lower(after(occurrence))
  if (next === 'who' || next === 'whose') return gives('PER', 2.5)
  for (let ahead = 0; ahead < 5; ahead += 1) {
    const word = after(occurrence, ahead)
    if (!word) break
    const noun = word.text.toLowerCase()
    const ends =
      !isSpace(word.gap) ||
      ['of', 'for', 'at', 'in', 'from', 'with', 'who', 'and'].includes(lower(after(occurrence, ahead + 1)))
    if (PERSON_ROLES.has(noun) && ends) return gives('PER', 3)
    if (ORGANISATION_ROLES.has(noun) && ends) return gives('ORG', 2)
    if (BEFORE_PLACE.has(noun) && ends) return gives('LOC', 2)
    if (!isSpace(word.gap)) break
  }
  return undefined
}

const SPEECH = new Set(
  'said says told added tweeted wrote replied asked argued explained recalled testified insisted warned admitted acknowledged noted joked'.split(
    ' ',
  ),
)
const PERSONAL_VERBS = new Set(
  'died scored resigned married smiled laughed grew studied graduated retired wore walked ran spoke lives lived thinks believes hopes knew felt himself herself tested won beat'.split(
    ' ',
  ),
)

function readVerb(occurrence: Occurrence): Evidence | undefined {
  const next = lower(after(occurrence))
  if (isSpace(gapAfter(occurrence)) && SPEECH.has(next)) return gives('PER', 1)
  if (isSpace(gapAfter(occurrence)) && PERSONAL_VERBS.has(next)) return gives('PER', 1.2)
  const previous = before(occurrence)
  return previous && isSpace(previous.gap) && (previous.text === 'said' || previous.text === 'says')
    ? gives('PER', 1.5)
    : undefined
}

/** "the Pentagon": a person seldom takes the article. */
function readArticle(occurrence: Occurrence): Evidence | undefined {
  const previous = before(occurrence)
  const articled = lower(previous) === 'the' && isSpace(previous?.gap ?? '') && after(occurrence)?.capital !== true
  return articled && !knownPlace(textOf(occurrence.piece.words)) ? gives('ORG', 1) : undefined
}

/** A dateline stands at the head of the report, after a caption at most. */
const DATELINE_REACH = 800

/** "OSLO, Dec 5 (Reuters) -", "BEIJING (AP) —": where a report was filed. */
function readDateline(occurrence: Occurrence): Evidence | undefined {
  const { piece, text } = occurrence
  if ((piece.words[0]?.start ?? 0) > DATELINE_REACH) return undefined
  const start = piece.words[0]?.start ?? 0
  const end = piece.words.at(-1)?.end ?? 0
  const atLine = /(?:^|\n)\s*(?:\p{Lu}[\p{Lu}\s]{1,30}[/,]\s*)?$/u.test(text.slice(Math.max(0, start - 40), start))
  if (!atLine || !piece.words.every((word) => word.text === word.text.toUpperCase())) return undefined
  return /^(?:,[^()\n]{1,30})?\s*(?:\([A-Z][\w ]{1,20}\)|[-—–]{1,2}\s)/u.test(text.slice(end, end + 60))
    ? gives('LOC', 6)
    : undefined
}

/** "REUTERS/Jason Lee", "Reporting by Terje Solsvik; Editing by Helen Popper". */
function readCredit(occurrence: Occurrence): Evidence | undefined {
  const previous = before(occurrence)
  if (previous && /^REUTERS|^Reuters|^AP$/.test(previous.text) && /^\s*\/\s*$/.test(previous.gap))
    return gives('PER', 4)
  const start = occurrence.piece.words[0]?.start ?? 0
  const lead = occurrence.text.slice(Math.max(0, start - 70), start)
  return /(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Cc]ompiled|[Pp]hotograph(?:s|y)?|[Gg]raphics?) (?:in \w+ )?by [^();.]{0,50}$/u.test(
    lead,
  ) && lower(previous) !== 'in'
    ? gives('PER', 4)
    : undefined
}

/** "Reuters Breakingviews", "Nike Asia": a well-known organisation opens the name. */
function readKnownInside(occurrence: Occurrence): Evidence | undefined {
  const first = occurrence.piece.words[0]?.text ?? ''
  return size(occurrence) > 1 && isKnownOrganisation(first) && !isPersonal(first) ? gives('ORG', 3) : undefined
}

/** A lone word in news is seldom a person who has not been named in full. */
function readLoneWord(occurrence: Occurrence): Evidence | undefined {
  return size(occurrence) === 1 && !isPersonal(firstWord(occurrence)) ? gives('ORG', 1.5) : undefined
}

/** On the words of the name alone. */
export const NAME_RULES: readonly EvidenceRule[] = [
  { name: 'known name', example: 'Norway thanked Interpol.', read: readKnown },
  { name: 'part of a known place', example: 'They crossed into Northern Syria.', read: readDirection },
  { name: 'adjective of origin', example: 'The Swedes won.', read: readOrigin },
  { name: 'head word', example: 'The Delmar River flooded Barlow Foods.', read: readHead },
  { name: 'opening word', example: 'The Ministry of Works sued Mount Kelso.', read: readOpener },
  { name: 'acronym', example: 'The KPRT denied it.', read: readAcronym },
  { name: 'personal name', example: 'Maria Vantongeren left.', read: readGivenName },
  { name: 'known organisation inside', example: 'Reuters Plus left.', read: readKnownInside },
  { name: 'lone word', example: 'They sued Ovra.', read: readLoneWord },
  { name: 'two plain words', example: 'Orvo Lestan left.', read: readPlainPair },
]

/** On the words around it. */
export const CONTEXT_RULES: readonly EvidenceRule[] = [
  { name: 'title', example: 'Governor Lestan left.', read: readTitle },
  { name: 'before a title', example: 'Lestan Chief Executive Ann Moor left.', read: readBeforeTitle },
  { name: 'role before', example: 'They met striker Lestan of broadcaster Ovra.', read: readRoleBefore },
  { name: 'noun after', example: 'Ovra shares fell in Lestan province.', read: readNounAfter },
  { name: 'preposition before', example: 'It rained in Lestan.', read: readPrepositionBefore },
  { name: 'place word before', example: 'It rained in the town of Lestan.', read: readPlaceBefore },
  { name: 'town and state', example: 'It rained in Lestan, Ohio.', read: readTownAndState },
  { name: 'age', example: 'Lestan, 43, left.', read: readAge },
  { name: 'apposition', example: 'Lestan, a spokeswoman for Ovra, left.', read: readApposition },
  { name: 'verb', example: 'Lestan said so.', read: readVerb },
  { name: 'article', example: 'The Lestan denied it.', read: readArticle },
  { name: 'dateline', example: 'LESTAN (AP) - It rained.', read: readDateline },
  { name: 'credit', example: '(Reporting by Orvo Lestan)', read: readCredit },
]
