// /article list: what can be asked about here.
import { describe, expect, test } from 'vitest'
import list from '../../../commands/article/list.ts'
import { digest, text } from '../../fixtures/digest.ts'
import { ask, libraryOf, refusal, told } from '../../fixtures/invocation.ts'

const known = { title: 'Night', author: 'Ann', outlet: 'Post', published: '2025-03-02', kind: 'other' as const }
const library = libraryOf([
  { digest, text },
  { digest: { ...digest, article: { ...digest.article, id: 'night', ...known } }, text: undefined },
])

describe('/article list', () => {
  test('names each article, what is known of it, and whether its text is here', async () => {
    const { lead, items } = await ask(list, {}, { library })
    expect(lead).toBe('2 articles can be asked about here.')
    expect(items.map(told)).toEqual([
      {
        title: 'Commentary on the night shifts in Maren’s harbour',
        text: 'Commentary; author, outlet and date not given · digest by hand',
        notes: 'maren-harbour · 10 paragraphs, 52 entries · text kept here · asked about by default',
      },
      {
        title: 'Night',
        text: 'Article by Ann, Post, 2025-03-02 · digest by hand',
        notes: 'night · 10 paragraphs, 52 entries · text not kept here',
      },
    ])
  })

  test('narrows by words', async () => {
    const { lead, items } = await ask(list, { words: 'ann' }, { library })
    expect(lead).toBe('1 of 2 articles here.')
    expect(items).toHaveLength(1)
  })

  test('refuses where none fits or there is none', async () => {
    expect(await refusal(list, { words: 'zebra' }, { library })).toBe(
      'No article here has “zebra” in its title or name. Leave out words to see all 2.',
    )
    expect(await refusal(list, { words: 'zebra' })).toContain('to see the one that is here')
    expect(await refusal(list, {}, { library: libraryOf([]) })).toBe('There is no article here yet.')
  })
})
