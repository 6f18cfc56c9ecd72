// The log: one JSON line an event. Errors pass an allow-list, since those of discord.js carry interaction tokens and request bodies.
import { type Logger, pino } from 'pino'

export type { Logger }

/** Tokens stand in the paths of Discord's webhooks and callbacks, and in front of a signature in a bot's token. */
const SECRETS = [
  /(\/(?:interactions|webhooks)\/\d+\/)[^/\s"'?]+/g,
  /()[\w-]{20,}\.[\w-]{6}\.[\w-]{25,}/g,
  /(Bot )[\w.-]{20,}/g,
]

/** A text without the secrets that it may quote. */
export function withoutSecrets(text: string): string {
  return SECRETS.reduce((rest, secret) => rest.replace(secret, '$1[secret]'), text)
}

/** What the log keeps of an error: nothing but these. Causes are followed a few levels. */
export function describeError(error: unknown, depth = 3): unknown {
  if (!(error instanceof Error))
    return typeof error === 'string' ? withoutSecrets(error) : `not an error was thrown but: ${typeof error}`
  const { code, status, method } = error as { code?: unknown; status?: unknown; method?: unknown }
  return {
    type: error.name,
    message: withoutSecrets(error.message),
    stack: withoutSecrets(error.stack ?? ''),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof method === 'string' ? { method } : {}),
    ...(error.cause !== undefined && depth > 0 ? { cause: describeError(error.cause, depth - 1) } : {}),
  }
}

/** Lines leave together, at the latest after a tenth of a second and when the process exits: a write for each would cost more than its answer. */
export function createLog(level: string, destination?: { write: (line: string) => void }): Logger {
  const options = {
    level,
    base: null,
    serializers: { err: (error: unknown) => describeError(error), cause: (error: unknown) => describeError(error) },
  }
  return pino(options, destination ?? pino.destination({ sync: false, minLength: 4_096, periodicFlush: 100 }))
}
