// /passage: a paragraph, or the place of an entry, with what the digest drew from it.

import { defineCommand, type Invocation } from '../src/command/command.ts'
import { linkTo, paragraphItems, wholeQuoteItems } from '../src/command/entries/paragraph.ts'
import { namesOf } from '../src/command/entries/whose.ts'
import { itemOfEntry } from '../src/command/entries/words.ts'
import { common, FREE_TEXT, integer, member, string } from '../src/command/options.ts'
import { askedPlace, type Place, suggestPlaces } from '../src/command/place.ts'
import type { Item } from '../src/command/reply.ts'
import { sourceLine } from '../src/command/source-line.ts'
import type { Digest } from '../src/digest/digest.ts'
import type { Entry } from '../src/digest/entries.ts'
import { entriesInParagraph, namedInParagraph } from '../src/digest/find.ts'
import { paragraphSpan } from '../src/digest/sentences.ts'
import { voiceOfParagraph } from '../src/digest/whose.ts'
import type { Language } from '../src/language/language.ts'
import type { Text } from '../src/language/text.ts'

export default defineCommand({
  data: {
    name: 'passage',
    description: 'Show a paragraph, with a permanent link',
    options: [
      string('ref', {
        description: 'A paragraph (¶3) or an entry (q2)',
        required: true,
        autocomplete: true,
        max_length: FREE_TEXT,
      }),
      integer('around', { description: 'So many paragraphs before and after as well', min_value: 0, max_value: 3 }),
      member('mention', { description: 'Whom it is for; shown, not pinged' }),
      ...common,
    ],
  },

  autocomplete: { ref: (typed, { digest, say }) => suggestPlaces(digest, typed, say) },

  execute(invocation) {
    const { digest, text, options, say } = invocation
    const place = askedPlace(digest, options.ref, say)
    const lead = leadOf(digest, place, text !== undefined, say)
    return {
      heading: say.passage.heading(place.found?.entry.id, say.paragraphs(place.paragraphs)),
      lead: options.mention === undefined ? lead : say.passage.for({ member: options.mention }, lead),
      source: sourceLine(digest, say),
      items: [
        ...askedItems(invocation, place.found),
        ...textItems(invocation, place, options.around ?? 0),
        ...drawnItems(digest, place, say),
        ...place.paragraphs.flatMap((number) => namedItems(digest, number, place, say)),
      ],
    }
  },
})

function leadOf(digest: Digest, { found, paragraphs }: Place, held: boolean, say: Language): Text {
  const all = digest.article.paragraphs
  const [first = 1] = paragraphs
  const where =
    found === undefined
      ? say.passage.paragraph(first, all, voiceOfParagraph(digest, first)?.name)
      : say.passage.entry(found.entry.id, found.part, paragraphs, all)
  return held ? where : [where, ' ', say.passage.notHeld]
}

/** The entry that was asked for, and a long quote whole where no text shows it. */
function askedItems(
  { digest, text, say }: Pick<Invocation, 'digest' | 'text' | 'say'>,
  found: Entry | undefined,
): Item[] {
  if (found === undefined) return []
  const { passage: _itself, ...item } = withPlace(itemOfEntry(digest, found, say), found, text === undefined, say)
  const whole = found.part === 'quotes' && text === undefined ? wholeQuoteItems(digest, found.entry, say) : []
  return [{ group: say.passage.groups.entry, ...item }, ...whole]
}

/** The paragraphs themselves, and those around them, where the text is held; the first with its link. */
function textItems(
  { digest, text, say }: Pick<Invocation, 'digest' | 'text' | 'say'>,
  { paragraphs }: Place,
  around: number,
): Item[] {
  if (text === undefined) return []
  const wanted = new Set(
    paragraphs.flatMap((number) => Array.from({ length: 2 * around + 1 }, (_, index) => number - around + index)),
  )
  const numbers = [...wanted]
    .filter((number) => number >= 1 && number <= digest.article.paragraphs)
    .sort((a, b) => a - b)
  const items = paragraphItems(digest, text, numbers, say)
  const { url } = digest.article
  if (url === null) return items
  const span = paragraphSpan(text, paragraphs[0] ?? 1)
  const link: Text = [say.passage.link, linkTo(url, text.slice(span?.start, span?.end))]
  return items.map((item, index) => (index === 0 ? { ...item, notes: [...item.notes, link] } : item))
}

/** What settles most comes first. */
const ORDER = [
  'quotes',
  'demands',
  'claims',
  'figures',
  'events',
  'positions',
  'relations',
  'questions',
  'terms',
  'summary',
]

/** What else the digest drew from these paragraphs. */
function drawnItems(digest: Digest, { found, paragraphs }: Place, say: Language): Item[] {
  const there = new Map(
    paragraphs.flatMap((number) => entriesInParagraph(digest, number)).map((one) => [one.entry.id, one]),
  )
  if (found) there.delete(found.entry.id)
  const ordered = [...there.values()].toSorted((a, b) => ORDER.indexOf(a.part) - ORDER.indexOf(b.part))
  return ordered.map((one) => ({
    group: say.passage.groups.drawn,
    ...withoutQuote(itemOfEntry(digest, one, say), one),
  }))
}

/** A quoted claim without its quote, which stands in the same paragraph as an entry of its own. */
function withoutQuote({ quote, ...item }: Item, { part }: Entry): Item {
  return part === 'claims' || quote === undefined ? item : { ...item, quote }
}

/** With the exact offsets, where the text is not there to show the place. */
function withPlace(item: Item, { entry }: Entry, withOffsets: boolean, say: Language): Item {
  const [passage] = entry.passages
  if (!withOffsets || passage === undefined) return item
  return { ...item, notes: [...item.notes, say.passage.characters(passage.start, passage.end)] }
}

function namedItems(digest: Digest, number: number, { paragraphs }: Place, say: Language): Item[] {
  const named = namedInParagraph(digest, number).map(({ id }) => id)
  if (named.length === 0) return []
  return [
    {
      group: say.passage.groups.named,
      text: say.capital(namesOf(digest, named, say)),
      notes: paragraphs.length > 1 ? [say.paragraphs([number])] : [],
    },
  ]
}
