// What a name's own words say of its type, rule by rule, each with a weight.
import {
  after,
  before,
  type Evidence,
  type EvidenceRule,
  firstWord,
  gives,
  isPersonal,
  lastWord,
  lower,
  type Occurrence,
  size,
} from './evidence.ts'
import { isAdjectiveOfOrigin, isKnownOrganisation, knownPlace } from './gazetteer.ts'
import { FAMILY_NAMES, GIVEN_NAMES } from './lists/given-names.ts'
import { COMPANY_FORMS, ORGANISATION_HEADS, ORGANISATION_OPENERS, TEAM_NAMES } from './lists/organisations.ts'
import { OTHER_HEADS, PARTICLES, PLATFORMS } from './lists/other-names.ts'
import { DIRECTIONS, PLACE_HEADS, PLACE_OPENERS } from './lists/places.ts'
import { textOf, titled } from './segment.ts'

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
  // "Virginia Democrats", "Young Muslims".
  const crowd =
    size(occurrence) > 1 && /\p{Ll}s$/u.test(lastWord(occurrence)) && isAdjectiveOfOrigin(lastWord(occurrence))
  if (crowd) return gives('MISC', 4)
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
  if (words.some((word, index) => index < words.length - 1 && /&/.test(word.gap))) return gives('ORG', 7)
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
  // "Virginia Democrats", "Georgia Power": given names that are places first.
  if (knownPlace(first) && !initial && !FAMILY_NAMES.has(lastWord(occurrence)))
    return isAdjectiveOfOrigin(lastWord(occurrence)) ? undefined : gives('PER', 1.5)
  if (given || initial || nickname) return gives('PER', 4)
  if (initials) return gives('PER', 2.5)
  if (particle) return gives('PER', 3)
  return FAMILY_NAMES.has(lastWord(occurrence)) || FAMILY_NAMES.has(first) ? gives('PER', 2.5) : undefined
}

function readPlainPair(occurrence: Occurrence): Evidence | undefined {
  const length = size(occurrence)
  if (length < 2 || length > 3 || hasHead(occurrence) || isAdjectiveOfOrigin(lastWord(occurrence))) return undefined
  const plain = occurrence.piece.words.every((word) => word.capital && !word.allCapitals)
  // "Professional Responsibility" is no one's name.
  const isAbstract = /(?:ity|tion|sion|ment|ness|ship|ance|ence|ism|ics|logy)$/.test(lastWord(occurrence))
  return plain && !isAbstract ? gives('PER', 1.2) : undefined
}

/** "Reuters Breakingviews", "Nike Asia": a well-known organisation opens the name. */
function readKnownInside(occurrence: Occurrence): Evidence | undefined {
  const first = occurrence.piece.words[0]?.text ?? ''
  const last = occurrence.piece.words.at(-1)
  if (size(occurrence) > 1 && last?.allCapitals && isKnownOrganisation(last.text)) return gives('ORG', 5)
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
