// /quotes: what people say in the article, word for word; reported speech apart, without quotation marks.
import { askedWhose, suggestWhose } from '../src/command/asked.ts'
import { defineCommand } from '../src/command/command.ts'
import { quoteItem, reportedItem } from '../src/command/entries/quote.ts'
import { nameOf } from '../src/command/entries/whose.ts'
import { menuOf } from '../src/command/menu.ts'
import { criterion, narrow, whoseCriterion } from '../src/command/narrow.ts'
import { nothingOf } from '../src/command/nothing.ts'
import { common, FREE_TEXT, string } from '../src/command/options.ts'
import { sourceLine } from '../src/command/source-line.ts'
import type { Claim, Digest, Quote, Whose } from '../src/digest/digest.ts'
import { claimOfQuote, inTextOrder, reportedSpeech } from '../src/digest/find.ts'
import { type Sort, sortOf } from '../src/digest/whose.ts'
import { containsWords } from '../src/digest/words.ts'
import type { Language } from '../src/language/language.ts'

type Kind = 'named' | 'anonymous' | 'reported' | 'document'
type Said = { readonly whose: Whose; readonly words: string } & ({ readonly quote: Quote } | { readonly claim: Claim })

export default defineCommand({
  data: {
    name: 'quotes',
    description: 'Verbatim quotes, with speaker and passage',
    options: [
      string('speaker', { description: 'Only what this one says', autocomplete: true, max_length: FREE_TEXT }),
      string('kind', {
        description: 'Only quotes of this kind',
        choices: [
          { name: 'Named speaker', value: 'named' },
          { name: 'Anonymous speaker', value: 'anonymous' },
          { name: 'Reported speech (not verbatim)', value: 'reported' },
          { name: 'Document', value: 'document' },
        ],
      }),
      string('about', { description: 'Only quotes with these words in them', max_length: FREE_TEXT }),
      ...common,
    ],
  },

  autocomplete: {
    speaker: (typed, asking) =>
      suggestWhose(
        asking,
        typed,
        saidIn(asking.digest).map(({ whose }) => whose),
      ),
  },

  execute({ digest, options, say }) {
    const called = (whose: Whose) => nameOf(digest, whose, say)
    const speaker = askedWhose({ digest, say }, options.speaker)
    const all = saidIn(digest)
    if (all.length === 0) throw nothingOf(digest, say.quotes.none, say)
    const bySpeaker = whoseCriterion({ digest, say }, 'speaker', speaker, all, ({ whose }) => [whose])
    const others = [
      criterion<Said, Kind>(
        'kind',
        options.kind,
        (kind) => say.quotes.kinds[kind],
        (one, kind) => kindFits(digest, one, kind),
      ),
      criterion<Said, string>(
        'about',
        options.about,
        (words) => words,
        ({ words }, about) => containsWords(words, about),
      ),
    ]
    const kept = narrow(all, [bySpeaker, ...others], say, say.quotes.counted)
    const speakers = narrow(all, others, say, say.quotes.counted).map(({ whose }) => whose)
    return {
      heading: say.quotes.heading(speaker && nameOf(digest, speaker, say)),
      lead: leadOf(digest, kept, options.kind === 'reported', say),
      source: sourceLine(digest, say),
      items: kept.map((said) =>
        'quote' in said
          ? { group: say.quotes.verbatim, ...quoteItem(digest, said.quote, say) }
          : { group: say.quotes.reported, ...reportedItem(digest, said.claim, say) },
      ),
      ...menuOf('speaker', say.quotes.speaker, speakers, (whose) => say.capital(called(whose)), say.quotes.counted),
    }
  },
})

/** Quotes first, then reported speech, each in the order of the text. */
function saidIn(digest: Digest): Said[] {
  return [
    ...inTextOrder(digest.quotes).map((quote) => ({ whose: quote.speaker, words: wordsOf(digest, quote), quote })),
    ...inTextOrder(reportedSpeech(digest)).map((claim) => ({ whose: claim.by, words: claim.statement, claim })),
  ]
}

/** What `about` looks in: the quote, and what it means where it is only a few words. */
const wordsOf = (digest: Digest, quote: Quote): string =>
  [quote.text, claimOfQuote(digest, quote)?.statement].filter((text) => text !== undefined).join(' · ')

function kindFits(digest: Digest, said: Said, kind: Kind): boolean {
  if (kind === 'reported') return 'claim' in said
  const sort = sortOf(digest, said.whose)
  return 'quote' in said && (kind === 'document' ? sort === 'document' || sort === 'media' : sort === kind)
}

function leadOf(digest: Digest, kept: readonly Said[], onlyReported: boolean, say: Language): string {
  const quotes = kept.filter((said) => 'quote' in said)
  const ofSort = (sort: Sort) => quotes.filter(({ whose }) => sortOf(digest, whose) === sort).length
  return say.quotes.lead(
    quotes.length,
    ofSort('anonymous'),
    ofSort('unknown'),
    kept.length - quotes.length,
    onlyReported,
  )
}
