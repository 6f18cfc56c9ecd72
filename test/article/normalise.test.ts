// The form in which a text is kept: what changes, what does not, and that its hash is always the same.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashText, normaliseText } from '../../src/article/normalise.ts'

const piece = fc.constantFrom(
  '\r\n',
  '\r',
  '\n',
  '\uFEFF',
  ' ',
  '\t',
  '\u00A0',
  '\u2028',
  'a',
  'é',
  '“',
  '…',
  '👩‍👩‍👧',
  '\uD83D',
)
const rawText = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
)

describe('normalising a text', () => {
  test.each([
    ['Windows line ends become one newline', 'a\r\nb', 'a\nb'],
    ['old Mac line ends become one newline', 'a\rb', 'a\nb'],
    ['a carriage return before Windows line ends is a line of its own', 'a\r\r\nb', 'a\n\nb'],
    ['a byte order mark goes', '\uFEFFa', 'a'],
    ['every byte order mark at the start goes', '\uFEFF\uFEFF\uFEFFa', 'a'],
    ['a zero-width no-break space elsewhere stays', 'a\uFEFFb', 'a\uFEFFb'],
    ['blanks at the end of a line go', 'a \t\u00A0\nb ', 'a\nb'],
    ['blanks at the start of a line stay', '  a\n\tb', '  a\n\tb'],
    ['two blanks between words stay', 'a.  b', 'a.  b'],
    ['three newlines become two', 'a\n\n\nb', 'a\n\nb'],
    ['many newlines become two', 'a\n\n\n\n\n\n\nb', 'a\n\nb'],
    ['lines of blanks count as empty', 'a\n \n\t\n  \nb', 'a\n\nb'],
    ['two newlines stay', 'a\n\nb', 'a\n\nb'],
    ['quotation marks, dashes and ellipses stay', '“a” — ‘b’ … "c" - \'d\'', '“a” — ‘b’ … "c" - \'d\''],
    ['letters are not composed', 'e\u0301', 'e\u0301'],
    ['an empty text stays empty', '', ''],
  ])('%s', (_, raw, expected) => {
    expect(normaliseText(raw)).toBe(expected)
  })

  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(rawText, (raw) => {
        const once = normaliseText(raw)
        expect(normaliseText(once)).toBe(once)
      }),
      { numRuns: 1000 },
    )
  })

  test('a normalised text has no carriage return, no blank before a line’s end, no three newlines', () => {
    fc.assert(fc.property(rawText, (raw) => !/\r|[ \t\u00A0]\n|[ \t\u00A0]$|\n{3}/.test(normaliseText(raw))))
  })

  test('nothing but blanks, line ends and byte order marks is ever lost', () => {
    const bare = (text: string) => text.replace(/\s/gu, '')
    fc.assert(fc.property(rawText, (raw) => bare(normaliseText(raw)) === bare(raw)))
  })

  test('a million blanks and newlines are normalised in good time', () => {
    const started = performance.now()
    expect(normaliseText(' \n'.repeat(500_000))).toBe('\n\n')
    expect(normaliseText(`${' '.repeat(1_000_000)}a`).length).toBe(1_000_001)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('the hash of a text', () => {
  test('is the sha256 of its UTF-8', () => {
    expect(hashText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(hashText('“é”')).toBe('e7370e36ed9eb64021f00eae5116854ead1fb6719b9256e30bcfc83f893eed8f')
  })

  test('is the same however a copy of the text ends its lines', () => {
    const text = 'One.\n\nTwo, “three”.\n\nFour.'
    const copies = [text, `\uFEFF${text}`, text.replaceAll('\n', '\r\n'), text.replaceAll('\n\n', ' \n\n\n\t\n')]
    expect(new Set(copies.map((copy) => hashText(normaliseText(copy)))).size).toBe(1)
  })

  test('changes with a single character', () => {
    expect(hashText('no')).not.toBe(hashText('on'))
  })
})
