// The dispatcher: any interaction in, its first response out, and what is to be sent later. It owns the deadline, repeats, cool-downs and faults.
import { Refusal } from '../command/refusal.ts'
import { languageFor } from '../language/language.ts'
import type { Scope } from '../library/library.ts'
import type { Answer, Report, Responses } from './answer.ts'
import type { Asker, Desk } from './ask.ts'
import { createCoolDown } from './cool-down.ts'
import { withinTime } from './deadline.ts'
import { readInteraction, type SuggestInteraction, type UserInteraction, userOf } from './interaction.ts'
import { createOnce } from './once.ts'
import { suggest } from './suggest.ts'
import { announcementOf, laterCalls, type Result, responseOf, resultOf, type Work, workOf } from './work.ts'

export type DispatcherSettings = {
  readonly desk: Desk
  readonly report: (report: Report) => void
  /** A monotonic clock in milliseconds. */
  readonly now: () => number
  /** Milliseconds until an answer is announced instead of given; Discord waits three seconds in all. */
  readonly patience?: number
  /** Milliseconds after which an answer is given up; Discord forgets an interaction's token after 15 minutes. */
  readonly longest?: number
  /** Aborted when the bot ends: whoever still waits is told so. */
  readonly ending?: AbortSignal
}

/** Answers an interaction. Throws MalformedInteraction for anything else. */
export type Dispatcher = (raw: unknown) => Promise<Answer>

const PER_PERSON = { burst: 10, perSecond: 1 }
const PER_PERSON_TYPING = { burst: 30, perSecond: 5 }
const PER_SERVER = { burst: 60, perSecond: 20 }

const KINDS = { 2: 'command', 3: 'press', 4: 'suggest', 5: 'other' } as const

export function createDispatcher(settings: DispatcherSettings): Dispatcher {
  const { desk, report, now, patience = 1_500, longest = 14 * 60_000, ending } = settings
  const once = createOnce<Responses>(now)
  const people = createCoolDown(PER_PERSON, now)
  const typing = createCoolDown(PER_PERSON_TYPING, now)
  const servers = createCoolDown(PER_SERVER, now)

  async function answer(interaction: UserInteraction): Promise<Responses> {
    const asker = { scope: scopeOf(interaction), say: languageFor(interaction.locale ?? undefined) }
    if (interaction.type === 4)
      return { response: { type: 8, data: { choices: await suggestInTime(interaction, asker) } } }
    const tell = reporter(interaction)
    let work: Work
    try {
      const wait = waitOf(interaction)
      if (wait > 0) throw new Refusal(asker.say.tooFast(wait))
      work = workOf(desk, interaction, asker)
    } catch (error) {
      const result = resultOf(error, interaction.id, asker.say, desk)
      tell(nameOf(interaction), false, result)
      return { response: responseOf({ inPlace: false }, result) }
    }
    const finished = resultOfWork(work, interaction.id, asker)
    const first = await withinTime(patience, finished)
    if (first !== undefined) {
      tell(work.command, false, first)
      return { response: responseOf(work, first) }
    }
    const later = orGivenUp(finished, interaction.id, asker).then((result) => {
      tell(work.command, true, result)
      return laterCalls(work, result)
    })
    return { response: announcementOf(work), later }
  }

  function resultOfWork(work: Work, id: string, { say }: Asker): Promise<Result> {
    return work.message().then(
      (message): Result => ({ outcome: 'answered', message }),
      (error: unknown) => resultOf(error, id, say, desk),
    )
  }

  /** How announced work ends, at the latest when the token dies or the bot ends. */
  async function orGivenUp(finished: Promise<Result>, id: string, { say }: Asker): Promise<Result> {
    const result = await withinTime(longest, finished, ending)
    if (result !== undefined) return result
    return resultOf(
      ending?.aborted ? new Refusal(say.ending()) : new Error(`no answer within ${longest} ms`),
      id,
      say,
      desk,
    )
  }

  async function suggestInTime(interaction: SuggestInteraction, asker: Asker) {
    if (typing.take(userOf(interaction)) > 0) return []
    const tell = reporter(interaction)
    try {
      const choices = await withinTime(patience, suggest(desk, asker, interaction))
      tell(interaction.data.name, false, { outcome: 'answered' })
      return choices ?? []
    } catch (error) {
      tell(interaction.data.name, false, resultOf(error, interaction.id, asker.say, desk))
      return []
    }
  }

  /** The seconds until this person and server may go on. */
  const waitOf = (interaction: UserInteraction) =>
    people.take(userOf(interaction)) || (interaction.guild_id ? servers.take(interaction.guild_id) : 0)

  function reporter({ id, type }: UserInteraction) {
    const started = now()
    return (command: string, deferred: boolean, result: Omit<Result, 'message'>) => {
      const { outcome, code, cause } = { code: undefined, cause: undefined, ...result }
      const fault = code === undefined ? {} : { code, cause }
      report({
        interaction: id,
        kind: KINDS[type],
        command,
        outcome,
        deferred,
        milliseconds: now() - started,
        ...fault,
      })
    }
  }

  return async (raw) => {
    const interaction = readInteraction(raw)
    if (interaction.type === 1) return { interaction, response: { type: 1 }, repeated: false }
    const { repeated, value } = once(interaction.id, () => answer(interaction))
    const { response, later } = await value
    return { interaction, response, repeated, ...(repeated || later === undefined ? {} : { later }) }
  }
}

/** A server that the bot was added to, else the person who brought the bot along. */
function scopeOf(interaction: UserInteraction): Scope {
  const { guild_id, authorizing_integration_owners: owners } = interaction
  const inServer = guild_id && (owners == null || owners['0'] !== undefined)
  return inServer ? { kind: 'guild', id: guild_id } : { kind: 'user', id: userOf(interaction) }
}

function nameOf(interaction: UserInteraction): string {
  return interaction.type === 2 || interaction.type === 4 ? interaction.data.name : '(control)'
}
