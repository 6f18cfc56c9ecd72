// The calls that answer an interaction: its first response, and what is sent later.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Callback, LaterCall } from './answer.ts'
import { createExchange, type Exchanged, header, NoAnswer } from './exchange.ts'
import type { Guard } from './guarded-request.ts'

/** Discord's codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes */
const ALREADY_ANSWERED = 40060
const UNKNOWN_MESSAGE = 10008
/** Unknown interaction, unknown webhook, invalid webhook token: Discord waits for this answer no more. */
const GONE = [10062, 10015, 50027]

export type CallTimes = {
  /** Milliseconds for one try of the first response; two must fit into the three seconds that Discord waits. */
  readonly callback: number
  /** Milliseconds for one try of a later call. */
  readonly webhook: number
  /** Milliseconds until the next try of a later call, where Discord does not say. */
  readonly pause: number
  /** The longest that a rate limit is waited for: the token lives 15 minutes, the person waits less. */
  readonly longestWait: number
}

const TIMES: CallTimes = { callback: 1_150, webhook: 10_000, pause: 5_000, longestWait: 60_000 }
const CALLBACK_TRIES = 2
const WEBHOOK_TRIES = 3

/** Discord no longer knows the interaction: it is too old, or another copy of the bot answered it. */
export class InteractionGone extends Error {
  override name = 'InteractionGone'
}

/** Discord did not take a call. */
export class CallRefused extends Error {
  override name = 'CallRefused'
  readonly status: number
  readonly code: number | undefined
  constructor(what: string, { status, code }: Exchanged) {
    super(`Discord refused ${what}: ${status}${code === undefined ? '' : ` (code ${code})`}`)
    this.status = status
    this.code = code
  }
}

export type InteractionCalls = {
  /** Sends the first response. Rejects where Discord does not take it in time. */
  readonly respond: (to: { readonly id: string; readonly token: string }, response: Callback) => Promise<void>
  /** Sends what follows the first response, in order. */
  readonly send: (
    to: { readonly application_id: string; readonly token: string },
    calls: readonly LaterCall[],
  ) => Promise<void>
}

type Try = {
  readonly what: string
  readonly tries: number
  readonly within: number
  readonly longestWait: number
  readonly pause: number
  /** Whether a try that may have worked can be made again. */
  readonly again: boolean
  /** Discord's code for what is done already. */
  readonly done: number
}

/** Makes the calls. They need no bot token: the interaction's own stands in the path. */
export function createInteractionCalls({
  api,
  times = TIMES,
  ...guard
}: Guard & { readonly api: string; readonly times?: CallTimes }): InteractionCalls {
  const exchange = createExchange(api, guard.invalid)

  async function call(about: Try, method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<void> {
    for (let tried = 1; ; tried += 1) {
      const last = tried === about.tries
      const answer = await exchange(method, path, body, about.within).catch((error: Error) => {
        if (last || !isWorthAnotherTry(error, about.again)) throw error
      })
      const wait = answer === undefined ? about.pause : waitAfter(answer, about, tried > 1)
      if (wait === undefined) return
      if (last || wait > about.longestWait) throw new CallRefused(about.what, answer as Exchanged)
      await sleep(wait)
    }
  }

  /** Milliseconds until another try is of use; undefined when the call is done. Throws where no try is. */
  function waitAfter(answer: Exchanged, { what, again, done, pause }: Try, repeated: boolean): number | undefined {
    const { status, code, headers } = answer
    if (status < 300 || (code === done && (done !== ALREADY_ANSWERED || repeated))) return undefined
    if (code === ALREADY_ANSWERED) throw new InteractionGone('another copy of the bot answered this interaction')
    if (code !== undefined && GONE.includes(code)) throw new InteractionGone(`Discord forgot the interaction (${code})`)
    if (status === 429) {
      const seconds = Number(header(headers, 'retry-after') ?? 0)
      const bare = !(seconds > 0)
      guard.onRateLimit?.({ global: headers['x-ratelimit-global'] !== undefined, bare })
      return bare ? pause : seconds * 1000
    }
    if (status >= 500 && again) return pause
    throw new CallRefused(what, answer)
  }

  return {
    async respond({ id, token }, response) {
      const about = { what: 'the first response', tries: CALLBACK_TRIES, within: times.callback, again: true }
      await call(
        { ...about, longestWait: times.callback, pause: 100, done: ALREADY_ANSWERED },
        ...(['POST', `/interactions/${id}/${token}/callback`, response] as const),
      )
    },
    async send({ application_id, token }, calls) {
      const webhook = `/webhooks/${application_id}/${token}`
      const about = { tries: WEBHOOK_TRIES, within: times.webhook, longestWait: times.longestWait, pause: times.pause }
      for (const later of calls) {
        const one = { ...about, what: `to ${later.call}`, again: later.call !== 'follow up', done: UNKNOWN_MESSAGE }
        if (later.call === 'edit') await call(one, 'PATCH', `${webhook}/messages/@original`, later.message)
        if (later.call === 'follow up') await call(one, 'POST', webhook, later.message)
        if (later.call === 'delete') await call(one, 'DELETE', `${webhook}/messages/@original`)
      }
    },
  }
}

/** What was never sent can always be sent again; what may have arrived only where twice does no harm. */
function isWorthAnotherTry(error: Error, again: boolean): boolean {
  const { code, reusedSocket } = error as NodeJS.ErrnoException & { readonly reusedSocket?: boolean }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') return true
  if (code === 'ECONNRESET' && reusedSocket) return true
  return again && (error instanceof NoAnswer || code !== undefined)
}
