// A client of Discord's REST API for what no interaction waits for: registering commands, asking who the bot is.
import { REST } from '@discordjs/rest'
import { type Guard, guardRequests } from './guarded-request.ts'

const DEADLINE = 10_000

export type RestSettings = Guard & { readonly api: string; readonly token?: string | undefined }

export function createRest({ api, token, ...guard }: RestSettings): REST {
  const makeRequest = guardRequests({ ...guard, deadline: DEADLINE })
  const rest = new REST({ version: '10', api, retries: 2, timeout: DEADLINE, makeRequest })
  return token === undefined ? rest : rest.setToken(token)
}
