// Components V2 as elements of the page, laid out as Discord's client lays them out.
import { resolvedOf } from '../composer/resolved.ts'
import type { Button, Choice, Component, Container, Emoji, Part, Section, Select } from '../discord.ts'
import { type Child, icon, make } from '../dom.ts'
import { drawMarkdown, type Names } from '../markdown/draw.ts'
import { createSelect } from '../select.ts'
import { drawFile, drawGallery, drawThumbnail, hideBehindSpoiler } from './media.ts'
import { choicesOf } from './people-choices.ts'

export type Control = {
  readonly customId: string
  readonly type: number
  readonly values?: readonly string[]
  readonly resolved?: unknown
}

export type Drawing = {
  readonly names: Names
  readonly press: (control: Control) => void
  /** The custom id of the control that waits for the bot. */
  readonly waiting?: string | undefined
}

export function drawComponents(components: readonly Component[], drawing: Drawing): HTMLElement[] {
  return components.map((component) =>
    component.type === 17 ? drawContainer(component, drawing) : drawPart(component, drawing),
  )
}

function drawContainer({ accent_color: accent, spoiler, components }: Container, drawing: Drawing): HTMLElement {
  const container = make(
    'div',
    { class: 'container' },
    components.map((part) => drawPart(part, drawing)),
  )
  if (accent != null) {
    container.classList.add('has-accent')
    container.style.setProperty('--accent', `#${accent.toString(16).padStart(6, '0')}`)
  }
  return spoiler ? hideBehindSpoiler(container) : container
}

function drawPart(part: Part, drawing: Drawing): HTMLElement {
  switch (part.type) {
    case 1:
      return make(
        'div',
        { class: 'row' },
        part.components.map((one) => drawControl(one, drawing)),
      )
    case 9:
      return drawSection(part, drawing)
    case 10:
      return make('div', { class: 'text-display' }, drawMarkdown(part.content, drawing.names))
    case 12:
      return drawGallery(part)
    case 13:
      return drawFile(part)
    case 14:
      return drawSeparator(part.divider ?? true, part.spacing ?? 1)
    default:
      return make('div', { class: 'unknown-part' }, `A component of type ${String((part as { type: unknown }).type)}`)
  }
}

function drawSeparator(divider: boolean, spacing: number): HTMLElement {
  const separator = make('div', { class: `separator separator-${spacing}${divider ? ' has-divider' : ''}` })
  if (divider) separator.setAttribute('role', 'separator')
  return separator
}

function drawSection({ components, accessory }: Section, drawing: Drawing): HTMLElement {
  return make(
    'div',
    { class: 'section' },
    make(
      'div',
      { class: 'section-text' },
      components.map((part) => drawPart(part, drawing)),
    ),
    make(
      'div',
      { class: 'section-accessory' },
      accessory.type === 11 ? drawThumbnail(accessory) : drawButton(accessory, drawing),
    ),
  )
}

function drawControl(control: Button | Select, drawing: Drawing): HTMLElement {
  return control.type === 2 ? drawButton(control, drawing) : drawSelect(control, drawing)
}

const STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'primary']

function drawButton(button: Button, { press, waiting }: Drawing): HTMLElement {
  const { style, label = '', emoji, custom_id: customId, url, disabled } = button
  const inner: Child[] = [emoji && drawEmoji(emoji), label !== '' && make('span', { class: 'button-label' }, label)]
  const className = `button button-${STYLES[style] ?? 'secondary'}`
  if (style === 5) {
    const href = url !== undefined && /^https?:\/\//i.test(url) && !disabled ? url : undefined
    return make(
      'a',
      { class: className, href, target: '_blank', rel: 'noopener noreferrer nofollow' },
      inner,
      icon('link'),
    )
  }
  const element = make('button', { type: 'button', class: className, disabled, 'data-custom-id': customId }, inner)
  if (customId !== undefined && waiting === customId) {
    element.classList.add('is-waiting')
    element.setAttribute('aria-busy', 'true')
    element.append(make('span', { class: 'dots', 'aria-hidden': 'true' }, make('i'), make('i'), make('i')))
  }
  element.addEventListener('click', () => {
    // While one control of a message waits, Discord takes no other press on it.
    if (customId !== undefined && waiting === undefined) press({ customId, type: 2 })
  })
  return element
}

export const drawEmoji = ({ name, id }: Emoji): HTMLElement =>
  make('span', { class: 'button-emoji' }, id == null ? (name ?? '') : `:${name ?? 'emoji'}:`)

function drawSelect(select: Select, { press, waiting }: Drawing): HTMLElement {
  const { custom_id: customId, type, placeholder, min_values: min = 1, max_values: max = 1, disabled = false } = select
  const choices: readonly Choice[] = choicesOf(select)
  return createSelect({
    label: placeholder ?? 'Make a selection',
    placeholder: placeholder ?? 'Make a selection',
    choices,
    min,
    max: Math.min(max, choices.length),
    disabled: disabled || waiting !== undefined,
    customId,
    choose: (values) => press({ customId, type, values, resolved: type === 3 ? undefined : resolvedOf(values) }),
  }).element
}
