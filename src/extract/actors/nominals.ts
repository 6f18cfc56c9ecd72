// Finds people and bodies that the text does not name: "a U.S. military official", "two people familiar with the matter".
import type { Span } from '../../article/article.ts'
import { isAdjectiveOfOrigin } from './gazetteer.ts'
import {
  COLLECTIVES,
  DETERMINERS,
  DOCUMENT_HEADS,
  OUTLET_HEADS,
  PLURAL_HEADS,
  QUANTIFIERS,
  SINGULAR_HEADS,
  SPEECH_VERBS,
} from './lists/groups.ts'
import type { NameWord } from './words.ts'

export type NominalKind = 'person' | 'group' | 'body' | 'document' | 'outlet'

export type Nominal = Span & {
  readonly kind: NominalKind
  /** Where its fullest description ends: "a spokeswoman for Perdue", "two people familiar with the matter". */
  readonly fullEnd: number
  /** The noun, in small letters. */
  readonly head: string
  /** What it says without article and number: "U.S. military official". */
  readonly core: string
  readonly definite: boolean
  /** It is someone's: "her mother". */
  readonly related: boolean
  /** It opens its sentence, and so is likely its subject. */
  readonly opens: boolean
  /** The name inside it, where the unnamed belong: "U.S.", "Pakistan" of "Pakistan's government". */
  readonly belongsTo: NameWord | undefined
  /** It speaks: a verb of saying follows, or "according to" stands before. */
  readonly speaks: boolean
  readonly sentence: number
  readonly firstWord: number
}

/** Plurals that name people by their ending: "biologists", "librarians", "trainees", "moviegoers". */
const PEOPLE_ENDING = /^\p{L}{3,}(?:ists|icians|arians|ologers|goers|owners|holders|makers)$/u

const MAX_BEFORE = 6
const FAMILIARITY: readonly (readonly string[])[] = [
  ['familiar', 'with'],
  ['close', 'to'],
  ['with', 'knowledge'],
  ['with', 'direct'],
  ['briefed', 'on'],
  ['involved', 'in'],
]

const OPENING_CONJUNCTIONS = new Set([
  'that',
  'and',
  'but',
  'or',
  'while',
  'when',
  'if',
  'as',
  'because',
  'although',
  'where',
])

const isSpace = (gap: string | undefined): boolean => gap !== undefined && /^\s+$/.test(gap) && !gap.includes('\n')

export function findNominals(sentences: readonly (readonly NameWord[])[]): Nominal[] {
  return sentences.flatMap((words, sentence) => {
    const found: Nominal[] = []
    for (let at = 0; at < words.length; at += 1) {
      const kind = kindOfHead(words, at)
      if (!kind) continue
      const nominal = nominalAt(words, at, kind, sentence)
      if (nominal) found.push(nominal)
    }
    return found
  })
}

function kindOfHead(words: readonly NameWord[], at: number): NominalKind | undefined {
  const word = words[at]
  if (!word || (word.capital && !word.opens)) return undefined
  const noun = word.text.toLowerCase()
  const next = words[at + 1]
  if (word.possessive || word.gap === '-') return undefined
  // In "police officer" the head is "officer"; in "striker Harry Kane" the noun is a role.
  const joined = isSpace(word.gap) && next !== undefined && !SPEECH_VERBS.has(next.text)
  if (joined && (next.capital || isHeadNoun(next.text) || (next.tag === 'NOUN' && !PLURAL_HEADS.has(noun))))
    return undefined
  if (word.tag === 'VERB' && !isSpace(words[at - 1]?.gap)) return undefined
  if (PLURAL_HEADS.has(noun) || (PEOPLE_ENDING.test(noun) && word.tag === 'NOUN')) return 'group'
  if (COLLECTIVES.has(noun)) return 'body'
  if (SINGULAR_HEADS.has(noun)) return 'person'
  if (DOCUMENT_HEADS.has(noun)) return 'document'
  return OUTLET_HEADS.has(noun) ? 'outlet' : undefined
}

const isHeadNoun = (text: string): boolean =>
  PLURAL_HEADS.has(text) || COLLECTIVES.has(text) || SINGULAR_HEADS.has(text)

