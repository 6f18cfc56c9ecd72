// A document's words as the name rules see them: with case, possessive, and what stands between them.
import type { Document, PartOfSpeech, Sentence } from '../document.ts'

export type NameWord = {
  readonly start: number
  /** Without a possessive ending. */
  readonly end: number
  readonly text: string
  readonly capital: boolean
  /** In capitals throughout, at least two letters: "NATO", "OSLO". */
  readonly allCapitals: boolean
  readonly possessive: boolean
  /** The text between this word (with its possessive) and the next one. */
  readonly gap: string
  readonly tag: PartOfSpeech | undefined
  /** Whether only quotation marks and the like stand before it in its sentence or line. */
  readonly opens: boolean
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-'’.&](?=[\p{L}\p{N}]))*/gu
const POSSESSIVE = /^(?:\s?['’]s(?![\p{L}\p{N}])|['’](?=\s+\p{L}))/u

/** A line's start, an opening quotation mark, a colon, a dash: what follows may be capitalised for its place alone. */
const OPENS_AFTER = /\n\s{0,3}$|["“‘(]\s?$|[!?:]\s{1,3}$|(?:^|\s|\))[-–—]{1,2}\s$|[*•]\s?$/u

/** Shortened words whose full stop belongs to them. */
const ABBREVIATIONS = new Set(
  `Inc Corp Co Ltd Mr Mrs Ms Dr Prof Gen Col Lt Maj Capt Sgt Cpl Adm Gov Sen Rep Reps Sens Rev Fr St Jr Sr Hon Det Supt Brig Cmdr Pvt Pfc Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont
Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Del Bros Mt Ft`.split(/\s+/),
)
const SHOUTED_LINKERS = new Set(['OF', 'FOR', 'AND', 'THE', 'TO', 'IN', 'AT', 'ON', 'BY', 'WITH', 'NO', 'NOT'])
/** "I'm", "Don't". */
const CONTRACTION = /['’](?:m|re|ve|ll|d|t)$/
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u
const CAPITAL = /^(?:\p{Lu}|(?:al|el|an|as|ad|ar|bin|ibn|d|l|o)[-'’]\p{Lu})/u

export function wordsOf(document: Document, sentence: Sentence, tags: ReadonlyMap<number, PartOfSpeech>): NameWord[] {
  const words: NameWord[] = []
  const text = document.text.slice(sentence.start, sentence.end)
  const matches = [...text.matchAll(WORD)]
  for (const [index, match] of matches.entries()) {
    let piece = match[0]
    const joined = /['’]s$/.exec(piece)
    if (joined) piece = piece.slice(0, -2)
    const compound = compoundOf(piece)
    if (compound) piece = compound
    if (text[match.index + piece.length] === '.' && !joined && (INITIALS.test(piece) || ABBREVIATIONS.has(piece)))
      piece += '.'
    const end = match.index + piece.length
    const next = matches[index + 1]?.index ?? text.length
    const after = text.slice(end, next)
    const possessive = joined ? "'s" : (POSSESSIVE.exec(text.slice(end, end + 4))?.[0] ?? '')
    // A detached "’s" of tokenised text is itself matched as a word "s"; it is skipped here.
    if (piece === 's' && words.at(-1)?.possessive && /['’]$/.test(text.slice(0, match.index))) continue
    const before = text.slice(Math.max(0, match.index - 4), match.index)
    words.push({
      start: sentence.start + match.index,
      end: sentence.start + end,
      text: SHOUTED_LINKERS.has(piece) ? piece.toLowerCase() : piece,
      capital: CAPITAL.test(piece) && !SHOUTED_LINKERS.has(piece) && !CONTRACTION.test(piece),
      allCapitals: /^[\p{Lu}\p{N}.&’'/-]{2,}$/u.test(piece) && (piece.match(/\p{Lu}/gu)?.length ?? 0) > 1,
      possessive: possessive !== '',
      gap: compound
        ? '-'
        : possessive
          ? text.slice(end + possessive.length, Math.max(end + possessive.length, gapEnd(matches, index, text)))
          : after,
      tag: tags.get(sentence.start + match.index),
      opens: words.length === 0 || OPENS_AFTER.test(before),
    })
  }
  return words
}

/** "Berlin" of "Berlin-based": what is joined to it makes an adjective of the name. */
function compoundOf(piece: string): string | undefined {
  const dash = piece.lastIndexOf('-')
  if (dash < 2 || !CAPITAL.test(piece)) return undefined
  const right = piece.slice(dash + 1)
  return /^(?:\p{Ll}{2,}(?:ed|ing)|based|led|born|run|style|majority|made|wide|area|only|era|bound|free|grown|owner|held|backed|listed|like|safe|type|level|related|friendly|native|language|dominated)$/u.test(
    right,
  )
    ? piece.slice(0, dash)
    : undefined
}

/** Where the gap after a possessive ends: at the next word that is not the detached "s" itself. */
function gapEnd(matches: readonly RegExpExecArray[], index: number, text: string): number {
  const next = matches[index + 1]
  if (next?.[0] === 's' && /['’]$/.test(text.slice(Math.max(0, next.index - 1), next.index))) {
    return matches[index + 2]?.index ?? text.length
  }
  return next?.index ?? text.length
}

export function tagsByStart(document: Document): Map<number, PartOfSpeech> {
  return new Map(document.tokens.map((token) => [token.start, token.partOfSpeech]))
}

/** "OSLO" as "Oslo"; "U.S." and "NATO" as they are. */
export function asTitleCase(text: string): string {
  if (text.length < 2 || text.includes('.')) return text
  return text.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase())
}
