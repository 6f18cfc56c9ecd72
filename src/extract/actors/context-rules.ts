// What the words around a name say of its type, rule by rule, each with a weight.
import {
  after,
  before,
  type Evidence,
  type EvidenceRule,
  firstWord,
  gapAfter,
  gapBefore,
  gives,
  isPersonal,
  isSpace,
  lastWord,
  lower,
  type Occurrence,
  size,
} from './evidence.ts'
import { isKnownOrganisation, isStateAfterTown, knownPlace } from './gazetteer.ts'
import { GIVEN_NAMES } from './lists/given-names.ts'
import { PLACE_HEADS } from './lists/places.ts'
import { AFTER_ORGANISATION, AFTER_PLACE, BEFORE_PLACE, ORGANISATION_ROLES, PERSON_ROLES } from './lists/titles.ts'
import { textOf } from './segment.ts'

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
  // "in Theresa May's cabinet", "in Donald Hall they trust".
  const isOwner = occurrence.piece.words.at(-1)?.possessive === true
  const isPerson =
    size(occurrence) > 1 && GIVEN_NAMES.has(firstWord(occurrence)) && !PLACE_HEADS.has(lastWord(occurrence))
  const isBody = isKnownOrganisation(textOf(occurrence.piece.words))
  return gives('LOC', isOwner || isPerson || isBody ? weight / 4 : weight)
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
  const atLine = /(?:^|\n)\s{0,4}(?:\p{Lu}[\p{Lu} ]{1,30}[/,] ?)?$/u.test(text.slice(Math.max(0, start - 40), start))
  if (!atLine || !piece.words.every((word) => word.text === word.text.toUpperCase())) return undefined
  return /^(?:,[^()\n—–]{1,30})?(?:\([A-Z][\w ]{1,20}\)| ?[-—–]{1,2}\s| \([A-Z][\w ]{1,20}\))/u.test(
    text.slice(end, end + 60),
  )
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
