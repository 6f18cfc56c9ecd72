// What stands at the top of a channel: where one is, and three commands to begin with.
import type { Typed } from './composer/commands.ts'
import { icon, make } from './dom.ts'
import { avatarOf } from './message/message.ts'
import { BOT, type Channel } from './people.ts'

/** Shown first where they exist; else the first commands there are. */
const FIRST = ['summary', 'quotes', 'demands']

export function drawWelcome(
  channel: Channel,
  commands: readonly Typed[],
  prefill: (name: string) => void,
): HTMLElement {
  const known = FIRST.flatMap((name) => commands.filter((typed) => typed.name === name))
  const offered = known.length > 0 ? known : commands.slice(0, 3)
  const face = channel.direct
    ? avatarOf({ ...BOT, name: BOT.username })
    : make('span', { class: 'welcome-icon', 'aria-hidden': 'true' }, icon('hash'))
  return make(
    'div',
    { class: 'welcome' },
    face,
    make('h2', {}, channel.direct ? channel.name : `Welcome to #${channel.name}!`),
    make(
      'p',
      {},
      `${channel.topic} This is a playground: the bot’s real commands answer here, and nothing leaves this machine. Type / or begin with one of these:`,
    ),
    make(
      'div',
      { class: 'welcome-commands' },
      offered.map(({ name, description }) =>
        make(
          'button',
          { type: 'button', class: 'welcome-command', onclick: () => prefill(name) },
          make('b', {}, `/${name}`),
          make('span', {}, description),
        ),
      ),
    ),
  )
}
