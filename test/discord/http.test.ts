// The HTTP endpoint: only what Discord signed gets in, slow and large requests are sent away, and nothing at work is lost when it closes.
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { slowly, testCommands } from '../fixtures/commands.ts'
import { command, optionsOf } from '../fixtures/interactions.ts'
import { botOnHttp } from '../stand-in/bots.ts'
import { signed, until } from '../stand-in/discord.ts'
import { status } from '../stand-in/faults.ts'

type Running = Awaited<ReturnType<typeof botOnHttp>>

let running: Running
beforeAll(async () => {
  running = await botOnHttp()
})
afterAll(() => running.close())

const dispatches = () => running.bot.lines.length

const post = (body: string | Buffer, headers: Record<string, string>, method = 'POST') =>
  fetch(running.address, method === 'GET' ? { method, headers } : { method, headers, body })

describe('the signature', () => {
  test('is asked for before the body is read, and its absence or doubling is 401 without any work', async () => {
    const body = JSON.stringify(command('list'))
    const good = signed(body)
    const before = dispatches()
    const bad: Record<string, string>[] = [
      {},
      { ...good, 'x-signature-ed25519': '' },
      { ...good, 'x-signature-ed25519': 'zz'.repeat(64) },
      { ...good, 'x-signature-ed25519': `${good['x-signature-ed25519']}00` },
      { ...good, 'x-signature-timestamp': '' },
      { ...good, 'x-signature-timestamp': 'now' },
      { ...good, 'x-signature-timestamp': '1e9' },
      { ...good, 'x-signature-ed25519': '0'.repeat(128) },
    ]
    for (const headers of bad) expect((await post(body, headers)).status).toBe(401)
    expect(
      await rawStatus(
        [
          ['x-signature-ed25519', good['x-signature-ed25519'] as string],
          ['X-Signature-Ed25519', good['x-signature-ed25519'] as string],
          ['x-signature-timestamp', good['x-signature-timestamp'] as string],
        ],
        body,
      ),
    ).toBe(401)
    expect(dispatches()).toBe(before)
  })

  test('of 300 forged requests opens the door to none', async () => {
    const before = dispatches()
    const body = JSON.stringify(command('list'))
    const statuses = await Promise.all(
      Array.from({ length: 300 }, async (_, index) => {
        const headers = signed(body)
        const changed = body.replace('"list"', `"list${index}"`)
        return (await post(changed, headers)).status
      }),
    )
    expect(new Set(statuses)).toEqual(new Set([401]))
    expect(dispatches()).toBe(before)
  })

  test.for([
    ['six minutes old', -360],
    ['six minutes early', 360],
  ] as const)('that is %s is not taken', async ([, seconds]) => {
    const body = JSON.stringify(command('list'))
    const time = String(Math.floor(Date.now() / 1000) + seconds)
    expect((await post(body, signed(body, time))).status).toBe(401)
  })

  test('that is four minutes old is taken', async () => {
    const body = JSON.stringify(command('secret'))
    const time = String(Math.floor(Date.now() / 1000) - 240)
    expect((await post(body, signed(body, time))).status).toBe(200)
  })
})

