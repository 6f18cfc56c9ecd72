// The dispatcher: any interaction in, its first response out, and what is to be sent later. It owns the deadline, repeats, cool-downs and faults.
import { Refusal } from '../command/refusal.ts'
import { type Language, languageFor } from '../language/language.ts'
import type { Scope } from '../library/library.ts'
import { type Asker, ask, type Desk, isHidden } from './ask.ts'
import { createCoolDown } from './cool-down.ts'
import { withinTime } from './deadline.ts'
import {
  type CommandInteraction,
  type PressInteraction,
  readInteraction,
  type SuggestInteraction,
  type UserInteraction,
  userOf,
} from './interaction.ts'
import type { Message } from './message.ts'
import { createOnce } from './once.ts'
import { findCommand, readOptions } from './options.ts'
import { readShowing } from './press.ts'
import { renderFault, renderRefusal } from './render.ts'
import { suggest } from './suggest.ts'

/** Discord's interaction callback: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object */
export type Callback =
  | { readonly type: 1 }
  | { readonly type: 4; readonly data: Message }
  | { readonly type: 5; readonly data: { readonly flags?: number } }
  | { readonly type: 6 }
  | { readonly type: 7; readonly data: Message }
  | {
      readonly type: 8
      readonly data: { readonly choices: readonly { readonly name: string; readonly value: string }[] }
    }

/** A call to the interaction's webhook, to be sent after the first response, in order. */
export type LaterCall =
  | { readonly call: 'edit'; readonly message: Message }
  | { readonly call: 'follow up'; readonly message: Message }
  | { readonly call: 'delete' }

export type Answer = {
  readonly response: Callback
  /** Set when the response only says that the answer is coming. Never rejects. */
  readonly later?: Promise<readonly LaterCall[]>
  /** The same interaction was answered before: nothing was done again, and `later` is left out. */
  readonly repeated: boolean
}

export type Outcome = 'answered' | 'refused' | 'fault'

/** What the dispatcher reports of each interaction; never a token, an option's value or an article's text. */
export type Report = {
  readonly interaction: string
  readonly kind: 'command' | 'press' | 'suggest' | 'other'
  readonly command: string
  readonly outcome: Outcome
  readonly deferred: boolean
  readonly milliseconds: number
  /** For a fault: the code that the asker was told, and its cause. */
  readonly code?: string
  readonly cause?: unknown
}

export type DispatcherSettings = {
  readonly desk: Desk
  readonly report: (report: Report) => void
  /** A monotonic clock in milliseconds. */
  readonly now: () => number
  /** Milliseconds until an answer is announced instead of given; Discord waits three seconds in all. */
  readonly patience?: number
}

export type Dispatcher = (raw: unknown) => Promise<Answer>

const HIDDEN = 64
/** Discord forgets an interaction's token after 15 minutes; an answer that is later than this is a fault. */
const LONGEST = 14 * 60_000
const PER_PERSON = { burst: 10, perSecond: 1 }
const PER_PERSON_TYPING = { burst: 30, perSecond: 5 }
const PER_SERVER = { burst: 60, perSecond: 20 }

/** What is found out while an interaction is answered. */
type Work = {
  readonly kind: Report['kind']
  readonly command: string
  readonly hidden: boolean
  readonly inPlace: boolean
  readonly message: () => Promise<Message>
}

