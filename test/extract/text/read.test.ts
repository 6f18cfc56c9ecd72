// Reading a text: exact offsets, paragraphs, sentences, tokens.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/extract/text/read.ts'

const sentencesOf = (text: string) => readDocument(text).sentences.map(({ start, end }) => text.slice(start, end))
const paragraphsOf = (text: string) => readDocument(text).paragraphs.map(({ start, end }) => text.slice(start, end))

const oddPieces = [
  '😀',
  '👩‍👩‍👧',
  'שלום',
  'مرحبا',
  '\r\n\r\n',
  '\n',
  '“',
  '”',
  '"',
  "can't",
  'cannot',
  'U.S.',
  'Mr. ',
  '\t',
  '\u00a0',
  '…',
  '—',
  'gonna',
  '$3.5bn',
  'http://a.b/c?d=e',
  '\ud83d',
  '\u0000',
  'x'.repeat(200),
  ' ',
]

describe('offsets', () => {
  test('every token and sentence slices the text exactly, whatever the text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(fc.constantFrom(...oddPieces), fc.string()), { maxLength: 30 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, sentences } = readDocument(text)
        let last = 0
        for (const token of tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(token.start).toBeGreaterThanOrEqual(last)
          expect(sentences[token.sentence]).toBeDefined()
          last = token.end
        }
        for (const [index, sentence] of sentences.entries()) {
          for (let t = sentence.firstToken; t < sentence.lastToken; t++) expect(tokens[t]?.sentence).toBe(index)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('no letter of the text is left out of the tokens', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...oddPieces), { maxLength: 20 }), (parts) => {
        const text = parts.join('')
        const kept = readDocument(text)
          .tokens.map((token) => token.text)
          .join('')
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
      { numRuns: 200 },
    )
  })

  test('reads 100 kB of hostile text in linear time', () => {
    for (const piece of ['a', '"', '“a ', "x' ", 'a.', '. ', 'Mr. ']) {
      const started = performance.now()
      readDocument(piece.repeat(Math.ceil(100_000 / piece.length)))
      expect(performance.now() - started).toBeLessThan(2000)
    }
  })
})

describe('paragraphs', () => {
  test('blank lines separate them where there are any', () => {
    expect(paragraphsOf('One\nline.\n\nTwo.\n \n\nThree.\n')).toEqual(['One\nline.', 'Two.', 'Three.'])
  })
  test('lines are paragraphs where no blank line is', () => {
    expect(paragraphsOf('One.\nTwo.\r\nThree.')).toEqual(['One.', 'Two.', 'Three.'])
  })
  test('an empty text has none', () => {
    expect(readDocument(' \n\n ')).toMatchObject({ paragraphs: [], sentences: [], tokens: [] })
  })
})

describe('sentences', () => {
  test('titles, initials, ranks and months do not end one', () => {
    expect(sentencesOf('Mr. Lee met Lt. Gen. J. R. Ross on Jan. 5. He left.')).toEqual([
      'Mr. Lee met Lt. Gen. J. R. Ross on Jan. 5.',
      'He left.',
    ])
  })
  test('"the U.S. Senate" is one name, "in the U.S. He" two sentences', () => {
    expect(sentencesOf('It passed the U.S. Senate.')).toHaveLength(1)
    expect(sentencesOf('He lives in the U.S. He is a cook.')).toHaveLength(2)
  })
  test('"No." before a number does not end one, as an answer it does', () => {
    expect(sentencesOf('She lives at No. 10 now.')).toHaveLength(1)
    expect(sentencesOf('She said no. Nobody spoke.')).toHaveLength(2)
  })
  test('a question inside quotation marks goes on with its attribution', () => {
    expect(sentencesOf('“Is it over?” she asked. Nobody knew.')).toEqual(['“Is it over?” she asked.', 'Nobody knew.'])
  })
  test('a line wrapped for its length goes on in the next', () => {
    expect(
      sentencesOf('The minister who had promised to come to the opening of the\nbridge stayed away.\n\nEnd.'),
    ).toHaveLength(2)
  })
  test('an address is not cut at its question mark', () => {
    expect(sentencesOf('See http://a.org/c?d=e for more.')).toHaveLength(1)
  })
})

test('a word is given its lemma and part of speech', () => {
  const [, , verb] = readDocument('The mayor denied it.').tokens
  expect(verb).toMatchObject({ text: 'denied', lemma: 'deny', partOfSpeech: 'VERB' })
})
