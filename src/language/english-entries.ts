// The small print of an entry in English: references, paragraphs, kinds, confidence.

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
}
