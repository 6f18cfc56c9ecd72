// Answers the evaluation's `entities` task: JSON lines in, the names found in each text out.
import { createInterface } from 'node:readline'
import { findNames } from '../../src/extract/actors/names.ts'
import { readDocument } from '../../src/extract/text/read.ts'

for await (const line of createInterface({ input: process.stdin })) {
  if (!line) continue
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  const entities = findNames(readDocument(text))
    .filter(({ type }) => type !== 'MISC')
    .map(({ start, end, type }) => ({ start, end, type }))
  process.stdout.write(`${JSON.stringify({ id, entities })}\n`)
}
