// Whether a text is English, which the cue rules are for; in another language only what stands between marks is found.
import type { Document } from '../document.ts'

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'the of and to a in that is was for on it with as his her he she by be this have from or not are they you an at has had but we were will'.split(
    ' ',
  ),
)

/** The least share of function words among an English text's tokens; ordinary prose has a quarter. */
const LEAST_SHARE = 0.12
/** Too few words tell nothing: a headline, a single quotation. */
const FEW_WORDS = 25

export function isEnglish({ tokens }: Document): boolean {
  const words = tokens.slice(0, 2000).filter(({ text }) => /^\p{L}/u.test(text))
  if (words.length < FEW_WORDS) return true
  const known = words.filter(({ text }) => FUNCTION_WORDS.has(text.toLowerCase())).length
  return known / words.length >= LEAST_SHARE
}
