// /passage: a paragraph or an entry's place, with what the digest drew from it.
import { describe, expect, test } from 'vitest'
import passage from '../../commands/passage.ts'
import { plain } from '../../src/language/text.ts'
import { digest, text } from '../fixtures/digest.ts'
import { ask, refusal, suggestions, told } from '../fixtures/invocation.ts'

describe('/passage with the text', () => {
  test('shows a paragraph however it is asked for, and in whose text it is', async () => {
    for (const ref of ['4', '¶4', '¶ 4', '#4', 'paragraph 4', 'Para 4']) {
      const { heading, lead, items } = await ask(passage, { ref })
      expect([heading, lead]).toEqual(['Passage · ¶4', 'Paragraph 4 of 10, in a report in the Coast Courier.'])
      expect(told(items[0] as never)).toEqual({
        group: 'The text',
        excerpt: '“We will not load another ship after midnight,” said Ada Lind, the union’s chair. “Not one.”',
        notes: '¶4 · in a report in the Coast Courier',
      })
    }
    expect((await ask(passage, { ref: '8' })).lead).toBe('Paragraph 8 of 10, in the author’s text.')
  })

  test('shows what was asked for, then its paragraph, then what else was drawn from it, then who is in it', async () => {
    const { heading, lead, items } = await ask(passage, { ref: 'Q2' })
    expect([heading, lead]).toEqual(['Passage · q2 · ¶4', 'q2 is a quote from paragraph 4 of 10.'])
    const shown = items.map(told)
    expect(shown[0]).toMatchObject({
      group: 'What you asked for',
      quote: 'We will not load another ship after midnight,',
    })
    expect(shown[0]).not.toHaveProperty('passage')
    expect(shown.map(({ group }) => group)).toEqual([
      'What you asked for',
      'The text',
      'What the digest drew from it',
      'What the digest drew from it',
      'Named here',
    ])
    expect(shown[2]).toMatchObject({ passage: 'q3' })
    expect(shown[4]).toMatchObject({ text: 'Ada Lind', notes: '' })
  })

  test('shows every paragraph of an entry that has several, and who is in which', async () => {
    const { lead, items } = await ask(passage, { ref: 'u2' })
    expect(lead).toBe('u2 is a question from paragraphs 5 and 8 of 10.')
    expect(
      items
        .filter(({ excerpt }) => excerpt)
        .map(told)
        .map(({ notes }) => notes),
    ).toEqual(['¶5 · in a report in the Coast Courier', '¶8'])
    expect(
      items
        .filter(({ group }) => group === 'Named here')
        .map(told)
        .map(({ notes }) => notes),
    ).toEqual(['¶5', '¶8'])
  })

  test('shows the paragraphs around, as far as there are any', async () => {
    const excerpts = async (ref: string, around: number) =>
      (await ask(passage, { ref, around })).items
        .filter(({ excerpt }) => excerpt)
        .map(told)
        .map(({ notes }) => notes.split(' ')[0])
    expect(await excerpts('¶2', 3)).toEqual(['¶1', '¶2', '¶3', '¶4', '¶5'])
    expect(await excerpts('10', 1)).toEqual(['¶9', '¶10'])
  })

  test('does not repeat a quote that stands there as an entry of its own', async () => {
    const { items } = await ask(passage, { ref: '1' })
    expect(items.filter(({ quote }) => quote !== undefined).map((item) => item.passage)).toEqual(['q1'])
    expect(items.map((item) => item.passage)).toContain('c2')
  })

  test('links to the very words where the article has an address', async () => {
    const linked = { ...digest, article: { ...digest.article, url: 'https://example.org/a#top' } }
    const { items } = await ask(passage, { ref: '8' }, { digest: linked })
    expect(told(items[0] as never).notes).toBe(
      '¶8 · in the article: https://example.org/a#:~:text=The%20Port%20Authority%20refused%20in%20January.%20The%20union',
    )
  })

  test('parts a long paragraph where sentences end, and loses none of it', async () => {
    const long = `${'This sentence is here to make it long. '.repeat(40)}${'x'.repeat(1500)}`
    const { items } = await ask(passage, { ref: '1' }, { text: long })
    const parts = items.filter(({ excerpt }) => excerpt)
    expect(
      parts
        .map(({ excerpt }) => excerpt)
        .join(' ')
        .replaceAll(' ', ''),
    ).toBe(long.replaceAll(' ', ''))
    expect(parts.every(({ excerpt = '' }) => excerpt.length <= 700)).toBe(true)
    expect(parts.slice(0, -3).every(({ excerpt }) => excerpt?.endsWith('long.'))).toBe(true)
    expect(told(parts[0] as never).notes).toBe('¶1 · part 1 of 6')
  })

  test('shows whom it is for, without a name in the words', async () => {
    const { lead } = await ask(passage, { ref: '8', mention: '123456789012345678' })
    expect(lead).toContainEqual({ member: '123456789012345678' })
    expect(plain(lead)).toBe('For @member: Paragraph 8 of 10, in the author’s text.')
  })
})