export function createDispatcher({ desk, report, now, patience = 1500 }: DispatcherSettings): Dispatcher {
  const once = createOnce<Omit<Answer, 'repeated'>>(now)
  const people = createCoolDown(PER_PERSON, now)
  const typing = createCoolDown(PER_PERSON_TYPING, now)
  const servers = createCoolDown(PER_SERVER, now)

  /** The seconds until this person and server may go on. */
  const waitOf = (interaction: UserInteraction) =>
    people.take(userOf(interaction) as string) || (interaction.guild_id ? servers.take(interaction.guild_id) : 0)

  async function answer(interaction: UserInteraction): Promise<Omit<Answer, 'repeated'>> {
    const started = now()
    const asker = { scope: scopeOf(interaction), say: languageFor(interaction.locale ?? undefined) }
    const about = { interaction: interaction.id, deferred: false }
    if (interaction.type === 4) {
      const choices =
        typing.take(userOf(interaction) as string) > 0 ? [] : await suggestInTime(interaction, asker, started)
      return { response: { type: 8, data: { choices } } }
    }
    let work: Work
    try {
      const wait = waitOf(interaction)
      if (wait > 0) throw new Refusal(asker.say.tooFast(wait))
      work = workOf(interaction, asker)
    } catch (error) {
      const { message, ...what } = describe(error, interaction.id, asker.say)
      report({ ...about, kind: 'other', command: nameOf(interaction), milliseconds: now() - started, ...what })
      return { response: { type: 4, data: message } }
    }
    return answerWork(interaction, work, asker.say, started)
  }

  function workOf(interaction: Exclude<UserInteraction, SuggestInteraction>, asker: Asker): Work {
    if (interaction.type === 2) return commandWork(interaction, asker)
    if (interaction.type === 3) return pressWork(interaction, asker)
    throw new Refusal(asker.say.oldControl())
  }

  function commandWork(interaction: CommandInteraction, asker: Asker): Work {
    const found = findCommand(desk.commands, interaction.data)
    if (found === undefined) throw new Refusal(asker.say.unknownCommand(interaction.data.name))
    const options = readOptions(found.command, found.given, asker.say)
    const hidden = isHidden(found.command, options)
    const question = { command: found.name, options, page: 1 }
    return {
      kind: 'command',
      command: found.name,
      hidden,
      inPlace: false,
      message: () => ask(desk, asker, question, hidden),
    }
  }

  function pressWork(interaction: PressInteraction, asker: Asker): Work {
    const { question, hidden, inPlace } = readShowing(interaction, asker.say)
    return {
      kind: 'press',
      command: question.command,
      hidden,
      inPlace,
      message: () => ask(desk, asker, question, hidden),
    }
  }

  async function answerWork(
    interaction: UserInteraction,
    work: Work,
    say: Language,
    started: number,
  ): Promise<Omit<Answer, 'repeated'>> {
    const finished = onTime(work.message()).then(
      (message) => ({ outcome: 'answered' as const, message }),
      (error: unknown) => describe(error, interaction.id, say),
    )
    const first = await withinTime(patience, finished)
    const done = (deferred: boolean, { message: _message, ...what }: Awaited<typeof finished>) =>
      report({
        interaction: interaction.id,
        kind: work.kind,
        command: work.command,
        deferred,
        milliseconds: now() - started,
        ...what,
      })
    if (first !== undefined) {
      done(false, first)
      const inPlace = work.inPlace && first.outcome === 'answered'
      return { response: { type: inPlace ? 7 : 4, data: first.message } }
    }
    const later = finished.then((result) => {
      done(true, result)
      return laterCalls(work, result)
    })
    return { response: work.inPlace ? { type: 6 } : { type: 5, data: work.hidden ? { flags: HIDDEN } : {} }, later }
  }

  async function suggestInTime(interaction: SuggestInteraction, asker: Asker, started: number) {
    const about = {
      interaction: interaction.id,
      kind: 'suggest',
      command: interaction.data.name,
      deferred: false,
    } as const
    try {
      const choices = await withinTime(patience, suggest(desk, asker, interaction))
      report({ ...about, outcome: 'answered', milliseconds: now() - started })
      return choices ?? []
    } catch (error) {
      const { outcome, cause, code } = { cause: undefined, code: '', ...describe(error, interaction.id, asker.say) }
      report({ ...about, outcome, milliseconds: now() - started, ...(outcome === 'fault' ? { cause, code } : {}) })
      return []
    }
  }

  return async (raw) => {
    const interaction = readInteraction(raw)
    if (interaction.type === 1) return { response: { type: 1 }, repeated: false }
    const { repeated, value } = once(interaction.id, () => answer(interaction))
    const { response, later } = await value
    return repeated || later === undefined ? { response, repeated } : { response, later, repeated }
  }
}

/** A refusal after a public announcement cannot become private, so the announcement goes and the refusal follows. */
function laterCalls(work: Work, { outcome, message }: { outcome: Outcome; message: Message }): readonly LaterCall[] {
  if (outcome === 'answered') return [{ call: 'edit', message }]
  if (work.inPlace) return [{ call: 'follow up', message }]
  return work.hidden ? [{ call: 'edit', message }] : [{ call: 'delete' }, { call: 'follow up', message }]
}

/** What the asker is told of an error, and what the log gets. */
function describe(error: unknown, interaction: string, say: Language) {
  if (error instanceof Refusal) return { outcome: 'refused' as const, message: renderRefusal(error.text, say) }
  const code = incidentCode(interaction)
  return { outcome: 'fault' as const, message: renderFault(code, say), code, cause: error }
}

/** A short code for an interaction, to be read out to the operator; the log holds it beside the full id. */
function incidentCode(interaction: string): string {
  return BigInt(interaction).toString(36).toUpperCase().slice(-8)
}

/** A server that the bot was added to, else the person who brought the bot along. */
function scopeOf(interaction: UserInteraction): Scope {
  const owners = interaction.authorizing_integration_owners
  const inServer = interaction.guild_id && (owners == null || owners['0'] !== undefined)
  return inServer
    ? { kind: 'guild', id: interaction.guild_id as string }
    : { kind: 'user', id: userOf(interaction) as string }
}

function nameOf(interaction: UserInteraction): string {
  return interaction.type === 2 || interaction.type === 4 ? interaction.data.name : '(control)'
}

async function onTime(work: Promise<Message>): Promise<Message> {
  const message = await withinTime(LONGEST, work)
  if (message === undefined) throw new Error(`no answer within ${LONGEST} ms`)
  return message
}
