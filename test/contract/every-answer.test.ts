// Every message that the bot can send is one that Discord takes: every command, option, suggestion, page and control, of both built-in digests and of digests at the limits.

import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { type Command, isGroup } from '../../src/command/command.ts'
import { createDispatcher, type Dispatcher } from '../../src/discord/dispatch.ts'
import type { Message } from '../../src/discord/message.ts'
import { registrationOf } from '../../src/discord/register.ts'
import { readShelf } from '../../src/library/built-in.ts'
import type { Holding } from '../../src/library/library.ts'
import { commandInteraction, pressInteraction, suggestInteraction } from '../../src/playground/interaction.ts'
import { arbitraryHolding } from '../fixtures/arbitrary-digest.ts'
import { libraryOf } from '../fixtures/invocation.ts'
import { commandFaults, commandListFaults } from '../rules/command-faults.ts'
import { allComponents } from '../rules/component-faults.ts'
import { messageFaults } from '../rules/message-faults.ts'
import { specFaults } from '../rules/spec-faults.ts'

const PLACE = { guild: '300000000000000001', channel: '400000000000000001' }
const HIDDEN = 64
const shelf = readShelf(fileURLToPath(new URL('../../digests', import.meta.url)))

type Named = { readonly name: string; readonly command: Command }
const named: Named[] = commands.flatMap((listed) =>
  isGroup(listed)
    ? listed.commands.map((command) => ({ name: `${listed.data.name} ${command.data.name}`, command }))
    : [{ name: listed.data.name, command: listed }],
)

type Given = { readonly name: string; readonly type: number; readonly value: unknown; readonly focused?: boolean }

function dataOf(name: string, options: readonly Given[]) {
  const [first = '', second] = name.split(' ')
  return {
    id: '1',
    name: first,
    type: 1 as const,
    options: second === undefined ? options : [{ name: second, type: 1, options }],
  }
}

/** A new person for each question, so that no cool-down stands in the way. */
let person = 500_000_000_000_000_000n
const someone = () => {
  person += 1n
  return { id: String(person), name: 'someone' }
}

function botWith(holdings: readonly Holding[]) {
  const faults: unknown[] = []
  const desk = {
    commands,
    library: libraryOf(holdings),
    commandIds: new Map(commands.map(({ data }, index) => [data.name, `90000000000000000${index}`])),
  }
  let time = 0
  const now = () => {
    time += 10_000
    return time
  }
  const dispatch = createDispatcher({
    desk,
    report: ({ outcome, cause }) => void (outcome === 'fault' && faults.push(cause)),
    now,
    patience: 30_000,
  })
  return { dispatch, faults }
}

function expectValid(response: unknown, about: string): void {
  expect(specFaults('callback', response), about).toEqual([])
  const data = (response as { data?: unknown }).data
  expect(messageFaults(data), about).toEqual([])
  expect((data as Message).allowed_mentions, about).toEqual({ parse: [] })
}

async function answerTo(dispatch: Dispatcher, interaction: unknown, about: string): Promise<Message> {
  const { response } = await dispatch(interaction)
  expectValid(response, about)
  return (response as { data: Message }).data
}

/** Presses Next until the end, then every other control of the first page once; gives how many messages that were. */
async function walk(dispatch: Dispatcher, first: Message, about: string): Promise<number> {
  const member = someone()
  let seen = 0
  const press = async (message: Message, control: Readonly<Record<string, unknown>>, values?: string[]) => {
    seen += 1
    const shown = { ...message, id: '1', interaction_metadata: { user: { id: member.id } } }
    const given = {
      message: shown,
      customId: String(control['custom_id']),
      componentType: Number(control['type']),
      ...(values ? { values } : {}),
    }
    return answerTo(
      dispatch,
      pressInteraction(member, PLACE, given as never),
      `${about} → ${control['label'] ?? control['placeholder']}`,
    )
  }
  const controlsOf = (message: Message) =>
    allComponents(message.components).filter((one) => typeof one['custom_id'] === 'string' && one['disabled'] !== true)
  const next = (message: Message) => controlsOf(message).find(({ label }) => label === 'Next')
  let page = first
  for (let control = next(page); control !== undefined && seen < 100; control = next(page))
    page = await press(page, control)
  for (const control of controlsOf(first)) {
    if (control['label'] === 'Next') continue
    if (control['type'] === 2) await press(first, control)
    else for (const { value } of control['options'] as { value: string }[]) await press(first, control, [value])
  }
  return seen + 1
}

