// A reply as a message: what stands where, every limit kept, every control working.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Item, Reply } from '../../src/command/reply.ts'
import { readPress } from '../../src/discord/custom-id.ts'
import type { Message } from '../../src/discord/message.ts'
import { renderReply } from '../../src/discord/render.ts'
import { languageFor } from '../../src/language/language.ts'
import { allComponents } from '../rules/component-faults.ts'
import { messageFaults } from '../rules/message-faults.ts'
import { specFaults } from '../rules/spec-faults.ts'
import { reply as anyReply } from './arbitrary-reply.ts'
import { hostileString } from './hostile.ts'
import { kinds, parse } from './markdown-grammar.ts'

const say = languageFor('en-GB')
const question = { command: 'quotes', options: { article: 'drones' }, page: 1 }
const view = { question, hidden: false, say }
const at = (page: number) => ({ ...view, question: { ...question, page } })

const saidBy = (index: number): Item => ({
  title: `Speaker ${index}`,
  quote: `Words of ${index}`,
  notes: [`q${index}`, `¶${index}`],
  passage: `¶${index}`,
})
const reply = (count: number, extra: Partial<Reply> = {}): Reply => ({
  heading: 'Quotes',
  lead: `${count} verbatim quotes.`,
  source: 'Title — Outlet, 2011',
  items: Array.from({ length: count }, (_, index) => saidBy(index + 1)),
  ...extra,
})

const textsIn = (message: Message) =>
  allComponents(message.components).flatMap(({ content }) => (content === undefined ? [] : [String(content)]))
const idsIn = (message: Message) =>
  allComponents(message.components).flatMap(({ custom_id }) => (custom_id === undefined ? [] : [String(custom_id)]))
const labelsIn = (message: Message) =>
  allComponents(message.components).flatMap(({ type, label, disabled }) =>
    type === 2 ? [disabled ? `(${label})` : String(label)] : [],
  )
const menuIn = (message: Message) => allComponents(message.components).find(({ type }) => type === 3)
const faultsOf = (message: Message) => [
  ...messageFaults(message),
  ...specFaults('message', message),
  ...specFaults('edit', message),
]

