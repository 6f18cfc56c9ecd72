// Days as people type them.
import { describe, expect, test } from 'vitest'
import { daysOf } from '../../src/digest/days.ts'
import { english } from '../../src/language/english.ts'

const { months } = english.timeline

describe('a typed date', () => {
  test.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-03', '2025-03-01', '2025-03-31'],
    ['2025-3-1', '2025-03-01', '2025-03-01'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['March 2025', '2025-03-01', '2025-03-31'],
    [' SEPT. 2001 ', '2001-09-01', '2001-09-30'],
    ['11 September 2001', '2001-09-11', '2001-09-11'],
    ['September 11, 2001', '2001-09-11', '2001-09-11'],
    ['Sept. 11  2001', '2001-09-11', '2001-09-11'],
    ['1. may 2020', '2020-05-01', '2020-05-01'],
  ])('%s is from %s to %s', (typed, first, last) => {
    expect(daysOf(typed, months)).toEqual({ first, last })
  })

  test.each([
    'soon',
    '',
    '2025-13',
    '2025-00',
    '2025-02-30',
    '31 June 2025',
    'Marchember 2025',
    '3/4/2025',
    'Monday',
    '0 May 2025',
    '20255',
  ])('%j is none that can be compared', (typed) => {
    expect(daysOf(typed, months)).toBeUndefined()
  })
})
