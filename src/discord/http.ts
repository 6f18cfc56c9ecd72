// The HTTP transport: Discord posts each interaction to an endpoint of ours, signed, and reads the answer from the response.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Answer, Dispatcher } from './dispatch.ts'
import { MalformedInteraction, readInteraction } from './interaction.ts'
import type { InteractionCalls } from './rest.ts'
import { createSignatureCheck, readSignedHeaders, type SignedHeaders } from './signature.ts'

const LARGEST_BODY = 256 * 1024

export type HttpSettings = {
  readonly dispatch: Dispatcher
  readonly publicKey: string
  readonly send: InteractionCalls['send']
  readonly onError: (error: unknown) => void
  /** The time of day in milliseconds: the signature's window is about real time. */
  readonly clock?: () => number
}

export type InteractionServer = {
  readonly server: Server
  /** Resolves when every answer that was announced has been sent. */
  readonly idle: () => Promise<void>
}

/** Makes the server; the caller lets it listen and closes it. */
export function createInteractionServer({
  dispatch,
  publicKey,
  send,
  onError,
  clock = Date.now,
}: HttpSettings): InteractionServer {
  const isSigned = createSignatureCheck(publicKey)
  const open = new Set<Promise<void>>()

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST')
      return refuse(response, 405, 'Discord posts interactions here; there is nothing to see.')
    const headers = readSignedHeaders(request.rawHeaders, clock() / 1000)
    if (headers === undefined) return refuse(response, 401, 'Not signed by Discord.')
    const body = await readBody(request)
    if (body === undefined) return refuse(response, 413, 'The request is too large.')
    await answer(headers, body, response)
  }

  async function answer(headers: SignedHeaders, body: Buffer, response: ServerResponse): Promise<void> {
    if (!isSigned(headers, body)) return refuse(response, 401, 'Not signed by Discord.')
    let raw: unknown
    let found: Answer
    try {
      raw = JSON.parse(body.toString('utf8'))
      found = await dispatch(raw)
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof MalformedInteraction)
        return refuse(response, 400, 'Not an interaction.')
      throw error
    }
    const json = Buffer.from(JSON.stringify(found.response))
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': json.length }).end(json)
    if (found.later !== undefined) track(sendLater(raw, found.later, response))
  }

  /** What comes later must not overtake the first response, so it waits until that is on its way. */
  async function sendLater(raw: unknown, later: NonNullable<Answer['later']>, response: ServerResponse): Promise<void> {
    if (!response.writableFinished) await new Promise((resolve) => response.once('close', resolve))
    const interaction = readInteraction(raw)
    if (interaction.type === 1) return
    await send({ application: interaction.application_id, token: interaction.token }, await later)
  }

  function track(work: Promise<void>): void {
    const tracked = work.catch(onError).finally(() => open.delete(tracked))
    open.add(tracked)
  }

  const server = createServer(
    { headersTimeout: 3_000, requestTimeout: 5_000, connectionsCheckingInterval: 500, keepAliveTimeout: 60_000 },
    (request, response) => {
      handle(request, response).catch((error: unknown) => {
        onError(error)
        if (response.headersSent) response.destroy()
        else refuse(response, 500, 'Something went wrong here.')
      })
    },
  )
  return { server, idle: async () => void (await Promise.all(open)) }
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end(`${text}\n`)
}

/** The raw body; undefined as soon as it is larger than any interaction. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return undefined
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > LARGEST_BODY) return undefined
    chunks.push(chunk)
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
}
