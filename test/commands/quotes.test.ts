// /quotes: word for word, with the speaker and the chain; reported speech apart.
import { describe, expect, test } from 'vitest'
import quotes from '../../commands/quotes.ts'
import { digest, emptyDigest } from '../fixtures/digest.ts'
import { ask, refusal, suggestions, told } from '../fixtures/invocation.ts'

describe('/quotes', () => {
  test('settles how many there are, and how many nobody stands behind', async () => {
    const { lead } = await ask(quotes)
    expect(lead).toBe('5 verbatim quotes, 1 without a speaker; 5 more reported, not word for word.')
    const said = async (speakers: readonly string[]) => {
      const those = speakers.map((speaker, index) => ({ ...digest.quotes[0], id: `q${index + 1}`, speaker }))
      return (await ask(quotes, {}, { digest: { ...digest, claims: [], quotes: those } as never })).lead
    }
    expect(await said(['a6'])).toBe('1 verbatim quote, from an anonymous speaker.')
    expect(await said(['a6', 'a7'])).toBe('2 verbatim quotes, both from anonymous speakers.')
    expect(await said(['a3', 'a7', 'unknown'])).toBe(
      '3 verbatim quotes, 1 from an anonymous speaker, 1 without a speaker.',
    )
    expect(await said(['unknown', 'unknown'])).toBe('2 verbatim quotes, both without a speaker.')
    expect(await said(['unknown'])).toBe('1 verbatim quote, without a speaker.')
  })

  test('gives the words, the speaker with role and chain, and the place', async () => {
    const { items } = await ask(quotes, { speaker: 'Ada Lind' })
    expect(items.map(told)).toEqual([
      {
        group: 'Word for word',
        title: 'Ada Lind (the union’s chair), in a report in the Coast Courier',
        quote: 'We will not load another ship after midnight,',
        notes: 'q2 · ¶4',
        passage: 'q2',
      },
      {
        group: 'Word for word',
        title: 'Ada Lind (the union’s chair), in a report in the Coast Courier',
        quote: 'Not one.',
        notes: 'q3 · ¶4 · goes on from q2',
        passage: 'q3',
      },
    ])
  })

  test('says what a few words are about, and when they were said as the article gives it', async () => {
    const { items } = await ask(quotes, { speaker: 'port authority' })
    expect(items.map(told)).toMatchObject([
      {
        quote: 'useful',
        text: 'In context: The Port Authority says the talks were useful.',
        notes: 'q1 · ¶1 · a few words · said: Yesterday (as written)',
      },
    ])
  })

  test('gives reported speech apart and never between quotation marks', async () => {
    const { items, lead } = await ask(quotes, { kind: 'reported' })
    expect(lead).toBe('5 statements reported, not word for word.')
    expect(items.every((item) => item.quote === undefined && item.group === 'Reported, not word for word')).toBe(true)
    expect(told(items[0] as never)).toMatchObject({
      title: 'Union officials (anonymous), in a report in the Coast Courier',
    })
  })

  test('says so where somebody is only reported', async () => {
    const { lead } = await ask(quotes, { speaker: 'jonas' })
    expect(lead).toBe('No verbatim quote; 1 statement reported, not word for word.')
  })

  test('says that a speaker is not given rather than guess', async () => {
    const { items } = await ask(quotes, { about: 'soon enough' })
    expect(items.map(told)).toMatchObject([{ title: 'Speaker not given', quote: 'soon enough' }])
    expect(told(items[0] as never).notes).toContain('unsure')
  })

  test('narrows by kind of speaker and by words', async () => {
    const named = await ask(quotes, { kind: 'named' })
    expect(named.items.map(({ passage }) => passage)).toEqual(['q1', 'q2', 'q3', 'q4'])
    const about = await ask(quotes, { about: 'LOAD ship' })
    expect(about.items.map(({ passage }) => passage)).toEqual(['q2'])
  })

  test('takes a name however it is typed', async () => {
    for (const speaker of ['a5', 'simek', 'ÉLODIE ŠIMEK', 'elodie', 'Elo Sim', 'Šimek']) {
      expect((await ask(quotes, { speaker })).items.map(({ passage }) => passage)).toEqual(['q4'])
    }
  })

  test('asks which one is meant', async () => {
    expect(await refusal(quotes, { speaker: 'Lind' })).toBe(
      '“Lind” can be Ada Lind (a3) or Jonas Lind (a4). Ask again with the full name or the reference.',
    )
  })

  test('offers the nearest name', async () => {
    expect(await refusal(quotes, { speaker: 'Simeck' })).toBe(
      'Nobody in this article is called “Simeck”. Did you mean Élodie Šimek? /actors lists everybody.',
    )
    expect(await refusal(quotes, { speaker: 'Zardari' })).toBe(
      'Nobody in this article is called “Zardari”. /actors lists everybody.',
    )
  })

  test('says which option leaves nothing, and who of an organisation is quoted', async () => {
    expect(await refusal(quotes, { speaker: 'HWU' })).toBe(
      'The digest has 10 quotes and reports, but none where speaker is Harbour Workers’ Union. There are some for Ada Lind and union officials, belonging to it. Leave out speaker to see them all.',
    )
    expect(await refusal(quotes, { kind: 'anonymous' })).toBe(
      'The digest has 10 quotes and reports, but none where kind is anonymous speaker. Leave out kind to see them all.',
    )
    expect(await refusal(quotes, { speaker: 'šimek', about: 'midnight' })).toContain(
      'Leave out about to see 1 quote or report.',
    )
  })

  test('says that the article has none, and that a cut text may hide some', async () => {
    expect(await refusal(quotes, {}, { digest: emptyDigest })).toBe(
      'The digest of this article has no quotes. Try /summary to see what it has.',
    )
    const cut = { ...emptyDigest, engine: { ...emptyDigest.engine, text: 'cut' as const } }
    expect(await refusal(quotes, {}, { digest: cut })).toContain('it was made from a cut text, so the article may')
  })

  test('offers the speakers, the most quoted first, and counts them within the other options', async () => {
    const { filter } = await ask(quotes)
    expect(filter?.option).toBe('speaker')
    expect(filter?.choices[0]).toEqual({ value: 'a3', label: 'Ada Lind', description: '2 quotes and reports' })
    expect((await ask(quotes, { about: 'midnight' })).filter).toBeUndefined()
  })

  test('suggests those who say something, as typed so far', async () => {
    expect(await suggestions(quotes, 'speaker', 'lind')).toEqual(['a3 Ada Lind', 'a4 Jonas Lind'])
    expect(await suggestions(quotes, 'speaker', '')).toContain('unknown Not given')
    expect(await suggestions(quotes, 'speaker', 'zzz')).toEqual([])
  })

  test('names its source', async () => {
    expect((await ask(quotes)).source).toBe('Commentary on the night shifts in Maren’s harbour · digest by hand')
    const known = {
      ...digest,
      article: { ...digest.article, title: 'Night', author: 'Ann', outlet: 'Post', published: '2025-03-02' },
    }
    const rules = { ...known, engine: { ...known.engine, kind: 'rules' as const, text: 'paywalled' as const } }
    expect((await ask(quotes, {}, { digest: rules })).source).toBe(
      'Night, Ann, Post, 2025-03-02 · digest by rules, not checked by anybody from the part before the paywall',
    )
  })
})
