// /actors: everybody in the article, and one of them in full.
import { describe, expect, test } from 'vitest'
import actors from '../../commands/actors.ts'
import { digest, emptyDigest } from '../fixtures/digest.ts'
import { ask, refusal, suggestions, told } from '../fixtures/invocation.ts'

describe('/actors', () => {
  test('settles how many are named, and who most often', async () => {
    expect((await ask(actors)).lead).toBe('9 named and 2 unnamed; most often mentioned: Port Authority (5 times).')
    expect((await ask(actors, { type: 'unnamed' })).lead).toBe('2 unnamed actors.')
  })

  test('gives the role as the article gives it', async () => {
    const { items } = await ask(actors, { type: 'person' })
    expect(items.map(told)[0]).toEqual({
      title: 'Ada Lind',
      text: 'the union’s chair · belongs to Harbour Workers’ Union',
      notes: 'a3 · ¶4 · person · mentioned once',
      passage: 'a3',
    })
    expect((await ask(actors, { type: 'unnamed' })).items.map(told)[0]).toMatchObject({
      text: 'Belongs to Harbour Workers’ Union',
    })
  })

  test('does not say whom somebody belongs to where the name or the role says it', async () => {
    for (const role of ['chair of the Harbour Workers’ Union', 'the Harbour Workers’ Union’s chair']) {
      const one = { ...digest, actors: digest.actors.map((actor) => (actor.id === 'a3' ? { ...actor, role } : actor)) }
      const { items } = await ask(actors, { type: 'person' }, { digest: one })
      expect(told(items[0] as never).text).toBe(role)
    }
  })

  test('shows one in full, group by group', async () => {
    const { heading, lead, items } = await ask(actors, { name: 'HWU' })
    expect(heading).toBe('Harbour Workers’ Union')
    expect(lead).toBe(
      'Harbour Workers’ Union is mentioned 4 times; the digest has 2 demands made, 1 demand faced, 1 position, 3 relations and 1 event.',
    )
    expect([...new Set(items.map(({ group }) => group))]).toEqual([
      'At a glance',
      'Demands made',
      'Demands faced',
      'Positions',
      'Relations',
      'Events',
    ])
    expect(told(items[0] as never).text).toBe('also: HWU and The union\nbelonging to it: Ada Lind and union officials')
  })

  test('does not repeat the name above each claim, but keeps the chain', async () => {
    const { items } = await ask(actors, { name: 'Jonas' })
    expect(items.slice(1).map(told)).toEqual([
      {
        group: 'Reported, not word for word',
        text: 'Crane drivers would lose their bonus.',
        notes: 'c4 · ¶5 · not word for word · in a report in the Coast Courier',
        passage: 'c4',
      },
    ])
  })

  test('shows the author and a quoted report too', async () => {
    expect((await ask(actors, { name: 'author' })).lead).toBe('The author: 1 demand made and 2 claims.')
    expect((await ask(actors, { name: 'v1' })).lead).toBe('The digest has nothing of a report in the Coast Courier.')
    const alone = {
      digest: { ...emptyDigest, actors: digest.actors.slice(0, 2).map((actor) => ({ ...actor, aliases: [] })) },
    }
    const { lead, items } = await ask(actors, { name: 'a2' }, alone)
    expect(lead).toBe('Port Authority is mentioned 5 times; the digest has nothing else.')
    expect(items.map(told)).toEqual([
      {
        group: 'At a glance',
        title: 'Port Authority',
        notes: 'a2 · ¶1 · organisation · mentioned 5 times',
        passage: 'a2',
      },
    ])
  })

  test('refuses where there is none', async () => {
    expect(await refusal(actors, {}, { digest: emptyDigest })).toContain('has no actors')
    const people = { digest: { ...digest, actors: digest.actors.filter(({ kind }) => kind === 'person') } }
    expect(
      await refusal(actors, { type: 'state' }, { digest: { ...emptyDigest, actors: people.digest.actors.slice(2) } }),
    ).toBe('The digest has 1 actor, but none where type is States and governments. Leave out type to see them all.')
  })

  test('suggests and offers all of them, the most often named first', async () => {
    expect((await suggestions(actors, 'name', ''))[0]).toBe('a2 Port Authority')
    expect((await ask(actors)).filter?.choices[0]).toEqual({
      value: 'a2',
      label: 'Port Authority',
      description: 'mentioned 5 times',
    })
  })
})
