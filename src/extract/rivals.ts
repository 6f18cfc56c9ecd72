// Claims that answer the one just before: “dismissed that as”, “that never happened”, “the residents' own count came to 40”.
import type { Claim } from '../digest/digest.ts'
import type { Found } from './reading.ts'

/** A denial of what has just been said, by a word that points back. */
const POINTS_BACK: readonly RegExp[] = [
  /\b(?:dismiss|reject|deni|disput|refut|rubbish|contest|contradict)\p{L}* (?:that as|this as|the (?:claim|charge|accusation|allegation|account|report|suggestion|figure|story|version|theory))\b/iu, // A spokesman dismissed that as gossip.
  /\b(?:that|this|it) (?:never happened|is (?:not|un)\s?(?:true|correct|so)|was (?:not|un)\s?(?:true|correct|so)|is (?:false|wrong|nonsense)|was (?:false|wrong|nonsense))\b/iu, // That never happened, the agent said.
  /\b(?:call|describ|brand|label)\p{L}* (?:that|this|it|the (?:claim|charge|accusation|allegation|account|report|suggestion|story)) (?:as )?[“"‘'\p{L} ]{0,16}(?:false|untrue|impossible|nonsense|absurd|wrong|lies?|fiction|baseless|tosh|rubbish|laughable|invention|fabrication)\b/iu, // The operator called it impossible.
  /^We (?:received|had|did|made|got|said|signed|saw|took) (?:none|nothing|no such|neither)\b/iu, // We received none.
]

/** A rival figure for what has just been counted. Each needs a number, and a number before. */
const RIVAL_FIGURE: readonly RegExp[] = [
  /\bputs? (?:it|that|this|the (?:figure|number|total|bill|cost|price|toll|count)) (?:[\p{L}]+ )?(?:at|nearer|closer)\b/iu, // Relatives put it at 94.
  /\bown (?:figure|count|estimate|tally|total|reckoning)\b[^.,]{0,24}\b(?:is|was|came to|stood at|puts?) [^.,]{0,20}\d/iu, // The carers' own count came to 3,200.
  /\bsa(?:ys|id|y) (?:there|it) (?:were|was|are|is) (?:only |just |no more than |nearer )?(?:[\d£$€]|one|two|three|four|five|six|seven|eight|nine|ten)[^,;]{0,16}[.”"]?$/iu, // The line says there were four.
  /\b(?:reckons?|lists?|counts?|counted|found|shows?|says?|said|makes? it) (?:only |just |about |nearer |some )?[£$€]?(?:\d[\d.,]*(?:\s?(?:m|bn|per cent|percent|%))?|one|two|three|four|five|six|seven|eight|nine|ten)\.?$/iu, // Analysts reckon 5.8.
]
const NUMBER = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|none|no)\b/iu

/** What a denial names again. “Lesk denies any part in the raid.” “She said no such letter existed.” */
const NAMES_AGAIN =
  /\bden(?:y|ies|ied) (?:any|all|having|doing|taking|both)\b[^.]*?\b(\p{L}{4,})[.,”"]*$|\bno such (\p{L}{4,})/iu

/** A figure for a thing that is named. “The board puts the repair of the roof at nine million.” */
const COUNTS_AGAIN = /\bputs? the (\p{L}{4,})(?: of (?:the )?\p{L}+)? at\b[^.]{0,20}\d/iu

/** The last claim of another source that names what this one denies, or gives a figure for what it counts. */
export function answeredByName(claim: Found<Claim>, before: readonly Found<Claim>[]): Found<Claim> | undefined {
  const [, object, such] = NAMES_AGAIN.exec(claim.statement) ?? []
  const counted = COUNTS_AGAIN.exec(claim.statement)?.[1]
  const thing = (object ?? such ?? counted)?.toLowerCase()
  if (thing === undefined) return undefined
  return before.findLast(
    ({ by, statement }) =>
      by !== claim.by && statement.toLowerCase().includes(thing) && (thing !== counted || /\d/u.test(statement)),
  )
}

/** Another's denial or figure right after a claim says that the claim is wrong. */
export function answersTheOneBefore(claim: Found<Claim>, before: Found<Claim> | undefined): boolean {
  if (before === undefined || before.by === claim.by) return false
  if (POINTS_BACK.some((pattern) => pattern.test(claim.statement))) return true
  return NUMBER.test(before.statement) && RIVAL_FIGURE.some((pattern) => pattern.test(claim.statement))
}
