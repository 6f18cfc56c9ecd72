// The rules of a digest that reach across entries: references resolve, passages lie inside the article, nothing refers to itself.
import type { Actor, Digest } from './digest.ts'
import { entriesOf } from './entries.ts'

/** What is wrong between the entries of a digest, each as `path: rule`; empty where all is well. */
export function referenceFaults(digest: Digest): string[] {
  return [
    ...idFaults(digest),
    ...linkFaults(digest),
    ...passageFaults(digest),
    ...quoteFaults(digest),
    ...loopFaults(digest),
  ]
}

function idFaults(digest: Digest): string[] {
  const seen = new Set<string>()
  return entriesOf(digest).flatMap(({ part, entry }) => {
    if (seen.has(entry.id)) return [`${part}: the reference ${entry.id} stands twice`]
    seen.add(entry.id)
    return []
  })
}

/** Every reference that an entry makes to another, with the path it stands at. */
function linksOf(digest: Digest): [path: string, reference: string][] {
  const links: [string, string][] = []
  const add = (path: string, references: readonly (string | null)[]) => {
    for (const reference of references) {
      if (reference !== null && reference !== 'author' && reference !== 'unknown') links.push([path, reference])
    }
  }
  for (const actor of digest.actors) add(`actors.${actor.id}.partOf`, [actor.partOf])
  for (const quote of digest.quotes) {
    add(`quotes.${quote.id}.speaker`, [quote.speaker])
    add(`quotes.${quote.id}.continues`, [quote.continues])
  }
  for (const claim of digest.claims) add(`claims.${claim.id}.quote`, [claim.quote])
  for (const demand of digest.demands) {
    add(`demands.${demand.id}.from`, demand.from)
    add(`demands.${demand.id}.to`, demand.to)
  }
  for (const position of digest.positions) add(`positions.${position.id}.actor`, [position.actor])
  for (const relation of digest.relations) add(`relations.${relation.id}`, [relation.from, relation.to])
  for (const event of digest.events) add(`events.${event.id}.who`, event.who)
  for (const { part, entry } of entriesOf(digest)) {
    if ('by' in entry) add(`${part}.${entry.id}.by`, [entry.by])
    if ('via' in entry) add(`${part}.${entry.id}.via`, entry.via)
  }
  return links
}

function linkFaults(digest: Digest): string[] {
  const known = new Set(entriesOf(digest).map(({ entry }) => entry.id))
  return linksOf(digest).flatMap(([path, reference]) =>
    known.has(reference) ? [] : [`${path}: there is no ${reference}`],
  )
}

function passageFaults(digest: Digest): string[] {
  const { length, paragraphs } = digest.article
  const faults: string[] = []
  for (const { part, entry } of entriesOf(digest)) {
    const passages = 'mentions' in entry ? [...entry.passages, ...entry.mentions] : entry.passages
    for (const { paragraph, start, end } of passages) {
      if (end > length)
        faults.push(`${part}.${entry.id}: the passage ${start}–${end} goes past the article’s end (${length})`)
      if (paragraph > paragraphs)
        faults.push(`${part}.${entry.id}: the article has ${paragraphs} paragraphs, not ${paragraph}`)
    }
  }
  for (const { id, from, to } of digest.voices) {
    if (from > to || to > paragraphs) faults.push(`voices.${id}: paragraphs ${from}–${to} are not in the article`)
  }
  for (const { id, kind, passages } of digest.questions) {
    if (kind === 'disagreement' && passages.length < 2)
      faults.push(`questions.${id}: a disagreement needs the passages that disagree`)
  }
  return faults
}

function quoteFaults(digest: Digest): string[] {
  const faults: string[] = []
  const quotes = new Map(digest.quotes.map((quote) => [quote.id, quote]))
  for (const quote of digest.quotes) {
    const [passage, ...more] = quote.passages
    if (more.length > 0)
      faults.push(
        `quotes.${quote.id}: a quote has one passage; a broken quote is two, the second “continues” the first`,
      )
    else if (passage && passage.end - passage.start !== quote.text.length) {
      faults.push(
        `quotes.${quote.id}: the text has ${quote.text.length} characters, its passage ${passage.end - passage.start}`,
      )
    }
    const first = quote.continues === null ? undefined : quotes.get(quote.continues)
    if (first?.passages[0] && passage && first.passages[0].start >= passage.start)
      faults.push(`quotes.${quote.id}.continues: ${first.id} does not stand before it`)
    if (first && first.speaker !== quote.speaker)
      faults.push(`quotes.${quote.id}.continues: ${first.id} has another speaker (${first.speaker})`)
  }
  return faults
}

/** The actors that are part of themselves, by however long a way; each is walked past once. */
function partOfLoops(actors: readonly Actor[]): string[] {
  const wholes = new Map(actors.map(({ id, partOf }) => [id, partOf]))
  const settled = new Set<string>()
  return actors.flatMap(({ id }) => {
    const trail = new Set<string>()
    let at: string | null = id
    while (at !== null && !settled.has(at) && !trail.has(at)) {
      trail.add(at)
      at = wholes.get(at) ?? null
    }
    for (const passed of trail) settled.add(passed)
    return at !== null && trail.has(at) ? [at] : []
  })
}

function loopFaults(digest: Digest): string[] {
  return [
    ...partOfLoops(digest.actors).map((id) => `actors.${id}.partOf: is part of itself`),
    ...digest.relations
      .filter(({ from, to }) => from === to)
      .map(({ id }) => `relations.${id}: joins an actor to itself`),
  ]
}