function nominalAt(words: readonly NameWord[], at: number, kind: NominalKind, sentence: number): Nominal | undefined {
  const head = words[at] as NameWord
  const start = startOf(words, at)
  const end = endOf(words, at)
  const opening = words[start] as NameWord
  const closing = words[end] as NameWord
  const lower = opening.text.toLowerCase()
  const coreStart = words
    .slice(start, at + 1)
    .findIndex(
      (word) =>
        !DETERMINERS.has(word.text.toLowerCase()) &&
        !QUANTIFIERS.has(word.text.toLowerCase()) &&
        !/^\d/.test(word.text),
    )
  const inside = words.slice(start, at)
  const belongsTo =
    inside.findLast(
      (word) => isAdjectiveOfOrigin(word.text) || (word.capital && (!word.opens || word.tag === 'PROPN')),
    ) ??
    inside.find((word) => word.capital && word.possessive) ??
    ownerAfter(words, end)
  const single = kind === 'person' && start === at && !head.opens
  if (single) return undefined
  return {
    start: opening.start,
    end: head.end,
    fullEnd: closing.end,
    kind,
    head: head.text.toLowerCase(),
    core: words
      .slice(start + Math.max(coreStart, 0), at + 1)
      .map((word) => (word.opens && !isAdjectiveOfOrigin(word.text) ? word.text.toLowerCase() : word.text))
      .join(' '),
    definite: lower === 'the' || lower === 'this' || lower === 'that' || lower === 'these' || lower === 'those',
    related:
      lower === 'his' ||
      lower === 'her' ||
      lower === 'their' ||
      lower === 'my' ||
      lower === 'our' ||
      opening.possessive,
    opens: opening.opens,
    belongsTo,
    speaks: speaks(words, start, end),
    sentence,
    firstWord: start,
  }
}

/** The first word of the noun phrase: back over adjectives, nouns and names to its article. */
function startOf(words: readonly NameWord[], at: number): number {
  let start = at
  while (start > 0 && at - start < MAX_BEFORE) {
    const word = words[start - 1]
    if (!word || (!isSpace(word.gap) && word.gap !== '-')) break
    const lower = word.text.toLowerCase()
    if (DETERMINERS.has(lower) || (QUANTIFIERS.has(lower) && !words[start]?.opens)) {
      start -= 1
      if (QUANTIFIERS.has(lower)) continue
      break
    }
    if (OPENING_CONJUNCTIONS.has(lower)) break
    const isName = word.capital && (word.possessive || !word.opens || isAdjectiveOfOrigin(word.text))
    const modifies =
      word.tag === 'ADJ' ||
      word.tag === 'NOUN' ||
      word.tag === 'NUM' ||
      word.tag === 'PROPN' ||
      isName ||
      /-/.test(word.text)
    if (!modifies || SPEECH_VERBS.has(lower)) break
    start -= 1
    if (word.possessive) continue
  }
  return start
}

/** The last word: over "familiar with the matter" and "for the firm". */
function endOf(words: readonly NameWord[], at: number): number {
  if (!isSpace(words[at]?.gap)) return at
  const next = words[at + 1]?.text ?? ''
  const familiar = FAMILIARITY.some(([first, second]) => next === first && words[at + 2]?.text === second)
  if (familiar) {
    let end = at + 2
    while (
      end < at + 7 &&
      isSpace(words[end]?.gap) &&
      words[end + 1] &&
      !SPEECH_VERBS.has(words[end + 1]?.text ?? '') &&
      words[end + 1]?.text !== 'and' &&
      words[end + 1]?.tag !== 'AUX' &&
      words[end + 1]?.tag !== 'VERB'
    )
      end += 1
    return end
  }
  if (['for', 'of', 'at', 'from', 'with'].includes(next)) {
    const article = ['the', 'a', 'an', 'The'].includes(words[at + 2]?.text ?? '') ? 1 : 0
    let end = at + 1 + article
    while (end < at + 7 && isSpace(words[end]?.gap) && words[end + 1]?.capital) end += 1
    if (end > at + 1 + article) return end
  }
  return at
}

/** "Perdue" of "a spokeswoman for Perdue". */
function ownerAfter(words: readonly NameWord[], end: number): NameWord | undefined {
  return words[end]?.capital && !words[end]?.opens ? words[end] : undefined
}

function speaks(words: readonly NameWord[], start: number, end: number): boolean {
  const previous = words[start - 1]?.text.toLowerCase() ?? ''
  if (previous === 'to' && words[start - 2]?.text.toLowerCase() === 'according') return true
  if (previous === 'said' && isSpace(words[start - 1]?.gap)) return true
  if (!/^[\s,]+$/.test(words[end]?.gap ?? '')) return false
  const ahead = words.slice(end + 1, end + 4)
  if (['who', 'speaking'].includes(ahead[0]?.text ?? ''))
    return words.slice(end + 1, end + 14).some((word) => SPEECH_VERBS.has(word.text) || word.text === 'anonymity')
  const verb = ahead.find(
    (word) =>
      !['also', 'have', 'has', 'had', 'later', 'on', 'earlier'].includes(word.text) &&
      word.tag !== 'ADV' &&
      !/day$/.test(word.text),
  )
  return verb !== undefined && SPEECH_VERBS.has(verb.text) && isSpace(words[end]?.gap)
}
