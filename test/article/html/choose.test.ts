// Which reading is taken, and what the limits do to a page before anyone reads it.
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/article/html/blocks.ts'
import { chooseReading, type Reading } from '../../../src/article/html/choose.ts'
import { parseDocument } from '../../../src/article/html/dom.ts'
import { deepest, withinLimits } from '../../../src/article/html/limits.ts'
import { readHtml } from '../../../src/article/html/page.ts'
import { articleText, newsPage, paragraphs } from './pages.ts'

const block = (text: string, linked = 0): Block => ({ text, kind: 'paragraph', linked })
const prose = paragraphs.map((text) => block(text))
const reading = (from: Reading['from'], blocks: readonly Block[]): Reading => ({ from, blocks })
const chosen = (...readings: Reading[]) => chooseReading(readings)

describe('the reading that is taken', () => {
  test('is Readability’s, without the stray lines that Defuddle did not see', () => {
    const stray = block('Riverton Post special')
    const both = block('Who will pay?')
    const found = chosen(
      reading('readability', [...prose.slice(0, 3), both, stray, ...prose.slice(3)]),
      reading('defuddle', [...prose, both]),
    )
    expect(found?.from).toBe('readability')
    expect(found?.blocks).toEqual([...prose.slice(0, 3), both, ...prose.slice(3)])
  })

  test('keeps prose that only Readability saw', () => {
    expect(chosen(reading('readability', prose), reading('defuddle', prose.slice(0, 3)))?.blocks).toEqual(prose)
  })

  test('is Defuddle’s where Readability’s is much thinner, or full of links that Defuddle’s has not', () => {
    expect(chosen(reading('readability', prose.slice(0, 1)), reading('defuddle', prose))?.from).toBe('defuddle')
    const cluttered = prose.map(({ text }) => block(text, 0.3))
    expect(chosen(reading('readability', cluttered), reading('defuddle', prose))?.from).toBe('defuddle')
  })

  test('is Readability’s alone where Defuddle has nothing', () => {
    expect(chosen(reading('readability', prose))).toEqual(reading('readability', prose))
  })

  test('is the page’s own description or its paragraphs where neither has an article', () => {
    expect(chosen(reading('readability', []), reading('defuddle', []), reading('structured data', prose))?.from).toBe(
      'structured data',
    )
    expect(chosen(reading('readability', [block('Subscribe now.')]), reading('paragraphs', prose))?.from).toBe(
      'paragraphs',
    )
    expect(chosen(reading('readability', []), reading('paragraphs', prose.slice(0, 1)))?.from).toBe('paragraphs')
  })

  test('is none where nobody found anything', () => {
    expect(chosen()).toBeUndefined()
    expect(chosen(reading('readability', []), reading('defuddle', []))).toBeUndefined()
  })
})

function depthOf(html: string): number {
  let deepestSeen = 0
  const visit = (node: { readonly children: Iterable<never> }, depth: number): void => {
    deepestSeen = Math.max(deepestSeen, depth)
    for (const child of node.children) visit(child, depth + 1)
  }
  const root = parseDocument(html).documentElement
  if (root !== null) visit(root as never, 1)
  return deepestSeen
}

describe('the limits', () => {
  test('leave a page of the usual kind untouched', () => {
    expect(withinLimits(newsPage())).toBe(newsPage())
  })

  test('flatten what is nested too deep, and keep its text', () => {
    const wrapped = newsPage({
      body: `${'<div>'.repeat(1_000)}${paragraphs.map((line) => `<p>${line}</p>`).join('')}${'</div>'.repeat(1_000)}`,
    })
    const flat = withinLimits(wrapped) ?? ''
    expect(depthOf(flat)).toBeLessThanOrEqual(deepest + 2)
    for (const line of paragraphs) expect(flat).toContain(line)
  })

  test('do not stand in the way of an article in an old, deep page', () => {
    const deep = newsPage({
      body: `${'<div>'.repeat(200)}${paragraphs.map((line) => `<p>${line}</p>`).join('')}${'</div>'.repeat(200)}`,
    })
    expect(readHtml(deep, null)).toMatchObject({ kind: 'article', article: { text: articleText } })
  })

  test('refuse too many elements and too many attributes', () => {
    expect(withinLimits('<p>'.repeat(60_001))).toBeNull()
    expect(withinLimits(`<p ${Array.from({ length: 600 }, (_, index) => `a${index}=1`).join(' ')}>x</p>`)).toBeNull()
    expect(readHtml('<br>'.repeat(60_001), null)).toEqual({ kind: 'refused', reason: 'too complex' })
  })
})
