// Prints how each quote rule fares on annotated articles that lie outside the project: right, wrong speaker, no speech; and by confidence.
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Span } from '../../src/article/article.ts'
import type { Attribution } from '../../src/extract/quotes/attribution.ts'
import { findQuotes } from '../../src/extract/quotes/find-quotes.ts'
import { readDocument } from '../../src/extract/text/read.ts'

type GoldSpan = [start: number, end: number, text: string]
type Gold = { start: number; end: number; attr: { source: GoldSpan[] } }
type Scorer = {
  goldFromAttributions(text: string, attributions: unknown): { pos: Gold[] }
  aliasMatch(name: string, gold: string): boolean
  iou(a: number[], b: number[]): number
  inter(a: number[], b: GoldSpan): number
}
type Row = { right: number; 'wrong speaker': number; 'no speech': number; '% right': string }

const shared = new URL('../../../shared/eval/', import.meta.url)
const set = process.argv[2] ?? 'polnear-dev'
const data = new URL(`data/${set}.jsonl.gz`, shared)

if (!existsSync(data)) console.log(`skipped: ${set} is not here`)
else {
  const scorer = (await import(new URL('lib/quotes.mjs', shared).href)) as Scorer
  const rows = new Map<string, Row>()
  for (const line of gunzipSync(readFileSync(data)).toString('utf8').split('\n').filter(Boolean)) {
    const { text, attributions } = JSON.parse(line) as { text: string; attributions: unknown }
    const { pos } = scorer.goldFromAttributions(text, attributions)
    for (const attribution of findQuotes(readDocument(text))) {
      for (const span of attribution.quoted) {
        if (!/["“”„«»]/.test(text.slice(span.start - 1, span.end + 1))) continue
        const gold = pos.find(({ start, end }) => scorer.iou([start, end], [span.start, span.end]) >= 0.5)
        count(
          attribution,
          gold === undefined ? 'no speech' : isRight(scorer, attribution, gold) ? 'right' : 'wrong speaker',
        )
      }
    }
  }
  console.table(Object.fromEntries([...rows].toSorted(([a], [b]) => a.localeCompare(b))))

  function count({ type, rule, confidence }: Attribution, result: 'right' | 'wrong speaker' | 'no speech'): void {
    for (const name of [type === 'mixed' ? 'rule: embedded' : `rule: ${rule}`, `confidence: ${confidence}`]) {
      const row = rows.get(name) ?? { right: 0, 'wrong speaker': 0, 'no speech': 0, '% right': '' }
      row[result] += 1
      row['% right'] = ((100 * row.right) / (row.right + row['wrong speaker'] + row['no speech'])).toFixed(1)
      rows.set(name, row)
    }
  }
}

function isRight(scorer: Scorer, { speaker }: Attribution, { attr }: Gold): boolean {
  if (attr.source.length === 0 || speaker === null) return attr.source.length === 0 && speaker === null
  const { start, end }: Span = speaker.mention
  const words = attr.source.map(([, , text]) => text).join(' ')
  return scorer.aliasMatch(speaker.name, words) || attr.source.some((span) => scorer.inter([start, end], span) > 0)
}
