// Runs the bot on Discord's gateway.
import { join } from 'node:path'
import type { Bot } from '../bot.ts'
import type { Settings } from '../config.ts'
import { createGateway, type GatewayState } from '../discord/gateway.ts'
import { endOfLogin, type GatewayEnd, IDENTIFIES_SPENT } from '../discord/gateway-end.ts'
import { guardRequests } from '../discord/guarded-request.ts'
import { createIdentifyBudget } from '../discord/identify-budget.ts'
import { createInteractionCalls } from '../discord/interaction-calls.ts'
import { createRest } from '../discord/rest.ts'
import { closeServer } from '../operations/listen.ts'
import type { Readiness } from '../operations/server.ts'
import { guardOf } from './guard.ts'
import { startOperations } from './operations.ts'
import { reachDiscord } from './reach-discord.ts'
import { registerOnStart } from './register.ts'
import { endInOrder, type ProcessEnds } from './shutdown.ts'

export async function startGateway(
  bot: Bot,
  settings: Settings & { readonly DISCORD_TOKEN: string },
  ends: ProcessEnds = process,
): Promise<void> {
  const { log, metrics } = bot
  const { DISCORD_API_URL: api, DISCORD_TOKEN: token, DISCORD_GUILD_ID: guild } = settings
  const guarded = guardOf(bot)
  const rest = createRest({ api, token, ...guarded })
  const starting = new AbortController()
  let state: GatewayState = 'connecting'

  const onError = (err: unknown) => {
    metrics.faults.inc({ place: 'gateway' })
    log.error({ err }, 'gateway')
  }
  const gateway = createGateway({
    token,
    api,
    dispatch: bot.dispatch,
    calls: createInteractionCalls({ api, ...guarded }),
    budget: createIdentifyBudget({
      file: join(settings.DATA_FOLDER, 'identifies.json'),
      onSpent: () => void endWith(IDENTIFIES_SPENT),
      onError,
    }),
    makeRequest: guardRequests(guarded),
    onState: (next) => {
      if (next !== state) log.info({ state: next }, 'gateway')
      state = next
      metrics.setGatewayState(next)
    },
    onEnd: (reason) => void endWith(reason),
    onError,
    onGone: (err) => log.warn({ err }, 'an answer came too late for Discord'),
  })

  const operations = await startOperations(bot, settings, () => readinessOf(state))
  const end = endInOrder(
    {
      stop: () => {
        starting.abort()
        void gateway.close()
      },
      idle: gateway.idle,
      giveUp: bot.giveUp,
      close: async () => {
        await gateway.close()
        if (operations) await closeServer(operations)
      },
    },
    log,
    { ends },
  )
  async function endWith({ reason, remedy, exitCode }: GatewayEnd): Promise<void> {
    log.fatal({ reason, remedy, exitCode }, 'the gateway ended')
    console.error(`${reason} ${remedy}`)
    await end(exitCode)
  }

  try {
    const onWait = (err: unknown, milliseconds: number) =>
      log.warn({ err, milliseconds }, 'Discord cannot be reached yet; trying again')
    await reachDiscord({ rest, onWait, signal: starting.signal })
  } catch (error) {
    if (!starting.signal.aborted) await endWith(endOfLogin(error))
    return
  }
  if (!(await gateway.connect())) return
  const application = gateway.client.application?.id
  if (application === undefined) return
  log.info({ application, servers: gateway.client.guilds.cache.size }, 'on Discord')
  await registerOnStart(bot, rest, { application, guild })
}

function readinessOf(state: GatewayState): Readiness {
  return state === 'ready' ? { ready: true, why: 'ready' } : { ready: false, why: `the gateway is ${state}` }
}
