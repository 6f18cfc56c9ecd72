// The choices of a select menu: its own, or the people, roles and channels of the pretended server.
import type { Choice, Select } from '../discord.ts'
import { BOT, CHANNELS, MEMBERS, ROLES } from '../people.ts'

const people = (): Choice[] => [
  ...MEMBERS.map(({ id, name }) => ({ label: name, value: id })),
  { label: BOT.global_name, value: BOT.id },
]
const roles = (): Choice[] => ROLES.map(({ id, name }) => ({ label: `@${name}`, value: id }))
const channels = (): Choice[] =>
  CHANNELS.filter(({ direct }) => !direct).map(({ id, name }) => ({ label: `# ${name}`, value: id }))

export function choicesOf({ type, options = [] }: Select): readonly Choice[] {
  return { 3: () => options, 5: people, 6: roles, 7: () => [...people(), ...roles()], 8: channels }[type]()
}
