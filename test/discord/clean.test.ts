// What is dropped before a text is shown, and what is not.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clean, oneLine } from '../../src/discord/clean.ts'
import { hostileString } from './hostile.ts'

test.each([
  [
    'a text without anything hidden',
    'Pakistan’s “drone” — 10 %, naïve, 日本語, שלום',
    'Pakistan’s “drone” — 10 %, naïve, 日本語, שלום',
  ],
  ['direction marks', 'a\u202eb\u2066c\u200fd\u061ce', 'abcde'],
  ['zero-width characters', 'a\u200bb\u2060c\ufeffd\u00ade\u034ff', 'abcdef'],
  ['tag characters', 'a\u{e0041}\u{e007f}b', 'ab'],
  ['controls', 'a\u0000b\u001b[31mc\u009bd', 'ab[31mcd'],
  ['other line ends', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ['tabs', 'a\tb', 'a b'],
  ['half characters', 'a\ud83d!', 'a\ufffd!'],
  ['blank letters', 'a\u3164b\uffa0c\u115fd', 'abcd'],
  ['joiners that join nothing', 'a\u200db\u200cc \u200d', 'abc '],
  ['joiners inside emoji', '👩‍👩‍👧‍👦 👩🏽‍🚀 ❤️‍🔥', '👩‍👩‍👧‍👦 👩🏽‍🚀 ❤️‍🔥'],
  ['joiners of Persian and Hindi', 'نمی‌خواهم क्‍ष', 'نمی‌خواهم क्‍ष'],
  ['variation selectors after letters', 'a\ufe0fb\u{e0100}', 'ab'],
  ['variation selectors in a row', '❤\ufe0f\ufe0f\ufe0f', '❤\ufe0f'],
  ['variation selectors of emoji, keycaps and Han', '❤️ 1️⃣ 葛\u{e0100}', '❤️ 1️⃣ 葛\u{e0100}'],
  ['marks piled on a letter', `Z${'\u0301'.repeat(50)}!`, `Z${'\u0301'.repeat(8)}!`],
])('%s', (_, text, cleaned) => {
  expect(clean(text)).toBe(cleaned)
})

test('what is cleaned holds nothing hidden, and cleaning it again changes nothing', () => {
  const property = fc.property(hostileString, (text) => {
    const cleaned = clean(text)
    expect(clean(cleaned)).toBe(cleaned)
    expect(cleaned.isWellFormed()).toBe(true)
    expect(
      /[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u.test(
        cleaned.replaceAll('\n', ''),
      ),
    ).toBe(false)
  })
  fc.assert(property, { numRuns: 2000 })
})

test('one line is one line', () => {
  expect(oneLine('a\r\n b\u2028c')).toBe('a  b c')
})
