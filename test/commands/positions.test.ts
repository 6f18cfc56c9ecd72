// /positions: where each actor stands on an issue.
import { describe, expect, test } from 'vitest'
import positions from '../../commands/positions.ts'
import { digest, emptyDigest } from '../fixtures/digest.ts'
import { ask, refusal, suggestions, told } from '../fixtures/invocation.ts'

describe('/positions', () => {
  test('settles who stands where on one issue, and which issues are contested', async () => {
    expect((await ask(positions, { issue: 'ending night shifts' })).lead).toBe(
      'Ending night shifts: Harbour Workers’ Union for; Port Authority against; Élodie Šimek on conditions.',
    )
    expect((await ask(positions)).lead).toBe('4 positions on 2 issues. Both for and against: Ending night shifts.')
    const many = {
      ...digest,
      positions: Array.from({ length: 5 }, (_, index) => ({ ...digest.positions[0], id: `p${index + 1}` })),
    }
    expect((await ask(positions, {}, { digest: many as never })).lead).toBe('5 positions on 1 issue.')
  })

  test('groups by issue, for before against before conditions', async () => {
    const { items } = await ask(positions)
    expect(items.map(told).slice(1, 3)).toEqual([
      { group: 'Ending night shifts', title: 'Port Authority: against', notes: 'p2 · ¶8', passage: 'p2' },
      {
        group: 'Ending night shifts',
        title: 'Élodie Šimek: on conditions',
        text: 'She wants the state to pay first.',
        notes: 'p3 · ¶7',
        passage: 'p3',
      },
    ])
  })

  test('takes an issue by reference, by words and by beginning, and all that fit', async () => {
    for (const issue of ['p4', 'paying', 'closure']) {
      expect((await ask(positions, { issue })).items.map(({ passage }) => passage)).toEqual(['p4'])
    }
    expect(await refusal(positions, { issue: 'qqqq' })).toBe(
      'The digest of this article has no issue “qqqq”. /positions lists them all.',
    )
    expect(await refusal(positions, { issue: 'nigth shifts' })).toContain('Did you mean Ending night shifts?')
    const two = { ...digest, positions: digest.positions.map((one, index) => ({ ...one, issue: `Night ${index}` })) }
    expect((await ask(positions, { issue: 'night' }, { digest: two })).items).toHaveLength(4)
    expect(await refusal(positions, { issue: 'nigth 0' }, { digest: two })).toContain('Did you mean Night 0')
  })

  test('refuses with what to leave out, or that there is none', async () => {
    expect(await refusal(positions, { issue: 'paying', actor: 'HWU' })).toContain(
      'but none where issue is Paying for the closure and actor',
    )
    expect(await refusal(positions, {}, { digest: emptyDigest })).toContain('has no positions')
  })

  test('offers and suggests issues and those who stand on them', async () => {
    expect((await ask(positions)).filter?.choices).toEqual([
      { value: 'p1', label: 'Ending night shifts', description: '3 positions' },
      { value: 'p4', label: 'Paying for the closure', description: '1 position' },
    ])
    expect(await suggestions(positions, 'issue', 'pay')).toEqual(['p4 Paying for the closure'])
    expect(await suggestions(positions, 'actor', 'sim')).toEqual(['a5 Élodie Šimek'])
  })
})
