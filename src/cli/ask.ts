// verbatim ask: a slash command typed in the terminal, answered as on Discord.
import type { Bot } from '../bot.ts'
import { isGroup } from '../command/command.ts'
import type { LaterCall } from '../discord/answer.ts'
import type { Message } from '../discord/message.ts'
import { commandInteraction } from '../playground/interaction.ts'
import { readSlashCommand } from '../playground/slash-command.ts'
import { drawMessage } from '../playground/terminal.ts'

const ASKER = { id: '200000000000000001', name: 'you' }
const PLACE = { guild: '300000000000000001', channel: '400000000000000001' }

/** The message that answers a line, as it would be sent to Discord. Throws UnreadableCommand. */
export async function askLine(bot: Bot, line: string): Promise<Message> {
  const { response, later } = await bot.dispatch(commandInteraction(ASKER, PLACE, readSlashCommand(line, bot.commands)))
  if (response.type === 4) return response.data
  const calls = (await later) ?? []
  const last = calls.findLast((call): call is Exclude<LaterCall, { call: 'delete' }> => call.call !== 'delete')
  if (last === undefined) throw new Error('the command gave no message')
  return last.message
}

/** The answer drawn for a terminal, or with `json` the message exactly as it would be sent. */
export async function answerLine(
  bot: Bot,
  line: string,
  { json, colour, width }: { json: boolean; colour: boolean; width: number },
): Promise<string> {
  const message = await askLine(bot, line)
  return json ? JSON.stringify(message, null, 2) : drawMessage(message, { colour, width })
}

/** Every command with its description and options, a line each. */
export function listCommands(bot: Bot): string {
  return bot.commands
    .flatMap((listed) =>
      isGroup(listed)
        ? listed.commands.map((command) => ({ name: `${listed.data.name} ${command.data.name}`, ...rest(command) }))
        : [{ name: listed.data.name, ...rest(listed) }],
    )
    .map(({ name, description, options }) => `/${name}${options}\n    ${description}`)
    .join('\n')
}

function rest({ data }: { data: { description: string; options: readonly { name: string; required?: boolean }[] } }) {
  const options = data.options.map(({ name, required }) => (required ? ` ${name}:…` : ` [${name}:…]`)).join('')
  return { description: data.description, options }
}
