// Sentences and parts of a text.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphSpan, partsOf, sentencesOf } from '../../src/digest/sentences.ts'

const sentences = (text: string) =>
  sentencesOf(text, { start: 0, end: text.length }, 'en').map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  test.each([
    ['One here. Two there? Three!', ['One here.', 'Two there?', 'Three!']],
    ['The U.S. Army left. It rained.', ['The U.S. Army left.', 'It rained.']],
    ['Lt. Gen. Pasha spoke. He left.', ['Lt. Gen. Pasha spoke.', 'He left.']],
    ['Since Sept. 11 it is so.', ['Since Sept. 11 it is so.']],
    ['It ends in the U.S.', ['It ends in the U.S.']],
    ['', []],
  ])('of %j', (text, found) => {
    expect(sentences(text)).toEqual(found)
  })

  test('keep their place within a longer text', () => {
    const text = 'First. Second one. Third.'
    expect(sentencesOf(text, { start: 7, end: 18 }, 'en')).toEqual([{ start: 7, end: 18 }])
  })
})

describe('parts', () => {
  test('hold all of the text, each short enough, no character split', () => {
    const piece = fc.constantFrom('A sentence. ', 'word ', '👍🏽', 'x'.repeat(30), '東京', '. ')
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 10, max: 80 }),
        (pieces, most) => {
          const text = pieces.join('').trim() || 'x'
          const parts = partsOf(text, { start: 0, end: text.length }, most, 'en')
          const joined = parts.map(({ start, end }) => text.slice(start, end))
          expect(joined.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
          for (const part of joined) {
            expect(part.length).toBeLessThanOrEqual(most)
            expect(part.isWellFormed()).toBe(true)
          }
        },
      ),
    )
  })
})

test('a paragraph is found by its number', () => {
  expect(paragraphSpan('One.\n\nTwo.', 2)).toEqual({ start: 6, end: 10 })
  expect(paragraphSpan('One.', 2)).toBeUndefined()
})
