// Waiting until Discord can be reached: after a reboot the network may come later than the bot, and Discord may be down.
import { setTimeout as sleep } from 'node:timers/promises'
import type { REST } from '@discordjs/rest'
import { z } from 'zod'

const gatewaySchema = z.looseObject({
  url: z.string(),
  session_start_limit: z.looseObject({ remaining: z.number(), reset_after: z.number() }),
})

const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 60_000

export type ReachSettings = {
  readonly rest: REST
  /** Why it was not reached this time, and the milliseconds until the next try. */
  readonly onWait: (why: unknown, milliseconds: number) => void
  readonly signal: AbortSignal
  readonly pause?: number
}

/**
 * Resolves when Discord's gateway can be asked for, and has a session left for the bot; tries again with growing pauses until then.
 * It comes before the login, since a failed login leaves a client that cannot be used again. Rejects where Discord refuses the token, or the signal aborts.
 */
export async function reachDiscord({ rest, onWait, signal, pause = FIRST_PAUSE }: ReachSettings): Promise<void> {
  for (let next = pause; ; next = Math.min(next * 2, LONGEST_PAUSE)) {
    signal.throwIfAborted()
    const found = await rest.get('/gateway/bot').then(
      (answer) => ({ answer: gatewaySchema.safeParse(answer) }),
      (error: unknown) => ({ error }),
    )
    if ('error' in found && (found.error as { status?: number }).status === 401) throw found.error
    const limit = 'answer' in found ? found.answer.data?.session_start_limit : undefined
    if (limit !== undefined && limit.remaining > 0) return
    const milliseconds = limit === undefined ? next : Math.max(limit.reset_after, next)
    onWait(
      'error' in found ? found.error : (found.answer.error ?? new Error('no session is left for today')),
      milliseconds,
    )
    await sleep(milliseconds, undefined, { signal })
  }
}
