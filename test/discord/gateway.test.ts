// The gateway: whatever breaks, the bot comes back and answers, or ends and says why.
import { describe, expect, test } from 'vitest'
import { command } from '../fixtures/interactions.ts'
import { botOnGateway } from '../stand-in/bots.ts'
import { until } from '../stand-in/discord.ts'

type Running = Awaited<ReturnType<typeof botOnGateway>>

const READY = 2
const RESUME = 6

/** Answers an interaction, or throws. */
async function expectAnswer(running: Running): Promise<void> {
  const known = running.stand.interact(command('list'))
  await until(() => known.steps.length > 0, 5_000, 'an answer')
  expect(known.steps[0]?.body).toMatchObject({ type: 4 })
}

const recovered = (running: Running) =>
  until(() => running.states.at(-1) === 'ready' && running.states.includes('reconnecting'), 8_000, 'ready again')

/** Breaks a running connection; the bot must come back by a RESUME, or by a new IDENTIFY. */
const BREAKS: Record<string, { by: 'resume' | 'identify'; how: (running: Running) => void | Promise<void> }> = {
  'op 7, reconnect': { by: 'resume', how: ({ stand }) => stand.gateway.send({ op: 7, d: null }) },
  'op 9, session still good': { by: 'resume', how: ({ stand }) => stand.gateway.send({ op: 9, d: true }) },
  'op 9, session lost': { by: 'identify', how: ({ stand }) => stand.gateway.send({ op: 9, d: false }) },
  ...Object.fromEntries(
    [1001, 1011, 4000, 4001, 4002, 4009].map((code) => [
      `close ${code}`,
      { by: 'resume' as const, how: ({ stand }: Running) => stand.gateway.close(code) },
    ]),
  ),
  ...Object.fromEntries(
    [1000, 4003, 4005, 4007, 4008].map((code) => [
      `close ${code}`,
      { by: 'identify' as const, how: ({ stand }: Running) => stand.gateway.close(code) },
    ]),
  ),
  'a TCP reset': { by: 'resume', how: ({ stand }) => stand.gateway.reset() },
  'a refused RESUME': {
    by: 'identify',
    how: ({ stand }) => {
      stand.gateway.behave({ resume: 'refused' })
      stand.gateway.send({ op: 7, d: null })
    },
  },
  // The library gives a session up when it cannot connect at all.
  'connections refused for a second': {
    by: 'identify',
    how: async ({ stand }) => {
      await stand.gateway.goAway()
      setTimeout(() => void stand.gateway.comeBack(), 1_000)
    },
  },
  'handshakes answered with 503 for a second': {
    by: 'resume',
    how: ({ stand }) => {
      stand.gateway.behave({ handshake: 'refused' })
      stand.gateway.reset()
      setTimeout(() => stand.gateway.behave({ handshake: 'normal' }), 1_000)
    },
  },
  'handshakes that go nowhere for a second': {
    by: 'resume',
    how: ({ stand }) => {
      stand.gateway.behave({ handshake: 'black hole' })
      stand.gateway.reset()
      setTimeout(() => stand.gateway.behave({ handshake: 'normal' }), 1_000)
    },
  },
  'no HELLO for a second': {
    by: 'identify',
    how: ({ stand }) => {
      stand.gateway.behave({ hello: false })
      stand.gateway.reset()
      setTimeout(() => stand.gateway.behave({ hello: true }), 1_000)
    },
  },
}

describe.concurrent('after', () => {
  test.for(Object.entries(BREAKS))('%s the bot comes back and answers', async ([, { by, how }]) => {
    const running = await botOnGateway({ gateway: { times: { handshake: 1_500, hello: 2_500, close: 300 } } })
    await expectAnswer(running)
    const before = { identify: running.stand.gateway.count(READY), resume: running.stand.gateway.count(RESUME) }
    await how(running)
    await until(
      () =>
        by === 'resume'
          ? running.stand.gateway.count(RESUME) > before.resume
          : running.stand.gateway.count(READY) > before.identify,
      12_000,
      by,
    )
    await expectAnswer(running)
    expect(running.ends).toEqual([])
    await running.close()
  })

  test('heartbeats that nobody acknowledges the bot connects again', async () => {
    const running = await botOnGateway({ connect: false })
    running.stand.gateway.behave({ heartbeatInterval: 150 })
    await running.gateway.connect()
    running.stand.gateway.behave({ acknowledge: false })
    await running.stand.gateway.next(RESUME)
    running.stand.gateway.behave({ acknowledge: true })
    await recovered(running)
    await expectAnswer(running)
    await running.close()
  })

  test.for([
    ['no JSON', 'not JSON {'],
    ['null', 'null'],
    ['a number', '42'],
    ['an unknown op', { op: 99, d: {} }],
    ['an unknown event', { op: 0, t: 'SOMETHING_NEW', s: 5, d: { any: 'thing' } }],
    ['an interaction that is null', { op: 0, t: 'INTERACTION_CREATE', s: 5, d: null }],
    ['an interaction without fields', { op: 0, t: 'INTERACTION_CREATE', s: 5, d: {} }],
    [
      'an interaction of an unknown type',
      { op: 0, t: 'INTERACTION_CREATE', s: 5, d: { ...command('list'), type: 77 } },
    ],
    [
      'an interaction without data',
      { op: 0, t: 'INTERACTION_CREATE', s: 5, d: { ...command('list'), data: undefined } },
    ],
    [
      'an interaction of nobody',
      { op: 0, t: 'INTERACTION_CREATE', s: 5, d: { ...command('list'), member: undefined } },
    ],
    ['a guild without fields', { op: 0, t: 'GUILD_CREATE', s: 5, d: { id: '1' } }],
  ] as const)('%s the bot goes on', async ([, payload]) => {
    const running = await botOnGateway()
    running.stand.gateway.send(payload)
    await expectAnswer(running)
    await running.close()
  })
})