/** Values for an option: every choice, every suggestion, and what somebody may type instead. */
async function valuesOf(
  dispatch: Dispatcher,
  { name, command }: Named,
  option: Command['data']['options'][number],
): Promise<unknown[]> {
  if (option.type === 5) return [true, false]
  if (option.type === 4) return [option.min_value ?? 0, option.max_value ?? 9]
  if (option.type === 6) return ['123456789012345678']
  if (option.choices) return option.choices.map(({ value }) => value)
  if (!option.autocomplete) return ['drone', 'the', 'zzz', '2025', '@everyone *x*']
  const focused = { name: option.name, type: 3, value: '', focused: true }
  const { response } = await dispatch(
    suggestInteraction(someone(), PLACE, dataOf(name, [...requiredOf(command, option.name), focused])),
  )
  expect(specFaults('callback', response), `${name} ${option.name}`).toEqual([])
  return [
    ...(response as unknown as { data: { choices: { value: string }[] } }).data.choices.map(({ value }) => value),
    'nobody of that name',
  ]
}

const requiredOf = (command: Command, except: string): Given[] =>
  command.data.options
    .filter(({ required, name }) => required && name !== except)
    .map(({ name, type }) => ({ name, type, value: name === 'ref' ? 'q1' : 'the' }))

async function everyAnswer(dispatch: Dispatcher, one: Named, article: string): Promise<number> {
  const about: Given = { name: 'article', type: 3, value: article }
  const takesArticle = one.command.data.options.some(({ name }) => name === 'article')
  let messages = 0
  const ask = async (options: readonly Given[]) => {
    const all = takesArticle && !options.some(({ name }) => name === 'article') ? [...options, about] : options
    const line = `/${one.name} ${JSON.stringify(all)}`
    const message = await answerTo(dispatch, commandInteraction(someone(), PLACE, dataOf(one.name, all)), line)
    messages += await walk(dispatch, message, line)
    return message
  }
  const plain = requiredOf(one.command, '')
  await ask(plain)
  for (const option of one.command.data.options) {
    for (const value of await valuesOf(dispatch, one, option)) {
      const message = await ask([
        ...requiredOf(one.command, option.name),
        { name: option.name, type: option.type, value },
      ])
      if (option.name === 'private' && value === true) expect(message.flags & HIDDEN, one.name).toBe(HIDDEN)
    }
  }
  return messages
}

describe.each(shelf.map(({ digest, text }) => ({ id: digest.article.id, digest, text })))('$id', ({ id }) => {
  const { dispatch, faults } = botWith(shelf)
  test.each(named)(
    '/$name: every option, page and control gives a message that Discord takes',
    async (one) => {
      expect(await everyAnswer(dispatch, one, id)).toBeGreaterThan(1)
      expect(faults).toEqual([])
    },
    60_000,
  )
})

test('digests at the limits give only messages that Discord takes', async () => {
  let messages = 0
  await fc.assert(
    fc.asyncProperty(arbitraryHolding, fc.constantFrom(...named), async (holding, one) => {
      const { dispatch, faults } = botWith([holding])
      const line = `/${one.name}`
      const message = await answerTo(
        dispatch,
        commandInteraction(someone(), PLACE, dataOf(one.name, requiredOf(one.command, ''))),
        line,
      )
      messages += await walk(dispatch, message, line)
      expect(faults).toEqual([])
    }),
    { numRuns: 60 },
  )
  expect(messages).toBeGreaterThan(100)
}, 120_000)

test('the commands are ones that Discord registers', () => {
  const registration = registrationOf(commands)
  expect(commandListFaults(registration)).toEqual([])
  for (const command of registration) {
    expect(commandFaults(command)).toEqual([])
    expect(specFaults('command', command)).toEqual([])
  }
})
