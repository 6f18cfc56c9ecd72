// Every body that the bot sends, held against Discord's own description of its API and against the rules that it misses.
import { commandListFaults } from '../rules/command-faults.ts'
import { messageFaults } from '../rules/message-faults.ts'
import { specFaults } from '../rules/spec-faults.ts'

/** What is wrong with the body of a request, by its method and its path below the API's version. */
export function bodyFaults(method: string, path: string, body: unknown): string[] {
  if (path.endsWith('/callback')) return callbackFaults(body)
  if (/^\/webhooks\/\d+\/[^/]+$/.test(path) && method === 'POST')
    return [...specFaults('follow up', body), ...messageFaults(body)]
  if (/^\/webhooks\/.*\/messages\/@original$/.test(path) && method === 'PATCH')
    return [...specFaults('edit', body), ...messageFaults(body)]
  if (path.endsWith('/commands') && method === 'PUT') {
    if (!Array.isArray(body)) return ['the commands are no list']
    return [...body.flatMap((command) => specFaults('command', command)), ...commandListFaults(body)]
  }
  return [`the bot should not send this: ${method} ${path}`]
}

/** Faults of a first response, which travels as a request over the gateway and as a response over HTTP. */
export function callbackFaults(body: unknown): string[] {
  const { type, data } = body as { type: number; data?: unknown }
  return [...specFaults('callback', body), ...(type === 4 || type === 7 ? messageFaults(data) : [])]
}
