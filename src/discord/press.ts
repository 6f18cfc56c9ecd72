// A pressed button or menu: which question it asks, and how its answer is shown.
import { Refusal } from '../command/refusal.ts'
import type { Language } from '../language/language.ts'
import { readPress } from './custom-id.ts'
import { type PressInteraction, userOf } from './interaction.ts'
import type { Question } from './question.ts'

const HIDDEN = 64

/** How an answer reaches people: in place of the message pressed, or as a message of its own. */
export type Showing = { readonly question: Question; readonly hidden: boolean; readonly inPlace: boolean }

/** Reads a press. Somebody else's press never changes a message: that person gets a private copy. Throws a Refusal for a control of no known kind. */
export function readShowing(interaction: PressInteraction, say: Language): Showing {
  const { data, message } = interaction
  const press = readPress(data.custom_id, customIdsIn(message.components ?? []), data.values ?? [])
  if (press === undefined) throw new Refusal(say.oldControl())
  const { private: _private, ...options } = press.question.options
  const question = { ...press.question, options }
  if (press.action === 'post') return { question, hidden: false, inPlace: false }
  if (press.action === 'open') return { question, hidden: true, inPlace: false }
  const asker = message.interaction_metadata?.user.id
  const isHidden = ((message.flags ?? 0) & HIDDEN) !== 0
  const inPlace = asker === undefined ? isHidden : asker === userOf(interaction)
  return { question, hidden: inPlace ? isHidden : true, inPlace }
}

/** Every custom id in a message's components, in the order they are drawn. */
function customIdsIn(components: readonly unknown[]): string[] {
  return components.flatMap((component): string[] => {
    if (typeof component !== 'object' || component === null) return []
    const { custom_id, components: inner, accessory } = component as Record<string, unknown>
    return [
      ...(typeof custom_id === 'string' ? [custom_id] : []),
      ...(Array.isArray(inner) ? customIdsIn(inner) : []),
      ...(accessory === undefined ? [] : customIdsIn([accessory])),
    ]
  })
}
