// The words by which somebody wants something of somebody: each list with an example, and the kind of demand it makes.
import type { DemandKind } from './wish.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const kinds = (lists: Partial<Record<DemandKind, string>>): ReadonlyMap<string, DemandKind> =>
  new Map(
    Object.entries(lists).flatMap(([kind, list]) =>
      list
        .trim()
        .split(/\s+/)
        .map((word) => [word, kind as DemandKind]),
    ),
  )

/** With a person and an infinitive. "The union asked the mayor to pay." */
export const BIDDING = kinds({
  request: 'ask beg request implore petition invite beseech entreat nag pester badger coax adjure',
  call: 'urge encourage advise exhort counsel challenge warn',
  demand:
    'order require tell want press push pressure lobby need call like instruct direct command summon expect charge task goad prod',
})

/** With a preposition, a person and an infinitive. "They called on the mayor to resign." */
export const BIDDING_THROUGH: ReadonlyMap<string, DemandKind> = new Map([
  ['call on', 'call'],
  ['call upon', 'call'],
  ['appeal to', 'call'],
  ['plead with', 'request'],
  ['apply to', 'request'],
  ['write to', 'request'],
  ['prevail on', 'demand'],
  ['prevail upon', 'demand'],
  ['lean on', 'demand'],
  ['beg of', 'request'],
  ['shout at', 'demand'],
  ['signal to', 'call'],
  ['signal for', 'call'],
])

/** With a preposition and the thing wanted. "They called for a pause." */
export const WANTING_FOR: ReadonlyMap<string, DemandKind> = new Map([
  ['call for', 'call'],
  ['appeal for', 'call'],
  ['ask for', 'request'],
  ['plead for', 'request'],
  ['beg for', 'request'],
  ['apply for', 'request'],
  ['petition for', 'request'],
  ['press for', 'demand'],
  ['push for', 'demand'],
  ['lobby for', 'demand'],
  ['campaign for', 'demand'],
  ['insist on', 'demand'],
  ['insist upon', 'demand'],
  ['sue for', 'demand'],
  ['approach for', 'request'],
  ['settle for', 'demand'],
  ['hold out for', 'demand'],
  ['pray for', 'request'],
  ['chant for', 'call'],
  ['shout for', 'call'],

  ['bid for', 'request'],
  ['angle for', 'request'],
  ['cry out for', 'call'],
  ['clamour for', 'demand'],
  ['clamor for', 'demand'],
  ['agitate for', 'demand'],
  ['canvass for', 'demand'],
  ['argue for', 'call'],
  ['nag for', 'request'],
  ['pester for', 'request'],
  ['beg off', 'request'],
  ['move for', 'request'],
])

/** With the thing wanted as the object. "They demanded a vote." */
export const WANTING = kinds({
  demand: 'demand want order claim',
  request: 'seek request',
  call: 'urge',
  offer: 'propose',
})

/** What is sought from somebody; "seeking shelter" asks nobody. */
export const SOUGHT = words(`
  approval permission permit licence license leave consent injunction damages compensation costs review extension delay order ruling help support aid assistance funding
  money information access sight answer answers assurance assurances guarantee guarantees apology meeting talks change changes inquiry investigation removal release
  return refund reimbursement explanation vote hearing adjournment disqualification clarification payment pardon asylum relief pause ban limit resignation end closure destruction evacuation halt freeze moratorium recall audit survey retrial costs transfer exit exemption dismissal referral helpline mercy hearing cleaner pay declaration forfeiture valuation waiver assurance raise custody seats seat share role ceasefire reform action justice passage protection rise independence recognition sentence fine bail loan grant leniency mercy clemency dialogue negotiations truce referendum election elections recount debate amnesty postponement suspension restoration reinstatement resumption repeal abolition restitution repatriation concessions safeguards rights autonomy equality transparency accountability exemption dismissal acquittal refunds replacement withdrawal
  sentence dismissal exemption reprieve stay standstill amnesty referral bail parole probation verdict conviction acquittal term terms concession concessions subsidy subsidies grant loan loans bailout contract contracts deal promise pledge
  commitment commitments curb curbs crackdown boycott sanctions tariff tariffs truce escort visa visas record records file files documents data evidence warrant subpoena inquest fine penalty penalties disclosure cap quota
`)

/** What nobody grants: one's own doing or state. “seeking re-election” */
const UNASKED =
  /^(?:election|re-election|reelection|solution|confirmation|attention|revenge|information|medication|education|employment|treatment|perfection|inspiration|advancement|fulfilment|fulfillment|satisfaction|entertainment|admission|position|proposal|rival|arrival|element|moment|government|parliament|station|nation|population|question|section|department|residence|absence|silence|difference|audience|conference|alliance|romance|chance|balance|animal|hospital|capital|signal|material|official|festival|journal|canal)s?$/

