// Finds the actors of a document: people, organisations, states, groups and unnamed sources, each with its mentions.
import type { Confidence } from '../../digest/parts.ts'
import type { Document } from '../document.ts'
import type { ActorKind, ActorMention, FoundActor } from './actor.ts'
import { genderOf, groupNames, type NameGroup } from './cluster.ts'
import { countryOfAdjective, countryOfPeople, knownPlace } from './gazetteer.ts'
import { TEAM_NAMES } from './lists/organisations.ts'
import { OUTLET_NAME, OUTLETS } from './lists/outlets.ts'
import { type Name, namesIn, sentenceWords } from './names.ts'
import { findNominals, type Nominal } from './nominals.ts'
import { type Role, roleBeside } from './roles.ts'
import type { NameWord } from './words.ts'

export function findActors(document: Document): FoundActor[] {
  const sentences = sentenceWords(document)
  const names = namesIn(document, sentences)
  const groups = groupNames(names, document.text)
  const named = groups.map((group) => namedActor(group, groups, sentences, document.text))
  const peoples = peopleActors(names, named, sentences)
  const covered = new Set(names.filter(({ type }) => type !== 'MISC').map(({ start }) => start))
  const nominals = findNominals(sentences).filter(
    (nominal) => !covered.has(nominal.start) || nominal.belongsTo !== undefined,
  )
  const all = [...named, ...peoples]
  return [...all, ...unnamedActors(nominals, all, document.text)]
}

function namedActor(
  group: NameGroup,
  groups: readonly NameGroup[],
  sentences: readonly (readonly NameWord[])[],
  text: string,
): FoundActor {
  const full = fullest(group)
  const spellings = [...new Set(group.names.map((name) => name.text))]
  const role = group.type === 'PER' ? firstRole(group, sentences, text) : undefined
  const gender = group.type === 'PER' ? (genderOf(group) ?? genderByTitle(group, text)) : undefined
  return {
    name: full.text,
    aliases: spellings.filter((spelling) => spelling !== full.text),
    kind: kindOf(group, full),
    ...(role ? { role } : {}),
    ...(gender ? { gender } : {}),
    plural: group.type === 'ORG' && TEAM_NAMES.has(full.text.split(' ').at(-1) ?? ''),
    mentions: [...group.names.map(nameMention), ...insideMentions(group, groups)].sort((a, b) => a.start - b.start),
    confidence: confidenceOf(group),
  }
}

const nameMention = ({ start, end, sentence }: Name): ActorMention => ({ start, end, sentence, form: 'name' })

/** The longest spelling, shouted ones last. */
function fullest(group: NameGroup): Name {
  const isShouted = (name: Name) => name.text === name.text.toUpperCase() && name.text.length > 5
  const [best] = [...group.names].sort(
    (a, b) => Number(isShouted(a)) - Number(isShouted(b)) || b.wordCount - a.wordCount || a.start - b.start,
  )
  return best as Name
}

function firstRole(group: NameGroup, sentences: readonly (readonly NameWord[])[], text: string): Role | undefined {
  for (const name of group.names) {
    const role = roleBeside(name, sentences[name.sentence] ?? [], text)
    if (role) return role
  }
  return undefined
}

function genderByTitle(group: NameGroup, text: string): 'female' | 'male' | undefined {
  for (const { title } of group.names) {
    const words = title ? text.slice(title.start, title.end) : ''
    if (/\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Sister|Congresswoman|Chairwoman|Spokeswoman)\b/.test(words))
      return 'female'
    if (/\b(?:Mr|Sir|King|Prince|Father|Brother|Pope|Congressman|Chairman|Spokesman)\b/.test(words)) return 'male'
  }
  return undefined
}

function kindOf(group: NameGroup, full: Name): ActorKind {
  if (group.type === 'PER') return 'person'
  if (group.type === 'LOC')
    return [...group.forms].some((form) => knownPlace(form)?.kind === 'state') ? 'state' : 'place'
  const isOutlet = [...group.forms, full.text].some((form) => OUTLETS.has(form) || OUTLET_NAME.test(form))
  return isOutlet ? 'outlet' : 'organisation'
}

/** How firm the type is, over all places of the name. */
function confidenceOf(group: NameGroup): Confidence {
  const strength = Math.max(...group.names.map((name) => name.strength))
  const agree = group.names.every((name) => name.strength > 0)
  const isState = group.type === 'LOC' && [...group.forms].some((form) => knownPlace(form)?.kind === 'state')
  const enough = group.type === 'ORG' ? 5 : 4
  if ((strength >= enough || isState) && agree && group.firm) return 'certain'
  return strength >= 1.5 ? 'likely' : 'unsure'
}

/** Mentions of this person or place inside longer names: "Texas" in "University of Texas". */
function insideMentions(group: NameGroup, groups: readonly NameGroup[]): ActorMention[] {
  const spellings = new Set([...group.forms, ...group.names.map((name) => name.text)])
  const forms = [...spellings].filter((form) => (group.type === 'PER' ? form.length > 3 : group.type === 'LOC'))
  if (forms.length === 0) return []
  const mentions: ActorMention[] = []
  for (const other of groups) {
    if (other === group || other.type !== 'ORG') continue
    for (const name of other.names) {
      const form = forms.find(
        (spelling) => name.text.includes(spelling) && name.text !== spelling && isWholeWord(name.text, spelling),
      )
      if (form === undefined) continue
      const start = name.start + name.text.indexOf(form)
      mentions.push({ start, end: start + form.length, sentence: name.sentence, form: 'inside' })
    }
  }
  return mentions
}

