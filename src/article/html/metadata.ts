// What a page says of its article: title, author, outlet, day, language, address. What it does not say stays null.
import type { ArticleMetadata } from '../article.ts'
import { lineOf, type PageDocument } from './dom.ts'
import { detectLanguage } from './language.ts'
import type { StructuredArticle } from './structured-data.ts'

const longest = 300

function tidy(value: string | null | undefined): string | null {
  const line = (value ?? '').replace(/\s+/g, ' ').trim()
  return line === '' || line.length > longest ? null : line
}

/** The first of some `<meta>` names or properties that the page fills in. */
function meta(document: PageDocument, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const value = tidy(document.querySelector(`meta[${attribute}="${name}" i]`)?.getAttribute('content'))
      if (value !== null) return value
    }
  }
  return null
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** A title without the outlet that pages append to it: `Moths return | Daily Example`. */
export function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(/\s+[|–—\-·•»]\s+/)
  if (parts.length < 2) return title
  const last = lettersOf(parts.at(-1) ?? '')
  const named = outlet === null ? '' : lettersOf(outlet)
  const isOutlet = named !== '' && (last === named || (last.length > 3 && named.includes(last)) || last.includes(named))
  return isOutlet ? title.slice(0, title.lastIndexOf(parts.at(-1) ?? '')).replace(/\s+[|–—\-·•»]\s+$/, '') : title
}

function titleOf(document: PageDocument, structured: StructuredArticle | null, outlet: string | null): string | null {
  const heading = [...document.querySelectorAll('h1')]
    .map((element) => tidy(lineOf(element)))
    .filter((line) => line !== null)
  const [given] = [
    structured?.headline,
    meta(document, 'og:title', 'twitter:title', 'parsely-title', 'dc.title', 'headline'),
    tidy(document.querySelector('title')?.textContent),
  ].flatMap((value) => tidy(value) ?? [])
  if (given === undefined) return heading.length === 1 ? (heading[0] ?? null) : null
  // A page's `<title>` is its heading and then the outlet.
  const headed = heading.find((line) => given.startsWith(line) && /^\s+[|–—\-·•»:]\s/.test(given.slice(line.length)))
  return headed ?? withoutOutlet(given, outlet)
}

const noPerson =
  /https?:|www\.|@|^\W*$|\b(?:admin|administrator|webmaster|editorial team|unknown|none|null|undefined)\b/i

/** Names out of a byline: `By Ann Lee and Bo Kim, Staff Writers` → Ann Lee, Bo Kim. */
export function namesInByline(byline: string): string[] {
  const line = byline
    .replace(/\s+/g, ' ')
    .replace(/^\W*(?:(?:written |posted |published |reported |story |words )?by|por|von|di|par|author:?)\s*:?\s+/i, '')
    .replace(/\s*(?:\||•|·| - | – | — ).*$/, '')
    .replace(/\b(?:published|updated|posted|on)\b\s?:?\s.*\d.*$/i, '')
  return line
    .split(/\s*(?:,|;|&|\band\b|\by\b|\bund\b)\s*/i)
    .map((name) => name.replace(/\s*\([^)]*\)\s*/g, ' ').trim())
    .filter(
      (name) =>
        name.length > 1 &&
        name.length < 60 &&
        !noPerson.test(name) &&
        !/\b(?:staff|writers?|reporters?|editors?|correspondents?|contributors?|head of|president|director|officer|professor|senior|chief|news|press association)\b/i.test(
          name,
        ) &&
        !/\d/.test(name),
    )
}

const bylines =
  '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], a[href*="/author/"], a[href*="/authors/"], [class*="byline" i] a, [class*="byline" i], [class*="author-name" i], [class*="author_name" i]'

function authorOf(document: PageDocument, structured: StructuredArticle | null, outlet: string | null): string | null {
  const given = meta(
    document,
    'author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dc.creator.author',
    'byl',
    'article:author_name',
    'article:author',
    'twitter:creator_name',
  )
  const sources: readonly (() => readonly string[])[] = [
    () => structured?.authors ?? [],
    () => (given === null ? [] : [given]),
    () =>
      [...document.querySelectorAll(bylines)]
        .slice(0, 1)
        .map(lineOf)
        .filter((line) => line.length < 120),
  ]
  for (const source of sources) {
    const names = [...new Set(source().flatMap(namesInByline))].filter(
      (name) => outlet === null || lettersOf(name) !== lettersOf(outlet),
    )
    if (names.length > 0) return names.slice(0, 8).join(', ')
  }
  return null
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = year >= 1600 && year <= 2999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : null
}

