// What a few words name: their head noun, whether they can mean somebody, and what kind of actor that is.
import type { Actor } from '../digest/digest.ts'
import { COLLECTIVES, DOCUMENT_HEADS, OUTLET_HEADS, PLURAL_HEADS, SINGULAR_HEADS } from './actors/lists/groups.ts'
import { ORGANISATION_ROLES, PERSON_ROLES } from './actors/lists/titles.ts'
import type { SpeakerKind } from './quotes/attribution.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Bodies that an article may leave without their name: “the council”, “the company”. */
export const BODIES = words(`
  government administration court parliament ministry embassy council committee commission agency union party church company board bureau department firm tribunal panel authority federation
  association league university school college club bank hospital trust fund institute guild insurer airline charity cabinet senate congress legislature judiciary foundation society alliance network
  group organisation organization coalition corporation watchdog regulator inspectorate city county state province town country nation band newspaper press maker retailer supplier operator developer
  publisher lender landlord office academy theatre museum library orchestra team side prosecution defence police army navy military consortium syndicate assembly secretariat mission
  diocese archdiocese borough shire parish inquiry directorate constabulary conglomerate cooperative chamber retailer brewery studio festival zoo brigade
`)

const GROUPS = words(`
  trustees lenders directors shareholders taxpayers parents councillors councilors homeowners couriers growers truckers islanders commuters readers editors publishers schools hospitals clubs companies provinces
  governments sides parties heads officers campaigners creditors employers relatives families players fans critics members staff crews crew people supporters tenants owners investors
  prosecutors lawyers judges guards neighbours neighbors donors signatories customers deckhands engineers commissioners governors cities states countries owners regulators insurers airlines insiders aides sources
  management community public opposition leadership rebels militia troops faction jury crowd drivers nurses doctors surgeons volunteers workers residents
`)

const SINGLES = words(
  'chair chairman ombudsman whoever everyone everybody anyone anybody somebody someone nobody mother father neighbour sir founder buyer owner tenant landlord donor applicant claimant plaintiff defendant inspector hydrologist statistician immunologist groundsman',
)

const NEVER =
  /^(?:nobody|somebody|someone|it|its|itself|himself|herself|themselves|they|them|he|she|him|her|we|us|i|me|you|this|that|these|those|which|who|what|there|here|nothing|something|anything|none|neither|either|way|time|times|cost|idea|question|withdrawal|thing|things|news|case|fact|name|names)$/

