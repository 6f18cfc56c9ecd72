// Where a text speaks of a body by its noun alone: “the diocese”, “the shire’s”, “the two councils” not.
import type { Span } from '../article/article.ts'
import { BODIES } from './described.ts'
import type { Document } from './document.ts'

/** A state, a court or a place of work in general is no party by its noun alone. */
const VAGUE =
  /^(?:state|country|nation|county|city|town|school|college|hospital|church|press|side|office|academy|theatre|museum|library|band|police|army|navy|military|mission|market|province)$/

/** Every “the council” of a text: the article with a body's noun that is no part of a longer one. */
export function bodiesIn({ tokens }: Document): Span[] {
  return tokens.flatMap((article, at) => {
    if (article.text.toLowerCase() !== 'the') return []
    // “the parish council”, “the local education authority”
    const longer = [1, 2, 3].find((step) => !/^(?:ADJ|NOUN)$/.test(tokens[at + step + 1]?.partOfSpeech ?? '')) ?? 1
    const [noun, next] = [tokens[at + longer], tokens[at + longer + 1]]
    if (noun === undefined) return []
    const lower = noun.text.toLowerCase()
    if (!BODIES.has(lower) || VAGUE.test(lower)) return []
    if (next?.partOfSpeech === 'NOUN' || next?.partOfSpeech === 'PROPN' || /^[-–]/.test(next?.text ?? '')) return []
    return [{ start: article.start, end: noun.end }]
  })
}
