// Several readings of the same page: what each extractor takes for the article's text.
import { Readability } from '@mozilla/readability'
import defuddle from 'defuddle'
import { type Block, blocksOf } from './blocks.ts'
import type { Reading } from './choose.ts'
import { type PageDocument, type PageElement, parseDocument } from './dom.ts'
import { pruneDocument } from './prune.ts'

type DefuddleReader = new (
  document: never,
  options: { useAsync: boolean; url: string },
) => { parse(): { readonly content: string } }
// Its types are those of another module system than its code.
const Defuddle = defuddle as unknown as DefuddleReader

function prunedDocument(html: string): PageDocument {
  const document = parseDocument(html)
  pruneDocument(document)
  return document
}

function byReadability(html: string): readonly Block[] {
  const reader = new Readability<PageElement>(prunedDocument(html) as never, {
    serializer: (node) => node as unknown as PageElement,
    disableJSONLD: true,
  })
  const content = reader.parse()?.content
  return content ? blocksOf(content) : []
}

/** Defuddle cannot do without an address. */
const unknownAddress = 'https://page.invalid/'

/** Without `useAsync: false`, Defuddle asks other sites for the contents of some pages. */
function byDefuddle(html: string, url: string | null): readonly Block[] {
  const reader = new Defuddle(prunedDocument(html) as never, { useAsync: false, url: url ?? unknownAddress })
  const { body } = parseDocument(`<!doctype html><html><head></head><body>${reader.parse().content}</body></html>`)
  return body === null ? [] : blocksOf(body)
}

/** Every paragraph of some length, wherever it stands: the last resort. */
function byParagraphs(html: string): readonly Block[] {
  return [...prunedDocument(html).querySelectorAll('p')]
    .flatMap((paragraph) => blocksOf(paragraph))
    .filter(({ text }) => text.length > 60)
}

function fromDescription(body: string | null): readonly Block[] {
  if (body === null) return []
  const source = /<(?:p|br|div)\b/i.test(body)
    ? body
    : body
        .split(/\n\s*\n|\r\n|\n/)
        .map((part) => `<p>${part.replace(/</g, '&lt;')}</p>`)
        .join('')
  const document = parseDocument(`<!doctype html><html><head></head><body>${source}</body></html>`)
  return document.body === null ? [] : blocksOf(document.body)
}

/** Every reading of a page; `body` is the text that the page gives in its structured data. One that fails is left out. */
export function readingsOf(html: string, url: string | null, body: string | null): Reading[] {
  const readers: readonly (readonly [Reading['from'], () => readonly Block[]])[] = [
    ['readability', () => byReadability(html)],
    ['defuddle', () => byDefuddle(html, url)],
    ['structured data', () => fromDescription(body)],
    ['paragraphs', () => byParagraphs(html)],
  ]
  return readers.flatMap(([from, read]) => {
    try {
      return [{ from, blocks: read() }]
    } catch {
      return []
    }
  })
}
