// Answering each interaction once: Discord may deliver one again after a resumed connection or a repeated request.

/** Interaction tokens live 15 minutes, so a repeat after that is of no use to anybody. */
const REMEMBERED_FOR = 15 * 60_000

/** About 4 kB each. */
const REMEMBERED = 2_000

/** Makes a memory of answers by key: the first call works, later ones get the same promise, marked as repeated. */
export function createOnce<T>(now: () => number) {
  const seen = new Map<string, { readonly at: number; readonly value: Promise<T> }>()
  return (key: string, work: () => Promise<T>): { readonly repeated: boolean; readonly value: Promise<T> } => {
    for (const [oldest, { at }] of seen) {
      if (now() - at < REMEMBERED_FOR && seen.size < REMEMBERED) break
      seen.delete(oldest)
    }
    const known = seen.get(key)
    if (known) return { repeated: true, value: known.value }
    const value = work()
    seen.set(key, { at: now(), value })
    return { repeated: false, value }
  }
}
