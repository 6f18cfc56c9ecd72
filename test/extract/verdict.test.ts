// What cannot be read gets a reason, and never an invented entry.
import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { LONGEST_TEXT, verdictOf } from '../../src/extract/verdict.ts'
import { text } from '../fixtures/article.ts'

test('an English article can be read', () => expect(verdictOf(text)).toEqual({ readable: true }))

describe('a text that cannot be read says why', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\n\t ', 'empty'],
    ['five million characters', 'a word and another. '.repeat(250_000), 'too long'],
    ['bytes', randomBytes(20_000).toString('latin1'), 'not text'],
    ['undecodable bytes', '\ufffd'.repeat(500), 'not text'],
    ['a heading', 'Ferry to stop', 'no sentences'],
    ['a list without a sentence', 'one two three four five six seven eight nine ten', 'no sentences'],
    ['emoji', '🎉'.repeat(2_000), 'no sentences'],
    [
      'German',
      'Die Fähre wird am Sonntag um Mitternacht eingestellt, sagte der Minister. Niemand weiß, wie es weitergehen soll, und die Insel wartet.',
      'not English',
    ],
    [
      'Russian',
      'Паром перестанет ходить в полночь воскресенья. Никто не знает, что будет дальше, и остров ждёт.',
      'not English',
    ],
    [
      'code',
      'const total = items.map(item => item.price).reduce((sum, price) => sum + price); return total; export default total;',
      'not English',
    ],
  ])('%s: %s', (_what, given, reason) =>
    expect(verdictOf(given)).toMatchObject({ readable: false, reason, say: expect.stringMatching(/\.$/) }),
  )
})

test('the longest text is still read', () => {
  expect(verdictOf('The cat sat on the mat. '.repeat(LONGEST_TEXT / 24).slice(0, LONGEST_TEXT))).toEqual({
    readable: true,
  })
})
