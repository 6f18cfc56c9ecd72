// Questions travel in the ids of controls: exact, short, and refused when anything was changed.
import { hash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Controls, EVERYTHING, readPress, writeControls } from '../../src/discord/custom-id.ts'
import type { Question } from '../../src/discord/question.ts'
import { decodeQuestion, encodeQuestion } from '../../src/discord/question-code.ts'
import { HOSTILE, hostileString } from './hostile.ts'

const anyText = fc
  .oneof(
    hostileString,
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.constantFrom('😀'.repeat(50), '|'.repeat(100), '\n'.repeat(60), '日'.repeat(100)),
  )
  .map((text) => text.slice(0, 100))
const value = fc.oneof(
  { weight: 4, arbitrary: anyText },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.integer() },
)
const name = fc.stringMatching(/^[a-z][a-z_]{0,11}$/)

const question: fc.Arbitrary<Question> = fc.record({
  command: fc.constantFrom('quotes', 'article list', 'search'),
  options: fc.dictionary(name, value, { maxKeys: 4, noNullPrototype: true }),
  page: fc.integer({ min: 1, max: 200 }),
})
const controls: fc.Arbitrary<Controls> = fc.record({
  passages: fc.array(
    fc.oneof(fc.constantFrom('q1', '¶27', 'd12'), hostileString.map((text) => text.slice(0, 8)).filter(Boolean)),
    { maxLength: 5 },
  ),
  filter: fc.option(name, { nil: undefined }),
  paged: fc.boolean(),
  post: fc.boolean(),
})

const MANY = 100

type Ids = NonNullable<ReturnType<typeof writeControls>>
const inOrder = ({ passages, filter, back, next, post, extra }: Ids) =>
  [...passages, filter, back, next, post, ...extra].filter((id) => id !== undefined)

const asked: Question = { command: 'quotes', options: { speaker: 'CIA', article: 'drones' }, page: 2 }
const all: Controls = { passages: ['q1', '¶27'], filter: 'speaker', paged: true, post: true }
const ids = writeControls(asked, all, 0) as Ids
const press = (id: string | undefined, values: readonly string[] = []) => readPress(id as string, inOrder(ids), values)

describe('a press', () => {
  test('of back, next and post asks for that page of the same question', () => {
    expect(press(ids.back)).toEqual({ action: 'show', question: { ...asked, page: 1 } })
    expect(press(ids.next)).toEqual({ action: 'show', question: { ...asked, page: 3 } })
    expect(press(ids.post)).toEqual({ action: 'post', question: asked })
  })

  test('of back on the first page, which is disabled, asks nothing', () => {
    const first = writeControls({ ...asked, page: 1 }, all, 0) as Ids
    expect(readPress(first.back as string, inOrder(first), [])).toBeUndefined()
  })

  test('in the menu asks with that value, from the first page', () => {
    const options = { speaker: 'a3', article: 'drones' }
    expect(press(ids.filter, ['a3'])).toEqual({
      action: 'show',
      question: { ...asked, options, page: 1 },
      filter: 'speaker',
    })
  })

  test('of everything in the menu takes the option away', () => {
    const options = { article: 'drones' }
    expect(press(ids.filter, [EVERYTHING])).toEqual({
      action: 'show',
      question: { ...asked, options, page: 1 },
      filter: 'speaker',
    })
  })

  test('in the menu without a value, or with two, asks nothing', () => {
    expect(press(ids.filter)).toBeUndefined()
    expect(press(ids.filter, ['a', 'b'])).toBeUndefined()
  })

  test('of a ¶ button opens the passage in the same article', () => {
    const question = { command: 'passage', options: { ref: '¶27', article: 'drones' }, page: 1 }
    expect(press(ids.passages[1])).toEqual({ action: 'open', question })
    const bare = writeControls({ ...asked, options: {} }, all, 0) as Ids
    expect(readPress(bare.passages[0] as string, inOrder(bare), [])).toMatchObject({
      question: { options: { ref: 'q1' } },
    })
  })

  test('works whatever the question holds, and every id is short, whole and there once', () => {
    const property = fc.property(question, controls, (question, controls) => {
      const ids = writeControls(question, controls, MANY)
      expect(ids).toBeDefined()
      const list = inOrder(ids as Ids)
      expect(new Set(list).size).toBe(list.length)
      for (const id of list) {
        expect(id.length).toBeLessThanOrEqual(100)
        expect(id.isWellFormed()).toBe(true)
        expect(id.trim()).toBe(id)
        expect(id.normalize('NFC')).toBe(id)
      }
      const { back, next, post, passages } = ids as Ids
      if (next)
        expect(readPress(next, list, [])).toEqual({
          action: 'show',
          question: { ...question, page: question.page + 1 },
        })
      if (back && question.page > 1)
        expect(readPress(back, list, [])).toEqual({
          action: 'show',
          question: { ...question, page: question.page - 1 },
        })
      if (post) expect(readPress(post, list, [])).toEqual({ action: 'post', question })
      for (const [index, id] of passages.entries())
        expect(readPress(id, list, [])).toMatchObject({
          action: 'open',
          question: { options: { ref: controls.passages[index] } },
        })
    })
    fc.assert(property, { numRuns: 3000 })
  })

  test('works for five options of a hundred characters beside two buttons and a few more', () => {
    const options = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, '😀'.repeat(50)]))
    const ids = writeControls({ ...asked, options }, { passages: [], paged: true, post: false }, 5) as Ids
    expect(ids.extra.length).toBeLessThanOrEqual(5)
    expect(readPress(ids.next as string, inOrder(ids), [])).toEqual({
      action: 'show',
      question: { ...asked, options, page: 3 },
    })
  })

  test('has no controls where the question cannot be carried', () => {
    expect(writeControls({ ...asked, options: { text: 'x'.repeat(3000) } }, all, 5)).toBeUndefined()
  })
})

