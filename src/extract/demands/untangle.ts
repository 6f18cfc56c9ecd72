// Parts wishes that one verb has swallowed with the next: "lobbied for a freeze | and hinted that it could leave", "to leave by noon | or forfeit it".
import { isWords, type Wish } from './wish.ts'

/** What joins one wish to the next, at the end of the first: “and”, “, or”, “and has since”. */
const JOINT =
  /[,;]?\s(?:and|but|or|nor|while)(?:\s(?:it|he|she|they|we|has|have|had|is|also|then|later|since|now)){0,4}\s{0,2}$/u

/** The same wishes, each ending before the verb of the next one begins. */
export function untangled(text: string, wishes: readonly Wish[]): Wish[] {
  return wishes.map((wish) => {
    const ends = wishes.flatMap((other) => endBefore(text, wish, other))
    return ends.length === 0 ? wish : { ...wish, what: { start: wish.what.start, end: Math.min(...ends) } }
  })
}

/** What joins a wish to its condition: “, subject to”, “, on one proviso”. */
const TO_CONDITION = /[,;]?\s(?:(?:but )?only |(?:on|with|under|at) \p{L}{1,20} )?$/u

function endBefore(text: string, { what, cue, rule }: Wish, other: Wish): number[] {
  if (/^(?:modal|imperative|please)/.test(other.rule) || other.cue.start === cue.start || other.rule === rule) return []
  const begins = Math.min(
    other.cue.start,
    other.what.start,
    isWords(other.from) && other.from.start > what.start ? other.from.start : Number.POSITIVE_INFINITY,
  )
  if (begins < what.start + 4 || begins >= what.end || other.what.end > what.end + 1) return []
  // “or forfeit it”: the joint itself is the cue.
  const upTo = /^or$/i.test(text.slice(other.cue.start, other.cue.end)) ? other.cue.end : begins
  const before = text.slice(what.start, upTo)
  const joint = JOINT.exec(before) ?? (/^(?:subject to|proviso)$/.test(other.rule) ? TO_CONDITION.exec(before) : null)
  return joint && joint.index > 3 ? [what.start + joint.index] : []
}
