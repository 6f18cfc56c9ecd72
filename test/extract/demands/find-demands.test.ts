// Demands: who wants what of whom, in every construction that the rules know, and nothing where nobody wants anything.
import { describe, expect, test } from 'vitest'
import { digested, nameIn } from '../digested.ts'
import { EXAMPLES } from './examples.ts'

function demandsOf(text: string) {
  const digest = digested(text)
  return digest.demands.map(({ kind, from, to, what }) => ({
    kind,
    from: from.map((id) => nameIn(digest, id)).join(' + '),
    to: to.map((id) => nameIn(digest, id)).join(' + '),
    what,
  }))
}

describe('a sentence gives its wishes and no more', () => {
  test.each(EXAMPLES)('%s', (text, wanted) => {
    const found = demandsOf(text)
    expect(found).toHaveLength(wanted.length)
    for (const one of wanted) {
      const [kind = '', from = '', to = '', what = ''] = one.split('|')
      expect(found).toContainEqual({
        kind,
        from: expect.stringContaining(from),
        to: expect.stringContaining(to),
        what: expect.stringContaining(what),
      })
    }
  })
})

describe('what became of a demand', () => {
  test.each([
    ['refused', 'The union asked the line to restore the old roster. The line refused, saying that it had no crews.'],
    ['met', 'The club asked the council to repair the gate. The council agreed to the request on Monday.'],
    [
      'under discussion',
      'The museum asked the ministry to lend it the crown. The ministry said that the idea was under review.',
    ],
    ['open', 'The museum asked the ministry to lend it the crown. The weather was fine in the south of the country.'],
  ])('%s', (status, text) => {
    const [demand] = digested(text).demands
    expect(demand?.status).toBe(status)
    expect(demand?.reply === null).toBe(status === 'open')
  })
  test('its reason and its way are given where its sentence gives them', () => {
    const [demand] = digested(
      'In a letter to the mayor, the traders asked the city to keep the market open, because their families lived from it.',
    ).demands
    expect(demand).toMatchObject({ why: 'because their families lived from it', conveyed: 'In a letter' })
  })
})

test('a demand told twice is entered once', () =>
  expect(
    demandsOf(
      'The union demanded that the line restore the night ferry. It was a long day. The union demanded the return of the night ferry that the line had cut, and that it restore the service.',
    ).filter(({ from }) => from.includes('union')).length,
  ).toBeLessThanOrEqual(2))

test('who says “we” in a quotation is its speaker, who says “we” outside is the author', () => {
  expect(demandsOf('“We ask the ministry to open the road,” said Ida Krall, a farmer.')).toMatchObject([
    { from: 'Ida Krall', to: 'the ministry' },
  ])
  expect(demandsOf('We ask the ministry to open the road. We have waited long enough.')).toMatchObject([
    { from: 'author', to: 'the ministry' },
  ])
})

test('“they” in a bargain is whoever began the sentence', () =>
  expect(
    demandsOf('The rebels threatened to sink any ship, and they demanded that the navy leave.').map(({ from }) => from),
  ).toEqual(['The rebels', 'The rebels']))
