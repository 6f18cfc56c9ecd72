// Answers kept for the next who asks the same of the same digest: drawing a page costs more than everything else together.
import type { Digest } from '../digest/digest.ts'
import type { Language } from '../language/language.ts'
import type { Message } from './message.ts'

/** A message is about 6 kB; what was kept first goes first. */
const KEPT = 300

export type KeptAnswers = {
  readonly find: (about: Asked) => Message | undefined
  readonly keep: (about: Asked, message: Message) => void
}

/** All that an answer can depend on. A digest that is replaced is another one, so its answers go with it. */
export type Asked = { readonly digest: Digest; readonly say: Language; readonly key: string }

export function createKeptAnswers(most: number = KEPT): KeptAnswers {
  const kept = new Map<string, Asked & { readonly message: Message }>()
  return {
    find({ digest, say, key }) {
      const found = kept.get(key)
      return found?.digest === digest && found.say === say ? found.message : undefined
    },
    keep(about, message) {
      if (most < 1) return
      kept.delete(about.key)
      kept.set(about.key, { ...about, message })
      if (kept.size > most) kept.delete(kept.keys().next().value as string)
    },
  }
}
