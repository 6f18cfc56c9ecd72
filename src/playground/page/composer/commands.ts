// The commands as the picker lists them: subcommands at top level, what somebody may not use left out, the best match first.
import type { GivenOption } from '../calls.ts'
import type { Option, RegisteredCommand } from '../discord.ts'

/** Something that can be typed: a command, or a subcommand under its whole name. */
export type Typed = {
  readonly command: RegisteredCommand
  /** `article list` */
  readonly name: string
  readonly description: string
  readonly options: readonly Option[]
  /** What stands around the options when they are sent: the subcommand, and its group. */
  readonly wrap: (options: readonly GivenOption[]) => readonly GivenOption[]
}

const SUBCOMMAND = 1
const GROUP = 2
const GUILD = 0
const BOT_DM = 1

export function typedCommands(commands: readonly RegisteredCommand[]): Typed[] {
  return commands.filter(({ type = 1 }) => type === 1).flatMap(typedOf)
}

function typedOf(command: RegisteredCommand): Typed[] {
  const { name, description = '', options = [] } = command
  const inner = options.filter(({ type }) => type === SUBCOMMAND || type === GROUP)
  if (inner.length === 0) return [{ command, name, description, options, wrap: (given) => given }]
  return inner.flatMap((option): Typed[] => {
    const under = option.type === GROUP ? (option.options ?? []) : [option]
    return under.map((sub) => ({
      command,
      name: [name, ...(option.type === GROUP ? [option.name] : []), sub.name].join(' '),
      description: sub.description,
      options: sub.options ?? [],
      wrap: (given) => {
        const call: GivenOption = { name: sub.name, type: SUBCOMMAND, options: given }
        return option.type === GROUP ? [{ name: option.name, type: GROUP, options: [call] }] : [call]
      },
    }))
  })
}

/** Whether somebody with these permissions gets to see the command here. */
export function isOffered(
  { contexts, default_member_permissions: needed }: RegisteredCommand,
  { direct, permissions }: { direct: boolean; permissions: string },
): boolean {
  if (contexts != null && !contexts.includes(direct ? BOT_DM : GUILD)) return false
  if (direct || needed == null) return true
  const bits = BigInt(needed)
  return (BigInt(permissions) & bits) === bits
}

/** Those that fit what was typed after the slash: names that begin with it first, then names with it inside. */
export function matching(commands: readonly Typed[], typed: string): Typed[] {
  const words = typed.trim().toLowerCase()
  const begins = commands.filter(({ name }) => name.startsWith(words))
  const contains = commands.filter(({ name }) => !name.startsWith(words) && name.includes(words))
  return [...begins, ...contains]
}
