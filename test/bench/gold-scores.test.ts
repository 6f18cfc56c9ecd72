// The gold scorer tells a right digest from a wrong one.
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type GoldArticle, loadGold } from '../../bench/extract/gold.ts'
import { classTally, splitAccuracy } from '../../bench/extract/gold-claims.ts'
import { fourParts } from '../../bench/extract/gold-demands.ts'
import { BARS, goldTable } from '../../bench/extract/gold-report.ts'
import { f1, kappa, precision, recall, scoreVoices } from '../../bench/extract/gold-spans.ts'
import { scoreGold } from '../../bench/extract/score-gold.ts'
import type { Digest } from '../../src/digest/digest.ts'
import { readDigest } from '../../src/digest/load.ts'
import { digestOfGold } from './digest-of-gold.ts'

const golds = loadGold(fileURLToPath(new URL('../gold/', import.meta.url)))

describe('the score', () => {
  test('of a perfect digest is perfect, and that digest is a valid one', async () => {
    for (const gold of golds) expect(() => readDigest(digestOfGold(gold)), gold.id).not.toThrow()
    const score = await scoreGold(golds, (article) => digestOfGold(goldOf(article.text)))
    expect(score.errors).toEqual([])
    expect(fourParts(score.demands)).toBe(1)
    expect(
      [score.demands.strict, score.claims.detection, score.voices, score.outlets, score.questions].map(f1),
    ).toEqual([1, 1, 1, 1, 1])
    expect(splitAccuracy(score.claims)).toBe(1)
    expect(goldTable('all', score, BARS)).toContain('bar 75.0: met')
  })

  test('of an empty digest is nothing, and every entry is listed as missed', async () => {
    const score = await spoiled((digest) => ({ ...digest, demands: [], claims: [], voices: [], questions: [] }))
    expect(fourParts(score.demands)).toBe(0)
    expect([score.claims.detection, score.voices, score.questions].map(f1)).toEqual([0, 0, 0])
    expect(splitAccuracy(score.claims)).toBe(0)
    const entries = golds.flatMap((gold) => [...gold.demands, ...gold.claims, ...gold.questions]).length
    expect(score.errors.filter((error) => error.includes(' missed'))).toHaveLength(entries)
    expect(goldTable('all', score, BARS)).toContain('bar 75.0: not met')
  })

  test('a demand turned round loses from and to, and nothing else', async () => {
    const { demands } = await spoiled((digest) => ({
      ...digest,
      demands: digest.demands.map((demand) => ({ ...demand, from: demand.to, to: demand.from })),
    }))
    expect(f1(demands.from)).toBeLessThan(0.2)
    expect(f1(demands.to)).toBeLessThan(0.2)
    expect(f1(demands.strict)).toBeLessThan(0.1)
    expect(f1(demands.place)).toBe(1)
    expect(f1(demands.status)).toBe(1)
    expect(f1(demands.what)).toBe(1)
  })

  test('a request told as a demand is wrong in kind, right in the grouped kind', async () => {
    const { demands, errors } = await spoiled((digest) => ({
      ...digest,
      demands: digest.demands.map((demand) => (demand.kind === 'request' ? { ...demand, kind: 'demand' } : demand)),
    }))
    expect(f1(demands.kind)).toBeLessThan(0.85)
    expect(f1(demands.kindGrouped)).toBe(1)
    expect(f1(demands.strict)).toBe(1)
    expect(errors.every((error) => error.includes('demand wrong (kind)'))).toBe(true)
  })

  test('an actor too many is not all right', async () => {
    const { demands } = await spoiled((digest) => ({
      ...digest,
      demands: digest.demands.map((demand) => ({ ...demand, to: [...demand.to, 'author' as const] })),
    }))
    expect(recall(demands.to)).toBe(1)
    expect(precision(demands.to)).toBeLessThan(0.6)
    expect(f1(demands.strict)).toBe(0)
  })

  test('another telling of the same demand counts as that demand', async () => {
    const court = goldOf(golds.find(({ id }) => id.startsWith('13'))?.text ?? '')
    const retold = court.demands.find(({ also }) => also.length > 0)
    const [telling] = retold?.also ?? []
    if (!retold || !telling) throw new Error('article 13 tells a demand twice')
    const copy = { ...court, demands: court.demands.map((one) => (one === retold ? { ...one, ...telling } : one)) }
    const score = await scoreGold([court], () => digestOfGold(copy))
    expect(fourParts(score.demands)).toBe(1)
  })

  test('claims all given to the author keep their detection and lose the split', async () => {
    const { claims } = await spoiled((digest) => ({
      ...digest,
      claims: digest.claims.map((claim) => ({ ...claim, by: 'author' as const })),
    }))
    expect(f1(claims.detection)).toBe(1)
    expect(splitAccuracy(claims)).toBeLessThan(0.5)
    expect(recall(classTally(claims, 'author'))).toBe(1)
    expect(recall(classTally(claims, 'named'))).toBe(0)
    expect(precision(classTally(claims, 'author'))).toBeLessThan(0.5)
  })

  test('a source not known is not the right one', async () => {
    const { claims } = await spoiled((digest) => ({
      ...digest,
      claims: digest.claims.map((claim) => ({ ...claim, by: 'unknown' as const })),
    }))
    expect(splitAccuracy(claims)).toBe(0)
  })

  test('a claim in a sentence that only voices a demand neither helps nor hurts; one elsewhere hurts', async () => {
    const gold = goldOf(golds[0]?.text ?? '')
    const digest = digestOfGold(gold)
    const [claim] = digest.claims
    const pure = gold.demands.find(({ passage }) =>
      gold.claims.every(({ span }) => span.end <= passage.start || span.start >= passage.end),
    )
    if (!claim || !pure) throw new Error('the first article has a sentence that only voices a demand')
    const at = (span: { start: number; end: number }, id: string) => ({
      ...claim,
      id,
      passages: [{ paragraph: 1, ...span }],
    })
    const score = (extra: typeof claim) => scoreGold([gold], () => ({ ...digest, claims: [...digest.claims, extra] }))
    expect(
      precision((await score(at({ start: pure.passage.start, end: pure.passage.end }, 'c999'))).claims.detection),
    ).toBe(1)
    const without = { ...gold, claims: gold.claims.slice(0, -1) }
    const invented = await scoreGold([without], () => digest)
    expect(precision(invented.claims.detection)).toBeLessThan(1)
    expect(invented.errors.some((error) => error.includes('claim invented'))).toBe(true)
  })

  test('half of a disagreement is no disagreement, and another kind no question', async () => {
    const half = await spoiled((digest) => ({
      ...digest,
      questions: digest.questions.map((question) => ({ ...question, passages: question.passages.slice(0, 1) })),
    }))
    expect(half.questionKinds['asked'] && f1(half.questionKinds['asked'])).toBe(1)
    expect(half.questionKinds['disagreement'] && f1(half.questionKinds['disagreement'])).toBe(0)
    const other = await spoiled((digest) => ({
      ...digest,
      questions: digest.questions.map((question) => ({ ...question, kind: 'open' as const })),
    }))
    expect(other.questions.hits).toBeLessThan(golds.flatMap(({ questions }) => questions).length / 3)
  })

  test('the order of entries changes nothing', async () => {
    const turned = await spoiled((digest) => ({
      ...digest,
      demands: digest.demands.toReversed(),
      claims: digest.claims.toReversed(),
      questions: digest.questions.toReversed(),
    }))
    expect(turned.errors).toEqual([])
  })

  test('the fewer demands are found, the lower recall; what is found stays right', async () => {
    const property = fc.asyncProperty(fc.integer({ min: 1, max: 9 }), async (kept) => {
      const { demands } = await spoiled((digest) => ({ ...digest, demands: digest.demands.slice(0, kept) }))
      const gold = golds.reduce((sum, one) => sum + one.demands.length, 0)
      const found = golds.reduce((sum, one) => sum + Math.min(kept, one.demands.length), 0)
      expect(recall(demands.what)).toBeCloseTo(found / gold)
      expect(precision(demands.what)).toBe(1)
    })
    await fc.assert(property, { numRuns: 10 })
  })
})

