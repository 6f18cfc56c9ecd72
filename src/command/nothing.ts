// The refusal where an article has none of what was asked for.
import type { Digest } from '../digest/digest.ts'
import type { Language } from '../language/language.ts'
import { Refusal } from './refusal.ts'

/** `what` names the entries in the plural: “quotes”. */
export function nothingOf(digest: Digest, what: string, say: Language): Refusal {
  const cut = digest.engine.text === 'cut' || digest.engine.text === 'paywalled'
  return new Refusal(say.none(what, cut, 'summary'))
}
