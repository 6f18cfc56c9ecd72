// /relations: how two actors relate.
import { describe, expect, test } from 'vitest'
import relations from '../../commands/relations.ts'
import { digest, emptyDigest } from '../fixtures/digest.ts'
import { ask, refusal, suggestions, told } from '../fixtures/invocation.ts'

describe('/relations', () => {
  test('settles how two relate, whichever is named first', async () => {
    for (const options of [
      { actor: 'HWU', other: 'authority' },
      { actor: 'authority', other: 'HWU' },
    ]) {
      expect((await ask(relations, options)).lead).toMatch(/: negotiating and opposed\.$/)
    }
    expect((await ask(relations)).lead).toBe('3 relations: 1 negotiating, 1 part and whole and 1 opposed.')
    expect((await ask(relations, { actor: 'Ada' })).lead).toBe('1 relation of Ada Lind: 1 part and whole.')
    const other = {
      digest: { ...digest, relations: digest.relations.map((one) => ({ ...one, kind: 'other' as const })) },
    }
    expect((await ask(relations, {}, other)).lead).toBe('3 relations.')
    const [first, ...rest] = digest.relations
    const mixed = { ...digest, relations: [{ ...first, kind: 'other' }, ...rest] } as typeof digest
    expect((await ask(relations, {}, { digest: mixed })).lead).toMatch(/^3 relations: 1 .* and 1 of other kinds\.$/)
    expect((await ask(relations, { actor: 'a1', other: 'a2' }, other)).lead).toBe(
      'Harbour Workers’ Union and Port Authority: 2 relations.',
    )
  })

  test('gives both ends, the relation and who says so', async () => {
    const { items } = await ask(relations, { actor: 'Ada' })
    expect(items.map(told)).toEqual([
      {
        title: 'Ada Lind → Harbour Workers’ Union',
        text: 'chairs',
        notes: 'r3 · ¶4 · belongs to it · in a report in the Coast Courier',
        passage: 'r3',
      },
    ])
  })

  test('refuses with what to leave out, or that there is none', async () => {
    expect(await refusal(relations, { actor: 'Ada', other: 'authority' })).toContain(
      'Leave out actor to see 2 relations.',
    )
    expect(await refusal(relations, {}, { digest: emptyDigest })).toContain('has no relations')
    expect(await refusal(relations, { actor: 'Ada', other: 'a3' })).toBe(
      'actor and other are both Ada Lind. Leave one of them out, or ask for two different ones.',
    )
  })

  test('offers and suggests those who have relations', async () => {
    expect((await ask(relations)).filter?.choices[0]).toEqual({
      value: 'a1',
      label: 'Harbour Workers’ Union',
      description: '3 relations',
    })
    expect(await suggestions(relations, 'actor', '')).toHaveLength(3)
    expect(await suggestions(relations, 'other', 'port')).toEqual(['a2 Port Authority'])
  })
})
