// Voices: stretches of paragraphs that are another outlet's words, quoted at length without quotation marks after a colon.
import type { Span } from '../article/article.ts'
import { passageOf } from '../article/paragraphs.ts'
import type { Voice } from '../digest/digest.ts'
import type { Document } from './document.ts'
import type { Found } from './reading.ts'

/** Words for what is quoted at length. Example: “Today, news reports have Pakistan demanding an end to drone attacks:” */
const MEDIA =
  /\b(?:news(?:paper)?|reports?|reported|reporting|story|article|account|dispatch|wrote|writes|journal|times|post|gazette|courier|herald|tribune|guardian|ledger|standard|weekly|daily|agency|wire|according to)\b/iu
/** A list, a transcript and plain speech also follow a colon, but are not another outlet's voice. */
const NOT_A_BLOCK = /^(?:["“”'‘«„>*•–—-]|\d+[.)]|[\p{Lu}][\p{Lu}\s.]{0,30}:|Q[:.]|A[:.])/u
const AUTHOR_SPEAKS =
  /\b(?:I|I’m|I'm|I’ve|I've|my|me|we|our|us|you|your)\b|[?]$|[?]\s|^(?:So|But|And|Well|Now|Regardless|Still|Whatever|Unfortunately|Of course|On top of this|In other words|That is)\b/u
/** Blocks are short; a longer stretch without a mark is more likely the author going on. */
const LONGEST = 4

type Block = { readonly from: number; readonly to: number; readonly introduced: number }

/** Every block quotation in the text. Paragraph numbers from 1. */
export function findVoices(document: Document): Found<Voice>[] {
  return blocksOf(document).map((block) => {
    const paragraph = document.paragraphs[block.introduced] as Span
    // The sentence that ends with the colon names the outlet; earlier ones may name others.
    const introduction =
      document.sentences.findLast(({ start, end }) => start >= paragraph.start && end <= paragraph.end) ?? paragraph
    const text = document.text.slice(introduction.start, introduction.end)
    const outlet = outletIn(text)
    return {
      name: outlet ?? 'a text that the author quotes at length',
      outlet,
      from: block.from + 1,
      to: block.to + 1,
      passages: [passageOf(document.paragraphs, introduction)],
      confidence: MEDIA.test(text) ? 'likely' : 'unsure',
    }
  })
}

function blocksOf(document: Document): Block[] {
  const paragraphs = document.paragraphs.map(({ start, end }) => document.text.slice(start, end))
  const blocks: Block[] = []
  for (let index = 0; index + 1 < paragraphs.length; index += 1) {
    const next = paragraphs[index + 1] as string
    if (!introduces(paragraphs[index] as string) || NOT_A_BLOCK.test(next)) continue
    const to = endOfBlock(paragraphs, index)
    if (to > index) blocks.push({ from: index + 1, to, introduced: index })
    index = Math.max(index, to)
  }
  return blocks
}

/** A paragraph that ends with a colon and is a sentence, not a heading. */
function introduces(paragraph: string): boolean {
  return /:\s*$/u.test(paragraph) && paragraph.split(/\s+/).length >= 6
}

/** The last paragraph that still looks like the block: not in the author's own way of writing, and not itself an introduction. */
function endOfBlock(paragraphs: readonly string[], introduced: number): number {
  const author = spacing(paragraphs[introduced] as string)
  for (let index = introduced + 1; index < paragraphs.length && index - introduced <= LONGEST + 1; index += 1) {
    const paragraph = paragraphs[index] as string
    if (author === 'wide' && spacing(paragraph) === 'wide') return index - 1
    if (index > introduced + 1 && (introduces(paragraph) || AUTHOR_SPEAKS.test(outsideQuotes(paragraph))))
      return index - 1
  }
  // With nothing that shows where it ends, only the first paragraph is surely the other's.
  return introduced + 1
}

/** Whether a writer puts one blank or two after a sentence: authors rarely change that within an article, quotations do. */
function spacing(paragraph: string): 'wide' | 'narrow' | undefined {
  if (/[.!?]["”’)]? {2}\S/u.test(paragraph)) return 'wide'
  return /[.!?]["”’)]? \p{Lu}/u.test(paragraph) ? 'narrow' : undefined
}

function outsideQuotes(paragraph: string): string {
  return paragraph.replace(/“[^”]*”?|"[^"]*"?/gu, ' ')
}

/** The outlet, where the introduction names one: “The Tri-Valley Ledger reported:” */
function outletIn(introduction: string): string | null {
  const named =
    /\b((?:[Tt]he )?(?:\p{Lu}[\p{L}’'-]+ ){0,4}(?:Times|Post|Gazette|Courier|Herald|Tribune|Guardian|Ledger|Standard|Weekly|Daily|Journal|News|Packet|Press|Mail|Telegraph|Observer|Review|Chronicle|Reuters|Bloomberg|BBC|CNN))\b/u.exec(
      introduction,
    )
  return named?.[1] ?? null
}
