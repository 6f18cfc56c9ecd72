// The playground's server: the page, the commands as Discord would be told them, and a way in for interactions. It binds to nothing by itself.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { MalformedInteraction } from '../discord/interaction.ts'
import { createAttachments, isShown, LARGEST_FILE } from './attachments.ts'
import { createDelivery, type PlaygroundDispatcher } from './delivery.ts'
import { refusalOf, SECURITY_HEADERS } from './guard.ts'
import { APPLICATION, snowflake } from './interaction.ts'
import { createPageFiles } from './page-files.ts'

/** A press carries the whole message, and a form up to five long texts. */
const LARGEST_INTERACTION = 256 * 1024
const TIMEOUTS = { headersTimeout: 5_000, requestTimeout: 30_000, connectionsCheckingInterval: 1_000 } as const

export type RegisteredCommand = { readonly id: string; readonly name: string; readonly [key: string]: unknown }

/** The commands as Discord would give them back after registration: each with an id. */
export function withIds(commands: readonly { readonly name: string }[]): RegisteredCommand[] {
  return commands.map((command) => ({ ...command, id: snowflake(), application_id: APPLICATION }))
}

export type PlaygroundSettings = {
  readonly dispatch: PlaygroundDispatcher
  readonly commands: readonly RegisteredCommand[]
  /** Host names beside localhost under which the page may be opened. */
  readonly allowedHosts?: readonly string[]
  readonly onError: (error: unknown) => void
}

export type Playground = {
  readonly server: Server
  /** Resolves when every interaction taken is answered to the end. */
  readonly idle: () => Promise<void>
}

/** Makes the server; the caller lets it listen and closes it. */
export function createPlayground(settings: PlaygroundSettings): Playground {
  const { dispatch, commands, allowedHosts = [], onError } = settings
  const pageFile = createPageFiles()
  const attachments = createAttachments()
  const deliver = createDelivery(dispatch, attachments)
  const open = new Set<Promise<void>>()

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', headers } = request
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    const refused = refusalOf({ method, headers }, allowedHosts)
    if (refused !== undefined) return say(response, 403, refused)
    const url = URL.parse(request.url ?? '/', 'http://playground')
    if (url === null) return say(response, 404, 'There is nothing here.')
    if (method === 'GET' || method === 'HEAD') return give(url.pathname, response)
    if (method !== 'POST') return say(response, 405, 'Only GET and POST are of use here.')
    if (url.pathname === '/api/interactions') return interact(request, response)
    if (url.pathname === '/api/attachments') return attach(request, response, url.searchParams.get('name') ?? 'file')
    return say(response, 404, 'There is nothing here.')
  }

  async function give(path: string, response: ServerResponse): Promise<void> {
    if (path === '/api/commands') {
      return sendJson(response, { application: { id: APPLICATION, name: 'Verbatim' }, commands })
    }
    const [, id] = /^\/attachments\/(\d+)\//.exec(path) ?? []
    if (id !== undefined) return giveAttachment(id, response)
    const file = await pageFile(path)
    if (file === undefined) return say(response, 404, 'There is nothing here.')
    response.writeHead(200, { 'content-type': file.contentType, 'content-length': file.body.length }).end(file.body)
  }

  function giveAttachment(id: string, response: ServerResponse) {
    const file = attachments.find(id)
    if (file === undefined) return say(response, 404, 'This file is no longer kept.')
    response
      .writeHead(200, {
        'content-type': isShown(file.contentType) ? file.contentType : 'application/octet-stream',
        'content-disposition': isShown(file.contentType) ? 'inline' : 'attachment',
        'content-security-policy': "default-src 'none'; sandbox",
        'content-length': file.bytes.length,
      })
      .end(file.bytes)
  }

  async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isJson(request)) return say(response, 415, 'An interaction is sent as application/json.')
    const body = await readBody(request, LARGEST_INTERACTION)
    if (body === 'broken off') return
    if (body === 'too large') return say(response, 413, 'The interaction is too large.')
    await deliver(readJson(body), originOf(request), response)
  }

  async function attach(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    // A header that a form on another site cannot send, beside the checks of its origin.
    if (request.headers['x-playground'] === undefined) return say(response, 415, 'Files are attached by the page only.')
    const bytes = await readBody(request, LARGEST_FILE)
    if (bytes === 'broken off') return
    if (bytes === 'too large') return say(response, 413, 'The file is larger than 10 MB.')
    const contentType = request.headers['content-type'] ?? 'application/octet-stream'
    sendJson(response, attachments.keep({ name: name.slice(0, 260), contentType, bytes }, originOf(request)))
  }

  function fail(error: unknown, response: ServerResponse) {
    if (error instanceof MalformedInteraction && !response.headersSent) return say(response, 400, error.message)
    onError(error)
    if (response.headersSent) response.destroy()
    else say(response, 500, 'Something went wrong here.')
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

const isJson = ({ headers }: IncomingMessage) => /^application\/json\b/.test(headers['content-type'] ?? '')

const originOf = ({ headers }: IncomingMessage) => headers.origin ?? `http://${headers.host ?? '127.0.0.1'}`

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end(`${text}\n`)
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(value))
}

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new MalformedInteraction('The body is no JSON')
  }
}

/** The body, unless it is larger than allowed or the client goes away; what is too large is not kept. */
function readBody(request: IncomingMessage, largest: number): Promise<Buffer | 'too large' | 'broken off'> {
  return new Promise((resolve) => {
    if (Number(request.headers['content-length'] ?? 0) > largest) return resolve('too large')
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > largest) {
        request.pause()
        resolve('too large')
      } else chunks.push(chunk)
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('close', () => resolve('broken off'))
    request.on('error', () => resolve('broken off'))
  })
}
