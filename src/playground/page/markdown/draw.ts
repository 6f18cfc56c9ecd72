// A markdown tree as elements of the page.
import { icon, make } from '../dom.ts'
import { parseMarkdown } from './parse.ts'
import { timeText } from './time.ts'
import type { Block, Inline } from './tree.ts'

/** Who and what a mention means; undefined for what is not known here. */
export type Names = {
  readonly user: (id: string) => string | undefined
  readonly role: (id: string) => string | undefined
  readonly channel: (id: string) => string | undefined
  /** Opens a channel that was clicked. */
  readonly openChannel: (id: string) => void
  /** Puts a command that was clicked into the composer. */
  readonly prefill: (command: string) => void
}

export function drawMarkdown(text: string, names: Names): HTMLElement[] {
  return parseMarkdown(text).map((block) => drawBlock(block, names))
}

function drawBlock(block: Block, names: Names): HTMLElement {
  const words = (children: readonly Inline[]) => children.map((child) => drawInline(child, names))
  switch (block.type) {
    case 'paragraph':
      return make('p', { class: 'md-text' }, words(block.children))
    case 'heading':
      // The page's own headings are above these, so they begin a level lower than they look.
      return make(
        'div',
        { class: `md-heading md-heading-${block.level}`, role: 'heading', 'aria-level': block.level + 2 },
        words(block.children),
      )
    case 'small':
      return make('p', { class: 'md-small' }, words(block.children))
    case 'code block':
      // It scrolls sideways, so it must be reachable without a mouse.
      return make(
        'pre',
        { class: 'md-code-block', tabindex: 0, role: 'region', 'aria-label': 'Code' },
        make('code', {}, block.text),
      )
    case 'quote':
      return make(
        'div',
        { class: 'md-quote' },
        make(
          'blockquote',
          {},
          block.children.map((child) => drawBlock(child, names)),
        ),
      )
    case 'list': {
      const items = block.items.map((item) =>
        make(
          'li',
          {},
          item.map((child) => drawBlock(child, names)),
        ),
      )
      return block.start === undefined
        ? make('ul', { class: 'md-list' }, items)
        : make('ol', { class: 'md-list', start: block.start }, items)
    }
  }
}

const TAGS = { strong: 'strong', emphasis: 'em', underline: 'u', strike: 's' } as const

function drawInline(node: Inline, names: Names): Node | string {
  switch (node.type) {
    case 'text':
      return document.createTextNode(node.text)
    case 'code':
      return make('code', { class: 'md-code' }, node.text)
    case 'spoiler':
      return drawSpoiler(node.children.map((child) => drawInline(child, names)))
    case 'link':
      return drawLink(
        node.url,
        node.children.map((child) => drawInline(child, names)),
      )
    case 'mention':
      return drawMention(node, names)
    case 'command':
      return make(
        'button',
        { type: 'button', class: 'mention', onclick: () => names.prefill(node.name) },
        `/${node.name}`,
      )
    case 'emoji':
      return make('span', { class: 'md-emoji', title: `:${node.name}:` }, `:${node.name}:`)
    case 'time': {
      const { short, long } = timeText(node.seconds, node.style)
      return make(
        'time',
        { class: 'md-time', datetime: new Date(node.seconds * 1000).toISOString(), title: long },
        short,
      )
    }
    default:
      return make(
        TAGS[node.type],
        {},
        node.children.map((child) => drawInline(child, names)),
      )
  }
}

function drawLink(url: string, children: readonly (Node | string)[]): HTMLElement {
  return make('a', { href: url, title: url, target: '_blank', rel: 'noopener noreferrer nofollow ugc' }, [...children])
}

function drawMention({ of, id }: Extract<Inline, { type: 'mention' }>, names: Names): HTMLElement {
  if (of === 'channel') {
    const name = names.channel(id)
    if (name === undefined) return make('span', { class: 'mention' }, '# unknown')
    return make(
      'button',
      { type: 'button', class: 'mention', onclick: () => names.openChannel(id) },
      icon('hash'),
      name,
    )
  }
  const name = { user: names.user(id), role: names.role(id), everyone: id }[of]
  return make('span', { class: 'mention' }, `@${name ?? (of === 'role' ? 'unknown-role' : 'unknown-user')}`)
}

/** Hidden until it is asked for, also from a screen reader. */
function drawSpoiler(children: readonly (Node | string)[]): HTMLElement {
  const hidden = make('span', { class: 'md-spoiler-text', 'aria-hidden': 'true', inert: true }, [...children])
  const spoiler = make(
    'span',
    { class: 'md-spoiler', role: 'button', tabindex: 0, 'aria-label': 'Spoiler: reveal', 'aria-expanded': 'false' },
    hidden,
  )
  const reveal = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    for (const name of ['role', 'tabindex', 'aria-label', 'aria-expanded']) spoiler.removeAttribute(name)
    hidden.removeAttribute('aria-hidden')
    hidden.removeAttribute('inert')
    spoiler.classList.add('is-revealed')
    spoiler.removeEventListener('click', reveal)
    spoiler.removeEventListener('keydown', reveal)
  }
  spoiler.addEventListener('click', reveal)
  spoiler.addEventListener('keydown', reveal)
  return spoiler
}
