// What a reference means: a paragraph (“¶3”, “3”) or an entry (“q2”), and the suggestions while somebody types one.
import type { Digest } from '../digest/digest.ts'
import { type Entry, entriesOf, entryOfReference } from '../digest/entries.ts'
import { fold } from '../digest/names.ts'
import { PREFIX } from '../digest/parts.ts'
import type { Language } from '../language/language.ts'
import { wordsOfEntry } from './entries/words.ts'
import type { Choice } from './options.ts'
import { Refusal } from './refusal.ts'

/** An entry where one was asked for, and the paragraphs it, or the reference itself, stands in. */
export type Place = { readonly found: Entry | undefined; readonly paragraphs: readonly number[] }

const PARAGRAPH = /^(?:¶|#|§|par(?:a|agraph)?\.?)?\s*(\d{1,6})$/i
const ENTRY = /^([a-z])\s?(\d{1,6})$/i

/** Throws a Refusal where the article has no such place. */
export function askedPlace(digest: Digest, typed: string, say: Language): Place {
  const { paragraphs } = digest.article
  const number = PARAGRAPH.exec(typed.trim())?.[1]
  if (number !== undefined) {
    const paragraph = Number(number)
    if (paragraph < 1 || paragraph > paragraphs) throw new Refusal(say.passage.noSuchParagraph(paragraph, paragraphs))
    return { found: undefined, paragraphs: [paragraph] }
  }
  const [, letter = '', digits = ''] = ENTRY.exec(typed.trim()) ?? []
  const reference = letter.toLowerCase() + digits.replace(/^0+/, '')
  const found = entryOfReference(digest, reference)
  if (found === undefined) throw noSuchPlace(digest, typed, reference, say)
  const numbers = [...found.entry.passages.map(({ paragraph }) => paragraph), ...quotedParagraphs(found)]
  return { found, paragraphs: [...new Set(numbers)].sort((a, b) => a - b) }
}

/** The paragraphs that are a voice's own words: its passage is only where the author introduces it. */
function quotedParagraphs({ part, entry }: Entry): number[] {
  return part === 'voices' ? Array.from({ length: entry.to - entry.from + 1 }, (_, index) => entry.from + index) : []
}

function noSuchPlace(digest: Digest, typed: string, reference: string, say: Language): Refusal {
  const part = (Object.keys(PREFIX) as (keyof typeof PREFIX)[]).find((one) => PREFIX[one] === reference[0])
  if (part === undefined) return new Refusal(say.passage.noSuch(typed, digest.article.paragraphs))
  const last = entriesOf(digest).findLast((one) => one.part === part)
  return new Refusal(say.passage.noSuchEntry(reference, last?.entry.id, say.nouns[part].toLowerCase()))
}

const MOST_SUGGESTED = 25

/** Paragraphs for a number, else the entries whose reference begins so or whose words have what was typed. */
export function suggestPlaces(digest: Digest, typed: string, say: Language): Choice[] {
  const wanted = fold(typed)
  const paragraphs = Array.from({ length: digest.article.paragraphs }, (_, index) => String(index + 1))
    .filter((number) => wanted !== '' && number.startsWith(wanted))
    .map((number) => ({ name: `¶${number}`, value: `¶${number}` }))
  const entries = entriesOf(digest).map((found) => ({ id: found.entry.id, words: wordsOfEntry(digest, found, say) }))
  const fits = (words: string) => wanted === '' || fold(words).includes(wanted)
  return [
    ...paragraphs,
    ...entries.filter(({ id }) => wanted !== '' && id.startsWith(wanted)).map((entry) => choiceOf(entry, say)),
    ...entries
      .filter(({ id, words }) => !(wanted !== '' && id.startsWith(wanted)) && fits(words))
      .map((entry) => choiceOf(entry, say)),
  ].slice(0, MOST_SUGGESTED)
}

const choiceOf = ({ id, words }: { id: string; words: string }, say: Language): Choice => ({
  name: say.passage.suggestion(id, words),
  value: id,
})
