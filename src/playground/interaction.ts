// The interactions that Discord would send for what somebody does in the playground or the terminal. It runs in the browser too.
// Source: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object

export type Member = {
  readonly id: string
  readonly name: string
  /** Discord's permission bits, as decimal digits; none where left out. */
  readonly permissions?: string
}

/** Where somebody types: a channel of a server, or a direct message with the bot. */
export type Place = { readonly guild: string | null; readonly channel: string; readonly channelName?: string }

export const APPLICATION = '100000000000000001'
const DISCORD_EPOCH = 1_420_070_400_000n
/** What a bot without further rights may do in a channel: view, send, embed, attach, read history, use external emoji. */
const APP_PERMISSIONS = '379968'
const ATTACHMENT_SIZE_LIMIT = 10 * 1024 * 1024

let count = 0n

/** A new snowflake: https://discord.com/developers/docs/reference#snowflakes */
export function snowflake(clock: () => number = Date.now): string {
  count += 1n
  return String(((BigInt(clock()) - DISCORD_EPOCH) << 22n) | (count & 0x3fffffn))
}

/** A member as Discord's API shows a user. */
export const userJson = ({ id, name }: Member) => ({
  id,
  username: name.toLowerCase(),
  global_name: name,
  avatar: null,
  discriminator: '0',
  public_flags: 0,
})

/** The same as a member of the server, without the user inside. */
export const memberJson = ({ permissions = '0' }: Member) => ({
  roles: [],
  permissions,
  joined_at: '2026-01-01T00:00:00+00:00',
  nick: null,
  avatar: null,
  deaf: false,
  mute: false,
  pending: false,
  flags: 0,
})

/** Which installation the interaction comes through: the server's, or the person's own. */
export const ownersOf = (member: Member, { guild }: Place): Readonly<Record<string, string>> =>
  guild === null ? { '1': member.id } : { '0': guild }

/** What every interaction has. */
function about(member: Member, place: Place, locale = 'en-GB') {
  const { guild, channel, channelName = 'general' } = place
  const user = userJson(member)
  const who =
    guild === null
      ? { user, channel: { id: channel, type: 1 } }
      : {
          guild_id: guild,
          guild: { id: guild, locale, features: [] },
          guild_locale: locale,
          member: { user, ...memberJson(member) },
          channel: { id: channel, type: 0, name: channelName, guild_id: guild },
        }
  return {
    id: snowflake(),
    application_id: APPLICATION,
    token: `playground-${snowflake()}`,
    version: 1,
    channel_id: channel,
    locale,
    app_permissions: APP_PERMISSIONS,
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
    entitlements: [],
    authorizing_integration_owners: ownersOf(member, place),
    context: guild === null ? 1 : 0,
    ...who,
  }
}

/** A command: typed (`type: 1`), or picked from a message's menu (`type: 3`). */
export const commandInteraction = <Data extends { readonly name: string }>(
  member: Member,
  place: Place,
  data: Data,
) => ({
  ...about(member, place),
  type: 2,
  data,
})

export const suggestInteraction = <Data extends { readonly name: string }>(
  member: Member,
  place: Place,
  data: Data,
) => ({
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
    resolved,
  }: {
    message: unknown
    customId: string
    componentType: number
    values?: readonly string[] | undefined
    resolved?: unknown
  },
) => ({
  ...about(member, place),
  type: 3,
  data: {
    custom_id: customId,
    component_type: componentType,
    ...(values ? { values } : {}),
    ...(resolved === undefined ? {} : { resolved }),
  },
  message,
})

/** A form that was sent; with the message where a press on one opened it. */
export const modalInteraction = (
  member: Member,
  place: Place,
  {
    customId,
    components,
    resolved,
    message,
  }: { customId: string; components: readonly unknown[]; resolved?: unknown; message?: unknown },
) => ({
  ...about(member, place),
  type: 5,
  data: { custom_id: customId, components, ...(resolved === undefined ? {} : { resolved }) },
  ...(message === undefined ? {} : { message }),
})
