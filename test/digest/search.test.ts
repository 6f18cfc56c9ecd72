// Hits within their sentences, cut to what a phone shows.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { around, nearestWords, searchText } from '../../src/digest/search.ts'
import { hitsIn, queryOf } from '../../src/digest/words.ts'

const text = 'The port is quiet. The union asks.\n\nNobody knows the port. Nobody asks.'

describe('searching a text', () => {
  test('gives each sentence that has all words, with its paragraph', () => {
    expect(searchText(text, queryOf('port'), 'en').map(({ paragraph, words }) => [paragraph, words])).toEqual([
      [1, 'The port is quiet.'],
      [2, 'Nobody knows the port.'],
    ])
    expect(searchText(text, queryOf('port asks'), 'en')).toEqual([])
  })
})

describe('what is shown around a hit', () => {
  test('is the whole where it is short', () => {
    const hit = { words: 'short', hits: [] }
    expect(around(hit, 100)).toEqual(hit)
  })

  test('is cut at blanks and marked, at either end', () => {
    const words = `${'before '.repeat(30)}here ${'after '.repeat(30)}`.trim()
    const shown = around({ words, hits: hitsIn(words, queryOf('here')) }, 60)
    expect(shown.words).toMatch(/^… (before )+here (after )+…$/)
    expect(shown.hits.map(({ start, end }) => shown.words.slice(start, end))).toEqual(['here'])
    const early = around({ words, hits: hitsIn(words, queryOf('before')).slice(0, 1) }, 60)
    expect(early.words).toMatch(/^before .* …$/)
    const late = `${'before '.repeat(30)}here`
    expect(around({ words: late, hits: hitsIn(late, queryOf('here')) }, 60).words).toMatch(/^… .*here$/)
  })

  test('always has the first hit in it, whole and in its place', () => {
    const word = fc.constantFrom('here', 'word', 'x'.repeat(80), '👍', 'a')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), fc.integer({ min: 20, max: 100 }), (some, most) => {
        const words = [...some, 'here'].join(' ')
        const shown = around({ words, hits: hitsIn(words, queryOf('here')) }, most)
        expect(shown.hits.length).toBeGreaterThan(0)
        for (const { start, end } of shown.hits) expect(shown.words.slice(start, end)).toBe('here')
        expect(shown.words.isWellFormed()).toBe(true)
      }),
    )
  })
})

test('words that are near are found in the texts', () => {
  expect(nearestWords(['The drone struck', 'no drones'], 'droen')).toEqual(['drone'])
  expect(nearestWords(['nothing alike'], 'zebra')).toEqual([])
})
