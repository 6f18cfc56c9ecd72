// The messages of the open channel, drawn anew only where they changed; focus stays on the control that was used.
import type { Conversation } from './conversation.ts'
import type { RegisteredCommand } from './discord.ts'
import { announce } from './dom.ts'
import type { Names } from './markdown/draw.ts'
import { openMenu } from './menu.ts'
import { drawMessage, textsOf } from './message/message.ts'
import { type Entry, type Store, visibleEntries } from './store.ts'

const GROUPED_WITHIN = 7 * 60_000
const FOCUSABLE = 'a[href], button:not(.tool), [role=combobox], [tabindex="0"]'

export type LogSettings = {
  readonly store: Store
  readonly conversation: Conversation
  readonly menuCommands: () => readonly RegisteredCommand[]
  readonly names: Names
  readonly list: HTMLElement
  readonly scroller: HTMLElement
}

export function createLog({ store, conversation, menuCommands, names, list, scroller }: LogSettings): () => void {
  let drawn = new Map<string, { entry: Entry; grouped: boolean; showsJson: boolean; element: HTMLElement }>()
  const withJson = new Set<string>()

  function draw(): void {
    const entries = visibleEntries(store.state())
    const isAtEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80
    const isNew = entries.some(({ key }) => !drawn.has(key))
    const next: typeof drawn = new Map()
    entries.forEach((entry, index) => {
      const grouped = isGrouped(entry, entries[index - 1])
      const showsJson = withJson.has(entry.key)
      const old = drawn.get(entry.key)
      const isSame = old?.entry === entry && old.grouped === grouped && old.showsJson === showsJson
      next.set(entry.key, isSame ? old : { entry, grouped, showsJson, element: redraw(entry, grouped, old?.element) })
    })
    for (const [key, { element }] of drawn) if (!next.has(key)) remove(element)
    drawn = next
    placeAll([...next.values()].map(({ element }) => element))
    if (isNew || isAtEnd) scroller.scrollTop = scroller.scrollHeight
  }

  /** Puts elements into the list in order, without touching those that stand right. */
  function placeAll(elements: readonly HTMLElement[]): void {
    elements.forEach((element, index) => {
      if (list.children[index] !== element) list.insertBefore(element, list.children[index] ?? null)
    })
  }

  function remove(element: HTMLElement): void {
    const hadFocus = element.contains(document.activeElement)
    element.remove()
    if (hadFocus) document.querySelector<HTMLElement>('.composer-text, .tail-input')?.focus()
  }

  function redraw(entry: Entry, grouped: boolean, old: HTMLElement | undefined): HTMLElement {
    const element = drawMessage(entry, {
      names,
      grouped,
      repliesTo: entry.repliesTo === undefined ? undefined : store.find(entry.repliesTo),
      showsJson: withJson.has(entry.key),
      press: (control) => conversation.press(store.find(entry.key) ?? entry, control),
      dismiss: () => store.remove(entry.key),
      toggleJson: () => toggleJson(entry),
      openMenu: (at, opener) => openMenu(menuOf(entry), at, opener),
    })
    if (old !== undefined) {
      const focused = focusPlace(old)
      old.replaceWith(element)
      if (focused !== undefined) restoreFocus(element, focused)
    }
    return element
  }

  function toggleJson(entry: Entry): void {
    if (!withJson.delete(entry.key)) withJson.add(entry.key)
    draw()
    document.querySelector<HTMLElement>(`#message-${entry.key} .tool[aria-label=JSON]`)?.focus()
  }

  function menuOf(entry: Entry) {
    const commands = entry.message.author.bot && entry.state !== 'sent' ? [] : menuCommands()
    return [
      ...(commands.length === 0
        ? []
        : [
            {
              title: 'Apps',
              items: commands.map((command) => ({
                label: command.name,
                act: () => conversation.useMenu(command, entry),
              })),
            },
          ]),
      {
        items: [
          { label: withJson.has(entry.key) ? 'Hide JSON' : 'Show JSON', act: () => toggleJson(entry) },
          {
            label: 'Copy text',
            act: () =>
              void navigator.clipboard.writeText(textsOf(entry.message).join('\n\n')).then(
                () => announce('Copied'),
                () => announce('The browser does not let the page copy.'),
              ),
          },
        ],
      },
    ]
  }

  return draw
}

function isGrouped(entry: Entry, before: Entry | undefined): boolean {
  return (
    before !== undefined &&
    entry.used === undefined &&
    entry.repliesTo === undefined &&
    entry.onlyFor === before.onlyFor &&
    entry.message.author.id === before.message.author.id &&
    Date.parse(entry.message.timestamp) - Date.parse(before.message.timestamp) < GROUPED_WITHIN
  )
}

type FocusPlace = { readonly index: number; readonly label: string }

const controlsIn = (element: HTMLElement) => [...element.querySelectorAll<HTMLElement>(FOCUSABLE)]
const labelOf = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.textContent ?? ''

function focusPlace(element: HTMLElement): FocusPlace | undefined {
  const controls = controlsIn(element)
  const index = controls.indexOf(document.activeElement as HTMLElement)
  return index < 0 ? undefined : { index, label: labelOf(controls[index] as HTMLElement) }
}

/** The control of the same name nearest to where the old one stood; else the one in its place, or the message. */
function restoreFocus(element: HTMLElement, { index, label }: FocusPlace): void {
  const controls = controlsIn(element)
  const distance = (control: HTMLElement) => Math.abs(controls.indexOf(control) - index)
  const usable = controls.filter((control) => !(control instanceof HTMLButtonElement && control.disabled))
  const alike = usable.filter((control) => labelOf(control) === label).toSorted((a, b) => distance(a) - distance(b))
  const near = usable.toSorted((a, b) => distance(a) - distance(b))
  const target = alike[0] ?? near[0]
  target?.focus({ preventScroll: true })
}
