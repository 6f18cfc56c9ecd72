// The controls of an answer: a ¶ button beside each item, the filter menu, back, next and post.
import type { Filter, Item, Reply } from '../command/reply.ts'
import type { Language } from '../language/language.ts'
import { oneLine } from './clean.ts'
import { type ControlIds, EVERYTHING, LONGEST_PASSAGE, writeControls } from './custom-id.ts'
import { fit } from './fit.ts'
import { ITEMS_PER_PAGE, LIMITS, SHORT_LABEL } from './limits.ts'
import type { Button, Menu, MenuChoice, Row } from './message.ts'
import type { OptionValue, Question } from './question.ts'

export type PlannedControls = {
  /** Item by item; undefined for one without a passage. */
  readonly passages: readonly (Button | undefined)[]
  readonly rows: readonly Row[]
}

type View = { readonly question: Question; readonly hidden: boolean; readonly say: Language }

const NONE: PlannedControls = { passages: [], rows: [] }

/** The controls of one page. A question that is too long to be carried is answered without any. */
export function controlsOf(reply: Reply, items: readonly Item[], view: View, pages: number): PlannedControls {
  const { question, hidden, say } = view
  const hasButton = items.map(({ passage }) => isLabel(passage))
  const filter = reply.filter && menuChoices(reply.filter, question.options[reply.filter.option], say)
  const ids = writeControls(
    question,
    {
      passages: items.flatMap(({ passage }) => (isLabel(passage) ? [passage] : [])),
      filter: filter?.length ? reply.filter?.option : undefined,
      paged: pages > 1,
      post: hidden,
    },
    MOST_EXTRA,
  )
  if (ids === undefined) return NONE
  const buttons = [...ids.passages]
  return {
    passages: items.map(({ passage }, index) =>
      hasButton[index] ? button(buttons.shift() as string, passage as string) : undefined,
    ),
    rows: [
      ...(reply.filter && filter && ids.filter ? [row(menu(ids.filter, reply.filter, filter, view))] : []),
      ...navigation(ids, view, pages),
      ...extraRows(ids.extra),
    ],
  }
}

/** The rest of the components of the fullest page: container, head, two dividers, group, section, text and button of each item, menu, four-part row. */
const FULLEST = 1 + 1 + 2 + 4 * ITEMS_PER_PAGE + 2 + 4
/** How many buttons, five to a row, fit into what that leaves. */
const MOST_EXTRA = Math.floor((LIMITS.components - FULLEST) / (LIMITS.rowButtons + 1)) * LIMITS.rowButtons

const isLabel = (passage: string | undefined): passage is string =>
  passage !== undefined && passage.length <= LONGEST_PASSAGE && oneLine(passage).trim() !== ''

const button = (custom_id: string, label: string): Button => ({
  type: 2,
  style: 2,
  label: fit(oneLine(label), SHORT_LABEL),
  custom_id,
})

const row = (...components: Row['components']): Row => ({ type: 1, components })

function navigation({ back, next, post }: ControlIds, { question, say }: View, pages: number): Row[] {
  const buttons = [
    ...(back === undefined ? [] : [{ ...button(back, say.back), disabled: question.page === 1 }]),
    ...(next === undefined ? [] : [{ ...button(next, say.next), disabled: question.page === pages }]),
    ...(post === undefined ? [] : [button(post, say.postHere)]),
  ]
  return buttons.length === 0 ? [] : [row(...buttons)]
}

/** Rows of buttons that only carry what is too long for the others. */
function extraRows(ids: readonly string[]): Row[] {
  const buttons = ids.map((id): Button => ({ ...button(id, '…'), disabled: true }))
  const rows = Math.ceil(buttons.length / LIMITS.rowButtons)
  return Array.from({ length: rows }, (_, index) =>
    row(...buttons.slice(index * LIMITS.rowButtons, (index + 1) * LIMITS.rowButtons)),
  )
}

function menu(
  custom_id: string,
  { option, label }: Filter,
  options: readonly MenuChoice[],
  { question, say }: View,
): Menu {
  const value = question.options[option]
  const isChoice = options.some((choice) => choice.default)
  const placeholder = value === undefined || isChoice ? say.filterBy(label) : say.filteredBy(label, String(value))
  return { type: 3, custom_id, placeholder: fit(oneLine(placeholder), LIMITS.menuPlaceholder), options }
}

const isMenuValue = (value: string) => value.trim() !== '' && value.isWellFormed() && value.length <= LIMITS.menuValue

/** The choices that Discord takes: each value once, none too long, at most 25; with a value set, first the one that takes it away. */
function menuChoices({ choices }: Filter, value: OptionValue | undefined, say: Language): MenuChoice[] {
  const all: MenuChoice[] = value === undefined ? [] : [{ label: say.everything, value: EVERYTHING }]
  const taken = new Set<string>([EVERYTHING])
  const own = choices.flatMap((choice): MenuChoice[] => {
    const label = fit(oneLine(choice.label).trim() || oneLine(choice.value).trim() || '–', LIMITS.menuLabel)
    if (!isMenuValue(choice.value) || taken.has(choice.value)) return []
    taken.add(choice.value)
    const description = fit(oneLine(choice.description ?? '').trim(), LIMITS.menuDescription)
    return [
      {
        label,
        value: choice.value,
        ...(description === '' ? {} : { description }),
        ...(choice.value === String(value) ? { default: true } : {}),
      },
    ]
  })
  return own.length === 0 ? [] : [...all, ...own].slice(0, LIMITS.menuChoices)
}
