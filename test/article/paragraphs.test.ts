// The paragraphs of a text: where they stand, how they are counted, and which of them an offset lies in.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseText } from '../../src/article/normalise.ts'
import { paragraphAt, paragraphsOf, passageOf } from '../../src/article/paragraphs.ts'

const slices = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end))
const text = fc
  .array(fc.constantFrom('\n', '\n\n', ' ', 'a', 'bc', '“d.”', '👩‍👧', '\t'), { maxLength: 60 })
  .map((pieces) => normaliseText(pieces.join('')))

describe('the paragraphs of a text', () => {
  test.each([
    ['a blank line separates two paragraphs', 'a\n\nb', ['a', 'b']],
    ['a single newline does not', 'a\nb', ['a\nb']],
    ['blanks before a paragraph are not part of it', '  a\n\n\tb', ['a', 'b']],
    ['a newline at the end is not part of it', 'a\n\nb\n', ['a', 'b']],
    ['newlines at the start are not part of it', '\n\na', ['a']],
    ['a text of one word is one paragraph', 'a', ['a']],
    ['an empty text has none', '', []],
    ['a text of newlines has none', '\n\n', []],
  ])('%s', (_, given, expected) => {
    expect(slices(given)).toEqual(expected)
  })

  test('together they hold every word of the text, in order, and nothing twice', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(slices(given).join('').replace(/\s/g, '')).toBe(given.replace(/\s/g, ''))
      }),
    )
  })

  test('none is empty, begins or ends with a blank, or holds a blank line', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const slice of slices(given)) {
          expect(slice).not.toBe('')
          expect(slice.trim()).toBe(slice)
          expect(slice).not.toContain('\n\n')
        }
      }),
    )
  })

  test('each begins after the one before it ends', () => {
    fc.assert(
      fc.property(text, (given) => {
        const paragraphs = paragraphsOf(given)
        paragraphs.forEach(({ start, end }, index) => {
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThanOrEqual(paragraphs[index - 1]?.end ?? 0)
        })
      }),
    )
  })
})

describe('the paragraph of an offset', () => {
  const given = '\n\none\n\ntwo\n\nthree\n'
  const paragraphs = paragraphsOf(given)

  test.each([
    ['its first character', given.indexOf('two'), 2],
    ['its last character', given.indexOf('two') + 2, 2],
    ['the blank line after it', given.indexOf('two') + 4, 2],
    ['the first character of the next', given.indexOf('three'), 3],
    ['the end of the text', given.length, 3],
    ['the blank lines before the first', 0, 1],
  ])('%s', (_, offset, expected) => {
    expect(paragraphAt(paragraphs, offset)).toBe(expected)
  })

  test('is found again for every offset of every paragraph', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const all = paragraphsOf(whole)
        all.forEach(({ start, end }, index) => {
          for (let offset = start; offset < end; offset += 1) expect(paragraphAt(all, offset)).toBe(index + 1)
        })
      }),
    )
  })
})

test('a passage names the paragraph that it begins in, also where it goes on into the next', () => {
  const given = 'one\n\ntwo\n\nthree'
  const paragraphs = paragraphsOf(given)
  expect(passageOf(paragraphs, { start: 5, end: 8 })).toEqual({ paragraph: 2, start: 5, end: 8 })
  expect(passageOf(paragraphs, { start: 5, end: given.length })).toEqual({ paragraph: 2, start: 5, end: 15 })
})