function isWholeWord(text: string, part: string): boolean {
  const at = text.indexOf(part)
  return !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + part.length] ?? ' ')
}

/** "Pakistanis", "Muslims": peoples and creeds as groups, states' peoples beside their state. */
function peopleActors(
  names: readonly Name[],
  named: readonly FoundActor[],
  sentences: readonly (readonly NameWord[])[],
): FoundActor[] {
  const groups = new Map<string, Name[]>()
  for (const name of names) {
    const isPeople =
      name.type === 'MISC' &&
      (countryOfPeople(name.key) !== undefined || /[a-z]s$/.test(name.key) || standsAlone(name, sentences)) &&
      name.wordCount === 1
    if (isPeople) groups.set(name.key, [...(groups.get(name.key) ?? []), name])
  }
  return [...groups].map(([key, mentions]) => {
    const state = indexOfState(countryOfPeople(key)?.name, named)
    return {
      name: key,
      aliases: [],
      kind: 'group',
      ...(state === undefined ? {} : { partOf: state }),
      plural: true,
      mentions: mentions.map((name) => ({ ...nameMention(name), form: 'people' })),
      confidence: 'likely',
    }
  })
}

/** "the Rohingya fled": an adjective of origin with an article and no noun after it. */
function standsAlone(name: Name, sentences: readonly (readonly NameWord[])[]): boolean {
  const words = sentences[name.sentence] ?? []
  const next = words[name.firstWord + 1]
  const noun =
    next !== undefined &&
    /^\s+$/.test(words[name.firstWord]?.gap ?? '') &&
    (next.tag === 'NOUN' || next.tag === 'ADJ' || next.capital)
  return words[name.firstWord - 1]?.text.toLowerCase() === 'the' && !noun && words[name.firstWord]?.gap !== '-'
}

function indexOfState(country: string | undefined, named: readonly FoundActor[]): number | undefined {
  if (country === undefined) return undefined
  const index = named.findIndex(
    (actor) =>
      actor.kind === 'state' &&
      [actor.name, ...actor.aliases].some((name) => knownPlace(name)?.country?.name === country),
  )
  return index < 0 ? undefined : index
}

/** Unnamed sources and groups that speak or belong to someone; repeated ones are one actor. */
function unnamedActors(nominals: readonly Nominal[], named: readonly FoundActor[], text: string): FoundActor[] {
  const groups = new Map<string, Nominal[]>()
  for (const nominal of nominals) {
    const key = nominal.core.toLowerCase()
    const plain = key === nominal.head
    const earlier =
      plain && nominal.definite
        ? [...groups].findLast(([, [first]]) => first?.head === nominal.head && first.start < nominal.start)?.[0]
        : undefined
    const at = earlier ?? key
    groups.set(at, [...(groups.get(at) ?? []), nominal])
  }
  return [...groups.values()].filter(matters).map((mentions) => unnamedActor(mentions, named, text))
}

/** A crowd that neither speaks nor belongs to anyone is no actor, unless the text comes back to it. */
function matters(mentions: readonly Nominal[]): boolean {
  if (mentions.some((nominal) => nominal.speaks)) return true
  const [first] = mentions
  if (!first || first.kind === 'document' || first.kind === 'outlet') return false
  if (first.belongsTo && first.kind !== 'person') return true
  const known = mentions.filter((nominal) => nominal.definite || nominal.related).length
  return first.kind === 'person' ? known >= 2 : first.kind === 'group' && (mentions.length >= 2 || first.opens)
}

const KIND: Readonly<Record<Nominal['kind'], ActorKind>> = {
  person: 'unnamed',
  group: 'unnamed',
  body: 'group',
  document: 'document',
  outlet: 'outlet',
}

function unnamedActor(mentions: readonly Nominal[], named: readonly FoundActor[], text: string): FoundActor {
  const [longest] = [...mentions].sort((a, b) => b.fullEnd - b.start - (a.fullEnd - a.start))
  const first = longest as Nominal
  const owner = first.belongsTo ? ownerOf(first.belongsTo, named) : undefined
  const speaks = mentions.some((nominal) => nominal.speaks)
  return {
    name: text.slice(first.start, first.fullEnd),
    aliases: [...new Set(mentions.map(({ start, end }) => text.slice(start, end)))].filter(
      (name) => name !== text.slice(first.start, first.fullEnd),
    ),
    kind: first.kind === 'group' && !speaks ? 'group' : KIND[first.kind],
    ...(owner === undefined ? {} : { partOf: owner }),
    plural: first.kind === 'group',
    mentions: mentions.map(({ start, end, sentence }) => ({ start, end, sentence, form: 'nominal' })),
    confidence: !speaks ? 'unsure' : mentions.length === 1 ? 'certain' : 'likely',
  }
}

function ownerOf(word: NameWord, named: readonly FoundActor[]): number | undefined {
  const inside = named.findIndex((actor) =>
    actor.mentions.some((mention) => mention.start <= word.start && mention.end >= word.end && mention.form === 'name'),
  )
  if (inside >= 0) return inside
  return indexOfState(countryOfAdjective(word.text)?.name, named)
}
