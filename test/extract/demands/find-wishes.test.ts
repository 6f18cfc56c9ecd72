// Wishes by grammar alone: each construction with a sentence that has it, and ordinary sentences that only look like it.
import { expect, test } from 'vitest'
import { findWishes } from '../../../src/extract/demands/find-wishes.ts'
import type { Side } from '../../../src/extract/demands/wish.ts'
import { readDocument } from '../../../src/extract/text/read.ts'
import { FAMILIES } from './families.ts'

function wishesOf(text: string) {
  const words = (side: Side) => (typeof side === 'string' ? side : text.slice(side.start, side.end))
  return findWishes(readDocument(text)).map(({ kind, from, to, what }) => ({
    kind,
    from: words(from),
    to: words(to),
    what: words(what),
  }))
}

test.each(FAMILIES)('%s', (text, wanted) => {
  const found = wishesOf(text)
  for (const one of wanted) {
    const [kind = '', from = '', to = '', what = ''] = one.split('|')
    expect(found).toContainEqual({
      kind,
      from: expect.stringContaining(from),
      to: expect.stringContaining(to),
      what: expect.stringContaining(what),
    })
  }
  expect(found).toHaveLength(wanted.length)
})

test('a wish ends where the next one of its sentence begins', () => {
  const [demand] = wishesOf('The union pressed for a longer break and hinted that it could strike on Friday.')
  expect(demand?.what).toBe('a longer break')
})
