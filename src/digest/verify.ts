// Proving a digest against the article's text: the hash, then every passage, quote, name and date.
import type { Span } from '../article/article.ts'
import { hashText, normaliseText } from '../article/normalise.ts'
import { paragraphAt, paragraphsOf } from '../article/paragraphs.ts'
import { splitsWord } from '../article/words.ts'
import type { Digest, Event } from './digest.ts'
import { entriesOf } from './entries.ts'

export type Proof = { readonly passages: number; readonly faults: readonly string[] }

/** Holds a digest against its article's text (normalised here). Each fault names the entry and what the text has instead. */
export function verifyDigest(digest: Digest, rawText: string): Proof {
  const text = normaliseText(rawText)
  const found = hashText(text)
  if (found !== digest.article.sha256) {
    return {
      passages: 0,
      faults: [`article.sha256: the text’s hash is ${found}, the digest was made from another text`],
    }
  }
  const faults = [
    ...headFaults(digest, text),
    ...passageFaults(digest, text),
    ...quoteFaults(digest, text),
    ...actorFaults(digest, text),
    ...wordingFaults(digest, text),
    ...digest.events.flatMap((event) => dateFaults(event, digest.article.published, text)),
  ]
  return { passages: countPassages(digest), faults }
}

function countPassages(digest: Digest): number {
  return entriesOf(digest).reduce(
    (sum, { entry }) => sum + entry.passages.length + ('mentions' in entry ? entry.mentions.length : 0),
    0,
  )
}

function headFaults(digest: Digest, text: string): string[] {
  const paragraphs = paragraphsOf(text).length
  const faults: string[] = []
  if (digest.article.length !== text.length) faults.push(`article.length: the text has ${text.length}`)
  if (digest.article.paragraphs !== paragraphs) faults.push(`article.paragraphs: the text has ${paragraphs}`)
  return faults
}

function passageFaults(digest: Digest, text: string): string[] {
  const paragraphs = paragraphsOf(text)
  const faults: string[] = []
  for (const { entry } of entriesOf(digest)) {
    for (const { paragraph, start, end } of 'mentions' in entry
      ? [...entry.passages, ...entry.mentions]
      : entry.passages) {
      const slice = text.slice(start, end)
      const actual = paragraphAt(paragraphs, start)
      if (actual !== paragraph) faults.push(`${entry.id}: ${start} lies in paragraph ${actual}, not ${paragraph}`)
      if (slice.trim() !== slice || slice === '')
        faults.push(`${entry.id}: ${start}–${end} begins or ends with a blank: ${shown(slice)}`)
      if (splitsWord(text, start) || splitsWord(text, end))
        faults.push(`${entry.id}: ${start}–${end} cuts a word: ${shown(slice)}`)
    }
  }
  return faults
}

/** A slice as a fault shows it: a passage may be as long as the article. */
function shown(slice: string): string {
  return slice.length > 80 ? `“${slice.slice(0, 80)}…”` : `“${slice}”`
}

function contains(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase())
}

function quoteFaults(digest: Digest, text: string): string[] {
  return digest.quotes.flatMap(({ id, text: words, passages, cue, said }) => {
    const [passage] = passages
    const slice = passage && text.slice(passage.start, passage.end)
    return [
      ...(slice === words ? [] : [`${id}: the text has ${shown(slice ?? '')}`]),
      ...[cue, said]
        .filter((given) => given !== null && !contains(text, given))
        .map((given) => `${id}: “${given}” does not stand in the article`),
    ]
  })
}

function actorFaults(digest: Digest, text: string): string[] {
  return digest.actors.flatMap(({ id, name, aliases, mentions }) => {
    const named = mentions.map(({ start, end }) => text.slice(start, end))
    const names = new Set([name, ...aliases].map((one) => one.toLowerCase()))
    return [
      ...named
        .filter((slice) => !names.has(slice.toLowerCase()))
        .map((slice) => `${id}: the mention ${shown(slice)} is neither its name nor an alias`),
      ...aliases
        .filter((alias) => !contains(text, alias))
        .map((alias) => `${id}: the alias “${alias}” does not stand in the article`),
    ]
  })
}

type Given = { readonly id: string; readonly words: string | null; readonly passages: readonly Span[] }

/** What a digest gives as the article's own words, and where it says that they stand. */
function wordsGiven(digest: Digest): Given[] {
  const { sentence, points } = digest.summary
  const worded = [
    ...[sentence, ...points, ...digest.questions].map((entry) => ({ ...entry, words: entry.text })),
    ...digest.claims.map((entry) => ({ ...entry, words: entry.statement })),
    ...[...digest.demands, ...digest.events].map((entry) => ({ ...entry, words: entry.what })),
  ]
  return [
    ...worded.filter(({ wording }) => wording === 'article'),
    ...digest.voices.map(({ id, outlet, passages }) => ({ id, words: outlet, passages })),
    ...digest.actors.map(({ id, role, passages }) => ({ id, words: role, passages })),
    ...digest.events.map(({ id, when, passages }) => ({ id, words: when, passages })),
    ...digest.figures.map(({ id, value, passages }) => ({ id, words: value, passages })),
    ...digest.terms.map(({ id, term, passages }) => ({ id, words: term, passages })),
  ]
}

function wordingFaults(digest: Digest, text: string): string[] {
  return wordsGiven(digest).flatMap(({ id, words, passages }) =>
    words === null || passages.some(({ start, end }) => contains(text.slice(start, end), words))
      ? []
      : [`${id}: “${words}” does not stand in its passages`],
  )
}

/** A date is in the text, or worked out from a publication day that is known. */
function dateFaults({ id, date, passages }: Event, published: string | null, text: string): string[] {
  if (date?.basis === 'inferred' && published === null)
    return [`${id}: its date is inferred, but the article’s publication day is unknown`]
  const year = date?.value.slice(0, 4) ?? ''
  return date?.basis === 'given' && !passages.some(({ start, end }) => text.slice(start, end).includes(year))
    ? [`${id}: the year ${year} does not stand in its passages`]
    : []
}
