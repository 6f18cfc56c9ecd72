// The list of commands: complete, and within Discord's rules for commands.
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { type Command, isGroup } from '../../src/command/command.ts'
import { common, type Option } from '../../src/command/options.ts'

const NAME = /^[-_'\p{Ll}\p{Lm}\p{Lo}\p{N}]{1,32}$/u
const folder = new URL('../../commands/', import.meta.url)

const single: Command[] = commands.flatMap((listed) => (isGroup(listed) ? listed.commands : [listed]))
const named = commands.flatMap((listed) =>
  isGroup(listed)
    ? listed.commands.map((command): [string, Command] => [`${listed.data.name} ${command.data.name}`, command])
    : [[listed.data.name, listed] as [string, Command]],
)

describe('the list of commands', () => {
  test('has every file of the folder, each under its own name', () => {
    const files = readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => name !== 'index.ts')
      .map(({ name }) => name.replace(/\.ts$/, ''))
    expect(commands.map(({ data }) => data.name).toSorted()).toEqual(files.toSorted())
  })

  test('has every file of a group’s folder, each under its own name', () => {
    for (const group of commands.filter(isGroup)) {
      const files = readdirSync(new URL(`${group.data.name}/`, folder))
        .filter((name) => name !== 'index.ts')
        .map((name) => name.replace(/\.ts$/, ''))
      expect(group.commands.map(({ data }) => data.name).toSorted()).toEqual(files.toSorted())
    }
  })

  test('has no name twice', () => {
    expect(new Set(named.map(([name]) => name)).size).toBe(named.length)
    expect(commands.length).toBeLessThanOrEqual(100)
  })
})

describe('Discord’s rules for commands', () => {
  const described = [...commands.map(({ data }) => data), ...single.map(({ data }) => data)]

  test.each(described)('$name has a name and a description that Discord takes', ({ name, description }) => {
    expect(name).toMatch(NAME)
    expect(description.length).toBeGreaterThan(0)
    expect(description.length).toBeLessThanOrEqual(100)
  })

  test.each(named)('/%s has options that Discord takes', (_name, { data }) => {
    const { options } = data
    expect(options.length).toBeLessThanOrEqual(25)
    expect(new Set(options.map(({ name }) => name)).size).toBe(options.length)
    const required = options.map((option) => option.required === true)
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)))
    for (const option of options) expect(faultsOf(option)).toEqual([])
  })

  test.each(commands.map((listed) => [listed.data.name, listed] as const))(
    '/%s keeps within 8,000 characters',
    (_name, listed) => {
      const own = [listed.data.name, listed.data.description]
      const texts = isGroup(listed)
        ? [
            ...own,
            ...listed.commands.flatMap(({ data }) => [data.name, data.description, ...data.options.flatMap(textsOf)]),
          ]
        : [...own, ...listed.data.options.flatMap(textsOf)]
      expect(texts.join('').length).toBeLessThanOrEqual(8000)
    },
  )

  test.each(named)('/%s suggests for exactly the options that say so', (_name, { data, autocomplete = {} }) => {
    const suggested = data.options
      .filter((option) => 'autocomplete' in option && option.autocomplete)
      .map(({ name }) => name)
    expect(Object.keys(autocomplete).toSorted()).toEqual(suggested.filter((name) => name !== 'article').toSorted())
  })

  test('free text is short enough to travel in a button', () => {
    const texts = single.flatMap(({ data }) => data.options).filter((option) => option.type === 3 && !option.choices)
    expect(texts.length).toBeGreaterThan(10)
    for (const option of texts) expect(option).toMatchObject({ max_length: 100 })
  })

  test('every reading command ends with the article and whether the answer is private', () => {
    const others = ['help', 'article list']
    for (const [, { data }] of named.filter(([name]) => !others.includes(name))) {
      expect(data.options.slice(-2)).toEqual([...common])
    }
  })
})

function faultsOf(option: Option): string[] {
  const choices = 'choices' in option ? (option.choices ?? []) : []
  return [
    !NAME.test(option.name) && 'name',
    (option.description.length < 1 || option.description.length > 100) && 'description',
    choices.length > 25 && 'choices',
    choices.some(({ name, value }) => name.length < 1 || name.length > 100 || value.length < 1 || value.length > 100) &&
      'choice',
    choices.length > 0 && 'autocomplete' in option && option.autocomplete === true && 'choices and suggestions',
  ].filter((fault) => fault !== false)
}

function textsOf(option: Option): string[] {
  const choices = 'choices' in option ? (option.choices ?? []) : []
  return [option.name, option.description, ...choices.flatMap(({ name, value }) => [name, value])]
}
