// Where the clause around a date looks: "will meet on Monday" ahead, "said on Monday" back.
import type { Direction } from './place.ts'
import type { Word } from './scan.ts'
import { COMMITMENTS, FUTURE_CUES, MONTH_NUMBER, REPORTING_VERBS } from './words.ts'

const CLAUSE_ENDS = new Set([';', '?', '!', '\n\n', '"', '“', '”', ':'])
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'did'])
const REACH = 14

/** The nearest word before the date that tells, else the nearest after it; a sentence's end is not passed. */
export function clauseDirection(words: readonly Word[], at: number, length: number): Direction {
  const before = words[at - 1]?.lower ?? ''
  if (before === 'by' || before === 'until') return 'ahead'
  const after = words[at + length]
  // "Wednesday's ruling" has been given, "ready for Wednesday's vote" has not been held.
  if (after?.lower === "'s") return before === 'for' || before === 'of' || before === 'before' ? 'ahead' : 'back'
  // "the department on Sunday issued a warning": the verb beside the date counts more than any before it.
  if (after?.kind === 'word' && directionOf(words, at + length) === 'back') return 'back'
  for (let back = at - 1; back >= Math.max(0, at - REACH) && !endsClause(words, back); back -= 1) {
    const direction = directionOf(words, back)
    if (direction) return direction
  }
  for (let ahead = at + length; ahead < at + length + REACH && !endsClause(words, ahead); ahead += 1) {
    const direction = directionOf(words, ahead)
    if (direction) return direction
  }
  return 'unknown'
}

function endsClause(words: readonly Word[], at: number): boolean {
  const mark = words[at]
  if (!mark || CLAUSE_ENDS.has(mark.lower)) return true
  if (mark.lower !== '.') return false
  const before = words[at - 1]
  const after = words[at + 1]
  const shortened = before !== undefined && (before.text.length < 2 || MONTH_NUMBER.has(before.lower))
  return !shortened && after?.start !== mark.end
}

function directionOf(words: readonly Word[], at: number): Direction | undefined {
  const word = words[at]
  if (word?.kind !== 'word') return undefined
  if (FUTURE_CUES.has(word.lower)) return 'ahead'
  if (REPORTING_VERBS.has(word.lower) || PAST_AUXILIARIES.has(word.lower) || /\p{L}{2}ed$/u.test(word.lower))
    return 'back'
  if (word.lower !== 'to') return undefined
  return COMMITMENTS.has(words[at - 1]?.lower ?? '') || words[at + 1]?.lower === 'be' ? 'ahead' : undefined
}
