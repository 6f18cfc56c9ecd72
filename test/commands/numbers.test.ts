// /numbers: figures as written, and who gives them.
import { describe, expect, test } from 'vitest'
import numbers from '../../commands/numbers.ts'
import { digest, emptyDigest } from '../fixtures/digest.ts'
import { ask, refusal, told } from '../fixtures/invocation.ts'

describe('/numbers', () => {
  test('settles how many there are and who gives them', async () => {
    expect((await ask(numbers)).lead).toBe('2 numbers: 1 given by named sources and 1 by documents.')
    expect((await ask(numbers, { about: 'accident' })).lead).toBe('1 number, given by documents.')
  })

  test('gives the number with its unit, what it counts and its source with the chain', async () => {
    const { items } = await ask(numbers)
    expect(items.map(told)).toEqual([
      {
        title: '40',
        text: 'Crane drivers who would lose their bonus',
        notes: 'f2 · ¶5 · given by Jonas Lind (who runs the cranes), in a report in the Coast Courier',
        passage: 'f2',
      },
      {
        title: '12 accidents',
        text: 'Accidents in the harbour in 2024',
        notes: 'f1 · ¶6 · given by a safety report, in a report in the Coast Courier',
        passage: 'f1',
      },
    ])
  })

  test('says that nobody is given for it', async () => {
    const figures = digest.figures.map((figure) => ({ ...figure, by: 'unknown' as const }))
    const { lead, items } = await ask(numbers, {}, { digest: { ...digest, figures } })
    expect(lead).toBe('2 numbers, given by nobody who is named.')
    expect(told(items[0] as never).notes).toBe('f2 · ¶5 · source not given')
  })

  test('does not say a unit twice, and words a share as one', async () => {
    const [first] = digest.figures
    const figures = [
      { ...first, id: 'f1', value: '3 million crowns', unit: 'crowns' },
      { ...first, id: 'f2', value: 'vast majority', unit: 'attacks' },
    ]
    const { items } = await ask(numbers, {}, { digest: { ...digest, figures } as never })
    expect(items.map(({ title }) => title)).toEqual(['3 million crowns', 'vast majority of attacks'])
  })

  test('refuses with what to leave out, or that there is none', async () => {
    expect(await refusal(numbers, { about: 'zebra' })).toBe(
      'The digest has 2 numbers, but none where about is zebra. Leave out about to see them all.',
    )
    expect(await refusal(numbers, {}, { digest: emptyDigest })).toContain('has no numbers')
  })
})
