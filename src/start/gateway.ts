// Runs the bot on Discord's gateway.
import { join } from 'node:path'
import type { Bot } from '../bot.ts'
import type { Settings } from '../config.ts'
import { createGateway, type GatewayState } from '../discord/gateway.ts'
import type { GatewayEnd } from '../discord/gateway-end.ts'
import { guardRequests } from '../discord/guarded-request.ts'
import { createIdentifyBudget } from '../discord/identify-budget.ts'
import { createInteractionCalls } from '../discord/rest.ts'
import { closeServer } from '../operations/listen.ts'
import type { Readiness } from '../operations/server.ts'
import { guardOf } from './guard.ts'
import { startOperations } from './operations.ts'
import { registerOnStart } from './register.ts'
import { endInOrder } from './shutdown.ts'

export async function startGateway(bot: Bot, settings: Settings & { readonly DISCORD_TOKEN: string }): Promise<void> {
  const { log, metrics } = bot
  const guard = guardOf(bot)
  const api = settings.DISCORD_API_URL
  let state: GatewayState = 'connecting'

  const gateway = createGateway({
    token: settings.DISCORD_TOKEN,
    api,
    dispatch: bot.dispatch,
    calls: createInteractionCalls({ api, ...guard }),
    budget: createIdentifyBudget(join(settings.DATA_FOLDER, 'identifies.json')),
    makeRequest: guardRequests({ ...guard, deadline: () => 10_000 }),
    onState: (next) => {
      if (next !== state) log.info({ state: next }, 'gateway')
      state = next
      metrics.setGatewayState(next)
    },
    onEnd: (reason) => void endWith(reason),
    onError: (err) => {
      metrics.faults.inc({ place: 'gateway' })
      log.error({ err }, 'gateway')
    },
  })

  const operations = await startOperations(bot, settings, () => readinessOf(state))
  const end = endInOrder(
    {
      stop: () => {},
      idle: gateway.idle,
      close: async () => {
        await gateway.close()
        if (operations) await closeServer(operations)
      },
    },
    log,
  )
  async function endWith({ reason, remedy, exitCode }: GatewayEnd): Promise<void> {
    log.fatal({ reason, remedy, exitCode }, 'the gateway ended')
    console.error(`${reason} ${remedy}`)
    await end(exitCode)
  }

  await gateway.connect()
  const application = gateway.client.application?.id
  if (application === undefined) return
  log.info({ application, servers: gateway.client.guilds.cache.size }, 'on Discord')
  await registerOnStart(bot, gateway.client.rest, { application, guild: settings.DISCORD_GUILD_ID })
}

function readinessOf(state: GatewayState): Readiness {
  return state === 'ready' ? { ready: true, why: 'ready' } : { ready: false, why: `the gateway is ${state}` }
}
