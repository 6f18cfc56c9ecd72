// Whose words something is, in English: names, sorts of source, and the chain through which words came.
import { capital, list } from './english-grammar.ts'

export type Through = { readonly kind: 'actor' | 'voice'; readonly name: string }

export const people = {
  capital,
  list: (names: readonly string[]) => list(names),
  author: (name: string | null) => (name === null ? 'the author' : `${name} (the author)`),
  /** What people may type to mean the author, or words whose speaker the article does not give. */
  authorNames: ['the author', 'author', 'writer'],
  unknownNames: ['not given', 'unknown', 'nobody'],
  unknown: 'speaker not given',
  notGiven: 'not given',
  /** The same where a name is wanted: “1 call to somebody not given”. */
  somebody: 'somebody not given',
  sourceNotGiven: 'source not given',
  /** “in a report that the author quotes”; “according to Ada Lind, in a report”. */
  chain: (through: readonly Through[]) =>
    through.map(({ kind, name }) => (kind === 'voice' ? `in ${name}` : `according to ${name}`)).join(', '),
  /** “Ada Lind (the union’s chair), in a report that the author quotes”; “officials (anonymous)”. */
  attribution: (name: string, anonymous: boolean, role: string | null, chain: string) => {
    const marks = [anonymous ? 'anonymous' : null, role].filter((mark) => mark !== null)
    const marked = marks.length === 0 ? name : `${name} (${marks.join('; ')})`
    return chain === '' ? marked : `${marked}, ${chain}`
  },
  /** A name as it stands within a sentence: “a port official”, “the ministry”. */
  within: (name: string) => name.replace(/^(?:A|An|The|One|Two|Three|Some|Several) /, (first) => first.toLowerCase()),
  toldBy: (attribution: string) => `told by ${attribution}`,
}
