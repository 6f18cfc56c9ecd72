// A whole bot in this process – dispatcher, log, metrics – on each transport, before the stand-in for Discord.
import { mkdtempSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bot, createBot } from '../../src/bot.ts'
import type { Listed } from '../../src/command/command.ts'
import { createGateway, type GatewaySettings } from '../../src/discord/gateway.ts'
import type { GatewayEnd } from '../../src/discord/gateway-end.ts'
import { guardRequests } from '../../src/discord/guarded-request.ts'
import { createInteractionServer } from '../../src/discord/http.ts'
import { createIdentifyBudget } from '../../src/discord/identify-budget.ts'
import { type CallTimes, createInteractionCalls } from '../../src/discord/interaction-calls.ts'
import type { Library } from '../../src/library/library.ts'
import { createLog } from '../../src/operations/log.ts'
import { createMetrics } from '../../src/operations/metrics.ts'
import { guardOf } from '../../src/start/guard.ts'
import { testCommands } from '../fixtures/commands.ts'
import { digest, text } from '../fixtures/digest.ts'
import { libraryOf } from '../fixtures/invocation.ts'
import { createStandIn, PUBLIC_KEY, TOKEN, until } from './discord.ts'

export type BotSettings = {
  readonly commands?: readonly Listed[]
  readonly patience?: number
  readonly library?: Library
}

/** A bot with its log kept in memory. */
export function createTestBot({
  commands = testCommands,
  patience,
  library,
}: BotSettings = {}): Bot & { readonly lines: string[] } {
  const lines: string[] = []
  const bot = createBot({
    commands,
    library: library ?? libraryOf([{ digest, text }]),
    log: createLog('trace', { write: (line) => void lines.push(line) }),
    metrics: createMetrics(),
    now: () => performance.now(),
    ...(patience === undefined ? {} : { patience }),
  })
  return { ...bot, lines }
}

/** Short enough to see time-outs in a test, long enough for a busy machine. */
const QUICK: CallTimes = { callback: 2_000, webhook: 2_000, pause: 60, longestWait: 1_000 }

/** A bot that has logged in to a stand-in of its own; `connect: false` leaves the login to the test. */
export async function botOnGateway({
  connect = true,
  gateway: given = {},
  times = QUICK,
  ...settings
}: BotSettings & { connect?: boolean; gateway?: Partial<GatewaySettings>; times?: CallTimes } = {}) {
  const stand = await createStandIn()
  const bot = createTestBot(settings)
  const guard = guardOf(bot)
  const states: string[] = []
  const ends: GatewayEnd[] = []
  const errors: unknown[] = []
  const gone: unknown[] = []
  const identifies = join(mkdtempSync(join(tmpdir(), 'verbatim-')), 'identifies.json')
  const gateway = createGateway({
    token: TOKEN,
    api: stand.rest.api,
    dispatch: bot.dispatch,
    calls: createInteractionCalls({ api: stand.rest.api, times, ...guard }),
    budget: createIdentifyBudget({ file: identifies, onSpent: () => {}, onError: () => {}, wait: async () => {} }),
    makeRequest: guardRequests({ ...guard, deadline: 5_000 }),
    onState: (state) => void states.push(state),
    onEnd: (end) => void ends.push(end),
    onError: (error) => {
      bot.log.error({ err: error }, 'gateway')
      errors.push(error)
    },
    onGone: (error) => void gone.push(error),
    // Ample for a busy machine; a test in which they run out gives shorter ones.
    times: { handshake: 5_000, hello: 12_000, close: 300 },
    ...given,
  })
  if (connect && !(await gateway.connect()))
    throw new Error('the bot could not log in', { cause: errors[0] ?? ends[0] })
  return {
    ...{ stand, bot, gateway, states, ends, errors, gone, identifies },
    /** Sends an interaction; gives what the bot did about it when it is done. */
    async deliver(interaction: { id: string; token: string }) {
      const known = stand.interact(interaction)
      const before = stand.rest.requestsTo(/callback/).length
      await until(() => stand.rest.requestsTo(/callback/).length > before || errors.length > 0, 5_000, 'a callback')
      await gateway.idle()
      return known.steps
    },
    async close() {
      await gateway.close()
      await stand.close()
    },
  }
}

/** A bot that answers over HTTP, and a stand-in that posts to it. */
export async function botOnHttp({
  times = QUICK,
  clock,
  ...settings
}: BotSettings & { times?: CallTimes; clock?: () => number } = {}) {
  const stand = await createStandIn()
  const bot = createTestBot(settings)
  const errors: unknown[] = []
  const gone: unknown[] = []
  const { server, idle } = createInteractionServer({
    dispatch: bot.dispatch,
    publicKey: PUBLIC_KEY,
    send: createInteractionCalls({ api: stand.rest.api, times, ...guardOf(bot) }).send,
    onError: (error) => {
      bot.log.error({ err: error }, 'http')
      errors.push(error)
    },
    onGone: (error) => void gone.push(error),
    ...(clock ? { clock } : {}),
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const address = `http://127.0.0.1:${port}/`
  return {
    ...{ stand, bot, errors, gone, idle, server, port, address },
    async deliver(interaction: { id: string; token: string }) {
      const { known } = await stand.post(address, interaction)
      await idle()
      return known.steps
    },
    async close() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      await stand.close()
    },
  }
}
