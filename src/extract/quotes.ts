// The quotes of a reading as entries: every stretch between quotation marks that is speech, with its speaker and the way it came.
import type { Span } from '../article/article.ts'
import type { Quote } from '../digest/digest.ts'
import { PREFIX } from '../digest/parts.ts'
import { numbered } from './number.ts'
import type { Attribution } from './quotes/attribution.ts'
import type { Found, Reading } from './reading.ts'
import { viaOf } from './via.ts'

/** Fewer words than this, within the author's sentence, are a fragment. */
const CLAUSE_WORDS = 4
const LONGEST = 6_000

type Part = Found<Quote> & { readonly group: Attribution; readonly at: number }

/** Every quote, in the order of the text. A quotation broken by its attribution is several, each continuing the one before. */
export function findQuoteEntries(reading: Reading): Quote[] {
  const parts = reading.attributions
    .filter(({ type }) => type !== 'indirect')
    .flatMap((attribution) => partsOf(reading, attribution))
  const once = [...new Map(parts.map((part) => [part.passages[0]?.start, part])).values()]
  const quotes = numbered(PREFIX.quotes, once)
  return quotes.map(({ group, at, ...quote }) => {
    const before = at === 0 ? undefined : quotes.findLast((one) => one.group === group && one.at < at)
    return { ...quote, continues: before?.id ?? null }
  })
}

function partsOf(reading: Reading, attribution: Attribution): Part[] {
  const { type, quoted, speaker, cue, confidence } = attribution
  return quoted.flatMap((span, at): Part[] => {
    const passage = reading.passage(trimmed(reading.document.text, span))
    const text = reading.slice(passage)
    if (text === '' || text.length > LONGEST) return []
    const form = type === 'direct' && isClause(text) ? 'full' : 'fragment'
    return [
      {
        group: attribution,
        at: type === 'direct' ? at : 0,
        text,
        speaker: reading.whoseOf(speaker),
        cue: cue && cue.end - cue.start <= 200 ? reading.slice(cue) : null,
        form,
        said: null,
        continues: null,
        via: viaOf(reading, attribution),
        passages: [passage],
        confidence: speaker === null ? 'unsure' : confidence,
      },
    ]
  })
}

/** “We will not go,” is a clause; “a gift to nobody” is a fragment of the author's sentence. */
function isClause(text: string): boolean {
  const marked = /^[“‘'"([…\s]*[\p{Lu}\p{N}]/u.test(text) || /[.,!?;…—]['’")\]]*$/u.test(text)
  return marked && text.split(/\s+/).length >= CLAUSE_WORDS
}

/** A span without the blanks at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end)
  return {
    start: start + (slice.length - slice.trimStart().length),
    end: end - (slice.length - slice.trimEnd().length),
  }
}
