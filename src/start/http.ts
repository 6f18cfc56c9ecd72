// Runs the bot as an HTTP endpoint that Discord posts interactions to.
import type { Bot } from '../bot.ts'
import type { Settings } from '../config.ts'
import type { Guard } from '../discord/guarded-request.ts'
import { createInteractionServer } from '../discord/http.ts'
import { createInteractionCalls } from '../discord/interaction-calls.ts'
import { closeServer, listen } from '../operations/listen.ts'
import { guardOf } from './guard.ts'
import { startOperations } from './operations.ts'
import { endInOrder, type ProcessEnds } from './shutdown.ts'

export async function startHttp(
  bot: Bot,
  settings: Settings & { readonly DISCORD_PUBLIC_KEY: string },
  ends: ProcessEnds = process,
): Promise<void> {
  const { log, metrics } = bot
  const guard = guardOf(bot)
  const onError = (err: unknown) => {
    metrics.faults.inc({ place: 'http' })
    log.error({ err }, 'http')
  }
  const { server, idle } = createInteractionServer({
    dispatch: bot.dispatch,
    publicKey: settings.DISCORD_PUBLIC_KEY,
    send: createInteractionCalls({ api: settings.DISCORD_API_URL, ...guard }).send,
    onError,
    onGone: (err) => log.warn({ err }, 'an answer came too late for Discord'),
  })
  const port = await listen(server, { host: settings.HTTP_HOST, port: settings.HTTP_PORT, setting: 'HTTP_PORT' })
  server.on('error', onError)
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
      giveUp: bot.giveUp,
      close: async () => {
        server.closeAllConnections()
        if (operations) await closeServer(operations)
      },
    },
    log,
    { ends },
  )
  log.info({ host: settings.HTTP_HOST, port }, 'waiting for Discord’s interactions over HTTP')
  await register(bot, settings, guard)
}

async function register(bot: Bot, settings: Settings, guard: Guard): Promise<void> {
  const { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: application, DISCORD_GUILD_ID: guild } = settings
  if (token === undefined || application === undefined) {
    bot.log.warn(
      'Commands are not registered from here: that needs DISCORD_TOKEN and DISCORD_APPLICATION_ID. Run “verbatim register” where they are set.',
    )
    return
  }
  // Only here, since the REST client costs an endpoint that never registers a third of its start.
  const [{ createRest }, { registerOnStart }] = await Promise.all([
    import('../discord/rest.ts'),
    import('./register.ts'),
  ])
  await registerOnStart(bot, createRest({ api: settings.DISCORD_API_URL, token, ...guard }), { application, guild })
}
