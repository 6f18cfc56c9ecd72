// Where somebody writes: plain text, or a command once a slash is typed and one is picked.
import type { CommandCall } from '../calls.ts'
import type { Conversation } from '../conversation.ts'
import { icon, make } from '../dom.ts'
import { type CommandForm, createCommandForm } from './command-form.ts'
import { matching, type Typed } from './commands.ts'
import { createPopup } from './popup.ts'

export type ComposerSettings = {
  readonly conversation: Pick<Conversation, 'say' | 'suggest' | 'useCommand'>
  /** What the acting member is offered here. */
  readonly commands: () => readonly Typed[]
}

export type Composer = {
  readonly element: HTMLElement
  /** Puts a command in, ready to be filled. */
  readonly prefill: (name: string) => void
  readonly setPlaceholder: (text: string) => void
  readonly reset: () => void
  readonly focus: () => void
}

export function createComposer({ conversation, commands }: ComposerSettings): Composer {
  const popup = createPopup()
  let form: CommandForm | undefined

  const field = make('textarea', {
    class: 'composer-text',
    rows: 1,
    'aria-label': 'Message',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    maxlength: 2000,
  })
  const slot = make('div', { class: 'composer-slot' }, field)
  const slash = make(
    'button',
    { type: 'button', class: 'composer-button', 'aria-label': 'Commands', title: 'Commands' },
    icon('plus'),
  )
  const sendButton = make(
    'button',
    { type: 'button', class: 'composer-button composer-send', 'aria-label': 'Send', title: 'Send' },
    icon('send'),
  )
  const element = make(
    'div',
    { class: 'composer' },
    popup.element,
    make('div', { class: 'composer-box' }, slash, slot, sendButton),
  )

  function reset(text = ''): void {
    form = undefined
    popup.hide()
    field.value = text
    slot.replaceChildren(field)
    fit()
  }

  function fit(): void {
    field.style.setProperty('height', 'auto')
    field.style.setProperty('height', `${Math.min(field.scrollHeight, 240)}px`)
    sendButton.classList.toggle('is-ready', form !== undefined || field.value.trim() !== '')
  }

  function fill(typed: Typed): void {
    popup.hide()
    form = createCommandForm({
      typed,
      popup,
      suggest: conversation.suggest,
      send(call: CommandCall) {
        reset()
        field.focus()
        conversation.useCommand(call)
      },
      leave(text) {
        reset(text)
        field.focus()
        offer()
      },
    })
    slot.replaceChildren(form.element)
    fit()
    form.focus()
  }

  /** The commands that fit what stands in the field. */
  function offer() {
    const [, words] = /^\/([^\n]*)$/.exec(field.value) ?? []
    if (words === undefined) return popup.hide()
    const list = commands()
    const whole = words.endsWith(' ') ? list.find(({ name }) => name === words.trim()) : undefined
    if (whole !== undefined) return fill(whole)
    const found = matching(list, words)
    popup.show(
      {
        label: 'Commands',
        head: [make('span', { class: 'app-icon', 'aria-hidden': 'true' }), 'Verbatim'],
        rows: found.map((typed) => ({ contents: [drawCommand(typed)], pick: () => fill(typed) })),
        note: found.length === 0 ? 'No command has this name' : undefined,
        firstActive: true,
        className: 'is-commands',
      },
      field,
    )
  }

  function submit() {
    if (form !== undefined) return form.submit()
    const text = field.value.trim()
    if (text === '') return
    reset()
    conversation.say(text)
  }

  field.addEventListener('input', () => {
    fit()
    offer()
  })
  field.addEventListener('focus', offer)
  field.addEventListener('blur', () => {
    setTimeout(() => {
      if (!element.contains(document.activeElement)) popup.hide()
    }, 0)
  })
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    const { key, shiftKey } = event
    const open = popup.isOpen()
    if (open && (key === 'ArrowDown' || key === 'ArrowUp')) popup.move(key === 'ArrowDown' ? 1 : -1)
    else if (open && (key === 'Enter' || (key === 'Tab' && !shiftKey))) popup.pickActive()
    else if (open && key === 'Escape') popup.hide()
    else if (key === 'Enter' && !shiftKey) submit()
    else return
    event.preventDefault()
  })
  slash.addEventListener('click', () => {
    reset('/')
    field.focus()
    offer()
  })
  sendButton.addEventListener('click', submit)
  return {
    element,
    prefill(name) {
      const typed = commands().find((one) => one.name === name)
      if (typed !== undefined) fill(typed)
    },
    setPlaceholder(text) {
      field.placeholder = text
      field.setAttribute('aria-label', text)
    },
    reset,
    focus: () => (form === undefined ? field.focus() : form.focus()),
  }
}

function drawCommand({ name, description, options }: Typed): HTMLElement {
  return make(
    'span',
    { class: 'command-row' },
    make('span', { class: 'app-icon', 'aria-hidden': 'true' }),
    make(
      'span',
      { class: 'command-words' },
      make(
        'span',
        { class: 'command-line' },
        make('b', {}, `/${name}`),
        options.map((option) =>
          make('span', { class: option.required ? 'option-chip is-required' : 'option-chip' }, option.name),
        ),
      ),
      make('span', { class: 'popup-description' }, description),
    ),
    make('span', { class: 'command-app' }, 'Verbatim'),
  )
}
