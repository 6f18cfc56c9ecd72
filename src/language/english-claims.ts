// What the bot says about claims in English.
import { count, share, tally } from './english-grammar.ts'

const TYPES = { fact: 'stated as fact', judgement: 'judgement', forecast: 'forecast', denial: 'denial' } as const

const SORTS = {
  author: 'by the author',
  named: 'by named sources',
  anonymous: 'by anonymous sources',
  document: 'by documents',
  media: 'by other media',
  unknown: 'without a source given',
} as const

const GROUPS = {
  author: 'The author’s own',
  named: 'Named sources',
  anonymous: 'Anonymous sources',
  document: 'Documents and other media',
  media: 'Documents and other media',
  unknown: 'Source not given',
} as const

type Sort = keyof typeof SORTS

export const claims = {
  claims: {
    heading: 'Claims',
    type: (type: keyof typeof TYPES) => TYPES[type],
    group: (sort: Sort) => GROUPS[sort],
    /** “8 claims: 2 by the author, 2 by named sources.” */
    lead: (all: number, sorts: readonly (readonly [Sort, number])[]) => {
      const there = sorts.filter(([, number]) => number > 0)
      const [only] = there
      if (there.length === 1 && only) return `${count(all, 'claim')} ${SORTS[only[0]]}.`
      return `${count(all, 'claim')}: ${there.map(([sort, number]) => `${number} ${SORTS[sort]}`).join(', ')}.`
    },
    /** “3 claims by Ada Lind: 2 stated as fact and 1 denial.”, “2 claims by the CIA, both judgements.” */
    leadOf: (all: number, name: string, types: readonly (readonly [keyof typeof TYPES, number])[]) => {
      const [only] = types
      const many = (type: keyof typeof TYPES) => (type === 'fact' ? TYPES.fact : `${TYPES[type]}s`)
      const single = (type: keyof typeof TYPES) => (type === 'fact' ? TYPES.fact : `a ${TYPES[type]}`)
      const told =
        types.length === 1 && only
          ? `, ${all === 1 ? single(only[0]) : `${share(all, all)} ${many(only[0])}`}`
          : `: ${tally(types.map(([type, number]) => [number, TYPES[type], many(type)] as const))}`
      return `${count(all, 'claim')} by ${name}${told}.`
    },
    counted: (number: number) => count(number, 'claim'),
    none: 'claims',
    menu: 'sort of source',
    by: {
      author: 'the author',
      named: 'named sources',
      anonymous: 'anonymous sources',
      document: 'documents or other media',
    } as const,
    types: { fact: 'stated as fact', judgement: 'opinion or judgement', forecast: 'forecast' } as const,
  },
}
