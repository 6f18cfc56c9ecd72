// The values offered above the composer for the option being typed: its choices at once, the bot's own suggestions after a pause.
import type { OptionChoice } from '../discord.ts'
import { make } from '../dom.ts'
import type { OptionField } from './option-field.ts'
import { fixedChoices, type NamedChoice } from './option-value.ts'
import type { Popup } from './popup.ts'

/** Milliseconds of quiet typing before the bot is asked. */
const PAUSE = 150
export const FAULT_ID = 'option-fault'

export type SuggestionSettings = {
  readonly popup: Popup
  /** Undefined where the bot gave none in time. */
  readonly ask: (field: OptionField) => Promise<readonly OptionChoice[] | undefined>
  readonly picked: (field: OptionField, choice: NamedChoice) => void
}

/** Gives the function that offers values for a field, with what is wrong with it said first. */
export function createSuggestions({ popup, ask, picked }: SuggestionSettings) {
  let latest = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function show(field: OptionField, choices: readonly NamedChoice[], fault?: string, note?: string): void {
    const { option, input } = field
    const mustBeOne = fixedChoices(option) !== undefined
    const rows = choices.map((choice) => ({ contents: [choice.name], pick: () => picked(field, choice) }))
    const about =
      fault === undefined
        ? make('span', { class: 'popup-description' }, option.description)
        : make('span', { class: 'popup-fault', id: FAULT_ID, role: 'alert' }, fault)
    const head = [make('b', {}, option.name), about]
    popup.show({ label: option.name, head, rows, note, firstActive: mustBeOne || field.text() !== '' }, input)
  }

  const noneOf = (choices: readonly unknown[]) => (choices.length === 0 ? 'No options match your search' : undefined)

  async function askFor(field: OptionField, fault: string | undefined): Promise<void> {
    const mine = latest
    const found = await ask(field)
    // An answer to what was typed before must not replace the one to what stands there now.
    if (mine !== latest || document.activeElement !== field.input) return
    if (found === undefined) show(field, [], fault, 'Loading options failed')
    else show(field, found.slice(0, 25), fault, noneOf(found))
  }

  return (field: OptionField, fault?: string): void => {
    clearTimeout(timer)
    latest += 1
    const fixed = fixedChoices(field.option)
    if (fixed !== undefined) {
      const words = field.text().trim().toLowerCase()
      const isChosen = fixed.some(({ name }) => name === field.text())
      const fitting = isChosen ? fixed : fixed.filter(({ name }) => name.toLowerCase().includes(words))
      show(field, fitting, fault, noneOf(fitting))
    } else if (field.option.autocomplete) {
      show(field, [], fault, 'Loading options…')
      timer = setTimeout(() => void askFor(field, fault), PAUSE)
    } else show(field, [], fault)
  }
}
