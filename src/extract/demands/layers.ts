// The layers of a text in which a wish can stand: the sentences around quotations, and those within them.
import type { Span } from '../../article/article.ts'
import type { Document, Token } from '../document.ts'
import { type Frame, framesOf, type Word } from '../quotes/frame.ts'
import { nounPhraseEndingAt } from '../quotes/noun-phrase.ts'
import { quotedStretches } from '../quotes/quotation-marks.ts'
import { type VerbGroup, verbGroups } from '../quotes/verb-group.ts'
import { mended } from './mend-tags.ts'
import { calledOut, toldIn } from './vocative.ts'

export type Layer = {
  readonly words: readonly Word[]
  readonly groups: readonly VerbGroup[]
  readonly passage: Span
  /** It stands between quotation marks. */
  readonly quoted: boolean
  /** Whom its imperatives and its “you” are spoken to. */
  readonly spokenTo: Span | null
}

/** Longer quotations are read only this far. */
const LONGEST = 120

/** Every sentence of a text with its quotations folded, then every sentence inside a quotation. */
export function layersOf(document: Document): Layer[] {
  const stretches = quotedStretches(document.text)
  const frames = framesOf(document, stretches)
  const outer = frames.map((frame) => layerOf(frame, frame, false))
  const inner = frames.flatMap((frame) =>
    frame.words.flatMap(({ quote }, at) => (quote === null ? [] : innerLayers(document, quote.inner, frame, at))),
  )
  return [...outer, ...inner].toSorted((a, b) => a.passage.start - b.passage.start)
}

function layerOf(frame: Pick<Frame, 'words'>, passage: Span, quoted: boolean, told: Span | null = null): Layer {
  const words = mended(frame.words)
  const called = calledOut({ words })
  return {
    words,
    groups: verbGroups(words),
    passage: { start: passage.start, end: passage.end },
    quoted,
    spokenTo: called ?? told,
  }
}

/** The sentences of a quotation; one that is only part of its sentence is stated by the whole of it. */
function innerLayers(document: Document, inner: Span, frame: Frame, place: number): Layer[] {
  const tokens = tokensWithin(document.tokens, inner)
  const layers: Layer[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const ends = /^[.!?…]+$/u.test(tokens[at]?.text ?? '')
    if (!ends && at < tokens.length - 1 && at - from < LONGEST) continue
    const part = tokens.slice(from, at + 1)
    const [first, last] = [part[0], part.at(-1)]
    if (first && last && part.length > 1) {
      const whole = from === 0 && at >= tokens.length - 2 ? frame : { start: first.start, end: last.end }
      layers.push(
        layerOf(
          { words: [...(from === 0 ? subjectOf(frame, place, first) : []), ...part.map(wordOf)] },
          whole,
          true,
          toldIn(frame),
        ),
      )
    }
    from = at + 1
  }
  return layers
}

/** The council “better put in a light”: a quotation that opens with a verb has its subject before the mark. */
function subjectOf({ words }: Frame, place: number, { text }: Token): readonly Word[] {
  if (!/^(?:ought|must|should|better|had|needs?|has)$/i.test(text)) return []
  const subject = nounPhraseEndingAt(words, place - 1)
  return subject === null ? [] : words.slice(subject.first, subject.last + 1)
}

function tokensWithin(tokens: readonly Token[], { start, end }: Span): Token[] {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: Token[] = []
  for (let at = low; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.end > end) break
    found.push(token)
  }
  return found
}

const wordOf = ({ start, end, text, lemma, partOfSpeech, sentence }: Token): Word => ({
  start,
  end,
  text,
  lower: text.toLowerCase().replace('’', "'"),
  lemma,
  tag: partOfSpeech,
  quote: null,
  sentence,
})
