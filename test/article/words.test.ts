// Where a text may be cut.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitsWord } from '../../src/article/words.ts'

/** The text with a bar at the offset that is tried. */
const splits = (marked: string) => splitsWord(marked.replace('|', ''), marked.indexOf('|'))

describe('a cut', () => {
  test.each([
    'fer|ry',
    '1|987',
    'B|2',
    'Ši|mek',
    'e|\u0301',
    'e\u0301|t',
    '\uD835|\uDD4D',
    '𝕍|𝕖',
    '👩|\uFE0F',
    'Мо|сква',
    '한|국',
  ])('stands inside a word or a character in %j', (marked) => {
    expect(splits(marked)).toBe(true)
  })

  test.each([
    '|ferry',
    'ferry|',
    'the |ferry',
    'the| ferry',
    'ferry|’s',
    '“|No',
    'No|”',
    'bow|-door',
    '👩|👧',
    'a|👩',
    '👩|a',
    '東|京',
    '東京|tower',
    'ตะ|วัน',
    'a |\u0301',
    '❤\uFE0F|x',
    '',
    '|',
  ])('stands between words in %j', (marked) => {
    expect(splits(marked)).toBe(false)
  })

  test('inside a surrogate pair is always found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        expect(splitsWord(`${before}𝄞${after}`, before.length + 1)).toBe(true)
      }),
    )
  })

  test('beside a blank never splits a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: 'grapheme-ascii' }), (before, after) => {
        expect(splitsWord(`${before} ${after}`, before.length)).toBe(false)
        expect(splitsWord(`${before} ${after}`, before.length + 1)).toBe(false)
      }),
    )
  })
})
