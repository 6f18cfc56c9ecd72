// The offline engine as a whole: any text gives a digest that its text proves, or a reason.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { readDigest } from '../../src/digest/load.ts'
import { verifyDigest } from '../../src/digest/verify.ts'
import { digestArticle } from '../../src/extract/digest.ts'

const article = (text: string, known: Partial<Article> = {}): Article => ({
  text,
  title: null,
  author: null,
  outlet: null,
  url: null,
  published: null,
  language: 'en',
  ...known,
})
const made = { made: '2026-01-02', whole: 'whole' } as const

function digestOf(text: string, known: Partial<Article> = {}) {
  const digested = digestArticle(article(text, known), made)
  if (!('digest' in digested)) throw new Error(digested.say)
  return digested
}

const report = `The port of Maren will close on Monday, the Harbour Workers’ Union (HWU) said.

“We will not load another ship,” said Ada Lind, the union’s chair. “Not one.”

The mayor, Élodie Šimek, called the strike “a gift to nobody”. She said that talks would go on.

It remains unclear who will pay. Will the state help?

A port official, who asked not to be named, said the cranes were old.`

describe('a news report', () => {
  const { digest } = digestOf(report, { published: '2025-11-14', title: 'Port to close' })
  const nameOf = (id: string | undefined) => digest.actors.find((actor) => actor.id === id)?.name

  test('gives its quotes, word for word, with their speakers', () => {
    expect(digest.quotes.map(({ text, speaker, form, continues }) => [text, nameOf(speaker), form, continues])).toEqual(
      [
        ['We will not load another ship,', 'Ada Lind', 'full', null],
        ['Not one.', 'Ada Lind', expect.any(String), 'q1'],
        ['a gift to nobody', 'Élodie Šimek', 'fragment', null],
      ],
    )
  })
  test('places its dates only as far as they are known', () => {
    expect(digest.events.map(({ when, date }) => [when, date])).toEqual([
      ['Monday', { value: '2025-11-17', basis: 'inferred' }],
    ])
    expect(digestOf(report).digest.events.map(({ when, date }) => [when, date])).toEqual([['Monday', null]])
  })
  test('gives what it asks and leaves open', () => {
    expect(digest.questions.map(({ text, kind, by }) => [text, kind, by])).toEqual([
      ['It remains unclear who will pay.', 'open', 'author'],
      ['Will the state help?', 'asked', 'author'],
    ])
  })
  test('gives a summary in the article’s own sentences', () => {
    for (const point of [digest.summary.sentence, ...digest.summary.points]) {
      expect(point.wording).toBe('article')
      expect(report).toContain(point.text)
    }
  })
  test('is described by what is known, and no more', () => {
    expect(digest.article).toMatchObject({
      id: 'port-to-close',
      label: 'Port to close',
      kind: 'news report',
      author: null,
      outlet: null,
      published: '2025-11-14',
    })
    expect(digest.engine).toMatchObject({ kind: 'rules', made: '2026-01-02', text: 'whole' })
    expect(digest.terms.map(({ term }) => term)).toEqual(['HWU'])
  })
  test('gives the same digest each time', () =>
    expect(digestOf(report, { published: '2025-11-14', title: 'Port to close' }).digest).toEqual(digest))
})

describe('the kind of a text', () => {
  test.each([
    [
      'interview',
      'The mayor took our questions.\n\nQ: Will you pay?\n\nA: We will not.\n\nQ: Why is that so?\n\nA: There is no money in the town for it.\n\nQ: When will you tell them?\n\nA: On the day we know.',
    ],
    [
      'commentary',
      'I have seen this before. The state should pay, and it should pay now.\n\nWe must not let the port die. It is a shame that it came to this, and my neighbours say so too.',
    ],
    [
      'other',
      'The port of Maren is in the north of the country. It has four cranes, and it was built for the coal that came down the river.',
    ],
  ])('%s', (kind, text) => expect(digestOf(text).digest.article.kind).toBe(kind))
})

test('a built-in article is digested into entries that its text proves', () => {
  const text = readFileSync(new URL('../../digests/skerrivane-ferry.txt', import.meta.url), 'utf8')
  const { digest } = digestOf(text, { published: '2025-11-14' })
  expect(verifyDigest(digest, text).faults).toEqual([])
  expect(digest.voices).toMatchObject([{ outlet: 'The Skerrivane Packet', from: 9, to: 9 }])
  expect(digest.quotes.length).toBeGreaterThan(15)
})

test('a text that cannot be read gives a reason and nothing else', () => {
  expect(digestArticle(article('   '), made)).toEqual({
    readable: false,
    reason: 'empty',
    say: 'There is no text to read.',
  })
})

test('whatever the text, the digest is proven by it or there is none', () => {
  const word = fc.constantFrom(
    'the',
    'of',
    'said',
    'that',
    '“We',
    'go”',
    '"',
    '’',
    'Ada',
    'Lind',
    'U.S.',
    '(ISI)',
    'Inter-Services',
    'Monday',
    '12',
    ':',
    '?',
    '.',
    '\n\n',
    '\n',
    '—',
    '🎉',
    'مرحبا',
    '\u202e',
    '…',
    'demanded',
    'and',
    'to',
    'he',
    'told',
    'it',
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 12, maxLength: 120 }), (words) => {
      const digested = digestArticle(article(words.join(' ')), made)
      if (!('digest' in digested)) return
      expect(() => readDigest(digested.digest)).not.toThrow()
      expect(verifyDigest(digested.digest, digested.text).faults).toEqual([])
    }),
    { numRuns: 300 },
  )
})
