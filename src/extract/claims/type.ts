// What a claim does: deny what others say, foretell, judge, or state a fact.
import type { Span } from '../../article/article.ts'
import type { Claim } from '../../digest/digest.ts'
import type { Attribution } from '../quotes/attribution.ts'
import type { Reading } from '../reading.ts'

/** Cues by which somebody contradicts. “Calder Line denied that wages had been withheld.” */
const DENYING =
  /^(?:deny|denies|denied|dispute|disputed|refute|refuted|rebut|contradict|reject that|dispute object|deny object)\b/
/** Words of a sentence that contradicts. “No such sample existed.” “This is not correct.” */
const CONTRADICTS =
  /\b(?:den(?:y|ies|ied)|disput(?:e|es|ed)|refut(?:es?|ed)|no such|is not (?:correct|true|so)|(?:is|was|are|were) (?:untrue|false)|had received no|did not recognise|did not recognize|never said|did(?:n’t|n't| not) ask|had nothing to do|no truth|not for sale)\b/iu
/** “The show will go on.” “It is expected to rise.” */
const FORESEES =
  /\b(?:will|won’t|won't|shall|’ll|'ll|going to|(?:is|are) (?:expected|likely|due|set|certain|bound) to|expects?|forecasts?|predict(?:s|ed)?|would|could|may|might|intends? to|plans to|by (?:next|the end of)|next (?:week|month|year))\b/iu
/** “The plan is vandalism with a spreadsheet.” “The board should have known.” */
const JUDGES =
  /\b(?:should|ought|must|better|worse|best|worst|right|wrong|good|bad|fair|unfair|absurd|shame\w*|reckless|cowardice|braver?|promising|sceptical|skeptical|insult|bluff|bluster|vandalism|disgrace\w*|dangerous|irresponsible|ridiculous|outrage\w*|foolish|naive|dishonest|blame[sd]?|blaming|accus(?:e|es|ed|ing)|criticis\w+|criticiz\w+|praise[sd]?|condemn\w*|appalled|dismiss(?:ed|es)|unfortunately|regrettably|clever\w*|sensible|serious|poor|sad|tragic|welcome|excellent|brilliant|terrible|awful|hope|fear|worr(?:y|ied|ies)|convinced|satisfied|comfortable|seem(?:s|ed)?|appear(?:s|ed)?|I (?:think|suppose|believe|doubt|wonder|do not|would)|mess|madness|luck|simple|too|never satisfied|overstat\w*|half true|suggestive|laughable|lie|lies|lied|stunt|mistake)\b/iu

export function typeOf(reading: Reading, span: Span, attribution: Attribution | null): Claim['type'] {
  const text = reading.slice(span)
  const rule = attribution?.rule ?? ''
  if (DENYING.test(rule) || CONTRADICTS.test(text)) return 'denial'
  if (/^(?:expect|predict|forecast|foresee|anticipate|vow|promise|pledge|warn)\b/.test(rule)) return 'forecast'
  if (
    /^(?:criticise|criticize|praise|blame|accuse|condemn|call|describe|think|feel|dismiss|decry|welcome|regard|fear|hope|suggest)\b/.test(
      rule,
    )
  )
    return 'judgement'
  if (FORESEES.test(outsideCue(reading, span, attribution)) && !/\b(?:would have|could have)\b/iu.test(text))
    return 'forecast'
  return JUDGES.test(text) ? 'judgement' : 'fact'
}

/** The claim without “he would say”: the modal of the cue foretells nothing. */
function outsideCue(reading: Reading, span: Span, attribution: Attribution | null): string {
  const cue = attribution?.cue
  if (!cue || cue.start < span.start || cue.end > span.end) return reading.slice(span)
  return `${reading.document.text.slice(span.start, cue.start)} ${reading.document.text.slice(cue.end, span.end)}`
}
