// Suggestions while a person types an option.
import { articlesLike } from '../library/find-article.ts'
import { type Asker, type Desk, invocationOf } from './ask.ts'
import { fit } from './fit.ts'
import type { SuggestInteraction } from './interaction.ts'
import { LIMITS } from './limits.ts'
import { findCommand, readTypedOptions } from './options.ts'

type Suggestion = { readonly name: string; readonly value: string }

/** At most 25 suggestions for the option being typed; none where nothing can be suggested. */
export async function suggest(
  desk: Desk,
  asker: Asker,
  interaction: SuggestInteraction,
): Promise<readonly Suggestion[]> {
  const found = findCommand(desk.commands, interaction.data)
  const focused = found?.given.find((option) => option.focused)
  if (found === undefined || focused === undefined) return []
  const typed = String(focused.value ?? '')
  const suggestions = await suggestionsFor(desk, asker, found, focused.name, typed)
  return suggestions
    .filter(({ name, value }) => name.trim() !== '' && value !== '' && value.length <= LIMITS.choiceValue)
    .slice(0, LIMITS.choices)
    .map(({ name, value }) => ({ name: fit(name, LIMITS.choiceName), value }))
}

async function suggestionsFor(
  desk: Desk,
  asker: Asker,
  found: NonNullable<ReturnType<typeof findCommand>>,
  option: string,
  typed: string,
) {
  if (option === 'article') {
    const holdings = articlesLike(await desk.library.list(asker.scope), typed)
    return holdings.map(({ digest: { article } }) => ({ name: article.title ?? article.label, value: article.id }))
  }
  const complete = found.command.autocomplete?.[option]
  if (complete === undefined) return []
  return complete(typed, await invocationOf(desk, asker, readTypedOptions(found.command, found.given)))
}
