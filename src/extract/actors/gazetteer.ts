// Looks names up in the lists: states, places, organisations, adjectives of nationality.
import { COUNTRIES, type Country, OTHER_ADJECTIVES } from './lists/countries.ts'
import { KNOWN_ORGANISATIONS, LONE_BODIES } from './lists/organisations.ts'
import { CITIES, REGIONS, US_STATES } from './lists/places.ts'
import { asTitleCase } from './words.ts'

export type KnownPlace = { readonly kind: 'state' | 'region' | 'city'; readonly country?: Country }

const places = new Map<string, KnownPlace>()
for (const city of CITIES) places.set(city, { kind: 'city' })
for (const country of COUNTRIES) if (country.capital) places.set(country.capital, { kind: 'city' })
for (const region of REGIONS) places.set(region, { kind: 'region' })
for (const [state, short] of US_STATES) {
  for (const name of [state, ...short, ...short.map((text) => text.replace(/\.$/, ''))]) {
    if (!places.has(name)) places.set(name, { kind: 'region' })
  }
}
for (const country of COUNTRIES) {
  for (const name of [country.name, ...country.aliases]) places.set(name, { kind: 'state', country })
}

const adjectives = new Map<string, Country>()
const peoples = new Map<string, Country>()
for (const country of COUNTRIES) {
  for (const adjective of country.adjectives) adjectives.set(adjective, country)
  for (const people of country.peoples) peoples.set(people, country)
}

const organisations = new Set([
  ...KNOWN_ORGANISATIONS,
  ...[...LONE_BODIES].map((name) => name.replaceAll('-', ' ')),
  ...LONE_BODIES,
])

/** Shortened US states that are words of their own otherwise: only after a town and a comma are they places. */
const ONLY_AFTER_TOWN = new Set([
  'Miss',
  'Miss.',
  'Mass',
  'Ill',
  'Ind',
  'Wash',
  'Md',
  'Pa',
  'La',
  'Va',
  'Mo',
  'Me',
  'Ore',
  'Del',
  'Tex',
  'Ark',
  'Ala',
  'Fla',
  'Ga',
  'Neb',
  'Nev',
  'Okla',
  'Kan',
  'Minn',
  'Mich',
  'Wis',
  'Wyo',
])

const bare = (name: string): string => name.replace(/^[Tt]he /, '')

export function knownPlace(name: string): KnownPlace | undefined {
  const known =
    places.get(name) ?? places.get(bare(name)) ?? (isCapitals(name) ? places.get(asTitleCase(bare(name))) : undefined)
  return ONLY_AFTER_TOWN.has(name) ? undefined : known
}

/** "The Times", "The Hague": the article is part of the name. */
export const isKnownWithArticle = (name: string): boolean =>
  /^The /.test(name) && (organisations.has(name) || places.has(name))

export const isStateAfterTown = (name: string): boolean => places.has(name)

export function isKnownOrganisation(name: string): boolean {
  return (
    organisations.has(name) ||
    organisations.has(bare(name)) ||
    (isCapitals(name) && name.length > 4 && organisations.has(asTitleCase(name)))
  )
}

const isCapitals = (name: string): boolean => name === name.toUpperCase()

/** The state whose adjective this is: "Pakistani". */
export const countryOfAdjective = (word: string): Country | undefined =>
  adjectives.get(word) ?? (isCapitals(word) ? adjectives.get(asTitleCase(word)) : undefined)

/** The state whose people this is: "Pakistanis". */
export const countryOfPeople = (word: string): Country | undefined => peoples.get(word)

export const isAdjectiveOfOrigin = (word: string): boolean =>
  countryOfAdjective(word) !== undefined || peoples.has(word) || OTHER_ADJECTIVES.has(word)
