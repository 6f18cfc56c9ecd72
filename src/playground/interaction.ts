// The interactions that Discord would send for what somebody does in the playground or the terminal.
import type { CommandData } from './slash-command.ts'

export type Member = { readonly id: string; readonly name: string }

/** Where somebody types: a channel of a server, or a direct message with the bot. */
export type Place = { readonly guild: string | null; readonly channel: string }

export const APPLICATION = '100000000000000001'
const DISCORD_EPOCH = 1_420_070_400_000n

let count = 0n

/** A new snowflake: https://discord.com/developers/docs/reference#snowflakes */
export function snowflake(clock: () => number = Date.now): string {
  count += 1n
  return String(((BigInt(clock()) - DISCORD_EPOCH) << 22n) | (count & 0x3fffffn))
}

/** What every interaction has. */
function about(member: Member, { guild, channel }: Place, locale = 'en-GB') {
  const user = { id: member.id, username: member.name, global_name: member.name, avatar: null, discriminator: '0' }
  const who =
    guild === null
      ? { user }
      : { guild_id: guild, member: { user, roles: [], permissions: '0', joined_at: '2026-01-01T00:00:00+00:00' } }
  const owners = guild === null ? { '1': member.id } : { '0': guild }
  return {
    id: snowflake(),
    application_id: APPLICATION,
    token: `playground-${snowflake()}`,
    version: 1,
    channel_id: channel,
    locale,
    authorizing_integration_owners: owners,
    context: guild === null ? 1 : 0,
    ...who,
  }
}

export const commandInteraction = (member: Member, place: Place, data: CommandData) => ({
  ...about(member, place),
  type: 2,
  data,
})

export const suggestInteraction = (member: Member, place: Place, data: CommandData) => ({
  ...about(member, place),
  type: 4,
  data,
})

/** A press on a component of a message, as Discord sends it: with the whole message. */
export const pressInteraction = (
  member: Member,
  place: Place,
  {
    message,
    customId,
    componentType,
    values,
  }: { message: unknown; customId: string; componentType: number; values?: readonly string[] | undefined },
) => ({
  ...about(member, place),
  type: 3,
  data: { custom_id: customId, component_type: componentType, ...(values ? { values } : {}) },
  message,
})
