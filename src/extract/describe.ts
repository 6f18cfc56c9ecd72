// The head of a digest by the rules: what to call the article, and which kind it is.
import type { Article } from '../article/article.ts'
import type { ArticleInfo } from '../digest/about.ts'
import type { Reading } from './reading.ts'

type Head = Omit<ArticleInfo, 'paragraphs' | 'length' | 'sha256' | 'licence'>

const FIRST_PERSON = /\b(?:I|me|my|we|us|our)\b/u
const JUDGING = /\b(?:should|must|ought|surely|unfortunately|regrettably|absurd|wrong|shame|better|need to|have to)\b/iu
const TURN = /^(?:Q|A|[\p{Lu}][\p{L}. ]{1,30}):\s/u

export function describeArticle(article: Article, reading: Reading): Head {
  const { title, author, outlet, url, published, language } = article
  const label = shorten(title ?? openingOf(reading))
  return {
    id: slugOf(label),
    label,
    kind: kindOf(reading),
    title: title?.slice(0, 400) || null,
    author: cut(author),
    outlet: cut(outlet),
    url,
    published,
    language,
  }
}

const cut = (text: string | null) => text?.trim().slice(0, 200) || null

function openingOf({ document, slice }: Reading): string {
  const [first] = document.sentences
  return first ? slice(first) : document.text
}

/** At most 80 characters, cut at a word. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= 80) return line
  const end = line.lastIndexOf(' ', 79)
  return `${line.slice(0, end > 20 ? end : 79)}…`
}

function slugOf(label: string): string {
  const words =
    label
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  let slug = ''
  for (const word of words) {
    if (slug.length + word.length + 1 > 50) break
    slug += slug === '' ? word : `-${word}`
  }
  return slug || 'article'
}

/** What the text itself shows: turns of an interview, an author who says “I” or judges outside quotations, else a report. */
function kindOf({ paragraphs: spans, slice, attributions }: Reading): Head['kind'] {
  const paragraphs = spans.map(slice)
  if (paragraphs.filter((paragraph) => TURN.test(paragraph)).length >= 4) return 'interview'
  const own = paragraphs.map((paragraph) => paragraph.replace(/“[^”]*”?|"[^"]*"?/gu, ' '))
  const personal = own.filter((paragraph) => FIRST_PERSON.test(paragraph)).length
  const judging = own.filter((paragraph) => JUDGING.test(paragraph)).length
  if (personal >= 2 && judging >= 2) return 'commentary'
  return attributions.length >= 2 ? 'news report' : 'other'
}
