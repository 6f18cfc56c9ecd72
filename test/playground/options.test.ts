// The composer's own rules: which commands are listed, in what order, and which values Discord's client would send.
import { describe, expect, test } from 'vitest'
import { isOffered, matching, typedCommands } from '../../src/playground/page/composer/commands.ts'
import { checkOption, fixedChoices } from '../../src/playground/page/composer/option-value.ts'
import { resolvedOf } from '../../src/playground/page/composer/resolved.ts'

const COMMANDS = [
  { id: '1', name: 'search', description: 'Search', options: [{ type: 3, name: 'words', description: 'Words' }] },
  {
    id: '2',
    name: 'article',
    description: 'Articles',
    options: [
      { type: 1, name: 'list', description: 'List them' },
      { type: 2, name: 'feed', description: 'Feeds', options: [{ type: 1, name: 'add', description: 'Add one' }] },
    ],
  },
  { id: '3', name: 'Find in article', type: 3 },
  { id: '4', name: 'research', description: 'More' },
]

describe('commands', () => {
  const typed = typedCommands(COMMANDS)

  test('subcommands stand at top level, menu commands not at all', () => {
    expect(typed.map(({ name }) => name)).toEqual(['search', 'article list', 'article feed add', 'research'])
  })

  test('options are sent inside their subcommand and its group', () => {
    const given = [{ name: 'url', type: 3, value: 'x' }]
    expect(typed[0]?.wrap(given)).toEqual(given)
    expect(typed[1]?.wrap(given)).toEqual([{ name: 'list', type: 1, options: given }])
    expect(typed[2]?.wrap(given)).toEqual([
      { name: 'feed', type: 2, options: [{ name: 'add', type: 1, options: given }] },
    ])
  })

  test('names that begin with what was typed come before those that only contain it', () => {
    expect(matching(typed, 'search').map(({ name }) => name)).toEqual(['search', 'research'])
    expect(matching(typed, 'ARTICLE f').map(({ name }) => name)).toEqual(['article feed add'])
    expect(matching(typed, 'zzz')).toEqual([])
  })

  test.each([
    [{}, { direct: false, permissions: '0' }, true],
    [{ contexts: [0] }, { direct: true, permissions: '0' }, false],
    [{ contexts: [1] }, { direct: false, permissions: '0' }, false],
    [{ contexts: null }, { direct: true, permissions: '0' }, true],
    [{ default_member_permissions: '32' }, { direct: false, permissions: '31' }, false],
    [{ default_member_permissions: '32' }, { direct: false, permissions: '48' }, true],
    [{ default_member_permissions: '32' }, { direct: true, permissions: '0' }, true],
  ])('%o for somebody in %o is offered: %s', (about, who, offered) => {
    expect(isOffered({ id: '1', name: 'x', ...about }, who)).toBe(offered)
  })
})

describe('values', () => {
  const option = (type: number, more: object = {}) => ({ type, name: 'o', description: 'd', ...more })
  test.each([
    ['text goes as it is', option(3), ' a b ', { value: ' a b ' }],
    ['nothing is left out', option(3), '  ', { empty: true }],
    [
      'nothing is a fault where something is required',
      option(3, { required: true }),
      '',
      { fault: 'This option is required. Specify a value.' },
    ],
    ['too short', option(3, { min_length: 3 }), 'ab', { fault: 'Must be 3 or more in length.' }],
    ['too long', option(3, { max_length: 3 }), 'abcd', { fault: 'Must be 3 or fewer in length.' }],
    ['a choice is sent as its value', option(3, { choices: [{ name: 'Large', value: 'l' }] }), 'large', { value: 'l' }],
    [
      'what is no choice is a fault',
      option(3, { choices: [{ name: 'Large', value: 'l' }] }),
      'huge',
      { fault: 'Pick one of the choices.' },
    ],
    ['a whole number', option(4), '-12', { value: -12 }],
    ['no whole number', option(4), '1.5', { fault: 'This option needs a whole number.' }],
    ['a number with a comma', option(10), '1,5', { value: 1.5 }],
    ['no number', option(10), 'one', { fault: 'This option needs a number.' }],
    ['a number too small', option(4, { min_value: 1 }), '0', { fault: 'Must be 1 or more.' }],
    ['a number too large', option(4, { max_value: 5 }), '6', { fault: 'Must be 5 or less.' }],
    ['yes', option(5), 'true', { value: true }],
    ['somebody', option(6), '@Ben', { value: '200000000000000002' }],
    ['nobody', option(6), '@Carl', { fault: 'Pick one of the choices.' }],
    ['a channel', option(7), '#side-notes', { value: '400000000000000002' }],
  ])('%s', (_what, about, text, checked) => {
    expect(checkOption(about, text, undefined)).toEqual(checked)
  })

  test('a picked suggestion is sent as its value until the text is changed', () => {
    const picked = { name: 'Leon Panetta', value: 'a3' }
    expect(checkOption(option(3), 'Leon Panetta', picked)).toEqual({ value: 'a3' })
    expect(checkOption(option(3), 'Leon', picked)).toEqual({ value: 'Leon' })
  })

  test('free text has no fixed choices, also where the bot suggests some', () => {
    expect(fixedChoices(option(3, { autocomplete: true }))).toBeUndefined()
    expect(fixedChoices(option(3, { choices: [] }))).toBeUndefined()
  })

  test('people, channels and roles that were named go along, nothing else does', () => {
    expect(resolvedOf(['1', '2'])).toBeUndefined()
    expect(Object.keys(resolvedOf(['200000000000000001', '400000000000000001', '600000000000000001']) ?? {})).toEqual([
      'users',
      'members',
      'channels',
      'roles',
    ])
  })
})
