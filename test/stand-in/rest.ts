// The stand-in's REST side: it answers as Discord does, remembers every request, holds every body against Discord's description, and can fail on demand.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bodyFaults, callbackFaults } from './body-faults.ts'
import type { Fault } from './faults.ts'

export type Recorded = {
  readonly method: string
  /** Below the API's version: `/interactions/…/callback`. */
  readonly path: string
  readonly body: unknown
  readonly authorization: string | undefined
  readonly at: number
  status: number
}

/** What the bot did about one interaction, in the order in which Discord got it. */
export type Step = { readonly what: 'callback' | 'edit' | 'follow up' | 'delete'; readonly body: unknown }

/** A status and what is answered with it. */
type Reply = readonly [status: number, json?: unknown]

type Known = {
  readonly id: string
  readonly token: string
  answered: boolean
  readonly steps: Step[]
  /** Resolves with the first response. */
  readonly done: Promise<void>
  readonly finish: () => void
}
type Command = Record<string, unknown> & { readonly name: string; readonly id: string }

export type StandInRest = Awaited<ReturnType<typeof createStandInRest>>

const APPLICATION = {
  id: '100000000000000001',
  name: 'Verbatim',
  verify_key: '',
  interactions_endpoint_url: null as string | null,
}

/** Starts the REST side; `gatewayUrl` is what /gateway/bot tells, and `token` the only bot token it takes. */
export async function createStandInRest({
  token,
  gatewayUrl,
  check,
}: {
  token: string
  gatewayUrl: () => string
  check: boolean
}) {
  const requests: Recorded[] = []
  const invalidBodies: string[] = []
  const interactions = new Map<string, Known>()
  const commands = new Map<string, Command[]>()
  const faults: { match: RegExp; left: number; fault: Fault }[] = []
  const application = { ...APPLICATION }
  let sessionsLeft = 1_000
  let given = 0

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').replace(/^\/api\/v10/, '').replace(/\?.*/, '')
    const body = await readBody(request)
    const { method = '' } = request
    const recorded: Recorded = {
      method,
      path,
      body,
      authorization: request.headers.authorization,
      at: performance.now(),
      status: 0,
    }
    requests.push(recorded)
    response.on('finish', () => {
      recorded.status = response.statusCode
    })
    if (check && body !== undefined)
      invalidBodies.push(...bodyFaults(method, path, body).map((fault) => `${method} ${path}: ${fault}`))
    const failing = faults.find(({ match, left }) => left > 0 && match.test(`${method} ${path}`))
    if (failing) {
      failing.left -= 1
      return failing.fault(request, response)
    }
    const [status, json] = answer(recorded)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(json === undefined ? undefined : JSON.stringify(json))
  }

  function answer({ method, path, body, authorization }: Recorded): Reply {
    const [, area, first = '', second = '', third, fourth] = path.split('/')
    if (area === 'interactions') return answerCallback(first, second, body)
    if (area === 'webhooks') return answerWebhook(method, second, body)
    if (authorization !== `Bot ${token}`) return [401, { message: '401: Unauthorized', code: 0 }]
    if (path === '/gateway/bot')
      return [
        200,
        {
          url: gatewayUrl(),
          shards: 1,
          session_start_limit: { total: 1_000, remaining: sessionsLeft, reset_after: 200, max_concurrency: 1 },
        },
      ]
    if (path === '/users/@me') return [200, { id: application.id, username: 'Verbatim', discriminator: '0', bot: true }]
    if (path === '/applications/@me') return [200, application]
    if (area === 'applications')
      return answerCommands(method, second === 'guilds' ? `guild ${third}` : 'global', body, fourth ?? second)
    return [404, { message: '404: Not Found', code: 0 }]
  }

  function answerCallback(id: string, token: string, body: unknown): Reply {
    const known = interactions.get(token)
    if (known === undefined || known.id !== id) return [404, { message: 'Unknown interaction', code: 10062 }]
    if (known.answered) return [400, { message: 'Interaction has already been acknowledged.', code: 40060 }]
    known.answered = true
    known.steps.push({ what: 'callback', body })
    known.finish()
    return [204]
  }

  function answerWebhook(method: string, token: string, body: unknown): Reply {
    const known = interactions.get(token)
    if (!known?.answered) return [404, { message: 'Unknown Webhook', code: 10015 }]
    const what = method === 'PATCH' ? 'edit' : method === 'POST' ? 'follow up' : 'delete'
    known.steps.push({ what, body })
    if (what === 'delete') return [204]
    return [200, { id: '1', content: '' }]
  }

  function answerCommands(method: string, where: string, body: unknown, last: string): Reply {
    if (last !== 'commands') return [404, { message: '404: Not Found', code: 0 }]
    if (method === 'PUT') {
      const taken = (body as { name: string }[]).map((command) =>
        asDiscordKeeps(command, String(700_000_000_000_000_000n + BigInt(++given)), where),
      )
      commands.set(where, taken)
    }
    return [200, commands.get(where) ?? []]
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    requests,
    invalidBodies,
    application,
    commands,
    /** From now on the next requests that match (`POST /interactions/…`) fail like this. */
    fail: (match: RegExp, fault: Fault, times = Number.POSITIVE_INFINITY) =>
      void faults.unshift({ match, left: times, fault }),
    mend: () => void faults.splice(0),
    leaveSessions: (count: number) => {
      sessionsLeft = count
    },
    /** Makes an interaction known, as if Discord had just made it; `answered` where the response came another way. */
    expect: ({ id, token }: { id: string; token: string }, answered?: unknown): Known => {
      const known = interactions.get(token) ?? newKnown(id, token)
      interactions.set(token, known)
      if (answered !== undefined) {
        known.answered = true
        invalidBodies.push(...callbackFaults(answered))
        known.steps.push({ what: 'callback', body: answered })
      }
      return known
    },
    requestsTo: (match: RegExp) => requests.filter(({ method, path }) => match.test(`${method} ${path}`)),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function newKnown(id: string, token: string): Known {
  const { promise: done, resolve: finish } = Promise.withResolvers<void>()
  return { id, token, answered: false, steps: [], done, finish }
}

/** Discord's copy of a command: what it adds and fills in. */
function asDiscordKeeps(command: Record<string, unknown> & { name: string }, id: string, where: string): Command {
  const options = (list: unknown): unknown =>
    (list as Record<string, unknown>[] | undefined)?.map(({ required, autocomplete, options: inner, ...rest }) => ({
      ...rest,
      ...(required ? { required } : {}),
      ...(autocomplete ? { autocomplete } : {}),
      ...(inner ? { options: options(inner) } : {}),
      name_localizations: null,
      description_localizations: null,
    }))
  return {
    default_member_permissions: null,
    nsfw: false,
    type: 1,
    name_localizations: null,
    description_localizations: null,
    ...(where === 'global'
      ? { dm_permission: true, integration_types: [0], contexts: null }
      : { guild_id: where.replace('guild ', '') }),
    ...command,
    ...(command['options'] && (command['options'] as unknown[]).length > 0
      ? { options: options(command['options']) }
      : { options: undefined }),
    id,
    application_id: APPLICATION.id,
    version: id,
  }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? undefined : JSON.parse(text)
}