const AFTER_HEAD =
  /\s(?:of|for|in|at|from|with|who|whose|which|that|to|on|between|within|across|near|behind|close|familiar|briefed|operated|involved|representing|speaking|working|living)\s|,\s|\s\(/

/** The words up to the first preposition or clause: “Lawyers” of “Lawyers for former patients”. */
export const frontOf = (phrase: string): string => phrase.split(AFTER_HEAD)[0]?.trim() || phrase

/** The noun that a description turns on, in small letters: “officials in the ministry” → officials. */
export function headOf(phrase: string): string {
  const found =
    frontOf(phrase)
      .toLowerCase()
      .match(/[\p{L}\p{N}’'-]+/gu) ?? []
  return (found.at(-1) ?? '').replace(/['’]s?$/, '')
}

const has = (set: ReadonlySet<string>, noun: string) =>
  set.has(noun) || (noun.endsWith('s') && set.has(noun.slice(0, -1)))

/** Whether the words hold a name: a capital that does not only open them. */
export function isNamed(phrase: string): boolean {
  const all = frontOf(phrase).match(/[\p{L}\p{N}’'-]+/gu) ?? []
  const capitals = all.filter((word) => /^\p{Lu}/u.test(word))
  return capitals.length > 0 && /^\p{Lu}/u.test(all.at(-1) ?? '') && (all.length > 1 || !isCommonNoun(all[0] ?? ''))
}

const QUANTITY =
  /^(?:one|another|two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|few|others|both|all|each|nobody|no)$/

const isCommonNoun = (word: string) => {
  const lower = word.toLowerCase()
  return (
    [BODIES, GROUPS, SINGLES, SINGULAR_HEADS, PLURAL_HEADS, COLLECTIVES, DOCUMENT_HEADS, PERSON_ROLES].some((set) =>
      has(set, lower),
    ) ||
    NEVER.test(lower) ||
    QUANTITY.test(lower)
  )
}

/** A plural that opens a sentence with a capital is no name: “Relatives”, “Townspeople”. */
export const isPlainPlural = (name: string): boolean =>
  /^\p{Lu}[\p{Ll}-]+$/u.test(name) &&
  (/(?:people|men|women|folk)$/u.test(name) ||
    (/s$/u.test(name) && (has(GROUPS, name.toLowerCase()) || has(PLURAL_HEADS, name.toLowerCase()))))

/** Whether words that ask or are asked by their verb can mean somebody: anything but a pronoun or “the idea”. */
export const canBeAsked = (phrase: string): boolean => {
  const head = headOf(phrase)
  return head !== '' && !NEVER.test(head) && phrase.split(' ').length <= 14
}

/** “State radio”, “Norland’s state television”, “local media” */
const STATE_MEDIA =
  /\b(?:state|local|public|national|independent|opposition|commercial) (?:television|tv|radio|broadcaster|media|news agency)$/iu

/** Whether it can be somebody who asks, is asked or speaks. Not: “the cost”, “a way”, “both countries’ withdrawal”. */
export function canAct(phrase: string): boolean {
  const head = headOf(phrase)
  if (head === '' || NEVER.test(head)) return false
  if (isNamed(phrase) || STATE_MEDIA.test(phrase)) return true
  return (
    isCommonNoun(head) ||
    OFFICES.has(head) ||
    has(OUTLET_HEADS, head) ||
    has(ORGANISATION_ROLES, head) ||
    /(?:ists|icians|arians|ologers|goers|owners|holders|makers|growers|men|women|people|ist|ician|man|woman)$/u.test(
      head,
    ) ||
    /^(?:one|another|two|three|four|five|six|several|some|many|others|both|all|each)$/.test(head)
  )
}

/** Offices that one person holds at a time. “the mayor”, “its chief executive” */
const OFFICES = words(`
  mayor minister premier president chair chairman chairwoman chairperson director executive editor governor secretary commissioner ombudsman prosecutor coroner judge magistrate headteacher headmaster headmistress principal
  chancellor vice-chancellor rector bishop archbishop pope king queen prince captain coach manager treasurer speaker leader commander ambassador attorney solicitor general provost dean registrar curator conductor controller
  auditor regulator liquidator administrator superintendent sheriff chief head publisher founder
`)

/** Whether a description means the one holder of an office, who is as good as named: “the director of services”, not “a director”. */
export function isOffice(phrase: string): boolean {
  const front = frontOf(phrase)
  const head = headOf(phrase)
  if (/\bspokes(?:man|woman|person)$/u.test(head)) return true
  const definite = /^(?:the|its|his|her|their|our|my)\s/iu.test(front) || /\p{L}['’]s?\s/u.test(front)
  if (/^(?:lawyer|solicitor|barrister|attorney|counsel|agent|representative)$/u.test(head))
    return definite && !/^the\s/iu.test(front)
  return definite && OFFICES.has(head)
}

/** The kind of an actor that only a description names. */
export function kindOfDescription(phrase: string, speaker: SpeakerKind | null = null): Actor['kind'] {
  const head = headOf(phrase)
  if (speaker === 'outlet') return 'outlet'
  if (speaker === 'document' || has(DOCUMENT_HEADS, head)) return 'document'
  if (isPlainPlural(phrase)) return 'group'
  if (
    /^(?:newspaper|broadcaster|magazine|tabloid|station)$/.test(head) ||
    STATE_MEDIA.test(phrase) ||
    /\bnews agency\b/i.test(phrase)
  )
    return 'outlet'
  if (isNamed(phrase)) return speaker === 'named' && !BODIES.has(head) ? 'person' : 'organisation'
  if (/^(?:opposition|leadership|team|side|band|community|public|crew|jury|group|press)$/.test(head)) return 'group'
  if (BODIES.has(head)) return 'organisation'
  if (isOffice(phrase)) return 'person'
  return speaker === null && (has(GROUPS, head) || has(PLURAL_HEADS, head)) && /s$|people|men$|women$/.test(head)
    ? 'group'
    : 'unnamed'
}

/** “A spokesman for the agency”, “Zipp’s lawyer”: who speaks for somebody else is that somebody. */
export const SPEAKS_FOR =
  /^(?:(?:an?|the|its|their)\s)?(?:[\p{L}-]+\s){0,2}(?:spokes(?:man|woman|person|people)|representatives?)\s(?:for|of)\s(?:the\s)?(?=\S)/iu
export const SPOKESPERSON_OF =
  /^(?:an?\s|the\s)?(\p{Lu}[\p{L}.’'&-]*(?:\s\p{Lu}[\p{L}.’'&-]*){0,3}?)(?:['’]s)?\s(?:[\p{Ll}-]+\s){0,2}spokes(?:man|woman|person|people)$/u
/** “a council spokesman”: the council’s. */
export const BODY_SPOKESPERSON = /^(?:an?|the)\s([\p{Ll}-]+)\sspokes(?:man|woman|person)$/iu
/** “A spokesman”: of the body that the text speaks of. */
export const SPOKESPERSON_ALONE = /^(?:an?|the|its|their|another)\sspokes(?:man|woman|person)$/iu
