// The HTTP transport: Discord posts each interaction to an endpoint of ours, signed, and reads the answer from the response.
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer } from './answer.ts'
import { bytesOf } from './callback-json.ts'
import type { Dispatcher } from './dispatch.ts'
import { MalformedInteraction } from './interaction.ts'
import { type InteractionCalls, InteractionGone } from './interaction-calls.ts'
import { createSignatureCheck, readSignedHeaders } from './signature.ts'

/** Not imported: as an ES module, node:http brings undici along, which costs 40 ms and 13 MB (nodejs/node#59686). */
const { createServer } = process.getBuiltinModule('node:http')

const LARGEST_BODY = 256 * 1024
/** Without the last, Node looks for slow clients only every 30 seconds. */
const TIMEOUTS = {
  headersTimeout: 3_000,
  requestTimeout: 3_500,
  keepAliveTimeout: 60_000,
  connectionsCheckingInterval: 250,
} as const
/** What follows travels on another connection: Discord must have read the first response by then. */
const HEAD_START = 250

export type HttpSettings = {
  readonly dispatch: Dispatcher
  readonly publicKey: string
  readonly send: InteractionCalls['send']
  readonly onError: (error: unknown) => void
  /** An interaction that Discord no longer waits for. */
  readonly onGone: (error: InteractionGone) => void
  /** The time of day in milliseconds: the signature's window is about real time. */
  readonly clock?: () => number
}

export type InteractionServer = {
  readonly server: Server
  /** Resolves when every request taken is answered, and every answer that was announced is sent. */
  readonly idle: () => Promise<void>
}

/** Makes the server; the caller lets it listen and closes it. */
export function createInteractionServer(settings: HttpSettings): InteractionServer {
  const { dispatch, publicKey, send, onError, onGone, clock = Date.now } = settings
  const isSigned = createSignatureCheck(publicKey)
  const open = new Set<Promise<void>>()

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST')
      return refuse(response, 405, 'Discord posts interactions here; there is nothing to see.')
    const headers = readSignedHeaders(request.rawHeaders, clock() / 1000)
    if (headers === undefined) return refuse(response, 401, 'Not signed by Discord.')
    const body = await readBody(request)
    if (body === 'broken off') return
    if (body === 'too large') return refuse(response, 413, 'The request is too large.')
    if (!isSigned(headers, body)) return refuse(response, 401, 'Not signed by Discord.')
    const answer = await dispatch(readJson(body))
    const json = bytesOf(answer.response)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': json.length }).end(json)
    await sendLater(answer, response)
  }

  /** What comes later must not overtake the first response, so it waits until that is on its way. */
  async function sendLater({ interaction, later }: Answer, response: ServerResponse): Promise<void> {
    if (later === undefined || interaction.type === 1) return
    if (!response.closed) await new Promise((resolve) => response.once('close', resolve))
    const [calls] = await Promise.all([later, sleep(HEAD_START)])
    await send(interaction, calls)
  }

  function fail(error: unknown, response: ServerResponse): void {
    if (error instanceof MalformedInteraction) refuse(response, 400, 'Not an interaction.')
    else if (error instanceof InteractionGone) onGone(error)
    else {
      onError(error)
      if (!response.headersSent) refuse(response, 500, 'Something went wrong here.')
    }
  }

  const server = createServer(TIMEOUTS, (request, response) => {
    const work = handle(request, response)
      .catch((error: unknown) => fail(error, response))
      .finally(() => open.delete(work))
    open.add(work)
  })
  return {
    server,
    async idle() {
      while (open.size > 0) await Promise.all(open)
    },
  }
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end(`${text}\n`)
}

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new MalformedInteraction('The body is no JSON')
  }
}

/** The raw body, unless it is larger than any interaction or the client goes away; what is too large is not kept. */
function readBody(request: IncomingMessage): Promise<Buffer | 'too large' | 'broken off'> {
  return new Promise((resolve) => {
    if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return resolve('too large')
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > LARGEST_BODY) {
        request.pause()
        resolve('too large')
      } else chunks.push(chunk)
    })
    request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
    request.on('error', () => resolve('broken off'))
  })
}
