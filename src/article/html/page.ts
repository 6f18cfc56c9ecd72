// A page's bytes to its article, in this very thread; hostile pages belong in the worker (`read-page.ts`).
import type { Article } from '../article.ts'
import { normaliseText } from '../normalise.ts'
import { type Block, blocksOf } from './blocks.ts'
import { wordCount } from './boilerplate.ts'
import { readingsOf } from './candidates.ts'
import { decodePage } from './charset.ts'
import { chooseReading, featuresOf, type Reading } from './choose.ts'
import { cleanBlocks } from './clean.ts'
import { type Completeness, completenessOf } from './completeness.ts'
import { type PageDocument, parseDocument } from './dom.ts'
import { contentKind } from './kind.ts'
import { detectLanguage } from './language.ts'
import { withinLimits } from './limits.ts'
import { descriptionOf, metadataOf } from './metadata.ts'
import { paragraphsOfPlainText } from './plain-text.ts'
import { structuredArticle } from './structured-data.ts'

/** Why a page gave no article. */
export type PageRefusal =
  | 'empty'
  | 'too large'
  | 'pdf'
  | 'not a page'
  | 'too complex'
  | 'too slow'
  | 'no article'
  | 'failed'

export type PageReading =
  | {
      readonly kind: 'article'
      readonly article: Article
      readonly completeness: Completeness
      readonly from: Reading['from'] | 'plain text'
    }
  | { readonly kind: 'refused'; readonly reason: PageRefusal }

export type PageSource = { readonly url: string | null; readonly contentType: string | null }

/** More than this is refused. Of 162 news pages one was over 2 MB (2.9 MB, most of it scripts), so 2 MB would be too strict. */
export const largestPage = 4 * 1024 * 1024

/** Fewer words of prose than this are no article. */
const fewestWords = 20

/** Scripts that write no spaces have few words, however long the text. */
const spaceless = /[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff]{20}/

const refused = (reason: PageRefusal): PageReading => ({ kind: 'refused', reason })

function textOf(blocks: readonly Block[]): string {
  return normaliseText(blocks.map(({ text }) => text).join('\n\n')).trim()
}

function hasNextPage(document: PageDocument): boolean {
  return [...document.querySelectorAll('link[rel="next" i], a[rel="next" i]')].some((link) =>
    /[?&/]p(?:age)?[=/-]?\d/i.test(link.getAttribute('href') ?? ''),
  )
}

/** The article in a page's markup, or why there is none. */
export function readHtml(html: string, url: string | null): PageReading {
  const page = withinLimits(html)
  if (page === null) return refused('too complex')
  const document = parseDocument(page)
  const structured = structuredArticle(document)
  const shown = document.body === null ? '' : textOf(blocksOf(document.body))
  // The readers take their time over pages that hold next to nothing.
  if (wordCount(shown) < fewestWords && structured?.body == null && !spaceless.test(shown)) return refused('no article')
  const description = descriptionOf(document, structured)
  const title = metadataOf(document, structured, { url, text: '' }).title
  const raw = readingsOf(page, url, structured?.body ?? null)
  const chosen = chooseReading(raw.map(({ from, blocks }) => ({ from, blocks: cleanBlocks(blocks, { title }) })))
  if (chosen === undefined || featuresOf(chosen.blocks).prose < fewestWords) return refused('no article')
  const text = textOf(chosen.blocks)
  const completeness = completenessOf(
    chosen.blocks,
    raw.find(({ from }) => from === chosen.from)?.blocks ?? [],
    structured,
    {
      shown,
      description,
      hasNextPage: hasNextPage(document),
    },
  )
  return {
    kind: 'article',
    article: { ...metadataOf(document, structured, { url, text }), text },
    completeness,
    from: chosen.from,
  }
}

function readPlainText(raw: string, url: string | null): PageReading {
  const text = paragraphsOfPlainText(raw)
  if (text === '') return refused('empty')
  const article = {
    title: null,
    author: null,
    outlet: null,
    url,
    published: null,
    language: detectLanguage(text) ?? 'und',
    text,
  }
  return { kind: 'article', article, completeness: { state: 'unknown', reasons: [] }, from: 'plain text' }
}

/** The article in a page's bytes, or why there is none. Never throws, but may take as long as the page makes it. */
export function readPageHere(bytes: Uint8Array, { url, contentType }: PageSource): PageReading {
  if (bytes.length > largestPage) return refused('too large')
  try {
    const text = decodePage(bytes, contentType)
    const kind = contentKind(bytes, text, contentType)
    if (kind === 'html') return readHtml(text, url)
    return kind === 'text' ? readPlainText(text, url) : refused(kind)
  } catch {
    return refused('failed')
  }
}
