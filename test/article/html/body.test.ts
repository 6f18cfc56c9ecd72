// The text of an article's page: all of the article, and nothing that stands around it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHtml, readPageHere } from '../../../src/article/html/page.ts'
import { normaliseText } from '../../../src/article/normalise.ts'
import { paragraphsOf } from '../../../src/article/paragraphs.ts'
import { articleText, jsonLd, newsPage, pageWith, paragraphs } from './pages.ts'

const url = 'https://post.example/news/bridge'
function textOf(html: string): string {
  const reading = readHtml(html, url)
  return reading.kind === 'article' ? reading.article.text : `refused: ${reading.reason}`
}

describe('the text of an article', () => {
  test('is its paragraphs, separated by blank lines', () => {
    expect(textOf(newsPage())).toBe(articleText)
    expect(paragraphsOf(textOf(newsPage()))).toHaveLength(paragraphs.length)
  })

  const boxes: Readonly<Record<string, string>> = {
    'a caption':
      '<figure><img src="a.jpg"><figcaption>The bridge in winter, seen from the western bank of the river. Post/J. Doe</figcaption></figure>',
    'a caption in a div':
      '<div class="image-caption">The bridge in winter, seen from the western bank of the river.</div>',
    'a credit': '<p>Photo: Jo Doe / Getty Images</p>',
    'a credit in brackets': '<p>(Image credit: Jo Doe/Riverton Archive)</p>',
    'a newsletter box':
      '<div class="newsletter-signup"><h3>Stay informed</h3><p>Our editors choose the five stories that matter and send them every weekday morning at seven.</p></div>',
    'a newsletter line': '<p><a href="/n">Sign up for the Morning Post newsletter</a> and never miss a story.</p>',
    'a newsletter line without a link': '<p>Get breaking news delivered straight to your inbox.</p>',
    'related links':
      '<div class="related"><h3>Related</h3><ul><li><a href="/1">Ferry plans delayed again by the county</a></li><li><a href="/2">Ten bridges to see</a></li></ul></div>',
    'a related line': '<p><strong>Related:</strong> <a href="/1">Ferry plans delayed again by the county</a></p>',
    'a read-more line': '<p>READ MORE: <a href="/1">Ferry plans delayed again by the county</a></p>',
    'a linked headline': '<p><a href="/1"><strong>FERRY PLANS DELAYED AGAIN BY THE COUNTY</strong></a></p>',
    'a share bar': '<div class="share-tools"><a href="#">Facebook</a> <a href="#">Email</a></div>',
    'share buttons': '<p>Share this article</p>',
    'an advertisement':
      '<p>Advertisement</p><div class="ad-slot">Buy soap at the lowest price of the whole season, only today and only here.</div>',
    'a consent box':
      '<div id="cookie-consent"><p>We and our 400 partners store information on your device to show you things you never asked for.</p></div>',
    'a player': '<div class="video-player"><p>Please use Chrome browser for a more accessible video player</p></div>',
    'a picture counter': '<p>Image 2 of 7</p>',
    'a contact line': '<p>Contact reporter Jo Doe at jo@post.example or follow her on Twitter.</p>',
    'a form':
      '<form><label>Your name</label><input><p>We will never pass your name on to anyone outside of this house.</p></form>',
    'a script':
      '<script>document.write("never")</script><style>p { color: red }</style><noscript>Please switch JavaScript on to see this page as it was meant.</noscript>',
    'a hidden element': '<div hidden>Nobody sees this sentence, however long it is and however well it reads.</div>',
    'a dated line': '<p>Updated 10:48 a.m., Nov. 19, 2024</p>',
  }
  test.each(Object.entries(boxes))('leaves out %s', (_name, box) => {
    expect(textOf(pageWith(box))).toBe(articleText)
  })

  test('leaves out what stands before it: section, byline, day, reading time', () => {
    const before =
      '<p>News</p><p class="byline">By <a href="/author/doe">Jo Doe</a></p><p>Published 19 November 2024, 10:48 GMT</p><p>3 min read</p>'
    expect(textOf(newsPage({ before }))).toBe(articleText)
  })

  test('leaves out what stands after it: makers, rights, the author, other stories', () => {
    const after = `<p>(Reporting by Jo Doe; editing by Al Roe)</p><p>Al Roe contributed to this report.</p><p>Jo Doe is a reporter who covers the town for the Riverton Post.</p><p>© 2024 Riverton Post. All rights reserved.</p>
      <h3>You may also like</h3><ul><li><a href="/1">Ten bridges to see before you are old</a></li><li><a href="/2">A ferry, at last</a></li></ul><h3>Most read</h3><p>Ten bridges to see before you are old</p>`
    expect(textOf(newsPage({ after }))).toBe(articleText)
  })

  test('keeps what is the article’s own: subheadings, quotations, lists, tables, links in sentences', () => {
    const middle = `<h2>Who will pay?</h2><blockquote><p>The county has been asked for half, and has not answered.</p></blockquote>
      <ul><li>The piers, which carry the deck, come first.</li><li>The railings come last.</li></ul>
      <table><tr><th>Year</th><th>Cars a day</th></tr><tr><td>2019</td><td>4,100</td></tr></table>
      <p>The <a href="/plan">plan</a> was published in <em>The Gazette</em> a week ago.</p>`
    const text = textOf(pageWith(middle))
    for (const line of [
      'Who will pay?',
      'The county has been asked for half, and has not answered.',
      'The piers, which carry the deck, come first.',
      'The railings come last.',
      '2019 | 4,100',
      'The plan was published in The Gazette a week ago.',
    ]) {
      expect(text.split('\n\n')).toContain(line)
    }
  })

  test('keeps a box that holds most of the page, whatever it is called', () => {
    expect(textOf(newsPage().replace('class="article-body"', 'class="social share-wrapper related"'))).toBe(articleText)
  })

  test('reads paragraphs that are only line breaks, and lines within one', () => {
    expect(textOf(newsPage({ body: paragraphs.join('<br><br>\n') }))).toBe(articleText)
    const poem = pageWith('<p>The river runs, the river stays,<br>and carries off our working days.</p>')
    expect(textOf(poem)).toContain('the river stays,\nand carries off')
  })

  test('is the characters a reader sees: references, odd spaces and soft hyphens undone', () => {
    const text = textOf(
      pageWith(
        '<p>The &ldquo;Sill&rdquo;&nbsp;&amp;&nbsp;its   bridges   are a mat&shy;ter of\n  pride in every\u200B street of the town.</p>',
      ),
    )
    expect(text).toContain('The “Sill” & its bridges are a matter of pride in every street of the town.')
  })

  test('says nothing twice', () => {
    const text = textOf(pageWith(`<p>${paragraphs[0]}</p>`))
    expect(text).toBe(articleText)
  })

  test('is found in a page without any of the usual elements', () => {
    const rows = paragraphs.map((line) => `<tr><td><font size="2">${line}</font></td></tr>`).join('')
    expect(
      textOf(`<html><body><table><tr><td><a href="/">Home</a></td></tr></table><table>${rows}</table></body></html>`),
    ).toBe(articleText)
  })

  test('is found on an AMP page', () => {
    const amp = newsPage({
      attributes: 'amp lang="en"',
      head: `<link rel="canonical" href="${url}"><style amp-boilerplate>body{}</style>`,
      before: '<amp-img src="a.jpg" width="1" height="1"></amp-img>',
      after: '<amp-ad type="x"></amp-ad><amp-analytics></amp-analytics>',
    })
    expect(textOf(amp)).toBe(articleText)
  })

  test('is taken from the structured data where the page itself is empty', () => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'Bridge', articleBody: paragraphs.join('\n\n') })
    const reading = readHtml(`<html><head>${head}</head><body><div id="root"></div></body></html>`, url)
    expect(reading).toMatchObject({ kind: 'article', from: 'structured data', article: { text: articleText } })
  })

  test('is never asked of the network', () => {
    const fetched = globalThis.fetch
    globalThis.fetch = () => Promise.reject(new Error('the network was asked'))
    try {
      for (const site of [
        'https://www.youtube.com/watch?v=abc',
        'https://www.reddit.com/r/a/comments/1/b',
        'https://x.com/a/status/1',
        'https://www.bilibili.com/video/1',
      ]) {
        const reading = readHtml(newsPage(), site)
        expect(reading.kind).toBe('article')
      }
    } finally {
      globalThis.fetch = fetched
    }
  })
})

