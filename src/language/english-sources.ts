// Where an answer, and the article, come from in English: the article as far as it is known, its digest, its sources.
import { capital, count, list, times } from './english-grammar.ts'

type Known = {
  readonly label: string
  readonly title: string | null
  readonly author: string | null
  readonly outlet: string | null
  readonly published: string | null
}
type Made = { readonly kind: 'curated' | 'rules' | 'model'; readonly text: 'whole' | 'cut' | 'paywalled' | 'unknown' }

const ENGINES = {
  curated: 'digest by hand',
  rules: 'digest by rules, not checked by anybody',
  model: 'digest by a language model, not checked by anybody',
} as const

const TEXTS = {
  whole: '',
  unknown: '',
  cut: ' from a cut text',
  paywalled: ' from the part before the paywall',
} as const

export const sourceLines = {
  engine: (kind: Made['kind']) => ENGINES[kind],
  sourceLine: ({ label, title, author, outlet, published }: Known, { kind, text }: Made) => {
    const head = [title ?? label, author, outlet, published].filter((part) => part !== null).join(', ')
    return `${head} · ${ENGINES[kind]}${TEXTS[text]}`
  },
  fullSourceLine: (line: string, made: string, doubtful: number, all: number) =>
    `${line}, made ${made} · ${doubtful} of its ${count(all, 'entry', 'entries')} not certain`,
}

const GROUPS = {
  author: 'The author',
  named: 'Named',
  anonymous: 'Anonymous',
  document: 'Documents',
  media: 'Other media',
  unknown: 'Source not given',
} as const
type Sort = keyof typeof GROUPS

export const sources = {
  sources: {
    heading: 'Sources',
    group: (sort: Sort) => GROUPS[sort],
    /** “3 named, 2 anonymous, 1 document. 3 of 8 claims rest on anonymous sources, 1 gives no source.” */
    lead: (sorts: readonly (readonly [Sort, number])[], claims: readonly (readonly [Sort, number])[]) => {
      const told = sorts.map(([sort, number]) => {
        if (sort === 'document') return count(number, 'document')
        return sort === 'media' ? count(number, 'other news source') : `${number} ${sort}`
      })
      const of = (wanted: Sort) => claims.find(([sort]) => sort === wanted)?.[1] ?? 0
      const all = claims.reduce((sum, [, number]) => sum + number, 0)
      const doubts = [
        of('anonymous') > 0 &&
          `${of('anonymous')} of ${count(all, 'claim')} ${of('anonymous') === 1 ? 'rests' : 'rest'} on anonymous sources`,
        of('unknown') > 0 && `${of('unknown')} ${of('unknown') === 1 ? 'gives' : 'give'} no source`,
      ].filter((doubt) => doubt !== false)
      return `${list(told)}.${doubts.length === 0 ? '' : ` ${capital(doubts.join(', '))}.`}`
    },
    /** “2 claims and 1 number rest on this source alone; quoted once.” */
    rests: (alone: { claims: number; figures: number; others: number }, quotes: number, carried: number) => {
      const kinds = [
        [alone.claims, 'claim', 'claims'],
        [alone.figures, 'number', 'numbers'],
        [alone.others, 'other entry', 'other entries'],
      ] as const
      const number = alone.claims + alone.figures + alone.others
      const parts = [
        number > 0 &&
          `${list(kinds.filter(([some]) => some > 0).map(([some, one, many]) => count(some, one, many)))} ${number === 1 ? 'rests' : 'rest'} on this source alone`,
        quotes > 0 && `quoted word for word ${times(quotes)}`,
        carried > 0 && `${count(carried, 'entry', 'entries')} of the digest came through it`,
      ].filter((part) => part !== false)
      return `${capital(parts.join('; '))}.`
    },
    counted: (number: number) => count(number, 'source'),
    none: 'sources besides the author',
    menu: 'kind',
    kinds: { named: 'named', anonymous: 'anonymous', document: 'documents', media: 'other media' } as const,
  },
}
