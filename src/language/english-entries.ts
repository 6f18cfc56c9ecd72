// The small print of an entry in English: references, paragraphs, kinds, confidence.
import { count } from './english-grammar.ts'

const MOST_PARAGRAPHS = 4

export const entries = {
  /** “¶3, ¶5”. */
  paragraphs: (numbers: readonly number[]) => {
    const shown = numbers.slice(0, MOST_PARAGRAPHS).map((number) => `¶${number}`)
    return numbers.length > MOST_PARAGRAPHS
      ? `${shown.join(', ')} and ${numbers.length - MOST_PARAGRAPHS} more`
      : shown.join(', ')
  },
  confidence: { certain: 'certain', likely: 'likely', unsure: 'unsure' } as const,
  digestWords: 'in the digest’s words',
  nouns: {
    actors: 'Actors',
    quotes: 'Quotes',
    claims: 'Claims',
    demands: 'Demands',
    positions: 'Positions',
    relations: 'Relations',
    events: 'Events',
    figures: 'Numbers',
    questions: 'Questions',
    terms: 'Terms',
    summary: 'Summary',
    voices: 'Quoted at length',
    text: 'Article text',
  } as const,
  /** What an entry is called when counted: “3 quotes”. */
  counted: (part: keyof typeof COUNTED, number: number) => count(number, COUNTED[part][0], COUNTED[part][1]),
  cut: '…',
}

const COUNTED = {
  actors: ['actor', 'actors'],
  quotes: ['quote', 'quotes'],
  claims: ['claim', 'claims'],
  demands: ['demand', 'demands'],
  positions: ['position', 'positions'],
  relations: ['relation', 'relations'],
  events: ['event', 'events'],
  figures: ['number', 'numbers'],
  questions: ['open question', 'open questions'],
  terms: ['term', 'terms'],
  summary: ['line of the summary', 'lines of the summary'],
  voices: ['report quoted at length', 'reports quoted at length'],
  sources: ['source', 'sources'],
} as const
