// One message of the channel: who and when, what it answers, its contents, and what can be done with it.
import { COMPONENTS_V2, EPHEMERAL, type Message } from '../discord.ts'
import { type Child, icon, make } from '../dom.ts'
import { drawMarkdown, type Names } from '../markdown/draw.ts'
import { MEMBERS } from '../people.ts'
import type { Entry } from '../store.ts'
import { type Control, drawComponents } from './components.ts'
import { drawJson } from './json.ts'
import { drawFile, drawGallery } from './media.ts'

export type MessageView = {
  readonly names: Names
  /** Whether it stands under one of the same author, without a head of its own. */
  readonly grouped: boolean
  readonly repliesTo: Entry | undefined
  readonly showsJson: boolean
  readonly press: (control: Control) => void
  readonly dismiss: () => void
  readonly toggleJson: () => void
  readonly openMenu: (at: { x: number; y: number }, opener: HTMLElement) => void
}

export function drawMessage(entry: Entry, view: MessageView): HTMLElement {
  const { message, onlyFor, used } = entry
  const id = `message-${entry.key}`
  const element = make(
    'div',
    { class: 'message', id, role: 'article', 'aria-labelledby': `${id}-author ${id}-time` },
    used ? drawUsed(used) : view.repliesTo && drawReply(view.repliesTo),
    drawAvatar(message),
    make('div', { class: 'message-body' }, drawHead(message, id), drawContents(entry, view), drawFoot(entry, view)),
    drawTools(view),
  )
  if (view.grouped) element.classList.add('is-grouped')
  if (onlyFor !== undefined && entry.state !== 'sending') element.classList.add('is-private')
  if (used || view.repliesTo) element.classList.add('has-reply')
  element.addEventListener('contextmenu', (event) => {
    if ((event.target as HTMLElement).closest('a, .json') !== null || entry.state !== 'sent') return
    event.preventDefault()
    view.openMenu({ x: event.clientX, y: event.clientY }, element)
  })
  return element
}

export function avatarOf(author: { readonly id: string; readonly bot?: boolean; readonly name: string }): HTMLElement {
  const colour = author.bot ? 'bot' : (MEMBERS.find(({ id }) => id === author.id)?.colour ?? '1')
  return make(
    'span',
    { class: `avatar avatar-${colour}`, 'aria-hidden': 'true' },
    !author.bot && author.name.slice(0, 1),
  )
}

const nameOf = ({ author }: Message) => author.global_name ?? author.username

function drawAvatar(message: Message): HTMLElement {
  return avatarOf({ ...message.author, name: nameOf(message) })
}

function drawHead(message: Message, id: string): HTMLElement {
  const date = new Date(message.timestamp)
  const time = date.toLocaleTimeString(undefined, { timeStyle: 'short' })
  return make(
    'div',
    { class: 'message-head' },
    make(
      'span',
      { class: 'author', id: `${id}-author` },
      nameOf(message),
      message.author.bot && make('span', { class: 'app-tag' }, 'APP'),
    ),
    make(
      'time',
      { class: 'message-time', id: `${id}-time`, datetime: message.timestamp, title: date.toLocaleString() },
      time,
    ),
  )
}

function drawUsed({ member, command, at }: NonNullable<Entry['used']>): HTMLElement {
  return make(
    'div',
    { class: 'message-reply' },
    avatarOf(member),
    make('span', { class: 'reply-name' }, member.name),
    ' used ',
    make('span', { class: 'reply-command' }, command),
    at !== undefined && ' on a message',
  )
}

function drawReply({ message }: Entry): HTMLElement {
  const words = firstWords(message)
  return make(
    'div',
    { class: 'message-reply' },
    drawAvatar(message),
    make('span', { class: 'reply-name' }, `@${nameOf(message)}`),
    make('span', { class: 'reply-words' }, words === '' ? 'Click to see message' : words),
  )
}

/** The texts of a message in the order in which they stand, as they were written. */
export function textsOf({ content, components }: Message): readonly string[] {
  const texts = (parts: unknown): string[] =>
    Array.isArray(parts)
      ? parts.flatMap((part: { content?: string; components?: unknown }) => [
          ...(part.content ? [part.content] : []),
          ...texts(part.components),
        ])
      : []
  return [...(content === '' ? [] : [content]), ...texts(components)]
}

/** The first words of a message, for the line above an answer to it. */
function firstWords(message: Message): string {
  const [line = ''] = textsOf(message)[0]?.split('\n') ?? []
  return line.replace(/^(#{1,3}|-#|>) /, '').replace(/[*_~`|\\]/g, '')
}

function drawContents(entry: Entry, view: MessageView): Child[] {
  const { message, state } = entry
  if (state === 'sending') return [waitingLine('Sending command…')]
  if (state === 'thinking') return [waitingLine(`${nameOf(message)} is thinking…`)]
  if (state === 'failed')
    return [make('div', { class: 'message-failure', role: 'alert' }, icon('warning'), entry.fault)]
  const { names, press } = view
  const isV2 = (message.flags & COMPONENTS_V2) !== 0
  const files = isV2 ? [] : message.attachments
  return [
    !isV2 && message.content !== '' && make('div', { class: 'content' }, drawMarkdown(message.content, names)),
    ...files.map(({ url, filename, size, content_type: type, description }) =>
      type.startsWith('image/')
        ? drawGallery({ type: 12, items: [{ media: { url }, ...(description === undefined ? {} : { description }) }] })
        : drawFile({ type: 13, file: { url }, name: filename, size }),
    ),
    message.components.length > 0 &&
      make(
        'div',
        { class: 'components' },
        drawComponents(message.components, { names, press, waiting: entry.waiting }),
      ),
  ]
}

const waitingLine = (text: string) =>
  make(
    'div',
    { class: 'thinking' },
    make('span', { class: 'dots', 'aria-hidden': 'true' }, make('i'), make('i'), make('i')),
    text,
  )

function drawFoot(entry: Entry, view: MessageView): Child[] {
  const { fault, state, message, onlyFor } = entry
  const isPrivate = (message.flags & EPHEMERAL) !== 0 || (onlyFor !== undefined && state === 'failed')
  return [
    fault !== undefined &&
      state === 'sent' &&
      make('div', { class: 'message-fault', role: 'alert' }, icon('warning'), fault),
    isPrivate &&
      state !== 'sending' &&
      make(
        'div',
        { class: 'private-line' },
        icon('eye'),
        'Only you can see this',
        make('span', { 'aria-hidden': 'true' }, ' • '),
        make('button', { type: 'button', class: 'text-link', onclick: view.dismiss }, 'Dismiss message'),
      ),
    view.showsJson && drawJson(entry),
  ]
}

function drawTools({ toggleJson, showsJson, openMenu }: MessageView): HTMLElement {
  const more = make(
    'button',
    { type: 'button', class: 'tool', 'aria-label': 'More', 'aria-haspopup': 'menu', title: 'More' },
    icon('more'),
  )
  more.addEventListener('click', () => {
    const { left, bottom } = more.getBoundingClientRect()
    openMenu({ x: left, y: bottom + 4 }, more)
  })
  return make(
    'div',
    { class: 'tools', role: 'group', 'aria-label': 'Message actions' },
    make(
      'button',
      {
        type: 'button',
        class: 'tool',
        'aria-label': 'JSON',
        'aria-pressed': String(showsJson),
        title: 'JSON: what was sent and received',
        onclick: toggleJson,
      },
      icon('braces'),
    ),
    more,
  )
}
