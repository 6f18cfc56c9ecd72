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
  /\b(?:no one|nobody|none) (?:knows|knew|can say|could say|seems to know)\b/iu, // No one knows how many left.
  /\b(?:would|will|could|did|does|do|has|have) (?:itself )?(?:not|n[o’']t) (?:yet )?(?:say|said|explain|explained|describe|described|confirm whether|confirmed whether)\b/iu, // The department would not say whether it had agreed.
  /\b(?:gave|gives|given|offered|offers) no (?:indication|explanation|date|reason|details?)\b/iu, // The panel gave no indication of when it would rule.
  /\bneither [^.]{3,60} offers? an? explanation\b/iu, // Neither the memo nor the letter offers an explanation.
  /\bwithout saying (?:who|what|when|where|why|how|which|whether)\b/iu, // He called it half true, without saying which half.
  /\b(?:is|are|was|were|remains?) not (?:yet |well |fully )?understood\b/iu, // Why it fades is not understood.
  /\b(?:declined|refused) to say (?:who|what|when|where|why|how|whether|which)\b/iu, // He declined to say when.
  /\bwould not be drawn on\b/iu, // She would not be drawn on the price.
]

/** The questions of a text: those with a question mark, asked by the author or in a quotation, and those left open. */
export function findQuestions(reading: Reading): Found<Question>[] {
  return reading.document.sentences.flatMap((sentence): Found<Question>[] => {
    const text = reading.slice(sentence)
    if (/\?[”"’')\]]*$/u.test(text)) return [questionOf(reading, sentence, 'asked')]
    return OPEN.some((pattern) => pattern.test(text)) && !/\bcomment\b/iu.test(text)
      ? [questionOf(reading, sentence, 'open')]
      : []
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
