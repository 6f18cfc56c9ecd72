// The page that explains the format shows entries of a built-in digest as they are, one for every part.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { entriesOf, entryOfReference } from '../../src/digest/entries.ts'
import { parseDigest } from '../../src/digest/load.ts'
import { PREFIX } from '../../src/digest/parts.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const page = read('docs/digest-format.md')
const digest = parseDigest(read('digests/skerrivane-ferry.json'))
const [article, engine, ...examples] = [...page.matchAll(/```json\n(.*?)\n```/gs)].map(([, json]) =>
  JSON.parse(json as string),
)

test('its head is the head of the digest', () => {
  expect(article).toEqual(digest.article)
  expect(engine).toEqual(digest.engine)
})

test('its examples are entries of the digest', () => {
  expect(examples.length).toBeGreaterThan(0)
  for (const example of examples) expect(entryOfReference(digest, example.id)?.entry).toEqual(example)
})

test('every part has an example, and is named with its letter', () => {
  const shown = new Set(examples.map(({ id }) => id[0]))
  for (const { part } of entriesOf(digest)) {
    expect(shown).toContain(PREFIX[part])
    expect(page).toContain(`### \`${part}\` (${PREFIX[part]})`)
  }
})
