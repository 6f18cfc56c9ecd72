// Whether a text can be read by the offline rules: English prose of a sensible length. Anything else gets a reason, never a guess.

export type Verdict =
  | { readonly readable: true }
  | {
      readonly readable: false
      readonly reason: 'empty' | 'too long' | 'not text' | 'no sentences' | 'not English'
      readonly say: string
    }

/** About 80,000 words: longer than any article. */
export const LONGEST_TEXT = 500_000

/** Control characters other than blanks, and what an undecodable byte becomes. */
const CONTROL = /[^\P{Cc}\s]|\ufffd/gu
const COMMON = new Set(
  'the of and to a in is that it for was on as with be by at he his from are this not have has had but they an or were which you we who said will its their there one been all would if can out up what about more when she her so no them than other new also into after could may over only some time two first most any these such how our'.split(
    ' ',
  ),
)
/** English prose has about half of its words among the commonest; lists, code and other languages have far fewer. */
const COMMON_SHARE = 0.18
const FEWEST_WORDS = 8
const WORDS_LOOKED_AT = 2_000

/** Also said of a text whose summary cannot be proven, since it then has no sentence that stands alone. */
export const NO_SENTENCES = {
  readable: false,
  reason: 'no sentences',
  say: 'There are no sentences to read here.',
} as const

/** Looks at the first words of a text. Takes a few milliseconds whatever the text. */
export function verdictOf(text: string): Verdict {
  if (text.trim() === '') return unreadable('empty', 'There is no text to read.')
  if (text.length > LONGEST_TEXT)
    return unreadable('too long', `The text has ${text.length} characters; an article has at most ${LONGEST_TEXT}.`)
  const start = text.slice(0, 20_000)
  if ((start.match(CONTROL)?.length ?? 0) > start.length / 200)
    return unreadable('not text', 'This is not a text but some other kind of file.')
  const words =
    start
      .toLowerCase()
      .match(/[\p{L}\p{M}'’]+/gu)
      ?.slice(0, WORDS_LOOKED_AT) ?? []
  if (words.length < FEWEST_WORDS || !/[.!?…:;”"](?:\s|$)/u.test(start)) return NO_SENTENCES
  const common = words.filter((word) => COMMON.has(word)).length
  if (common / words.length < COMMON_SHARE)
    return unreadable('not English', 'This does not look like English, and the offline rules read English only.')
  return { readable: true }
}

function unreadable(reason: Exclude<Verdict, { readable: true }>['reason'], say: string): Verdict {
  return { readable: false, reason, say }
}
