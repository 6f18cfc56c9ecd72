// Scores pronouns and nouns resolved to actors against the entity clusters of the GUM news set, which lies outside the project.
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { findActors } from '../../src/extract/actors/find-actors.ts'
import { createResolver } from '../../src/extract/actors/resolve.ts'
import { readDocument } from '../../src/extract/text/read.ts'

type Mention = { start: number; end: number; type: string; cluster: string; text: string; upos: string }
const gold = new URL('../../../shared/eval/data/gum-news.jsonl.gz', import.meta.url)

if (!existsSync(gold)) console.log('skipped: the evaluation data is not here')
else {
  const tally = new Map<string, { right: number; wrong: number; unknown: number }>()
  const count = (row: string, result: 'right' | 'wrong' | 'unknown') => {
    const cells = tally.get(row) ?? { right: 0, wrong: 0, unknown: 0 }
    cells[result] += 1
    tally.set(row, cells)
  }
  for (const line of gunzipSync(readFileSync(gold)).toString('utf8').split('\n').filter(Boolean)) {
    const { text, mentions } = JSON.parse(line) as { text: string; mentions: Mention[] }
    const document = readDocument(text)
    const actors = findActors(document)
    const resolve = createResolver(document, actors)
    for (const mention of mentions.filter(({ type }) => /person|organization|place/.test(type))) {
      const kind = kindOf(mention)
      const cluster = mentions.filter((other) => other.cluster === mention.cluster && other !== mention)
      const others = cluster.filter((other) => other.end - other.start < 80)
      if (!kind || !others.some((other) => kindOf(other) === undefined)) continue
      const referent = resolve(mention)
      const actor = referent && actors[referent.actor]
      if (!referent || !actor) count(kind, 'unknown')
      else {
        const hit = actor.mentions.some((own) =>
          others.some((other) => own.start < other.end && own.end > other.start && own.start >= other.start - 1),
        )
        count(kind, hit ? 'right' : 'wrong')
        count(`${kind} ${referent.confidence}`, hit ? 'right' : 'wrong')
      }
    }
  }
  console.table(Object.fromEntries([...tally].sort(([a], [b]) => a.localeCompare(b))))
}

function kindOf({ text }: Mention): string | undefined {
  if (/^(?:he|him|his|she|her|hers)$/i.test(text)) return 'he, she'
  if (/^(?:they|them|their)$/i.test(text)) return 'they'
  if (/^(?:it|its)$/i.test(text)) return 'it'
  return /^the \p{Ll}+$/u.test(text) ? 'the …' : undefined
}
