// A select menu like Discord's: a list of its own with descriptions, driven by mouse, touch or keyboard. Menus of several values send on closing.
import type { Choice } from './discord.ts'
import { icon, make, newId } from './dom.ts'

export type SelectSettings = {
  readonly label: string
  readonly placeholder: string
  readonly choices: readonly Choice[]
  readonly min: number
  readonly max: number
  readonly disabled: boolean
  readonly customId: string
  /** Called with the values when a choice is made; for several values, when the menu closes with others than before. */
  readonly choose: (values: readonly string[]) => void
}

export type SelectMenu = { readonly element: HTMLElement; readonly values: () => readonly string[] }

export function createSelect(settings: SelectSettings): SelectMenu {
  const { label, placeholder, choices, min, max, disabled, customId, choose } = settings
  const several = max > 1
  let values = choices.filter((choice) => choice.default).map(({ value }) => value)
  let before = values
  let active = -1

  const shown = make('span', { class: 'select-value' })
  const box = make(
    'div',
    {
      class: 'select-box',
      role: 'combobox',
      tabindex: disabled ? -1 : 0,
      'aria-label': label,
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-disabled': disabled ? 'true' : undefined,
      'data-custom-id': customId,
    },
    shown,
    icon('chevron'),
  )
  const list = make('div', {
    class: 'select-list',
    role: 'listbox',
    id: newId('listbox'),
    'aria-label': label,
    popover: 'manual',
    'aria-multiselectable': several ? 'true' : undefined,
  })
  const rows = choices.map((choice, index) =>
    drawChoice(
      choice,
      several,
      () => pick(index),
      () => activate(index),
    ),
  )
  list.append(...rows)
  box.setAttribute('aria-controls', list.id)
  const element = make('div', { class: 'select' }, box, list)
  const isOpen = () => list.matches(':popover-open')

  function show(): void {
    const labels = choices.filter(({ value }) => values.includes(value)).map((choice) => choice.label)
    shown.textContent = labels.length === 0 ? placeholder : labels.join(', ')
    shown.classList.toggle('is-placeholder', labels.length === 0)
    rows.forEach((row, index) => {
      row.setAttribute('aria-selected', String(values.includes(choices[index]?.value ?? '')))
    })
  }
  function activate(index: number): void {
    rows[active]?.classList.remove('is-active')
    active = Math.max(0, Math.min(rows.length - 1, index))
    rows[active]?.classList.add('is-active')
    box.setAttribute('aria-activedescendant', rows[active]?.id ?? '')
  }
  function open(): void {
    if (disabled || isOpen()) return
    before = values
    list.showPopover()
    place(box, list)
    box.setAttribute('aria-expanded', 'true')
    activate(
      Math.max(
        0,
        choices.findIndex(({ value }) => values.includes(value)),
      ),
    )
    rows[active]?.scrollIntoView({ block: 'nearest' })
    document.addEventListener('pointerdown', closeFromOutside, true)
    window.addEventListener('resize', close)
    document.addEventListener('scroll', closeOnScroll, true)
  }
  function close(): void {
    if (!isOpen()) return
    list.hidePopover()
    box.setAttribute('aria-expanded', 'false')
    box.removeAttribute('aria-activedescendant')
    document.removeEventListener('pointerdown', closeFromOutside, true)
    window.removeEventListener('resize', close)
    document.removeEventListener('scroll', closeOnScroll, true)
    const changed = values.length !== before.length || values.some((value) => !before.includes(value))
    if (several && changed) {
      if (values.length >= min) choose(values)
      else values = before
      show()
    }
  }
  const closeFromOutside = ({ target }: Event) => {
    if (!element.contains(target as Node)) close()
  }
  const closeOnScroll = ({ target }: Event) => {
    if (!list.contains(target as Node)) close()
  }
  function pick(index: number) {
    const value = choices[index]?.value
    if (value === undefined) return
    if (several) {
      const on = values.includes(value)
      if (on || values.length < max) values = on ? values.filter((one) => one !== value) : [...values, value]
      return show()
    }
    values = [value]
    show()
    close()
    choose(values)
  }
  function typeAhead(letter: string): void {
    const starts = (index: number) => choices[index]?.label.toLowerCase().startsWith(letter.toLowerCase())
    const order = rows.map((_, offset) => (active + 1 + offset) % rows.length)
    const found = order.find(starts)
    if (found !== undefined) activate(found)
  }
  box.addEventListener('click', () => (isOpen() ? close() : open()))
  box.addEventListener('blur', () => setTimeout(() => !element.contains(document.activeElement) && close(), 0))
  box.addEventListener('keydown', (event) => {
    const { key } = event
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: rows.length - 1,
      PageDown: active + 6,
      PageUp: active - 6,
    }
    if (!isOpen()) {
      if (!['Enter', ' ', 'ArrowDown', 'ArrowUp'].includes(key)) return
      open()
    } else if (key === 'Escape' || key === 'Tab') {
      close()
      if (key === 'Tab') return
    } else if (key === 'Enter' || key === ' ') pick(active)
    else if (moves[key] !== undefined) {
      activate(moves[key])
      rows[active]?.scrollIntoView({ block: 'nearest' })
    } else if (key.length === 1 && !event.ctrlKey && !event.metaKey) typeAhead(key)
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  show()
  return { element, values: () => values }
}

function drawChoice(
  { label, description, emoji }: Choice,
  several: boolean,
  pick: () => void,
  hover: () => void,
): HTMLElement {
  const row = make(
    'div',
    { class: 'select-choice', role: 'option', id: newId('choice'), onclick: pick, onpointermove: hover },
    emoji?.name != null && make('span', { class: 'button-emoji' }, emoji.id == null ? emoji.name : `:${emoji.name}:`),
    make(
      'span',
      { class: 'select-words' },
      make('span', { class: 'select-label' }, label),
      description && make('span', { class: 'select-description' }, description),
    ),
    make('span', { class: several ? 'tick tick-box' : 'tick', 'aria-hidden': 'true' }),
  )
  // Without this the press would take the focus from the box, and blur closes the list.
  row.addEventListener('pointerdown', (event) => event.preventDefault())
  return row
}

/** Below the box, or above it where there is more room. */
function place(box: HTMLElement, list: HTMLElement): void {
  const { left, top, bottom, width } = box.getBoundingClientRect()
  const below = window.innerHeight - bottom
  const height = Math.min(list.scrollHeight + 2, Math.max(below, top) - 16, 320)
  const goesDown = below >= height + 8 || below >= top
  list.style.setProperty('left', `${left}px`)
  list.style.setProperty('width', `${width}px`)
  list.style.setProperty('max-height', `${height}px`)
  list.style.setProperty('top', goesDown ? `${bottom}px` : `${top - height}px`)
}
