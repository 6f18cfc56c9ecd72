// The work behind an interaction: what is to be answered, whether only the asker sees it, and how each outcome is delivered.
import { Refusal } from '../command/refusal.ts'
import type { Language } from '../language/language.ts'
import type { LaterCall, Outcome, Report, Responses } from './answer.ts'
import { type Asker, ask, type Desk, isHidden } from './ask.ts'
import type { CommandInteraction, PressInteraction, SuggestInteraction, UserInteraction } from './interaction.ts'
import type { Message } from './message.ts'
import { commandNamed, findCommand, readOptions } from './options.ts'
import { readShowing } from './press.ts'
import { renderFault, renderRefusal } from './render.ts'

const HIDDEN = 64

export type Work = {
  readonly kind: Report['kind']
  readonly command: string
  readonly hidden: boolean
  /** The answer takes the place of the message whose control was pressed. */
  readonly inPlace: boolean
  readonly message: () => Promise<Message>
}

/** How work ended: the message to deliver, and for a fault its code and cause. */
export type Result =
  | { readonly outcome: 'answered' | 'refused'; readonly message: Message }
  | { readonly outcome: 'fault'; readonly message: Message; readonly code: string; readonly cause: unknown }

/** What an interaction asks for. Throws a Refusal where it asks for nothing that there is. */
export function workOf(desk: Desk, interaction: Exclude<UserInteraction, SuggestInteraction>, asker: Asker): Work {
  if (interaction.type === 2) return commandWork(desk, interaction, asker)
  if (interaction.type === 3) return pressWork(desk, interaction, asker)
  throw new Refusal(asker.say.oldControl())
}

function commandWork(desk: Desk, { data }: CommandInteraction, asker: Asker): Work {
  const found = findCommand(desk.commands, data)
  if (found === undefined) throw new Refusal(asker.say.unknownCommand(data.name))
  const { name: command, given } = found
  const options = readOptions(found.command, given, asker.say)
  const hidden = isHidden(found.command, options)
  const message = () => ask(desk, asker, { command, options, page: 1 }, hidden)
  return { kind: 'command', command, hidden, inPlace: false, message }
}

function pressWork(desk: Desk, interaction: PressInteraction, asker: Asker): Work {
  const { question, hidden, inPlace } = readShowing(interaction, asker.say)
  // The message may be from a version of the bot with other options.
  const command = commandNamed(desk.commands, question.command)
  const given = Object.entries(question.options).map(([name, value]) => ({ name, value, type: 0 }))
  if (command !== undefined) readOptions(command, given, asker.say)
  const message = () => ask(desk, asker, question, hidden)
  return { kind: 'press', command: question.command, hidden, inPlace, message }
}

/** What the asker is told of an error, and what the log gets. */
export function resultOf(error: unknown, interaction: string, say: Language, { commandIds }: Desk): Result {
  if (error instanceof Refusal) return { outcome: 'refused', message: renderRefusal(error.text, commandIds) }
  const code = incidentCode(interaction)
  return { outcome: 'fault', message: renderFault(code, say), code, cause: error }
}

/** A short code for an interaction, to be read out to the operator; the log holds it beside the full id. */
function incidentCode(interaction: string): string {
  return BigInt(interaction).toString(36).toUpperCase().slice(-8)
}

/** The first response when the work is done in time. */
export const responseOf = (
  { inPlace }: Pick<Work, 'inPlace'>,
  { outcome, message }: Result,
): Responses['response'] => ({
  type: inPlace && outcome === 'answered' ? 7 : 4,
  data: message,
})

/** The first response that only announces the answer. */
export const announcementOf = ({ inPlace, hidden }: Work): Responses['response'] =>
  inPlace ? { type: 6 } : { type: 5, data: hidden ? { flags: HIDDEN } : {} }

/** What follows an announcement. After a public one a refusal cannot become private, so the announcement goes and the refusal follows. */
export function laterCalls({ inPlace, hidden }: Work, { outcome, message }: Pick<Result, 'outcome' | 'message'>) {
  const calls: Record<'edit' | 'follow' | 'replace', readonly LaterCall[]> = {
    edit: [{ call: 'edit', message }],
    follow: [{ call: 'follow up', message }],
    replace: [{ call: 'delete' }, { call: 'follow up', message }],
  }
  if ((outcome satisfies Outcome) === 'answered') return calls.edit
  if (inPlace) return calls.follow
  return hidden ? calls.edit : calls.replace
}
