// Abbreviations are joined to their long forms, and only where the initials agree.
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/extract/read-article.ts'
import { findTerms } from '../../src/extract/terms.ts'

const terms = (text: string) => findTerms(readArticle(text, null)).map(({ term, expansion }) => [term, expansion])

describe('an abbreviation', () => {
  test.each([
    ['The Harbour Workers’ Union (HWU) met.', [['HWU', 'Harbour Workers’ Union']]],
    ['She works for the Bureau of Lost and Found (BLF) in Maren.', [['BLF', 'Bureau of Lost and Found']]],
    ['The HWU (Harbour Workers’ Union) met.', [['HWU', 'Harbour Workers’ Union']]],
    [
      'The Harbour Workers’ Union (HWU) met. The Harbour Workers’ Union (HWU) left.',
      [['HWU', 'Harbour Workers’ Union']],
    ],
  ])('%s', (text, expected) => expect(terms(text)).toEqual(expected))
})

describe('brackets that hold something else give no term', () => {
  test.each([
    'The mayor (Labour) left early.',
    'Two ships (both old) sank.',
    'The port (XYZ) is closed.',
    'The OK (not the other) is given.',
  ])('%s', (text) => expect(terms(text)).toEqual([]))
})
