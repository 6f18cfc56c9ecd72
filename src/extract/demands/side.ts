// Whether words can name somebody who asks or is asked: a name, people, a body – not a thing or a thought.
import { COLLECTIVES, PLURAL_HEADS, SINGULAR_HEADS } from '../actors/lists/groups.ts'
import { ORGANISATION_ROLES, PERSON_ROLES } from '../actors/lists/titles.ts'
import type { Word } from '../quotes/frame.ts'

const MORE_BODIES = new Set(
  `company firm club association federation tribunal authority institute university school hospital charity union league bureau office trust trustees lenders directors shareholders supporters
  guild insurer maker supplier retailer airline operator developer landlord tenant tenants owners owner board panel inspectorate watchdog regulator foundation society council county city town state province country nation
  taxpayers parents councillors councilors homeowners couriers growers truckers islanders commuters readers publisher editors publishers schools hospitals clubs companies provinces governments sides side parties
  whoever everyone everybody anyone anybody somebody someone others all both neither each one commission commissioner administration parliament senate congress department ministry minister magistrates prosecutors assembly synod
  museum gallery theatre orchestra choir newspaper paper broadcaster station publisher farmer grocer baker fisherman fishermen villagers squatters strikers marchers monks nuns abbot bishop priest parish diocese church mosque temple monastery jury bench envoy embassy consulate garrison navy militia rebels kidnappers captors hostages fishers miners dockers sailors pilots nurses doctors surgeons midwives porters cleaners clerks lawyer barrister solicitor developer builder contractor subcontractor supplier brewer brewery hotel restaurant shop store supermarket factory mill mine zoo farm port harbour laboratory academy faculty students pupils neighbours heads officer officers committee council’s group alliance network campaign campaigners coalition bank fund investors creditors employer employers staff management crew crews players fans team teams  family families wing branch
`
    .trim()
    .split(/\s+/),
)
/** Plurals that only sound like people. */
const THINGS =
  /^(?:numbers|orders|powers|doors|floors|letters|papers|newspapers|waters|rivers|flowers|towers|matters|boilers|heaters|computers|servers|trailers|borders|corners|colours|colors|factors|sectors|mirrors|motors|reactors|tractors|errors|horrors|harbours|rumours|favours|dollars|quarters|centers|offers|answers|shelters|meters|metres|filters|covers|layers|members’|chapters|posters|containers|helicopters|cruisers|freighters|tankers|steamers|trawlers|scooters|rollers|printers|speakers’|freezers|monitors|sensors|detectors|generators|transformers|conveyors|escalators|elevators|radiators|vouchers|disasters|winters|summers|dinners|tempers|fingers|shoulders|timbers|rubbers|ladders|hangers|counters|registers|folders|headers|careers|barriers|tariffs|bunkers|gutters|hours|tours|indicators|corridors|vectors|tumours|vapours)$/
const PRONOUNS = /^(?:nobody|none|he|she|they|we|you|who|i|us|me|him|her|them)$/
/** Capitalised words that name no one. */
const NO_ONE =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|God|English)$/

/** Whether a noun in small letters names a body, which is no “he” or “she”. */
export const isBodyNoun = (noun: string): boolean =>
  COLLECTIVES.has(noun) || ORGANISATION_ROLES.has(noun) || (MORE_BODIES.has(noun) && !/(?:er|or|one|body)$/.test(noun))

/** Whether the noun of a phrase names people or a body. */
export function isActing(words: readonly Word[], first: number, last: number): boolean {
  const head = words[headWithin(words, first, last)]
  if (head === undefined) return false
  if (PRONOUNS.test(head.lower)) return true
  if (head.tag === 'PROPN' || (/^\p{Lu}/u.test(head.text) && first > 0))
    return !NO_ONE.test(head.text) && head.quote === null
  const one = head.lower
  const singular = one.replace(/s$/, '')
  return (
    [one, singular].some(
      (noun) =>
        MORE_BODIES.has(noun) ||
        COLLECTIVES.has(noun) ||
        SINGULAR_HEADS.has(noun) ||
        PLURAL_HEADS.has(noun) ||
        PERSON_ROLES.has(noun) ||
        ORGANISATION_ROLES.has(noun),
    ) ||
    (/(?:ists|ians|ers|ors)$/.test(one) && !THINGS.test(one))
  )
}

/** The noun before the first preposition or clause: “lawyers” of “Lawyers for former patients”. */
export function headWithin(words: readonly Word[], first: number, last: number): number {
  for (let at = first + 1; at <= last; at += 1) {
    const lower = words[at]?.lower ?? ''
    if (/^(?:of|for|in|at|from|with|who|which|that|to|on|,|between|within|operated|follows)$/.test(lower)) return at - 1
  }
  return last
}
