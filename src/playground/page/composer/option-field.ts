// One option of a command in the composer: its name, and a field for its value.
import type { Option } from '../discord.ts'
import { make } from '../dom.ts'
import { ATTACHMENT, type Checked, checkOption, type NamedChoice } from './option-value.ts'

export type OptionField = {
  readonly option: Option
  readonly element: HTMLElement
  readonly input: HTMLInputElement
  readonly text: () => string
  readonly file: () => File | undefined
  readonly pick: (choice: NamedChoice) => void
  readonly check: () => Checked
  readonly showFault: (fault: string | undefined) => void
}

export function createOptionField(option: Option, faultId: string): OptionField {
  let picked: NamedChoice | undefined
  let file: File | undefined
  const isFile = option.type === ATTACHMENT
  const input = make('input', {
    class: 'pill-input',
    'aria-label': `${option.name}: ${option.description}`,
    autocomplete: 'off',
    spellcheck: 'false',
    size: 1,
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-required': option.required ? 'true' : undefined,
    maxlength: option.max_length,
    inputmode: option.type === 4 ? 'numeric' : undefined,
    readonly: isFile,
  })
  const element = make(
    'span',
    { class: 'pill' },
    make('span', { class: 'pill-name', 'aria-hidden': 'true' }, option.name),
    input,
  )
  const fit = () => {
    input.size = Math.max(1, input.value.length)
  }
  if (isFile) {
    const chooser = make('input', { type: 'file', hidden: true, 'aria-label': option.name })
    element.append(chooser)
    input.placeholder = 'Choose a file'
    input.size = 13
    const choose = () => chooser.click()
    input.addEventListener('click', choose)
    input.addEventListener('keydown', (event) => {
      if (event.key === ' ') choose()
    })
    chooser.addEventListener('change', () => {
      file = chooser.files?.[0]
      input.value = file?.name ?? ''
      fit()
      input.focus()
    })
  }
  input.addEventListener('input', fit)
  element.addEventListener('pointerdown', (event) => {
    if (event.target === input) return
    event.preventDefault()
    input.focus()
  })
  return {
    option,
    element,
    input,
    text: () => input.value,
    file: () => file,
    pick(choice) {
      picked = choice
      input.value = choice.name
      fit()
    },
    check: () => checkOption(option, input.value, picked),
    showFault(fault) {
      element.classList.toggle('is-faulty', fault !== undefined)
      if (fault === undefined) {
        input.removeAttribute('aria-invalid')
        input.removeAttribute('aria-describedby')
      } else {
        input.setAttribute('aria-invalid', 'true')
        input.setAttribute('aria-describedby', faultId)
      }
    },
  }
}
