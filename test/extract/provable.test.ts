// The last gate: what the text does not prove goes, with everything that refers to it, and the rest stays.
import { expect, test } from 'vitest'
import { readDigest } from '../../src/digest/load.ts'
import { verifyDigest } from '../../src/digest/verify.ts'
import { provable } from '../../src/extract/provable.ts'
import { digest, text } from '../fixtures/digest.ts'

test('a proven digest stays as it is', () => expect(provable(digest, text)).toBe(digest))

test('an entry with other words than the text goes alone', () => {
  const [first, ...quotes] = digest.quotes
  const spoilt = {
    ...digest,
    quotes: [{ ...first, text: 'x'.repeat(first?.text.length ?? 0) } as (typeof quotes)[number], ...quotes],
  }
  const left = provable(spoilt, text)
  expect(left?.quotes.map(({ id }) => id)).toEqual(quotes.map(({ id }) => id))
  expect(left?.actors).toEqual(digest.actors)
})

test('what refers to an entry that went goes with it', () => {
  const actors = digest.actors.filter(({ id }) => id !== 'a3')
  const left = provable({ ...digest, actors }, text)
  expect(JSON.stringify(left)).not.toContain('"a3"')
  expect(() => readDigest(left)).not.toThrow()
  expect(left && verifyDigest(left, text).faults).toEqual([])
})

test('an entry that breaks the format goes', () => {
  const terms = digest.terms.map((term, index) => (index === 0 ? { ...term, term: '' } : term))
  expect(provable({ ...digest, terms }, text)?.terms).toEqual(digest.terms.slice(1))
})

test('a digest of another text, or with an unproven summary, is none', () => {
  expect(provable(digest, `${text} More.`)).toBeUndefined()
  const sentence = { ...digest.summary.sentence, wording: 'article' as const, text: 'Never said.' }
  expect(provable({ ...digest, summary: { ...digest.summary, sentence } }, text)).toBeUndefined()
})
