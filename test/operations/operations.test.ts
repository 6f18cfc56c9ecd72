// What the operator sees: logs without secrets, metrics, health, and clear faults where a port cannot be had.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { CallRefused } from '../../src/discord/interaction-calls.ts'
import { closeServer, ListenFault, listen } from '../../src/operations/listen.ts'
import { createLog, describeError, withoutSecrets } from '../../src/operations/log.ts'
import { createMetrics } from '../../src/operations/metrics.ts'
import { createOperationsServer } from '../../src/operations/server.ts'

const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAx.canary.bot-token-canary-bot-token-canary'

describe('the log', () => {
  /** An error as discord.js makes them: with the address, the token in it, the body and the headers. */
  const discordError = () =>
    Object.assign(
      new Error(
        `No answer from https://discord.com/api/v10/webhooks/1/interaction-canary/messages/@original as Bot ${TOKEN}`,
        { cause: new Error('https://discord.com/api/v10/interactions/1/interaction-canary/callback') },
      ),
      {
        ...{
          status: 404,
          code: 10015,
          method: 'PATCH',
          url: 'https://discord.com/api/v10/webhooks/1/interaction-canary',
        },
        requestBody: { json: { content: 'option canary' }, headers: { authorization: `Bot ${TOKEN}` } },
      },
    )

  test('keeps of an error what explains it, and nothing that is secret', () => {
    const lines: string[] = []
    const log = createLog('info', { write: (line) => void lines.push(line) })
    log.error({ err: discordError() }, 'gateway')
    log.error({ cause: discordError() }, 'a command failed')
    for (const line of lines) {
      expect(line).not.toContain('canary')
      expect(JSON.parse(line)).toMatchObject({ level: 50 })
      expect(line).toContain('[secret]')
    }
    expect(JSON.parse(lines[0] as string).err).toMatchObject({
      type: 'Error',
      status: 404,
      code: 10015,
      method: 'PATCH',
      cause: { type: 'Error' },
    })
  })

  test('takes whatever is thrown', () => {
    expect(describeError(`Bot ${TOKEN}`)).toBe('Bot [secret]')
    expect(describeError({ secret: 'canary' })).toBe('not an error was thrown but: object')
    expect(describeError(undefined)).toBe('not an error was thrown but: undefined')
    expect(
      describeError(new CallRefused('the first response', { status: 500, headers: {}, code: undefined })),
    ).toMatchObject({ type: 'CallRefused', status: 500 })
  })

  test('follows causes a few levels, also in a circle', () => {
    const error = new Error('a circle')
    error.cause = error
    expect(JSON.stringify(describeError(error)).split('a circle').length).toBeLessThan(12)
  })

  test('leaves ordinary words alone', () => {
    for (const text of ['Port 80 is in use', 'see /webhooks in the documents', 'a.b.c'])
      expect(withoutSecrets(text)).toBe(text)
  })
})

describe('the operator’s endpoint', () => {
  let server: ReturnType<typeof createOperationsServer>
  afterEach(() => closeServer(server))

  test('tells health, readiness with its reason, and metrics', async () => {
    const metrics = createMetrics()
    let ready = false
    server = createOperationsServer({
      metrics,
      readiness: () => ({ ready, why: ready ? 'ready' : 'the gateway is connecting' }),
    })
    const port = await listen(server, { host: '127.0.0.1', port: 0, setting: 'OPERATIONS_PORT' })
    const get = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`)
      return [response.status, await response.text()] as const
    }
    expect(await get('/healthz')).toEqual([200, 'ok\n'])
    expect(await get('/readyz')).toEqual([503, 'the gateway is connecting\n'])
    ready = true
    expect(await get('/readyz')).toEqual([200, 'ready\n'])
    expect(await get('/')).toEqual([404, 'Here are /healthz, /readyz and /metrics.\n'])
    metrics.setGatewayState('ready')
    metrics.rateLimits.inc({ global: 'false', bare: 'true' })
    const [status, text] = await get('/metrics')
    expect(status).toBe(200)
    expect(text).toContain('verbatim_gateway_state{state="ready"} 1')
    expect(text).toContain('verbatim_gateway_state{state="ended"} 0')
    expect(text).toContain('verbatim_rate_limits_total{global="false",bare="true"} 1')
  })
})

describe('listening', () => {
  test('on a port in use, without rights, or on an address that is not here says what to change', async () => {
    const taken = createServer()
    const port = await listen(taken, { host: '127.0.0.1', port: 0, setting: 'X' })
    const fail = (where: { host: string; port: number }) =>
      listen(createServer(), { ...where, setting: 'HTTP_PORT' }).catch((error: unknown) => error as Error)
    const inUse = await fail({ host: '127.0.0.1', port })
    expect(inUse).toBeInstanceOf(ListenFault)
    expect((inUse as Error).message).toContain('set HTTP_PORT to another port')
    expect(((await fail({ host: '192.0.2.1', port: 0 })) as Error).message).toContain('no address 192.0.2.1')
    await closeServer(taken)
  })

  test.for([
    ['EACCES', 'above 1023'],
    ['EMFILE', 'EMFILE'],
    [undefined, 'unknown cause'],
  ] as const)('a fault with the code %s is explained', async ([code, words]) => {
    const server = createServer()
    const listening = listen(server, { host: '127.0.0.1', port: 0, setting: 'HTTP_PORT' })
    server.emit('error', Object.assign(new Error('x'), { code }))
    await expect(listening).rejects.toThrow(words)
    await closeServer(server)
  })

  test('leaves no listener behind that would swallow a later error', async () => {
    const server = createServer()
    await listen(server, { host: '127.0.0.1', port: 0, setting: 'X' })
    expect((server.address() as AddressInfo).port).toBeGreaterThan(0)
    expect(server.listenerCount('error')).toBe(0)
    await closeServer(server)
  })
})
