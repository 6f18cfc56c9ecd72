// /demands: who demands what of whom, and the answer given.
import { describe, expect, test } from 'vitest'
import demands from '../../commands/demands.ts'
import type { Demand } from '../../src/digest/digest.ts'
import { digest, emptyDigest } from '../fixtures/digest.ts'
import { ask, refusal, suggestions, told } from '../fixtures/invocation.ts'

const withDemands = (change: (demand: Demand) => Partial<Demand>) => ({
  digest: { ...digest, demands: digest.demands.map((demand) => ({ ...demand, ...change(demand) })) },
})

describe('/demands', () => {
  test('settles what is asked and what came of it', async () => {
    expect((await ask(demands)).lead).toBe('3 demands, 1 refusal and 1 threat; 1 under discussion, 2 still open.')
    expect((await ask(demands, { to: 'the state' })).lead).toBe('2 demands to the state; both still open.')
    expect((await ask(demands, { from: 'HWU', to: 'authority' })).lead).toBe(
      '1 request and 1 threat from Harbour Workers’ Union to Port Authority; under discussion.',
    )
    expect((await ask(demands, { kind: 'threat' })).lead).toBe('1 threat.')
  })

  test('never lists what there is none of', async () => {
    const all = withDemands(() => ({ kind: 'offer', status: 'refused' }))
    expect((await ask(demands, {}, all)).lead).toBe('5 offers; all refused.')
    const mixed = withDemands(({ id }) => ({
      kind: id === 'd1' || id === 'd2' ? 'offer' : id === 'd3' ? 'call' : 'request',
    }))
    expect((await ask(demands, {}, mixed)).lead).toMatch(/^3 demands and 2 offers; /)
  })

  test('gives why, how, the reply, the status and who tells of it', async () => {
    const { items } = await ask(demands, { from: 'union' })
    expect(told(items[0] as never)).toEqual({
      title: 'Harbour Workers’ Union → Port Authority: End night shifts by 1 March 2025',
      text: 'Why: Most accidents happen at night.\nConveyed: privately\nReply: A port official says the Authority is looking at it; the Authority refused in January.',
      notes:
        'd1 · ¶3 · request · under discussion · told by union officials (anonymous), in a report in the Coast Courier',
      passage: 'd1',
    })
  })

  test('says that it is not said of whom, and does not say twice who tells of it', async () => {
    const changed = withDemands(({ id }) => (id === 'd2' ? { to: ['unknown'], by: 'a2', what: 'Nothing.' } : {}))
    const { items } = await ask(demands, { kind: 'refusal' }, changed)
    expect(items.map(told)).toMatchObject([
      { title: 'Port Authority → not said whom: Nothing', notes: 'd2 · ¶8 · refusal' },
    ])
  })

  test('says that it is not said who demands, and marks who is not named', async () => {
    const { items } = await ask(
      demands,
      { kind: 'threat' },
      withDemands(() => ({ from: ['unknown', 'a7'] })),
    )
    expect(told(items[0] as never).title).toBe(
      'Not said who and a port official (anonymous) → Port Authority: A strike on Friday',
    )
  })

  test('says that it is not given who tells of it', async () => {
    const { items } = await ask(
      demands,
      { kind: 'refusal' },
      withDemands(() => ({ by: 'unknown' })),
    )
    expect(told(items[0] as never).notes).toContain('source not given')
  })

  test('counts requests and calls as demands', async () => {
    const { items } = await ask(demands, { kind: 'demand' })
    expect(items.map(({ passage }) => passage)).toEqual(['d1', 'd5'])
  })

  test('says which option to leave out', async () => {
    expect(await refusal(demands, { from: 'the author', to: 'HWU' })).toBe(
      'The digest has 5 demands, but none where from is the author and to is Harbour Workers’ Union. Leave out to to see 1 demand.',
    )
    expect(await refusal(demands, { from: 'Coast Courier', to: 'jonas', kind: 'offer' })).toContain(
      'Leave the options out',
    )
    expect(await refusal(demands, {}, { digest: emptyDigest })).toContain('has no demands')
  })

  test('offers those who demand, and suggests those on either side', async () => {
    expect((await ask(demands)).filter?.choices[0]).toMatchObject({ value: 'a1', description: '2 demands' })
    expect(await suggestions(demands, 'from', 'auth')).toEqual(['a2 Port Authority', 'author The author'])
    const unsaid = withDemands(() => ({ to: ['unknown'] }))
    expect(await suggestions(demands, 'to', '', unsaid)).toEqual(['unknown Not given'])
    expect((await ask(demands, { to: 'unknown' }, unsaid)).lead).toContain(' to somebody not given; ')
    expect(await suggestions(demands, 'to', '')).toEqual([
      'a2 Port Authority',
      'a1 Harbour Workers’ Union',
      'a10 The state',
    ])
  })
})
