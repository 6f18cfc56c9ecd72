// Why a connection to Discord ended for good, and what the operator can do about it.
// Source: https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes

export type GatewayEnd = { readonly reason: string; readonly remedy: string; readonly exitCode: number }

/** sysexits' EX_CONFIG: trying again without a change is of no use, so supervisors should not. */
const CONFIGURATION = 78
/** sysexits' EX_TEMPFAIL: trying again later may work. */
const TEMPORARY = 75

const TOKEN: GatewayEnd = {
  reason: 'Discord refused the bot’s token.',
  remedy: 'Copy the token anew from the developer portal (page “Bot”, button “Reset Token”) into DISCORD_TOKEN.',
  exitCode: CONFIGURATION,
}

const FATAL: Readonly<Record<number, GatewayEnd>> = {
  4004: TOKEN,
  4010: {
    reason: 'Discord refused the shard.',
    remedy: 'This is a fault in Verbatim: please report it.',
    exitCode: CONFIGURATION,
  },
  4011: {
    reason: 'The bot is in too many servers for one connection.',
    remedy: 'Set DISCORD_PUBLIC_KEY to receive interactions over HTTP, which needs no connection.',
    exitCode: CONFIGURATION,
  },
  4012: {
    reason: 'Discord no longer speaks this gateway version.',
    remedy: 'Update Verbatim.',
    exitCode: CONFIGURATION,
  },
  4013: {
    reason: 'Discord refused the intents.',
    remedy: 'This is a fault in Verbatim, which asks for none: please report it.',
    exitCode: CONFIGURATION,
  },
  4014: {
    reason: 'Discord does not allow the intents.',
    remedy: 'This is a fault in Verbatim, which asks for none: please report it.',
    exitCode: CONFIGURATION,
  },
}

/** What a gateway close that discord.js does not recover from means. */
export function endOfClose(code: number): GatewayEnd {
  return (
    FATAL[code] ?? {
      reason: `Discord closed the connection (code ${code}).`,
      remedy: 'Start the bot again in a minute.',
      exitCode: TEMPORARY,
    }
  )
}

/** Discord would reset the token of a bot that identifies on and on. */
export const IDENTIFIES_SPENT: GatewayEnd = {
  reason: 'The bot has identified to Discord 300 times within a day.',
  remedy: 'Wait, and find out why it starts or reconnects so often; Discord resets the token of a bot that goes on.',
  exitCode: TEMPORARY,
}

/** What a failed login means. */
export function endOfLogin(error: unknown): GatewayEnd {
  const { code, status } = error as { code?: unknown; status?: unknown }
  if (code === 'TokenInvalid' || status === 401) return TOKEN
  return {
    reason: 'The connection to Discord failed before it was ready.',
    remedy: 'Check the network of this machine and https://discordstatus.com, then start the bot again.',
    exitCode: TEMPORARY,
  }
}