/** The day as it is written; its time zone is the outlet's, so nothing is converted. Days that could be read two ways are left out. */
export function dayOf(written: string | null): string | null {
  if (written === null) return null
  const iso = /^\D{0,3}(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/.exec(written)
  if (iso !== null) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const monthFirst = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(written)
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i.exec(written)
  const month = months.indexOf((monthFirst?.[1] ?? dayFirst?.[2] ?? '').toLowerCase()) + 1
  const found = monthFirst ?? dayFirst
  return found === null || month === 0
    ? null
    : calendarDay(Number(found[3]), month, Number(monthFirst === null ? found[1] : found[2]))
}

function publishedOf(document: PageDocument, structured: StructuredArticle | null): string | null {
  const given = [
    structured?.published ?? null,
    meta(
      document,
      'article:published_time',
      'og:article:published_time',
      'datePublished',
      'parsely-pub-date',
      'sailthru.date',
      'article.published',
      'dc.date.issued',
      'dc.date',
      'dcterms.created',
      'pubdate',
      'publishdate',
      'publish-date',
      'publish_date',
      'publication_date',
      'date',
      'cxenseparse:recs:publishtime',
    ),
    document.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime') ?? null,
    document
      .querySelector('time[pubdate], article time[datetime], header time[datetime], time[datetime]')
      ?.getAttribute('datetime') ?? null,
  ]
  return given.map(dayOf).find((day) => day !== null) ?? null
}

function absolute(value: string | null, base: string | null): URL | null {
  if (value === null || !URL.canParse(value, base ?? undefined)) return null
  const url = new URL(value, base ?? undefined)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null
}

const site = (host: string): string => host.split('.').slice(-2).join('.')
const copies = /(?:^|\.)(?:ampproject\.org|google\.com|googleusercontent\.com)$/

/** The page's own address for itself, believed only within its site (or from an AMP copy), since any page can claim any address. */
function addressOf(document: PageDocument, structured: StructuredArticle | null, url: string | null): string | null {
  const fetched = absolute(url, null)
  const claims = [
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? null,
    meta(document, 'og:url'),
    structured?.url ?? null,
  ]
  for (const claim of claims) {
    const address = absolute(claim, url)
    if (address === null) continue
    const front = address.pathname === '/' && address.search === '' && (fetched?.pathname ?? '/') !== '/'
    const trusted =
      fetched === null || site(fetched.hostname) === site(address.hostname) || copies.test(fetched.hostname)
    if (trusted && !front) {
      address.username = ''
      address.password = ''
      return address.href
    }
  }
  return fetched?.href ?? null
}

function languageOf(document: PageDocument, structured: StructuredArticle | null, text: string): string {
  const declared = [
    document.documentElement?.getAttribute('lang') ?? null,
    structured?.language ?? null,
    meta(document, 'og:locale', 'content-language', 'dc.language', 'language'),
  ].flatMap((value) => {
    const [tag] = (value ?? '').replace(/_/g, '-').split(/[,;\s]/)
    try {
      return tag ? (Intl.getCanonicalLocales(tag)[0] ?? []) : []
    } catch {
      return []
    }
  })[0]
  const seen = detectLanguage(text)
  // Templates are copied with their lang="en"; the words themselves are the better witness.
  if (declared === undefined) return seen ?? 'und'
  return seen === null || declared.split('-')[0] === seen ? declared : seen
}

/** What the page says of its article. `text` is the article's own, for its language. */
export function metadataOf(
  document: PageDocument,
  structured: StructuredArticle | null,
  page: { readonly url: string | null; readonly text: string },
): ArticleMetadata {
  const outlet =
    tidy(structured?.publisher) ??
    meta(document, 'og:site_name', 'application-name', 'twitter:app:name:iphone', 'dc.publisher')
  return {
    title: titleOf(document, structured, outlet),
    author: authorOf(document, structured, outlet),
    outlet,
    url: addressOf(document, structured, page.url),
    published: publishedOf(document, structured),
    language: languageOf(document, structured, page.text),
  }
}

/** The page's one-sentence description of its article, or null. */
export function descriptionOf(document: PageDocument, structured: StructuredArticle | null): string | null {
  const given =
    meta(document, 'og:description', 'description', 'twitter:description') ?? structured?.description ?? null
  return given === null ? null : given.replace(/\s+/g, ' ').trim()
}
