// Whether a sentence of a model says no more than its passage: its numbers, names and negations must stand there.

const NEGATIONS =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|denie[sd]|deny|denying|refuse[sd]?|reject(?:s|ed)?|un(?:able|likely|willing))\b|n['’]t\b/giu
const NUMBERS = /\p{N}+(?:[.,]\p{N}+)*/gu
const NAMES = /(?<!^)(?<![.!?]\s)\b\p{Lu}[\p{L}'’-]+/gu

const matches = (text: string, pattern: RegExp) =>
  (text.match(pattern) ?? []).map((word) => word.toLowerCase().replace(/,(?=\d{3})/g, ''))

export type Agreement = 'agrees' | 'doubtful' | 'contradicts'

/**
 * Holds a model's sentence against the passage it gives as its ground. `known` are the names of the digest's actors, which may replace a pronoun.
 * `contradicts`: it adds a number, a name or a negation; `doubtful`: it leaves a negation out.
 */
export function agreement(sentence: string, passage: string, known: ReadonlySet<string>): Agreement {
  const numbers = new Set(matches(passage, NUMBERS))
  if (matches(sentence, NUMBERS).some((number) => !numbers.has(number))) return 'contradicts'
  const words = new Set(passage.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [])
  if (
    matches(sentence, NAMES).some(
      (name) => !words.has(name.replace(/['’]s$/, '')) && !known.has(name.replace(/['’]s$/, '')),
    )
  )
    return 'contradicts'
  const denies = matches(sentence, NEGATIONS).length > 0
  const denied = matches(passage, NEGATIONS).length > 0
  if (denies && !denied) return 'contradicts'
  return denied && !denies ? 'doubtful' : 'agrees'
}
