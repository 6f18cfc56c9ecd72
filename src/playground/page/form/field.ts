// The fields of a form: text, select menus, files, one of several, some of several, yes or no.
import { upload } from '../connection.ts'
import type { Attachment, Choice, Field, Select, TextInput } from '../discord.ts'
import { make, newId } from '../dom.ts'
import { choicesOf } from '../message/people-choices.ts'
import { createSelect } from '../select.ts'
import { createFileField } from './file-field.ts'

/** What a field gives when the form is sent. */
export type Read = {
  readonly json: Readonly<Record<string, unknown>>
  readonly attachments?: readonly Attachment[]
  readonly ids?: readonly string[]
}
export type FormField = {
  readonly element: HTMLElement
  readonly focus: () => void
  /** Why it cannot be sent as it stands. */
  readonly fault: () => string | undefined
  readonly showFault: (faulty: boolean) => void
  readonly read: () => Promise<Read>
}

export type FieldLabels = {
  readonly labelId: string
  readonly label: string
  readonly describedBy: string
  readonly isRequired: boolean
}

const REQUIRED = 'This field is required.'

export function createField(field: Field, labels: FieldLabels): FormField {
  switch (field.type) {
    case 4:
      return textField(field, labels)
    case 19:
      return createFileField(field, labels, upload)
    case 21:
    case 22:
      return groupField(field, labels)
    case 23:
      return checkboxField(field, labels)
    default:
      return selectField(field, labels)
  }
}

function textField(field: TextInput, { labelId, describedBy, isRequired }: FieldLabels): FormField {
  const { custom_id, style, value = '', placeholder, min_length: min = 0, max_length: max = 4000 } = field
  const about = {
    class: 'text-field',
    placeholder,
    maxlength: max,
    'aria-labelledby': labelId,
    'aria-describedby': describedBy,
    'aria-required': isRequired ? 'true' : undefined,
  }
  const input = style === 2 ? make('textarea', { ...about, rows: 5 }) : make('input', { ...about, type: 'text' })
  input.value = value
  const left = make('span', { class: 'text-left', 'aria-hidden': 'true' })
  const count = () => {
    left.textContent = style === 2 ? `${max - input.value.length}` : ''
  }
  input.addEventListener('input', count)
  count()
  return {
    element: make('div', { class: 'text-box' }, input, left),
    focus: () => input.focus(),
    fault() {
      const { length } = input.value
      if (length === 0) return isRequired ? REQUIRED : undefined
      return length < min ? `Must be ${min} or more in length.` : undefined
    },
    showFault: (faulty) => input.setAttribute('aria-invalid', String(faulty)),
    read: async () => ({ json: { type: 4, custom_id, value: input.value } }),
  }
}

function selectField(field: Select, { label, isRequired }: FieldLabels): FormField {
  const {
    custom_id,
    type,
    placeholder = 'Make a selection',
    min_values: min = isRequired ? 1 : 0,
    max_values: max = 1,
    disabled = false,
  } = field
  const choices = choicesOf(field)
  const menu = createSelect({
    label,
    placeholder,
    choices,
    min: 0,
    max,
    disabled,
    customId: custom_id,
    choose: () => undefined,
  })
  const box = menu.element.querySelector<HTMLElement>('[role=combobox]')
  return {
    element: menu.element,
    focus: () => box?.focus(),
    fault() {
      const { length } = menu.values()
      if (length === 0 && !isRequired) return undefined
      return length < min ? (min === 1 ? REQUIRED : `Pick at least ${min}.`) : undefined
    },
    showFault: (faulty) => box?.setAttribute('aria-invalid', String(faulty)),
    read: async () => ({ json: { type, custom_id, values: menu.values() }, ids: type === 3 ? [] : menu.values() }),
  }
}

function groupField(
  field: Extract<Field, { type: 21 | 22 }>,
  { labelId, describedBy, isRequired }: FieldLabels,
): FormField {
  const { type, custom_id, options } = field
  const one = type === 21
  const name = newId('group')
  const inputs = options.map((choice) =>
    make('input', { type: one ? 'radio' : 'checkbox', name, value: choice.value, checked: choice.default }),
  )
  const element = make(
    'div',
    {
      class: 'group',
      role: one ? 'radiogroup' : 'group',
      'aria-labelledby': labelId,
      'aria-describedby': describedBy,
      'aria-required': one && isRequired ? 'true' : undefined,
    },
    options.map((choice, index) => choiceRow(choice, inputs[index] as HTMLInputElement)),
  )
  const values = () => inputs.filter(({ checked }) => checked).map(({ value }) => value)
  const { min_values: min = isRequired ? 1 : 0, max_values: max = options.length } = one
    ? { min_values: undefined, max_values: 1 }
    : field
  return {
    element,
    focus: () => (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus(),
    fault() {
      const { length } = values()
      if (length === 0) return isRequired ? REQUIRED : undefined
      if (length < min) return `Pick at least ${min}.`
      return length > max ? `Pick at most ${max}.` : undefined
    },
    showFault: (faulty) => element.classList.toggle('is-faulty', faulty),
    read: async () => ({
      json: one ? { type, custom_id, value: values()[0] ?? null } : { type, custom_id, values: values() },
    }),
  }
}

function choiceRow({ label, description }: Choice, input: HTMLInputElement): HTMLElement {
  return make(
    'label',
    { class: 'group-choice' },
    input,
    make(
      'span',
      { class: 'select-words' },
      make('span', { class: 'select-label' }, label),
      description && make('span', { class: 'select-description' }, description),
    ),
  )
}

function checkboxField(
  { type, custom_id, default: on }: Extract<Field, { type: 23 }>,
  { labelId, describedBy }: FieldLabels,
): FormField {
  const input = make('input', {
    type: 'checkbox',
    checked: on,
    'aria-labelledby': labelId,
    'aria-describedby': describedBy,
  })
  return {
    element: make('div', { class: 'lone-checkbox' }, input),
    focus: () => input.focus(),
    fault: () => undefined,
    showFault: () => undefined,
    read: async () => ({ json: { type, custom_id, value: input.checked } }),
  }
}
