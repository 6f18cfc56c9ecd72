// A command being filled in: its options as pills, the rest of them one Tab away, values suggested while they are typed.

import type { CommandCall, GivenOption } from '../calls.ts'
import { upload } from '../connection.ts'
import type { Attachment, Option, OptionChoice } from '../discord.ts'
import { make } from '../dom.ts'
import type { Typed } from './commands.ts'
import { onFieldKey, onTailKey } from './keys.ts'
import { createOptionField, type OptionField } from './option-field.ts'
import { ATTACHMENT } from './option-value.ts'
import type { Popup } from './popup.ts'
import { resolvedOf } from './resolved.ts'
import { createSuggestions, FAULT_ID } from './suggestions.ts'

/** Options whose value is the id of a person, a channel or a role. */
const NAMING = [6, 7, 8, 9]

export type CommandFormSettings = {
  readonly typed: Typed
  readonly popup: Popup
  readonly suggest: (call: CommandCall) => Promise<readonly OptionChoice[] | undefined>
  readonly send: (call: CommandCall) => void
  /** Back to plain text, with the slash and the name where the field was emptied by Backspace. */
  readonly leave: (text: string) => void
}

export type CommandForm = { readonly element: HTMLElement; readonly focus: () => void; readonly submit: () => void }

export function createCommandForm({ typed, popup, suggest, send, leave }: CommandFormSettings): CommandForm {
  let fields: OptionField[] = []
  let faulty: { readonly field: OptionField; readonly text: string } | undefined

  const tail = make('input', {
    class: 'tail-input',
    'aria-label': `More options of /${typed.name}`,
    autocomplete: 'off',
    spellcheck: 'false',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
  })
  const pills = make('span', { class: 'pills' })
  const name = make('span', { class: 'command-name' }, `/${typed.name}`)
  const element = make(
    'div',
    { class: 'command-form', role: 'group', 'aria-label': `/${typed.name}` },
    name,
    pills,
    tail,
  )

  const offerValues = createSuggestions({
    popup,
    ask: (field) => suggest({ command: typed.command, name: typed.name, options: typed.wrap(given(field)) }),
    picked(field, choice) {
      field.pick(choice)
      clearFault(field)
      next(field)
    },
  })

  function add(option: Option): OptionField {
    const field = createOptionField(option, FAULT_ID)
    const { input } = field
    fields = [...fields, field]
    pills.append(field.element)
    input.addEventListener('focus', () => enter(field))
    input.addEventListener('blur', leaveFocus)
    input.addEventListener('input', () => {
      clearFault(field)
      enter(field)
    })
    input.addEventListener('keydown', (event) => {
      if (!event.isComposing && onFieldKey(event, input, actionsOf(field))) event.preventDefault()
    })
    countRest()
    return field
  }

  const actionsOf = (field: OptionField) => {
    const at = fields.indexOf(field)
    return {
      popup,
      mustPick: () => popup.isOpen() && field.text() !== '' && 'fault' in field.check(),
      next: () => next(field),
      back: () => back(at),
      forward: () => inputAt(at + 1).focus(),
      erase: () => (field.option.required ? back(at) || leave(`/${typed.name}`) : drop(field)),
      submit,
      escape: giveUp,
    }
  }

  const inputAt = (at: number) => fields[at]?.input ?? tail

  function drop(field: OptionField): void {
    const at = fields.indexOf(field)
    fields = fields.filter((one) => one !== field)
    countRest()
    inputAt(at === 0 ? fields.length : at - 1).focus()
    field.element.remove()
  }

  // --- moving about -------------------------------------------------------------------------------

  const enter = (field: OptionField) => offerValues(field, faulty?.field === field ? faulty.text : undefined)

  /** On to the next empty required option, else to the end. */
  function next(field: OptionField): void {
    const after = fields.slice(fields.indexOf(field) + 1)
    const empty = after.find(({ option, text }) => option.required && text() === '')
    if (empty === undefined) tail.focus()
    else empty.input.focus()
  }

  function back(at: number): boolean {
    const before = fields[at - 1]
    before?.input.focus()
    return before !== undefined
  }

  function giveUp(): void {
    if (popup.isOpen()) popup.hide()
    else leave('')
  }

  function leaveFocus(): void {
    setTimeout(() => {
      if (!element.contains(document.activeElement)) popup.hide()
    }, 0)
  }

  // --- the options not yet given ------------------------------------------------------------------

  const rest = () => typed.options.filter((option) => !fields.some((field) => field.option.name === option.name))

  function countRest(): void {
    const count = rest().length
    tail.placeholder = count === 0 ? '' : `+${count} optional`
  }

  function offerRest() {
    const words = tail.value.trim().toLowerCase().replace(/:$/, '')
    const options = rest().filter((option) => option.name.startsWith(words))
    const exact = tail.value.trim().endsWith(':') ? options.find((option) => option.name === words) : undefined
    if (exact !== undefined) return choose(exact)
    if (options.length === 0 && words === '') return popup.hide()
    const rows = options.map((option) => ({
      contents: [make('b', {}, option.name), make('span', { class: 'popup-description' }, option.description)],
      pick: () => choose(option),
    }))
    const note = rows.length === 0 ? 'No such option' : undefined
    return popup.show({ label: 'Options', head: ['Options'], rows, note, firstActive: words !== '' }, tail)
  }

  function choose(option: Option): void {
    tail.value = ''
    add(option).input.focus()
  }

  tail.addEventListener('focus', offerRest)
  tail.addEventListener('input', offerRest)
  tail.addEventListener('blur', leaveFocus)
  tail.addEventListener('keydown', (event) => {
    const erase = () => back(fields.length) || leave(`/${typed.name}`)
    const actions = { popup, back: () => back(fields.length), erase, submit, escape: giveUp }
    if (!event.isComposing && onTailKey(event, tail, actions)) event.preventDefault()
  })

  // --- sending ------------------------------------------------------------------------------------

  /** The options as they stand; those without a readable value are left out. `focused` is the one being typed. */
  function given(focused?: OptionField): GivenOption[] {
    return fields.flatMap((field): GivenOption[] => {
      const about = { name: field.option.name, type: field.option.type }
      if (field === focused) return [{ ...about, value: field.text(), focused: true }]
      const checked = field.check()
      return 'value' in checked ? [{ ...about, value: checked.value }] : []
    })
  }

  function clearFault(field: OptionField): void {
    field.showFault(undefined)
    if (faulty?.field === field) faulty = undefined
  }

  function showFault(field: OptionField, text: string): void {
    field.showFault(text)
    faulty = { field, text }
    field.input.focus()
    enter(field)
  }

  function submit() {
    for (const field of fields) {
      const checked = field.check()
      if ('fault' in checked) return showFault(field, checked.fault)
    }
    popup.hide()
    const files = fields.filter(({ option, file }) => option.type === ATTACHMENT && file() !== undefined)
    if (files.length === 0) return sendAll(given(), [])
    return void sendWithFiles(files)
  }

  function sendAll(options: readonly GivenOption[], attachments: readonly Attachment[]): void {
    const ids = options.filter(({ type }) => NAMING.includes(type)).map(({ value }) => String(value))
    const resolved = resolvedOf(ids, attachments)
    send({ command: typed.command, name: typed.name, options: typed.wrap(options), ...(resolved && { resolved }) })
  }

  async function sendWithFiles(files: readonly OptionField[]): Promise<void> {
    try {
      const attachments = await Promise.all(files.map((field) => upload(field.file() as File)))
      const idOf = new Map(files.map(({ option }, index) => [option.name, attachments[index]?.id]))
      sendAll(
        given().map((option) => ({ ...option, value: idOf.get(option.name) ?? option.value ?? '' })),
        attachments,
      )
    } catch (error) {
      const [field] = files
      if (field) showFault(field, error instanceof Error ? error.message : 'The file could not be attached.')
    }
  }

  for (const option of typed.options) if (option.required) add(option)
  countRest()
  return { element, focus: () => inputAt(0).focus(), submit }
}
