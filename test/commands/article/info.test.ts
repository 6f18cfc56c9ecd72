// /article info: what is known, how the digest was made, what is uncertain.
import { describe, expect, test } from 'vitest'
import info from '../../../commands/article/info.ts'
import { digest } from '../../fixtures/digest.ts'
import { ask, told } from '../../fixtures/invocation.ts'

describe('/article info', () => {
  test('says what is not given rather than leave it out', async () => {
    const { lead, items } = await ask(info)
    expect(lead).toBe(
      'Commentary on the night shifts in Maren’s harbour. Commentary; author, outlet and date not given.',
    )
    expect(told(items[0] as never)).toEqual({
      group: 'What the article says of itself',
      text: 'Title: not given\nAuthor: not given\nOutlet: not given\nPublished: not given\nAddress: not given',
      notes: `maren-harbour · 10 paragraphs, ${digest.article.length.toLocaleString('en')} characters · in English · text kept here`,
    })
  })

  test('gives what is known', async () => {
    const article = { ...digest.article, title: 'Night', author: 'Ann', url: 'https://example.org/' }
    const { items } = await ask(info, {}, { digest: { ...digest, article }, text: undefined })
    expect(told(items[0] as never).text).toContain('Title: Night\nAuthor: Ann\nOutlet: not given')
    expect(told(items[0] as never).text).toContain('Address: https://example.org/')
    expect(told(items[0] as never).notes).toContain('text not kept here')
  })

  test('says how the digest was made, with its maker’s notes', async () => {
    const engine = { ...digest.engine, kind: 'model' as const, text: 'cut' as const, notes: ['The end is missing.'] }
    const { items } = await ask(info, {}, { digest: { ...digest, engine } })
    expect(told(items[1] as never).text).toBe(
      'Digest by a language model, not checked by anybody, made 2026-11-23.\nIt was made from a cut text: what is missing there is missing here.\nOf 52 entries, 3 are likely and 2 are unsure.',
    )
    expect(told(items[2] as never)).toMatchObject({ group: 'Notes of its maker', text: 'The end is missing.' })
  })

  test('lists all that is not certain, or says that everything is', async () => {
    const { items } = await ask(info)
    const doubtful = items.filter(({ group }) => group === 'Not certain').map(({ passage }) => passage)
    expect(doubtful).toEqual(['s4', 'a11', 'q5', 'c7', 'p4'])
    const sure = {
      ...digest,
      summary: { ...digest.summary, points: [] },
      actors: digest.actors.slice(0, 10),
      quotes: [],
      claims: [],
      positions: [],
    }
    expect(told((await ask(info, {}, { digest: sure })).items[1] as never).text).toMatch(
      /All \d+ entries are certain\.$/,
    )
  })
})
