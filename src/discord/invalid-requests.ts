// The stop before Discord's ban: counts requests that Discord refused, and sends none for a while when they are many.
// Source: https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans

/** Discord bans an address for 10,000 invalid requests in ten minutes; this is far below. */
const WINDOW = 10 * 60_000
const ALLOWED = 200

/** So many requests were refused by Discord that none is sent for a while. */
export class TooManyInvalidRequests extends Error {
  override name = 'TooManyInvalidRequests'
}

export type InvalidRequests = {
  /** To be asked before every request. Throws TooManyInvalidRequests while the stop is on. */
  readonly check: () => void
  /** To be told every response. `scope` is Discord's X-RateLimit-Scope: a limit shared with others does not count. */
  readonly count: (status: number, scope: string | null | undefined) => void
}

/** Makes the counter that everything which calls Discord shares. `now` is a monotonic clock in milliseconds. */
export function createInvalidRequests(now: () => number, onCount: (count: number) => void = () => {}): InvalidRequests {
  let times: number[] = []
  return {
    check() {
      const before = times.length
      times = times.filter((at) => now() - at < WINDOW)
      if (times.length !== before) onCount(times.length)
      if (times.length >= ALLOWED) {
        throw new TooManyInvalidRequests(
          'Discord refused too many requests in ten minutes; none is sent until they are forgotten.',
        )
      }
    },
    count(status, scope) {
      if (status !== 401 && status !== 403 && (status !== 429 || scope === 'shared')) return
      times.push(now())
      onCount(times.length)
    },
  }
}
