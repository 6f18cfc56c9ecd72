// Quotation marks of every kind, and what is left open.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotedStretches } from '../../../src/extract/quotes/quotation-marks.ts'

const inner = (text: string) =>
  quotedStretches(text).map((stretch) => text.slice(stretch.inner.start, stretch.inner.end))

describe('pairs', () => {
  test.each([
    ['curly', 'He said “it rains” twice: “yes”.', ['it rains', 'yes']],
    ['straight', 'He said "it rains" and ("no").', ['it rains', 'no']],
    ['German', 'Er sagte „es regnet“ und „nein”.', ['es regnet', 'nein']],
    ['French', 'Il dit «il pleut» et « non ».', ['il pleut', ' non ']],
    ['doubled apostrophes', "He said ''it rains'' and ``no''.", ['it rains', 'no']],
    ['single, where there are no others', 'He said ‘it doesn’t rain,’ and left.', ['it doesn’t rain,']],
  ])('%s', (_, text, expected) => {
    expect(inner(text)).toEqual(expected)
  })

  test('single ones around double ones, where they open most quotations', () => {
    expect(inner('‘It rained,’ she said. ‘She told me “never again”, and left,’ he said. ‘No.’')).toEqual([
      'It rained,',
      'She told me “never again”, and left,',
      'No.',
    ])
  })

  test('straight single ones, where there are no others', () => {
    expect(inner("'It doesn't rain,' she said. The voters' will counts. 'Never again!' he said.")).toEqual([
      "It doesn't rain,",
      'Never again!',
    ])
    expect(inner("The voters' will counts. It doesn't rain in the '90s.")).toEqual([])
  })

  test('single marks inside double ones belong to the quotation', () => {
    expect(inner('“She told me ‘never again’ and left,” he said.')).toEqual(['She told me ‘never again’ and left,'])
  })

  test('nested double marks stay inside the outer quotation', () => {
    expect(inner('“I read “Emma” twice” she said')).toEqual(['I read “Emma'])
    expect(inner('„Ich las «Emma» zweimal“ sagte sie')).toEqual(['Ich las «Emma» zweimal'])
  })

  test('a mark of measure is none', () => {
    expect(inner('The door is 6\' 2" wide.')).toEqual([])
  })

  test('marks around nothing readable are left out', () => {
    expect(inner('He wrote “…” and "" and “ ”.')).toEqual([])
  })

  test('an apostrophe of the plural closes nothing', () => {
    expect(inner('‘The voters’ will counts,’ she said.')).toEqual(['The voters’ will counts,'])
  })
})

describe('open quotations', () => {
  test('one that no mark closes ends with its line, and goes on if the next line opens with a mark', () => {
    const [first, second] = quotedStretches('“It rained.\n\n“It rained on,” he said.')
    expect(first).toMatchObject({ closed: false, continues: true })
    expect(second).toMatchObject({ closed: true, continues: false })
  })

  test('two opening straight marks are two quotations', () => {
    expect(inner('He said "it rains and left. She said "no" too.')).toEqual(['it rains and left. She said ', 'no'])
  })
})

test('every stretch slices the text, in order, none over another', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    '„',
    '«',
    '»',
    "''",
    '``',
    '‘',
    '’',
    'word ',
    's',
    ' ',
    '\n',
    ',',
    '.',
    '😀',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      let last = 0
      for (const { start, end, inner: within } of quotedStretches(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(within.start).toBeGreaterThan(start)
        expect(within.end).toBeGreaterThanOrEqual(within.start)
        expect(end).toBeGreaterThanOrEqual(within.end)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }),
    { numRuns: 500 },
  )
})
