// What is taken out of a page before anyone looks for its article: machinery, captions, and boxes that name themselves as something else.
import type { PageDocument, PageElement } from './dom.ts'

const machinery =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, button, select, input, textarea, dialog, [hidden], [aria-hidden="true"][class*="screen" i], [role="dialog"], [role="navigation"], [role="complementary"] nav'
const captions = 'figcaption, figure figcaption, [itemprop="caption"], [itemprop="copyrightHolder"]'

/** Words that a box's class or id is made of when it is not the article's text. */
const boxWords = new Set(
  'newsletter newsletters nwsltr related relatedcontent relatedlinks relatedarticles recirc recirculation recommended recommendation recommendations recommends promo promos sponsored advert advertisement advertising adslot outbrain taboola disqus breadcrumb breadcrumbs caption captions photocaption imagecaption byline bylines sharebar sharetools share shares sharing socialshare social subscribe subscription signup cookie cookies consent gdpr trending comments commenting toolbar tooltip photocredit imagecredit readmore readnext inlinerelated slideshow carousel timestamp datestamp copyright disclaimer taglist authorbio mostread mostpopular jumplink'.split(
    ' ',
  ),
)
/** The same in two words: `most-read`, `mostRead`, `most_read`. */
const boxPairs = new Set(
  'most read,most popular,most viewed,read more,read next,read also,more stories,more from,more on,sign up,author bio,author info,author box,about author,also like,up next,see also,image credit,photo credit,image caption,photo caption,media caption,media credit,img credit,ad slot,ad container,ad wrapper,ad unit,in article,tag list,article tags,post tags,post meta,entry meta,article meta,follow us,social links,key links,video player,video playlist,jump link,editors picks,suggested links,inline link,pull quote,pullquote,read time,reading time,time read'.split(
    ',',
  ),
)
/** Words that mark the article itself, whatever else the name says: `article-body--with-related`. */
const bodyWords = new Set('articlebody storybody postbody entrybody'.split(' '))
const bodyPairs = new Set(
  'article body,story body,post body,entry body,article content,entry content,post content,story content,body content,body copy,main content'.split(
    ',',
  ),
)

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
}

/** Whether a class or id says that the element is a box beside the article's text. */
export function namesABox(name: string): boolean {
  let box = false
  for (const part of name.split(/\s+/)) {
    const words = wordsOf(part)
    for (const [index, word] of words.entries()) {
      const pair = `${word} ${words[index + 1] ?? ''}`
      if (bodyWords.has(word) || bodyPairs.has(pair)) return false
      if (boxWords.has(word) || boxPairs.has(pair)) box = true
    }
  }
  return box
}

const textLength = (element: PageElement): number => (element.textContent ?? '').replace(/\s+/g, ' ').length

/** How much of the page's paragraphs an element may hold and still be taken for a box. */
const largestBox = 0.2
const neverABox = new Set(['html', 'body', 'main', 'article', 'h1', 'a', 'em', 'strong', 'b', 'i'])

/** Takes machinery, captions and boxes out of a document; one that holds much of the page's text stays, whatever it is called. */
export function pruneDocument(document: PageDocument): void {
  for (const element of [...document.querySelectorAll(machinery)]) element.remove()
  for (const element of [...document.querySelectorAll(captions)]) element.remove()
  const { body } = document
  if (body === null) return
  let prose = 0
  for (const paragraph of body.querySelectorAll('p')) prose += textLength(paragraph)
  const enough = Math.max(prose, textLength(body) / 2) * largestBox
  for (const element of [...body.querySelectorAll('[class], [id]')]) {
    if (neverABox.has(element.localName) || !body.contains(element)) continue
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    if (namesABox(name) && textLength(element) < enough) element.remove()
  }
}
