// Figures: sums, shares and counts as written, with what they count; other numbers left alone.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../src/extract/figures/find-figures.ts'
import { readDocument } from '../../../src/extract/text/read.ts'

const figures = (text: string) => findFigures(readDocument(text))
const only = (text: string) => {
  const found = figures(text)
  expect(found.map(({ value }) => value)).toHaveLength(1)
  const { value, kind, amount, unit, of } = found[0] ?? {}
  return [value, kind, amount, unit, of?.text]
}

describe('sums', () => {
  test.each([
    ['The firm paid $1.5 billion in damages.', ['$1.5 billion', 'money', 1_500_000_000, '$', 'damages']],
    ['The firm paid a fine of more than €3,000.', ['more than €3,000', 'money', 3000, '€', 'firm']],
    ['The court froze a $5m account.', ['$5m', 'money', 5_000_000, '$', 'account']],
    ['Revenue rose to 164.5 million pounds.', ['164.5 million pounds', 'money', 164_500_000, 'pounds', 'Revenue']],
    ['The deal fetched 40 Australian dollars.', ['40 Australian dollars', 'money', 40, 'dollars', 'deal']],
    ['The deal fetched A$2 billion.', ['A$2 billion', 'money', 2_000_000_000, '$', 'deal']],
    ['The deal fetched millions of dollars.', ['millions of dollars', 'money', undefined, 'dollars', 'deal']],
    ['Profit rose to $3 million in November.', ['$3 million', 'money', 3_000_000, '$', 'Profit']],
  ])('%s', (text, expected) => {
    expect(only(text)).toEqual(expected)
  })
})

describe('shares', () => {
  test.each([
    ['Nearly 40 percent of voters stayed home.', ['Nearly 40 percent', 'percentage', 40, 'percent', 'voters']],
    ['About 4.2% of tests failed.', ['About 4.2%', 'percentage', 4.2, 'percent', 'tests']],
    ['Sales fell 12 per cent.', ['12 per cent', 'percentage', 12, 'percent', 'Sales']],
    ['The lead grew by two percentage points.', ['two percentage points', 'percentage', 2, 'percent', 'lead']],
    ['They hold a 23.8% stake.', ['23.8%', 'percentage', 23.8, 'percent', 'stake']],
  ])('%s', (text, expected) => {
    expect(only(text)).toEqual(expected)
  })
})

describe('counts', () => {
  test.each([
    ['At least 35 people were killed.', ['At least 35', 'count', 35, 'people', 'people were killed']],
    ['Some 3,000 armed rebels fled.', ['Some 3,000', 'count', 3000, 'rebels', 'armed rebels']],
    ['More than 1.5 million voters came.', ['More than 1.5 million', 'count', 1_500_000, 'voters', 'voters']],
    ['Forty-two lawmakers left.', ['Forty-two', 'count', 42, 'lawmakers', 'lawmakers']],
    ['It names at least a dozen officials.', ['at least a dozen', 'count', 12, 'officials', 'officials']],
    ['It names two dozen officials.', ['two dozen', 'count', 24, 'officials', 'officials']],
    ['Hundreds of thousands of people fled.', ['Hundreds of thousands', 'count', undefined, 'people', 'people']],
    ['They sold 5k tickets.', ['5k', 'count', 5000, 'tickets', 'tickets']],
  ])('%s', (text, expected) => {
    expect(only(text)).toEqual(expected)
  })

  test('small numbers in words are unsure, unless they count the dead', () => {
    expect(figures('They closed two hotels.')[0]?.confidence).toBe('unsure')
    expect(figures('Three people were killed.')[0]?.confidence).toBe('likely')
    expect(figures('It cost $3 million.')[0]?.confidence).toBe('certain')
  })
})

describe('ages', () => {
  test('an age that is someone’s is one', () => {
    expect(only('The 26-year-old golfer won.')).toEqual(['26-year-old', 'age', 26, 'years', 'golfer'])
  })

  test('an age of nobody is none', () => {
    expect(figures('He is 26 years old.')).toEqual([])
  })
})

describe('other numbers', () => {
  test.each([
    'It began on July 4, 1998, and ended in 2004.',
    'Call 555-1234 now.',
    'They left at 7:15 and came at 9 a.m. again.',
    'They won 22-17.',
    'It came 3rd.',
    'It fell to a ten-month low.',
    'They waited five months.',
    'It is on page 7 of section 3.',
    'She came No. 3 in the race.',
    'Nobody knows one thing.',
    'It is 16.6 times that.',
    'Version 1.2.3 failed.',
  ])('%s', (text) => {
    expect(figures(text)).toEqual([])
  })
})

test('every figure and what it counts are slices of the text, whatever the text', () => {
  const piece = fc.constantFrom(
    '$',
    '1.5',
    ' billion',
    ' percent',
    '%',
    ' of',
    ' people',
    ' killed',
    ' two',
    ' dozen',
    ' the',
    ' voters',
    '-',
    'year',
    '.\n\n',
    'hundreds of ',
    ' more than ',
    '1,000',
    ' May',
    '😀',
    ' 1998',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      for (const { start, end, value, of } of figures(text)) {
        expect(text.slice(start, end)).toBe(value)
        if (of) expect(text.slice(of.start, of.end)).toBe(of.text)
      }
    }),
  )
})
