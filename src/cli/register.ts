// verbatim register: tells Discord the commands now, for bots that answer over HTTP elsewhere.
import type { Listed } from '../command/command.ts'
import type { Settings } from '../config.ts'
import { createInvalidRequests } from '../discord/invalid-requests.ts'
import { registerCommands } from '../discord/register.ts'
import { createRest } from '../discord/rest.ts'
import { explainRestFault } from './explain.ts'
import type { Outcome } from './outcome.ts'

export async function registerNow(
  settings: Settings,
  commands: readonly Listed[],
  now: () => number,
): Promise<Outcome> {
  const { DISCORD_TOKEN: token, DISCORD_GUILD_ID: guild, DISCORD_API_URL: api } = settings
  if (token === undefined)
    return { exitCode: 78, text: 'Registering needs DISCORD_TOKEN: set it in .env or in the environment.' }
  try {
    const rest = createRest({ api, token, invalid: createInvalidRequests(now) })
    const application = settings.DISCORD_APPLICATION_ID ?? ((await rest.get('/applications/@me')) as { id: string }).id
    const { changed, ids } = await registerCommands(rest, { application, guild, commands })
    const where =
      guild === undefined ? 'for every server (Discord may take a minute to show them)' : `for the server ${guild}`
    return {
      exitCode: 0,
      text: changed
        ? `Registered ${ids.size} commands ${where}.`
        : `Discord has these ${ids.size} commands already, ${where}.`,
    }
  } catch (error) {
    return { exitCode: 1, text: `The commands could not be registered. ${explainRestFault(error)}` }
  }
}
