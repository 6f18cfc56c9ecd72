// What arrives is read strictly: options by what a command declares, presses by whose message it is, suggestions within Discord's limits.
import { describe, expect, test } from 'vitest'
import { defineCommand, defineGroup } from '../../src/command/command.ts'
import { boolean, integer, member, string } from '../../src/command/options.ts'
import { ask } from '../../src/discord/ask.ts'
import { readInteraction } from '../../src/discord/interaction.ts'
import { createKeptAnswers } from '../../src/discord/kept-answers.ts'
import type { Message } from '../../src/discord/message.ts'
import { commandNamed, findCommand, readOptions, readTypedOptions } from '../../src/discord/options.ts'
import { readShowing } from '../../src/discord/press.ts'
import { languageFor } from '../../src/language/language.ts'
import { digest } from '../fixtures/digest.ts'
import { command, controlOf, OTHER, optionsOf, press, suggestion } from '../fixtures/interactions.ts'
import { createTestBot } from '../stand-in/bots.ts'

const say = languageFor('en')
const all = defineCommand({
  data: {
    name: 'all',
    description: 'Every kind of option',
    options: [
      string('text', { description: 'x', required: true, min_length: 2, max_length: 5 }),
      string('choice', { description: 'x', choices: [{ name: 'A', value: 'a' }] }),
      integer('number', { description: 'x', min_value: 1, max_value: 3 }),
      boolean('yes', { description: 'x' }),
      member('who', { description: 'x' }),
    ],
  },
  execute: () => ({ heading: '', lead: '', items: [] }),
})
const group = defineGroup({ data: { name: 'group', description: 'x' }, commands: [all] })

const given = (values: Record<string, unknown>) =>
  Object.entries(values).map(([name, value]) => ({ name, type: 3, value: value as string }))

describe('options', () => {
  test('that keep their rules are taken', () => {
    const values = { text: 'abc', choice: 'a', number: 3, yes: false, who: '123' }
    expect(readOptions(all, given(values), say)).toEqual(values)
  })

  test.for([
    [{ text: 'a' }, 'text'],
    [{ text: 'abcdef' }, 'text'],
    [{ text: 5 }, 'text'],
    [{ text: 'abc', choice: 'b' }, 'choice'],
    [{ text: 'abc', number: 4 }, 'number'],
    [{ text: 'abc', number: 1.5 }, 'number'],
    [{ text: 'abc', number: '2' }, 'number'],
    [{ text: 'abc', yes: 'true' }, 'yes'],
    [{ text: 'abc', who: 'me' }, 'who'],
    [{ text: 'abc', other: 1 }, 'other'],
    [{ text: undefined }, 'text'],
    [{}, 'text'],
  ] as const)('%j are refused, and the one at fault is named', ([values, name]) => {
    expect(() => readOptions(all, given(values), say)).toThrow(name)
  })

  test('of a command still being typed are taken as far as they fit', () => {
    const typed = [...given({ text: 'a', number: 2, other: 1 }), { name: 'choice', type: 3, value: 'a', focused: true }]
    expect(readTypedOptions(all, typed)).toEqual({ number: 2 })
  })
})

describe('a command by its name', () => {
  test('is found alone and in a group, and nowhere else', () => {
    expect(commandNamed([all, group], 'all')).toBe(all)
    expect(commandNamed([all, group], 'group all')).toBe(all)
    for (const name of ['all more', 'group', 'group none', 'none', ''])
      expect(commandNamed([all, group], name)).toBeUndefined()
    expect(findCommand([group], { name: 'group', options: [{ name: 'all', type: 1 }] })).toEqual({
      name: 'group all',
      command: all,
      given: [],
    })
    expect(findCommand([group], { name: 'group', options: [{ name: 'all', type: 3, value: 'x' }] })).toBeUndefined()
    expect(findCommand([group], { name: 'group' })).toBeUndefined()
  })
})

describe('a press', () => {
  const shownBy = async (options: Record<string, string | boolean> = {}) => {
    const { response } = await createTestBot().dispatch(command('list', optionsOf(options)))
    return (response as { data: Message }).data
  }
  const read = (interaction: unknown) => readShowing(readInteraction(interaction) as never, say)

  test('by the asker changes the message in place; by another it never does', async () => {
    const message = await shownBy()
    const next = controlOf(message, 'Next')
    expect(read(press(message, next))).toMatchObject({ inPlace: true, hidden: false, question: { page: 2 } })
    expect(read(press(message, next, { user: OTHER }))).toMatchObject({ inPlace: false, hidden: true })
  })

  test('on a message of which Discord no longer says whose it is changes it only where nobody else sees it', async () => {
    for (const [options, inPlace] of [
      [{}, false],
      [{ private: true }, true],
    ] as const) {
      const message = await shownBy(options)
      const pressed = press(message, controlOf(message, 'Next'))
      const { interaction_metadata: _gone, ...rest } = pressed.message as unknown as Record<string, unknown>
      expect(read({ ...pressed, message: rest })).toMatchObject({ inPlace, hidden: true })
    }
  })

  test('that carries an option which the command no longer takes is refused, and does not reach it', async () => {
    const message = await shownBy({ word: 'one' })
    const older = [{ ...all, data: { ...all.data, name: 'list' } }]
    const { response } = await createTestBot({ commands: older }).dispatch(press(message, controlOf(message, 'Next')))
    expect(JSON.stringify(response)).toContain('no option')
    const gone = await createTestBot({ commands: [] }).dispatch(press(message, controlOf(message, 'Next')))
    expect(JSON.stringify(gone.response)).toContain('There is no command')
  })
})

