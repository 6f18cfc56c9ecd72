// Answers kept for the next who asks the same: drawing a page costs more than everything else together.
import type { Message } from './message.ts'

/** A message is about 6 kB; what was kept first goes first. */
const KEPT = 300

/** What an answer was drawn from besides the question, for example the digest; compared one by one, by identity. */
export type Sources = readonly unknown[]

export type KeptAnswers = {
  readonly find: (question: string, sources: Sources) => Message | undefined
  readonly keep: (question: string, sources: Sources, message: Message) => void
}

export function createKeptAnswers(most: number = KEPT): KeptAnswers {
  const kept = new Map<string, { readonly sources: Sources; readonly message: Message }>()
  return {
    find(question, sources) {
      const found = kept.get(question)
      return found && areSame(found.sources, sources) ? found.message : undefined
    },
    keep(question, sources, message) {
      if (most < 1) return
      kept.delete(question)
      kept.set(question, { sources, message })
      if (kept.size > most) kept.delete(kept.keys().next().value as string)
    },
  }
}

const areSame = (some: Sources, others: Sources) =>
  some.length === others.length && some.every((source, index) => source === others[index])
