// Every entry in one list, and finding one by its reference.
import { describe, expect, test } from 'vitest'
import { entriesOf, entryOfReference } from '../../src/digest/entries.ts'
import { PREFIX } from '../../src/digest/parts.ts'
import { digest, emptyDigest } from '../fixtures/digest.ts'

describe('the entries of a digest', () => {
  test('are all there, part by part', () => {
    const {
      voices,
      summary,
      actors,
      quotes,
      claims,
      demands,
      positions,
      relations,
      events,
      figures,
      questions,
      terms,
    } = digest
    const parts = { voices, actors, quotes, claims, demands, positions, relations, events, figures, questions, terms }
    for (const [part, entries] of Object.entries(parts)) {
      expect(entries.length, part).toBeGreaterThan(0)
      expect(
        entriesOf(digest)
          .filter((entry) => entry.part === part)
          .map(({ entry }) => entry),
      ).toEqual(entries)
    }
    expect(
      entriesOf(digest)
        .filter(({ part }) => part === 'summary')
        .map(({ entry }) => entry),
    ).toEqual([summary.sentence, ...summary.points])
  })

  test('come in the order of the format', () => {
    expect([...new Set(entriesOf(digest).map(({ part }) => part))]).toEqual(Object.keys(PREFIX))
  })

  test('each begins with the letter of its part, and no two parts share a letter', () => {
    for (const { part, entry } of entriesOf(digest)) expect(entry.id).toMatch(new RegExp(`^${PREFIX[part]}[0-9]+$`))
    expect(new Set(Object.values(PREFIX)).size).toBe(Object.keys(PREFIX).length)
  })

  test('of an empty digest are the sentence that sums it up', () => {
    expect(entriesOf(emptyDigest).map(({ entry }) => entry.id)).toEqual(['s1'])
  })
})

describe('the entry of a reference', () => {
  test('is found for every entry', () => {
    for (const found of entriesOf(digest)) expect(entryOfReference(digest, found.entry.id)).toEqual(found)
  })

  test.each(['a99', '', 'author', 'unknown', 'A1', 'a1 ', '__proto__'])('is none for %j', (reference) => {
    expect(entryOfReference(digest, reference)).toBeUndefined()
  })
})
