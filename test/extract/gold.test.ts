// The quality that the docs publish holds: on the articles the rules were written with, no change may fall below the bars, and on no article is anything unproven.
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loadGold } from '../../bench/extract/gold.ts'
import { splitAccuracy } from '../../bench/extract/gold-claims.ts'
import { fourParts } from '../../bench/extract/gold-demands.ts'
import { BARS } from '../../bench/extract/gold-report.ts'
import { f1 } from '../../bench/extract/gold-spans.ts'
import { articleOf, scoreGold } from '../../bench/extract/score-gold.ts'
import type { Digest } from '../../src/digest/digest.ts'
import { readDigest } from '../../src/digest/load.ts'
import { verifyDigest } from '../../src/digest/verify.ts'
import { digestArticle } from '../../src/extract/digest.ts'

const golds = loadGold(fileURLToPath(new URL('../gold/', import.meta.url)))
const made = new Map(
  golds.map((gold) => {
    const digested = digestArticle(articleOf(gold), { made: '2026-01-01', whole: 'whole' })
    if (!('digest' in digested)) throw new Error(`${gold.id}: ${digested.say}`)
    return [gold.text, { id: gold.id, ...digested }] as const
  }),
)

test.each([...made.values()].map(({ id, digest, text }) => ({ id, digest, text })))(
  '$id is proven by its text, entry by entry',
  ({ digest, text }) => {
    expect(() => readDigest(digest)).not.toThrow()
    expect(verifyDigest(digest, text).faults).toEqual([])
  },
)

describe('on the dev articles', async () => {
  const dev = golds.filter(({ split }) => split === 'dev')
  const score = await scoreGold(dev, ({ text }) => (made.get(text) as { digest: Digest }).digest)
  test('demands keep the bar on their four parts', () =>
    expect(fourParts(score.demands)).toBeGreaterThanOrEqual(BARS.demands))
  test('claims keep the bar on whose they are', () =>
    expect(splitAccuracy(score.claims)).toBeGreaterThanOrEqual(BARS.split))
  test('claims are found', () => expect(f1(score.claims.detection)).toBeGreaterThanOrEqual(0.95))
  test('questions are found', () => expect(f1(score.questions)).toBeGreaterThanOrEqual(0.75))
})
