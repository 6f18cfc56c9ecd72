// Whether the text is whole, cut or behind a paywall, and what says so.
import { describe, expect, test } from 'vitest'
import type { Completeness } from '../../../src/article/html/completeness.ts'
import { readHtml } from '../../../src/article/html/page.ts'
import { jsonLd, newsPage, type PageParts, paragraphs } from './pages.ts'

function completenessOf(parts: PageParts): Completeness {
  const reading = readHtml(newsPage(parts), 'https://post.example/news/bridge')
  if (reading.kind === 'refused') throw new Error(reading.reason)
  return reading.completeness
}
const asBody = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('')
const news = (more: Record<string, unknown>): string => jsonLd({ '@type': 'NewsArticle', ...more })
const first = paragraphs.slice(0, 2)

describe('a text', () => {
  test('that shows no sign of anything missing is whole', () => {
    expect(completenessOf({})).toEqual({ state: 'whole', reasons: [] })
    expect(completenessOf({ head: news({ wordCount: 150, isAccessibleForFree: true }) }).state).toBe('whole')
  })

  test.each([
    [
      'ends in dots',
      asBody([...first, 'Repairs are expected to cost 4.2 million crowns, twice what was set aside…']),
      'ends in the middle',
    ],
    [
      'ends in bracketed dots',
      asBody([...first, 'Repairs are expected to cost 4.2 million crowns, twice what was set aside [...]']),
      'ends in the middle',
    ],
    [
      'ends in the middle of a sentence',
      asBody([...first, 'Repairs are expected to cost 4.2 million crowns, twice what was set aside last']),
      'ends in the middle',
    ],
    [
      'is followed by a link to the rest',
      `${asBody(paragraphs)}<p><a href="/full">Continue reading the full story</a></p>`,
      'ends in the middle',
    ],
  ])('that %s is cut', (_name, body, reason) => {
    const found = completenessOf({ body })
    expect(found.state).toBe('cut')
    expect(found.reasons).toContain(reason)
  })

  test('that is much shorter than the page says is cut', () => {
    expect(completenessOf({ head: news({ wordCount: 900 }) })).toEqual({
      state: 'cut',
      reasons: ['shorter than the page says'],
    })
    expect(completenessOf({ head: news({ articleBody: paragraphs.join(' ').repeat(3) }) }).state).toBe('cut')
  })

  test('that goes on on another page is cut', () => {
    expect(completenessOf({ head: '<link rel="next" href="/news/bridge?page=2">' })).toEqual({
      state: 'cut',
      reasons: ['goes on on another page'],
    })
    expect(completenessOf({ head: '<link rel="next" href="/news/another-story">' }).state).toBe('whole')
  })

  test('that is no longer than its description is cut', () => {
    const [lead = ''] = paragraphs
    const found = completenessOf({ head: `<meta name="description" content="${lead}">`, body: asBody([lead]) })
    expect(found.state).toBe('cut')
    expect(found.reasons).toEqual(['no longer than its description', 'very short'])
  })

  test('that is very short is not known to be whole', () => {
    expect(completenessOf({ body: asBody(paragraphs.slice(0, 1)) })).toEqual({
      state: 'unknown',
      reasons: ['very short'],
    })
  })
})

describe('a paywall', () => {
  const ask = '<div class="wall"><p>Subscribe to continue reading this story.</p></div>'
  test('shows in a short text and a request to subscribe', () => {
    const found = completenessOf({ body: asBody(first.slice(0, 1)), after: ask })
    expect(found.state).toBe('paywalled')
    expect(found.reasons).toContain('asks to subscribe')
  })

  test.each([
    'Subscribe to continue reading this story.',
    'To continue reading, please log in or create an account.',
    'Already a subscriber?',
    'This article is for subscribers only.',
    'You’ve reached your limit of free articles.',
    'Log in to continue reading.',
  ])('is known by “%s”', (words) => {
    const found = completenessOf({
      head: news({ isAccessibleForFree: false }),
      after: `<div class="wall"><p>${words}</p></div>`,
    })
    expect(found).toEqual({ state: 'paywalled', reasons: ['marked as not free', 'asks to subscribe'] })
  })

  test('is known by the page’s own mark, where the text is cut', () => {
    for (const mark of [false, 'False']) {
      const found = completenessOf({ head: news({ isAccessibleForFree: mark, wordCount: 800 }) })
      expect(found).toEqual({ state: 'paywalled', reasons: ['marked as not free', 'shorter than the page says'] })
    }
  })

  test('is not claimed of a text that is only marked: it may be all there', () => {
    expect(completenessOf({ head: news({ isAccessibleForFree: false }) })).toEqual({
      state: 'unknown',
      reasons: ['marked as not free'],
    })
  })

  test('is not claimed because the article speaks of subscribers', () => {
    const body = asBody([
      ...paragraphs,
      'The paper said that it had lost four thousand subscribers since the closure, and would print fewer pages.',
    ])
    expect(completenessOf({ body })).toEqual({ state: 'whole', reasons: [] })
  })
})
