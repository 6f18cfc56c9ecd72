// Where an article comes from in the terminal: a file, a link, or what is typed in.
import { readFile, stat } from 'node:fs/promises'
import type { Article } from '../article/article.ts'
import { type FetchOptions, type FetchRefusal, fetchPage } from '../article/fetch.ts'
import type { Completeness } from '../article/html/completeness.ts'
import type { PageRefusal } from '../article/html/page.ts'
import { createPageReader } from '../article/html/read-page.ts'

/** An article could not be got. The message says why and what to do. */
export class NoArticle extends Error {
  override name = 'NoArticle'
}

export type Got = { readonly article: Article; readonly completeness: Completeness }

const LARGEST_FILE = 4 * 1024 * 1024

const FETCH_REFUSALS: Partial<Record<FetchRefusal, string>> = {
  'unknown site': 'There is no such site.',
  unreachable: 'The site could not be reached.',
  timeout: 'The site took too long.',
  'too large': 'The page is too large to be an article.',
  'too many redirects': 'The link leads in circles.',
  'not a page': 'The link leads to a file, not to a page. Save its text and give that file.',
  'not found': 'The site has no such page.',
  forbidden: 'The site does not let programs read this page. Copy its text into a file and give that file.',
  'too many requests': 'The site asks to wait. Try again in some minutes.',
  'site error': 'The site has a fault of its own. Try again later.',
}

const PAGE_REFUSALS: Record<PageRefusal, string> = {
  empty: 'There is no text to read.',
  'too large': 'The page is too large to be an article.',
  pdf: 'This is a PDF. Copy its text into a file and give that file.',
  'not a page': 'This is neither a page nor a text.',
  'too complex': 'The page is built in a way that cannot be read safely. Copy its text into a file and give that file.',
  'too slow': 'The page took too long to read. Copy its text into a file and give that file.',
  'no article': 'There is no article on this page.',
  failed: 'The page could not be read. Copy its text into a file and give that file.',
}

/** Gets an article from a link, a file, or `-` for the standard input. Throws NoArticle. */
export async function articleFrom(
  source: string,
  input: NodeJS.ReadableStream,
  options: FetchOptions = {},
): Promise<Got> {
  if (/^https?:\/\//i.test(source)) {
    const fetched = await fetchPage(source, options)
    if (fetched.kind === 'refused')
      throw new NoArticle(
        FETCH_REFUSALS[fetched.reason] ?? 'That link cannot be opened: only public http(s) pages can.',
      )
    return read(fetched.bytes, { url: fetched.url, contentType: fetched.contentType })
  }
  const bytes = source === '-' ? await readAll(input) : await readWhole(source)
  const looksLikePage =
    /\.(?:x?html?)$/i.test(source) ||
    /^\s*(?:<!doctype html|<html)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)))
  return read(bytes, { url: null, contentType: looksLikePage ? 'text/html' : 'text/plain; charset=utf-8' })
}

async function read(bytes: Uint8Array, source: { url: string | null; contentType: string | null }): Promise<Got> {
  const reader = createPageReader()
  try {
    const reading = await reader.read(bytes, source)
    if (reading.kind === 'refused') throw new NoArticle(PAGE_REFUSALS[reading.reason])
    return reading
  } finally {
    await reader.close()
  }
}

async function readWhole(file: string): Promise<Uint8Array> {
  const { size } = await stat(file)
  if (size > LARGEST_FILE) throw new NoArticle('The file is too large to be an article.')
  return readFile(file)
}

async function readAll(input: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > LARGEST_FILE) throw new NoArticle('That is too much text to be an article.')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
