// Sharing characters: nobody gets more than they need, nothing is lost, and the small are served first.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { share } from '../../src/discord/share.ts'

test('gives everybody what they need where there is enough', () => {
  expect(share(100, [10, 50, 40])).toEqual([10, 50, 40])
})

test('lets the longest give way', () => {
  expect(share(100, [10, 500, 45])).toEqual([10, 45, 45])
  expect(share(-5, [1, 2])).toEqual([0, 0])
})

test('never gives more than there is or is needed, and leaves no more than a rounding', () => {
  const property = fc.property(
    fc.nat({ max: 5000 }),
    fc.array(fc.nat({ max: 9000 }), { maxLength: 8 }),
    (budget, needs) => {
      const shares = share(budget, needs)
      const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)
      expect(sum(shares)).toBeLessThanOrEqual(budget)
      for (const [index, part] of shares.entries()) expect(part).toBeLessThanOrEqual(needs[index] as number)
      expect(sum(shares)).toBeGreaterThanOrEqual(Math.min(sum(needs), budget - needs.length))
    },
  )
  fc.assert(property, { numRuns: 1000 })
})
