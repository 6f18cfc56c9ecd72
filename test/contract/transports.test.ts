// The contract of every transport: the same recorded interactions give the same answers, at once and deferred, and nothing overtakes the first response.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '../../src/discord/answer.ts'
import { slowly, testCommands } from '../fixtures/commands.ts'
import { command, optionsOf, ping, suggestion } from '../fixtures/interactions.ts'
import { callbackFaults } from '../stand-in/body-faults.ts'
import { botOnGateway, botOnHttp, createTestBot } from '../stand-in/bots.ts'
import type { Step } from '../stand-in/rest.ts'
import { type Expected, RECORDED, type Shown } from './recorded.ts'

const HIDDEN = 64

const names = Object.keys(RECORDED) as (keyof typeof RECORDED)[]
const expectedOf = (name: keyof typeof RECORDED): Expected => RECORDED[name][1]

/** What the asker is left with when all steps are done: the message, whether others see it, and whether it took another's place. */
function leftWith(steps: readonly Step[]) {
  const [first, ...later] = steps as readonly [Step, ...Step[]]
  const { type, data } = first.body as { type: number; data?: Shown }
  const last = later.findLast(({ what }) => what !== 'delete')
  if (last === undefined)
    return { hidden: (data?.flags ?? 0) & HIDDEN, inPlace: type === 7, components: data?.components }
  const { flags = 0, components } = last.body as Shown
  const announcedHidden = type === 6 ? 0 : (data?.flags ?? 0) & HIDDEN
  return {
    hidden: last.what === 'edit' ? announcedHidden : flags & HIDDEN,
    inPlace: type === 6 && last.what === 'edit',
    components,
  }
}

/** The steps that the dispatcher asks for, without any transport. */
async function stepsOf({ response, later }: Answer): Promise<Step[]> {
  const calls = (await later) ?? []
  return [
    { what: 'callback', body: response },
    ...calls.map((call) => ({ what: call.call, body: 'message' in call ? call.message : undefined })),
  ]
}

type Transport = {
  readonly deliver: (interaction: { id: string; token: string }) => Promise<readonly Step[]>
  readonly close: () => Promise<unknown>
  readonly faults: () => readonly unknown[]
}

const TRANSPORTS: Record<
  string,
  (settings: { patience: number; commands: typeof testCommands }) => Promise<Transport>
> = {
  async dispatcher(settings) {
    const bot = createTestBot(settings)
    return {
      deliver: async (interaction) => stepsOf(await bot.dispatch(interaction)),
      close: async () => {},
      faults: () => [],
    }
  },
  async gateway(settings) {
    const running = await botOnGateway(settings)
    return { ...running, faults: () => [...running.stand.rest.invalidBodies, ...running.errors] }
  },
  async http(settings) {
    const running = await botOnHttp(settings)
    return { ...running, faults: () => [...running.stand.rest.invalidBodies, ...running.errors] }
  },
}

/** Bots for a person each, so that no cool-down is met: the suite sends more than anybody would. */
const WAYS = {
  'at once': { patience: 1_500, commands: testCommands },
  deferred: { patience: 5, commands: slowly(testCommands, 40) },
}

describe.each(Object.keys(WAYS) as (keyof typeof WAYS)[])('answers %s', (way) => {
  const results: Record<string, Map<string, readonly Step[]>> = {}

  beforeAll(async () => {
    await Promise.all(
      Object.entries(TRANSPORTS).map(async ([transport, start]) => {
        const running = await start(WAYS[way])
        const steps = new Map<string, readonly Step[]>()
        for (const [index, name] of names.entries()) {
          const interaction = RECORDED[name][0]
          steps.set(name, await running.deliver(asIfBy(interaction, index)))
        }
        expect(running.faults()).toEqual([])
        await running.close()
        results[transport] = steps
      }),
    )
  })

  const stepsFor = (transport: string, name: string): readonly Step[] => results[transport]?.get(name) ?? []

  test.each(names)('%s: every transport gives the same, and it is right', (name) => {
    const expected = expectedOf(name)
    const direct = stepsFor('dispatcher', name)
    expect(stepsFor('gateway', name)).toEqual(direct)
    expect(stepsFor('http', name)).toEqual(direct)
    const left = leftWith(direct)
    for (const word of expected.words) expect(JSON.stringify(left.components)).toContain(word)
    expect(left.hidden).toBe(
      expected.hidden && !(way === 'deferred' && expected.inPlace) ? HIDDEN : left.inPlace ? left.hidden : 0,
    )
    expect(left.inPlace).toBe(expected.inPlace ?? false)
  })

  test('the first response comes first, and only one', () => {
    for (const name of names) {
      for (const transport of Object.keys(TRANSPORTS)) {
        const whats = stepsFor(transport, name).map(({ what }) => what)
        expect(whats[0]).toBe('callback')
        expect(whats.lastIndexOf('callback')).toBe(0)
      }
    }
  })

  test('what takes long is announced, what is refused at the door is not', () => {
    for (const name of names) {
      const type = (stepsFor('dispatcher', name)[0] as { body: { type: number } }).body.type
      const steps = stepsFor('dispatcher', name).length
      if (way === 'at once') expect([4, 7]).toContain(type)
      expect(steps).toBe(type === 5 || type === 6 ? steps : 1)
      if (type === 5 || type === 6) expect(steps).toBeGreaterThan(1)
    }
  })
})

