// Fetching one page from a stranger's link: public addresses only, and never more bytes, hops or seconds than are good for us.
import { Agent, fetch, type Response } from 'undici'
import { guardedConnector, internet, type Network } from './connector.ts'
import { largestPage } from './html/page.ts'
import { type LinkRefusal, readLink } from './link.ts'

export type FetchRefusal =
  | LinkRefusal
  | 'unknown site'
  | 'unreachable'
  | 'timeout'
  | 'too large'
  | 'too many redirects'
  | 'not a page'
  | 'not found'
  | 'forbidden'
  | 'too many requests'
  | 'site error'

export type FetchedPage = {
  readonly kind: 'page'
  /** Where the last redirect led. */
  readonly url: string
  readonly contentType: string | null
  readonly bytes: Uint8Array
}

export type FetchResult =
  | FetchedPage
  | { readonly kind: 'refused'; readonly reason: FetchRefusal; readonly status?: number }

export type FetchOptions = Partial<Network> & {
  /** The ports that may be asked, 80 and 443 by default. */
  readonly ports?: readonly number[]
  readonly deadlineMs?: number
  /** How long the body may stand still. */
  readonly idleMs?: number
  readonly largest?: number
  readonly signal?: AbortSignal
}

const mostRedirects = 5
const largestHead = 32 * 1024
const redirects = new Set([301, 302, 303, 307, 308])
const readable = /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain|text\/markdown)\s*(?:;|$)/i

const headers = {
  'user-agent': 'Mozilla/5.0 (compatible; Verbatim/1.0; reads one article when asked)',
  accept: 'text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8',
  'accept-language': 'en, *;q=0.5',
}

type Limits = {
  readonly ports: readonly number[]
  readonly idleMs: number
  readonly largest: number
  readonly deadline: AbortSignal
}

class FetchStopped extends Error {
  readonly reason: FetchRefusal
  readonly status: number | undefined
  constructor(reason: FetchRefusal, status?: number) {
    super(reason)
    this.reason = reason
    this.status = status
  }
}

function refusalForStatus(status: number): FetchRefusal | null {
  if (status === 200 || status === 203) return null
  if (status === 404 || status === 410) return 'not found'
  if (status === 401 || status === 402 || status === 403 || status === 407 || status === 451) return 'forbidden'
  if (status === 429) return 'too many requests'
  return status < 300 ? 'not a page' : 'site error'
}

/** Follows redirects by hand, each read and checked like the first link. */
async function openPage(
  link: string,
  agent: Agent,
  { ports, deadline }: Limits,
): Promise<{ readonly response: Response; readonly url: URL }> {
  let base: URL | undefined
  let next = link
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const url = readLink(next, { ports, ...(base === undefined ? {} : { base }) })
    if (typeof url === 'string') throw new FetchStopped(url)
    const response = await fetch(url, {
      dispatcher: agent,
      redirect: 'manual',
      headers,
      referrerPolicy: 'no-referrer',
      signal: deadline,
    })
    const location = response.headers.get('location')
    if (!redirects.has(response.status) || location === null) return { response, url }
    await response.body?.cancel()
    base = url
    next = location
  }
  throw new FetchStopped('too many redirects')
}

/** The body, counted after decoding, so that a small bomb is stopped like a large page. */
async function readBody(response: Response, { idleMs, largest }: Limits): Promise<Uint8Array> {
  const declared = Number(response.headers.get('content-length') ?? 0)
  if (declared > largest) throw new FetchStopped('too large')
  if (response.body === null) return new Uint8Array()
  const reader = response.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await beforeIdle(reader.read(), idleMs)
      if (done) return Buffer.concat(chunks)
      size += value.byteLength
      if (size > largest) throw new FetchStopped('too large')
      chunks.push(value)
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}

async function beforeIdle<T>(step: Promise<T>, idleMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const idle = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new FetchStopped('timeout')), idleMs)
  })
  try {
    return await Promise.race([step, idle])
  } finally {
    clearTimeout(timer)
  }
}

/** The causes of an error, the innermost last: undici wraps what its connector said. */
function* causesOf(error: unknown, depth = 0): Generator<{ readonly code?: unknown; readonly name?: unknown }> {
  if (typeof error !== 'object' || error === null || depth > 6) return
  yield error
  if ('cause' in error) yield* causesOf(error.cause, depth + 1)
  if (error instanceof AggregateError) for (const one of error.errors) yield* causesOf(one, depth + 1)
}

const refusalByCode: Readonly<Record<string, FetchRefusal>> = {
  ERR_PRIVATE_ADDRESS: 'private address',
  ENOTFOUND: 'unknown site',
  EAI_NODATA: 'unknown site',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ETIMEDOUT: 'timeout',
  UND_ERR_HEADERS_OVERFLOW: 'not a page',
  Z_DATA_ERROR: 'not a page',
  Z_BUF_ERROR: 'not a page',
}

function refusalFor(
  error: unknown,
  deadline: AbortSignal,
): { readonly reason: FetchRefusal; readonly status?: number } {
  if (error instanceof FetchStopped)
    return { reason: error.reason, ...(error.status === undefined ? {} : { status: error.status }) }
  for (const { code } of causesOf(error)) {
    const reason = typeof code === 'string' ? refusalByCode[code] : undefined
    if (reason !== undefined) return { reason }
  }
  return { reason: deadline.aborted ? 'timeout' : 'unreachable' }
}

/** The page behind a link, or why it was not fetched. Never rejects; nothing is tried twice. */
export async function fetchPage(link: string, options: FetchOptions = {}): Promise<FetchResult> {
  const { ports = [80, 443], deadlineMs = 10_000, idleMs = 3_000, largest = largestPage, signal, ...network } = options
  const deadline = AbortSignal.any([AbortSignal.timeout(deadlineMs), ...(signal === undefined ? [] : [signal])])
  const limits: Limits = { ports, idleMs, largest, deadline }
  // An agent of its own, so that no connection outlives its check.
  const agent = new Agent({
    connect: guardedConnector({ ...internet, ...network }),
    maxHeaderSize: largestHead,
    headersTimeout: deadlineMs,
    bodyTimeout: deadlineMs,
    pipelining: 0,
  })
  try {
    const { response, url } = await openPage(link, agent, limits)
    const { status } = response
    const reason = refusalForStatus(status)
    if (reason !== null) throw new FetchStopped(reason, status)
    const contentType = response.headers.get('content-type')
    if (contentType !== null && !readable.test(contentType)) throw new FetchStopped('not a page', status)
    return { kind: 'page', url: url.href, contentType, bytes: await readBody(response, limits) }
  } catch (error) {
    return { kind: 'refused', ...refusalFor(error, deadline) }
  } finally {
    agent.destroy().catch(() => {})
  }
}
