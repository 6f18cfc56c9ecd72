// Tokens with lemma and part of speech, by wink-nlp, aligned back to exact offsets of the text.
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Span } from '../../article/article.ts'
import type { PartOfSpeech } from '../document.ts'

export type TaggedToken = Span & { readonly text: string; readonly lemma: string; readonly partOfSpeech: PartOfSpeech }

/** Longer stretches without a blank are no words, and would cost the tokeniser quadratic time. */
const LONGEST_WORD = 120
/** What the tagger is given at once. */
const LONGEST_PIECE = 4000

type Tagger = (piece: string) => { words: string[]; tags: PartOfSpeech[]; lemmas: string[] }
let tagger: Tagger | null = null

function loadTagger(): Tagger {
  const nlp = winkNLP(model, ['sbd', 'pos'])
  return (piece) => {
    const tokens = nlp.readDoc(piece).tokens()
    return {
      words: tokens.out() as string[],
      tags: tokens.out(nlp.its.pos) as PartOfSpeech[],
      // wink's own types of `its.lemma` and of `out` disagree about the third parameter.
      lemmas: tokens.out(nlp.its.lemma as never) as string[],
    }
  }
}

/** Where `word` stands in `text` at or shortly after `from`, or -1. */
function locate(text: string, word: string, from: number, end: number): number {
  if (text.startsWith(word, from)) return from
  const window = text.slice(from, Math.min(end, from + word.length + 40))
  const at = window.indexOf(word)
  return at < 0 ? -1 : from + at
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charAt(at).trim() === '') at++
  return at
}

/** A stretch that the tagger gave no token for: one token of unknown kind, so that nothing of the text is lost. */
function unknown(text: string, start: number, end: number): TaggedToken[] {
  const from = skipBlanks(text, start, end)
  const word = text.slice(from, end).trimEnd()
  return word === ''
    ? []
    : [{ start: from, end: from + word.length, text: word, lemma: word.toLowerCase(), partOfSpeech: 'X' }]
}

/** Letters that have no accent to take off. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ə: 'e',
  Ə: 'E',
}

/** The same length, with the letters beyond Latin-1 without their accents: the tagger would take “Šimek” apart. */
function withoutRareAccents(text: string): string {
  return text.replace(
    /[\u0100-\u024f\u0259\u1e00-\u1eff]/g,
    (letter) => PLAIN[letter] ?? letter.normalize('NFD').charAt(0),
  )
}

function tagPiece(text: string, { start, end }: Span, tag: Tagger): TaggedToken[] {
  const piece = withoutRareAccents(text.slice(start, end))
  const { words, tags, lemmas } = tag(piece)
  const tokens: TaggedToken[] = []
  let position = 0
  for (const [index, word] of words.entries()) {
    if (word.trim() === '') continue
    const from = skipBlanks(piece, position, piece.length)
    const at = locate(piece, word, from, piece.length)
    if (at < 0 || at + word.length > piece.length) continue
    if (at > from) tokens.push(...unknown(text, start + from, start + at))
    tokens.push({
      start: start + at,
      end: start + at + word.length,
      text: text.slice(start + at, start + at + word.length),
      lemma: lemmas[index] ?? word.toLowerCase(),
      partOfSpeech: tags[index] ?? 'X',
    })
    position = at + word.length
  }
  tokens.push(...unknown(text, start + position, end))
  return tokens
}

/** Pieces that end at blanks, none much longer than the tagger takes at once, and the overlong words apart. */
function piecesOf(text: string, { start, end }: Span): (Span & { readonly plain: boolean })[] {
  const pieces: (Span & { plain: boolean })[] = []
  let from = start
  const flush = (to: number) => {
    if (to > from) pieces.push({ start: from, end: to, plain: true })
    from = to
  }
  for (let wordStart = start, at = start; at <= end; at++) {
    if (at < end && text.charAt(at).trim() !== '') continue
    if (at - wordStart > LONGEST_WORD) {
      flush(wordStart)
      pieces.push({ start: wordStart, end: at, plain: false })
      from = at
    } else if (at - from > LONGEST_PIECE) flush(at)
    wordStart = at + 1
  }
  flush(end)
  return pieces
}

/** The tokens of a stretch of text, in order; for each, `text.slice(start, end)` is its text. */
export function tagTokens(text: string, span: Span): TaggedToken[] {
  tagger ??= loadTagger()
  const tag = tagger
  return piecesOf(text, span).flatMap((piece) =>
    piece.plain ? tagPiece(text, piece, tag) : unknown(text, piece.start, piece.end),
  )
}
