// /questions: what the article asks, leaves open, or tells in two ways.
import { describe, expect, test } from 'vitest'
import questions from '../../commands/questions.ts'
import { digest, emptyDigest } from '../fixtures/digest.ts'
import { ask, refusal, told } from '../fixtures/invocation.ts'

describe('/questions', () => {
  test('settles how many of each sort there are', async () => {
    expect((await ask(questions)).lead).toBe('1 question asked in the article and 1 point where passages disagree.')
    const open = { ...digest, questions: digest.questions.map((question) => ({ ...question, kind: 'open' as const })) }
    expect((await ask(questions, {}, { digest: open })).lead).toBe('2 points left open.')
    const disputed = {
      ...digest,
      questions: digest.questions.map((question) => ({ ...question, kind: 'disagreement' as const })),
    }
    expect((await ask(questions, {}, { digest: disputed })).lead).toBe('2 points where passages disagree.')
    const one = {
      ...digest,
      questions: digest.questions.slice(0, 1).map((question) => ({ ...question, kind: 'open' as const })),
    }
    expect((await ask(questions, {}, { digest: one })).lead).toBe('1 point left open.')
  })

  test('says who asks, and gives both places of a disagreement', async () => {
    expect((await ask(questions)).items.map(told)).toEqual([
      {
        group: 'Asked in the article',
        text: 'Who will pay for the empty nights?',
        notes: 'u1 · ¶9 · asked by the author',
        passage: 'u1',
      },
      {
        group: 'Passages that disagree',
        text: 'Does the port refuse the request, or is it looking at it?',
        notes: 'u2 · ¶5, ¶8',
        passage: 'u2',
      },
    ])
  })

  test('says so where the article does not tell who asks', async () => {
    const nobody = { ...digest, questions: digest.questions.map((one) => ({ ...one, by: 'unknown' as const })) }
    const notes = (await ask(questions, {}, { digest: nobody })).items.map((item) => told(item).notes)
    expect(notes).toEqual(['u1 · ¶9 · not said who asks', 'u2 · ¶5, ¶8'])
  })

  test('refuses where there is none', async () => {
    expect(await refusal(questions, {}, { digest: emptyDigest })).toContain('has no open questions')
  })
})
