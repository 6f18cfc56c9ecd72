// The gateway transport: discord.js keeps the connection, raw interactions go to the dispatcher.
// It names every end of the connection: a Client must never be recycled, so what cannot be mended ends the process.
import { SimpleShardingStrategy, type WebSocketManager } from '@discordjs/ws'
import { Client, Events, type RESTOptions } from 'discord.js'
import type { Dispatcher } from './dispatch.ts'
import type { GatewayEnd } from './gateway-end.ts'
import { endOfClose, endOfLogin } from './gateway-end.ts'
import type { IdentifyBudget } from './identify-budget.ts'
import { MalformedInteraction, readInteraction } from './interaction.ts'
import type { InteractionCalls } from './rest.ts'

/** The library's own are 30 s and 60 s. The handshake's must be the shorter, or a late one throws past every handler. */
const HANDSHAKE_TIMEOUT = 5_000
const HELLO_TIMEOUT = 12_000
/** `destroy` waits 30 s for a peer that has stopped reading; supervisors kill after 10 s. */
const CLOSE_TIMEOUT = 2_000

export type GatewayState = 'connecting' | 'ready' | 'reconnecting' | 'ended'

export type GatewaySettings = {
  readonly token: string
  readonly api: string
  readonly dispatch: Dispatcher
  readonly calls: InteractionCalls
  readonly budget: IdentifyBudget
  readonly makeRequest: RESTOptions['makeRequest']
  readonly onState: (state: GatewayState) => void
  /** The connection cannot be mended from here: the reason and what to do. */
  readonly onEnd: (end: GatewayEnd) => void
  readonly onError: (error: unknown) => void
}

export type Gateway = {
  readonly client: Client
  /** Logs in; resolves when Discord is ready. Ends are told through `onEnd`. */
  readonly connect: () => Promise<void>
  /** Resolves when every interaction at work has been answered. */
  readonly idle: () => Promise<void>
  /** Stops taking interactions and closes the connection, within two seconds. */
  readonly close: () => Promise<void>
}

export function createGateway(settings: GatewaySettings): Gateway {
  const { token, api, dispatch, calls, onState, onEnd, onError } = settings
  const open = new Set<Promise<void>>()
  let closing = false
  const client = new Client({
    intents: 0,
    rest: { api, retries: 2, timeout: 10_000, makeRequest: settings.makeRequest },
    ws: { buildStrategy, buildIdentifyThrottler: () => Promise.resolve(settings.budget) },
    allowedMentions: { parse: [], repliedUser: false },
  })

  async function take(raw: unknown): Promise<void> {
    const { response, later, repeated } = await dispatch(raw)
    if (repeated) return
    const interaction = readInteraction(raw)
    if (interaction.type === 1) return
    await calls.respond(interaction, response)
    if (later !== undefined)
      await calls.send({ application: interaction.application_id, token: interaction.token }, await later)
  }

  function onInteraction(raw: unknown): void {
    if (closing) return
    const work = take(raw)
      .catch((error: unknown) =>
        onError(
          error instanceof MalformedInteraction
            ? error
            : new Error('an interaction was not answered', { cause: error }),
        ),
      )
      .finally(() => open.delete(work))
    open.add(work)
  }

  client.ws.on('INTERACTION_CREATE' as never, onInteraction as never)
  client.on(Events.ClientReady, () => onState('ready'))
  client.on(Events.ShardResume, () => onState('ready'))
  client.on(Events.ShardReconnecting, () => onState('reconnecting'))
  client.on(Events.ShardReady, () => onState('ready'))
  client.on(Events.Error, onError)
  client.on(Events.ShardError, onError)
  client.on(Events.Invalidated, () => end(endOfClose(4004)))
  client.on(Events.ShardDisconnect, ({ code }) => end(endOfClose(code)))

  function end(reason: GatewayEnd): void {
    if (closing) return
    onState('ended')
    onEnd(reason)
  }

  return {
    client,
    async connect() {
      onState('connecting')
      try {
        await client.login(token)
      } catch (error) {
        end(endOfLogin(error))
      }
    },
    idle: async () => void (await Promise.all(open)),
    async close() {
      closing = true
      await Promise.race([client.destroy(), new Promise((resolve) => setTimeout(resolve, CLOSE_TIMEOUT).unref())])
    },
  }
}

/** Time-outs given to the client are ignored; the manager's own options are the way in. */
function buildStrategy(manager: WebSocketManager): SimpleShardingStrategy {
  manager.options.handshakeTimeout = HANDSHAKE_TIMEOUT
  manager.options.helloTimeout = HELLO_TIMEOUT
  return new SimpleShardingStrategy(manager)
}
