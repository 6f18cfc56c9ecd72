// Runs the playground: a page on this machine in which the bot answers as it would on Discord.

import type { Bot } from '../bot.ts'
import { isGroup } from '../command/command.ts'
import type { Settings } from '../config.ts'
import { registrationOf } from '../discord/register.ts'
import { listen } from '../operations/listen.ts'
import { createPlayground, withIds } from '../playground/server.ts'
import { endInOrder, type ProcessEnds } from './shutdown.ts'

export async function startPlayground(bot: Bot, settings: Settings, ends: ProcessEnds = process): Promise<void> {
  const { log, metrics } = bot
  const commands = withIds(registrationOf(bot.commands))
  for (const { id, name } of commands) bot.commandIds.set(name, id)
  const onError = (err: unknown) => {
    metrics.faults.inc({ place: 'playground' })
    log.error({ err }, 'playground')
  }
  const { server, idle } = createPlayground({
    dispatch: bot.dispatch,
    commands,
    allowedHosts: settings.PLAYGROUND_ALLOWED_HOSTS,
    onError,
  })
  const host = settings.PLAYGROUND_HOST
  const port = await listen(server, { host, port: settings.PLAYGROUND_PORT, setting: 'PLAYGROUND_PORT' })
  server.on('error', onError)
  endInOrder(
    {
      stop: () => server.close(),
      idle,
      giveUp: bot.giveUp,
      close: async () => server.closeAllConnections(),
    },
    log,
    { ends },
  )
  console.log(await welcomeOf(bot, `http://${host.includes(':') ? `[${host}]` : host}:${port}`))
}

async function welcomeOf(bot: Bot, address: string): Promise<string> {
  const holdings = await bot.library.list({ kind: 'user', id: '0' })
  const count = bot.commands.reduce((sum, listed) => sum + (isGroup(listed) ? listed.commands.length : 1), 0)
  const articles = holdings.map(({ digest: { article } }) => `    ${article.title ?? article.label}`)
  return [
    '',
    `  Verbatim’s playground: ${address}`,
    '  Open it in a browser and type /. Nothing leaves this machine.',
    '',
    `  ${count} commands, ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}:`,
    ...articles,
    '',
    '  To run it on Discord instead, set DISCORD_TOKEN: see “Put it on Discord” in README.md.',
    '  Ctrl+C ends it.',
    '',
  ].join('\n')
}
