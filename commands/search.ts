// /search: words in the article's text and in its digest, each hit in bold within its sentence.
import { defineCommand, type Invocation } from '../src/command/command.ts'
import { entryHitItem, sentenceItem } from '../src/command/entries/hit.ts'
import { wordsOfEntry } from '../src/command/entries/words.ts'
import { common, FREE_TEXT, string } from '../src/command/options.ts'
import { Refusal } from '../src/command/refusal.ts'
import type { Filter, Item } from '../src/command/reply.ts'
import { sourceLine } from '../src/command/source-line.ts'
import { entriesOf } from '../src/digest/entries.ts'
import { countBy } from '../src/digest/find.ts'
import { nearestWords, searchText } from '../src/digest/search.ts'
import { containsWords, hitsIn, type Query, queryOf } from '../src/digest/words.ts'
import type { Language } from '../src/language/language.ts'
import type { Holding } from '../src/library/library.ts'

const PLACES = ['everything', 'text', 'quotes', 'claims', 'demands', 'library'] as const
type Place = (typeof PLACES)[number]

/** A hit: the item to show, the choice of `in` that finds it, the paragraphs it is in. */
type Hit = { readonly item: Item; readonly place: Place; readonly paragraphs: readonly number[] }

export default defineCommand({
  data: {
    name: 'search',
    description: 'Search the article text and its digest',
    options: [
      string('words', {
        description: 'All of these words; a phrase “between quotation marks”',
        required: true,
        max_length: FREE_TEXT,
      }),
      string('in', {
        description: 'Where to look; everything if left out',
        choices: [
          { name: 'Everything', value: 'everything' },
          { name: 'Article text', value: 'text' },
          { name: 'Quotes', value: 'quotes' },
          { name: 'Claims', value: 'claims' },
          { name: 'Demands', value: 'demands' },
          { name: 'All articles here', value: 'library' },
        ],
      }),
      ...common,
    ],
  },

  async execute({ digest, text, options, library, scope, say }) {
    const query = queryOf(options.words)
    if (query.length === 0) throw new Refusal(say.search.noWords)
    const place = options.in ?? 'everything'
    if (place === 'library') return everywhere(await library.list(scope), digest.article.id, options.words, query, say)
    if (place === 'text' && text === undefined) throw new Refusal(say.search.textNotHeld)
    const all = hitsOf({ digest, text }, query, say)
    const hits = place === 'everything' ? all : all.filter((hit) => hit.place === place)
    if (hits.length === 0) throw nothingFound({ digest, text, say }, options.words, query, place, all.length)
    return {
      heading: say.search.heading(options.words),
      lead: say.search.lead(hits.length, paragraphsOf(hits), text === undefined && place === 'everything'),
      source: sourceLine(digest, say),
      items: hits.map(({ item }) => item),
      ...placesMenu(all, say),
    }
  },
})

/** Everything first, then each part that has hits; no menu where one part has them all. */
function placesMenu(hits: readonly Hit[], say: Language): { filter?: Filter } {
  const parts = countBy(
    hits.filter(({ place }) => place !== 'everything'),
    ({ place }) => place,
  )
  if (parts.every(([, number]) => number === hits.length)) return {}
  const all = [['everything', hits.length] as const, ...parts]
  const choices = all.map(([value, number]) => ({
    value,
    label: say.search.places[value],
    description: say.search.counted(number),
  }))
  return { filter: { option: 'in', label: say.search.menu, choices } }
}

const paragraphsOf = (hits: readonly Hit[]): number => new Set(hits.flatMap(({ paragraphs }) => paragraphs)).size

/** Sentences of the text first, then the entries of the digest part by part. */
function hitsOf({ digest, text }: Holding, query: Query, say: Language): Hit[] {
  const sentences = text === undefined ? [] : searchText(text, query, digest.article.language)
  const entries = entriesOf(digest).flatMap((found) => {
    const words = wordsOfEntry(digest, found, say)
    const hits = hitsIn(words, query)
    return hits.length === 0 ? [] : [{ found, item: entryHitItem(digest, found, { words, hits }, say) }]
  })
  const order = ['quotes', 'demands', 'claims']
  const placed = entries.toSorted((a, b) => rank(order, a.found.part) - rank(order, b.found.part))
  return [
    ...sentences.map(
      (hit): Hit => ({
        item: { group: say.nouns.text, ...sentenceItem(digest, hit, say) },
        place: 'text',
        paragraphs: [hit.paragraph],
      }),
    ),
    ...placed.map(
      ({ found: { part, entry }, item }): Hit => ({
        item: { group: say.search.group(part), ...item },
        place: part === 'quotes' || part === 'claims' || part === 'demands' ? part : 'everything',
        paragraphs: entry.passages.map(({ paragraph }) => paragraph),
      }),
    ),
  ]
}

const rank = (order: readonly string[], part: string): number =>
  order.includes(part) ? order.indexOf(part) : order.length

/** The same search in every article here; only those of the article asked about can be opened by a button. */
function everywhere(holdings: readonly Holding[], open: string, words: string, query: Query, say: Language) {
  const found = holdings
    .map((holding) => ({ holding, hits: hitsOf(holding, query, say) }))
    .filter(({ hits }) => hits.length > 0)
  if (found.length === 0) throw new Refusal(say.search.nowhere(words, holdings.length))
  const items = found.flatMap(({ holding: { digest }, hits }) =>
    hits.map(
      ({ item: { passage, ...item } }): Item => ({
        ...item,
        group: digest.article.title ?? digest.article.label,
        notes: digest.article.id === open ? item.notes : [...item.notes, digest.article.id],
        ...(passage === undefined || digest.article.id !== open ? {} : { passage }),
      }),
    ),
  )
  return { heading: say.search.heading(words), lead: say.search.leadOfAll(items.length, found.length), items }
}

/** Says whether it is elsewhere, which of the words are there alone, and which words are near. */
function nothingFound(
  { digest, text, say }: Pick<Invocation, 'digest' | 'text' | 'say'>,
  words: string,
  query: Query,
  place: Place,
  elsewhere: number,
): Refusal {
  if (elsewhere > 0) return new Refusal(say.search.elsewhere(words, say.search.places[place], elsewhere))
  const texts = [
    ...(text === undefined ? [] : [text]),
    ...entriesOf(digest).map((found) => wordsOfEntry(digest, found, say)),
  ]
  const rows = query.map((row) => row.join(' '))
  const there = rows.filter((row) => texts.some((one) => containsWords(one, `"${row}"`)))
  const missing = rows.filter((row) => !there.includes(row))
  const near = missing.flatMap((row) => nearestWords(texts, row)).slice(0, 3)
  return new Refusal(say.search.nothing(words, there, near, text === undefined))
}
