// Counting and listing in English.
import { describe, expect, test } from 'vitest'
import { english } from '../../src/language/english.ts'
import { capital, count, list, share, tally, times } from '../../src/language/english-grammar.ts'

describe('English', () => {
  test('counts in the singular and the plural', () => {
    expect([0, 1, 2].map((number) => count(number, 'quote'))).toEqual(['0 quotes', '1 quote', '2 quotes'])
    expect(count(2, 'entry', 'entries')).toBe('2 entries')
    expect([1, 2, 3].map(times)).toEqual(['once', 'twice', '3 times'])
  })

  test('lists with “and” before the last', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((parts) => list(parts))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ])
  })

  test('tallies without noughts, the greatest first', () => {
    expect(
      tally([
        [1, 'threat'],
        [0, 'offer'],
        [3, 'demand'],
      ]),
    ).toBe('3 demands and 1 threat')
    expect(tally([[2, 'entry', 'entries']])).toBe('2 entries')
  })

  test('says all and both for a whole', () => {
    expect([share(1, 1), share(2, 2), share(3, 3), share(1, 3)]).toEqual(['1', 'both', 'all', '1'])
  })

  test('begins with a capital, also where that is more than one code unit', () => {
    expect([capital('éa'), capital('𐐨x'), capital('')]).toEqual(['Éa', '𐐀x', ''])
  })

  test('lists some of many paragraphs', () => {
    expect(english.paragraphs([1, 2, 3, 4, 5, 6])).toBe('¶1, ¶2, ¶3, ¶4 and 2 more')
  })

  test('sets names within a sentence', () => {
    expect([english.within('The ministry'), english.within('Ada'), english.within('Anne')]).toEqual([
      'the ministry',
      'Ada',
      'Anne',
    ])
  })
})
