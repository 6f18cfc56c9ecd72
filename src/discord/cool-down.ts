// Cool-downs: a bucket of tokens for each key, refilled with time, so that nobody can wear the bot out.

export type Allowance = {
  /** How many may come at once. */
  readonly burst: number
  /** How many come back each second. */
  readonly perSecond: number
}

/** The most buckets kept; the oldest go first, and going means a full bucket. */
const KEPT = 10_000

/**
 * Makes a limiter. `take(key)` gives 0 when the key may go on, else the seconds until it may.
 * `now` is a monotonic clock in milliseconds, so that setting the machine's time changes nothing.
 */
export function createCoolDown({ burst, perSecond }: Allowance, now: () => number) {
  const buckets = new Map<string, { tokens: number; at: number }>()
  return {
    take(key: string): number {
      const time = now()
      const { tokens, at } = buckets.get(key) ?? { tokens: burst, at: time }
      const filled = Math.min(burst, tokens + ((time - at) / 1000) * perSecond)
      buckets.delete(key)
      buckets.set(key, { tokens: filled >= 1 ? filled - 1 : filled, at: time })
      if (buckets.size > KEPT) buckets.delete(buckets.keys().next().value as string)
      return filled >= 1 ? 0 : Math.ceil((1 - filled) / perSecond)
    },
  }
}
