// Runs the bot as an HTTP endpoint that Discord posts interactions to.
import type { Bot } from '../bot.ts'
import type { Settings } from '../config.ts'
import { createInteractionServer } from '../discord/http.ts'
import { createInteractionCalls, createRest } from '../discord/rest.ts'
import { closeServer, listen } from '../operations/listen.ts'
import { guardOf } from './guard.ts'
import { startOperations } from './operations.ts'
import { registerOnStart } from './register.ts'
import { endInOrder } from './shutdown.ts'

export async function startHttp(bot: Bot, settings: Settings & { readonly DISCORD_PUBLIC_KEY: string }): Promise<void> {
  const { log, metrics } = bot
  const guard = guardOf(bot)
  const calls = createInteractionCalls({ api: settings.DISCORD_API_URL, ...guard })
  const { server, idle } = createInteractionServer({
    dispatch: bot.dispatch,
    publicKey: settings.DISCORD_PUBLIC_KEY,
    send: calls.send,
    onError: (err) => {
      metrics.faults.inc({ place: 'http' })
      log.error({ err }, 'http')
    },
  })
  const port = await listen(server, { host: settings.HTTP_HOST, port: settings.HTTP_PORT, setting: 'HTTP_PORT' })
  let open = true
  const operations = await startOperations(bot, settings, () =>
    open ? { ready: true, why: 'ready' } : { ready: false, why: 'stopping' },
  )
  endInOrder(
    {
      stop: () => {
        open = false
        server.close()
      },
      idle,
      close: async () => {
        server.closeAllConnections()
        if (operations) await closeServer(operations)
      },
    },
    log,
  )
  log.info({ host: settings.HTTP_HOST, port }, 'waiting for Discord’s interactions over HTTP')
  await register(bot, settings, guard)
}

async function register(bot: Bot, settings: Settings, guard: ReturnType<typeof guardOf>): Promise<void> {
  const {
    DISCORD_TOKEN: token,
    DISCORD_APPLICATION_ID: application,
    DISCORD_GUILD_ID: guild,
    DISCORD_API_URL: api,
  } = settings
  if (token === undefined || application === undefined) {
    bot.log.warn(
      'Commands are not registered from here: that needs DISCORD_TOKEN and DISCORD_APPLICATION_ID. Run “verbatim register” where they are set.',
    )
    return
  }
  await registerOnStart(bot, createRest({ api, token, ...guard }), { application, guild })
}
