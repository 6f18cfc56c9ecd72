// Whose words something is, in English: names, sorts of source, and the chain through which words came.
import { capital, list } from './english-grammar.ts'

export type Through = { readonly kind: 'actor' | 'voice'; readonly name: string }

const SORTS = {
  author: 'the author',
  named: 'named sources',
  anonymous: 'anonymous sources',
  document: 'documents',
  media: 'other media',
  unknown: 'source not given',
} as const

export const people = {
  capital,
  list: (names: readonly string[]) => list(names),
  author: (name: string | null) => (name === null ? 'the author' : `${name} (the author)`),
  /** What people may type to mean the author, or words whose speaker the article does not give. */
  authorNames: ['the author', 'author', 'writer'],
  unknownNames: ['not given', 'unknown', 'nobody'],
  unknown: 'speaker not given',
  anonymous: 'anonymous',
  sort: (sort: keyof typeof SORTS) => SORTS[sort],
  /** “in a report that the author quotes”; “according to Ada Lind, in a report”. */
  chain: (through: readonly Through[]) =>
    through.map(({ kind, name }) => (kind === 'voice' ? `in ${name}` : `according to ${name}`)).join(', '),
  /** “Ada Lind, the union’s chair, in a report that the author quotes”. */
  attribution: (name: string, role: string | null, chain: string) =>
    [name, role, chain].filter((part) => part !== null && part !== '').join(', '),
  toldBy: (attribution: string, anonymous: boolean) =>
    `told by ${anonymous ? 'anonymous sources: ' : ''}${attribution}`,
}
