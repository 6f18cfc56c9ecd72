// What the keyboard does in the fields of a command: Tab completes, Enter sends, arrows choose, Backspace takes away, Escape gives up.
import type { Popup } from './popup.ts'

export type FieldActions = {
  readonly popup: Popup
  /** What stands in the field fits none of the choices it must be one of, so Enter completes it first. */
  readonly mustPick: () => boolean
  readonly next: () => void
  readonly back: () => boolean
  readonly forward: () => void
  /** Backspace in an empty field. */
  readonly erase: () => void
  readonly submit: () => void
  readonly escape: () => void
}

/** Whether the key did something here; if so, the browser must not act on it too. */
export function onFieldKey({ key, shiftKey }: KeyboardEvent, input: HTMLInputElement, actions: FieldActions): boolean {
  const { popup, mustPick, next, back, forward, erase, submit, escape: giveUp } = actions
  const isEmpty = input.value === ''
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
      return moveIn(popup, key)
    case 'Tab':
      if (shiftKey) return back()
      if (popup.isOpen() && (!isEmpty || popup.hasMoved()) && popup.pickActive()) return true
      next()
      return true
    case 'Enter':
      if (!((popup.hasMoved() || mustPick()) && popup.pickActive())) submit()
      return true
    case 'Escape':
      giveUp()
      return true
    case 'Backspace':
      if (isEmpty) erase()
      return isEmpty
    case 'ArrowLeft':
      return input.selectionEnd === 0 && back()
    case 'ArrowRight':
      if (input.selectionStart !== input.value.length) return false
      forward()
      return true
    default:
      return false
  }
}

export type TailActions = Pick<FieldActions, 'popup' | 'back' | 'erase' | 'submit' | 'escape'>

/** The same for the field after the last option, where the name of another one is typed. */
export function onTailKey({ key, shiftKey }: KeyboardEvent, tail: HTMLInputElement, actions: TailActions): boolean {
  const { popup, back, erase, submit, escape: giveUp } = actions
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
      return moveIn(popup, key)
    case 'Tab':
      return shiftKey ? back() : popup.isOpen() && popup.pickFirst()
    case 'Enter':
      if (!((popup.hasMoved() || tail.value !== '') && popup.pickActive())) submit()
      return true
    case 'Escape':
      giveUp()
      return true
    case 'Backspace':
      if (tail.value === '') erase()
      return tail.value === ''
    case 'ArrowLeft':
      return tail.selectionEnd === 0 && back()
    default:
      return false
  }
}

function moveIn(popup: Popup, key: 'ArrowDown' | 'ArrowUp'): boolean {
  popup.move(key === 'ArrowDown' ? 1 : -1)
  return popup.isOpen()
}
