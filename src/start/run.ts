// Which way the bot runs: over HTTP with a public key, on Discord's gateway with a token, else the playground.
import type { Listed } from '../command/command.ts'
import type { Settings } from '../config.ts'
import { createLog } from '../operations/log.ts'
import { assembleBot } from './parts.ts'
import type { ProcessEnds } from './shutdown.ts'

/** Resolves when the bot is up. Each way is loaded only when it is taken: discord.js alone costs half a second and 40 MB. */
export async function run(settings: Settings, commands: readonly Listed[], ends: ProcessEnds = process): Promise<void> {
  const { DISCORD_TOKEN, DISCORD_PUBLIC_KEY, LOG_LEVEL } = settings
  const onDiscord = DISCORD_TOKEN !== undefined || DISCORD_PUBLIC_KEY !== undefined
  // In the playground every answer is seen on the page, so the terminal shows only what is wrong.
  const log = createLog(LOG_LEVEL ?? (onDiscord ? 'info' : 'warn'))
  const bot = assembleBot({ settings, commands, log })
  if (DISCORD_PUBLIC_KEY !== undefined) {
    const { startHttp } = await import('./http.ts')
    return startHttp(bot, { ...settings, DISCORD_PUBLIC_KEY }, ends)
  }
  if (DISCORD_TOKEN !== undefined) {
    const { startGateway } = await import('./gateway.ts')
    return startGateway(bot, { ...settings, DISCORD_TOKEN }, ends)
  }
  const { startPlayground } = await import('./playground.ts')
  return startPlayground(bot, settings, ends)
}
