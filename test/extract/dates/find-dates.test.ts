// Dates in news: found as written, placed in the calendar only where the text or the publication day allows it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CALENDAR_RULES } from '../../../src/extract/dates/calendar-rules.ts'
import { findDates } from '../../../src/extract/dates/find-dates.ts'
import { RELATIVE_RULES } from '../../../src/extract/dates/relative-rules.ts'

/** A Wednesday. */
const PUBLISHED = '2021-03-10'

const values = (text: string, published: string | undefined = PUBLISHED) =>
  findDates(text, published).map(({ asWritten, value }) => [asWritten, value])

describe('every rule finds its own example', () => {
  test.each([...CALENDAR_RULES, ...RELATIVE_RULES])('$name: $example', ({ name, example }) => {
    expect(findDates(example, PUBLISHED).map(({ rule }) => rule)).toContain(name)
  })
})

describe('dates that are written out', () => {
  test.each([
    ['They met on July 4, 1998, in Rome.', 'July 4, 1998', '1998-07-04'],
    ['They met on 4 July 1998 in Rome.', '4 July 1998', '1998-07-04'],
    ['They met on the 4th of July 1998.', '4th of July 1998', '1998-07-04'],
    ['They met on Sept. 11, 2001.', 'Sept. 11, 2001', '2001-09-11'],
    ['They met on Friday, June 3, 2005.', 'Friday, June 3, 2005', '2005-06-03'],
    ['Filed 2017-07-18.', '2017-07-18', '2017-07-18'],
    ['Filed 10/28/1999.', '10/28/1999', '1999-10-28'],
    ['Filed 28/10/1999.', '28/10/1999', '1999-10-28'],
    ['It began in March 1996.', 'March 1996', '1996-03'],
    ['It began in mid-1996.', 'mid-1996', '1996'],
    ['It began in late November 1996.', 'late November 1996', '1996-11'],
    ['It began in 1998.', '1998', '1998'],
    ['It began in the 1990s.', '1990s', '199X'],
    ["It began in the '80s.", '80s', '198X'],
    ['It rose in the third quarter of 1989.', 'third quarter of 1989', '1989-Q3'],
    ['It passed in the summer of 2003.', 'summer of 2003', '2003-SU'],
    ['It closed on Christmas Day, 2004.', 'Christmas Day, 2004', '2004-12-25'],
    ['It closed on Thanksgiving Day 1999.', 'Thanksgiving Day 1999', '1999-11-25'],
    ['It closed on Memorial Day 1999.', 'Memorial Day 1999', '1999-05-31'],
    ['It began in nineteen ninety-six.', 'nineteen ninety-six', '1996'],
    ['By the year two thousand it was gone.', 'two thousand', '2000'],
  ])('%s', (text, written, value) => {
    expect(values(text, undefined)).toContainEqual([written, value])
    expect(findDates(text).find(({ asWritten }) => asWritten === written)).toMatchObject({
      inferred: false,
      confidence: 'certain',
    })
  })

  test('a day that no calendar has gets no value', () => {
    expect(values('They met on February 31, 1998.')).toEqual([['February 31, 1998', undefined]])
  })
})

