// Telling Discord which commands there are – only when they differ from what it has, since creating commands is limited per day.
import type { REST } from '@discordjs/rest'
import { z } from 'zod'
import { isGroup, type Listed } from '../command/command.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }
type CommandJson = { readonly name: string; readonly [key: string]: Json | undefined }

/** Discord's copy of the commands; whatever else a proxy may answer with status 200 is refused. */
const registeredSchema = z.array(z.looseObject({ id: z.string(), name: z.string() }))

const SUBCOMMAND = 1
/** Installed to servers and to people; used in servers, in direct messages with the bot, and in other direct messages. */
const EVERYWHERE = { type: 1, integration_types: [0, 1], contexts: [0, 1, 2] } as const

/** The commands as Discord's API takes them. */
export function registrationOf(commands: readonly Listed[]): CommandJson[] {
  return commands.map((listed) => {
    if (!isGroup(listed)) return { ...(listed.data as unknown as CommandJson), ...EVERYWHERE }
    const options = listed.commands.map(({ data }) => ({ type: SUBCOMMAND, ...data }) as unknown as Json)
    return { ...listed.data, options, ...EVERYWHERE }
  })
}

/** The same commands for one server: what is only for global ones left out. */
const forGuild = ({ integration_types: _types, contexts: _contexts, ...command }: CommandJson): CommandJson => ({
  ...command,
})

export type Registration = { readonly changed: boolean; readonly ids: ReadonlyMap<string, string> }

/** Registers the commands, globally or for one server, if Discord's differ. Gives their ids by name. */
export async function registerCommands(
  rest: REST,
  { application, guild, commands }: { application: string; guild?: string | undefined; commands: readonly Listed[] },
): Promise<Registration> {
  const route =
    guild === undefined
      ? (`/applications/${application}/commands` as const)
      : (`/applications/${application}/guilds/${guild}/commands` as const)
  const ours = registrationOf(commands).map((command) => (guild === undefined ? command : forGuild(command)))
  const theirs = registeredOf(await rest.get(route))
  if (isSameList(ours, theirs)) return { changed: false, ids: idsOf(theirs) }
  return { changed: true, ids: idsOf(registeredOf(await rest.put(route, { body: ours }))) }
}

const registeredOf = (answer: unknown) => registeredSchema.parse(answer) as CommandJson[]

function idsOf(commands: readonly CommandJson[]): ReadonlyMap<string, string> {
  return new Map(commands.map(({ name, id }) => [name, String(id)]))
}

/** Whether Discord already has exactly these commands. */
export function isSameList(ours: readonly CommandJson[], theirs: readonly CommandJson[]): boolean {
  return (
    ours.length === theirs.length &&
    ours.every((command) => {
      const same = theirs.find(({ name }) => name === command.name)
      return same !== undefined && covers(command, same)
    })
  )
}

/** What Discord leaves out, or fills in, where a command does not say. */
const isDefault = (value: Json | undefined) =>
  value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0)

/** What matters to people where Discord has it and we do not say it. */
const SEEN = [
  ...['options', 'choices', 'autocomplete', 'required', 'min_length', 'max_length', 'min_value', 'max_value'],
  ...['default_member_permissions', 'nsfw', 'channel_types'],
]

/** Whether everything we say stands in Discord's copy too, and what a person sees has nothing more. */
function covers(ours: Json | undefined, theirs: Json | undefined): boolean {
  if (isDefault(ours) && isDefault(theirs)) return true
  if (Array.isArray(ours))
    return (
      Array.isArray(theirs) && ours.length === theirs.length && ours.every((one, index) => covers(one, theirs[index]))
    )
  if (typeof ours !== 'object' || ours === null) return ours === theirs
  if (typeof theirs !== 'object' || theirs === null || Array.isArray(theirs)) return false
  const mine = ours as { readonly [key: string]: Json | undefined }
  const other = theirs as { readonly [key: string]: Json | undefined }
  const keys = [...Object.keys(mine), ...SEEN.filter((key) => key in other)]
  return keys.every((key) => covers(mine[key], other[key]))
}
