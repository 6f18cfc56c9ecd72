// Registering: what Discord is told, and that it is told only when it has other commands.
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Listed } from '../../src/command/command.ts'
import { createInvalidRequests } from '../../src/discord/invalid-requests.ts'
import { isSameList, registerCommands, registrationOf } from '../../src/discord/register.ts'
import { createRest } from '../../src/discord/rest.ts'
import { testCommands } from '../fixtures/commands.ts'
import { APPLICATION, GUILD } from '../fixtures/interactions.ts'
import { createStandIn, type StandIn, TOKEN } from '../stand-in/discord.ts'
import { html } from '../stand-in/faults.ts'

let stand: StandIn
beforeEach(async () => {
  stand = await createStandIn()
})
afterEach(() => stand.close())

const register = (list: readonly Listed[], guild?: string) =>
  registerCommands(createRest({ api: stand.rest.api, token: TOKEN, invalid: createInvalidRequests(() => 0) }), {
    application: APPLICATION,
    guild,
    commands: list,
  })

describe('registering', () => {
  test.for([
    ['the commands that ship', commands],
    ['commands for tests', testCommands],
  ] as const)('%s tells Discord once, by its rules, and gives their ids', async ([, list]) => {
    const first = await register(list)
    expect(first.changed).toBe(true)
    expect([...first.ids.keys()]).toEqual(list.map(({ data }) => data.name))
    const second = await register(list)
    expect(second).toEqual({ changed: false, ids: first.ids })
    expect(stand.rest.requestsTo(/PUT/)).toHaveLength(1)
    expect(stand.rest.invalidBodies).toEqual([])
  })

  test('for a server leaves the global commands alone, and says nothing that only global ones have', async () => {
    await register(testCommands)
    const global = structuredClone(stand.rest.commands.get('global'))
    expect((await register(testCommands.slice(1), GUILD)).changed).toBe(true)
    expect((await register(testCommands.slice(1), GUILD)).changed).toBe(false)
    expect(stand.rest.commands.get('global')).toEqual(global)
    const [put] = stand.rest.requestsTo(/PUT .*guilds/)
    for (const command of (put as { body: object[] }).body) expect(Object.keys(command)).not.toContain('contexts')
  })

  test('an answer that is no list of commands is an error, not a list', async () => {
    stand.rest.fail(/commands/, html)
    await expect(register(testCommands)).rejects.toThrow()
    expect(stand.rest.requestsTo(/PUT/)).toEqual([])
  })
})

describe('a difference', () => {
  const ours = registrationOf(testCommands)
  /** Every place in a value where something a person sees, or Discord obeys, can change. */
  const changed = (value: unknown, at: string[] = []): { at: string; with: unknown }[] => {
    if (Array.isArray(value))
      return [
        ...(value.length > 0 ? [{ at: [...at, 'shorter'].join('.'), with: value.slice(1) }] : []),
        ...value.flatMap((one, index) =>
          changed(one, [...at, String(index)]).map((change) => ({
            at: change.at,
            with: value.with(index, change.with),
          })),
        ),
      ]
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).flatMap(([key, inner]) =>
        changed(inner, [...at, key]).map((change) => ({ at: change.at, with: { ...value, [key]: change.with } })),
      )
    return [
      {
        at: at.join('.'),
        with: typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : `${String(value)}x`,
      },
    ]
  }

  test('anywhere in what we say is seen', () => {
    const changes = changed(ours)
    expect(changes.length).toBeGreaterThan(100)
    for (const change of changes) expect(isSameList(ours, change.with as never), change.at).toBe(false)
  })

  test('that is only what Discord adds or fills in is none', async () => {
    await register(testCommands)
    const theirs = stand.rest.commands.get('global') as never
    expect(isSameList(ours, theirs)).toBe(true)
    expect(JSON.stringify(theirs)).toContain('name_localizations')
  })

  test('in the order of the commands is none: Discord sorts them as it likes', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ours, { minLength: ours.length }), (shuffled) => isSameList(ours, shuffled)),
    )
  })

  test('is a command more or less, and an option that only Discord has', () => {
    expect(isSameList(ours, ours.slice(1))).toBe(false)
    expect(isSameList(ours.slice(1), ours)).toBe(false)
    const [first, ...rest] = ours
    const more = [
      {
        ...first,
        options: [...(first as never as { options: unknown[] }).options, { type: 3, name: 'old', description: 'x' }],
      },
      ...rest,
    ]
    expect(isSameList(ours, more as never)).toBe(false)
  })
})
