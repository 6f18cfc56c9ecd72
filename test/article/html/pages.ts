// Pages written for these tests, as newsrooms build them: an article, and everything that stands around it.

export const paragraphs = [
  'RIVERTON — The old bridge over the Sill will stay closed until spring, the town council said on Monday, after engineers found cracks in two of its piers.',
  '“We cannot ask anyone to drive over it in good conscience,” said Ann Lee, who chairs the council. “Safety comes before convenience, and it always will.”',
  'Repairs are expected to cost 4.2 million crowns, twice what was set aside last year, and the council wants the county to pay half of the sum.',
  'The county has not agreed. Its treasurer, Bo Kim, said on Tuesday that the money “is simply not there” and that the town had known about the cracks since 2019.',
  'Shopkeepers on the western bank say they have lost a third of their custom since the closure began, and some have started a petition for a ferry.',
  'The council will meet again on 12 March, when it hopes to choose between three builders who have offered to do the work.',
] as const

export const articleText = paragraphs.join('\n\n')

export type PageParts = {
  readonly head?: string
  readonly before?: string
  readonly after?: string
  readonly body?: string
  readonly attributes?: string
}

const asParagraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n')

/** A page in a layout like most: header, navigation, article, asides, footer. */
export function newsPage({
  head = '',
  before = '',
  after = '',
  body = asParagraphs(paragraphs),
  attributes = 'lang="en"',
}: PageParts = {}): string {
  return `<!doctype html>
<html ${attributes}>
<head><meta charset="utf-8"><title>Bridge to stay closed until spring | Riverton Post</title>${head}</head>
<body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>Bridge to stay closed until spring</h1>${before}
<div class="article-body">${body}</div>${after}</article></main>
<footer><p>Riverton Post, Mill Street 1. All rights reserved.</p></footer>
</body></html>`
}

/** The same paragraphs with something put after the second. */
export function pageWith(middle: string): string {
  return newsPage({ body: asParagraphs(paragraphs.slice(0, 2)) + middle + asParagraphs(paragraphs.slice(2)) })
}

/** Structured data as a script. */
export const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`
