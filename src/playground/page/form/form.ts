// A form (Discord's modal): a dialog whose fields are sent together, or not at all.

import type { Submitted } from '../calls.ts'
import { resolvedOf } from '../composer/resolved.ts'
import type { Form, FormPart, Label, TextInput } from '../discord.ts'
import { icon, make, newId } from '../dom.ts'
import { drawMarkdown, type Names } from '../markdown/draw.ts'
import { createField, type FormField } from './field.ts'

const FAILED = 'Something went wrong. Try again.'

type Drawn = {
  readonly element: HTMLElement
  readonly field?: FormField
  readonly part: FormPart
  readonly fault?: HTMLElement
}

/** Opens a form. `submit` tells whether the bot answered; the form stays open where it did not. */
export function openForm(form: Form, submit: (submitted: Submitted) => Promise<boolean>, names: Names): void {
  const titleId = newId('form-title')
  const parts = form.components.flatMap((part) => drawPart(part, names))
  const failure = make('div', { class: 'form-failure', role: 'alert' })
  const send = make('button', { type: 'submit', class: 'button button-primary form-submit' }, 'Submit')
  const cancel = make('button', { type: 'button', class: 'button button-secondary' }, 'Cancel')
  const close = make('button', { type: 'button', class: 'tool form-close', 'aria-label': 'Close' }, icon('close'))
  const body = make(
    'form',
    { class: 'form', novalidate: true },
    make('div', { class: 'form-head' }, make('h2', { id: titleId }, form.title), close),
    make(
      'div',
      { class: 'form-fields' },
      failure,
      parts.map(({ element }) => element),
    ),
    make('div', { class: 'form-foot' }, cancel, send),
  )
  const dialog = make('dialog', { class: 'form-dialog', 'aria-labelledby': titleId }, body)
  const opener = document.activeElement as HTMLElement | null

  for (const button of [cancel, close]) button.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => {
    dialog.remove()
    // The message whose button opened the form may have been drawn anew since.
    const target = opener?.isConnected ? opener : document.querySelector<HTMLElement>('.composer-text')
    // Chromium has given the focus back already, but without a caret once the dialog is gone.
    target?.blur()
    target?.focus()
  })
  body.addEventListener('submit', (event) => {
    event.preventDefault()
    void trySend()
  })

  async function trySend(): Promise<void> {
    failure.textContent = ''
    const faulty = parts.filter(({ field, fault }) => {
      const text = field?.fault()
      if (fault) fault.textContent = text ?? ''
      field?.showFault(text !== undefined)
      return text !== undefined
    })
    if (faulty[0] !== undefined) return faulty[0].field?.focus()
    send.disabled = true
    send.setAttribute('aria-busy', 'true')
    const isAnswered = await readForm(parts).then(submit, (error: unknown) =>
      error instanceof Error ? error.message : FAILED,
    )
    send.disabled = false
    send.removeAttribute('aria-busy')
    if (isAnswered === true) dialog.close()
    else failure.textContent = isAnswered || FAILED
  }

  document.body.append(dialog)
  dialog.showModal()
  parts.find(({ field }) => field !== undefined)?.field?.focus()
}

function drawPart(part: FormPart, names: Names): Drawn[] {
  if (part.type === 10)
    return [{ part, element: make('div', { class: 'form-text' }, drawMarkdown(part.content, names)) }]
  // Forms of before labels: a row with one text input, which carries its own label.
  if (part.type === 1) return part.components.map((input) => drawLabel(part, labelOf(input)))
  return [drawLabel(part, part)]
}

const labelOf = (input: TextInput): Label => ({ type: 18, label: input.label ?? '', component: input })

function drawLabel(part: FormPart, { label, description, component }: Label): Drawn {
  const labelId = newId('label')
  const descriptionId = newId('description')
  const fault = make('div', { class: 'field-fault', role: 'alert', id: newId('fault') })
  const isRequired = component.type !== 23 && component.required !== false
  const field = createField(component, { labelId, label, describedBy: `${descriptionId} ${fault.id}`, isRequired })
  const element = make(
    'div',
    { class: 'field' },
    make(
      'div',
      { class: 'field-label', id: labelId },
      label,
      isRequired && make('span', { class: 'field-star', 'aria-hidden': 'true' }, ' *'),
    ),
    description !== undefined && make('div', { class: 'field-description', id: descriptionId }, description),
    field.element,
    fault,
  )
  return { part, element, field, fault }
}

/** The form as Discord sends it: the same parts in the same order, with values. Files are left with the server first. */
async function readForm(parts: readonly Drawn[]): Promise<Submitted> {
  const read = await Promise.all(parts.map(async ({ part, field }) => ({ part, field, got: await field?.read() })))
  const attachments = read.flatMap(({ got }) => got?.attachments ?? [])
  const ids = read.flatMap(({ got }) => got?.ids ?? [])
  const components = read.map(({ part, got }, index) => {
    const about = { type: part.type, id: 2 * index + 1 }
    if (got === undefined) return about
    const inner = { id: 2 * index + 2, ...got.json }
    return part.type === 1 ? { ...about, components: [inner] } : { ...about, component: inner }
  })
  const resolved = resolvedOf(ids, attachments)
  return { components, ...(resolved && { resolved }) }
}
