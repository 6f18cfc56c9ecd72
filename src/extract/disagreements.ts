// Passages that disagree: a denial and what it denies, two figures of two sources for one thing. Precision first.
import type { Claim, Question } from '../digest/digest.ts'
import type { Found, Reading } from './reading.ts'
import { answeredByName, answersTheOneBefore } from './rivals.ts'

/** How many claims back the other side may stand. */
const REACH = 7

const CONTRADICTS =
  /\b(?:den(?:y|ies|ied)|disput(?:e|es|ed)|rejects? (?:the|that) (?:claim|account)|puts? (?:it |that )at|says? there (?:were|was|are|is)|no such|did not (?:recognise|recognize)|is not (?:correct|true|so)|was not (?:true|so)|on the contrary|no record of|contradict\w*)\b/iu

const STOP = new Set(
  'said says that this with from have been were which would could their there about after before they them than into other when what also more most such only'.split(
    ' ',
  ),
)

function stems(text: string): Set<string> {
  const found = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(
    found.filter((word) => !STOP.has(word)).map((word) => word.replace(/(?:ings?|ed|es|s)$/u, '').slice(0, 7)),
  )
}

const numbers = (text: string): readonly string[] => text.match(/\d[\d,.]*\d|\d/gu) ?? []

/** Setting one's own words right contradicts nobody in particular. “I never said it should come down.” */
const OF_ONESELF = /\b(?:I|we) never said\b/iu

/** Every disagreement: the denial's passage and that of what it denies. */
export function findDisagreements(reading: Reading, claims: readonly Found<Claim>[]): Found<Question>[] {
  return claims.flatMap((claim, index) => {
    const before = claims[index - 1]
    const answers = answersTheOneBefore(claim, before)
    const named = answeredByName(claim, claims.slice(Math.max(0, index - 2 * REACH), index))
    const denies = answers || named !== undefined || claim.type === 'denial' || CONTRADICTS.test(claim.statement)
    if (!denies || claim.by === 'unknown' || OF_ONESELF.test(claim.statement)) return []
    const reach = claims.slice(Math.max(0, index - REACH), index)
    const other = answers ? before : (named ?? deniedBy(claim, reach))
    const passage = other?.passages[0]
    const own = claim.passages[0]
    if (!passage || !own) return []
    return [
      {
        text: claim.statement,
        wording: 'article' as const,
        kind: 'disagreement' as const,
        by: reading.voiceAt(own)?.id ?? 'author',
        passages: [passage, own],
        confidence: 'unsure' as const,
      },
    ]
  })
}

/** Says plainly that another's figure or account is wrong: then one thing in common is enough. */
const PLAINLY =
  /\b(?:den(?:y|ies|ied)|disput(?:e|es|ed)|puts? (?:it |that )at|says? there (?:were|was)|no such|no record of)\b/iu

/** The nearest claim of another source about the same things. */
function deniedBy(claim: Found<Claim>, before: readonly Found<Claim>[]): Found<Claim> | undefined {
  const words = stems(claim.statement)
  const figures = numbers(claim.statement)
  const rated = before
    .map((other, index) => {
      const shared = [...stems(other.statement)].filter((word) => words.has(word)).length
      const rival = figures.length > 0 && numbers(other.statement).some((figure) => !figures.includes(figure))
      const near = before.length - index <= 2 ? 1 : 0
      return { other, score: shared + (rival ? 1 : 0) + (shared > 0 || rival ? near : 0) }
    })
    .filter(({ other }) => other.by !== claim.by && other.by !== 'unknown')
  const enough = PLAINLY.test(claim.statement) ? 2 : 3
  return rated
    .toReversed()
    .toSorted((a, b) => b.score - a.score)
    .find(({ score }) => score >= enough)?.other
}
