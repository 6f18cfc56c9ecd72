// What discord.js's own requests to the REST API pass through: a deadline for the whole answer, patience with rate limits, the stop before the ban.
// @discordjs/rest repeats a 429 without Retry-After at once and for ever, and never times out a body that trickles; both are mended here.
import { DefaultRestOptions, type RESTOptions } from '@discordjs/rest'
import type { InvalidRequests } from './invalid-requests.ts'

type MakeRequest = RESTOptions['makeRequest']

const FIRST_WAIT_SECONDS = 5
const LONGEST_WAIT_SECONDS = 60
/** Routes whose waits are remembered; a bot has a handful. */
const REMEMBERED = 1_000

/** What every caller of Discord shares. */
export type Guard = {
  readonly invalid: InvalidRequests
  readonly onRateLimit?: (about: { readonly global: boolean; readonly bare: boolean }) => void
}

export type GuardSettings = Guard & {
  /** Milliseconds for a request and its whole answer. */
  readonly deadline?: number
  readonly request?: MakeRequest
}

/** Wraps a request function for @discordjs/rest. What it gives throws TooManyInvalidRequests while the stop is on. */
export function guardRequests({
  invalid,
  onRateLimit,
  deadline = 10_000,
  request = DefaultRestOptions.makeRequest,
}: GuardSettings): MakeRequest {
  const waits = new Map<string, number>()

  /** The same response with a Retry-After that makes the caller wait, longer each time. */
  function withPatience(url: string, response: Response): Response {
    const bare = !(Number(response.headers.get('retry-after') ?? 0) > 0)
    onRateLimit?.({ global: response.headers.has('x-ratelimit-global'), bare })
    if (!bare) return response
    const wait = waits.get(url) ?? FIRST_WAIT_SECONDS
    if (waits.size >= REMEMBERED) waits.clear()
    waits.set(url, Math.min(wait * 2, LONGEST_WAIT_SECONDS))
    const headers = new Headers(response.headers)
    headers.set('retry-after', String(wait))
    return new Response(response.body, { status: response.status, headers })
  }

  return async (url, init) => {
    invalid.check()
    const response = await wholeResponse(request, url, init, deadline)
    invalid.count(response.status, response.headers.get('x-ratelimit-scope'))
    if (response.status === 429) return withPatience(url, response)
    waits.delete(url)
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
  const empty = response.status === 204 || response.status === 205 || response.status === 304
  return new Response(empty ? null : body, { status: response.status, headers })
}
