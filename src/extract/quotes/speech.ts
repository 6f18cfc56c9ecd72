// Tells speech from what else stands between quotation marks: titles, nicknames, scare quotes, markup.
import type { Frame, Word } from './frame.ts'

const MINOR = /^(?:the|a|an|of|in|on|for|and|to|with|at|by|from|or|is|vs\.?)$/
const WORK =
  /^(?:on|show|film|movie|book|memoir|novel|podcast|documentary|drama|comedy|sitcom|series|program|programme|song|album|column|essay|article|musical|play|magazine|newspaper|episode|autobiography|hit|ballad|anthem|single|broadcast|biopic|sequel|entitled|titled|seller|bestseller|'s|’s|s|perform|performed|sang|played|radio)$/
const NAMED = /^(?:called|named|entitled|titled|nicknamed|dubbed)$/

/** The rules that found a cue for the quotation itself, not just a verb somewhere before it. */
const SURE: ReadonlySet<string> = new Set([
  'following',
  'introduced',
  'governed',
  'parenthesis',
  'signed',
  'same-paragraph',
  'after-colon',
  'paragraph-before',
  'according',
  'looked-ahead',
  'label',
  'continued',
])

/** Every word that counts begins with a capital: “Meet the Press”. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word) && !MINOR.test(word))
  return words.length > 0 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
}

const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** author="@lee": a value in markup, or nothing but a tag. */
function isMarkup(documentText: string, word: Word): boolean {
  return documentText.charAt(word.start - 1) === '=' || /^\s*<[^>]{0,80}>[\s.]*$/.test(word.text)
}

/** George “Jay” Lee: a nickname inside a name. */
function isNickname(words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.tag === 'PROPN' &&
    words[at + 1]?.tag === 'PROPN' &&
    countWords(words[at]?.text ?? '') <= 2 &&
    !/[,.!?]$/.test(words[at]?.text.trimEnd() ?? '')
  )
}

/** on NBC's “Meet the Press”, a book called “Tough Choices”: the title of a work. */
function isWorkTitle(words: readonly Word[], at: number, text: string): boolean {
  if (!isTitleCase(text) || countWords(text) > 9) return false
  const before = words[at - 1]?.lower === ',' ? words[at - 2] : words[at - 1]
  if (before === undefined) return false
  if (NAMED.test(before.lower)) return words[at - 2]?.tag === 'NOUN' || words[at - 2]?.lower === ','
  return WORK.test(before.lower)
}

/** Whether a quotation is somebody's words, given the rule that attributed it. */
export function isSpeech(documentText: string, frame: Frame, at: number, rule: string): boolean {
  const { words } = frame
  const word = words[at]
  if (word === undefined) return false
  const { text } = word
  if (isMarkup(documentText, word) || isNickname(words, at)) return false
  const opens = words.slice(0, at).every((other) => other.quote !== null || !/\p{L}/u.test(other.text))
  if (!(opens && (rule === 'following' || rule === 'signed')) && isWorkTitle(words, at, text)) return false
  if (SURE.has(rule)) return true
  const length = countWords(text)
  const title = isTitleCase(text)
  switch (rule) {
    case 'none':
      return !title && length >= 5
    case 'any-verb':
      return !title && length >= 2
    case 'broken':
      return !title && length >= 3
    case 'introduced-unknown':
      return !title || length <= 2
    case 'same-paragraph-fragment':
      return !title && length >= 2
    default:
      return length >= 3
  }
}

/** Words before a name or title between marks, in German and French: "der Film „Heimat“". */
const NAMES_FOLLOW =
  /^(?:namens?|titel|motto|film|buch|roman|zeitung|magazin|zeitschrift|sender|fernsehsender|nachrichtenagentur|firma|unternehmen|schiff|projekt|mission|operation|genannten?|sogenannten?|sog|website|webseite|sendung|serie|album|lied|song|stück|verein|gruppe|organisation|partei|heißt|auch|dit|appelé|intitulé|roman|livre|journal)$/i

/** German verbs that call something by a word of the speaker's: "nannte es „Panik“". */
const CALLS =
  /^(?:bezeichne|nann?te|sprach|sprechen|spricht|charakteris|verurteil|urteil|befürcht|forder|warn|kritisier|beschimpf|titulier|vergl|skandier|verteidig|erwart|sieht|sah|bestr[ei]*t)/

/** Whether a quotation in another language is speech, told by its form alone: a clause, or words that open small. */
export function isSpeechAbroad(documentText: string, { words }: Frame, at: number): boolean {
  const word = words[at]
  if (word === undefined || isMarkup(documentText, word)) return false
  const parts = word.text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part))
  const before = words[at - 1]
  const small = parts.filter((part) => /^\p{Ll}/u.test(part)).length
  if (before?.lower === ':') return parts.length >= 3 || small > 0
  if (before !== undefined && NAMES_FOLLOW.test(before.lower) && !(small >= 3 && parts.length >= 5)) return false
  if (/^\p{Ll}/u.test(parts[0] ?? '')) return true
  if (parts.length >= 5 && small >= 2) return true
  return !/^\p{Lu}.*\s\p{Lu}/u.test(word.text) && words.some(({ lower }) => CALLS.test(lower))
}
