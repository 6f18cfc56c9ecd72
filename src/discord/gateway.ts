// The gateway transport: discord.js keeps the connection, raw interactions go to the dispatcher.
// It names every end of the connection: a Client must never be recycled, so what cannot be mended ends the process.
import { SimpleShardingStrategy, type WebSocketManager } from '@discordjs/ws'
import { Client, Events, type RESTOptions } from 'discord.js'
import type { Dispatcher } from './dispatch.ts'
import { endOfClose, endOfLogin, type GatewayEnd } from './gateway-end.ts'
import type { IdentifyBudget } from './identify-budget.ts'
import { type InteractionCalls, InteractionGone } from './interaction-calls.ts'

export type GatewayTimes = {
  /** The handshake's must be shorter than the hello's, or a late one throws past every handler. The library's own are 30 s and 60 s. */
  readonly handshake: number
  readonly hello: number
  /** `destroy` waits 30 s for a peer that has stopped reading; supervisors kill after 10 s. */
  readonly close: number
}

const TIMES: GatewayTimes = { handshake: 5_000, hello: 12_000, close: 2_000 }

export type GatewayState = 'connecting' | 'ready' | 'reconnecting' | 'ended'

export type GatewaySettings = {
  readonly token: string
  readonly api: string
  readonly dispatch: Dispatcher
  readonly calls: InteractionCalls
  readonly budget: IdentifyBudget
  readonly makeRequest: RESTOptions['makeRequest']
  readonly onState: (state: GatewayState) => void
  /** The connection cannot be mended from here: the reason and what to do. Called at most once. */
  readonly onEnd: (end: GatewayEnd) => void
  readonly onError: (error: unknown) => void
  /** An interaction that Discord no longer waits for. */
  readonly onGone: (error: InteractionGone) => void
  readonly times?: GatewayTimes
}

export type Gateway = {
  readonly client: Client
  /** Logs in; resolves with whether Discord is ready. Ends are told through `onEnd`. */
  readonly connect: () => Promise<boolean>
  /** Resolves when every interaction at work has been answered. */
  readonly idle: () => Promise<void>
  /** Closes the connection, within two seconds; interactions at work go on. */
  readonly close: () => Promise<void>
}

export function createGateway(settings: GatewaySettings): Gateway {
  const { token, api, dispatch, calls, budget, makeRequest, onState, onEnd, onError, onGone, times = TIMES } = settings
  const open = new Set<Promise<void>>()
  let closed: Promise<unknown> | undefined
  let ended = false
  const client = new Client({
    intents: 0,
    rest: { api, retries: 2, timeout: 10_000, makeRequest },
    ws: { buildStrategy, buildIdentifyThrottler: () => Promise.resolve(budget) },
    allowedMentions: { parse: [], repliedUser: false },
  })

  ignoreParsedInteractions(client)

  /** Time-outs given to the client are ignored; the manager's own options are the way in. */
  function buildStrategy(manager: WebSocketManager): SimpleShardingStrategy {
    manager.options.handshakeTimeout = times.handshake
    manager.options.helloTimeout = times.hello
    return new SimpleShardingStrategy(manager)
  }

  async function take(raw: unknown): Promise<void> {
    const { interaction, response, later, repeated } = await dispatch(raw)
    if (repeated || interaction.type === 1) return
    await calls.respond(interaction, response)
    if (later !== undefined) await calls.send(interaction, await later)
  }

  function onInteraction(raw: unknown): void {
    const work = take(raw)
      .catch((error: unknown) => (error instanceof InteractionGone ? onGone(error) : onError(error)))
      .finally(() => open.delete(work))
    open.add(work)
  }

  client.ws.on('INTERACTION_CREATE' as never, onInteraction as never)
  client.on(Events.ClientReady, () => onState('ready'))
  client.on(Events.ShardResume, () => onState('ready'))
  client.on(Events.ShardReady, () => onState('ready'))
  client.on(Events.ShardReconnecting, () => onState('reconnecting'))
  client.on(Events.Error, onError)
  client.on(Events.ShardError, onError)
  client.on(Events.ShardDisconnect, ({ code }) => end(endOfClose(code)))

  /** After a fatal close the login fails too: only the first end tells why. */
  function end(reason: GatewayEnd): void {
    if (ended || closed !== undefined) return
    ended = true
    onState('ended')
    onEnd(reason)
  }

  return {
    client,
    async connect() {
      onState('connecting')
      try {
        await client.login(token)
        return true
      } catch (error) {
        end(endOfLogin(error))
        return false
      }
    },
    async idle() {
      while (open.size > 0) await Promise.all(open)
    },
    async close() {
      closed ??= Promise.race([
        client.destroy().catch(onError),
        new Promise((resolve) => setTimeout(resolve, times.close).unref()),
      ])
      await closed
    },
  }
}

/** discord.js makes an object of every interaction, which nobody uses here, and breaks on a malformed one. */
function ignoreParsedInteractions(client: Client): void {
  const { actions } = client as unknown as { actions: { InteractionCreate: { handle: (data: unknown) => void } } }
  actions.InteractionCreate.handle = () => {}
}