describe('an answer', () => {
  test('has its heading, the line that settles it and its source first, then five items with their ¶', () => {
    const message = renderReply(reply(3), view)
    expect(textsIn(message)).toEqual([
      '## Quotes\n3 verbatim quotes.\n-# Title — Outlet, 2011',
      '**Speaker 1**\n> “Words of 1”\n-# q1 · ¶1',
      '**Speaker 2**\n> “Words of 2”\n-# q2 · ¶2',
      '**Speaker 3**\n> “Words of 3”\n-# q3 · ¶3',
    ])
    expect(labelsIn(message)).toEqual(['¶1', '¶2', '¶3'])
    expect(message.flags).toBe(1 << 15)
    expect(message.allowed_mentions).toEqual({ parse: [] })
  })

  test('of several pages says which items it shows, and goes back and on', () => {
    expect(textsIn(renderReply(reply(14), at(2)))[0]).toContain('14 verbatim quotes. Showing 6–10 of 14.')
    expect(labelsIn(renderReply(reply(14), at(2))).slice(5)).toEqual(['Back', 'Next'])
    expect(labelsIn(renderReply(reply(14), at(1))).slice(5)).toEqual(['(Back)', 'Next'])
    expect(labelsIn(renderReply(reply(14), at(3))).slice(4)).toEqual(['Back', '(Next)'])
    expect(textsIn(renderReply(reply(11), at(3)))[0]).toContain('Showing 11 of 11.')
  })

  test('of a page that is not there shows the nearest', () => {
    for (const [asked, shown] of [
      [0, 1],
      [-5, 1],
      [99, 3],
      [Number.NaN, 1],
      [2.7, 2],
    ] as const)
      expect(renderReply(reply(14), at(asked))).toEqual(renderReply(reply(14), at(shown)))
  })

  test('that is hidden can be posted', () => {
    const message = renderReply(reply(1), { ...view, hidden: true })
    expect(message.flags).toBe((1 << 15) | 64)
    expect(labelsIn(message)).toEqual(['¶1', 'Post here'])
    const ids = idsIn(message)
    expect(readPress(ids.at(-1) as string, ids, [])).toEqual({ action: 'post', question })
  })

  test('has a heading above the first of each group, and again on the next page', () => {
    const items = [1, 2, 3, 4, 5, 6].map((n) => ({ ...saidBy(n), group: n < 3 ? 'The author' : 'Named' }))
    const grouped = reply(0, { items })
    expect(textsIn(renderReply(grouped, view)).filter((text) => text.startsWith('###'))).toEqual([
      '### The author',
      '### Named',
    ])
    expect(textsIn(renderReply(grouped, at(2)))[1]).toBe('### Named')
  })

  test('draws the parts of an item in their order', () => {
    const item: Item = { title: { italic: 'A' }, quote: 'B', excerpt: 'C', text: ['D\nE'], notes: ['F', 'G'] }
    expect(textsIn(renderReply(reply(0, { items: [item] }), view))[1]).toBe('**_A_**\n> “B”\n> C\nD\nE\n-# F · G')
  })

  test('keeps a heading, a title and a small line on one line each', () => {
    const item: Item = { title: 'A\n# B', notes: ['C\n> D'] }
    const [head, first] = textsIn(renderReply(reply(0, { heading: 'X\nY', source: 'S\nT', items: [item] }), view))
    expect(head).toBe('## X Y\n0 verbatim quotes.\n-# S T')
    expect(first).toBe('**A \\# B**\n-# C \\> D')
  })

  test('cuts long quotes of a list to what a phone shows, and shows one alone whole', () => {
    const long = { ...saidBy(1), quote: 'word '.repeat(200).trim() }
    const listed = textsIn(renderReply(reply(0, { items: [long, saidBy(2)] }), view))[1] as string
    expect(listed).toContain('word…”')
    expect(listed.length).toBeLessThan(350)
    expect(textsIn(renderReply(reply(0, { items: [long] }), view))[1]).toContain(long.quote)
  })

  test('without a passage has no button, and one without anything still has a text', () => {
    const message = renderReply(
      reply(0, {
        heading: ' ',
        lead: '\u200b',
        source: '',
        items: [{ notes: [] }, { notes: [], passage: 'x'.repeat(80) }],
      }),
      view,
    )
    expect(textsIn(message)).toEqual(['–', '–', '–'])
    expect(labelsIn(message)).toEqual([])
    expect(faultsOf(message)).toEqual([])
  })

  test('offers commands to tap where their ids are known', () => {
    const commandIds = new Map([['quotes', '123456789012345678']])
    const texts = textsIn(renderReply(reply(0, { lead: ['Try ', { command: 'quotes' }] }), { ...view, commandIds }))
    expect(texts[0]).toContain('Try </quotes:123456789012345678>')
  })
})

describe('the menu of an answer', () => {
  const choices = [
    { value: 'a1', label: 'CIA', description: 'an agency' },
    { value: 'a2', label: 'Pakistan' },
  ]
  const filter = { option: 'speaker', label: 'speaker', choices }
  const filtered = (speaker: string | undefined) => ({
    ...view,
    question: { ...question, options: speaker === undefined ? question.options : { ...question.options, speaker } },
  })

  test('has the choices, and what it is for', () => {
    expect(menuIn(renderReply(reply(1, { filter }), view))).toMatchObject({
      placeholder: 'Filter by speaker',
      options: [
        { label: 'CIA', value: 'a1', description: 'an agency' },
        { label: 'Pakistan', value: 'a2' },
      ],
    })
  })

  test('has the value that is set picked, and all as the first choice', () => {
    const menu = menuIn(renderReply(reply(1, { filter }), filtered('a2')))
    expect(menu?.['options']).toMatchObject([{ label: 'All' }, { value: 'a1' }, { value: 'a2', default: true }])
  })

  test('names a value that was typed', () => {
    expect(menuIn(renderReply(reply(1, { filter }), filtered('the C.I.A.')))?.['placeholder']).toBe(
      'Filtered by speaker: the C.I.A.',
    )
  })

  test('asks the same question with the value picked, and without any', () => {
    const message = renderReply(reply(12, { filter }), filtered('a2'))
    const ids = idsIn(message)
    const id = String(menuIn(message)?.['custom_id'])
    const [{ value: everything }] = (menuIn(message) as { options: [{ value: string }] }).options
    expect(readPress(id, ids, ['a1'])).toMatchObject({
      question: { options: { article: 'drones', speaker: 'a1' }, page: 1 },
    })
    expect(readPress(id, ids, [everything])).toMatchObject({ question: { options: { article: 'drones' } } })
  })

  test('is left out where there is nothing to choose', () => {
    expect(menuIn(renderReply(reply(1, { filter: { ...filter, choices: [] } }), view))).toBeUndefined()
  })

  test('holds 25 at most, none twice, none that Discord would refuse', () => {
    const many = Array.from({ length: 40 }, (_, n) => ({ value: `${n % 30}`, label: n === 3 ? '\u200b' : `Name ${n}` }))
    const options = menuIn(
      renderReply(
        reply(1, {
          filter: { ...filter, choices: [{ value: '', label: 'x' }, { value: 'x'.repeat(101), label: 'x' }, ...many] },
        }),
        filtered('7'),
      ),
    )?.['options']
    expect(options).toHaveLength(25)
    expect((options as { label: string }[])[4]?.label).toBe('3')
  })
})

