// /claims: what is claimed, grouped by whose claim it is.
import { askedWhose, suggestWhose } from '../src/command/asked.ts'
import { defineCommand } from '../src/command/command.ts'
import { claimItem, untitled } from '../src/command/entries/claim.ts'
import { chainOf, nameOf } from '../src/command/entries/whose.ts'
import { menuOf } from '../src/command/menu.ts'
import { criterion, narrow, whoseCriterion } from '../src/command/narrow.ts'
import { nothingOf } from '../src/command/nothing.ts'
import { common, FREE_TEXT, string } from '../src/command/options.ts'
import { sourceLine } from '../src/command/source-line.ts'
import type { Claim, Digest } from '../src/digest/digest.ts'
import { countBy, inTextOrder } from '../src/digest/find.ts'
import { SORTS, type Sort, sortOf } from '../src/digest/whose.ts'
import type { Language } from '../src/language/language.ts'

/** What each choice of `by` takes in. */
const BY = {
  author: ['author'],
  named: ['named'],
  anonymous: ['anonymous'],
  document: ['document', 'media'],
} as const satisfies Record<string, readonly Sort[]>

/** What each choice of `type` takes in: a denial states as a fact that something is not so. */
const TYPES = {
  fact: ['fact', 'denial'],
  judgement: ['judgement'],
  forecast: ['forecast'],
} as const satisfies Record<string, readonly Claim['type'][]>

export default defineCommand({
  data: {
    name: 'claims',
    description: 'Claims, split into the author’s own and those of sources',
    options: [
      string('by', {
        description: 'Only claims by such a source',
        choices: [
          { name: 'The author', value: 'author' },
          { name: 'Named sources', value: 'named' },
          { name: 'Anonymous sources', value: 'anonymous' },
          { name: 'Documents or other media', value: 'document' },
        ],
      }),
      string('who', { description: 'Only what this one claims', autocomplete: true, max_length: FREE_TEXT }),
      string('type', {
        description: 'Only claims of this type',
        choices: [
          { name: 'Stated as fact', value: 'fact' },
          { name: 'Opinion or judgement', value: 'judgement' },
          { name: 'Forecast', value: 'forecast' },
        ],
      }),
      ...common,
    ],
  },

  autocomplete: {
    who: (typed, asking) => suggestWhose(asking, typed, asking.digest.claims.map(({ by }) => by)), // biome-ignore format: reads as one line
  },

  execute({ digest, options, say }) {
    const who = askedWhose({ digest, say }, options.who)
    if (digest.claims.length === 0) throw nothingOf(digest, say.claims.none, say)
    const all = bySort(digest, inTextOrder(digest.claims))
    const byWho = whoseCriterion({ digest, say }, 'who', who, all, ({ by }) => [by])
    const others = [
      criterion<Claim, keyof typeof BY>(
        'by',
        options.by,
        (by) => say.claims.by[by],
        ({ by }, wanted) => includes(BY[wanted], sortOf(digest, by)),
      ),
      criterion<Claim, keyof typeof TYPES>(
        'type',
        options.type,
        (type) => say.claims.types[type],
        ({ type }, wanted) => includes(TYPES[wanted], type),
      ),
    ]
    const kept = narrow(all, [byWho, ...others], say, say.claims.counted)
    return {
      heading: say.claims.heading,
      lead: leadOf(digest, kept, who && nameOf(digest, who, say), say),
      source: sourceLine(digest, say),
      items: kept.map((claim) => ({
        group: say.claims.group(sortOf(digest, claim.by)),
        ...(claim.by === 'author'
          ? untitled(claimItem(digest, claim, say), chainOf(digest, claim.via, say))
          : claimItem(digest, claim, say)),
      })),
      ...menuOf(
        'by',
        say.claims.menu,
        narrow(all, [byWho, others[1]], say, say.claims.counted).flatMap(({ by }) => choiceOf(sortOf(digest, by))),
        (choice) => say.capital(say.claims.by[choice]),
        say.claims.counted,
      ),
    }
  },
})

const includes = <T>(all: readonly T[], one: T): boolean => all.includes(one)

/** The choice of `by` that takes in a sort of source; none for claims whose source is not given. */
const choiceOf = (sort: Sort): (keyof typeof BY)[] =>
  (Object.keys(BY) as (keyof typeof BY)[]).filter((choice) => includes<Sort>(BY[choice], sort))

const bySort = (digest: Digest, claims: readonly Claim[]): Claim[] =>
  claims.toSorted((a, b) => SORTS.indexOf(sortOf(digest, a.by)) - SORTS.indexOf(sortOf(digest, b.by)))

function leadOf(digest: Digest, claims: readonly Claim[], who: string | undefined, say: Language): string {
  if (who !== undefined) {
    return say.claims.leadOf(
      claims.length,
      who,
      countBy(claims, ({ type }) => type),
    )
  }
  return say.claims.lead(
    claims.length,
    countBy(claims, ({ by }) => sortOf(digest, by)),
  )
}
