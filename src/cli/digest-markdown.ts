// A digest as a Markdown document, for reading and for review.
import { itemOfEntry } from '../command/entries/words.ts'
import type { Digest } from '../digest/digest.ts'
import { type Entry, entriesOf } from '../digest/entries.ts'
import { languageFor } from '../language/language.ts'
import { plain } from '../language/text.ts'

const say = languageFor(undefined)

/** Every part that has entries, each entry as its command shows it: whose words, reference and paragraphs. */
export function digestAsMarkdown(digest: Digest): string {
  const { article, engine } = digest
  const known = [article.author, article.outlet, article.published].filter((one) => one !== null).map(literal)
  return [
    `# ${literal(article.title ?? article.label)}`,
    [...known, literal(article.kind), say.engine(engine.kind)].join(' · '),
    ...engine.notes.map((note) => `> ${literal(note)}`),
    ...partsOf(digest).flatMap(([part, entries]) => [
      `## ${say.nouns[part]} (${entries.length})`,
      entries.map((entry) => `- ${lineOf(digest, entry)}`).join('\n'),
    ]),
  ].join('\n\n')
}

/** The parts that have entries, the summary first. */
function partsOf(digest: Digest): [part: Entry['part'], entries: Entry[]][] {
  const parts = [...Map.groupBy(entriesOf(digest), ({ part }) => part)]
  return parts.toSorted(([a], [b]) => Number(b === 'summary') - Number(a === 'summary'))
}

/** What somebody says stands before the name, anything else after its title. */
function lineOf(digest: Digest, found: Entry): string {
  const { title, quote, text, notes } = itemOfEntry(digest, found, say)
  const name = title === undefined ? [] : [literal(plain(title))]
  const words = [
    ...(quote === undefined ? [] : [`“${literal(quote)}”`]),
    ...(text === undefined ? [] : [literal(plain(text))]),
  ]
  const isSaid = found.part === 'quotes' || found.part === 'claims'
  const parts = isSaid ? [...words, ...name] : [...name.map((one) => `**${one}**`), ...words]
  return `${parts.join(' – ')} (${notes.map((note) => literal(plain(note))).join(' · ')})`
}

/** One line, with what Markdown would take as its own marked as plain text. */
function literal(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
}