describe('/passage without the text', () => {
  test('says that the text is not kept, who can add it, and gives exact places', async () => {
    const { lead, items } = await ask(passage, { ref: 'q2' }, { text: undefined })
    expect(plain(lead)).toBe(
      'q2 is a quote from paragraph 4 of 10. The article’s text is not kept here; whoever runs the bot and has it can add it with verbatim attach. This is what the digest has of it.',
    )
    const { start, end } = digest.quotes[1]?.passages[0] ?? { start: 0, end: 0 }
    expect(told(items[0] as never).notes).toBe(`q2 · ¶4 · characters ${start}–${end}`)
    expect(text.slice(start, end)).toBe(items[0]?.quote)
    expect(items.every(({ excerpt }) => excerpt === undefined)).toBe(true)
  })

  test('shows a long quote whole, in parts', async () => {
    const words = 'A sentence that goes on for a while. '.repeat(30).trim()
    const [quote] = digest.quotes
    const long = { ...digest, quotes: [{ ...quote, text: words }] } as never
    const { items } = await ask(passage, { ref: 'q1' }, { digest: long, text: undefined })
    const parts = items.filter(({ group }) => group === 'The whole quote')
    expect(parts.map((part) => part.quote).join(' ')).toBe(words)
    expect(told(parts[0] as never).notes).toBe('part 1 of 2')
  })
})

describe('/passage of what is not there', () => {
  test('says how far the references go', async () => {
    expect(await refusal(passage, { ref: '11' })).toBe(
      'There is no ¶11: the article has 10 paragraphs. Ask for ¶1 to ¶10.',
    )
    expect(await refusal(passage, { ref: '0' })).toContain('There is no ¶0')
    expect(await refusal(passage, { ref: 'q9' })).toBe('There is no q9: the last of its quotes is q5.')
    expect(await refusal(passage, { ref: 'x1' })).toContain(
      'There is no passage “x1”. A reference is a paragraph from ¶1 to ¶10',
    )
    expect(await refusal(passage, { ref: 'Ada Lind' })).toContain('To find words, try /search.')
    const none = { ...digest, demands: [] }
    expect(await refusal(passage, { ref: 'd1' }, { digest: none })).toBe('There is no d1: this article has no demands.')
  })

  test('suggests paragraphs, references and words', async () => {
    expect(await suggestions(passage, 'ref', '1')).toEqual(expect.arrayContaining(['¶1 ¶1', '¶10 ¶10']))
    expect((await suggestions(passage, 'ref', 'q2'))[0]).toBe('q2 q2 · We will not load another ship after midnight,')
    expect(await suggestions(passage, 'ref', 'chair')).toEqual(
      expect.arrayContaining(['a3 a3 · Ada Lind · the union’s chair']),
    )
    expect(await suggestions(passage, 'ref', '')).toHaveLength(25)
  })
})

describe('a report that the author quotes', () => {
  test('is shown with its own paragraphs, not only where it is introduced', async () => {
    const [{ from, to, passages } = { from: 0, to: 0, passages: [] }] = digest.voices
    const introduced = passages.map(({ paragraph }) => paragraph)
    const { items } = await ask(passage, { ref: 'v1' })
    const shown = items.filter(({ excerpt }) => excerpt !== undefined).map((item) => told(item).notes.split(' ')[0])
    const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index)
    expect(shown).toEqual([...new Set([...introduced, ...numbers])].sort((a, b) => a - b).map((number) => `¶${number}`))
    expect(told(items[0] as never).text).toBe(
      `Its words stand in ¶${from}–¶${to}; the author introduces it in ¶${introduced[0]}.`,
    )
  })
})

describe('every kind of entry', () => {
  test.each(['v1', 's1', 's2', 'a1', 'q1', 'c1', 'c3', 'd1', 'p1', 'r1', 'e1', 'f1', 'u1', 't1'])(
    '%s can be shown',
    async (ref) => {
      const { items } = await ask(passage, { ref })
      expect(told(items[0] as never).notes.startsWith(`${ref} · ¶`)).toBe(true)
    },
  )
})