describe('what this version did not write asks nothing', () => {
  test.each([
    ...HOSTILE,
    'v1',
    'v1|',
    'v1|n2|quotes',
    'v1|n2|quotes|',
    'v1|n2|quotes|AAAAA',
    'v0|n2|quotes|AAAAA',
    'v2|n2|quotes|AAAAA',
    'page_2',
    'v1||quotes|AAAAA',
  ])('%j', (id) => {
    expect(readPress(id, [id], ['x'])).toBeUndefined()
    expect(readPress(id, [...inOrder(ids), id], ['x'])).toBeUndefined()
  })

  test('a forged id with a right checksum but no meaning', () => {
    const forge = (action: string, state: string) =>
      `v1|${action}|${state}|${hash('sha256', `v1|${action}|${state}`, 'base64url').slice(0, 5)}`
    for (const [action, state] of [
      ['z1', 'quotes'],
      ['n', 'quotes'],
      ['n01', 'quotes'],
      ['n1e3', 'quotes'],
      ['n-1', 'quotes'],
      ['o0', 'quotes'],
      ['f', 'quotes'],
      ['f~', 'quotes'],
      ['n1', ''],
      ['n1', 'quotes;a'],
    ] as const)
      expect(readPress(forge(action, state), [forge(action, state)], ['x'])).toBeUndefined()
    expect(readPress(forge('n3', 'quotes'), [forge('n3', 'quotes')], [])).toEqual({
      action: 'show',
      question: { command: 'quotes', options: {}, page: 3 },
    })
  })

  test('an id that is not in its message', () => {
    expect(readPress(ids.next as string, [], [])).toBeUndefined()
    expect(
      readPress(
        ids.next as string,
        inOrder(ids).filter((id) => id !== ids.next),
        [],
      ),
    ).toBeUndefined()
  })

  test('an id of another message', () => {
    const other = writeControls({ ...asked, options: {} }, all, 0) as Ids
    expect(readPress(ids.next as string, [...inOrder(other), ids.next as string], [])).toBeUndefined()
  })

  test('any id with one character changed, lost, added or two exchanged', () => {
    const long = writeControls(
      { ...asked, options: { about: 'drones | strikes\n'.repeat(5), article: 'x' } },
      all,
      5,
    ) as Ids
    const list = inOrder(long)
    const change = fc.record({
      which: fc.nat({ max: list.length - 1 }),
      at: fc.nat({ max: 99 }),
      how: fc.constantFrom('replace', 'remove', 'insert', 'swap'),
      character: fc.constantFrom(...'abnpfox0129|;~.sAZ_-😀 \n'.split('')),
    })
    const property = fc.property(change, fc.nat({ max: list.length - 1 }), ({ which, at, how, character }, pressed) => {
      const id = list[which] as string
      const index = at % id.length
      const rest = id.slice(index + 1)
      const changed =
        how === 'replace'
          ? id.slice(0, index) + character + rest
          : how === 'remove'
            ? id.slice(0, index) + rest
            : how === 'insert'
              ? id.slice(0, index) + character + id.slice(index)
              : id.slice(0, index) + rest.slice(0, 1) + id.charAt(index) + rest.slice(1)
      fc.pre(changed !== id)
      const tampered = list.with(which, changed)
      const press = readPress(changed, tampered, ['x'])
      expect(press).toBeUndefined()
      // A change in another control's own part does no harm; one in the question is noticed by every control.
      const untouched = readPress(list[pressed] as string, tampered, ['x'])
      if (pressed !== which && untouched !== undefined)
        expect(untouched).toEqual(readPress(list[pressed] as string, list, ['x']))
    })
    fc.assert(property, { numRuns: 5000 })
  })
})

describe('a question as a string', () => {
  test('comes back as it was', () => {
    const property = fc.property(question, (question) => {
      const { page: _page, ...rest } = question
      expect(decodeQuestion(encodeQuestion(question))).toEqual(rest)
    })
    fc.assert(property, { numRuns: 1000 })
  })

  test.each([
    '',
    ';',
    'quotes;',
    'quotes;a',
    'quotes;a;',
    'quotes;a;x1',
    'quotes;a;n',
    'quotes;a;n01',
    'quotes;a;nNaN',
    'quotes;;y',
    'quotes;a;y;a;z',
    'quotes;a;s~',
    'quotes;a;s~zzzz.',
    'quotes;a;s~2p.',
    'quotes;a;s\n',
    ' quotes',
  ])('is refused as %j', (state) => {
    expect(decodeQuestion(state)).toBeUndefined()
  })

  test('keeps names that mean something to JavaScript as plain options', () => {
    const options = Object.fromEntries([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
    const back = decodeQuestion(encodeQuestion({ command: 'quotes', options }))
    expect(Object.entries(back?.options ?? {})).toEqual(Object.entries(options))
  })
})
