// The field of a form that takes files: chosen, or dropped on it.
import type { Attachment, Field } from '../discord.ts'
import { icon, make, newId } from '../dom.ts'
import { sizeText } from '../message/media.ts'
import type { FieldLabels, FormField } from './field.ts'

export function createFileField(
  { type, custom_id, min_values: min = 1, max_values: max = 1 }: Extract<Field, { type: 19 }>,
  { label, labelId, describedBy, isRequired }: FieldLabels,
  upload: (file: File) => Promise<Attachment>,
): FormField {
  let files: readonly File[] = []
  const chooser = make('input', {
    type: 'file',
    class: 'visually-hidden',
    tabindex: -1,
    multiple: max > 1,
    'aria-label': label,
  })
  const list = make('ul', { class: 'file-list' })
  const words = make(
    'span',
    { id: newId('words') },
    max > 1 ? `Choose up to ${max} files, or drop them here` : 'Choose a file, or drop it here',
  )
  const about = { 'aria-labelledby': `${labelId} ${words.id}`, 'aria-describedby': describedBy }
  const button = make('button', { type: 'button', class: 'drop-area', ...about }, icon('file'), words)

  function add(more: readonly File[]): void {
    files = [...files, ...more].slice(-max)
    list.replaceChildren(
      ...files.map((file) =>
        make(
          'li',
          {},
          make('span', { class: 'file-name' }, file.name),
          make('span', { class: 'file-size' }, sizeText(file.size)),
          make(
            'button',
            { type: 'button', class: 'tool', 'aria-label': `Remove ${file.name}`, onclick: () => remove(file) },
            icon('close'),
          ),
        ),
      ),
    )
  }
  function remove(file: File): void {
    files = files.filter((one) => one !== file)
    add([])
    button.focus()
  }

  button.addEventListener('click', () => chooser.click())
  chooser.addEventListener('change', () => {
    add([...(chooser.files ?? [])])
    chooser.value = ''
  })
  button.addEventListener('dragover', (event) => event.preventDefault())
  button.addEventListener('drop', (event) => {
    event.preventDefault()
    add([...(event.dataTransfer?.files ?? [])])
  })
  return {
    element: make('div', { class: 'file-field' }, chooser, button, list),
    focus: () => button.focus(),
    fault() {
      if (files.length === 0) return isRequired ? 'This field is required.' : undefined
      return files.length < min ? `Attach at least ${min} files.` : undefined
    },
    showFault: (faulty) => button.classList.toggle('is-faulty', faulty),
    async read() {
      const attachments = await Promise.all(files.map(upload))
      return { json: { type, custom_id, values: attachments.map(({ id }) => id) }, attachments }
    },
  }
}
