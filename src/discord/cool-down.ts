// Cool-downs: a bucket of tokens for each key, refilled with time, so that nobody can wear the bot out.

export type Allowance = {
  /** How many may come at once. */
  readonly burst: number
  /** How many come back each second. */
  readonly perSecond: number
}

type Bucket = { readonly tokens: number; readonly at: number }

/** Two generations of this many buckets are kept; being forgotten means a full bucket. Deleting the oldest one by one from one Map costs ten times as much. */
const GENERATION = 5_000

/**
 * Makes a limiter. `take(key)` gives 0 when the key may go on, else the seconds until it may.
 * `now` is a monotonic clock in milliseconds, so that setting the machine's time changes nothing.
 */
export function createCoolDown({ burst, perSecond }: Allowance, now: () => number) {
  let recent = new Map<string, Bucket>()
  let older = new Map<string, Bucket>()
  return {
    take(key: string): number {
      const time = now()
      const { tokens, at } = recent.get(key) ?? older.get(key) ?? { tokens: burst, at: time }
      const filled = Math.min(burst, tokens + ((time - at) / 1000) * perSecond)
      if (recent.size >= GENERATION) [older, recent] = [recent, new Map()]
      recent.set(key, { tokens: filled >= 1 ? filled - 1 : filled, at: time })
      return filled >= 1 ? 0 : Math.ceil((1 - filled) / perSecond)
    },
  }
}
