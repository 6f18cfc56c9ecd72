// Another outlet's words, quoted at length after a colon, are told from the author's.
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/extract/text/read.ts'
import { findVoices } from '../../src/extract/voices.ts'

const voices = (...paragraphs: string[]) => findVoices(readDocument(paragraphs.join('\n\n')))
const between = (...paragraphs: string[]) => voices(...paragraphs).map(({ from, to, outlet }) => [from, to, outlet])

const introduction = 'The dispute is not new.  Yesterday the Coast Courier reported on what the union wants now:'
const block = 'The union has asked for an end to night shifts, officials said. It gave no date for a strike.'

describe('a block quotation', () => {
  test('reaches to the paragraph where the author speaks again', () => {
    expect(between(introduction, block, block, 'I do not think we should pay for this.', 'So it goes.')).toEqual([
      [2, 3, 'the Coast Courier'],
    ])
  })
  test('reaches to the next introduction', () => {
    const next = 'Another report has more on how the request was put to the company:'
    expect(between(introduction, block, block, next, block, 'But we know better.')).toEqual([
      [2, 3, 'the Coast Courier'],
      [5, 5, null],
    ])
  })
  test('reaches to where the author’s way of spacing sentences comes back', () => {
    expect(between(introduction, block, block, 'The port is quiet.  The ships wait.', 'The end.')).toEqual([
      [2, 3, 'the Coast Courier'],
    ])
  })
  test('is only the first paragraph where nothing shows its end', () => {
    expect(between(introduction.replace('.  ', '. '), block, block, block, block, block, block, block)).toEqual([
      [2, 2, 'the Coast Courier'],
    ])
  })
  test('at the end of the text is one paragraph', () =>
    expect(between(introduction, block)).toEqual([[2, 2, 'the Coast Courier']]))
  test('has the sentence that introduces it as its passage', () => {
    const [voice] = voices(introduction, block)
    expect(introduction.slice(voice?.passages[0]?.start, voice?.passages[0]?.end)).toBe(
      'Yesterday the Coast Courier reported on what the union wants now:',
    )
  })
  test('is less sure where no report is spoken of', () => {
    expect(voices('This is what stood on the wall of the old customs house:', block)).toMatchObject([
      { outlet: null, confidence: 'unsure' },
    ])
  })
})

describe('what follows a colon is no voice when it is', () => {
  test.each([
    ['a quotation', '“We will not move,” she said.'],
    ['a list', '• more pay'],
    ['a numbered list', '1. More pay for all.'],
    ['a transcript', 'Q: Will you move?'],
    ['a named turn', 'LEE: We will not.'],
  ])('%s', (_what, next) => expect(between('The union’s chair had this to say about the report:', next)).toEqual([]))
  test('under a heading', () => expect(between('The facts:', block)).toEqual([]))
  test('nothing', () => expect(between('The union’s chair had this to say about the report:')).toEqual([]))
})
