// The menu of a message: the bot's commands for messages, and a few things about the message itself.
import { make } from './dom.ts'

export type MenuItem = { readonly label: string; readonly act: () => void }
export type MenuGroup = { readonly title?: string; readonly items: readonly MenuItem[] }

/** Opens a menu at a point of the window; focus goes back to `opener` when it closes without an act. */
export function openMenu(groups: readonly MenuGroup[], { x, y }: { x: number; y: number }, opener: HTMLElement): void {
  const items: HTMLElement[] = []
  const menu = make('div', { class: 'menu', role: 'menu', 'aria-label': 'Message', popover: 'auto', tabindex: -1 })
  for (const { title, items: entries } of groups) {
    const group = make(
      'div',
      { class: 'menu-group', role: 'group', 'aria-label': title ?? 'Message' },
      title !== undefined && make('div', { class: 'menu-title', 'aria-hidden': 'true' }, title),
    )
    for (const { label, act } of entries) {
      const item = make('button', { type: 'button', class: 'menu-item', role: 'menuitem', tabindex: -1 }, label)
      item.addEventListener('click', () => {
        close(true)
        act()
      })
      items.push(item)
      group.append(item)
    }
    menu.append(group)
  }
  const close = (returnsFocus: boolean) => {
    menu.hidePopover()
    if (returnsFocus) opener.focus()
  }
  const focusAt = (index: number) => items.at(index % items.length)?.focus()
  menu.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') menu.remove()
  })
  menu.addEventListener('keydown', (event) => {
    const at = items.indexOf(document.activeElement as HTMLElement)
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focusAt(at + 1),
      ArrowUp: () => focusAt(at <= 0 ? -1 : at - 1),
      Home: () => focusAt(0),
      End: () => focusAt(-1),
      Escape: () => close(true),
      Tab: () => close(true),
    }
    const move = moves[event.key]
    if (move === undefined) return
    event.preventDefault()
    move()
  })
  document.body.append(menu)
  menu.showPopover()
  const { width, height } = menu.getBoundingClientRect()
  menu.style.setProperty('left', `${Math.max(8, Math.min(x, window.innerWidth - width - 8))}px`)
  menu.style.setProperty('top', `${Math.max(8, Math.min(y, window.innerHeight - height - 8))}px`)
  focusAt(0)
}
