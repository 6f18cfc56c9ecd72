// Text as Discord's markdown: everything literal, only our own marks active, within the limit.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean } from '../../src/discord/clean.ts'
import { escapeMarkdown, markdown } from '../../src/discord/markdown.ts'
import { runsOf } from '../../src/discord/runs.ts'
import type { Text } from '../../src/language/text.ts'
import { HOSTILE, hostileString, longString } from './hostile.ts'
import { kinds, parse, shown } from './markdown-grammar.ts'

const ID = '123456789012345678'
const commandIds = new Map([
  ['quotes', ID],
  ['article', ID],
])

const paragraphs = (text: string) => clean(text).replace(/\n{3,}/g, '\n\n')

/** What a reader is to see: the words of each run, and our marks as themselves. */
const expected = (text: Text) =>
  runsOf(text, { commandIds })
    .map(({ text }) => text)
    .join('')

const text: fc.Arbitrary<Text> = fc.letrec<{ text: Text }>((tie) => ({
  text: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: hostileString },
    { weight: 4, arbitrary: fc.array(tie('text'), { maxLength: 4 }) },
    { weight: 2, arbitrary: fc.record({ bold: tie('text') }) },
    { weight: 2, arbitrary: fc.record({ italic: tie('text') }) },
    { weight: 2, arbitrary: fc.record({ struck: tie('text') }) },
    { weight: 2, arbitrary: fc.record({ code: hostileString }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Text>(
        { command: 'quotes' },
        { command: 'article list', options: 'words:`x`' },
        { command: 'nobody', options: '*x*' },
        { member: ID },
        { member: '1><@&2' },
        { link: 'https://example.org/a_(b)*c*' },
        { link: 'javascript:alert(1)' },
        { link: 'https://a:b@example.org' },
      ),
    },
  ),
})).text

const OURS = ['bold', 'italic', 'struck', 'code', 'code block', 'command', 'member', 'link']

describe('every hostile string', () => {
  test('is more than a hundred by hand', () => {
    expect(new Set(HOSTILE).size).toBeGreaterThan(180)
  })

  test.each(HOSTILE)('%j is shown as its own characters and as nothing else', (hostile) => {
    for (const around of [
      (inner: string) => inner,
      (inner: string) => ` ${inner} and`,
      (inner: string) => `x\n${inner}`,
    ]) {
      const nodes = parse(markdown(around(hostile)))
      expect([...kinds(nodes)]).toEqual([])
      expect(shown(nodes)).toBe(paragraphs(around(hostile)))
    }
  })

  test('and any mixture of them is shown as its own characters', () => {
    const property = fc.property(
      fc.oneof({ weight: 9, arbitrary: hostileString }, { weight: 1, arbitrary: longString }),
      (hostile) => {
        const nodes = parse(escapeMarkdown(clean(hostile)).slice(0, 4000))
        expect([...kinds(nodes)]).toEqual([])
      },
    )
    fc.assert(property, { numRuns: 6000 })
  })
})

