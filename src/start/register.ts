// Registers the commands when the bot starts. A failure is told, not fatal: commands registered before go on working.
import type { REST } from '@discordjs/rest'
import type { Bot } from '../bot.ts'
import { registerCommands } from '../discord/register.ts'

export async function registerOnStart(
  bot: Bot,
  rest: REST,
  where: { application: string; guild: string | undefined },
): Promise<void> {
  const { log, metrics, commands, commandIds } = bot
  try {
    const { changed, ids } = await registerCommands(rest, { ...where, commands })
    for (const [name, id] of ids) commandIds.set(name, id)
    log.info(
      { commands: ids.size, changed, guild: where.guild },
      changed ? 'commands registered' : 'commands are up to date',
    )
  } catch (err) {
    metrics.faults.inc({ place: 'register' })
    log.error(
      { err },
      'the commands could not be registered; those registered before still work. Run “verbatim doctor”.',
    )
  }
}
