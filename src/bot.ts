// Puts the parts together: commands, library and clock in, a dispatcher out, with every answer counted and logged.
import { setMaxListeners } from 'node:events'
import type { Listed } from './command/command.ts'
import type { Report } from './discord/answer.ts'
import { createDispatcher, type Dispatcher } from './discord/dispatch.ts'
import { createKeptAnswers } from './discord/kept-answers.ts'
import type { Library } from './library/library.ts'
import type { Logger } from './operations/log.ts'
import type { Metrics } from './operations/metrics.ts'

export type BotParts = {
  readonly commands: readonly Listed[]
  readonly library: Library
  readonly log: Logger
  readonly metrics: Metrics
  /** A monotonic clock in milliseconds. */
  readonly now: () => number
  /** Milliseconds until an answer is announced instead of given. */
  readonly patience?: number
  /** How many answers are kept for the next who asks the same. */
  readonly keep?: number
}

export type Bot = Omit<BotParts, 'patience' | 'keep'> & {
  readonly dispatch: Dispatcher
  /** The ids of the registered commands, by name; filled once Discord has given them. */
  readonly commandIds: Map<string, string>
  /** Ends all work: whoever still waits for an answer is told to ask again. */
  readonly giveUp: () => void
}

export function createBot({ patience, keep: most, ...parts }: BotParts): Bot {
  const commandIds = new Map<string, string>()
  const { commands, library, now } = parts
  const ending = new AbortController()
  setMaxListeners(0, ending.signal)
  const dispatch = createDispatcher({
    desk: { commands, library, commandIds, kept: createKeptAnswers(most) },
    report: (report) => keep(report, parts),
    now,
    ending: ending.signal,
    ...(patience === undefined ? {} : { patience }),
  })
  return { ...parts, dispatch, commandIds, giveUp: () => ending.abort() }
}

/** Counts and logs one interaction. Only known command names become labels: a stranger's would grow without end. */
function keep(report: Report, { commands, log, metrics }: Pick<BotParts, 'commands' | 'log' | 'metrics'>): void {
  const { kind, outcome, deferred, milliseconds, cause, ...rest } = report
  const known = commands.some(({ data }) => data.name === report.command.split(' ')[0])
  const command = known ? report.command : '(unknown)'
  metrics.interactions.inc({ kind, command, outcome, deferred: String(deferred) })
  metrics.seconds.observe(milliseconds / 1000, { kind, command })
  const line = { ...rest, command, kind, outcome, deferred, milliseconds: Math.round(milliseconds * 10) / 10 }
  if (outcome === 'fault') log.error({ ...line, cause }, 'a command failed')
  else log.info(line, 'answered')
}
