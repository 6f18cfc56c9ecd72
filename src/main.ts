// Runs the bot: on Discord's gateway with a token, over HTTP with a public key, else the playground.
import { commands } from '../commands/index.ts'
import { loadSettings, type Settings } from './config.ts'
import { createLog } from './operations/log.ts'
import { faultOf } from './start/fault.ts'
import { assembleBot } from './start/parts.ts'

async function run(settings: Settings): Promise<void> {
  const bot = assembleBot({ settings, commands, log: createLog(settings.LOG_LEVEL) })
  const { DISCORD_TOKEN, DISCORD_PUBLIC_KEY } = settings
  if (DISCORD_PUBLIC_KEY !== undefined) {
    const { startHttp } = await import('./start/http.ts')
    return startHttp(bot, { ...settings, DISCORD_PUBLIC_KEY })
  }
  if (DISCORD_TOKEN !== undefined) {
    const { startGateway } = await import('./start/gateway.ts')
    return startGateway(bot, { ...settings, DISCORD_TOKEN })
  }
  const { startPlayground } = await import('./start/playground.ts')
  return startPlayground(bot, settings)
}

try {
  await run(loadSettings())
} catch (error) {
  const { text, exitCode } = faultOf(error)
  console.error(text)
  process.exit(exitCode)
}
