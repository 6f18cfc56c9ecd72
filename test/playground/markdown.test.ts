// Discord's markdown as the page reads it, rule by rule, and what hostile texts may never become.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/playground/page/markdown/parse.ts'
import { timeText } from '../../src/playground/page/markdown/time.ts'
import type { Block, Inline } from '../../src/playground/page/markdown/tree.ts'
import { hostileText } from '../fixtures/arbitrary-digest.ts'

/** A tree as short text, so that expectations can be read. */
const inline = (node: Inline): string => {
  if (node.type === 'text') return node.text
  if (node.type === 'code') return `code(${node.text})`
  if (node.type === 'link') return `link(${node.url}|${node.children.map(inline).join('')})`
  if (node.type === 'mention') return `${node.of}(${node.id})`
  if (node.type === 'command') return `command(${node.name})`
  if (node.type === 'emoji') return `emoji(${node.name})`
  if (node.type === 'time') return `time(${node.seconds}${node.style})`
  return `${node.type}(${node.children.map(inline).join('')})`
}
const block = (node: Block): string => {
  if (node.type === 'code block') return `code block[${node.language}](${node.text})`
  if (node.type === 'list')
    return `${node.start === undefined ? 'bullets' : `numbers from ${node.start}`}(${node.items.map((item) => item.map(block).join(' ')).join(' | ')})`
  if (node.type === 'quote') return `quote(${node.children.map(block).join(' ')})`
  const words = node.children.map(inline).join('')
  if (node.type === 'paragraph') return words
  return node.type === 'heading' ? `h${node.level}(${words})` : `small(${words})`
}
const linksIn = (nodes: readonly (Block | Inline)[]): { url: string; words: string }[] =>
  nodes.flatMap((node) => {
    const inner: readonly (Block | Inline)[] =
      node.type === 'list' ? node.items.flat() : 'children' in node ? node.children : []
    const own = node.type === 'link' ? [{ url: node.url, words: node.children.map(inline).join('') }] : []
    return [...own, ...linksIn(inner)]
  })
const read = (text: string) => parseMarkdown(text).map(block).join(' ¶ ')

describe('within a line', () => {
  test.each([
    ['**bold**', 'strong(bold)'],
    ['*leaning* and _leaning_', 'emphasis(leaning) and emphasis(leaning)'],
    ['***both***', 'strong(emphasis(both))'],
    ['__under__ ~~gone~~ ||hidden||', 'underline(under) strike(gone) spoiler(hidden)'],
    ['**a *b* __c__**', 'strong(a emphasis(b) underline(c))'],
    ['snake_case_word', 'snake_case_word'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['**never closed', '**never closed'],
    ['\\*not leaning\\*', '*not leaning*'],
    ['\\a stays', '\\a stays'],
    ['`*code*` and ``a ` b``', 'code(*code*) and code(a ` b)'],
    ['<@123> <@!123> <@&5> <#7> @everyone', 'user(123) user(123) role(5) channel(7) everyone(everyone)'],
    ['</quotes:99> </article list:99>', 'command(quotes) command(article list)'],
    ['<t:0:R> <t:1700000000> <t:99999999999999:R>', 'time(0R) time(1700000000f) <t:99999999999999:R>'],
    ['<:smile:123456789>', 'emoji(smile)'],
    ['[words](https://example.org/a_b)', 'link(https://example.org/a_b|words)'],
    ['[**bold** words](https://example.org)', 'link(https://example.org|strong(bold) words)'],
    ['https://example.org/a*b*c.', 'link(https://example.org/a*b*c|https://example.org/a*b*c).'],
    ['(see https://example.org/x_(y))', '(see link(https://example.org/x_(y)|https://example.org/x_(y)))'],
    ['<https://example.org/>', 'link(https://example.org/|https://example.org/)'],
  ])('%s', (text, tree) => {
    expect(read(text)).toBe(tree)
  })

  test.each([
    '[words](javascript:alert(1))',
    '[words](data:text/html,x)',
    '[https://good.example](https://evil.example)',
    '<javascript:alert(1)>',
    'javascript:alert(1)',
    '[](https://example.org)',
  ])('%s is no masked link', (text) => {
    expect(linksIn(parseMarkdown(text)).filter(({ url, words }) => url !== words)).toEqual([])
  })
})

describe('lines', () => {
  test.each([
    ['# One\n## Two\n### Three\n#### Four', 'h1(One) ¶ h2(Two) ¶ h3(Three) ¶ #### Four'],
    ['#tag', '#tag'],
    ['-# small **print**\nnext', 'small(small strong(print)) ¶ next'],
    ['a\nb', 'a\nb'],
    ['> one\n> two\nthree', 'quote(one\ntwo) ¶ three'],
    ['> one\n> \n> two', 'quote(one\n\ntwo)'],
    ['>>> one\ntwo', 'quote(one\ntwo)'],
    ['>no space', '>no space'],
    ['> # Heading\n> -# small', 'quote(h1(Heading) small(small))'],
    ['- a\n- b\n  - c\n- d', 'bullets(a | b bullets(c) | d)'],
    ['3. a\n4. b', 'numbers from 3(a | b)'],
    ['before\n- a', 'before ¶ bullets(a)'],
    ['```js\nlet a\n```\nafter', 'code block[js](let a) ¶ after'],
    ['say ```x``` now', 'say  ¶ code block[](x) ¶  now'],
    ['```\n**not bold**\n> not a quote\n```', 'code block[](**not bold**\n> not a quote)'],
    ['```never closed', '```never closed'],
  ])('%s', (text, tree) => {
    expect(read(text)).toBe(tree)
  })
})

test('whatever is written, only http(s) is ever linked', () => {
  fc.assert(
    fc.property(hostileText(1500), (text) => {
      expect(linksIn(parseMarkdown(text)).filter(({ url }) => !/^https?:\/\//i.test(url))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test.each(['*', '**a', '_', '~~', '||', '`', '[', '[a](', '<', '> ', '- ', '```', '\\', '*a **b '])(
  '4,000 characters of “%s” are read at once',
  (piece) => {
    const started = performance.now()
    parseMarkdown(piece.repeat(Math.ceil(4_000 / piece.length)))
    expect(performance.now() - started).toBeLessThan(1_000)
  },
)

test('times are told in words where asked, else as a date', () => {
  const now = Date.UTC(2026, 10, 23)
  expect(timeText(now / 1000 - 7_200, 'R', now).short).toBe('2 hours ago')
  expect(timeText(now / 1000 + 86_400 * 3, 'R', now).short).toBe('in 3 days')
  expect(timeText(0, 'D').short).toMatch(/19(69|70)/)
})
