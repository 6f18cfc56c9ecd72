// Finds the names of a document and their types, weighing all that the whole document shows of each.
import type { Span } from '../../article/article.ts'
import type { Document } from '../document.ts'
import { CONTEXT_RULES } from './context-rules.ts'
import type { Evidence, NameType, Occurrence } from './evidence.ts'
import { isAdjectiveOfOrigin, isKnownOrganisation, knownPlace } from './gazetteer.ts'
import { headingPieces, isTitleCase } from './headings.ts'
import { FAMILY_NAMES, GIVEN_NAMES } from './lists/given-names.ts'
import { OPENERS } from './lists/other-names.ts'
import { NAME_RULES } from './name-rules.ts'
import { runsOf } from './runs.ts'
import { type Piece, segmentRun, titled, type Usage } from './segment.ts'
import { asTitleCase, type NameWord, tagsByStart, wordsOf } from './words.ts'

export type Name = Span & {
  readonly text: string
  readonly type: NameType
  /** How far the best type leads: above 3 there is firm evidence. */
  readonly strength: number
  readonly sentence: number
  /** Index of its first word among the words of its sentence, and how many it has. */
  readonly firstWord: number
  readonly wordCount: number
  /** Capitals with letters that tell: "McConnell" for "MCCONNELL". */
  readonly key: string
  /** The capitalised title before it, if any. */
  readonly title?: Span
  /** The adjective of origin before it: "Chinese" of "Chinese Foreign Ministry". */
  readonly origin?: string
}

type Scores = Record<NameType, number>
type Found = Occurrence & {
  readonly sentence: number
  readonly key: string
  readonly own: Scores
  readonly doubtful: boolean
}
/** What a name's words say, and what its places say on average. */
type Tally = { readonly words: Scores; readonly places: Scores; count: number; doubtful: boolean }

const TYPES: readonly NameType[] = ['PER', 'ORG', 'LOC', 'MISC']

const noScores = (): Scores => ({ PER: 0, ORG: 0, LOC: 0, MISC: 0 })

function add(scores: Scores, evidence: Evidence, factor = 1): void {
  scores[evidence.type] += evidence.weight * factor
}

