// Transcripts, other languages, the task's form, and texts that mean harm.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../src/extract/quotes/find-quotes.ts'
import { scoredQuotes } from '../../../src/extract/quotes/scored-quotes.ts'
import { readDocument } from '../../../src/extract/text/read.ts'
import { attributed, found, quoted } from './attributed.ts'

describe('transcripts', () => {
  test('each labelled paragraph is a turn of its speaker', () => {
    const text = 'LEE: Is it safe?\n\nROE: It is. I walked over it.\n\nLEE: Thank you.'
    expect(attributed(text)).toEqual(['LEE: Is it safe?', 'ROE: It is. I walked over it.', 'LEE: Thank you.'])
    expect(found(text).every(({ type }) => type === 'direct')).toBe(true)
  })

  test('questions and answers name nobody', () => {
    expect(attributed('Q: Is it safe?\n\nA: It is.\n\nQ: Thank you.')).toEqual([
      '?: Is it safe?',
      '?: It is.',
      '?: Thank you.',
    ])
  })

  test('a label inside the quotation marks names the speaker', () => {
    expect(quoted('Part of the talk follows.\n\n“LEE: Is the bridge safe?\n\n“ROE: It is.”')).toEqual([
      'LEE: LEE: Is the bridge safe?',
      'ROE: ROE: It is.',
    ])
  })

  test('an update or a place is no label', () => {
    expect(attributed('Update: It rained.\n\nPhotos: The bridge.\n\nUpdate: It stopped.')).toEqual([])
  })
})

describe('other languages', () => {
  const german =
    'Die Brücke über den Fluss wurde gestern gesperrt, nachdem Risse entdeckt worden waren. Der Bürgermeister sagte: „Wir müssen die Brücke sofort schließen.“ ' +
    'Das Schiff „Seestern 6“ fuhr vorbei. Er nannte den Zustand „völlig unhaltbar“ und sprach von „Schlamperei“. Der Film „Die Brücke“ lief im Kino.'

  test('what is speech is found, titles are not, and no speaker is guessed', () => {
    expect(quoted(german)).toEqual([
      '?: Wir müssen die Brücke sofort schließen.',
      '?: völlig unhaltbar',
      '?: Schlamperei',
    ])
  })
})

describe('the form of the task', () => {
  const scored = (text: string) => scoredQuotes(findQuotes(readDocument(text)), text)

  test('offsets, mention, resolved name and cue', () => {
    const text = 'The clerk Ann Lee came. “It is safe,” Lee said.'
    const [quote] = scored(text)
    expect(quote).toMatchObject({ type: 'direct', text: 'It is safe,', speaker: 'Ann Lee', cue: 'said' })
    expect(text.slice(quote?.speakerStart, quote?.speakerEnd)).toBe('Lee')
    expect(text.slice(quote?.start, quote?.end)).toBe(quote?.text)
  })

  test('an unknown speaker is left out', () => {
    expect(scored('“It is safe and it is ours.”')[0]).not.toHaveProperty('speaker')
  })

  test('a broken quotation has its spans', () => {
    expect(scored('“It is,” Ann Lee said, “safe for all of us.”')[0]?.spans).toHaveLength(2)
  })

  test('a report with few quoted words is told twice: its quotation and the whole', () => {
    const types = (text: string) => scored(text).map(({ type }) => type)
    expect(types('Ann Lee said the long and narrow old bridge at the mill was “safe” for walkers.')).toEqual([
      'direct',
      'indirect',
    ])
    expect(types('Ann Lee said it “is perfectly safe and always was.”')).toEqual(['direct'])
  })
})

describe('any text', () => {
  const pieces = [
    '“',
    '”',
    '"',
    "''",
    '„',
    ' said ',
    ' Ann Lee',
    ', ',
    '. ',
    'he ',
    'that ',
    'who ',
    'according to ',
    ': ',
    '\n\n',
    '(',
    ')',
    ' — ',
    'was ',
    'told ',
    '😀',
    'LEE: ',
    "'s ",
    'and ',
    'claim ',
    'The mayor ',
    '<a b="c">',
  ]

  test('whatever is found slices the text, in order, and quoted parts lie within it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        for (const { spans, quoted: inner, speaker, cue, type } of findQuotes(readDocument(text))) {
          expect(spans.length).toBeGreaterThan(0)
          if (type === 'direct') expect(inner).toEqual(spans)
          for (const { start, end } of [
            ...spans,
            ...inner,
            ...(speaker ? [speaker.mention] : []),
            ...(cue ? [cue] : []),
          ]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('an empty text has nothing to say', () => {
    expect(found('')).toEqual([])
  })

  test('100 kB of hostile text takes no longer than ordinary text of its length', () => {
    for (const piece of [
      'he said ',
      'said that ',
      '“a ',
      '"',
      'Lee, who said, ',
      'according to ',
      'her claim that ',
      '(',
      "Lee's ",
      '“No!” Lee ',
      'LEE: x\n\n',
    ]) {
      const document = readDocument(piece.repeat(Math.ceil(100_000 / piece.length)))
      const started = performance.now()
      findQuotes(document)
      expect(performance.now() - started, piece).toBeLessThan(2000)
    }
  })
})
