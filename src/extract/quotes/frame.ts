// A frame: one sentence of the author's with each quotation folded into a single word, so that grammar is read around it.
import type { Span } from '../../article/article.ts'
import type { Document, PartOfSpeech, Token } from '../document.ts'
import type { QuotedStretch } from './quotation-marks.ts'

export type Word = Span & {
  readonly lower: string
  readonly text: string
  readonly lemma: string
  readonly tag: PartOfSpeech | 'QUOTE'
  /** The quotation that this word stands for. */
  readonly quote: QuotedStretch | null
  /** The index of the document's sentence it lies in. */
  readonly sentence: number
}

export type Frame = Span & { readonly paragraph: number; readonly words: readonly Word[] }

const tokenWord = (token: Token): Word => ({
  start: token.start,
  end: token.end,
  text: token.text,
  lower: token.text.toLowerCase().replace('’', "'"),
  lemma: token.lemma,
  tag: token.partOfSpeech,
  quote: null,
  sentence: token.sentence,
})

const OFTEN_MISTAGGED: ReadonlySet<string> = new Set(['VERB', 'ADJ', 'ADV', 'AUX', 'INTJ', 'X', 'NOUN'])

/** A capital inside a sentence makes a name of what the tagger took for another word: "said Will Doyle", "Skip Lee". */
function withNames(words: readonly Word[]): readonly Word[] {
  const letters = words.filter((word) => /^\p{L}/u.test(word.text) && word.quote === null)
  const capitals = letters.filter((word) => /^\p{Lu}/u.test(word.text)).length
  if (capitals > letters.length * 0.6 && (letters.length > 12 || letters.length === words.length - 1)) return words
  return words.map((word, at) => {
    const next = words[at + 1]
    if (word.quote !== null || !/^\p{Lu}\p{Ll}/u.test(word.text) || !OFTEN_MISTAGGED.has(word.tag)) return word
    const inside = at > 0 && words[at - 1]?.lower !== ':'
    const beforeName = next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text)
    const first = words.slice(0, at).every((other) => other.quote !== null || !/\p{L}/u.test(other.text))
    const beforeVerb =
      first && next?.tag === 'VERB' && /^(?:VERB|ADJ|AUX|INTJ|X)$/.test(word.tag) && !/(?:ing|ed)$/.test(word.lower)
    return (inside && !first) || beforeVerb || (beforeName && word.tag !== 'ADV') ? { ...word, tag: 'PROPN' } : word
  })
}

/** The words of each paragraph, quotations folded. Tokens and stretches are both in order, so one pass does. */
function foldedParagraphs(document: Document, stretches: readonly QuotedStretch[]): Word[][] {
  const paragraphs: Word[][] = document.paragraphs.map(() => [])
  let next = 0
  for (const token of document.tokens) {
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    const paragraph = paragraphs[(document.sentences[token.sentence]?.paragraph ?? 1) - 1]
    const stretch = stretches[next]
    if (stretch === undefined || token.end <= stretch.start) {
      paragraph?.push(tokenWord(token))
    } else if (paragraph?.at(-1)?.quote !== stretch) {
      const text = document.text.slice(stretch.inner.start, stretch.inner.end)
      const { start, end } = stretch
      paragraph?.push({
        start,
        end,
        text,
        lower: '',
        lemma: '',
        tag: 'QUOTE',
        quote: stretch,
        sentence: token.sentence,
      })
    }
  }
  return paragraphs
}

const ENDS_SENTENCE = /[.!?…][’'"”)\]]{0,4}$/

/** “Really?” Smith asked. “No…” said Lee: a name with a verb and a stop or preposition after it belongs to the quotation before. */
function attributionFollows(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(at + 14, words.length); i++) {
    const word = words[i]
    if (word === undefined || word.tag === 'QUOTE' || /^[.;:!?]$/.test(word.lower)) return false
    if (
      i > at &&
      /^(?:said|says|asked|asks|wrote|replied|added|told|tweeted|shouted|exclaimed|joked|wondered|yelled|quipped|responded)$/.test(
        word.lower,
      )
    ) {
      const after = words[i + 1]
      return after === undefined || !/^(?:that|it|he|she|they|we|if|whether)$/.test(after.lower)
    }
  }
  return false
}

function endsFrame(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (word === undefined || next === undefined) return true
  if (word.quote !== null) {
    if (!ENDS_SENTENCE.test(word.text.trimEnd()))
      return next.sentence !== word.sentence && /^\p{Lu}/u.test(next.text) && !word.quote.closed
    if (next.quote !== null) return true
    if (!/^[\p{Lu}\p{N}]/u.test(next.text)) return false
    return /[.]$/.test(word.text.trim()) || !attributionFollows(words, at + 1)
  }
  if (next.sentence === word.sentence) return false
  return (
    /^[.!?…]{1,6}$/.test(word.text) ||
    /\p{L}\.$/u.test(word.text) ||
    words[at - 1]?.quote != null ||
    !/^[,;–—-]$/.test(word.text)
  )
}

/** No sentence of news is longer; what is gets cut, so that rules may look over a whole frame. */
const LONGEST_FRAME = 250

/** The frames of a document, in order. */
export function framesOf(document: Document, stretches: readonly QuotedStretch[]): Frame[] {
  const frames: Frame[] = []
  for (const [index, words] of foldedParagraphs(document, stretches).entries()) {
    let from = 0
    for (let at = 0; at < words.length; at++) {
      if (!endsFrame(words, at) && at - from < LONGEST_FRAME) continue
      const part = words.slice(from, at + 1)
      const first = part[0]
      const last = part.at(-1)
      if (first !== undefined && last !== undefined)
        frames.push({ start: first.start, end: last.end, paragraph: index + 1, words: withNames(part) })
      from = at + 1
    }
  }
  return frames
}