describe('suggestions', () => {
  const suggesting = (made: readonly { name: string; value: string }[] | Error) =>
    createTestBot({
      commands: [
        defineCommand({
          data: { name: 'pick', description: 'x', options: [string('what', { description: 'x', autocomplete: true })] },
          autocomplete: {
            what: () => {
              if (made instanceof Error) throw made
              return made
            },
          },
          execute: () => ({ heading: '', lead: '', items: [] }),
        }),
      ],
    })
  const choicesOf = async (made: readonly { name: string; value: string }[] | Error) => {
    const { response } = await suggesting(made).dispatch(suggestion('pick', 'what', 'x'))
    return (response as unknown as { data: { choices: { name: string; value: string }[] } }).data.choices
  }

  test('are at most 25, each within 100 characters, and none that could not be sent back', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      name: `${index} ${'long '.repeat(40)}`,
      value: String(index),
    }))
    const choices = await choicesOf([
      { name: ' ', value: 'blank' },
      { name: 'empty', value: '' },
      { name: 'long', value: 'x'.repeat(101) },
      ...many,
    ])
    expect(choices).toHaveLength(25)
    expect(choices[0]?.name.length).toBeLessThanOrEqual(100)
    expect(choices.map(({ value }) => value)).not.toContain('blank')
  })

  test('that break are none, and the fault is logged with its code', async () => {
    expect(await choicesOf(new Error('broken'))).toEqual([])
    const bot = suggesting(new Error('broken'))
    await bot.dispatch(suggestion('pick', 'what', 'x'))
    expect(JSON.parse(bot.lines.at(-1) as string)).toMatchObject({
      msg: 'a command failed',
      kind: 'suggest',
      code: expect.any(String),
    })
  })
})

describe('kept answers', () => {
  const message = { flags: 0 } as Message

  test('are for the same question drawn from the same things only, and the oldest go first', () => {
    const kept = createKeptAnswers(2)
    const sources = [digest, 'the text', say, '1']
    kept.keep('a', sources, message)
    expect(kept.find('a', [...sources])).toBe(message)
    expect(kept.find('b', sources)).toBeUndefined()
    for (const other of [
      [{ ...digest }, 'the text', say, '1'],
      [digest, undefined, say, '1'],
      [digest, 'the text', { ...say }, '1'],
      [digest, 'the text', say, '2'],
      [digest, 'the text', say, '1', '2'],
    ])
      expect(kept.find('a', other)).toBeUndefined()
    kept.keep('b', sources, message)
    kept.keep('c', sources, message)
    expect(kept.find('a', sources)).toBeUndefined()
    expect(kept.find('c', sources)).toBe(message)
  })

  test('are none where none are wanted', () => {
    const kept = createKeptAnswers(0)
    kept.keep('a', [], message)
    expect(kept.find('a', [])).toBeUndefined()
  })

  test('are made anew when the text is attached, the digest is another one, or the asker’s language is', async () => {
    let shelf: { digest: typeof digest; text: string | undefined } = { digest, text: undefined }
    const library = { list: async () => [shelf], get: async () => shelf }
    let runs = 0
    const counting = defineCommand({
      data: { name: 'count', description: 'x', options: [] },
      execute: () => ({ heading: 'x', lead: String(++runs), items: [] }),
    })
    const desk = { commands: [counting], library, commandIds: new Map<string, string>(), kept: createKeptAnswers() }
    const asking = async (language = say) =>
      ask(desk, { scope: { kind: 'user', id: '1' }, say: language }, { command: 'count', options: {}, page: 1 }, false)
    await asking()
    await asking()
    expect(runs).toBe(1)
    shelf = { digest, text: 'attached' }
    await asking()
    expect(runs).toBe(2)
    shelf = { digest: { ...digest }, text: 'attached' }
    await asking()
    expect(runs).toBe(3)
    await asking({ ...say })
    expect(runs).toBe(4)
    desk.commandIds.set('count', '1')
    await asking({ ...say })
    expect(runs).toBe(5)
  })

  test('save the work of a command that looks at the digest alone, never of one that looks at who asks', async () => {
    const runs = { alone: 0, scoped: 0 }
    const bot = createTestBot({
      commands: [
        defineCommand({
          data: { name: 'alone', description: 'x', options: [] },
          execute: ({ digest: one }) => ({ heading: one.article.label, lead: String(++runs.alone), items: [] }),
        }),
        defineCommand({
          data: { name: 'scoped', description: 'x', options: [] },
          execute: ({ scope }) => ({ heading: scope.id, lead: String(++runs.scoped), items: [] }),
        }),
      ],
    })
    for (const guild of ['11', '22']) {
      await bot.dispatch(command('alone', [], { guild }))
      const { response } = await bot.dispatch(command('scoped', [], { guild }))
      expect(JSON.stringify(response)).toContain(guild)
    }
    expect(runs).toEqual({ alone: 1, scoped: 2 })
  })

  test('are made anew when Discord has given the commands their ids', async () => {
    let runs = 0
    const bot = createTestBot({
      commands: [
        defineCommand({
          data: { name: 'help', description: 'x', options: [] },
          execute: () => ({ heading: { command: 'help' }, lead: String(++runs), items: [] }),
        }),
      ],
    })
    await bot.dispatch(command('help'))
    bot.commandIds.set('help', '700000000000000001')
    const { response } = await bot.dispatch(command('help'))
    expect(JSON.stringify(response)).toContain('</help:700000000000000001>')
    expect(runs).toBe(2)
  })
})