/** One spelling for one name: without its article, capitals only where they tell. */
export function nameKey(words: readonly NameWord[]): string {
  const text = words
    .map((word) => (word.allCapitals && word.text.length > 5 ? asTitleCase(word.text) : word.text))
    .join(' ')
  return text.replace(/^The /, '').replace(/['’]s$/, '')
}

export function findNames(document: Document): Name[] {
  return namesIn(document, sentenceWords(document))
}

export function sentenceWords(document: Document): NameWord[][] {
  const tags = tagsByStart(document)
  return document.sentences.map((sentence) => wordsOf(document, sentence, tags))
}

export function namesIn(document: Document, sentences: readonly (readonly NameWord[])[]): Name[] {
  const usage = usageOf(sentences)
  const tallies = new Map<string, Tally>()
  const found: Found[] = []
  const headings = titleCaseSentences(sentences, usage)
  for (const [sentence, words] of sentences.entries()) {
    if (headings.has(sentence)) continue
    const shouted = words.filter((word) => word.allCapitals).length
    const isShouting = shouted > 2 && shouted > words.length / 2
    for (const run of runsOf(words)) {
      for (const piece of segmentRun(run, usage)) {
        const plausible = plausibility(piece, isShouting, usage)
        if (plausible !== 'no')
          found.push(weigh({ piece, words, text: document.text }, sentence, plausible === 'doubtful', tallies))
      }
    }
  }
  const surnames = [...tallies].flatMap(([key, { words }]) => (words.PER >= 2 ? [key.split(' ').at(-1) ?? ''] : []))
  const known = new Set([...tallies.keys(), ...surnames])
  for (const sentence of headings) {
    const words = sentences[sentence] ?? []
    for (const piece of headingPieces(words, known)) {
      found.push(weigh({ piece, words, text: document.text }, sentence, false, tallies))
    }
  }
  const totals = new Map([...tallies].map(([key, tally]) => [key, totalOf(tally)]))
  shareAcrossNames(totals)
  return found.flatMap((name) => decide(name, totals)).sort((a, b) => a.start - b.start)
}

/** The sentences that are headings with every word in capitals. */
export function titleCaseSentences(
  sentences: readonly (readonly NameWord[])[],
  usage: Usage = usageOf(sentences),
): Set<number> {
  return new Set([...sentences.keys()].filter((sentence) => isTitleCase(sentences[sentence] ?? [], usage.small)))
}

function weigh(occurrence: Occurrence, sentence: number, doubtful: boolean, tallies: Map<string, Tally>): Found {
  const key = nameKey(occurrence.piece.words)
  const tally = tallies.get(key) ?? { words: noScores(), places: noScores(), count: 0, doubtful: true }
  tallies.set(key, tally)
  if (tally.count === 0) for (const rule of NAME_RULES) addRule(tally.words, rule.read(occurrence))
  const own = noScores()
  for (const rule of CONTEXT_RULES) addRule(own, rule.read(occurrence))
  for (const type of TYPES) tally.places[type] += own[type]
  tally.count += 1
  tally.doubtful &&= doubtful
  return { ...occurrence, sentence, key, own, doubtful }
}

/** Many mentions make evidence firmer, but three alike say as much as thirty. */
function totalOf(tally: Tally): Scores {
  const total = noScores()
  for (const type of TYPES)
    total[type] = tally.words[type] + (tally.places[type] / tally.count) * Math.min(tally.count, 3)
  return total
}

function addRule(scores: Scores, evidence: Evidence | undefined): void {
  if (evidence) add(scores, evidence)
}

function usageOf(sentences: readonly (readonly NameWord[])[]): Usage {
  const capitalInside = new Set<string>()
  const small = new Set<string>()
  for (const words of sentences) {
    const capitals = words.filter((word) => word.capital).length
    const isHeading = words.length > 3 && capitals / words.length > 0.7
    for (const word of words) {
      if (!word.capital) small.add(word.text)
      else if (!word.opens && !isHeading && !word.allCapitals) capitalInside.add(word.text)
    }
  }
  return { capitalInside, small }
}

/** Longer runs are tables and shouting, not names. */
const LONGEST_NAME = 120

type Plausibility = 'yes' | 'doubtful' | 'no'

/** Single words that open a sentence, and shouted ones, are names only if something else says so. */
function plausibility(piece: Piece, isShouting: boolean, usage: Usage): Plausibility {
  const first = piece.words[0]
  const length = (piece.words.at(-1)?.end ?? 0) - (first?.start ?? 0)
  if (!first || piece.words.length > 12 || length > LONGEST_NAME || piece.words.at(-1)?.gap === '-') return 'no'
  if (piece.words.every((word) => /^\p{Lu}\.?$/u.test(word.text))) return 'no'
  const text = titled(first)
  const isShouted = isShouting || piece.words.every((word) => word.allCapitals && word.text.length > 1)
  if (piece.words.length > 1) return isShouted && !GIVEN_NAMES.has(text) ? 'doubtful' : 'yes'
  const isKnown = knownPlace(first.text) !== undefined || isKnownOrganisation(first.text)
  // The month and the verb; only someone named so in full makes a person of it.
  if (text === 'May' && piece.title.length === 0) return 'doubtful'
  if (OPENERS.has(text) && !isKnown && piece.title.length === 0) return 'no'
  if (piece.title.length > 0) return 'yes'
  const isSmallToo = usage.small.has(text.toLowerCase())
  if (usage.capitalInside.has(first.text) && !isSmallToo) return 'yes'
  if (isKnown || GIVEN_NAMES.has(text) || FAMILY_NAMES.has(text) || isAdjectiveOfOrigin(text))
    return isSmallToo && first.opens ? 'no' : 'yes'
  if (!first.opens) return isShouting ? 'doubtful' : 'yes'
  return isSmallToo || first.tag !== 'PROPN' ? 'no' : 'doubtful'
}

/** Full names lend their type to their parts: "Tyson" to "Tyson Foods", "Holsether" to "Svein Tore Holsether", "WEF" to its expansion. */
function shareAcrossNames(totals: ReadonlyMap<string, Scores>): void {
  for (const [key, scores] of totals) {
    const parts = key.split(' ')
    const type = bestType(scores)
    if (parts.length < 2 || !type || scores[type] < 1) continue
    const lend = (part: string | undefined, weight: number) => {
      const other = part === undefined ? undefined : totals.get(part)
      if (other) other[type] += weight
    }
    if (type === 'PER') {
      lend(parts.at(-1), 4)
      if (parts.length > 2) lend(parts.slice(-2).join(' '), 3)
      lend(parts[0], 2)
    } else if (type === 'ORG') {
      if (!isAdjectiveOfOrigin(parts[0] ?? '') && !knownPlace(parts[0] ?? '')) lend(parts[0], 3)
      if (parts.length > 2) lend(parts.slice(0, 2).join(' '), 3)
      lend(initialsOf(parts), 4)
    } else if (type === 'LOC') lend(parts[0], 1)
  }
}

const initialsOf = (parts: readonly string[]): string =>
  parts
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => part[0])
    .join('')

function bestType(scores: Scores): NameType | undefined {
  const [best] = [...TYPES].sort((a, b) => scores[b] - scores[a])
  return best !== undefined && scores[best] > 0 ? best : undefined
}

/** The least weight that makes a name of a word that may be capitalised for its place alone. */
const FIRM = 3

function decide(name: Found, totals: ReadonlyMap<string, Scores>): Name[] {
  const total = totals.get(name.key) ?? noScores()
  const scores = noScores()
  for (const type of TYPES) scores[type] = total[type] + 1.5 * name.own[type]
  const type = bestType(scores) ?? 'ORG'
  if (name.doubtful && scores[type] < FIRM) return []
  if (type !== 'PER' && type !== 'LOC' && knownPlace(name.key)?.kind === 'state')
    return decide({ ...name, own: { ...noScores(), LOC: 99 } }, totals)
  if (name.key === 'May' && scores.PER < FIRM) return []
  const first = name.piece.words[0]
  const last = name.piece.words.at(-1)
  if (!first || !last) return []
  const others = Math.max(...TYPES.filter((other) => other !== type).map((other) => scores[other]))
  const titleFirst = name.piece.title[0]
  const titleLast = name.piece.title.at(-1)
  return [
    {
      start: first.start,
      end: last.end,
      text: name.text.slice(first.start, last.end),
      type,
      strength: scores[type] - others,
      sentence: name.sentence,
      firstWord: name.piece.first,
      wordCount: name.piece.words.length,
      key: name.key,
      ...(titleFirst && titleLast ? { title: { start: titleFirst.start, end: titleLast.end } } : {}),
      ...(name.piece.origin ? { origin: name.piece.origin.text } : {}),
    },
  ]
}
