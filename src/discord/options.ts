// A command's options as they arrive, held against what the command declares.
import type { Command, Listed } from '../command/command.ts'
import { isGroup } from '../command/command.ts'
import type { Option } from '../command/options.ts'
import { Refusal } from '../command/refusal.ts'
import type { Language } from '../language/language.ts'
import type { RawOption } from './interaction.ts'
import type { OptionValue } from './question.ts'

const SUBCOMMAND = 1

export type Found = { readonly name: string; readonly command: Command; readonly given: readonly RawOption[] }

/** The command, or the subcommand, that the data of an interaction names; undefined where there is none. */
export function findCommand(
  commands: readonly Listed[],
  data: { name: string; options?: readonly RawOption[] | undefined },
): Found | undefined {
  const listed = commands.find((one) => one.data.name === data.name)
  if (listed === undefined) return undefined
  const given = data.options ?? []
  if (!isGroup(listed)) return { name: data.name, command: listed, given }
  const [sub] = given
  const command = sub?.type === SUBCOMMAND ? listed.commands.find((one) => one.data.name === sub.name) : undefined
  return command && sub ? { name: `${data.name} ${sub.name}`, command, given: sub.options ?? [] } : undefined
}

/** The command with a name as typed: `quotes`, `article list`. */
export function commandNamed(commands: readonly Listed[], name: string): Command | undefined {
  const [first, second] = name.split(' ')
  const listed = commands.find((one) => one.data.name === first)
  if (listed === undefined) return undefined
  return isGroup(listed)
    ? listed.commands.find((one) => one.data.name === second)
    : second === undefined
      ? listed
      : undefined
}

/** The values given, by name, each one checked. Throws a Refusal that names the option at fault. */
export function readOptions(command: Command, given: readonly RawOption[], say: Language): Record<string, OptionValue> {
  const values: Record<string, OptionValue> = {}
  for (const { name, value } of given) {
    const option = command.data.options.find((one) => one.name === name)
    if (option === undefined || value === undefined) throw new Refusal(say.unknownOption(name))
    if (!fits(option, value)) throw new Refusal(say.badOption(name))
    values[name] = value
  }
  for (const { name, required } of command.data.options) {
    if (required && values[name] === undefined) throw new Refusal(say.missingOption(name))
  }
  return values
}

/** The same for a command that is still being typed: what does not fit yet is left out. */
export function readTypedOptions(command: Command, given: readonly RawOption[]): Record<string, OptionValue> {
  const pairs = given.flatMap(({ name, value, focused }): [string, OptionValue][] => {
    const option = command.data.options.find((one) => one.name === name)
    return option && value !== undefined && !focused && fits(option, value) ? [[name, value]] : []
  })
  return Object.fromEntries(pairs)
}

function fits(option: Option, value: OptionValue): boolean {
  switch (option.type) {
    case 3:
      return (
        typeof value === 'string' &&
        value.length >= (option.min_length ?? 0) &&
        value.length <= (option.max_length ?? 6000) &&
        (option.choices === undefined || option.choices.some((choice) => choice.value === value))
      )
    case 4:
      return (
        Number.isInteger(value) &&
        Number(value) >= (option.min_value ?? -Infinity) &&
        Number(value) <= (option.max_value ?? Infinity)
      )
    case 5:
      return typeof value === 'boolean'
    case 6:
      return typeof value === 'string' && /^\d{1,20}$/.test(value)
  }
}
