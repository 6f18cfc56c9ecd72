// Answers the evaluation's `entities` and `actors` tasks: JSON lines in, the names or the actors of each text out.
import { createInterface } from 'node:readline'
import { groupNames } from '../../src/extract/actors/cluster.ts'
import { findNames } from '../../src/extract/actors/names.ts'
import { readDocument } from '../../src/extract/text/read.ts'

const TYPES = { PER: 'person', ORG: 'organization', LOC: 'place' } as const

function answer(task: string | undefined, text: string) {
  const names = findNames(readDocument(text))
  if (task === 'entities') {
    return {
      entities: names.filter(({ type }) => type !== 'MISC').map(({ start, end, type }) => ({ start, end, type })),
    }
  }
  const actors = groupNames(names).map((group) => ({
    name: group.names[0]?.text,
    type: TYPES[group.type],
    mentions: group.names.map(({ start, end }) => ({ start, end })),
  }))
  return { actors }
}

for await (const line of createInterface({ input: process.stdin })) {
  if (!line) continue
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  process.stdout.write(`${JSON.stringify({ id, ...answer(process.argv.at(-1), text) })}\n`)
}
