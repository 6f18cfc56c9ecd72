// Calls to Discord's REST API: answering an interaction, and what is sent later.
import { REST } from '@discordjs/rest'
import type { Callback, LaterCall } from './dispatch.ts'
import { type GuardSettings, guardRequests } from './guarded-request.ts'

/** Two tries must fit into the three seconds that Discord waits. */
const CALLBACK_DEADLINE = 1_200
const WEBHOOK_DEADLINE = 10_000

export type RestSettings = Omit<GuardSettings, 'deadline'> & {
  readonly api: string
  readonly token?: string | undefined
}

/** A REST client for what has no deadline of its own: registering commands, asking who the bot is. */
export function createRest({ api, token, ...guard }: RestSettings): REST {
  const makeRequest = guardRequests({ ...guard, deadline: () => WEBHOOK_DEADLINE })
  const rest = new REST({ version: '10', api, retries: 2, timeout: WEBHOOK_DEADLINE, makeRequest })
  return token === undefined ? rest : rest.setToken(token)
}

export type InteractionCalls = {
  /** Sends the first response. Rejects where Discord does not take it in time. */
  readonly respond: (interaction: { id: string; token: string }, response: Callback) => Promise<void>
  /** Sends what follows the first response, in order. */
  readonly send: (interaction: { application: string; token: string }, calls: readonly LaterCall[]) => Promise<void>
}

/**
 * Calls that belong to an interaction's token. They never wait for a rate limit, since the token would be dead by then,
 * and are not paced: Discord does not count them towards the global limit.
 */
export function createInteractionCalls({ api, ...guard }: RestSettings): InteractionCalls {
  const deadline = (url: string) => (url.endsWith('/callback') ? CALLBACK_DEADLINE : WEBHOOK_DEADLINE)
  const rest = new REST({
    version: '10',
    api,
    retries: 1,
    timeout: WEBHOOK_DEADLINE,
    globalRequestsPerSecond: 1_000,
    rejectOnRateLimit: () => true,
    makeRequest: guardRequests({ ...guard, deadline }),
  })
  return {
    async respond({ id, token }, response) {
      await rest.post(`/interactions/${id}/${token}/callback`, { auth: false, body: response })
    },
    async send({ application, token }, calls) {
      const webhook = `/webhooks/${application}/${token}` as const
      for (const call of calls) {
        if (call.call === 'edit') await rest.patch(`${webhook}/messages/@original`, { auth: false, body: call.message })
        if (call.call === 'follow up') await rest.post(webhook, { auth: false, body: call.message })
        if (call.call === 'delete') await rest.delete(`${webhook}/messages/@original`, { auth: false })
      }
    },
  }
}
