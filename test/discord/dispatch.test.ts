// The dispatcher: deadlines, repeats, cool-downs, faults and whose library is asked.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/discord/answer.ts'
import { createDispatcher, type DispatcherSettings } from '../../src/discord/dispatch.ts'
import { MalformedInteraction } from '../../src/discord/interaction.ts'
import type { Holding, Library, Scope } from '../../src/library/library.ts'
import { slowly, testCommands } from '../fixtures/commands.ts'
import { digest, text } from '../fixtures/digest.ts'
import { command, GUILD, newId, OTHER_GUILD, optionsOf, ping, suggestion } from '../fixtures/interactions.ts'
import { libraryOf } from '../fixtures/invocation.ts'

function dispatcher(given: Partial<DispatcherSettings> & { library?: Library } = {}) {
  const reports: Report[] = []
  const { library = libraryOf([{ digest, text }]), ...settings } = given
  const dispatch = createDispatcher({
    desk: { commands: testCommands, library, commandIds: new Map([['help', '9']]) },
    report: (report) => void reports.push(report),
    now: () => performance.now(),
    ...settings,
  })
  return { dispatch, reports, desk: { commands: testCommands, library, commandIds: new Map() } }
}

const wordsOf = (response: unknown) => JSON.stringify(response)
const slowDesk = (milliseconds: number) => ({
  commands: slowly(testCommands, milliseconds),
  library: libraryOf([{ digest, text }]),
  commandIds: new Map(),
})

describe('the deadline', () => {
  test('an answer within the patience is given at once', async () => {
    const { dispatch, reports } = dispatcher()
    const { response, later } = await dispatch(command('list'))
    expect(response.type).toBe(4)
    expect(later).toBeUndefined()
    expect(reports).toEqual([
      expect.objectContaining({ kind: 'command', command: 'list', outcome: 'answered', deferred: false }),
    ])
  })

  test('a later one is announced when the patience ends, and reported when it is there', async () => {
    const { dispatch, reports } = dispatcher({ desk: slowDesk(400), patience: 20 })
    const started = performance.now()
    const { response, later } = await dispatch(command('list'))
    expect(response).toEqual({ type: 5, data: {} })
    expect(performance.now() - started).toBeLessThan(395)
    expect(reports).toEqual([])
    expect(await later).toEqual([expect.objectContaining({ call: 'edit' })])
    expect(reports).toEqual([expect.objectContaining({ outcome: 'answered', deferred: true })])
  })

  test('an answer that never comes is given up before its token dies, and the asker is told', async () => {
    const { dispatch, reports } = dispatcher({ patience: 5, longest: 40 })
    const { later } = await dispatch(command('hang'))
    const calls = (await later) ?? []
    expect(calls.map(({ call }) => call)).toEqual(['delete', 'follow up'])
    expect(reports).toEqual([expect.objectContaining({ outcome: 'fault', deferred: true, code: expect.any(String) })])
    expect(wordsOf(calls)).toContain(reports[0]?.code)
  })

  test('whoever waits when the bot ends is told to ask again, and whoever comes then too', async () => {
    const ending = new AbortController()
    const { dispatch, reports } = dispatcher({ patience: 5, ending: ending.signal })
    const waiting = await Promise.all(
      ['1', '2', '3'].map((user) => dispatch(command('hang', optionsOf({ private: true }), { user }))),
    )
    ending.abort()
    for (const { later } of waiting) expect(wordsOf(await later)).toContain('being restarted')
    expect(wordsOf(await (await dispatch(command('hang'))).later)).toContain('being restarted')
    expect(reports.every(({ outcome }) => outcome === 'refused')).toBe(true)
  })

  test('suggestions that take too long are none, so that typing goes on', async () => {
    const never: Library = { list: () => new Promise(() => {}), get: () => new Promise(() => {}) }
    const { dispatch } = dispatcher({ library: never, patience: 10 })
    expect((await dispatch(suggestion('list', 'article', 'x'))).response).toEqual({ type: 8, data: { choices: [] } })
  })
})

