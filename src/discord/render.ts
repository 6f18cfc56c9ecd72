// From a Reply to the message that Discord gets: heading, lead, source, one page of items, then the controls.
import type { Item, Reply } from '../command/reply.ts'
import type { Language } from '../language/language.ts'
import type { Text } from '../language/text.ts'
import { ITEMS_PER_PAGE, LIMITS } from './limits.ts'
import { escapeMarkdown, markdown } from './markdown.ts'
import { type Container, finishMessage, type Message, type Part, type Separator, type TextDisplay } from './message.ts'
import type { Question } from './question.ts'
import { controlsOf, type PlannedControls } from './render-controls.ts'
import { type Draw, drawItem, prefixed, small } from './render-item.ts'
import { share } from './share.ts'

/** Where an answer is shown, and what it answers. */
export type View = {
  readonly question: Question
  readonly hidden: boolean
  readonly say: Language
  /** The ids that Discord gave the registered commands, by name, so that they can be tapped. */
  readonly commandIds?: ReadonlyMap<string, string> | undefined
}

/** The one colour of the house: the line down the side of every answer. */
const ACCENT = 0x3f6cb0

const HEADING = 200
const LEAD = 700
const SOURCE = 300
const GROUP = 84

/** The message for one page of a reply; a page that is not there becomes the nearest that is. */
export function renderReply(reply: Reply, view: View): Message {
  const pages = Math.max(1, Math.ceil(reply.items.length / ITEMS_PER_PAGE))
  const page = Math.min(pages, Math.max(1, Math.trunc(view.question.page) || 1))
  const first = (page - 1) * ITEMS_PER_PAGE
  const items = reply.items.slice(first, first + ITEMS_PER_PAGE)
  const showing = pages > 1 ? view.say.showing(first + 1, first + items.length, reply.items.length) : ''
  const head = headOf(reply, showing, view.commandIds)
  const blocks = blocksOf(items, LIMITS.messageText - head.length, view.commandIds)
  const controls = controlsOf(reply, items, { ...view, question: { ...view.question, page } }, pages)
  return finishMessage([containerOf(head, blocks, controls)], view.hidden)
}

/** Tells the asker alone why there is no answer. */
export function renderRefusal(text: Text, commandIds?: View['commandIds']): Message {
  const content = markdown(text, { limit: LIMITS.messageText, commandIds })
  return finishMessage([textDisplay(orDash(content))], true)
}

/** Tells the asker alone that something broke, with the code that the log has it under. */
export function renderFault(code: string, say: Language): Message {
  return renderRefusal(say.fault(code))
}

/** Discord takes no empty text. */
const orDash = (content: string) => (content.trim() === '' ? '–' : content)
const textDisplay = (content: string): TextDisplay => ({ type: 10, content })
const separator: Separator = { type: 14, divider: true, spacing: 1 }

function headOf({ heading, lead, source }: Reply, showing: string, commandIds: View['commandIds']): string {
  const oneLine = true
  const lines = [
    prefixed('## ', (limit) => markdown(heading, { limit, oneLine, commandIds }))(HEADING),
    [markdown(lead, { limit: LEAD, commandIds }), escapeMarkdown(showing)].filter(Boolean).join(' '),
    source === undefined ? '' : small(source, commandIds)(SOURCE),
  ]
  return orDash(lines.filter((line) => line.trim() !== '').join('\n'))
}

/** An item as drawn, and the heading above it where a group begins. */
type Block = { readonly group: string; readonly content: string }

/** Draws the items in what is left of the message; where that is too little, the longest give way. */
function blocksOf(items: readonly Item[], budget: number, commandIds: View['commandIds']): Block[] {
  const groups = items.map(({ group }, index) =>
    group === undefined || (index > 0 && items[index - 1]?.group === group)
      ? ''
      : prefixed('### ', (limit) => markdown(group, { limit, oneLine: true }))(GROUP),
  )
  const left = budget - groups.join('').length
  const draws = items.map((item): Draw => {
    const draw = drawItem(item, items.length > 1, commandIds)
    return (limit) => orDash(draw(limit))
  })
  const whole = draws.map((draw) => draw(left))
  const shares = share(
    left,
    whole.map((content) => content.length),
  )
  return draws.map((draw, index) => {
    const [content, room] = [whole[index] as string, shares[index] as number]
    return { group: groups[index] as string, content: content.length <= room ? content : draw(room) }
  })
}

function containerOf(head: string, blocks: readonly Block[], controls: PlannedControls): Container {
  const parts = blocks.flatMap(({ group, content }, index): Part[] => {
    const text = textDisplay(content)
    const button = controls.passages[index]
    return [
      ...(group === '' ? [] : [textDisplay(group)]),
      button === undefined ? text : { type: 9, components: [text], accessory: button },
    ]
  })
  return {
    type: 17,
    accent_color: ACCENT,
    components: [
      textDisplay(head),
      ...(parts.length === 0 ? [] : [separator, ...parts]),
      ...(controls.rows.length === 0 ? [] : [separator, ...controls.rows]),
    ],
  }
}
