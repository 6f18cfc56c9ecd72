// The list above the composer – commands, options or values – as a listbox that the text field drives with the keyboard.
import { type Child, make, newId } from '../dom.ts'

export type PopupRow = { readonly contents: readonly Child[]; readonly pick: () => void }
export type PopupContents = {
  readonly label: string
  readonly head?: readonly Child[]
  readonly rows: readonly PopupRow[]
  /** Said where there are no rows, or while they are loading. */
  readonly note?: string | undefined
  /** Whether the first row is picked unless the keyboard moves on. */
  readonly firstActive: boolean
  readonly className?: string
}

export type Popup = {
  readonly element: HTMLElement
  readonly show: (contents: PopupContents, owner: HTMLElement) => void
  readonly hide: () => void
  readonly isOpen: () => boolean
  readonly move: (by: 1 | -1) => void
  /** Picks the active row. False where there is none. */
  readonly pickActive: () => boolean
  readonly pickFirst: () => boolean
  readonly hasMoved: () => boolean
}

export function createPopup(): Popup {
  const id = newId('popup')
  const element = make('div', { class: 'popup', hidden: true })
  let rows: HTMLElement[] = []
  let picks: (() => void)[] = []
  let active = -1
  let moved = false
  let owner: HTMLElement | undefined

  function activate(index: number): void {
    rows[active]?.setAttribute('aria-selected', 'false')
    active = index
    const row = rows[active]
    row?.setAttribute('aria-selected', 'true')
    if (row === undefined) owner?.removeAttribute('aria-activedescendant')
    else owner?.setAttribute('aria-activedescendant', row.id)
  }

  function show(
    { label, head, rows: next, note, firstActive, className = '' }: PopupContents,
    newOwner: HTMLElement,
  ): void {
    if (owner !== newOwner) release()
    owner = newOwner
    picks = next.map(({ pick }) => pick)
    rows = next.map(({ contents }, index) => {
      const row = make('div', { class: 'popup-row', role: 'option', id: `${id}-${index}`, 'aria-selected': 'false' }, [
        ...contents,
      ])
      row.addEventListener('pointerdown', (event) => event.preventDefault())
      row.addEventListener('pointermove', () => activate(index))
      row.addEventListener('click', () => picks[index]?.())
      return row
    })
    const list = rows.length > 0 && make('div', { class: 'popup-list', role: 'listbox', id, 'aria-label': label }, rows)
    element.className = `popup ${className}`
    element.replaceChildren(
      ...[
        head && make('div', { class: 'popup-head' }, [...head]),
        list,
        note !== undefined && make('div', { class: 'popup-note', role: 'status' }, note),
      ].filter((child) => child !== undefined && child !== false),
    )
    element.hidden = false
    owner.setAttribute('aria-expanded', String(rows.length > 0))
    if (rows.length > 0) owner.setAttribute('aria-controls', id)
    else owner.removeAttribute('aria-controls')
    moved = false
    activate(firstActive && rows.length > 0 ? 0 : -1)
  }

  function release(): void {
    owner?.setAttribute('aria-expanded', 'false')
    owner?.removeAttribute('aria-activedescendant')
    owner?.removeAttribute('aria-controls')
  }

  const pick = (index: number) => {
    const chosen = picks[index]
    chosen?.()
    return chosen !== undefined
  }

  return {
    element,
    show,
    hide() {
      element.hidden = true
      element.replaceChildren()
      rows = []
      picks = []
      active = -1
      moved = false
      release()
      owner = undefined
    },
    isOpen: () => !element.hidden && rows.length > 0,
    move(by) {
      if (rows.length === 0) return
      moved = true
      activate(active < 0 ? (by === 1 ? 0 : rows.length - 1) : (active + by + rows.length) % rows.length)
      rows[active]?.scrollIntoView({ block: 'nearest' })
    },
    pickActive: () => pick(active),
    pickFirst: () => pick(Math.max(0, active)),
    hasMoved: () => moved,
  }
}