describe('a text', () => {
  test('of any shape is shown as its words, with no mark but ours', () => {
    const property = fc.property(text, (text) => {
      const nodes = parse(markdown(text, { commandIds }))
      expect(shown(nodes)).toBe(expected(text))
      for (const kind of kinds(nodes)) expect(OURS).toContain(kind)
    })
    fc.assert(property, { numRuns: 6000 })
  })

  test('is cut to any limit, balanced and marked, and shows a beginning of its words', () => {
    const property = fc.property(text, fc.integer({ min: 0, max: 120 }), (text, limit) => {
      const whole = markdown(text, { commandIds })
      const written = markdown(text, { commandIds, limit })
      expect(written.length).toBeLessThanOrEqual(limit)
      if (whole.length <= limit) {
        expect(written).toBe(whole)
        return
      }
      const nodes = parse(written)
      for (const kind of kinds(nodes)) expect(OURS).toContain(kind)
      const seen = shown(nodes)
      if (limit > 0) expect(seen.endsWith('…')).toBe(true)
      expect(shown(parse(whole)).startsWith(seen.slice(0, -1).trimEnd())).toBe(true)
    })
    fc.assert(property, { numRuns: 4000 })
  })

  test.each<[string, Text, string]>([
    ['bold', { bold: 'a' }, '**a**'],
    ['italic', { italic: 'a' }, '_a_'],
    ['struck', { struck: 'a' }, '~~a~~'],
    ['italic in bold', { bold: ['a', { italic: '“b”' }, ' c'] }, '**a_“b”_ c**'],
    ['bold beside bold as one', [{ bold: 'a' }, { bold: 'b' }], '**ab**'],
    ['bold in bold as bold', { bold: { bold: 'a' } }, '**a**'],
    ['no italic that Discord would not see end', [{ italic: 'a' }, 'b'], 'ab'],
    ['no italic right after struck', [{ struck: 'a' }, { italic: 'b' }], '~~a~~b'],
    ['no struck in front of a tilde', { struck: 'a~' }, 'a\\~'],
    ['code', { code: 'a*b' }, '`a*b`'],
    ['code with a backtick', { code: '`a' }, '`` `a``'],
    ['code with two as words', { code: 'a``b' }, 'a\\`\\`b'],
    ['code beside code apart', [{ code: 'a' }, { code: 'b' }], '`a` `b`'],
    [
      'code of several lines as a block',
      { code: '@book{a,\n  title = {x}\n}\n' },
      '```\n@book{a,\n  title = {x}\n}\n```',
    ],
    ['no code for blanks', { code: ' ' }, ' '],
    ['a command to tap', { command: 'article list' }, `</article list:${ID}>`],
    ['a command with options', { command: 'quotes', options: 'speaker:CIA' }, `</quotes:${ID}> \`speaker:CIA\``],
    ['a command without id', { command: 'help' }, '`/help`'],
    ['a command without id, with options', { command: 'help', options: 'topic:x' }, '`/help topic:x`'],
    ['a member', { member: ID }, `<@${ID}>`],
    ['a member without id', { member: 'x' }, '\\@member'],
    ['a link', { link: 'https://example.org/a b?c' }, '<https://example.org/a%20b?c>'],
    ['a link with its true host', { link: 'https://exаmple.org' }, '<https://xn--exmple-4nf.org/>'],
    [
      'no link with a password',
      { link: 'https://a:b@example.org' },
      'https\\://a:b\\@example\\.org'.replace('a:b', 'a\\:b'),
    ],
    ['no link to anything but the web', { link: 'javascript:alert(1)' }, 'javascript\\:alert(1)'],
  ])('is written with %s', (_, text, written) => {
    expect(markdown(text, { commandIds })).toBe(written)
  })

  test('on one line has no other lines', () => {
    expect(markdown(['a\r\nb', { code: 'c\nd' }], { oneLine: true })).toBe('a b`c d`')
  })

  test('has at most one empty line in a row', () => {
    expect(markdown('a\n\n\n\n\nb')).toBe('a\n\nb')
  })

  test('leaves out what cannot be cut', () => {
    expect(markdown(['See ', { link: 'https://example.org/a/long/address' }], { limit: 20 })).toBe('See…')
    expect(markdown({ code: 'one two three' }, { limit: 10 })).toBe('`one two…`')
    expect(markdown({ code: 'one two' }, { limit: 2 })).toBe('…')
    expect(markdown({ bold: 'one' }, { limit: 0 })).toBe('')
  })

  test('of a megabyte is written in time', () => {
    for (const hostile of ['a ', '\u200b', '-', '1.', '*', '\u0301', '👩‍', ';', '\n']) {
      const started = performance.now()
      expect(markdown(hostile.repeat(500_000), { limit: 4000 }).length).toBeLessThanOrEqual(4000)
      expect(performance.now() - started).toBeLessThan(1500)
    }
  })
})
