// Answers the evaluation's `entities` and `actors` tasks: JSON lines in, the names or the actors of each text out.
import { createInterface } from 'node:readline'
import type { ActorKind } from '../../src/extract/actors/actor.ts'
import { findActors } from '../../src/extract/actors/find-actors.ts'
import { findNames } from '../../src/extract/actors/names.ts'
import { readDocument } from '../../src/extract/text/read.ts'

const TYPES: Readonly<Record<ActorKind, string>> = {
  person: 'person',
  unnamed: 'person',
  group: 'organization',
  organisation: 'organization',
  outlet: 'organization',
  document: 'organization',
  state: 'place',
  place: 'place',
}

const ORDER: readonly ActorKind[] = [
  'document',
  'group',
  'unnamed',
  'outlet',
  'organisation',
  'person',
  'place',
  'state',
]

function answer(task: string | undefined, text: string) {
  const document = readDocument(text)
  if (task === 'entities') {
    const names = findNames(document).filter(({ type }) => type !== 'MISC')
    return { entities: names.map(({ start, end, type }) => ({ start, end, type })) }
  }
  // The scorer gives the innermost gold mention the last actor that fits, so places inside other names come last.
  const actors = findActors(document)
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map(({ name, kind, mentions }) => ({
      name,
      type: TYPES[kind],
      mentions: mentions.map(({ start, end }) => ({ start, end })),
    }))
  return { actors }
}

for await (const line of createInterface({ input: process.stdin })) {
  if (!line) continue
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  process.stdout.write(`${JSON.stringify({ id, ...answer(process.argv.at(-1), text) })}\n`)
}
