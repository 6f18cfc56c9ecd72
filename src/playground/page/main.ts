// The page: puts its parts together and draws them when something changes.

import { isOffered, typedCommands } from './composer/commands.ts'
import { createComposer } from './composer/composer.ts'
import { loadCommands } from './connection.ts'
import { createConversation } from './conversation.ts'
import type { RegisteredCommand } from './discord.ts'
import { byId, icon, make } from './dom.ts'
import { openForm } from './form/form.ts'
import { createLog } from './log.ts'
import type { Names } from './markdown/draw.ts'
import { BOT, CHANNELS, MEMBERS, ROLES } from './people.ts'
import { createSidebar } from './sidebar.ts'
import { createStore } from './store.ts'
import { restoreTheme } from './theme.ts'
import { drawWelcome } from './welcome.ts'

restoreTheme()

const MESSAGE_MENU = 3

function start(commands: readonly RegisteredCommand[]): void {
  const store = createStore()
  const names: Names = {
    user: (id) => (id === BOT.id ? BOT.global_name : MEMBERS.find((member) => member.id === id)?.name),
    role: (id) => ROLES.find((role) => role.id === id)?.name,
    channel: (id) => CHANNELS.find((channel) => channel.id === id)?.name,
    openChannel: (id) => {
      const channel = CHANNELS.find((one) => one.id === id)
      if (channel !== undefined) store.change({ channel })
    },
    prefill: (name) => composer.prefill(name),
  }
  const offered = () => {
    const { channel, member } = store.state()
    return commands.filter((command) =>
      isOffered(command, { direct: channel.direct, permissions: member.permissions ?? '0' }),
    )
  }
  const conversation = createConversation(store, (form, submit) => openForm(form, submit, names))
  const composer = createComposer({ conversation, commands: () => typedCommands(offered()) })
  const drawer = byId('app')
  const opener = byId('open-sidebar')
  /** On a phone the left side slides in; on a wide screen it always stands there. */
  function showSidebar(shown: boolean): void {
    drawer.classList.toggle('shows-sidebar', shown)
    opener.setAttribute('aria-expanded', String(shown))
    if (shown) sidebar.element.querySelector<HTMLElement>('.channel')?.focus()
  }
  const sidebar = createSidebar(store, () => showSidebar(false))
  const list = byId('messages')
  const drawLog = createLog({
    store,
    conversation,
    menuCommands: () => offered().filter(({ type }) => type === MESSAGE_MENU),
    names,
    list,
    scroller: byId('scroller'),
  })

  drawer.prepend(sidebar.element)
  byId('composer').append(composer.element)
  opener.append(icon('menu'))
  opener.addEventListener('click', () => showSidebar(!drawer.classList.contains('shows-sidebar')))
  byId('shade').addEventListener('click', () => showSidebar(false))
  sidebar.element.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !drawer.classList.contains('shows-sidebar')) return
    showSidebar(false)
    opener.focus()
  })

  let shown = ''
  function draw(): void {
    const { channel, member } = store.state()
    sidebar.draw()
    if (shown !== `${channel.id} ${member.id}`) {
      shown = `${channel.id} ${member.id}`
      const title = channel.direct ? channel.name : `#${channel.name}`
      byId('channel-title').replaceChildren(icon(channel.direct ? 'at' : 'hash'), channel.name)
      byId('channel-topic').textContent = channel.topic
      list.setAttribute('aria-label', `Messages in ${title}`)
      document.title = `${title} · Verbatim playground`
      composer.reset()
      composer.setPlaceholder(`Message ${channel.direct ? `@${channel.name}` : title}`)
      byId('welcome').replaceChildren(drawWelcome(channel, typedCommands(offered()), names.prefill))
      list.replaceChildren()
    }
    drawLog()
  }
  store.subscribe(draw)
  draw()
  // As on Discord, whoever begins to type is writing a message, wherever they clicked before.
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
    const typing = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey
    if (typing && document.activeElement === document.body) composer.focus()
  })
  // On a phone the focus would open the keyboard over the channel.
  if (matchMedia('(hover: hover)').matches) composer.focus()
  document.documentElement.setAttribute('data-ready', '')
}

try {
  start(await loadCommands())
} catch (error) {
  byId('messages').append(
    make(
      'p',
      { class: 'start-failure', role: 'alert' },
      `The playground could not start: ${error instanceof Error ? error.message : 'unknown cause'} Is it still running in the terminal?`,
    ),
  )
}