/** Whether somebody has to grant it: a permit, an extension, a refund, an acquittal. */
export const isSought = (noun: string): boolean =>
  SOUGHT.has(noun) ||
  SOUGHT.has(noun.replace(/s$/, '')) ||
  (/(?:tion|sion|ment|ance|ence|[^aeiou]al)s?$/.test(noun) && !UNASKED.test(noun))

/** With a clause in the subjunctive. "They insist that he be freed." */
export const REQUIRING = kinds({
  demand: 'demand insist order require stipulate rule direct command decree instruct',
  request: 'request ask beg plead pray petition move',
  call: 'urge recommend suggest advise counsel',
  offer: 'propose',
})

/** Nouns with an owner and "for", "that" or "to". "a plea from the county that it wait" */
export const NOUNS = kinds({
  demand: 'demand ultimatum motion order claim',
  request: 'request plea application bid petition entreaty',
  call: 'call appeal suggestion recommendation',
  offer: 'offer proposal counter-proposal counteroffer',
  threat: 'threat',
})

/** What somebody does to another's cost. "they will take the team elsewhere" */
export const HARM =
  /\b(?:threat\w*|pull(?:s|ed|ing)? out|quit|leave|walk(?:s|ed)? (?:out|away)|withdraw\w*|sue|suing|court|lawsuit|legal action|action in|strike|stop(?:s|ped)? \p{L}+ing|stop work|shut\w*|clos(?:e|ing)|cut off|block\w*|halt|cancel\w*|retaliat\w*|boycott\w*|fire|sack|dismiss|lay off|fine|arrest\w*|suspend\w*|bann(?:ed|ing)|ban (?:him|her|it|them)|expel\w*|evict\w*|resign|veto|oppose|elsewhere|war|attack|bomb|invade|punish\w*|(?:impose|new) (?:sanction\w*|tariffs?)|default|harassment|prosecut\w*|impeach\w*|special meeting|ballot|vote against|(?:take|taking|took) action|come back here)\b/iu

/** What somebody does to another's good, whatever it is done to. “lift the tariffs”, “call off the strike” */
export const RELIEF = words(
  'lift drop end halt release free pay raise restore reopen give hand return reduce lower waive forgive ease loosen call suspend accept support back fund build provide supply share sign grant allow let cancel resume',
)

/** What the other side does with a wish. “The council rejected a request from the club.” */
export const ANSWERING = words(
  'reject refuse grant approve accept consider ignore dismiss table resist decline deny back support turn brush face receive hear answer discuss weigh agree bow yield rebuff oppose',
)

/** What a conditional sentence asks for in return. "provided the guild called off the strike" */
export const CONDITION_OPENERS: readonly (readonly string[])[] = [
  ['provided', 'that'],
  ['providing', 'that'],
  ['provided'],
  ['providing'],
  ['on', 'condition', 'that'],
  ['on', 'the', 'condition', 'that'],
  ['on', 'condition', 'of'],
  ['on', 'the', 'understanding', 'that'],
  ['as', 'long', 'as'],
  ['so', 'long', 'as'],
  ['only', 'if'],
  ['only', 'when'],
  ['only', 'after'],
  ['but', 'only', 'if'],
  ['in', 'return', 'for'],
  ['in', 'exchange', 'for'],
  ['unless'],
  ['unless', 'and', 'until'],
  ['once'],
  ['if'],
  ['until'],
]

/** A reporter's dealings with sources ask nothing in the matter. "asked not to be named" */
/** Deeds that are a threat with no condition beside them. “We will sue.” “They vowed to boycott the match.” */
export const STRIKES = words('sue boycott prosecute retaliate strike evict sack expel veto impeach picket blockade')

/** A reporter's dealings with sources ask nothing in the matter. “asked not to be named” */
export const REPORTERS_BUSINESS =
  /\b(?:not (?:to )?be (?:named|identified|quoted)|anonym\w+|for (?:a )?comments?|to comment|requests? for an interview|names? not be used|stay out of it|their names?|speak on the record|speak publicly|(?:no|further) comment|(?:for|ask\w* for) (?:their|his|her) views?|add the following|agreed to speak)\b/iu

/** Opens no wish but a turn of phrase. "Make no mistake", "Imagine a town" */
export const RHETORICAL = words(
  'look listen imagine consider suppose say see think remember make take guess believe forget note mind wait hear thank welcome let recall admit ask compare read add start call picture behold trust know come go meet bear',
)
