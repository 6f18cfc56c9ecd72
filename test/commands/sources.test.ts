// /sources: who the article relies on, and what rests on each alone.
import { describe, expect, test } from 'vitest'
import sources from '../../commands/sources.ts'
import { digest, emptyDigest } from '../fixtures/digest.ts'
import { ask, refusal, told } from '../fixtures/invocation.ts'

describe('/sources', () => {
  test('settles how many there are and how much rests on nobody who is named', async () => {
    expect((await ask(sources)).lead).toBe(
      '4 named, 2 anonymous, 1 document and 1 other news source. 2 of 8 claims rest on anonymous sources, 1 gives no source.',
    )
    expect((await ask(sources, { kind: 'anonymous' })).lead).toBe('2 anonymous.')
  })

  test('says what rests on a source alone', async () => {
    const { items } = await ask(sources)
    const rows = Object.fromEntries(items.map((item) => [item.passage, told(item).text]))
    expect(rows).toMatchObject({
      a2: '1 claim rests on this source alone; quoted word for word once.',
      a4: 'who runs the cranes · belongs to Port Authority\n1 claim and 1 number rest on this source alone.',
      a6: 'Belongs to Harbour Workers’ Union\n1 claim and 2 other entries rest on this source alone.',
      v1: '13 entries of the digest came through it.',
    })
  })

  test('groups them by sort and offers the sorts', async () => {
    const { items, filter } = await ask(sources)
    expect([...new Set(items.map(({ group }) => group))]).toEqual(['Named', 'Anonymous', 'Documents', 'Other media'])
    expect(filter?.choices[0]).toEqual({ value: 'named', label: 'Named', description: '4 sources' })
  })

  test('refuses where the author relies on nobody, or on none of the kind', async () => {
    expect(await refusal(sources, {}, { digest: emptyDigest })).toContain('has no sources besides the author')
    const named = { ...digest, voices: [], actors: digest.actors.filter(({ kind }) => kind === 'person') }
    expect(await refusal(sources, { kind: 'document' }, { digest: named })).toContain('none where kind is documents')
  })
})
