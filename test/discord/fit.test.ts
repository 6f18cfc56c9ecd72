// Cutting: inside the limit, at a word, never inside a character, never without the mark.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptBlock, quoteBlock } from '../../src/discord/blocks.ts'
import { clean } from '../../src/discord/clean.ts'
import { cut, fit as fitTo } from '../../src/discord/fit.ts'
import { escapeMarkdown } from '../../src/discord/markdown.ts'
import { hostileString, longString } from './hostile.ts'
import { kinds, parse, shown } from './markdown-grammar.ts'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const anyString = fc.oneof({ weight: 4, arbitrary: hostileString }, { weight: 1, arbitrary: longString })

describe('fit', () => {
  test.each([
    ['what fits as it is', 'one two', 7, 'one two'],
    ['at a word', 'one two three', 11, 'one two…'],
    ['at the end of a word that just fits', 'one two three', 8, 'one two…'],
    ['without what leads on', 'one two, three', 10, 'one two…'],
    ['a word that is too long in itself', 'Donaudampfschifffahrt', 10, 'Donaudamp…'],
    ['a script without blanks', '日本語のテキスト', 5, '日本語の…'],
    ['before a flag rather than in it', '🇵🇰🇺🇸🇩🇪', 9, '🇵🇰🇺🇸…'],
    ['before a family rather than in it', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 15, '👩‍👩‍👧‍👦…'],
    ['to the mark alone', 'one', 1, '…'],
    ['to nothing', 'one', 0, ''],
  ])('cuts %s', (_, text, limit, fitted) => {
    expect(fitTo(text, limit)).toBe(fitted)
  })

  test('keeps a beginning of the text, whole words and whole characters, within the limit', () => {
    const property = fc.property(anyString.map(clean), fc.integer({ min: 1, max: 400 }), (text, limit) => {
      const fitted = fitTo(text, limit)
      expect(fitted.length).toBeLessThanOrEqual(limit)
      if (text.length <= limit) {
        expect(fitted).toBe(text)
        return
      }
      expect(fitted.endsWith('…')).toBe(true)
      const kept = fitted.slice(0, -1)
      expect(text.startsWith(kept)).toBe(true)
      expect(graphemes.segment(text).containing(kept.length)?.index).toBe(kept.length)
      const next = text.slice(kept.length).replace(/^[\s,;:(–—]+/, '')
      const wordCut = next.length === text.length - kept.length && kept !== ''
      if (wordCut) expect(/\s/.test(text.slice(Math.max(0, limit - 50), limit - 1))).toBe(false)
    })
    fc.assert(property, { numRuns: 3000 })
  })

  test('marks what goes on elsewhere even where all of it fits', () => {
    expect(cut('one', 10)).toBe('one…')
    expect(cut('three', 3, undefined, true)).toBe('…')
  })

  test('counts what is written, not what is read', () => {
    expect(fitTo('* * * *', 8, escapeMarkdown)).toBe('\\* \\*…')
  })
})

describe('a quote', () => {
  test('stands in a block between quotation marks, as a slice of the article, within the limit', () => {
    const property = fc.property(anyString, fc.integer({ min: 6, max: 4000 }), (words, limit) => {
      const written = quoteBlock(words, limit)
      expect(written.length).toBeLessThanOrEqual(limit)
      const original = clean(words)
        .trim()
        .replace(/\n{3,}/g, '\n\n')
      if (original === '') {
        expect(written).toBe('')
        return
      }
      if (written === '') return
      expect(written.split('\n').every((line) => line.startsWith('> '))).toBe(true)
      const nodes = parse(written)
      expect([...kinds(nodes)]).toEqual(['quote'])
      const seen = shown(nodes)
      expect(seen.startsWith('“') && seen.endsWith('”')).toBe(true)
      const said = seen.slice(1, -1)
      if (said !== original) expect(said.endsWith('…') && original.startsWith(said.slice(0, -1))).toBe(true)
    })
    fc.assert(property, { numRuns: 3000 })
  })

  test('of several lines has the mark of a block on each', () => {
    expect(quoteBlock('one\ntwo\n\n\n\n> three', 100)).toBe('> “one\n> two\n> \n> \\> three”')
  })

  test('is empty where there is nothing to quote', () => {
    expect(quoteBlock(' \u200b\n', 100)).toBe('')
  })
})

test('an excerpt is a block without quotation marks', () => {
  expect(excerptBlock('- one *two*', 100)).toBe('> \\- one \\*two\\*')
})
