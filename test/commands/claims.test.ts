// /claims: what is claimed, grouped by whose claim it is.
import { describe, expect, test } from 'vitest'
import claims from '../../commands/claims.ts'
import { digest, emptyDigest } from '../fixtures/digest.ts'
import { ask, refusal, suggestions, told } from '../fixtures/invocation.ts'

describe('/claims', () => {
  test('settles how many are the author’s and how many a source’s', async () => {
    expect((await ask(claims)).lead).toBe(
      '8 claims: 2 by the author, 2 by named sources, 2 by anonymous sources, 1 by documents, 1 without a source given.',
    )
    expect((await ask(claims, { by: 'author' })).lead).toBe('2 claims by the author.')
    expect((await ask(claims, { who: 'author' })).lead).toBe('2 claims by the author: 1 judgement and 1 forecast.')
    const judged = { ...digest, claims: digest.claims.map((claim) => ({ ...claim, type: 'judgement' as const })) }
    expect((await ask(claims, { who: 'author' }, { digest: judged })).lead).toBe(
      '2 claims by the author, both judgements.',
    )
    const [one] = judged.claims.filter(({ by }) => by === 'author')
    const alone = { ...digest, claims: one === undefined ? [] : [one] }
    expect((await ask(claims, { who: 'author' }, { digest: alone })).lead).toBe('1 claim by the author, a judgement.')
  })

  test('groups them: the author first, the unknown last', async () => {
    const { items } = await ask(claims)
    expect([...new Set(items.map(({ group }) => group))]).toEqual([
      'The author’s own',
      'Named sources',
      'Anonymous sources',
      'Documents and other media',
      'Source not given',
    ])
  })

  test('names the claimant with the chain, and the author only in the heading', async () => {
    const { items } = await ask(claims)
    expect(told(items[0] as never)).toEqual({
      group: 'The author’s own',
      text: 'The talks came late.',
      notes: 'c1 · ¶1 · judgement',
      passage: 'c1',
    })
    expect((await ask(claims, { by: 'anonymous' })).items.map(told)[0]).toMatchObject({
      title: 'Union officials (anonymous), in a report in the Coast Courier',
    })
  })

  test('does not repeat a quote that stands in the article’s own sentence', async () => {
    const quote = digest.quotes.find(({ id }) => id === 'q1')?.text
    const statement = `The talks were “${quote}”.`
    const only = (wording: 'article' | 'own') => ({
      ...digest,
      claims: digest.claims.filter(({ id }) => id === 'c2').map((claim) => ({ ...claim, statement, wording })),
    })
    expect((await ask(claims, {}, { digest: only('article') })).items[0]).not.toHaveProperty('quote')
    expect((await ask(claims, {}, { digest: only('own') })).items[0]).toMatchObject({ quote })
  })

  test('gives a claim in its claimant’s words where it is quoted, and only there', async () => {
    const { items } = await ask(claims)
    expect(items.filter(({ quote }) => quote !== undefined).map(({ passage, quote }) => [passage, quote])).toEqual([
      ['c2', 'useful'],
    ])
  })

  test('counts denials as stated, and documents with other media', async () => {
    expect((await ask(claims, { type: 'fact' })).items.map(({ passage }) => passage)).toEqual([
      'c4',
      'c8',
      'c3',
      'c5',
      'c7',
    ])
    const voice = { ...digest, claims: digest.claims.map((claim) => ({ ...claim, by: 'v1' as const })) }
    expect((await ask(claims, { by: 'document' }, { digest: voice })).lead).toBe('8 claims by other media.')
  })

  test('refuses with what to leave out, or that there is none', async () => {
    expect(await refusal(claims, { by: 'document', type: 'forecast' })).toBe(
      'The digest has 8 claims, but none where by is documents or other media and type is forecast. Leave out type to see 1 claim.',
    )
    expect(await refusal(claims, {}, { digest: emptyDigest })).toContain('has no claims')
  })

  test('offers the sorts of source and suggests the claimants', async () => {
    const { filter } = await ask(claims)
    expect(filter?.choices.map(({ value, description }) => `${value}: ${description}`)).toEqual([
      'author: 2 claims',
      'named: 2 claims',
      'anonymous: 2 claims',
      'document: 1 claim',
    ])
    expect(await suggestions(claims, 'who', 'jon')).toEqual(['a4 Jonas Lind'])
  })
})
