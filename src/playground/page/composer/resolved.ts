// What Discord sends along for options and menus that name people, channels or files.
import { memberJson, userJson } from '../../interaction.ts'
import type { Attachment } from '../discord.ts'
import { CHANNELS, MEMBERS, ROLES, SERVER } from '../people.ts'

/** The things with these ids, as `resolved` of an interaction; undefined where there are none. */
export function resolvedOf(ids: readonly string[], attachments: readonly Attachment[] = []): object | undefined {
  const people = MEMBERS.filter(({ id }) => ids.includes(id))
  const channels = CHANNELS.filter(({ id, direct }) => !direct && ids.includes(id))
  const roles = ROLES.filter(({ id }) => ids.includes(id))
  const byId = <T extends { readonly id: string }>(list: readonly T[], json: (one: T) => unknown) =>
    Object.fromEntries(list.map((one) => [one.id, json(one)]))
  const resolved = {
    ...(people.length > 0 && { users: byId(people, userJson), members: byId(people, memberJson) }),
    ...(channels.length > 0 && {
      channels: byId(channels, ({ id, name }) => ({ id, name, type: 0, guild_id: SERVER.id })),
    }),
    ...(roles.length > 0 && { roles: byId(roles, (role) => role) }),
    ...(attachments.length > 0 && { attachments: byId(attachments, (attachment) => attachment) }),
  }
  return Object.keys(resolved).length === 0 ? undefined : resolved
}
