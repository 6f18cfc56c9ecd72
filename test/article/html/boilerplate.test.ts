// The wording rules: each finds its example, none takes an article's sentence, none is slow on hostile text.
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/article/html/blocks.ts'
import { boilerplateRule, boilerplateRules, closingHeading, wordCount } from '../../../src/article/html/boilerplate.ts'
import { cleanBlocks, readsAsProse } from '../../../src/article/html/clean.ts'
import { namesABox } from '../../../src/article/html/prune.ts'
import { paragraphs } from './pages.ts'

const block = (text: string, more: Partial<Block> = {}): Block => ({ text, kind: 'paragraph', linked: 0, ...more })
const texts = (blocks: readonly Block[]): string[] => blocks.map(({ text }) => text)
const prose = paragraphs.map((text) => block(text))

describe('a rule', () => {
  test.each(boilerplateRules.map((rule) => [rule.name, rule] as const))('finds its example: %s', (_name, rule) => {
    expect(rule.pattern.test(rule.example)).toBe(true)
    expect(wordCount(rule.example)).toBeLessThanOrEqual(rule.words)
    expect(boilerplateRule({ text: rule.example, linked: 1 })).toBeDefined()
  })

  test.each([
    ...paragraphs,
    'The photo shows the minister shaking hands with the general, who denied that they had ever met.',
    '“Read more and talk less,” she told the pupils.',
    'She read the letter twice before she called the newsroom.',
    'He subscribed to the view that bridges outlast those who build them.',
    'The newsletter that the union prints was seized by the police on Friday.',
    'Reporting from the border has become more dangerous since the spring.',
    'Related to the king by marriage, the duke had no claim of his own.',
    'By Friday, the water had risen to the windows.',
    'Monday was quiet.',
    'In this town, nobody owns a car.',
    'Updated rules will take effect in June, the agency said.',
    'Watch what they do, not what they say, the general warned.',
    'More than 200 people were hurt.',
    'More on that later, he promised.',
    'Follow the money, the prosecutor told the jury.',
    'The credit rating fell to BB+ after the vote.',
    'Topics ranged from fishing to tax.',
    'Home is where the river bends, she wrote.',
    'The agreement is subject to approval by both parliaments.',
  ])('leaves an article’s sentence alone: %s', (sentence) => {
    expect(boilerplateRule({ text: sentence, linked: 0 })).toBeUndefined()
  })

  test('is quick on 100,000 hostile characters', () => {
    const pieces = [
      'a',
      ' ',
      '( ',
      'credit: ',
      'more from ',
      '- - ',
      'read more: ',
      'sign up for get the ',
      '1 ',
      'Contact A B ',
      'in this a ',
      '© ',
      'Jan 1 ',
      'Published on 1 ',
      'follow us A ',
      '.',
      '“',
      'Al Roe is ',
    ]
    const patterns = [...boilerplateRules.map(({ pattern }) => pattern), closingHeading]
    for (const piece of pieces) {
      const text = piece.repeat(100_000 / piece.length)
      for (const pattern of patterns) {
        const started = performance.now()
        pattern.test(text)
        expect(performance.now() - started, `${pattern.source.slice(0, 40)} on “${piece}”`).toBeLessThan(50)
      }
      const started = performance.now()
      cleanBlocks([block(text), block(`${text}.`, { linked: 1 })], { title: text })
      namesABox(text)
      expect(performance.now() - started, `cleaning “${piece}”`).toBeLessThan(500)
    }
  })
})

describe('cleaning', () => {
  test('keeps an article as it is', () => {
    expect(cleanBlocks(prose, { title: null })).toEqual(prose)
    expect(cleanBlocks([], { title: null })).toEqual([])
  })

  test('drops the title, repeats, and labels before the first sentence', () => {
    const title = 'Bridge to stay closed'
    const blocks = [
      block('News'),
      block(title, { kind: 'heading' }),
      block('Jo Doe, Riverton'),
      ...prose,
      block(paragraphs[1]),
    ]
    expect(texts(cleanBlocks(blocks, { title }))).toEqual([...paragraphs])
  })

  test('keeps a subheading right before the first sentence', () => {
    const blocks = [block('What we know'), block('The morning after', { kind: 'heading' }), ...prose]
    expect(texts(cleanBlocks(blocks, { title: null }))).toEqual(['The morning after', ...paragraphs])
  })

  test('ends where other stories begin, but not in the middle of the article', () => {
    const others = [block('You may also like', { kind: 'heading' }), block('Ten bridges to see before you are old')]
    expect(texts(cleanBlocks([...prose, ...others], { title: null }))).toEqual([...paragraphs])
    const early = cleanBlocks([prose[0] as Block, block('Further reading', { kind: 'heading' }), ...prose.slice(1)], {
      title: null,
    })
    expect(texts(early)).toContain(paragraphs[5])
  })

  test('drops a box whose first line says what it is', () => {
    const box = block('DON’T MISS\nFerry plans delayed\nTen bridges to see', { linked: 0.8 })
    expect(texts(cleanBlocks([...prose.slice(0, 3), box, ...prose.slice(3)], { title: null }))).toEqual([...paragraphs])
  })

  test('keeps a short last sentence and drops a last stray label', () => {
    expect(texts(cleanBlocks([...prose, block('It did.')], { title: null })).at(-1)).toBe('It did.')
    expect(texts(cleanBlocks([...prose, block('Riverton Post')], { title: null })).at(-1)).toBe(paragraphs[5])
  })

  test('knows prose from labels, in scripts without spaces too', () => {
    expect(readsAsProse(block('The water rose by a metre.'))).toBe(true)
    expect(readsAsProse(block('橋は春まで閉鎖される、と町議会は月曜日に述べた'))).toBe(true)
    expect(readsAsProse(block('Riverton, Monday'))).toBe(false)
    expect(readsAsProse(block('The water rose by a metre.', { linked: 1 }))).toBe(false)
  })
})

describe('a name', () => {
  test.each([
    'newsletter',
    'newsletter-box',
    'c-Newsletter__form',
    'relatedContent',
    'most-read',
    'mostRead',
    'img-caption',
    'read_more',
    'a b share-bar share',
  ])('%s is a box’s', (name) => {
    expect(namesABox(name)).toBe(true)
  })
  test.each([
    'article-body',
    'content',
    'articleBody newsletter-enabled',
    'article-body--with-related',
    'paragraph',
    'shareholder-news',
    'dateline',
    'paywall',
    '',
  ])('%s is not', (name) => {
    expect(namesABox(name)).toBe(false)
  })
})
