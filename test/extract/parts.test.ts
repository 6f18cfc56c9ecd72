// The smaller parts of a digest: positions, relations, figures, open questions and disagreements, and who is an actor at all.
import { describe, expect, test } from 'vitest'
import { digested, nameIn } from './digested.ts'

describe('positions', () => {
  const positionsOf = (text: string) => {
    const digest = digested(text)
    return digest.positions.map(({ actor, stance, issue }) => [nameIn(digest, actor), stance, issue])
  }
  test.each([
    ['Mayor Ada Lind backs the plan for a new bridge.', 'Ada Lind', 'for', 'the plan for a new bridge'],
    ['The council opposes the sale of the library.', 'The council', 'against', 'the sale of the library'],
    ['The senators voted against the motion on Monday.', 'The senators', 'against', 'the motion'],
    ['Ada Lind, the mayor, welcomed the ruling.', 'Ada Lind', 'for', 'the ruling'],
    ['The Harbour Board does not support the merger.', 'Harbour Board', 'against', 'the merger'],
    ['The council supports the merger, but only if the crews agree.', 'The council', 'conditional', 'the merger'],
  ])('%s', (text, actor, stance, issue) =>
    expect(positionsOf(text)).toEqual([[expect.stringContaining(actor), stance, expect.stringContaining(issue)]]),
  )
  test.each([
    'The council might support the merger.',
    'The wall supports the roof of the old church.',
    'He criticised her.',
  ])('none: %s', (text) => expect(positionsOf(text)).toEqual([]))
})

describe('relations', () => {
  const relationsOf = (text: string) => {
    const digest = digested(text)
    return digest.relations.map(({ from, to, kind, label }) => [nameIn(digest, from), kind, nameIn(digest, to), label])
  }
  test('a head belongs to its body', () =>
    expect(relationsOf('Ada Lind, the head of the Harbour Board, resigned on Monday.')).toEqual([
      ['Ada Lind', 'part', 'Harbour Board', 'the head of the'],
    ]))
  test('talks, suits and backing', () => {
    expect(relationsOf('France is in talks with Germany over the bridge.')[0]?.slice(0, 3)).toEqual([
      'France',
      'negotiating',
      'Germany',
    ])
    expect(relationsOf('France accused Germany of delay.')[0]?.slice(0, 3)).toEqual(['France', 'opposed', 'Germany'])
  })
  test('what is denied or past is none', () =>
    expect(relationsOf('Ada Lind, a former head of the Harbour Board, is not an ally of Bo Orr.')).toEqual([]))
})

describe('figures', () => {
  test('each has its unit and who gives it', () => {
    const digest = digested(
      'The ministry said that the repair would cost 3.1 million crowns. The bridge carries 2,140 lorries a day.',
    )
    expect(digest.figures.map(({ value, unit, by }) => [value, unit, nameIn(digest, by)])).toEqual([
      ['3.1 million', 'crowns', 'The ministry'],
      ['2,140', 'lorries', 'author'],
    ])
  })
})

describe('questions', () => {
  const kinds = (text: string) => digested(text).questions.map(({ kind }) => kind)
  test.each([
    'The department would not say whether it had agreed to pay.',
    'The panel gave no indication of when it would rule.',
    'Why the effect fades is not understood.',
    'He called it half true, without saying which half.',
  ])('left open: %s', (text) => expect(kinds(text)).toEqual(['open']))
  test('no answer to a reporter is no open question', () =>
    expect(kinds('The company did not say whether it would comment.')).toEqual([]))
  test('two sources with two figures for one thing disagree', () => {
    const digest = digested(
      'The council says that the repair of the roof would cost 900,000 crowns. The Harbour Board puts the repair of the roof at 200,000 crowns.',
    )
    const [question] = digest.questions
    expect(question).toMatchObject({ kind: 'disagreement' })
    expect(question?.passages).toHaveLength(2)
  })
  test('sources that agree do not', () =>
    expect(
      kinds(
        'The council says that the repair of the roof is due. The Harbour Board says that the repair of the roof is due.',
      ),
    ).toEqual([]))
})

describe('actors', () => {
  const actorsOf = (text: string) => digested(text).actors.map(({ name, kind }) => [name, kind])
  test('a description in apposition is the one named', () => {
    const digest = digested('The mayor, Élodie Šimek, called the strike “a gift to nobody”.')
    expect(digest.quotes.map(({ speaker }) => nameIn(digest, speaker))).toEqual(['Élodie Šimek'])
  })
  test('a spokesman for a body is the body', () => {
    const digest = digested('A spokesman for the Harbour Board said that the cranes were old.')
    expect(digest.claims.slice(0, -1).map(({ by }) => nameIn(digest, by))).toEqual(['Harbour Board'])
  })
  test('a body without a name is an organisation, people are not', () => {
    expect(actorsOf('The ministry said that the road was closed.')).toContainEqual(['The ministry', 'organisation'])
    expect(actorsOf('Residents said that the road was closed.')[0]?.[1]).not.toBe('person')
  })
  test('media are outlets', () =>
    expect(actorsOf('The Morning Ledger reported that the road was closed.')).toContainEqual([
      expect.stringContaining('Morning Ledger'),
      'outlet',
    ]))
  test('a thing that cannot speak is nobody', () =>
    expect(actorsOf('The cost is less than it spends on asking us, and there is a way.')).toEqual([]))
})
