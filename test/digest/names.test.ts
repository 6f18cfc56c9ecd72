// Finding whom a person means, however they type it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance, everybody, fold, matchName, type Named, suggestNames } from '../../src/digest/names.ts'
import { digest } from '../fixtures/digest.ts'

const named = (id: string, ...names: string[]): Named => ({ id, names, weight: 1 })
const agency = named('a1', 'Central Intelligence Agency', 'CIA')
const bureau = named('a2', 'Federal Bureau of Investigation')
const states = named('a3', 'U.S.', 'the United States')
const pasha = named('a4', 'Ahmad Shuja Pasha', 'Pasha')
const ana = named('a5', 'Ana Smith')
const anna = named('a6', 'Anna Smith')
const all = [agency, bureau, states, pasha, ana, anna]

const found = (typed: string) => {
  const match = matchName(all, typed)
  return match.found === 'one' ? match.named.id : match.found === 'several' ? match.all.map(({ id }) => id) : 'none'
}

describe('a typed name', () => {
  test.each([
    ['a4', 'a4'],
    ['A4', 'a4'],
    ['central intelligence agency', 'a1'],
    ['cia', 'a1'],
    ['C.I.A.', 'a1'],
    ['FBI', 'a2'],
    ['fboi', 'none'],
    ['us', 'a3'],
    ['united states', 'a3'],
    ['the united states', 'a3'],
    ['pasha', 'a4'],
    ['PASHA!', 'a4'],
    ['ahm', 'a4'],
    ['shu pas', 'a4'],
    ['Smith', ['a5', 'a6']],
    ['Anna Smith', 'a6'],
    ['an', ['a5', 'a6']],
    ['', 'none'],
    ['🙂', 'none'],
  ])('%s means %s', (typed, meant) => {
    expect(found(typed)).toEqual(meant)
  })

  test('that means nobody brings up the nearest, the nearer first', () => {
    const match = matchName(all, 'Passha')
    expect(match).toMatchObject({ found: 'none', nearest: [pasha] })
    expect(matchName(all, 'anna smiht')).toMatchObject({ nearest: [anna, ana] })
    expect(matchName(all, 'x')).toMatchObject({ nearest: [] })
    expect(matchName(all, 'Mister Pasha Junior')).toMatchObject({ found: 'none', nearest: [pasha] })
  })

  test('always means the one it is the whole name of', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.boolean(), ({ id, names: [name = ''] }, upper) => {
        expect(found(upper ? name.toUpperCase() : name)).toBe(id)
      }),
    )
  })
})

describe('folding', () => {
  test.each([
    ['Élodie ŠIMEK', 'elodie simek'],
    ['U.S.', 'us'],
    ['Workers’ Union', 'workers union'],
    ['al-Qaeda', 'al qaeda'],
    ['Straße Øre Łódź', 'strasse ore lodz'],
    ['İstanbul', 'istanbul'],
    ['  “Quoted”  ', 'quoted'],
    ['東京 القاهرة', '東京 القاهرة'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('twice is the same as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the distance between words', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['droen', 'drone', 1],
    ['pasha', 'pasha', 0],
  ])('from %j to %j is %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance)
  })

  test('is the same both ways and never more than the longer word', () => {
    const word = fc.string({ maxLength: 12 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other)
        expect(distance).toBe(editDistance(other, one))
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length))
        expect(distance === 0).toBe(one === other)
      }),
    )
  })
})

describe('suggestions', () => {
  test('have what fits best first, then what has the letters inside', () => {
    expect(suggestNames(all, 'an').map(({ id }) => id)).toEqual(['a5', 'a6'])
    expect(suggestNames(all, 'ral').map(({ id }) => id)).toEqual(['a1', 'a2'])
    expect(suggestNames(all, '').map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6'])
    expect(suggestNames(all, 'zz')).toEqual([])
  })
})

describe('everybody in a digest', () => {
  test('is the actors, the voices, the author and the unknown', () => {
    const people = everybody(
      { ...digest, article: { ...digest.article, author: 'Ann Writer' } },
      ['the author'],
      ['unknown'],
    )
    expect(people.map(({ id }) => id)).toEqual([...digest.actors.map(({ id }) => id), 'v1', 'author', 'unknown'])
    expect(matchName(people, 'ann writer')).toMatchObject({ found: 'one', named: { id: 'author' } })
    expect(matchName(people, 'coast courier')).toMatchObject({ found: 'one', named: { id: 'a9' } })
    const silent = { ...digest, voices: digest.voices.map((voice) => ({ ...voice, outlet: null })) }
    expect(everybody(silent, ['x'], ['y']).find(({ id }) => id === 'v1')?.names).toHaveLength(1)
  })
})
