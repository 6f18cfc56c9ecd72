// Finding words again in an article: only how they are typed may differ.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFolded, foldText } from '../../../src/extract/grounding/fold.ts'

const article = 'She said: “It’s over – for now … we hope.”\n\nThe  party’s over, the art is long.'
const folded = foldText(article)
const found = (words: string) => findFolded(folded, words).map(({ start, end }) => article.slice(start, end))

describe('words are found however they are typed', () => {
  test.each([
    ["It's over - for now ... we hope.", 'It’s over – for now … we hope.'],
    ['The party’s over', 'The  party’s over'],
    ['"It’s', '“It’s'],
    ['hope.” The', 'hope.”\n\nThe'],
  ])('%s', (words, slice) => expect(found(words)).toEqual([slice]))
})

test('changed words are never found', () => {
  expect(found('It’s never over')).toEqual([])
  expect(found('it’s over')).toEqual([])
  expect(found('')).toEqual([])
})

test('a word is not found inside another', () => expect(found('art')).toEqual(['art']))

test('no more places than asked for', () => expect(findFolded(foldText('a a a a'), 'a', 2)).toHaveLength(2))

test('any stretch of any text is found at its own place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [from, to] = [a % text.length, b % text.length].toSorted((x, y) => x - y) as [number, number]
      const words = text.slice(from, to + 1).trim()
      const all = foldText(text)
      for (const { start, end } of findFolded(all, words)) {
        expect(foldText(text.slice(start, end)).text.trim()).toBe(foldText(words).text.trim())
      }
    }),
  )
})
