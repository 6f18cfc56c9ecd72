// /timeline: events in order, dates as written, undated ones apart and never guessed.
import { describe, expect, test } from 'vitest'
import timeline from '../../commands/timeline.ts'
import { digest, emptyDigest } from '../fixtures/digest.ts'
import { ask, refusal, suggestions, told } from '../fixtures/invocation.ts'

const passages = async (options: Record<string, string>) =>
  (await ask(timeline, options)).items.map(({ passage }) => passage)

describe('/timeline', () => {
  test('settles how many events have a date', async () => {
    expect((await ask(timeline)).lead).toBe('4 events with a date as written, 1 without.')
    expect((await ask(timeline, { actor: 'the state' })).lead).toBe('1 event with the state, undated.')
    const undated = { ...digest, events: digest.events.map((event) => ({ ...event, when: null, date: null })) }
    expect((await ask(timeline, {}, { digest: undated })).lead).toBe('5 events, all undated.')
  })

  test('keeps the order of the events and the dates as the article writes them', async () => {
    const { items } = await ask(timeline)
    expect(items.map(told).map(({ title, group }) => [title, group])).toEqual([
      ['January', 'Dates as the article writes them'],
      ['Monday', 'Dates as the article writes them'],
      ['1 March 2025', 'Dates as the article writes them'],
      ['March 2025', 'Dates as the article writes them'],
      [undefined, 'Without a date'],
    ])
    expect(told(items[4] as never)).toMatchObject({
      text: 'The state promises help.',
      notes: 'e5 · ¶10 · no date given',
    })
  })

  test('marks a date that was worked out', async () => {
    const [first] = digest.events
    const inferred = { ...digest, events: [{ ...first, date: { value: '2025-01', basis: 'inferred' } }] }
    const { items, lead } = await ask(timeline, {}, { digest: inferred as never })
    expect(lead).toBe('1 event with a date as written. Calendar dates are worked out from the day of publication.')
    expect(told(items[0] as never).notes).toContain('worked out: 2025-01')
  })

  test('narrows by time as far as the article tells, and says what it left out', async () => {
    expect(await passages({ after: '2025' })).toEqual(['e4', 'e3'])
    expect(await passages({ after: '2 March 2025' })).toEqual(['e3'])
    expect(await passages({ before: 'March 1, 2025', after: '2025-02' })).toEqual(['e4', 'e3'])
    expect((await ask(timeline, { before: '2025-12-31' })).lead).toBe(
      '2 events with a date as written; 3 left out, since the article gives no calendar date for them.',
    )
  })

  test('refuses a date that it cannot read, and a time without events', async () => {
    expect(await refusal(timeline, { after: 'soon' })).toBe(
      '“soon” is not a date that can be compared. Try 2025, March 2025 or 2025-03-01.',
    )
    expect(await refusal(timeline, { before: '2001' })).toBe(
      'No event of this article is known to fall in that time. The article gives no full calendar date for 3 of its 5 events. Leave out after and before to see all.',
    )
    const undated = { ...digest, events: digest.events.slice(0, 1) }
    expect(await refusal(timeline, { before: '2001' }, { digest: undated })).toContain('for any of its events')
    expect(await refusal(timeline, { actor: 'Jonas' })).toContain('none where actor is Jonas Lind')
    expect(await refusal(timeline, {}, { digest: emptyDigest })).toContain('has no events')
  })

  test('offers and suggests those who take part', async () => {
    expect((await ask(timeline)).filter?.choices.map(({ value }) => value)).toEqual(['a10', 'a2', 'a1', 'a8'])
    expect(await suggestions(timeline, 'actor', 'h')).toEqual(['a1 Harbour Workers’ Union'])
  })
})