describe('a deferred answer', () => {
  test('says the same as one given at once', async () => {
    const bots = Object.values(WAYS).map((settings) => createTestBot(settings))
    for (const [index, name] of names.entries()) {
      const interaction = asIfBy(RECORDED[name][0], index)
      const [atOnce, deferred] = await Promise.all(
        bots.map(async ({ dispatch }) => leftWith(await stepsOf(await dispatch(interaction)))),
      )
      expect(deferred?.components, name).toEqual(atOnce?.components)
    }
  })

  test('that is refused after a public announcement goes, and the refusal follows in private', async () => {
    const { dispatch } = createTestBot({ patience: 1, commands: slowly(testCommands, 20) })
    const steps = await stepsOf(await dispatch(command('refuse')))
    expect(steps.map(({ what }) => what)).toEqual(['callback', 'delete', 'follow up'])
    expect(steps[0]?.body).toEqual({ type: 5, data: {} })
    expect((steps[2] as { body: Shown }).body.flags & HIDDEN).toBe(HIDDEN)
  })

  test('that is refused after a private announcement is written over it', async () => {
    const { dispatch } = createTestBot({ patience: 1, commands: slowly(testCommands, 20) })
    const steps = await stepsOf(await dispatch(command('refuse', optionsOf({ private: true }))))
    expect(steps.map(({ what }) => what)).toEqual(['callback', 'edit'])
    expect(steps[0]?.body).toEqual({ type: 5, data: { flags: HIDDEN } })
  })
})

describe.each(['gateway', 'http'] as const)('over %s', (transport) => {
  let running: Transport

  beforeAll(async () => {
    running = await (TRANSPORTS[transport] as (typeof TRANSPORTS)[string])({ patience: 1_500, commands: testCommands })
  })
  afterAll(() => running.close())

  test('suggestions are given while a person types', async () => {
    const [step] = await running.deliver(suggestion('list', 'word', 't'))
    expect(step?.body).toEqual({
      type: 8,
      data: {
        choices: [
          { name: 'two', value: 'two' },
          { name: 'three', value: 'three' },
        ],
      },
    })
    expect(callbackFaults(step?.body)).toEqual([])
  })

  test('articles are suggested for every command', async () => {
    const [step] = await running.deliver(suggestion('list', 'article', 'maren'))
    expect(step?.body).toMatchObject({ type: 8, data: { choices: [{ value: 'maren-harbour' }] } })
  })

  test('nothing is suggested for an option or a command that is not there', async () => {
    for (const [name, option] of [
      ['list', 'times'],
      ['list', 'colour'],
      ['nonsense', 'word'],
    ] as const) {
      const [step] = await running.deliver(suggestion(name, option, 'x'))
      expect(step?.body).toEqual({ type: 8, data: { choices: [] } })
    }
  })
})

describe('Discord’s greeting and repeats', () => {
  test('a ping is answered with a pong over HTTP', async () => {
    const running = await botOnHttp()
    const [step] = await running.deliver(ping())
    expect(step?.body).toEqual({ type: 1 })
    await running.close()
  })

  test('an interaction that comes again over the gateway is not answered again', async () => {
    const { deliver, stand, gateway, close } = await botOnGateway()
    const interaction = command('list')
    await deliver(interaction)
    stand.gateway.dispatch('INTERACTION_CREATE', interaction)
    const after = command('secret')
    await deliver(after)
    await gateway.idle()
    expect(stand.rest.requestsTo(new RegExp(`${interaction.id}/.*/callback`))).toHaveLength(1)
    await close()
  })

  test('an interaction that is posted again over HTTP gets the same answer, and is not worked on again', async () => {
    let runs = 0
    const counting = [
      { ...(testCommands[0] as never as object), execute: () => ({ heading: 'Run', lead: String(++runs), items: [] }) },
    ] as never
    const running = await botOnHttp({ commands: counting })
    const interaction = command('list')
    const [first, second] = await Promise.all([
      running.stand.post(running.address, interaction),
      running.stand.post(running.address, interaction),
    ])
    expect(second.json).toEqual(first.json)
    expect(runs).toBe(1)
    await running.close()
  })
})

/** The same interaction as if each were by another person in another server; owners of messages stay owners. */
function asIfBy<T extends object>(interaction: T, index: number): T {
  const text = JSON.stringify(interaction)
  return JSON.parse(text.replaceAll('20000000000000000', `2${String(index).padStart(3, '0')}0000000000000`)) as T
}
