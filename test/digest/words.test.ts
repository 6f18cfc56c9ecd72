// Searching words in a text.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { containsWords, hitsIn, queryOf } from '../../src/digest/words.ts'

const hits = (text: string, typed: string) =>
  hitsIn(text, queryOf(typed)).map(({ start, end }) => text.slice(start, end))

describe('a search for words', () => {
  test.each([
    ['The U.S. drones struck.', 'us drone', ['U.S', 'drones']],
    ['Élodie met Šimek', 'elodie simek', ['Élodie', 'Šimek']],
    ['al-Qaeda and al Qaeda', '"al qaeda"', ['al-Qaeda', 'al Qaeda']],
    ['al-Qaeda', '“AL QAE', ['al', 'Qaeda']],
    ['the night shift, the shift at night', '"night shift"', ['night shift']],
    ['Pakistan’s demand', 'pakistan', ['Pakistan’s']],
    ['a b', 'a c', []],
    ['drone', 'rone', []],
    ['我住在東京都', '東京', ['我住在東京都']],
    ['anything', '!?', []],
    ['anything', '', []],
    ['night night', 'night nig', ['night', 'night']],
    ['one two three', '"one two" two', ['one two']],
    ['a drone struck, drones strike', 'drones', ['drone', 'drones']],
    ['one drone strike', '“drone strikes”', []],
    ['his glas, a new, the us', 'glass news uss', []],
  ])('in %j for %j finds %j', (text, typed, found) => {
    expect(hits(text, typed)).toEqual(found)
  })

  test('finds every word of a text in it, and hits never overlap', () => {
    const word = fc.stringMatching(/^[a-zéš]{1,8}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const text = words.join(', ')
        expect(containsWords(text, words.join(' ').toUpperCase())).toBe(true)
        const spans = hitsIn(text, queryOf(words.join(' ')))
        spans.forEach(({ start }, index) => {
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
        })
      }),
    )
  })
})
