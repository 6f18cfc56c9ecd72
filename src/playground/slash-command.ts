// A slash command as somebody types it, read into the interaction that Discord would send.
import type { Command, Listed } from '../command/command.ts'
import { isGroup } from '../command/command.ts'
import type { Option } from '../command/options.ts'

/** What was typed is no command. The message says what is wrong and what there is instead. */
export class UnreadableCommand extends Error {
  override name = 'UnreadableCommand'
}

type Given = { readonly name: string; readonly type: number; readonly value: string | number | boolean }
export type CommandData = {
  readonly id: string
  readonly name: string
  readonly type: 1
  readonly options: readonly unknown[]
}

/**
 * Reads `/quotes speaker:CIA about:drone strikes private:yes`. A value runs to the next option's name; quotation marks around it are dropped.
 * Throws UnreadableCommand.
 */
export function readSlashCommand(line: string, commands: readonly Listed[]): CommandData {
  const [name = '', ...words] = line.trim().replace(/^\//, '').split(/\s+/)
  const listed = commands.find(({ data }) => data.name === name)
  if (listed === undefined)
    throw new UnreadableCommand(
      `There is no command /${name}. There are: ${commands.map(({ data }) => `/${data.name}`).join(' ')}`,
    )
  const about = { id: '0', name, type: 1 as const }
  const rest = line.trim().replace(/^\//, '').slice(name.length)
  if (!isGroup(listed)) return { ...about, options: readValues(rest, listed) }
  const command = listed.commands.find(({ data }) => data.name === words[0])
  if (command === undefined) {
    throw new UnreadableCommand(
      `/${name} needs one of: ${listed.commands.map(({ data }) => `/${name} ${data.name}`).join(', ')}`,
    )
  }
  const values = rest.trimStart().slice(command.data.name.length)
  return { ...about, options: [{ name: command.data.name, type: 1, options: readValues(values, command) }] }
}

function readValues(text: string, command: Command): Given[] {
  const { options } = command.data
  const starts = [...text.matchAll(/(?:^|\s)([\p{L}\p{N}_-]{1,32}):/gu)].filter((match) =>
    options.some(({ name }) => name === match[1]),
  )
  const before = text.slice(0, starts[0]?.index ?? text.length).trim()
  if (before !== '') {
    const names = options.map(({ name }) => `${name}:…`).join(' ')
    throw new UnreadableCommand(`“${before}” is not one of the options of /${command.data.name}. They are: ${names}`)
  }
  return starts.map((match, index) => {
    const option = options.find(({ name }) => name === match[1]) as Option
    const from = (match.index as number) + match[0].length
    return {
      name: option.name,
      type: option.type,
      value: readValue(option, unquote(text.slice(from, starts[index + 1]?.index).trim())),
    }
  })
}

function readValue(option: Option, typed: string): string | number | boolean {
  switch (option.type) {
    case 3:
      return option.choices ? choiceOf(option.name, option.choices, typed) : typed
    case 4:
      if (!/^-?\d+$/.test(typed)) throw new UnreadableCommand(`${option.name} takes a whole number, not “${typed}”.`)
      return Number(typed)
    case 5:
      if (!/^(yes|no|true|false)$/i.test(typed))
        throw new UnreadableCommand(`${option.name} takes yes or no, not “${typed}”.`)
      return /^(yes|true)$/i.test(typed)
    case 6:
      return typed.replace(/\D/g, '')
  }
}

function choiceOf(
  name: string,
  choices: readonly { readonly name: string; readonly value: string }[],
  typed: string,
): string {
  const same = (text: string) => text.toLowerCase() === typed.toLowerCase()
  const choice = choices.find((one) => same(one.value) || same(one.name))
  if (choice === undefined)
    throw new UnreadableCommand(`${name} takes one of: ${choices.map((one) => one.name).join(', ')}`)
  return choice.value
}

function unquote(text: string): string {
  return /^"[^"]*"$/.test(text) ? text.slice(1, -1) : text
}