describe('an end that cannot be mended', () => {
  test.for([4004, 4010, 4011, 4012, 4013, 4014])(
    'close %i is told once, with what to do, and is no readiness',
    async (code) => {
      const running = await botOnGateway()
      running.stand.gateway.close(code)
      await until(() => running.ends.length > 0, 2_000, 'an end')
      await new Promise((resolve) => setTimeout(resolve, 50))
      expect(running.ends).toEqual([expect.objectContaining({ exitCode: 78, remedy: expect.stringMatching(/\w/) })])
      expect(running.states.at(-1)).toBe('ended')
      await running.close()
    },
  )

  test.for([4004, 4014])('close %i at the first IDENTIFY is told once, by its own name', async (code) => {
    const running = await botOnGateway({ connect: false })
    running.stand.gateway.behave({ identify: code })
    expect(await running.gateway.connect()).toBe(false)
    expect(running.ends).toHaveLength(1)
    expect(running.ends[0]?.exitCode).toBe(78)
    await running.close()
  })

  test('a refused token is told with where to get one', async () => {
    const running = await botOnGateway({ connect: false, gateway: { token: 'MTAwMDAwMDAwMDAwMDAwMDAx.wrong.token' } })
    expect(await running.gateway.connect()).toBe(false)
    expect(running.ends).toEqual([
      expect.objectContaining({ exitCode: 78, remedy: expect.stringContaining('DISCORD_TOKEN') }),
    ])
    await running.close()
  })

  test('a first connection that fails otherwise can be tried again later', async () => {
    const running = await botOnGateway({ connect: false })
    running.stand.gateway.behave({ handshake: 'refused' })
    expect(await running.gateway.connect()).toBe(false)
    expect(running.ends).toEqual([expect.objectContaining({ exitCode: 75 })])
    await running.close()
  })
})

describe('a handler', () => {
  test.for(['break', 'break-later'])(
    'that throws (/%s) tells the asker a code that the log has with its cause',
    async (name) => {
      const running = await botOnGateway()
      const [step] = await running.deliver(command(name))
      const line = running.bot.lines.map((one) => JSON.parse(one)).find(({ msg }) => msg === 'a command failed')
      expect(line.code).toMatch(/^[0-9A-Z]{4,8}$/)
      expect(JSON.stringify(step?.body)).toContain(line.code)
      expect(JSON.stringify(step?.body)).not.toContain('the shelf fell over')
      expect(JSON.stringify(line.cause)).toContain('the shelf fell over')
      await expectAnswer(running)
      await running.close()
    },
  )
})

describe('closing', () => {
  test('takes no longer than its time-out, also when the peer has stopped reading', async () => {
    const running = await botOnGateway()
    running.stand.gateway.stopReading()
    const started = performance.now()
    await running.gateway.close()
    expect(performance.now() - started).toBeLessThan(5_000)
    await running.stand.close()
  })

  test('is no end that has to be told', async () => {
    const running = await botOnGateway()
    await running.gateway.close()
    await running.gateway.close()
    expect(running.ends).toEqual([])
    await running.stand.close()
  })

  test('lets interactions at work be answered', async () => {
    const running = await botOnGateway()
    const known = Array.from({ length: 30 }, (_, index) =>
      running.stand.interact(command('break-later', [], { user: `2000000000000001${index + 10}` })),
    )
    await until(() => running.bot.lines.length > 0 || known.some(({ steps }) => steps.length > 0))
    await running.gateway.close()
    await running.gateway.idle()
    expect(known.filter(({ steps }) => steps.length === 1)).toHaveLength(30)
    await running.stand.close()
  })
})

test('an answer that Discord no longer waits for is a warning, not a fault', async () => {
  const running = await botOnGateway()
  running.stand.gateway.dispatch('INTERACTION_CREATE', command('list'))
  await until(() => running.gone.length > 0)
  expect(running.errors).toEqual([])
  await running.close()
})

test('no body that is sent breaks Discord’s rules', async () => {
  const running = await botOnGateway()
  for (const name of ['list', 'secret', 'refuse', 'break']) await running.deliver(command(name))
  expect(running.stand.rest.requestsTo(/callback/)).toHaveLength(4)
  expect(running.stand.rest.invalidBodies).toEqual([])
  await running.close()
})