describe('counting', () => {
  test('voices agree where their paragraphs overlap by half of their union; the outlet is counted apart', () => {
    const gold = [{ from: 3, to: 5, outlet: 'the Tri-Valley Ledger' }]
    expect(f1(scoreVoices(gold, [{ from: 3, to: 6, outlet: 'Ledger' }]).outlets)).toBe(1)
    expect(scoreVoices(gold, [{ from: 3, to: 5, outlet: null }])).toMatchObject({
      stretches: { hits: 1 },
      outlets: { hits: 0 },
    })
    expect(f1(scoreVoices(gold, [{ from: 5, to: 9, outlet: 'Ledger' }]).stretches)).toBe(0)
  })

  test('kappa is one for the same labels, zero for chance, below zero for worse', () => {
    expect(
      kappa([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1)
    expect(
      kappa([
        ['a', 'a'],
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(0)
    expect(
      kappa([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).toBe(-1)
  })

  test('F1 lies between precision and recall', () => {
    const count = fc.integer({ min: 1, max: 50 })
    fc.assert(
      fc.property(count, count, count, (hits, wrong, missed) => {
        const counts = { hits, found: hits + wrong, recalled: hits, gold: hits + missed }
        const [low = 0, high = 0] = [precision(counts), recall(counts)].sort((a, b) => a - b)
        expect(f1(counts)).toBeGreaterThanOrEqual(low - 1e-9)
        expect(f1(counts)).toBeLessThanOrEqual(high + 1e-9)
      }),
    )
  })
})

function goldOf(text: string): GoldArticle {
  const gold = golds.find((one) => one.text === text)
  if (gold === undefined) throw new Error('no gold article has this text')
  return gold
}

const spoiled = (change: (digest: Digest) => Digest) =>
  scoreGold(golds, (article) => change(digestOfGold(goldOf(article.text))))
