// A message in the terminal: the same words as on Discord, in lines that fit, with nothing that steers the terminal.
import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reply } from '../../src/command/reply.ts'
import { finishMessage, type Message } from '../../src/discord/message.ts'
import { renderRefusal, renderReply } from '../../src/discord/render.ts'
import { languageFor } from '../../src/language/language.ts'
import { drawMessage } from '../../src/playground/terminal.ts'
import { widthOf } from '../../src/playground/terminal-wrap.ts'
import { reply as anyReply } from '../discord/arbitrary-reply.ts'
import { HOSTILE } from '../discord/hostile.ts'

const say = languageFor(undefined)
const question = { command: 'quotes', options: {}, page: 1 }
const saidBy = (n: number) => ({
  title: `Speaker ${n}`,
  quote: `Words of ${n}`,
  notes: [`q${n}`, `¶${n}`],
  passage: `¶${n}`,
})
const reply: Reply = {
  heading: 'Quotes',
  lead: ['Six quotes. Try ', { command: 'help' }, '.'],
  source: 'Title — Outlet',
  items: [1, 2, 3, 4, 5, 6].map((n) => ({ ...saidBy(n), group: n === 1 ? 'The author' : 'Named' })),
  filter: { option: 'speaker', label: 'speaker', choices: [{ value: 'a1', label: 'CIA' }] },
}
const plain = (message: Message, width = 40) => drawMessage(message, { colour: false, width })
const textOnly = (content: string) => finishMessage([{ type: 10, content }], false)

describe('a message in the terminal', () => {
  test('has everything that Discord would show', () => {
    const lines = plain(renderReply(reply, { question, hidden: false, say })).split('\n')
    expect(lines.slice(0, 11)).toEqual([
      'Quotes',
      'Six quotes. Try /help. Showing 1–5 of 6.',
      'Title — Outlet',
      '────────────────────────────────────────',
      'The author',
      'Speaker 1                           [¶1]',
      '│ “Words of 1”',
      'q1 · ¶1',
      '',
      'Named',
      'Speaker 2                           [¶2]',
    ])
    expect(lines.slice(-3)).toEqual([
      '────────────────────────────────────────',
      '[Filter by speaker ▾]',
      '(Back) [Next]',
    ])
  })

  test('shows the choice that a menu is set to, and the post button of a hidden answer', () => {
    const drawn = plain(
      renderReply(reply, { question: { ...question, options: { speaker: 'a1' } }, hidden: true, say }),
    )
    expect(drawn).toContain('[CIA ▾]\n(Back) [Next] [Post here]')
  })

  test('leaves out the buttons that only carry a long question', () => {
    const options = { about: '😀'.repeat(50), article: '😀'.repeat(50), speaker: '😀'.repeat(50) }
    const drawn = plain(renderReply({ ...reply, items: [] }, { question: { ...question, options }, hidden: true, say }))
    expect(drawn).toContain('[Post here]')
    expect(drawn).not.toContain('…)')
  })

  test('is bold, dim, struck and coloured where colour is wanted, and nowhere else', () => {
    const message = renderReply({ ...reply, lead: { struck: 'out' }, items: [] }, { question, hidden: false, say })
    const coloured = drawMessage(message, { colour: true, width: 40 })
    expect(coloured).toContain('\u001b[1mQuotes\u001b[0m')
    expect(coloured).toContain('\u001b[9mout\u001b[0m')
    expect(coloured).toContain('\u001b[2mTitle — Outlet\u001b[0m')
    expect(stripVTControlCharacters(coloured).replace('out', '~~out~~')).toBe(plain(message))
    expect(plain(message)).not.toContain('\u001b')
  })

  test.each([
    ['escapes', '\\*a\\* \\@here \\\\', '*a* @here \\'],
    ['marks', '**a _b_** c', 'a b c'],
    ['code', '`a*b` and `` `c` `` and ``d`e``', 'a*b and `c` and d`e'],
    [
      'links, commands and members',
      '<https://example.org/> </article list:123456789012345678> <@123456789012345678>',
      'https://example.org/ /article list @member',
    ],
    ['a block of code', 'Copy:\n```\n@book{a,\n  b\n}\n```\nDone', 'Copy:\n  @book{a,\n    b\n  }\nDone'],
    ['an empty line in a quote', '> a\n> \n> b', '│ a\n│ \n│ b'],
  ])('reads %s', (_, content, drawn) => {
    expect(plain(textOnly(content), 80)).toBe(drawn)
  })

  test('breaks lines at blanks, long words anywhere, and counts wide characters twice', () => {
    expect(plain(textOnly('one two three four five six'), 20)).toBe('one two three four\nfive six')
    expect(plain(textOnly('a'.repeat(45)), 20)).toBe(`${'a'.repeat(20)}\n${'a'.repeat(20)}\naaaaa`)
    expect(plain(textOnly('日'.repeat(15)), 20)).toBe(`${'日'.repeat(10)}\n${'日'.repeat(5)}`)
    expect(widthOf('e\u0301👩‍👩‍👧‍👦日a')).toBe(6)
  })

  test('has a long button under its text', () => {
    const item = { text: 'one two', notes: [], passage: 'a reference that is long' }
    expect(
      plain(renderReply({ heading: 'A', lead: '', items: [item] }, { question, hidden: false, say }), 30),
    ).toContain('one two\n[a reference that is long]')
  })

  test('is drawn for a terminal without a width too', () => {
    expect(plain(textOnly('one two three four five six'), Number.NaN)).toBe('one two three four\nfive six')
  })
})

describe('hostile words in the terminal', () => {
  test('are drawn as on Discord, and never steer it', () => {
    for (const hostile of HOSTILE) {
      const coloured = drawMessage(renderRefusal(['Nobody is called “', hostile, '”.']), {
        colour: true,
        width: 60,
      })
      expect(coloured).not.toContain('\u001b')
    }
    expect(plain(textOnly('a\u001b[2Jb\u0007'))).toBe('a[2Jb')
  })

  test('keep to the width, whatever the reply', () => {
    const property = fc.property(anyReply, fc.integer({ min: 20, max: 120 }), (reply, width) => {
      const message = renderReply(reply, { question, hidden: true, say })
      const coloured = drawMessage(message, { colour: true, width })
      const drawn = stripVTControlCharacters(coloured)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes that paint are looked for
      expect(coloured.replaceAll(/\u001b\[[\d;]+m/g, '')).toBe(drawn)
      for (const line of drawn.split('\n')) if (!line.startsWith('  ')) expect(widthOf(line)).toBeLessThanOrEqual(width)
    })
    fc.assert(property, { numRuns: 300 })
  })
})
