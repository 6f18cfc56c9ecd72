// The table of the public sets: each figure beside its bar, and an absent one said to be absent.
import { expect, test } from 'vitest'
import { publicTable } from '../../bench/extract/public-sets.ts'

const PRINTED = `polnear-dev (84 documents): {"direct":{"exact":{"F1":91},"overlap50":{"P":97,"R":98,"F1":97.7}},"quotePlusSpeaker":{"P":80,"R":80,"F1":83.9},"allAttributions":{"cov>=0.3":{"P":75,"R":69,"F1":66}}}
micro PER+ORG+LOC exact    P 90.3 R 93.5 F1 91.9 (gold 1891)
seb-dev (92 documents): {"file":"seb","n":92,"F1":0.972}`

test('says of each figure whether its bar is met', () => {
  const lines = publicTable(PRINTED).split('\n')
  expect(lines.find((line) => line.includes('quote + speaker'))).toMatch(/83\.9 +bar 84\.0 .*: not met$/)
  expect(lines.find((line) => line.includes('direct span'))).toMatch(/97\.7 .*met, stretch too$/)
  expect(lines.find((line) => line.includes('all attributions'))).toMatch(/66\.0 .*: met$/)
  expect(lines.find((line) => line.startsWith('seb-dev'))).toMatch(/97\.2 +bar 95\.5/)
  expect(lines.find((line) => line.startsWith('timex-tbaq-dev'))).toMatch(/not printed$/)
})
