// What a page says of its article; what it does not say stays null.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleMetadata } from '../../../src/article/article.ts'
import { detectLanguage } from '../../../src/article/html/language.ts'
import { dayOf, namesInByline, withoutOutlet } from '../../../src/article/html/metadata.ts'
import { readHtml } from '../../../src/article/html/page.ts'
import { jsonLd, newsPage, type PageParts, paragraphs } from './pages.ts'

const url = 'https://www.post.example/news/bridge?ref=feed'
function metadataOf(parts: PageParts, at = url): ArticleMetadata {
  const reading = readHtml(newsPage(parts), at)
  if (reading.kind === 'refused') throw new Error(reading.reason)
  return reading.article
}
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`
const news = (more: Record<string, unknown>): string =>
  jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...more })

describe('the title', () => {
  test('is the heading where nothing better is given, without the outlet', () => {
    expect(metadataOf({}).title).toBe('Bridge to stay closed until spring')
  })
  test('comes from the structured data, then from the social tags', () => {
    const head = news({ headline: 'Bridge shut &#039;til spring' }) + meta('og:title', 'Other')
    expect(metadataOf({ head }).title).toBe("Bridge shut 'til spring")
    expect(
      metadataOf({ head: meta('og:title', 'A bridge, closed - Riverton Post') + meta('og:site_name', 'Riverton Post') })
        .title,
    ).toBe('A bridge, closed')
  })
  test('keeps dashes that belong to it', () => {
    expect(withoutOutlet('Closed – and for how long?', 'Riverton Post')).toBe('Closed – and for how long?')
    expect(withoutOutlet('A bridge | News | Riverton Post', 'Riverton Post')).toBe('A bridge | News')
    expect(withoutOutlet('A bridge - Post', 'Post - news and more')).toBe('A bridge')
    expect(withoutOutlet('A bridge | Riverton Post', null)).toBe('A bridge | Riverton Post')
  })
  test('is unknown on a page that has none', () => {
    const reading = readHtml(`<html><body>${paragraphs.map((line) => `<p>${line}</p>`).join('')}</body></html>`, null)
    expect(reading).toMatchObject({ article: { title: null, author: null, outlet: null, url: null, published: null } })
  })
})

describe('the author', () => {
  test.each([
    ['structured data', { head: news({ author: { '@type': 'Person', name: 'Jo Doe' } }) }],
    ['structured data, as text', { head: news({ author: 'Jo Doe' }) }],
    ['structured data, as a list', { head: news({ author: [{ name: 'Jo Doe' }] }) }],
    [
      'structured data, in a graph',
      {
        head: jsonLd({
          '@graph': [
            { '@type': 'WebSite', name: 'Post' },
            { '@type': ['Article', 'Thing'], author: { name: 'Jo Doe' } },
          ],
        }),
      },
    ],
    [
      'structured data with broken line ends',
      { head: jsonLd('{"@type": "NewsArticle", "headline": "Bridge\nclosed", "author": {"name": "Jo Doe"}}') },
    ],
    ['a meta tag', { head: '<meta name="author" content="Jo Doe">' }],
    ['a meta tag with “By”', { head: '<meta name="author" content="By Jo Doe, Staff Writer">' }],
    ['a byline', { before: '<div class="byline">By <a href="/staff/doe">Jo Doe</a></div>' }],
    ['a byline without a link', { before: '<p class="byline">By Jo Doe | Riverton Post</p>' }],
    ['an author link', { before: '<p><a rel="author" href="/doe">Jo Doe</a></p>' }],
  ])('comes from %s', (_name, parts) => {
    expect(metadataOf(parts).author).toBe('Jo Doe')
  })

  test('may be several', () => {
    expect(metadataOf({ head: news({ author: [{ name: 'Jo Doe' }, { name: 'Al Roe' }] }) }).author).toBe(
      'Jo Doe, Al Roe',
    )
    expect(namesInByline('By Jo Doe, Al Roe and Ann Lee')).toEqual(['Jo Doe', 'Al Roe', 'Ann Lee'])
  })

  test.each(['https://social.example/post', 'admin', '@riverton', '', 'Riverton Post'])('is not “%s”', (name) => {
    expect(
      metadataOf({ head: `<meta name="author" content="${name}">${meta('og:site_name', 'Riverton Post')}` }).author,
    ).toBeNull()
  })
})

describe('the outlet', () => {
  test('comes from the publisher, then from the site’s name, and is else unknown', () => {
    expect(
      metadataOf({ head: news({ publisher: { name: 'The Riverton Post' } }) + meta('og:site_name', 'Post') }).outlet,
    ).toBe('The Riverton Post')
    expect(metadataOf({ head: meta('og:site_name', 'Post') }).outlet).toBe('Post')
    expect(metadataOf({}).outlet).toBeNull()
  })
})

describe('the day', () => {
  test.each([
    ['2024-11-19', '2024-11-19'],
    ['2024-11-19T23:30:00-08:00', '2024-11-19'],
    ['20241119', '2024-11-19'],
    ['2024/11/19', '2024-11-19'],
    ['Nov. 19, 2024', '2024-11-19'],
    ['November 19th, 2024 10:48', '2024-11-19'],
    ['Tue, 19 Nov 2024 10:48:00 GMT', '2024-11-19'],
    ['19 November 2024', '2024-11-19'],
    ['11/19/2024', null],
    ['2024-02-31', null],
    ['2024-13-01', null],
    ['yesterday', null],
    ['Foo 19, 2024', null],
    ['1732012345', null],
    ['', null],
    [null, null],
  ])('%s is %s', (written, day) => {
    expect(dayOf(written)).toBe(day)
  })

  test('is read wherever the page gives it', () => {
    const day = '2024-11-19'
    expect(metadataOf({ head: news({ datePublished: '2024-11-19T10:00:00Z' }) }).published).toBe(day)
    expect(metadataOf({ head: meta('article:published_time', '2024-11-19T10:00:00Z') }).published).toBe(day)
    expect(metadataOf({ before: '<time datetime="2024-11-19T10:00">yesterday</time>' }).published).toBe(day)
    expect(metadataOf({ before: '<span itemprop="datePublished" datetime="2024-11-19">x</span>' }).published).toBe(day)
    expect(metadataOf({}).published).toBeNull()
  })

  test('is a real day or none, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)), (written) => {
        const day = dayOf(written)
        expect(day === null || new Date(day).toISOString().startsWith(day)).toBe(true)
      }),
    )
  })
})

describe('the address', () => {
  const canonical = (href: string): PageParts => ({ head: `<link rel="canonical" href="${href}">` })
  test('is the canonical one, without credentials', () => {
    expect(metadataOf(canonical('https://post.example/news/bridge')).url).toBe('https://post.example/news/bridge')
    expect(metadataOf(canonical('/news/bridge')).url).toBe('https://www.post.example/news/bridge')
    expect(metadataOf(canonical('https://me:secret@post.example/a')).url).toBe('https://post.example/a')
  })
  test.each([
    'https://another.example.net/news/bridge',
    'javascript:alert(1)',
    'https://www.post.example/',
    'http://',
    '',
  ])('does not believe %j', (href) => {
    expect(metadataOf(canonical(href)).url).toBe(url)
  })
  test('of an AMP copy is the original’s', () => {
    expect(
      metadataOf(canonical('https://post.example/a'), 'https://post-example.cdn.ampproject.org/c/post.example/a').url,
    ).toBe('https://post.example/a')
  })
  test('comes from the social tags or the structured data too', () => {
    expect(metadataOf({ head: meta('og:url', 'https://post.example/b') }).url).toBe('https://post.example/b')
    expect(metadataOf({ head: news({ mainEntityOfPage: { '@id': 'https://post.example/c' } }) }).url).toBe(
      'https://post.example/c',
    )
    expect(metadataOf({ head: news({ mainEntityOfPage: 'https://post.example/d' }) }).url).toBe(
      'https://post.example/d',
    )
  })
})

describe('the language', () => {
  test('is what the page declares, where its words do not say otherwise', () => {
    expect(metadataOf({ attributes: 'lang="en-GB"' }).language).toBe('en-GB')
    expect(metadataOf({ attributes: 'lang="de"' }).language).toBe('en')
    expect(metadataOf({ attributes: 'lang="not a tag!"' }).language).toBe('en')
    expect(metadataOf({ attributes: '', head: meta('og:locale', 'en_US') }).language).toBe('en-US')
    expect(metadataOf({ attributes: '' }).language).toBe('en')
  })

  test.each([
    [
      'de',
      'Die alte Brücke über die Sill bleibt bis zum Frühjahr gesperrt, teilte der Rat der Stadt am Montag mit. Die Reparatur wird sich auf vier Millionen belaufen, und das ist mehr als im letzten Jahr geplant war. Der Kreis hat nicht zugestimmt, weil die Mittel für das Vorhaben nicht vorhanden sind und es auch für die Stadt nicht einfach ist.',
    ],
    [
      'fr',
      'Le vieux pont sur la Sill restera fermé jusqu’au printemps, a annoncé lundi le conseil de la ville. Les travaux dans les piles du pont sont plus chers que prévu, et le comté qui doit payer la moitié de la somme n’est pas d’accord avec le conseil pour une telle dépense dans les mois qui viennent.',
    ],
    [
      'es',
      'El viejo puente sobre el río seguirá cerrado hasta la primavera, dijo el lunes el consejo de la ciudad. Las obras en los pilares del puente son más caras de lo que se había previsto y el condado, que debe pagar la mitad de la suma, no está de acuerdo con el consejo para un gasto como este.',
    ],
    [
      'ja',
      '橋は春まで閉鎖される、と町議会は月曜日に述べた。修理には四百万かかると見られ、郡が半分を負担するよう求めているが、郡はまだ同意していない。次の会議は三月に開かれる。',
    ],
    [
      'ko',
      '다리는 봄까지 폐쇄될 것이라고 시의회가 월요일에 밝혔다. 수리에는 사백만이 들 것으로 예상되며 시의회는 군이 절반을 부담하기를 원하지만 군은 아직 동의하지 않았다. 다음 회의는 삼월에 열릴 예정이다.',
    ],
    [
      'zh',
      '市议会星期一表示大桥将关闭到春天修理预计需要四百万是去年预算的两倍市议会希望县里支付一半的费用但是县里还没有同意财务主管星期二说钱根本不在那里下次会议将在三月举行',
    ],
  ])('is told from the words: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  test('is unknown of too little or of no words', () => {
    expect(detectLanguage('Yes.')).toBeNull()
    expect(detectLanguage('x '.repeat(200))).toBeNull()
    expect(
      detectLanguage(
        'Мост останется закрытым до весны, сообщил в понедельник городской совет. Мост останется закрытым.',
      ),
    ).toBeNull()
  })
})

test('structured data that is broken, endless or of other things is passed over', () => {
  const heads = [
    '{',
    '[]',
    'null',
    '"text"',
    '{"@type": 5}',
    '{"@type":"Organization","name":"x"}',
    `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
    '{"@type":"NewsArticle","headline":{"a":1},"author":[1,null,{}],"wordCount":"many","publisher":[],"isAccessibleForFree":"perhaps"}',
  ]
  for (const head of heads) {
    expect(metadataOf({ head: jsonLd(head) })).toMatchObject({
      title: 'Bridge to stay closed until spring',
      outlet: null,
    })
  }
})
