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
  /\b(?:no one|nobody|none)(?: \p{L}+){0,3}? (?:knows|knew|seems to know) (?:who|what|when|where|why|how|which|whether|if|for)\b/iu, // No one knows how many left.
  /\b(?:no one|nobody|none)(?: \p{L}+){0,3}? (?:can|could|would|will) (?:say|tell|explain)\b/iu, // Nobody at the gate could say who had signed.
  /\b(?:no one|nobody)(?: \p{L}+){0,4}? (?:appears|seems|is|was|wants|wanted)(?: \p{L}+)? (?:to|willing to|anxious to|keen to) (?:say|discuss|explain|tell)\b/iu, // Nobody there seems keen to discuss it.
  /\b(?:no one|nobody) has (?:yet |ever )?(?:explained|said|counted|established|worked out|done|asked|found out|measured)\b/iu, // No one has counted them.
  /\b(?:has|have) yet to (?:say|decide|explain|announce|publish|set|agree|name|confirm|give|determine|establish|rule)\b/iu, // The board has yet to name a successor.
  /\bno (?:date|decision|explanation|reason|figure|price|timetable|agreement|cause|verdict|venue)(?: \p{L}+){0,4} (?:has|have|had|was|were) (?:yet )?(?:been )?(?:given|set|made|taken|reached|published|fixed|announced|found|established|agreed)\b/iu, // No date has been set.
  /\b(?:has|have|had|was|were|is) (?:still )?(?:not|never) (?:yet )?(?:been )?(?:decided|settled|determined|established|explained|resolved|disclosed|answered|worked out)\b/iu, // Who will pay has not been settled.
  /\b(?:is|remains|was) (?:anyone[’']s guess|anybody[’']s guess|a mystery|open to question|in doubt|unanswered|unresolved|unsettled|undecided|unexplained)\b/iu, // Who sent it is anyone's guess.
  /\b(?:leaves?|left) open (?:the question|whether|who|what|when|how|why)\b/iu, // The text leaves open who would pay.
  /\b(?:too (?:early|soon) to (?:say|tell|know|judge)|hard to (?:say|know) (?:who|what|when|why|how|whether))\b/iu, // It is too early to say whether it works.
  /\b(?:question(?:s|ed)? (?:is |remains |of )?whether|questions? remains?\b)/iu, // Members have questioned whether the city may close it.
  /\b(?:do|does|did) not (?:yet )?know (?:who|what|when|where|why|how|which|whether)\b/iu, // Scientists do not know why it fades.
  /\b(?:don|doesn|didn)[’']t (?:yet )?know (?:who|what|when|where|why|how|which|whether)\b/iu, // “We don’t know when,” she said.
  /\b(?:cannot|can[’']t|could not|couldn[’']t) (?:yet )?(?:say|tell|explain) (?:who|what|when|where|why|how|which|whether)\b/iu, // The authors cannot say why.
  /\b(?:declined|refused) to (?:disclose|specify|reveal)\b/iu, // She declined to disclose the price.
  /\b(?:would|will|could|did|does|do|has|have) (?:itself )?(?:not|n[o’']t) (?:yet )?(?:say|said|explain|explained|describe|described|confirm whether|confirmed whether)\b/iu, // The department would not say whether it had agreed.
  /\b(?:gave|gives|given|offered|offers) no (?:indication|explanation|date|reason|details?)\b/iu, // The panel gave no indication of when it would rule.
  /\bneither [^.]{3,60} offers? an? explanation\b/iu, // Neither the memo nor the letter offers an explanation.
  /\bwithout saying (?:who|what|when|where|why|how|which|whether)\b/iu, // He called it half true, without saying which half.
  /\b(?:is|are|was|were|remains?) not (?:yet |well |fully )?understood\b/iu, // Why it fades is not understood.
  /\b(?:declined|refused) to say (?:who|what|when|where|why|how|whether|which)\b/iu, // He declined to say when.
  /\bwould not be drawn on\b/iu, // She would not be drawn on the price.
]

/** No comment is no open point, nor what the author does not say. “I do not say this lightly.” */
const NOT_OPEN = /\bcomment\b|\b(?:I|we) (?:do not|don[’']t|did not|will not|won[’']t|would not) say\b/iu

/** The questions of a text: those with a question mark, asked by the author or in a quotation, and those left open. */
export function findQuestions(reading: Reading): Found<Question>[] {
  return reading.document.sentences.flatMap((sentence): Found<Question>[] => {
    const text = reading.slice(sentence)
    if (/\?[”"’')\]]*$/u.test(text)) return [questionOf(reading, sentence, 'asked')]
    return OPEN.some((pattern) => pattern.test(text)) && !NOT_OPEN.test(text)
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
