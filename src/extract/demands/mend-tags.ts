// Parts of speech put right where a demand's own words show what a word is: “had better find”, “are asking that”, “that she step down”.
import type { Word } from '../quotes/frame.ts'
import { BARE_VERBS } from './bare-verbs.ts'

const NOT_VERB = /^(?:NOUN|ADJ|ADP|ADV|PROPN|X|INTJ)$/
const CUE_ING =
  /^(?:asking|demanding|seeking|calling|urging|begging|pleading|pressing|pushing|lobbying|requesting|insisting|appealing|petitioning|campaigning|applying|proposing|offering|threatening|warning|ordering|telling|requiring|imploring|pressuring|instructing|inviting|advising|recommending|suggesting|refusing|expecting|wanting)$/
const CUE_BARE =
  /^(?:appeal|demand|request|plead|petition|urge|beg|ask|call|seek|order|claim|press|campaign|lobby|bid|plan)$/
const SUBJUNCTIVE =
  /^(?:demand|insist|ask|request|urge|propose|suggest|recommend|require|stipulate|order|rule|plead|beg|direct|press)/
const SUBJECT = /^(?:NOUN|PROPN|PRON|NUM)$/

/** A layer's words, with a verb that the tagger took for something else as what it is. */
export function mended(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => {
    // “weigh-ins”: the first half of a noun.
    if (
      word.tag === 'VERB' &&
      words[at + 1]?.lower === '-' &&
      words[at + 1]?.start === word.end &&
      words[at + 2]?.tag === 'NOUN'
    )
      return { ...word, tag: 'NOUN' }
    // “a longer break”: a comparative before a noun that can be a verb.
    if (word.tag === 'VERB' && isComparative(words[at - 1]) && words[at - 2]?.tag === 'DET')
      return { ...word, tag: 'NOUN' }
    if (isComparative(word) && words[at - 1]?.tag === 'DET' && /^(?:VERB|NOUN)$/.test(words[at + 1]?.tag ?? ''))
      return { ...word, tag: 'ADJ' }
    // “rejected calls for”, “ignored demands from”: nouns after a verb.
    if (
      word.tag === 'VERB' &&
      /^(?:calls|demands|requests|appeals|claims|offers|bids|threats|orders|proposals|moves)$/.test(word.lower) &&
      words[at - 1]?.tag === 'VERB' &&
      /^(?:for|from|by|to|that|on)$/.test(words[at + 1]?.lower ?? '')
    )
      return { ...word, tag: 'NOUN' }
    if (!NOT_VERB.test(word.tag) || word.quote !== null || !isHiddenVerb(words, at)) return word
    return { ...word, tag: 'VERB', lemma: lemmaOf(word.lower) }
  })
}

const isComparative = (word: Word | undefined) => word?.tag === 'ADV' && /er$/.test(word.lower)

const lemmaOf = (lower: string) => INGS.get(lower) ?? (lower.endsWith('ing') ? lower.slice(0, -3) : lower)
const INGS: ReadonlyMap<string, string> = new Map(
  [
    'urging urge',
    'proposing propose',
    'requiring require',
    'advising advise',
    'inviting invite',
    'begging beg',
    'refusing refuse',
  ].map((pair) => pair.split(' ') as [string, string]),
)

function isHiddenVerb(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word
  const [before, next] = [words[at - 1], words[at + 1]]
  if (CUE_ING.test(lower) && /^(?:PROPN|NOUN)$/.test(before?.tag ?? '') && /^(?:to|that|why)$/.test(next?.lower ?? ''))
    return true
  if (CUE_ING.test(lower)) return isAfterBe(words, at) || (before?.lower === ',' && OPENS_OBJECT.test(next?.tag ?? ''))
  // “and restrained it from”
  if (/^(?:restrained|forbidden|barred|enjoined|ordered|urged|pressed|warned|advised)$/.test(lower))
    return /^(?:it|him|her|them|us|me)$/.test(next?.lower ?? '')
  if (before?.lower === 'better' && BARE_VERBS.has(lower)) return true
  // “will open the gates”
  if (
    /^(?:will|would|must|should|shall|can|could|'ll|to)$/.test(before?.lower ?? '') &&
    /^(?:DET|PROPN|NUM)$/.test(next?.tag ?? '') &&
    /^(?:ADJ|NOUN|ADV)$/.test((words[at] as Word).tag) &&
    before?.tag !== 'ADP' &&
    BARE_VERBS.has(lower)
  )
    return true
  // “She ’d like the shire to …”
  if (lower === 'like' && /^(?:'d|’d|would)$/.test(before?.lower ?? '')) return true
  // “140 glaciologists appeal to the council”
  if (CUE_BARE.test(lower) && before?.tag === 'NOUN' && /[^s]s$|people|men$|women$/.test(before.lower))
    return /^(?:to|for|that|on)$/.test(next?.lower ?? '') && !words.slice(at).some(isFiniteVerb)
  // “to see the pitch relaid”
  if (/^(?:re|un)\w+(?:ed|aid|ilt|uilt)$/.test(lower) && before?.tag === 'NOUN' && words[at + 1]?.tag !== 'NOUN')
    return words
      .slice(Math.max(0, at - 6), at)
      .some(({ lower: word }) => /^(?:see|have|want|wants|wanted|like)$/.test(word))
  return BARE_VERBS.has(lower) && (isSubjunctiveAt(words, at) || opensClause(words, at))
}

const OPENS_OBJECT = /^(?:DET|PRON|PROPN|SCONJ|ADP)$/
const isFiniteVerb = ({ tag, lower }: Word) => tag === 'AUX' || (tag === 'VERB' && /(?:ed|said|told)$/.test(lower))

/** “are further asking that”, “has been asking for” */
function isAfterBe(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    const word = words[back]
    if (/^(?:is|are|was|were|been|am|'re|'s|'m|’re|’s|’m)$/.test(word?.lower ?? '')) return true
    if (word?.tag !== 'ADV' && word?.tag !== 'ADJ') return false
  }
  return false
}

/** “suggested that Aasgaard step down”: after the subject of a clause that somebody demands. */
function isSubjunctiveAt(words: readonly Word[], at: number): boolean {
  if (!SUBJECT.test(words[at - 1]?.tag ?? '')) return false
  for (let back = at - 2; back >= Math.max(1, at - 8); back -= 1) {
    const word = words[back]
    if (word?.lower === 'that')
      return (
        SUBJUNCTIVE.test(words[back - 1]?.lower ?? '') &&
        !words.slice(back + 1, at).some(({ tag }) => tag === 'VERB' || tag === 'AUX')
      )
    if (word?.tag === 'VERB' || word?.tag === 'AUX' || word?.tag === 'PUNCT') return false
  }
  return false
}

/** “Release the children.” “The answer is simple: open the gates.” */
function opensClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const next = words[at + 1]
  if (before !== undefined && !/^[:“"‘]$/.test(before.lower)) return false
  return /^(?:the|a|an|this|that|these|those|my|our|your|his|her|their|its|us|me|him|them|it|down|up|out|with)$/.test(
    next?.lower ?? '',
  )
}
