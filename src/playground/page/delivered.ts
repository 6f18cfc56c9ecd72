// From what the bot sends to the message that Discord would keep and show: ids, author, where it came from, files in place of `attachment://`.
import { ownersOf, type Place, snowflake, userJson } from '../interaction.ts'
import { type Attachment, type Component, EPHEMERAL, type Message } from './discord.ts'
import { BOT, type Person } from './people.ts'
import type { Entry } from './store.ts'

type Json = Readonly<Record<string, unknown>>

/** What a message answers. */
export type Cause = {
  readonly interaction: string
  readonly type: 2 | 3 | 5
  readonly member: Person
  readonly place: Place
  /** The command's name; left out for a press. */
  readonly command?: string
  /** Who used which command, as it is said above the answer. */
  readonly used?: Entry['used']
  /** The message whose control was pressed. */
  readonly pressed?: Message
}

/** A message of the bot's, as it stands in the channel. */
export function newMessage(data: Json, attachments: readonly Attachment[], cause: Cause): Message {
  const { interaction, type, member, place, command, pressed } = cause
  const metadata = {
    id: interaction,
    type,
    user: userJson(member),
    authorizing_integration_owners: ownersOf(member, place),
    ...(command === undefined ? {} : { name: command, command_type: 1 }),
    ...(pressed === undefined ? {} : { interacted_message_id: pressed.id }),
  }
  const reference = { type: 0, channel_id: place.channel, message_id: pressed?.id }
  return {
    id: snowflake(),
    channel_id: place.channel,
    type: pressed !== undefined ? 19 : command === undefined ? 0 : 20,
    author: BOT,
    application_id: BOT.id,
    webhook_id: BOT.id,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    embeds: [],
    interaction_metadata: metadata,
    ...(pressed === undefined ? {} : { message_reference: reference }),
    ...contentOf(data, attachments),
  }
}

/** The same message with new contents. Whether it is private cannot change, so that is taken from the old one. */
export function editedMessage(old: Message, data: Json, attachments: readonly Attachment[]): Message {
  const { flags, ...contents } = contentOf(data, [...old.attachments, ...attachments])
  return {
    ...old,
    ...contents,
    flags: (flags & ~EPHEMERAL) | (old.flags & EPHEMERAL),
    edited_timestamp: new Date().toISOString(),
  }
}

/** A member's own words. The bot is never sent them unless somebody picks a command from their menu. */
export function memberMessage(member: Person, place: Place, content: string): Message {
  return {
    id: snowflake(),
    channel_id: place.channel,
    type: 0,
    author: userJson(member),
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    embeds: [],
    flags: 0,
    components: [],
    attachments: [],
  }
}

function contentOf(data: Json, attachments: readonly Attachment[]) {
  const { content = '', flags = 0, components = [] } = data
  return {
    content: String(content),
    flags: Number(flags),
    components: withFiles(withIds(components), attachments) as readonly Component[],
    attachments,
  }
}

/** Discord numbers the components of a message in the order in which they stand. */
function withIds(components: unknown): unknown {
  let last = 0
  const number = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(number)
    if (typeof value !== 'object' || value === null) return value
    const { components: inner, accessory, ...rest } = value as Record<string, unknown>
    last += 1
    return {
      id: last,
      ...rest,
      ...(inner === undefined ? {} : { components: number(inner) }),
      ...(accessory === undefined ? {} : { accessory: number(accessory) }),
    }
  }
  return number(components)
}

function withFiles(value: unknown, attachments: readonly Attachment[]): unknown {
  if (Array.isArray(value)) return value.map((one) => withFiles(one, attachments))
  if (typeof value !== 'object' || value === null) return value
  const { type, file } = value as { type?: unknown; file?: { url?: unknown } }
  const attached = type === 13 ? attachmentOf(file?.url, attachments) : undefined
  const changed = Object.entries(value).map(([key, inner]): [string, unknown] => {
    const found = key === 'url' ? attachmentOf(inner, attachments) : undefined
    return [key, found === undefined ? withFiles(inner, attachments) : found.url]
  })
  return { ...Object.fromEntries(changed), ...(attached ? { name: attached.filename, size: attached.size } : {}) }
}

function attachmentOf(url: unknown, attachments: readonly Attachment[]): Attachment | undefined {
  if (typeof url !== 'string' || !url.startsWith('attachment://')) return undefined
  const name = url.slice('attachment://'.length)
  return attachments.findLast(({ filename }) => filename === name)
}
