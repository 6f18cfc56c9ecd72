// 100 kB of anything is digested in time that grows with the text, not with its square, and what comes out is proven by the text.
import { describe, expect, test } from 'vitest'
import { verifyDigest } from '../../src/digest/verify.ts'
import { digestArticle } from '../../src/extract/digest.ts'

const LENGTH = 100_000
/** Enough English before and after for the text to be read at all. */
const fill = (piece: string, length: number) =>
  `It was the third day of the month in the town, and it was a long one. ${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}. It was over.`
const HOSTILE: Readonly<Record<string, string>> = {
  'repeated quotes': '“No,” he said. "Yes" the of and to a in. ',
  'open quotes': 'the council said “the mayor must pay and ',
  brackets: '(the (of (and (to (a (in ',
  commas: 'the, of, and, to, a, in, ',
  capitals: 'The Ann Lee Of The Lee Bank And Ann ',
  'nested saying': 'said that the council said that he said that ',
  conditions: 'if it will pay unless we go, the council of the town will leave if ',
  demands: 'The union demanded that the line pay, and the line said it would pay if the union left. ',
  'one long sentence': 'the council asked the mayor of the town to pay the of and to ',
  'no spaces': 'x',
  names: 'Ann Lee, the head of the Harbour Board, told Bo Orr that the council wants Cy Dee to go. ',
  colons: 'The council of the town: pay us. ',
}

function digestOf(piece: string, length: number) {
  const article = {
    text: fill(piece, length),
    title: null,
    author: null,
    outlet: null,
    url: null,
    published: null,
    language: 'en',
  }
  const began = performance.now()
  const digested = digestArticle(article, { made: '2026-01-01', whole: 'whole' })
  return { digested, milliseconds: performance.now() - began }
}

describe('a hostile text', () => {
  test.each(Object.entries(HOSTILE))('%s', { timeout: 60_000 }, (_what, piece) => {
    digestOf(piece, LENGTH / 10)
    const fifth = digestOf(piece, LENGTH / 5)
    const { digested, milliseconds } = digestOf(piece, LENGTH)
    // Five times the text is about five times the work; were it squared, it would be twenty-five times.
    expect(milliseconds / Math.max(fifth.milliseconds, 20)).toBeLessThan(20)
    if ('digest' in digested) expect(verifyDigest(digested.digest, digested.text).faults).toEqual([])
    else expect(digested.say).not.toBe('')
  })
})
