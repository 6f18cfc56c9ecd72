// Pages made to hold up whoever reads them: each shape can be grown to any size.

const words = 'The council said on Monday that the bridge will stay closed until spring, when repairs begin. '
/** Repeats a piece until the size is reached. */
const fill = (size: number, piece: (index: number) => string, overhead = 0): string => {
  const parts: string[] = []
  for (let length = 0, index = 0; length < size - overhead; index += 1) {
    const next = piece(index)
    parts.push(next)
    length += next.length
  }
  return parts.join('')
}
const page = (body: string): string =>
  `<!doctype html><html><head><title>A page</title></head><body>${body}</body></html>`
const nested = (open: string, close: string) => (size: number) => {
  const depth = Math.floor(size / (open.length + close.length))
  return page(`${open.repeat(depth)}${words}${close.repeat(depth)}`)
}
const unclosed = (open: string) => (size: number) => page(`${open.repeat(Math.floor(size / open.length))}${words}`)
const repeated = (piece: string | ((index: number) => string)) => (size: number) =>
  page(fill(size, typeof piece === 'string' ? () => piece : piece))

export const bombs: Readonly<Record<string, (size: number) => string>> = {
  'nested div': nested('<div>', '</div>'),
  'nested div with text': nested(`<div>${words}`, '</div>'),
  'nested section with paragraphs': nested(`<section><p>${words}</p>`, '</section>'),
  'nested blockquote': nested('<blockquote>', '</blockquote>'),
  'nested span': nested('<span>', '</span>'),
  'nested list': nested('<ul><li>', '</li></ul>'),
  'nested table': nested('<table><tr><td>', '</td></tr></table>'),
  'nested article': nested('<article>', '</article>'),
  'nested class names': nested('<div class="article content related share">', '</div>'),
  'unclosed div': unclosed('<div>'),
  'unclosed b': unclosed('<b>'),
  'unclosed formatting': unclosed('<b><i><u><a href=x>'),
  'unclosed font with attributes': unclosed('<font color=red size=1>'),
  'unclosed p in font': unclosed('<p><font>'),
  'misnested formatting': repeated('<b><p></b><i></p></i>'),
  'unclosed table cells': unclosed('<table><td>'),
  'unclosed select': unclosed('<select><option>'),
  'unclosed svg': unclosed('<svg><g>'),
  'only closing tags': repeated('</div></p></b>'),
  'empty paragraphs': repeated('<p></p>'),
  'short paragraphs': repeated(() => '<p>Yes, said he.</p>'),
  'paragraphs of prose': repeated(() => `<p>${words}${words}</p>`),
  'line breaks': repeated('<br>'),
  links: repeated((index) => `<a href="/story/${index}">Story ${index}</a> `),
  'lists of links': repeated((index) => `<ul><li><a href="/${index}">${words}</a></li></ul>`),
  'rows of cells': (size) => page(`<table>${fill(size, () => '<tr><td>1</td><td>2</td></tr>')}</table>`),
  'one tag with many attributes': (size) => page(`<p ${fill(size, (index) => `a${index}=1 `)}>${words}</p>`),
  'one long attribute': (size) => page(`<p class="${'related '.repeat(size / 8)}">${words}</p>`),
  'many attributes on many tags': repeated(
    (index) => `<p ${'data-x=1 class=share '.repeat(8)} id=n${index}>${words}</p>`,
  ),
  'one long word': (size) => page(`<p>${'a'.repeat(size)}</p>`),
  'one long line of spaces': (size) => page(`<p>${words}${' '.repeat(size)}.</p>`),
  'one long line of newlines': (size) => page(`<p>${words}${'\n'.repeat(size)}.</p>`),
  'one long line of commas': (size) => page(`<p>${', '.repeat(size / 2)}</p>`),
  'one long paragraph': (size) => page(`<p>${words.repeat(size / words.length)}</p>`),
  credits: repeated('<p>Credit: Photo: Image: © via (AP) / Getty Images</p>'),
  'an open comment': (size) => `<!doctype html><body><p>${words}</p><!--${'-'.repeat(size)}`,
  'many comments': repeated('<!-- a -->'),
  'an open tag': (size) => `<!doctype html><body><p>${words}</p><div ${'a '.repeat(size / 2)}`,
  'angle brackets': (size) => page('<'.repeat(size)),
  ampersands: (size) => page(`<p>${'&amp'.repeat(size / 4)}</p>`),
  'character references': (size) => page(`<p>${'&#x1F4A3;'.repeat(size / 9)}</p>`),
  scripts: repeated('<script>if (a < b) { "</p>" }</script>'),
  'structured data, nested': (size) =>
    page(`<script type="application/ld+json">${'['.repeat(size / 2)}${']'.repeat(size / 2)}</script><p>${words}</p>`),
  'structured data, long': (size) =>
    page(
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${words.repeat(size / words.length)}"}</script><p>${words}</p>`,
    ),
  'structured data, many': repeated('<script type="application/ld+json">{"@type":"NewsArticle"}</script>'),
  'meta tags': repeated((index) => `<meta name="author" content="A ${index}">`),
  templates: nested('<template>', '</template>'),
  noscript: repeated('<noscript><img src=x></noscript>'),
  headings: repeated((index) => `<h1>Title ${index}</h1>`),
  'zero bytes': (size) => page(`<p>${words}${'\u0000'.repeat(size)}</p>`),
  'custom elements': nested('<x-a>', '</x-a>'),
  'definition lists': repeated('<dl><dt>a<dd>b'),
  images: repeated('<figure><img src=x><figcaption>A picture.</figcaption></figure>'),
  'hidden boxes': repeated('<div hidden class="newsletter">x</div>'),
}
