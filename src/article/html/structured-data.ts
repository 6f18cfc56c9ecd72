// What a page says of itself in JSON-LD, read leniently and never trusted to be complete.
import { z } from 'zod'
import { type PageDocument, withoutReferences } from './dom.ts'

const longestLine = 2_000
const line = z
  .union([z.string(), z.number().transform(String)])
  .transform((value) => withoutReferences(value.slice(0, longestLine)).replace(/\s+/g, ' ').trim())
const thing = z.looseObject({ '@type': z.unknown() })

export type StructuredArticle = {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly published: string | null
  readonly language: string | null
  readonly url: string | null
  readonly description: string | null
  readonly body: string | null
  readonly words: number | null
  readonly free: boolean | null
}

const articleType = /(?:Article|BlogPosting|Report|Review|PressRelease|Statement|Posting)$/
const mostScripts = 40
const mostThings = 400

function parseLeniently(source: string): unknown {
  const text = source.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*$/g,
    '',
  )
  // Line breaks inside strings are the commonest fault.
  const variants = [text, [...text].map((character) => (character < ' ' ? ' ' : character)).join('')]
  for (const variant of variants) {
    try {
      return JSON.parse(variant)
    } catch {}
  }
  return undefined
}

/** Every object in a JSON-LD document, outermost first, to a bounded depth and number. */
function thingsIn(root: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = []
  const visit = (value: unknown, depth: number): void => {
    if (depth > 6 || found.length > mostThings) return
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1)
    else if (typeof value === 'object' && value !== null) {
      const object = thing.safeParse(value)
      if (object.success) found.push(object.data)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'])
        visit((value as Record<string, unknown>)[key], depth + 1)
    }
  }
  visit(root, 0)
  return found
}

const typesOf = (value: Record<string, unknown>): string[] =>
  [value['@type']].flat().filter((type) => typeof type === 'string')

function textOf(value: unknown): string | null {
  const read = line.safeParse(Array.isArray(value) ? value[0] : value)
  return read.success && read.data !== '' ? read.data : null
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return textOf((value as Record<string, unknown>)['name'])
  return textOf(value)
}

function freeOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value
  return typeof value === 'string' && /^(?:true|false)$/i.test(value.trim()) ? /^true$/i.test(value.trim()) : null
}

function fromThing(article: Record<string, unknown>): StructuredArticle {
  const names = [article['author'] ?? article['creator']].flat().map(nameOf)
  const words = Number(article['wordCount'])
  const main = article['mainEntityOfPage']
  return {
    headline: textOf(article['headline']) ?? textOf(article['name']),
    authors: [...new Set(names.filter((name) => name !== null))],
    publisher: nameOf([article['publisher']].flat()[0]),
    published: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
    language: nameOf(article['inLanguage']),
    url:
      textOf(article['url']) ??
      (typeof main === 'string' ? main : textOf((main as Record<string, unknown> | undefined)?.['@id'])),
    description: textOf(article['description']),
    body:
      typeof article['articleBody'] === 'string' && article['articleBody'].trim() !== ''
        ? article['articleBody']
        : null,
    words: Number.isFinite(words) && words > 0 ? words : null,
    free: freeOf(article['isAccessibleForFree']),
  }
}

/** The article that a page describes in JSON-LD, or null. */
export function structuredArticle(document: PageDocument): StructuredArticle | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, mostScripts)
  for (const script of scripts) {
    const article = thingsIn(parseLeniently(script.textContent ?? '')).find((item) =>
      typesOf(item).some((type) => articleType.test(type)),
    )
    if (article !== undefined) return fromThing(article)
  }
  return null
}
