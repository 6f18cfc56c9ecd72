// /glossary: terms, and who explains them.
import { describe, expect, test } from 'vitest'
import glossary from '../../commands/glossary.ts'
import { digest, emptyDigest } from '../fixtures/digest.ts'
import { ask, refusal, suggestions, told } from '../fixtures/invocation.ts'

const withTerm = (change: object) => ({ digest: { ...digest, terms: [{ ...digest.terms[0], ...change }] } as never })

describe('/glossary', () => {
  test('settles how many terms the article itself explains', async () => {
    expect((await ask(glossary)).lead).toBe('2 terms, 1 explained in the article.')
    const terms = (explainedBy: string) => ({
      digest: { ...digest, terms: digest.terms.map((term) => ({ ...term, explainedBy })) } as never,
    })
    expect((await ask(glossary, {}, terms('curator'))).lead).toBe('2 terms; the article itself explains none.')
    expect((await ask(glossary, {}, terms('article'))).lead).toBe('2 terms, explained in the article.')
  })

  test('says whose explanation it is', async () => {
    const { lead, items } = await ask(glossary, { term: 'hwu' })
    expect(lead).toBe('HWU stands for Harbour Workers’ Union.')
    expect(items.map(told)).toEqual([
      {
        title: 'HWU – Harbour Workers’ Union',
        text: 'The union of those who work in the port.',
        notes: 't2 · ¶2 · our explanation, not the article’s',
        passage: 't2',
      },
    ])
  })

  test('says so where nobody explains a term', async () => {
    expect((await ask(glossary, {}, withTerm({ expansion: null, explainedBy: 'nobody' }))).lead).toBe(
      '“ro-ro” is used without an explanation.',
    )
    const { lead, items } = await ask(glossary, {}, withTerm({ expansion: null, meaning: 'A ship.' }))
    expect(lead).toBe('“ro-ro” is explained in the article.')
    expect(items.map(told)).toMatchObject([{ title: 'ro-ro', text: 'A ship.' }])
    const ours = withTerm({ expansion: null, meaning: 'A ship.', explainedBy: 'curator' })
    expect((await ask(glossary, {}, ours)).lead).toBe(
      '“ro-ro” is not explained in the article; the explanation here is ours.',
    )
  })

  test('takes a term by its beginning or what it stands for, shows all that fit, refuses others', async () => {
    expect((await ask(glossary, { term: 'roll-on' })).items.map(({ passage }) => passage)).toEqual(['t1'])
    const two = {
      digest: { ...digest, terms: digest.terms.map((term, index) => ({ ...term, term: `night ${index}` })) },
    }
    expect((await ask(glossary, { term: 'night' }, two)).items).toHaveLength(2)
    expect(await refusal(glossary, { term: 'hwo' })).toBe(
      'The digest of this article has no term “hwo”. Did you mean HWU? /glossary lists them all.',
    )
    expect(await refusal(glossary, {}, { digest: emptyDigest })).toContain('has no terms')
  })

  test('suggests terms', async () => {
    expect(await suggestions(glossary, 'term', 'h')).toEqual(['t2 HWU'])
  })
})
