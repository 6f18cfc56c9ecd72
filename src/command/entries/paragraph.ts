// Paragraphs of an article as items: the text in parts that fit a page, whose words they are, and a link to the place.
import type { Digest, Quote } from '../../digest/digest.ts'
import { paragraphSpan, partsOf } from '../../digest/sentences.ts'
import { voiceOfParagraph } from '../../digest/whose.ts'
import type { Language } from '../../language/language.ts'
import type { Text } from '../../language/text.ts'
import type { Item } from '../reply.ts'

/** So long a stretch that five of them fit into one message. */
const PART = 700

/** The paragraphs with these numbers, those too long for one item in several. */
export function paragraphItems(digest: Digest, text: string, numbers: readonly number[], say: Language): Item[] {
  return numbers.flatMap((number) => {
    const span = paragraphSpan(text, number)
    if (span === undefined) return []
    const parts = partsOf(text, span, PART, digest.article.language)
    const voice = voiceOfParagraph(digest, number)
    return parts.map(({ start, end }, index) => ({
      group: say.passage.groups.text,
      excerpt: text.slice(start, end),
      notes: [
        say.passage.oneParagraph(number),
        ...(parts.length > 1 ? [say.passage.part(index + 1, parts.length)] : []),
        ...(voice === undefined ? [] : [say.passage.voice(voice.name)]),
      ],
    }))
  })
}

/** A quote that is too long for one item, whole, in parts; nothing where one item holds it. */
export function wholeQuoteItems(digest: Digest, { text }: Quote, say: Language): Item[] {
  const parts = partsOf(text, { start: 0, end: text.length }, PART, digest.article.language)
  if (parts.length < 2) return []
  return parts.map(({ start, end }, index) => ({
    group: say.passage.groups.whole,
    quote: text.slice(start, end),
    notes: [say.passage.part(index + 1, parts.length)],
  }))
}

const WORDS_OF_LINK = 8

/** The article's address with the place’s first words, which browsers scroll to. */
export function linkTo(url: string, words: string): Text {
  const first = words.split(/\s+/).slice(0, WORDS_OF_LINK).join(' ').toWellFormed()
  return { link: `${url.split('#')[0]}#:~:text=${encodeURIComponent(first).replaceAll('-', '%2D')}` }
}
