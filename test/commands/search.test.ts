// /search: words in the text and in the digest.
import { describe, expect, test } from 'vitest'
import search from '../../commands/search.ts'
import { plain, type Text } from '../../src/language/text.ts'
import { digest, emptyDigest, text } from '../fixtures/digest.ts'
import { ask, libraryOf, refusal, told } from '../fixtures/invocation.ts'

/** The words of a text that are bold. */
function bold(words: Text | undefined): string[] {
  if (words === undefined || typeof words === 'string') return []
  if (Array.isArray(words)) return words.flatMap(bold)
  return 'bold' in (words as object) ? [plain((words as { bold: Text }).bold)] : []
}

describe('/search', () => {
  test('settles how many hits there are, in how many paragraphs', async () => {
    expect((await ask(search, { words: 'midnight' })).lead).toBe('2 hits in 1 paragraph.')
    expect((await ask(search, { words: 'midnight' }, { text: undefined })).lead).toBe(
      '1 hit in 1 paragraph, in the digest alone: the article’s text is not kept here.',
    )
  })

  test('shows the hit in bold within its sentence, and whose words the paragraph is', async () => {
    const { items } = await ask(search, { words: 'SAFETY rep', in: 'text' })
    expect(items.map(told)).toEqual([
      {
        group: 'Article text',
        text: 'A safety report of March 2025 counted 12 accidents in 2024, most of them at night.',
        notes: '¶6 · in a report in the Coast Courier',
        passage: '¶6',
      },
    ])
    expect(bold(items[0]?.text)).toEqual(['safety', 'report'])
  })

  test('gives quotes between quotation marks and everything else without', async () => {
    const { items } = await ask(search, { words: 'closure' })
    const shown = items.map(told)
    expect(shown.find(({ passage }) => passage === 'q4')).toMatchObject({
      group: 'Quotes',
      title: 'Élodie Šimek (the mayor)',
      text: '“No money, no closure.”',
    })
    expect(shown.filter(({ text: words }) => words?.includes('“')).map(({ passage }) => passage)).toEqual(['¶7', 'q4'])
    expect(shown.find(({ passage }) => passage === 'd4')).toMatchObject({ notes: 'd4 · ¶7 · condition' })
  })

  test('needs all words in one sentence, and a phrase word for word', async () => {
    expect((await ask(search, { words: 'port night', in: 'text' })).items.map(({ passage }) => passage)).toEqual(['¶3'])
    expect((await ask(search, { words: '"night shifts"', in: 'text' })).items.map(({ passage }) => passage)).toEqual([
      '¶2',
      '¶3',
    ])
    expect(await refusal(search, { words: '"shifts night"', in: 'text' })).toContain(
      'Nothing in the article or its digest',
    )
  })

  test('narrows to one part, and says where else there are hits', async () => {
    expect((await ask(search, { words: 'strike', in: 'demands' })).items.map(({ passage }) => passage)).toEqual(['d3'])
    expect(await refusal(search, { words: 'strike', in: 'quotes' })).toBe(
      'Quotes: nothing has “strike”. Leave out in to see 3 hits elsewhere.',
    )
    const { filter } = await ask(search, { words: 'strike' })
    expect(filter?.option).toBe('in')
    expect(filter?.choices.map(({ label, description }) => `${label}: ${description}`)).toEqual([
      'Everything: 3 hits',
      'Article text: 1 hit',
      'Demands: 1 hit',
    ])
    expect((await ask(search, { words: 'midnight' }, { text: undefined })).filter).toBeUndefined()
  })

  test('looks in all articles here, naming each; only those of the one asked about open', async () => {
    const other = { ...digest, article: { ...digest.article, id: 'other', title: 'Another one' } }
    const library = libraryOf([
      { digest, text },
      { digest: other, text: undefined },
      { digest: emptyDigest, text: undefined },
    ])
    const { lead, items } = await ask(search, { words: 'midnight', in: 'library' }, { library })
    expect(lead).toBe('3 hits in 2 articles.')
    expect(items.map(told).map(({ group, passage, notes }) => [group, passage, notes.endsWith('other')])).toEqual([
      [digest.article.label, '¶4', false],
      [digest.article.label, 'q2', false],
      ['Another one', undefined, true],
    ])
    expect(await refusal(search, { words: 'zebra', in: 'library' }, { library })).toContain(
      'Nothing in the 3 articles here has “zebra”',
    )
    expect(await refusal(search, { words: 'zebra', in: 'library' })).toContain('Nothing in the one article here')
  })

  test('says what to try where nothing is found', async () => {
    expect(await refusal(search, { words: 'midnihgt' })).toBe(
      'Nothing in the article or its digest has “midnihgt”. Did you mean “midnight”?',
    )
    expect(await refusal(search, { words: 'midnight zebra' })).toBe(
      'Nothing in the article or its digest has all of “midnight zebra”. It has “midnight”: try that alone.',
    )
    expect(await refusal(search, { words: 'midnight Friday' })).toContain(
      'It has “midnight” and “friday”: try one of them alone.',
    )
    expect(await refusal(search, { words: 'does it say midnight and zebra' })).toContain(
      'It has “midnight”: try that alone.',
    )
    expect(await refusal(search, { words: 'qqqq' }, { text: undefined })).toBe(
      'Nothing in the digest has “qqqq”. Try a shorter word, or its beginning.',
    )
    expect(await refusal(search, { words: '?!' })).toContain('There is no word in that')
    expect(await refusal(search, { words: 'night', in: 'text' }, { text: undefined })).toBe(
      'The article’s text is not kept here; whoever runs the bot and has it can add it with verbatim attach. Until then, leave out in to search the digest.',
    )
  })
})