describe('faults', () => {
  test('a code leads from what the asker sees to the cause in the report', async () => {
    const { dispatch, reports } = dispatcher()
    const { response } = await dispatch(command('break'))
    expect(wordsOf(response)).toContain(reports[0]?.code)
    expect(reports[0]?.cause).toBeInstanceOf(TypeError)
    expect(wordsOf(response)).not.toContain('shelf fell')
  })

  test('a library that fails is a fault for that asker alone', async () => {
    let broken = true
    const library: Library = {
      list: async () => (broken ? Promise.reject(new Error('disk')) : [{ digest, text }]),
      get: async () => undefined,
    }
    const { dispatch, reports } = dispatcher({ library })
    await dispatch(command('list'))
    expect((await dispatch(suggestion('list', 'article', 'x'))).response).toEqual({ type: 8, data: { choices: [] } })
    broken = false
    await dispatch(command('list'))
    expect(reports.map(({ outcome }) => outcome)).toEqual(['fault', 'fault', 'answered'])
  })

  test('whatever arrives, the dispatcher answers it or says that it is no interaction', async () => {
    const { dispatch } = dispatcher({ now: () => 0 })
    const shaken = fc.oneof(
      fc.anything(),
      fc.json().map((json) => JSON.parse(json)),
      fc
        .record({ name: fc.string(), options: fc.array(fc.anything(), { maxLength: 3 }) }, { requiredKeys: [] })
        .map((data) => ({ ...command('list', [], { id: newId() }), data })),
      fc
        .record(
          {
            type: fc.integer({ min: 0, max: 7 }),
            token: fc.anything(),
            guild_id: fc.anything(),
            locale: fc.anything(),
          },
          { requiredKeys: [] },
        )
        .map((part) => ({ ...command('list', [], { id: newId() }), ...part })),
    )
    await fc.assert(
      fc.asyncProperty(shaken, async (raw) => {
        const answer = await dispatch(raw).catch((error: unknown) => error)
        expect(
          answer instanceof MalformedInteraction ||
            typeof (answer as { response: { type: number } }).response.type === 'number',
        ).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('what is wrong with an interaction is told by place, never by value', async () => {
    const { dispatch } = dispatcher()
    const failing = dispatch({ ...command('list'), token: 5, data: { name: 'secret words'.repeat(9) } })
    await expect(failing).rejects.toThrow(/data\.name: too_big/)
    await expect(failing).rejects.not.toThrow(/secret words/)
  })
})

describe('cool-downs', () => {
  const at = (milliseconds: { now: number }) => dispatcher({ now: () => milliseconds.now })

  test('a person who asks eleven times at once is asked to wait, then goes on; others never notice', async () => {
    const clock = { now: 0 }
    const { dispatch } = at(clock)
    const asked = async (user: string) => wordsOf((await dispatch(command('secret', [], { user }))).response)
    for (let index = 0; index < 10; index += 1) expect(await asked('7')).toContain('Only you see this.')
    expect(await asked('7')).toContain('one second')
    expect(await asked('8')).toContain('Only you see this.')
    clock.now = 1_000
    expect(await asked('7')).toContain('Only you see this.')
  })

  test('a whole server is slowed down after sixty, another one is not', async () => {
    const { dispatch } = at({ now: 0 })
    const asked = async (user: number, guild: string) =>
      wordsOf((await dispatch(command('secret', [], { user: String(user), guild }))).response)
    for (let user = 1; user <= 60; user += 1) expect(await asked(user, GUILD)).toContain('Only you')
    expect(await asked(61, GUILD)).toContain('Try again')
    expect(await asked(61, OTHER_GUILD)).toContain('Only you')
  })

  test('typing has an allowance of its own, and beyond it suggestions just stop', async () => {
    const { dispatch } = at({ now: 0 })
    const typed = async () =>
      (await dispatch(suggestion('list', 'word', 't'))).response as never as { data: { choices: unknown[] } }
    for (let index = 0; index < 30; index += 1) expect((await typed()).data.choices).toHaveLength(2)
    expect((await typed()).data.choices).toEqual([])
    expect(wordsOf((await dispatch(command('secret'))).response)).toContain('Only you')
  })
})

describe('whose library is asked', () => {
  const asking: Scope[] = []
  const spying: Library = {
    list: async (scope) => {
      asking.push(scope)
      return [{ digest, text }]
    },
    get: async () => undefined,
  }

  test.for([
    ['in a server that has the bot', { guild: GUILD }, { kind: 'guild', id: GUILD }],
    ['in direct messages', { guild: null, user: '77' }, { kind: 'user', id: '77' }],
    [
      'in a server that has not the bot, for a person who brought it along',
      { guild: GUILD, user: '77', installedBy: 'user' },
      { kind: 'user', id: '77' },
    ],
  ] as const)('%s', async ([, where, scope]) => {
    const { dispatch } = dispatcher({ library: spying })
    asking.length = 0
    await dispatch(command('list', [], where))
    await dispatch(suggestion('list', 'article', '', where))
    expect(asking).toEqual([scope, scope])
  })

  test('one server never gets a byte of another’s', async () => {
    const holdingOf = (label: string): Holding => ({
      digest: { ...digest, article: { ...digest.article, label, id: label.toLowerCase() } },
      text,
    })
    const shelves: Record<string, Holding[]> = {
      [GUILD]: [holdingOf('Harbour')],
      [OTHER_GUILD]: [holdingOf('Quarry'), holdingOf('Harbour')],
    }
    const of = (both: boolean): Library => ({
      list: async ({ id }) => (both || id === GUILD ? (shelves[id] ?? []) : []),
      get: async ({ id }, article) =>
        (both || id === GUILD ? shelves[id] : [])?.find(({ digest: one }) => one.article.id === article),
    })
    const asked = [
      command('list'),
      command('list', optionsOf({ article: 'quarry' })),
      command('list', optionsOf({ article: 'Quarry' })),
      command('shelf', [{ type: 1, name: 'look', options: [] }]),
      suggestion('list', 'article', ''),
      suggestion('list', 'article', 'quar'),
    ]
    const answers = async (library: Library) => {
      const { dispatch } = dispatcher({ library, now: () => 0 })
      return Promise.all(asked.map(async (one) => JSON.stringify((await dispatch(one)).response)))
    }
    const [alone, beside] = await Promise.all([answers(of(false)), answers(of(true))])
    expect(beside).toEqual(alone)
    expect(alone.join()).not.toContain('Quarry"')
  })
})

test('a ping gets a pong, and is nobody’s business else', async () => {
  const { dispatch, reports } = dispatcher()
  expect(await dispatch(ping())).toMatchObject({ response: { type: 1 }, repeated: false })
  expect(reports).toEqual([])
})

test('a submitted form of an earlier version is told so', async () => {
  const { dispatch, reports } = dispatcher()
  const { response } = await dispatch({ ...command('list'), type: 5, data: { custom_id: 'x' } })
  expect(wordsOf(response)).toContain('earlier version')
  expect(reports).toEqual([expect.objectContaining({ kind: 'other', command: '(control)', outcome: 'refused' })])
})

test('an article that several names fit is asked for more exactly, with their names', async () => {
  const second = { ...digest, article: { ...digest.article, id: 'second', label: 'Second commentary' } }
  const { dispatch } = dispatcher({
    library: libraryOf([
      { digest, text },
      { digest: second, text },
    ]),
  })
  const { response } = await dispatch(command('list', optionsOf({ article: 'commentary' })))
  expect(wordsOf(response)).toContain('Second commentary')
  const found = await dispatch(
    command('shelf', [{ type: 1, name: 'look', options: optionsOf({ article: 'second comm' }) as never }]),
  )
  expect(wordsOf(found.response)).toContain('Second commentary')
})
