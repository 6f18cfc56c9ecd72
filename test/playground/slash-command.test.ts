// A slash command as typed, and the interactions that Discord would send for it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { isGroup } from '../../src/command/command.ts'
import { readInteraction, userOf } from '../../src/discord/interaction.ts'
import {
  commandInteraction,
  pressInteraction,
  snowflake,
  suggestInteraction,
} from '../../src/playground/interaction.ts'
import { readSlashCommand, UnreadableCommand } from '../../src/playground/slash-command.ts'
import { testCommands } from '../fixtures/commands.ts'

const read = (line: string) => readSlashCommand(line, testCommands)
const valuesOf = (line: string) =>
  (read(line).options as { name: string; value: unknown }[]).map(({ name, value }) => [name, value])

describe('a slash command as typed', () => {
  test.for([
    ['/list', []],
    ['list', []],
    ['  /list   word:one  ', [['word', 'one']]],
    [
      '/list word:one two times:3',
      [
        ['word', 'one two'],
        ['times', 3],
      ],
    ],
    [
      '/list word:"one: two" private:yes',
      [
        ['word', 'one: two'],
        ['private', true],
      ],
    ],
    [
      '/list word:at 10:30 private:FALSE',
      [
        ['word', 'at 10:30'],
        ['private', false],
      ],
    ],
    ['/list order:Downwards', [['order', 'down']]],
    ['/list order:UP', [['order', 'up']]],
    ['/list word:', [['word', '']]],
  ] as const)('%s is read', ([line, values]) => {
    expect(valuesOf(line)).toEqual(values)
  })

  test('of a group names its command first', () => {
    expect(read('/shelf look private:yes')).toMatchObject({
      name: 'shelf',
      options: [{ name: 'look', type: 1, options: [{ name: 'private', value: true }] }],
    })
  })

  test.for([
    ['/nonsense', 'There are: /list'],
    ['', 'There are: /list'],
    ['/list one', 'word:…'],
    ['/list times:many', 'whole number'],
    ['/list times:1.5', 'whole number'],
    ['/list private:maybe', 'yes or no'],
    ['/list order:sideways', 'Upwards, Downwards'],
    ['/shelf', '/shelf look'],
    ['/shelf climb', '/shelf look'],
  ] as const)('%s is refused with what there is instead', ([line, words]) => {
    expect(() => read(line)).toThrow(UnreadableCommand)
    expect(() => read(line)).toThrow(words)
  })

  test('of any kind is read or refused in words, never anything else', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '/',
        'list',
        'shelf',
        'look',
        ' ',
        'word:',
        'times:',
        '"',
        ':',
        '5',
        'yes',
        'private:',
        '\n',
        'é',
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((all) => all.join('')),
        ),
        (line) => {
          try {
            return Array.isArray(read(line).options)
          } catch (error) {
            return error instanceof UnreadableCommand
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  test('with a text for every option is read for each command that ships', () => {
    for (const listed of commands) {
      const one = isGroup(listed) ? listed.commands[0] : listed
      const name = isGroup(listed) ? `${listed.data.name} ${one?.data.name}` : listed.data.name
      const texts = one?.data.options.filter(({ type }) => type === 3 || type === 5) ?? []
      const typed = texts.map(
        (option) =>
          `${option.name}:${option.type === 5 ? 'yes' : 'choices' in option && option.choices ? option.choices[0]?.value : 'some words'}`,
      )
      expect(JSON.stringify(readSlashCommand(`/${name} ${typed.join(' ')}`, commands)).split('"value"')).toHaveLength(
        texts.length + 1,
      )
    }
  })
})

describe('the interactions made of it', () => {
  const member = { id: '200000000000000001', name: 'you' }
  const server = { guild: '300000000000000001', channel: '400000000000000001' }
  const direct = { guild: null, channel: '400000000000000001' }

  test('are ones that Discord could have sent, in a server and in direct messages', () => {
    const data = read('/list word:one')
    for (const place of [server, direct]) {
      const all = [
        commandInteraction(member, place, data),
        suggestInteraction(member, place, data),
        pressInteraction(member, place, { message: { components: [] }, customId: 'x', componentType: 2 }),
        pressInteraction(member, place, {
          message: { components: [] },
          customId: 'x',
          componentType: 3,
          values: ['a'],
        }),
      ].map(readInteraction)
      expect(all.map(({ type }) => type)).toEqual([2, 4, 3, 3])
      for (const one of all) if (one.type !== 1) expect(userOf(one)).toBe(member.id)
    }
  })

  test('have ids of their own, as numbers that grow with time', () => {
    const ids = Array.from({ length: 2_000 }, () => snowflake())
    expect(new Set(ids).size).toBe(2_000)
    expect(BigInt(snowflake(() => 1_800_000_000_000))).toBeGreaterThan(BigInt(snowflake(() => 1_700_000_000_000)))
  })
})
