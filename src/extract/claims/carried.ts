// What goes on telling what a source said: “It adds that …” after a report, and sentences shifted back in tense after a reported one.
import type { Reading } from '../reading.ts'
import type { Sourced } from './source.ts'

/** “He had sold his house.” “Breaking it would cost nine million.” After reported words, the tense tells whose they are. */
const SHIFTED_BACK =
  /^(?!(?:But|Yet|However|Still|Nor|If|When|After|By|I|We|Nobody|No one)\b)(?:[\p{L}\p{N}’'$£€,.-]+\s){1,6}?(?:had|would)\s(?:not\s|never\s|also\s|already\s|since\s|now\s|then\s)?(?:been\s)?\p{L}{2,}/u

/** A finite verb before the shifted one makes it no backshift. “The vote was close, and had been delayed.” */
const FINITE = /\b(?:is|are|was|were|has|have|did|does|do|said|says)\b/u

/** The sources of a text's sentences, in order, with those that go on from the sentence before. */
export function withCarriedSources(reading: Reading, sourced: readonly Sourced[]): Sourced[] {
  const done: Sourced[] = []
  for (const one of sourced) {
    const previous = done.at(-1)
    const goesOn = previous !== undefined && isSameParagraph(reading, previous, one)
    done.push(goesOn ? carriedFrom(reading, previous, one) : one)
  }
  return done
}

const isSameParagraph = ({ passage }: Reading, one: Sourced, other: Sourced) =>
  passage(one.span).paragraph === passage(other.span).paragraph

function carriedFrom(reading: Reading, previous: Sourced, one: Sourced): Sourced {
  const { by, attribution } = previous
  if (by === 'author' || attribution === null) return one
  if (one.attribution?.speaker && isSubjectAgain(reading, previous, one)) return { ...one, by }
  const told = attribution.type === 'indirect' || attribution.type === 'mixed'
  if (one.by === 'author' && one.attribution === null && told && isShiftedBack(reading, one))
    return {
      ...one,
      by,
      attribution: { ...attribution, type: 'indirect', spans: [one.span], quoted: [], confidence: 'unsure' },
    }
  return one
}

function isShiftedBack({ slice }: Reading, { span }: Sourced): boolean {
  const text = slice(span)
  return SHIFTED_BACK.test(text) && !FINITE.test(text.slice(0, text.search(/\b(?:had|would)\b/u)))
}

/** “The audit found nine. Four were new, it said.”: a writing or an outlet goes on as the subject. */
function isSubjectAgain(reading: Reading, previous: Sourced, { attribution }: Sourced): boolean {
  const mention = attribution?.speaker?.mention
  if (mention === undefined || !/^it$/i.test(reading.slice(mention))) return false
  const actor = reading.actors.find(({ id }) => id === previous.by)
  return actor?.kind === 'document' || actor?.kind === 'outlet' || reading.voices.some(({ id }) => id === previous.by)
}
