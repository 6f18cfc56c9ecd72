// Proving a digest against the article's text: the hash, then every passage, quote, name and date.
import { hashText, normaliseText } from '../article/normalise.ts'
import { paragraphAt, paragraphsOf } from '../article/paragraphs.ts'
import type { Digest } from './digest.ts'
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
  const faults = [...headFaults(digest, text), ...passageFaults(digest, text), ...wordingFaults(digest, text)]
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
      const actual = paragraphAt(paragraphs, start)
      if (actual !== paragraph) faults.push(`${entry.id}: ${start} lies in paragraph ${actual}, not ${paragraph}`)
      if (splitsWord(text, start) || splitsWord(text, end))
        faults.push(`${entry.id}: ${start}–${end} cuts a word: “${text.slice(start, end)}”`)
    }
  }
  return faults
}

function splitsWord(text: string, offset: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[offset - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[offset] ?? '')
}

/** Whatever a digest gives as the article's own words must stand in the passages of its entry. */
function wordingFaults(digest: Digest, text: string): string[] {
  const faults: string[] = []
  const slices = (passages: readonly { start: number; end: number }[]) =>
    passages.map(({ start, end }) => text.slice(start, end))
  const expectIn = (id: string, what: string | null, passages: readonly { start: number; end: number }[]) => {
    if (what !== null && !slices(passages).some((slice) => slice.toLowerCase().includes(what.toLowerCase()))) {
      faults.push(`${id}: “${what}” does not stand in its passages`)
    }
  }
  for (const quote of digest.quotes) {
    const [slice] = slices(quote.passages)
    if (slice !== quote.text) faults.push(`${quote.id}: the text has “${slice}”`)
  }
  for (const actor of digest.actors) {
    expectIn(actor.id, actor.role, actor.passages)
    const names = [actor.name, ...actor.aliases].map((name) => name.toLowerCase())
    for (const slice of slices(actor.mentions)) {
      if (!names.includes(slice.toLowerCase()))
        faults.push(`${actor.id}: the mention “${slice}” is neither its name nor an alias`)
    }
  }
  for (const event of digest.events) expectIn(event.id, event.when, event.passages)
  for (const figure of digest.figures) expectIn(figure.id, figure.value, figure.passages)
  for (const term of digest.terms) expectIn(term.id, term.term, term.passages)
  for (const claim of digest.claims)
    if (claim.wording === 'article') expectIn(claim.id, claim.statement, claim.passages)
  for (const demand of digest.demands)
    if (demand.wording === 'article') expectIn(demand.id, demand.what, demand.passages)
  for (const event of digest.events) if (event.wording === 'article') expectIn(event.id, event.what, event.passages)
  for (const question of digest.questions)
    if (question.wording === 'article') expectIn(question.id, question.text, question.passages)
  for (const point of [digest.summary.sentence, ...digest.summary.points]) {
    if (point.wording === 'article') expectIn(point.id, point.text, point.passages)
  }
  return faults
}
