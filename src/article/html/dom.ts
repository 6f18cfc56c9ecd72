// The few parts of a page's document that we use, and parsing one with linkedom.
import { parseHTML } from 'linkedom'

export type PageNode = {
  readonly nodeType: number
  textContent: string | null
  readonly childNodes: Iterable<PageNode>
  readonly parentNode: PageElement | null
  remove(): void
}

export type PageElement = PageNode & {
  /** In lower case. */
  readonly localName: string
  readonly children: Iterable<PageElement> & { readonly length: number }
  readonly nextElementSibling: PageElement | null
  readonly previousElementSibling: PageElement | null
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  closest(selector: string): PageElement | null
  contains(other: PageNode): boolean
  replaceWith(...nodes: readonly (PageNode | string)[]): void
}

export type PageDocument = PageNode & {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
  createElement(name: string): PageElement
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

const elementNode = 1
const textNode = 3

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === elementNode
}

export function isText(node: PageNode): boolean {
  return node.nodeType === textNode
}

/** A document of its own: Readability and Defuddle take theirs apart. */
export function parseDocument(html: string): PageDocument {
  return parseHTML(html).document as unknown as PageDocument
}

/** The text of a node on one line. */
export function lineOf(node: PageNode): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** A line of text whose character references (`&#039;`) are written out, as some pages put them where no markup is read. */
export function withoutReferences(text: string): string {
  if (!/&[#a-z0-9]{2,10};/i.test(text)) return text
  const page = `<!doctype html><html><head></head><body>${text.replace(/</g, '&lt;')}</body></html>`
  return parseDocument(page).body?.textContent ?? text
}