describe('any reply', () => {
  const options = fc.dictionary(
    fc.constantFrom('speaker', 'about', 'article', 'kind'),
    hostileString.map((text) => text.slice(0, 100)),
    { noNullPrototype: true },
  )
  const anyView = fc
    .record({ options, page: fc.integer({ min: 1, max: 4 }), hidden: fc.boolean() })
    .map(({ options, page, hidden }) => ({
      question: { command: 'quotes', options, page },
      hidden,
      commandIds: new Map([['quotes', '123456789012345678']]),
    }))

  test('is a message that Discord takes, that pings nobody and has no mark but ours, and whose every control works', () => {
    const OURS = ['bold', 'code', 'code block', 'command', 'link', 'heading', 'small', 'quote']
    const property = fc.property(anyReply, anyView, (reply, view) => {
      const message = renderReply(reply, { ...view, say })
      expect(faultsOf(message)).toEqual([])
      for (const text of textsIn(message)) for (const kind of kinds(parse(text))) expect(OURS).toContain(kind)
      const ids = idsIn(message)
      for (const { type, custom_id, disabled, options } of allComponents(message.components)) {
        if (custom_id === undefined || disabled) continue
        const values = type === 3 ? [(options as { value: string }[])[0]?.value as string] : []
        expect(readPress(String(custom_id), ids, values)).toBeDefined()
      }
    })
    fc.assert(property, { numRuns: 600 })
  })

  test('of five items at every limit keeps all of them, their notes and their buttons', () => {
    for (const bad of ['*', '> \n', '日', '👩‍👩‍👧‍👦', 'a '])
      for (const commandOptions of [
        {},
        { about: '😀'.repeat(50), article: '😀'.repeat(50), speaker: '😀'.repeat(50), kind: '😀'.repeat(50) },
      ]) {
        const long = bad.repeat(4000)
        const items = [1, 2, 3, 4, 5, 6].map(
          (n): Item => ({
            group: `${n}${long}`,
            title: long,
            quote: long,
            excerpt: long,
            text: long,
            notes: [`q${n}`, `¶${n}`],
            passage: `q${n}`,
          }),
        )
        const message = renderReply(
          {
            heading: long,
            lead: long,
            source: long,
            items,
            filter: { option: 'speaker', label: long, choices: [{ value: 'a', label: long, description: long }] },
          },
          { ...view, hidden: true, question: { ...question, options: commandOptions } },
        )
        expect(faultsOf(message)).toEqual([])
        expect(labelsIn(message).filter((label) => label !== '(…)')).toEqual([
          'q1',
          'q2',
          'q3',
          'q4',
          'q5',
          '(Back)',
          'Next',
          'Post here',
        ])
        for (const n of [1, 2, 3, 4, 5])
          expect(textsIn(message).some((text) => text.endsWith(`\n-# q${n} · ¶${n}`))).toBe(true)
      }
  })

  test('to a question too long to be carried has no controls rather than broken ones', () => {
    const message = renderReply(reply(14), { ...view, question: { ...question, options: { text: 'x'.repeat(5000) } } })
    expect(idsIn(message)).toEqual([])
    expect(faultsOf(message)).toEqual([])
  })

  test('is rendered in a few milliseconds', () => {
    const full = reply(14, { filter: { option: 'speaker', label: 'speaker', choices: [{ value: 'a', label: 'A' }] } })
    const times = Array.from({ length: 200 }, () => {
      const started = performance.now()
      renderReply(full, view)
      return performance.now() - started
    })
    expect(times.sort((a, b) => a - b)[100]).toBeLessThan(5)
  })
})
