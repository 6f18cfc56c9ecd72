// /summary: one sentence, then lines, each with its paragraph.
import { describe, expect, test } from 'vitest'
import summary from '../../commands/summary.ts'
import { digest } from '../fixtures/digest.ts'
import { ask, told } from '../fixtures/invocation.ts'

describe('/summary', () => {
  test('says what the article is, and its gist with the paragraphs', async () => {
    const { heading, lead, source } = await ask(summary)
    expect(heading).toBe('Summary · Commentary')
    expect(lead).toBe(
      'A union wants Maren’s port to stop working at night, and the author wants the state to pay. (¶2, ¶9)',
    )
    expect(source).toBe(
      'Commentary on the night shifts in Maren’s harbour · digest by hand, made 2026-11-23 · 5 of its 52 entries not certain',
    )
    const other = { digest: { ...digest, article: { ...digest.article, kind: 'other' as const } } }
    expect((await ask(summary, {}, other)).heading).toBe('Summary')
  })

  test('gives no line, five lines or all, as asked', async () => {
    const points = Array.from({ length: 7 }, (_, index) => ({ ...digest.summary.points[0], id: `s${index + 2}` }))
    const long = { digest: { ...digest, summary: { ...digest.summary, points } } as never }
    expect((await ask(summary, { length: 'headline' }, long)).items).toHaveLength(0)
    expect((await ask(summary, {}, long)).items).toHaveLength(5)
    expect((await ask(summary, { length: 'full' }, long)).items).toHaveLength(8)
  })

  test('ties each line to its place and marks what is not certain', async () => {
    expect((await ask(summary)).items.map(told)[2]).toEqual({
      text: 'Who pays is open.',
      notes: 's4 · ¶9 · likely',
      passage: 's4',
    })
  })

  test('ends in full with what else can be asked', async () => {
    const { items } = await ask(summary, { length: 'full' })
    expect(told(items.at(-1) as never).text).toBe(
      '/actors 11 · /quotes 5 · /claims 8 · /demands 5 · /positions 4 · /relations 3 · /timeline 5 · /numbers 2 · /questions 2 · /glossary 2',
    )
  })
})
