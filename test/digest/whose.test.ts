// Whose words something is, and what rests on whom.
import { describe, expect, test } from 'vitest'
import { countBy, entriesInParagraph, inTextOrder, namedInParagraph, reportedSpeech } from '../../src/digest/find.ts'
import { sourcesOf } from '../../src/digest/sources.ts'
import { membersOf, sortOf, voiceOfParagraph } from '../../src/digest/whose.ts'
import { digest } from '../fixtures/digest.ts'

describe('sorts of source', () => {
  test.each([
    ['author', 'author'],
    ['unknown', 'unknown'],
    ['a3', 'named'],
    ['a6', 'anonymous'],
    ['a8', 'document'],
    ['a9', 'media'],
    ['v1', 'media'],
    ['a11', 'named'],
  ] as const)('%s is %s', (whose, sort) => {
    expect(sortOf(digest, whose)).toBe(sort)
  })
})

describe('who belongs to whom', () => {
  test('goes through those between, and round no circle', () => {
    expect([...membersOf(digest, 'a1')]).toEqual(['a3', 'a6'])
    const nested = digest.actors.map((actor) => (actor.id === 'a4' ? { ...actor, partOf: 'a3' } : actor))
    expect([...membersOf({ ...digest, actors: nested }, 'a1')]).toEqual(['a3', 'a6', 'a4'])
    const circle = digest.actors.map((actor) => (actor.id === 'a1' ? { ...actor, partOf: 'a3' } : actor))
    expect([...membersOf({ ...digest, actors: circle }, 'a1')]).toEqual(['a3', 'a6'])
  })

  test('an outlet speaks in the reports of it that the author quotes', () => {
    const { name } = digest.actors.find(({ id }) => id === 'a9') as (typeof digest.actors)[number]
    const voices = digest.voices.map((voice) => ({ ...voice, outlet: name }))
    expect([...membersOf({ ...digest, voices }, 'a9')]).toEqual(['v1'])
    expect([...membersOf({ ...digest, voices: voices.map((voice) => ({ ...voice, outlet: null })) }, 'a9')]).toEqual([])
  })
})

test('a paragraph is in the voice that it lies in', () => {
  expect([2, 3, 6, 7].map((paragraph) => voiceOfParagraph(digest, paragraph)?.id)).toEqual([
    undefined,
    'v1',
    'v1',
    undefined,
  ])
})

test('reported speech is what sources say and no quote has', () => {
  expect(reportedSpeech(digest).map(({ id }) => id)).toEqual(['c3', 'c4', 'c5', 'c7', 'c8'])
})

test('entries of a paragraph leave out the voices and the actors, who are asked for apart', () => {
  expect(entriesInParagraph(digest, 7).map(({ entry }) => entry.id)).toEqual(['q4', 'd4', 'p3'])
  expect(namedInParagraph(digest, 7).map(({ id }) => id)).toEqual(['a5', 'a10'])
})

test('text order and counts', () => {
  expect(inTextOrder(digest.claims).map(({ id }) => id)).toEqual(['c2', 'c1', 'c8', 'c3', 'c4', 'c5', 'c6', 'c7'])
  expect(countBy(['a', 'b', 'a'], (letter) => letter)).toEqual([
    ['a', 2],
    ['b', 1],
  ])
})

test('sources are those something rests on or came through, the most used first', () => {
  const sources = sourcesOf(digest)
  expect(sources[0]).toMatchObject({ id: 'v1', carried: 13 })
  expect(sources.map(({ id }) => id)).not.toContain('a10')
  expect(sources.find(({ id }) => id === 'a8')).toEqual({
    id: 'a8',
    sort: 'document',
    quotes: 0,
    alone: { claims: 1, figures: 1, others: 0 },
    carried: 0,
  })
})
