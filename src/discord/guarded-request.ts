// What every request to Discord's REST API passes through: a deadline for the whole answer, patience with rate limits, a stop before the ban.
// @discordjs/rest repeats a 429 without Retry-After at once and for ever, and never times out a body that trickles; both are mended here.
import { DefaultRestOptions, type RESTOptions, type ResponseLike } from '@discordjs/rest'

type MakeRequest = RESTOptions['makeRequest']

/** Discord bans an address for 10,000 invalid requests in ten minutes: https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans */
const WINDOW = 10 * 60_000
const INVALID_ALLOWED = 200

const FIRST_WAIT_SECONDS = 5
const LONGEST_WAIT_SECONDS = 60

/** So many requests were refused by Discord that none is sent for a while. */
export class TooManyInvalidRequests extends Error {
  override name = 'TooManyInvalidRequests'
}

export type GuardSettings = {
  /** A monotonic clock in milliseconds. */
  readonly now: () => number
  /** Milliseconds for a request and its whole answer, by its URL. */
  readonly deadline: (url: string) => number
  readonly onRateLimit?: (about: { readonly global: boolean; readonly bare: boolean }) => void
  readonly onInvalid?: (count: number) => void
  readonly request?: MakeRequest
}

/** Wraps a request function for @discordjs/rest. Throws TooManyInvalidRequests while the stop is on. */
export function guardRequests({
  now,
  deadline,
  onRateLimit,
  onInvalid,
  request = DefaultRestOptions.makeRequest,
}: GuardSettings): MakeRequest {
  let invalid: number[] = []
  let wait = FIRST_WAIT_SECONDS

  function countInvalid(response: ResponseLike): void {
    const shared = response.headers.get('x-ratelimit-scope') === 'shared'
    if (![401, 403, 429].includes(response.status) || (response.status === 429 && shared)) return
    invalid.push(now())
    onInvalid?.(invalid.length)
  }

  /** The same response with a Retry-After that makes the caller wait, longer each time. */
  function withPatience(response: Response): Response {
    const after = Number(response.headers.get('retry-after') ?? 0)
    const bare = !(after > 0)
    onRateLimit?.({ global: response.headers.has('x-ratelimit-global'), bare })
    if (!bare) return response
    const headers = new Headers(response.headers)
    headers.set('retry-after', String(wait))
    wait = Math.min(wait * 2, LONGEST_WAIT_SECONDS)
    return new Response(response.body, { status: response.status, headers })
  }

  return async (url, init) => {
    invalid = invalid.filter((at) => now() - at < WINDOW)
    if (invalid.length >= INVALID_ALLOWED) {
      throw new TooManyInvalidRequests(
        'Discord refused too many requests in ten minutes; none is sent until they are forgotten',
      )
    }
    const response = await wholeResponse(request, url, init, deadline(url))
    countInvalid(response)
    if (response.status === 429) return withPatience(response)
    wait = FIRST_WAIT_SECONDS
    return response
  }
}

/** The response with its whole body read, within one deadline. */
async function wholeResponse(
  request: MakeRequest,
  url: string,
  init: Parameters<MakeRequest>[1],
  milliseconds: number,
): Promise<Response> {
  const signals = [AbortSignal.timeout(milliseconds), ...(init.signal ? [init.signal as AbortSignal] : [])]
  const signal = AbortSignal.any(signals)
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  aborted.catch(() => {})
  const response = await Promise.race([request(url, { ...init, signal: signal as never }), aborted])
  const body = await Promise.race([response.arrayBuffer(), aborted])
  const headers = new Headers([...response.headers.entries()])
  const empty = response.status === 204 || response.status === 304
  return new Response(empty ? null : body, { status: response.status, headers })
}