describe('a signed request', () => {
  test('that is replayed has one effect', async () => {
    const interaction = command('secret')
    const body = JSON.stringify(interaction)
    const headers = signed(body)
    const before = dispatches()
    const answers = []
    for (let index = 0; index < 20; index += 1) answers.push(await (await post(body, headers)).text())
    expect(new Set(answers).size).toBe(1)
    expect(dispatches()).toBe(before + 1)
  })

  test.for([
    ['no JSON', '{"id":'],
    ['an empty body', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['an interaction of an unknown type', JSON.stringify({ ...command('list'), type: 42 })],
    ['an interaction of nobody', JSON.stringify({ ...command('list'), member: undefined })],
    [
      'a deeply nested option',
      JSON.stringify(
        command('list', JSON.parse(`${'[{"name":"a","type":1,"options":'.repeat(30)}[]${'}]'.repeat(30)}`)),
      ),
    ],
  ] as const)('that holds %s is refused as such, or told', async ([, body]) => {
    const response = await post(body, signed(body))
    expect([200, 400]).toContain(response.status)
    if (response.status === 400) expect(await response.text()).toBe('Not an interaction.\n')
    expect(running.errors).toEqual([])
  })

  test('with other bytes than UTF-8 is held against its raw bytes', async () => {
    const body = Buffer.from([0xff, 0xfe, 0x00])
    expect((await post(body, signed('\u0000'))).status).toBe(401)
  })
})

describe('a request', () => {
  test('by another method is told what this is', async () => {
    const response = await post('', {}, 'GET')
    expect(response.status).toBe(405)
    expect(await response.text()).toContain('Discord posts interactions here')
  })

  test.for([
    ['that says how large it is', true],
    ['that does not say', false],
  ] as const)('larger than any interaction, %s, is 413', async ([, says]) => {
    const size = 300 * 1024
    const statusCode = await rawStatus(
      [
        ...Object.entries(signed('x')),
        ...(says ? [['content-length', String(size)] as const] : [['transfer-encoding', 'chunked'] as const]),
      ],
      'x'.repeat(size),
    )
    expect(statusCode).toBe(413)
  })

  test('whose client goes away in the middle is no fault', async () => {
    const before = running.errors.length
    const socket = connect(running.port, '127.0.0.1')
    const headers = Object.entries(signed('x'))
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')
    socket.write(`POST / HTTP/1.1\r\nHost: bot\r\n${headers}Content-Length: 100\r\n\r\nhalf`)
    await new Promise((resolve) => setTimeout(resolve, 50))
    socket.destroy()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(running.errors).toHaveLength(before)
    await running.idle()
  })

  test.concurrent.for([
    ['headers', 'POST / HTTP/1.1\r\nHost: bot\r\nX-Slow: '],
    [
      'a body',
      `POST / HTTP/1.1\r\nHost: bot\r\n${Object.entries(signed('x'))
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join('')}Content-Length: 1000\r\n\r\n`,
    ],
  ] as const)('with slow %s is closed soon, not after Node’s minutes', async ([, beginning]) => {
    const socket = connect(running.port, '127.0.0.1')
    socket.on('error', () => {})
    const started = performance.now()
    socket.write(beginning)
    const timer = setInterval(() => socket.write('a'), 200)
    await new Promise<void>((resolve) => {
      socket.on('end', resolve)
      socket.on('close', resolve)
      socket.resume()
    })
    clearInterval(timer)
    socket.destroy()
    expect(performance.now() - started).toBeLessThan(8_000)
  })
})

describe('what follows an announcement', () => {
  test('that Discord no longer waits for is a warning, and its refusal a fault that is logged', async () => {
    const slow = await botOnHttp({ patience: 1, commands: slowly(testCommands, 20) })
    slow.stand.rest.fail(/PATCH/, status(404, {}, { message: 'Unknown Webhook', code: 10015 }), 1)
    await slow.deliver(command('list'))
    expect(slow.gone).toHaveLength(1)
    slow.stand.rest.fail(/PATCH/, status(400, {}, { message: 'Invalid Form Body', code: 50035 }), 1)
    await slow.deliver(command('list', optionsOf({ times: 2 })))
    expect(slow.errors).toEqual([expect.objectContaining({ status: 400, code: 50035 })])
    await slow.close()
  })

  test('is waited for by those who close the endpoint', async () => {
    const slow = await botOnHttp({ patience: 1, commands: slowly(testCommands, 150) })
    const { known } = await slow.stand.post(slow.address, command('list', optionsOf({ times: 1 })))
    expect(known.steps).toHaveLength(1)
    slow.server.close()
    await slow.idle()
    expect(known.steps.map(({ what }) => what)).toEqual(['callback', 'edit'])
    await slow.stand.close()
  })

  test('a request at work is answered before the endpoint counts as idle', async () => {
    const slow = await botOnHttp({ commands: slowly(testCommands, 150) })
    const before = slow.bot.lines.length
    const posting = slow.stand.post(slow.address, command('list'))
    await new Promise((resolve) => setTimeout(resolve, 60))
    await slow.idle()
    expect(slow.bot.lines.length).toBe(before + 1)
    expect((await posting).status).toBe(200)
    await slow.close()
  })
})

test('a fault of the bot itself is 500, and logged', async () => {
  const failing = await botOnHttp()
  const { server } = failing
  const body = JSON.stringify(command('list'))
  const broken = () => {
    throw new Error('the metrics broke')
  }
  Object.assign(failing.bot.metrics.interactions, { inc: broken })
  const response = await fetch(failing.address, { method: 'POST', body, headers: signed(body) })
  expect(response.status).toBe(500)
  expect(await response.text()).toBe('Something went wrong here.\n')
  expect(failing.errors).toHaveLength(1)
  expect(server.listening).toBe(true)
  await until(() => failing.errors.length === 1)
  await failing.close()
})

/** The status of a request with these very headers, doubled ones too. */
function rawStatus(headers: readonly (readonly [string, string])[], body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { port: running.port, method: 'POST', headers: [['host', 'bot'], ...headers].flat() as never },
      (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}
