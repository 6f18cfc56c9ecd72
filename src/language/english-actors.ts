// What the bot says about actors in English.
import { capital, count, list, times } from './english-grammar.ts'

const KINDS = {
  person: 'person',
  organisation: 'organisation',
  state: 'state',
  group: 'group',
  unnamed: 'not named',
  document: 'document',
  outlet: 'news outlet',
} as const

const TYPES = {
  person: 'people',
  organisation: 'organisations',
  state: 'states and governments',
  group: 'groups',
  unnamed: 'unnamed',
  document: 'documents',
  outlet: 'news outlets',
} as const

export const actors = {
  actors: {
    heading: 'Actors',
    kind: (kind: keyof typeof KINDS) => KINDS[kind],
    type: (kind: keyof typeof TYPES) => capital(TYPES[kind]),
    partOf: (name: string) => `belongs to ${name}`,
    mentioned: (number: number) => `mentioned ${times(number)}`,
    lead: (named: number, unnamed: number, most: { name: string; mentions: number } | undefined) => {
      const who =
        named > 0 && unnamed > 0
          ? `${named} named and ${unnamed} unnamed`
          : count(named + unnamed, unnamed > 0 ? 'unnamed actor' : 'actor')
      const often = most && most.mentions > 1 ? `; most often mentioned: ${most.name} (${times(most.mentions)})` : ''
      return `${who}${often}.`
    },
    counted: (number: number) => count(number, 'actor'),
    none: 'actors',
    menu: 'actor',
    about: 'At a glance',
    alsoCalled: (names: readonly string[]) => `also: ${list(names)}`,
    /** “Ada Lind is mentioned twice; the digest has 2 quotes and 1 demand made.” */
    oneLead: (name: string, mentions: number, has: readonly string[]) =>
      has.length === 0
        ? `${capital(name)} is mentioned ${times(mentions)}; the digest has nothing else.`
        : `${capital(name)} is mentioned ${times(mentions)}; the digest has ${list(has)}.`,
    unlistedLead: (name: string, has: readonly string[]) =>
      has.length === 0 ? `The digest has nothing of ${name}.` : `${capital(name)}: ${list(has)}.`,
    quotes: (number: number) => count(number, 'quote'),
    makes: (number: number) => `${count(number, 'demand')} made`,
    faces: (number: number) => `${count(number, 'demand')} faced`,
    reported: (number: number) => count(number, 'reported statement'),
    members: (names: string) => `belonging to it: ${names}`,
    groups: {
      said: 'Word for word',
      reported: 'Reported, not word for word',
      makes: 'Demands made',
      faces: 'Demands faced',
      claims: 'Claims',
      positions: 'Positions',
      relations: 'Relations',
      events: 'Events',
    } as const,
  },
}