describe('dates seen from the day of publication', () => {
  test.each([
    ['She resigned on Monday.', '2021-03-08'],
    ['She resigned Wednesday.', '2021-03-10'],
    ['She will resign on Monday.', '2021-03-15'],
    ['The vote is scheduled for Friday.', '2021-03-12'],
    ['They must answer by Friday.', '2021-03-12'],
    ['They decided to meet in Rome on Friday.', '2021-03-12'],
    ["Critics attacked Friday's ruling.", '2021-03-05'],
    ["They are ready for Friday's vote.", '2021-03-12'],
    ['The office on Sunday issued a warning ahead of a trip that will begin soon.', '2021-03-07'],
    ['She spoke on Monday night.', '2021-03-08'],
    ['She spoke last Friday.', '2021-03-05'],
    ['She speaks next Friday.', '2021-03-12'],
    ['She spoke on Tuesday last week.', '2021-03-02'],
    ['She resigned yesterday.', '2021-03-09'],
    ['She resigned this morning.', '2021-03-10'],
    ['She resigned last night.', '2021-03-09'],
    ['She leaves tomorrow.', '2021-03-11'],
    ['It rose last month.', '2021-02'],
    ['It rose earlier this year.', '2021'],
    ['It falls next year.', '2022'],
    ['It rose last quarter.', '2020-Q4'],
    ['It rose last week.', '2021-W09'],
    ['It rained last weekend.', '2021-W09-WE'],
    ['It fell in the past decade.', '201X'],
    ['It lost money for the year.', '2021'],
    ['It must be done by year-end.', '2021'],
    ['It must be done by the end of the month.', '2021-03'],
    ['It lost money in the full year.', '2021'],
    ['It was founded two years ago.', '2019'],
    ['It was founded a couple of months ago.', '2021-01'],
    ['It was founded a decade ago.', '2011'],
    ['It opens two weeks from now.', '2021-W12'],
    ['It opened twenty-one days ago.', '2021-02-17'],
    ['It was founded a century ago.', '1921'],
    ['They met in January.', '2021-01'],
    ['They met in November.', '2020-11'],
    ['They will meet in November.', '2021-11'],
    ['They met last December.', '2020-12'],
    ['They met in June last year.', '2020-06'],
    ['They met on Nov. 25.', '2020-11-25'],
    ['They will meet on Feb. 10.', '2021-02-10'],
    ['It is due on April 6.', '2021-04-06'],
    ['It rose in the second quarter last year.', '2020-Q2'],
    ['It passed last summer.', '2020-SU'],
    ['It closes on Thanksgiving.', '2020-11-26'],
  ])('%s', (text, value) => {
    expect(values(text).map(([, found]) => found)).toEqual([value])
    expect(findDates(text, PUBLISHED)[0]?.inferred).toBe(true)
  })

  test('without a publication day they are found but get no value', () => {
    for (const text of [
      'She spoke on Monday.',
      'She spoke yesterday.',
      'It rose last year.',
      'It rose in May.',
      'It closed on Thanksgiving.',
      'It rose in the first quarter.',
    ]) {
      const [date] = findDates(text)
      expect(date?.asWritten, text).toBeTruthy()
      expect(date, text).not.toHaveProperty('value')
      expect(date?.confidence, text).toBe('unsure')
    }
  })

  test('a publication time after the day is ignored', () => {
    expect(values('She resigned yesterday.', '2021-03-10T08:15')).toEqual([['yesterday', '2021-03-09']])
  })
})

describe('dates told from another date of the text', () => {
  test.each([
    ['He fell ill on May 3, 1998, and died the next day.', '1998-05-04'],
    ['He fell ill on May 3, 1998, and died two days later.', '1998-05-05'],
    ['He arrived on May 3, 1998; she had come three days earlier.', '1998-04-30'],
    ['It opened in May 1998 and closed the following year.', '1999'],
    ['It opened on May 3, 1998, and closed that day.', '1998-05-03'],
    ['It opened on May 3, 1998, and closed the same month.', '1998-05'],
    ['It opened on May 3, 1998. The previous year had been quiet.', '1997'],
  ])('%s', (text, value) => {
    expect(values(text)[1]?.[1]).toBe(value)
  })

  test('"that day" with no day named before has no value', () => {
    expect(findDates('Trades made that day were lost.', PUBLISHED)[0]).not.toHaveProperty('value')
  })
})

describe('what only looks like a date', () => {
  test.each([
    'He may march on.',
    'May I ask?',
    'It sold 2000 shares.',
    'It cost $1998.',
    'Jan Kavan signed.',
    'She spoke on ABC\'s "This Week" show.',
    'She reads USA Today.',
    'Second thoughts came.',
    'The third time it fell.',
    'It weighs 3,000 tons.',
    'At 7:15 they left.',
    'The sun sat down.',
  ])('%s', (text) => {
    expect(findDates(text, PUBLISHED)).toEqual([])
  })
})

test('every date is a slice of the text, in order and without overlap, whatever the text', () => {
  const piece = fc.constantFrom(
    'May',
    'Sept.',
    ' 3',
    ', 1998',
    ' last',
    ' year',
    ' two',
    ' days',
    ' ago',
    'Monday',
    "'s",
    ' the',
    ' 1990',
    's',
    '-',
    '\n\n',
    '. ',
    'will ',
    '😀',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      let end = 0
      for (const date of findDates(text, PUBLISHED)) {
        expect(text.slice(date.start, date.end)).toBe(date.asWritten)
        expect(date.start).toBeGreaterThanOrEqual(end)
        end = date.end
      }
    }),
  )
})
