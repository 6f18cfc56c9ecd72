// Cues that are no verbs: "according to", a name before a colon, a name after a dash, nouns such as "her claim that".
import { clauseAt } from './complement.ts'
import { clauseStart, contentEnd, parenthesisEnd, stopsContent, type WordRange } from './content.ts'
import type { Cue } from './cue.ts'
import { CLAIM_NOUNS, NO_SPEAKER } from './cue-lexicon.ts'
import type { Word } from './frame.ts'
import { isComma, isNominal, type NounPhrase, nounPhraseEndingAt, nounPhraseFrom } from './noun-phrase.ts'
import type { Subject } from './subject.ts'
import type { VerbGroup } from './verb-group.ts'

const subjectOf = (phrase: NounPhrase | null): Subject | null =>
  phrase === null ? null : { ...phrase, antecedent: null, shared: false }

function tailAfter(words: readonly Word[], from: number, groups: readonly VerbGroup[]): WordRange[] {
  const end = parenthesisEnd(words, from)
  const next = words[end + 2]
  if (!isComma(words[end + 1]) || end + 2 >= words.length - 1 || stopsContent(next)) return []
  // A noun here goes on with a list, unless it opens a clause.
  if (isNominal(next) && !clauseAt(words, end + 2, groups)) return []
  return [{ first: end + 2, last: contentEnd(words, end + 2, -1) }]
}

/** "It rained, according to Lee." "According to Lee, it rained." */
export function accordingCues(words: readonly Word[], groups: readonly VerbGroup[]): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i + 1 < words.length; i++) {
    if (words[i]?.lower !== 'according' || words[i + 1]?.lower !== 'to') continue
    const phrase = nounPhraseFrom(words, i + 2)
    const end = phrase?.last ?? i + 1
    const content: WordRange[] = []
    if (i > 1)
      content.push(
        { first: clauseStart(words, i - 1), last: isComma(words[i - 1]) ? i - 2 : i - 1 },
        ...tailAfter(words, end, groups),
      )
    else {
      const comma = words.findIndex((word, at) => at > end && (isComma(word) || word.quote !== null))
      const first = words[comma]?.quote != null ? comma : comma + 1
      if (comma >= 0) content.push({ first, last: Math.max(first, contentEnd(words, first, -1)) })
    }
    cues.push({
      first: i,
      last: i + 1,
      lemma: 'according',
      construction: 'according',
      subject: subjectOf(phrase),
      inverted: true,
      content,
      known: true,
    })
  }
  return cues
}

/** "LEE: It was raining.", "Lee: Taxes Must Fall": a name and a colon before what is said. */
export function nameColonCues(words: readonly Word[]): Cue[] {
  const skip = words[0]?.quote === null && /^[–—-]$/.test(words[0]?.lower ?? '') ? 1 : 0
  const colon = words.findIndex((word) => word.lower === ':')
  if (colon < skip + 1 || colon > skip + 6 || colon === words.length - 1) return []
  const name = words.slice(skip, colon)
  const isPart = (word: Word) =>
    word.tag === 'PROPN' ||
    (/^\p{Lu}/u.test(word.text) && word.tag !== 'VERB') ||
    /^(?:[.,()'-]|of|the|de|van|von|for)$/.test(word.lower)
  if (!name.every(isPart) || !name.some((word) => word.tag === 'PROPN' && !NO_SPEAKER.has(word.lower))) return []
  if (NO_SPEAKER.has(name.at(-1)?.lower ?? '')) return []
  const subject = subjectOf({ first: skip, last: colon - 1, head: colon - 1 })
  const content = [{ first: colon + 1, last: words.length - 1 }]
  return [
    {
      first: colon,
      last: colon,
      lemma: ':',
      construction: 'name-colon',
      subject,
      inverted: false,
      content,
      known: true,
    },
  ]
}

/** “It was raining.” — Ann Lee: a quotation signed with a name. */
export function dashNameCues(words: readonly Word[]): Cue[] {
  const dash = words.findIndex((word, at) => at > 0 && /^[–—―-]+$/.test(word.lower) && words[at - 1]?.quote !== null)
  const name = dash < 0 ? null : nounPhraseFrom(words, dash + 1)
  if (name === null || words[name.first]?.tag !== 'PROPN') return []
  if (words.slice(name.last + 1).some((word) => word.tag === 'VERB')) return []
  return [
    {
      first: dash,
      last: dash,
      lemma: '—',
      construction: 'dash-name',
      subject: subjectOf(name),
      inverted: true,
      content: [],
      known: true,
    },
  ]
}

/** Whose claim it is: "her claim that", "Lee's claim that", "the claim by Lee that". */
function ownerOf(words: readonly Word[], noun: number): NounPhrase | null {
  const phrase = nounPhraseEndingAt(words, noun)
  if (phrase === null) return null
  const first = words[phrase.first]
  if (first !== undefined && /^(?:his|her|their)$/.test(first.lower))
    return { first: phrase.first, last: phrase.first, head: phrase.first }
  const mark = words.findIndex((word, at) => at > phrase.first && at < noun && /^['’]s?$/.test(word.lower))
  if (mark > 0) return { first: phrase.first, last: mark - 1, head: mark - 1 }
  return /^(?:by|from|of|among)$/.test(words[noun + 1]?.lower ?? '') ? nounPhraseFrom(words, noun + 2) : null
}

/** "her claim that it rained", "Lee's promise to resign": a noun that reports, with its owner. */
export function nounCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = []
  for (const [at, word] of words.entries()) {
    if (word.tag !== 'NOUN' || !CLAIM_NOUNS.has(word.lower.replace(/s$/, ''))) continue
    const owner = ownerOf(words, at)
    const next = owner !== null && owner.first > at ? owner.last + 1 : at + 1
    const that = words[next]?.lower === 'that'
    const to = words[next]?.lower === 'to' && words[next + 1]?.tag === 'VERB'
    if (owner === null || !(that || to)) continue
    const content = [{ first: next, last: Math.max(next, contentEnd(words, next, -1)) }]
    cues.push({
      first: at,
      last: at,
      lemma: word.lower,
      construction: 'noun',
      subject: subjectOf(owner),
      inverted: false,
      content,
      known: true,
    })
  }
  return cues
}
