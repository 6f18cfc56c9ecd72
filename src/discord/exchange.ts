// One exchange with Discord's API under a deadline, for the calls that answer interactions: plain node:http, since they need none of a REST client's pacing.
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { InvalidRequests } from './invalid-requests.ts'

export type Exchanged = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Discord's error code; undefined where the answer is no error of Discord's. */
  readonly code: number | undefined
}

export type Exchange = (
  method: 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body: unknown,
  milliseconds: number,
) => Promise<Exchanged>

/** Not imported: as an ES module, node:http brings undici along, which costs 40 ms and 13 MB (nodejs/node#59686). */
const [http, https] = [process.getBuiltinModule('node:http'), process.getBuiltinModule('node:https')]

const USER_AGENT = 'DiscordBot (verbatim, 0.1.0)'
const LARGEST_ANSWER = 1024 * 1024
const API_VERSION = 'v10'

/** Discord gave no whole answer within the deadline. */
export class NoAnswer extends Error {
  override name = 'NoAnswer'
}

/** Makes the exchange with the API at an address. It rejects with NoAnswer, a network error, or TooManyInvalidRequests. */
export function createExchange(api: string, invalid: InvalidRequests): Exchange {
  const base = new URL(`${api}/${API_VERSION}`)
  const secure = base.protocol === 'https:'
  const { Agent, request } = secure ? https : http
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  return (method, path, body, milliseconds) => {
    invalid.check()
    const json = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
    return new Promise((resolve, reject) => {
      const sent = request({
        protocol: base.protocol,
        hostname: base.hostname,
        port: base.port,
        path: `${base.pathname}${path}`,
        method,
        agent,
        headers: {
          'user-agent': USER_AGENT,
          ...(json ? { 'content-type': 'application/json', 'content-length': json.length } : {}),
        },
      })
      const timer = setTimeout(() => sent.destroy(new NoAnswer('Discord did not answer in time.')), milliseconds)
      const fail = (error: Error) => {
        clearTimeout(timer)
        reject(Object.assign(error, { reusedSocket: sent.reusedSocket }))
      }
      sent.on('error', fail)
      sent.on('response', (response) => {
        readAnswer(response).then((exchanged) => {
          clearTimeout(timer)
          invalid.count(exchanged.status, header(exchanged.headers, 'x-ratelimit-scope'))
          resolve(exchanged)
        }, fail)
      })
      sent.end(json)
    })
  }
}

export const header = (headers: IncomingHttpHeaders, name: string): string | undefined => {
  const value = headers[name]
  return Array.isArray(value) ? value[0] : value
}

async function readAnswer(response: IncomingMessage): Promise<Exchanged> {
  const status = response.statusCode ?? 0
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > LARGEST_ANSWER) throw new NoAnswer('Discord’s answer is larger than any that it documents.')
    if (status >= 400) chunks.push(chunk)
  }
  return { status, headers: response.headers, code: status >= 400 ? codeIn(Buffer.concat(chunks)) : undefined }
}

function codeIn(body: Buffer): number | undefined {
  try {
    const { code } = JSON.parse(body.toString('utf8')) as { code?: unknown }
    return typeof code === 'number' ? code : undefined
  } catch {
    return undefined
  }
}
