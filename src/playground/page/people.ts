// Who and what is pretended: two members, a server with two channels, a direct message with the bot.
import { APPLICATION, type Member, type Place } from '../interaction.ts'

export type Person = Member & { readonly colour: string }

/** The first owns the server, with all rights; the second has those of everybody. */
export const MEMBERS: readonly [Person, Person] = [
  { id: '200000000000000001', name: 'Ada', permissions: '2251799813685247', colour: '1' },
  { id: '200000000000000002', name: 'Ben', permissions: '2222085186636353', colour: '2' },
]

export const BOT = { id: APPLICATION, username: 'Verbatim', global_name: 'Verbatim', bot: true } as const

export const SERVER = { id: '300000000000000001', name: 'Reading Circle' } as const

export type Channel = { readonly id: string; readonly name: string; readonly topic: string; readonly direct: boolean }

export const CHANNELS: readonly [Channel, Channel, Channel] = [
  { id: '400000000000000001', name: 'article-talk', topic: 'One article at a time.', direct: false },
  { id: '400000000000000002', name: 'side-notes', topic: 'A second channel of the same server.', direct: false },
  { id: '500000000000000001', name: 'Verbatim', topic: 'A direct message with the bot.', direct: true },
]

export const ROLES: readonly { readonly id: string; readonly name: string }[] = [
  { id: '600000000000000001', name: 'Readers' },
]

/** Each member has a direct message channel of their own. */
export const channelIdOf = (channel: Channel, member: Member): string =>
  channel.direct ? String(BigInt(channel.id) + BigInt(member.id)) : channel.id

export const placeOf = (channel: Channel, member: Member): Place => ({
  guild: channel.direct ? null : SERVER.id,
  channel: channelIdOf(channel, member),
  channelName: channel.name,
})