describe('any markup', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<table><tr><td>',
      '</table>',
      '<b>',
      '</i>',
      '<br>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<h2>',
      '<li>',
      '<a href="/x">',
      '</a>',
      '<',
      '>',
      '&',
      '&#0;',
      '&#x110000;',
      '<![CDATA[',
      '<?xml',
      '<svg>',
      '<template>',
      '<base href="//x">',
      '"',
      '\n\n',
      '\u0000',
    ),
    fc.constantFrom(...paragraphs),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  test('gives a normalised text or a refusal, never a fault', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const reading = readPageHere(new TextEncoder().encode(`<body>${pieces.join('')}`), {
          url,
          contentType: 'text/html',
        })
        if (reading.kind === 'refused') expect(['no article', 'empty', 'not a page']).toContain(reading.reason)
        else {
          expect(reading.article.text).toBe(normaliseText(reading.article.text))
          expect(paragraphsOf(reading.article.text).length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('a page without an article', () => {
  const items = Array.from(
    { length: 60 },
    (_, index) => `<li><a href="/${index}">Headline number ${index} of the day</a></li>`,
  ).join('')
  test.each([
    ['an index of headlines', `<html><body><h1>News</h1><ul>${items}</ul></body></html>`],
    [
      'a sign-in form',
      '<html><body><form><label>Name</label><input><label>Password</label><input type="password"><button>Sign in</button></form></body></html>',
    ],
    ['an error page', '<html><body><h1>404</h1><p>Page not found.</p></body></html>'],
    ['a frameset', '<html><frameset><frame src="a.html"></frameset></html>'],
    [
      'a page that needs scripts',
      '<html><body><div id="app"></div><script>start()</script><noscript>You need to enable JavaScript to run this app.</noscript></body></html>',
    ],
    ['markup without words', '<html><body><p></p><div></div></body></html>'],
  ])('is refused: %s', (_name, html) => {
    expect(readHtml(html, url)).toEqual({ kind: 'refused', reason: 'no article' })
  })
})

describe('bytes', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  const read = (input: Uint8Array, contentType: string | null = null) => readPageHere(input, { url, contentType })

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['only spaces', bytes(' \n\t '), 'empty'],
    ['a PDF', bytes('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'pdf'],
    ['a zip file', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0), 'not a page'],
    ['a picture', Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 32), 'not a page'],
    ['more than the cap', new Uint8Array(4 * 1024 * 1024 + 1), 'too large'],
  ])('that are %s are refused', (_name, input, reason) => {
    expect(read(input)).toEqual({ kind: 'refused', reason })
  })

  test('are what their server says, where it says something useful', () => {
    expect(read(bytes(newsPage()), 'text/html').kind).toBe('article')
    expect(read(bytes(newsPage()), 'application/xhtml+xml').kind).toBe('article')
    expect(read(bytes(newsPage()))).toMatchObject({ kind: 'article', from: 'readability' })
    expect(read(bytes('%PDF-1.7'), 'text/html')).toEqual({ kind: 'refused', reason: 'pdf' })
    expect(read(bytes('x'), 'application/pdf')).toEqual({ kind: 'refused', reason: 'pdf' })
    expect(read(bytes('{"a": 1}'), 'application/json')).toEqual({ kind: 'refused', reason: 'not a page' })
  })

  test('of plain text are an article as it stands', () => {
    const reading = read(bytes(`\uFEFF${paragraphs.join('\r\n\r\n')}\r\n`), 'text/plain')
    expect(reading).toMatchObject({
      kind: 'article',
      from: 'plain text',
      article: { text: `${articleText}\n`, title: null, language: 'en', url },
    })
    expect(read(bytes(articleText))).toMatchObject({ kind: 'article', from: 'plain text' })
    expect(read(bytes('<b>not</b> markup, the server says'), 'text/plain')).toMatchObject({
      kind: 'article',
      article: { text: '<b>not</b> markup, the server says' },
    })
  })

  test('of plain text with a paragraph on each line are read so, and short lines are left alone', () => {
    expect(read(bytes(paragraphs.join('\n')), 'text/plain')).toMatchObject({ article: { text: articleText } })
    expect(read(bytes('One line\nand another'), 'text/plain')).toMatchObject({
      article: { text: 'One line\nand another' },
    })
  })
})
