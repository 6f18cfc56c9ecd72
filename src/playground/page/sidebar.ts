// The left side: the server's channels, the direct message, and who acts.
import { type Child, icon, make } from './dom.ts'
import { avatarOf } from './message/message.ts'
import { BOT, CHANNELS, type Channel, MEMBERS, SERVER } from './people.ts'
import type { Store } from './store.ts'
import { currentTheme, toggleTheme } from './theme.ts'

export function createSidebar(
  store: Store,
  onChosen: () => void,
): { readonly element: HTMLElement; readonly draw: () => void } {
  const channels = make('nav', { class: 'channels', 'aria-label': 'Channels' })
  const panel = make('section', { class: 'user-panel', 'aria-label': 'Who you are' })
  const rail = make('nav', { class: 'rail', 'aria-label': 'Servers' })
  const title = make('div', { class: 'server-name' })
  const element = make(
    'aside',
    { class: 'sidebar', id: 'sidebar', 'aria-label': 'Places and people' },
    rail,
    title,
    channels,
    panel,
  )

  function draw(): void {
    const { channel, member } = store.state()
    const open = (one: Channel) => () => {
      store.change({ channel: one })
      onChosen()
    }
    const link = (one: Channel, face: Child) =>
      make(
        'button',
        { type: 'button', class: 'channel', 'aria-current': one === channel ? 'page' : undefined, onclick: open(one) },
        face,
        make('span', { class: 'channel-name' }, one.name),
      )
    const railButton = (label: string, face: Child, one: Channel) =>
      make(
        'button',
        {
          type: 'button',
          class: 'rail-button',
          'aria-label': label,
          title: label,
          'aria-current': one.direct === channel.direct ? 'true' : undefined,
          onclick: () => store.change({ channel: one }),
        },
        face,
      )
    keepFocus(element, () => {
      title.textContent = channel.direct ? 'Direct messages' : SERVER.name
      rail.replaceChildren(
        railButton('Direct messages', icon('people'), CHANNELS[2]),
        make('div', { class: 'rail-line' }),
        railButton(SERVER.name, icon('book'), CHANNELS[0]),
      )
      channels.replaceChildren(
        make('h2', { class: 'channel-heading' }, channel.direct ? 'With' : 'Text channels'),
        ...CHANNELS.filter(({ direct }) => direct === channel.direct).map((one) =>
          link(one, one.direct ? avatarOf({ ...BOT, name: BOT.username }) : icon('hash')),
        ),
      )
      const other = MEMBERS.find(({ id }) => id !== member.id) ?? MEMBERS[0]
      panel.replaceChildren(
        avatarOf(member),
        make(
          'span',
          { class: 'user-words' },
          make('b', {}, member.name),
          make('small', {}, member === MEMBERS[0] ? 'Server owner' : 'Member'),
        ),
        make(
          'button',
          {
            type: 'button',
            class: 'tool',
            'aria-label': `Act as ${other.name}`,
            title: `Act as ${other.name}`,
            onclick: () => store.change({ member: other }),
          },
          icon('switch'),
        ),
        themeButton(draw),
      )
    })
  }
  return { element, draw }
}

function themeButton(drawn: () => void): HTMLElement {
  const isDark = currentTheme() === 'dark'
  const label = isDark ? 'Light theme' : 'Dark theme'
  const change = () => {
    toggleTheme()
    drawn()
  }
  return make(
    'button',
    { type: 'button', class: 'tool', 'aria-label': label, title: label, onclick: change },
    icon(isDark ? 'sun' : 'moon'),
  )
}

/** Draws anew with the focus left on the button in the same place. */
function keepFocus(element: HTMLElement, draw: () => void): void {
  const at = [...element.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement)
  draw()
  if (at >= 0) element.querySelectorAll('button')[at]?.focus()
}
