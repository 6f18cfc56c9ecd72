// What the article asks, and what it says is not known.
import type { Question } from '../digest/digest.ts'
import type { Sentence } from './document.ts'
import type { Found, Reading } from './reading.ts'

/** Ways to say that something is open. Example sentence beside each. */
const OPEN: readonly RegExp[] = [
  /\b(?:is|was|are|were|remains?|remained) (?:still )?(?:unclear|unknown|uncertain|an open question)\b/iu, // It remains unclear who gave the order.
  /\b(?:is|was|are|were) (?:still )?not (?:yet )?(?:clear|known|decided|certain)\b/iu, // It was not clear whether anyone was hurt.
  /\bit (?:was|is) not immediately clear\b/iu, // It was not immediately clear when the ship would sail.
  /\b(?:remains?|yet) to be (?:seen|decided|determined)\b/iu, // Whether it lasts remains to be seen.
  /\b(?:did|does|do|has|have) not (?:say|said|explain|explained|specify|specified|disclose|disclosed) (?:who|what|when|where|why|how|whether)\b/iu, // The ministry did not say when.
  /\bno one (?:knows|can say)\b/iu, // No one knows how many left.
]

/** The questions of a text: those with a question mark, asked by the author or in a quotation, and those left open. */
export function findQuestions(reading: Reading): Found<Question>[] {
  return reading.document.sentences.flatMap((sentence): Found<Question>[] => {
    const text = reading.slice(sentence)
    if (/\?[”"’')\]]*$/u.test(text)) return [questionOf(reading, sentence, 'asked')]
    return OPEN.some((pattern) => pattern.test(text)) ? [questionOf(reading, sentence, 'open')] : []
  })
}

function questionOf(reading: Reading, sentence: Sentence, kind: 'asked' | 'open'): Found<Question> {
  const speech = reading.attributions.find(
    ({ type, spans }) =>
      type === 'direct' && spans.some(({ start, end }) => start < sentence.end && sentence.start < end),
  )
  const voice = reading.voiceAt(sentence)
  const by = speech ? reading.whoseOf(speech.speaker) : (voice?.id ?? 'author')
  const text = reading.slice(sentence).slice(0, 600)
  return {
    text,
    wording: 'article',
    kind,
    by,
    passages: [reading.passage(sentence)],
    confidence: kind === 'asked' && !speech ? 'certain' : 'likely',
  }
}
