// Makes actors of the names of a document: kind, role, gender, other spellings, mentions.
import type { Confidence } from '../../digest/parts.ts'
import type { ActorKind, ActorMention, FoundActor } from './actor.ts'
import { genderOf, type NameGroup } from './cluster.ts'
import { countryOfPeople, knownPlace } from './gazetteer.ts'
import { TEAM_NAMES } from './lists/organisations.ts'
import { isOutletName, OUTLETS } from './lists/outlets.ts'
import type { Name } from './names.ts'
import { type Role, roleBeside } from './roles.ts'
import type { NameWord } from './words.ts'

export function namedActors(
  groups: readonly NameGroup[],
  sentences: readonly (readonly NameWord[])[],
  text: string,
): FoundActor[] {
  const inside = insideMentions(groups)
  return groups.map((group) => namedActor(group, inside.get(group) ?? [], sentences, text))
}

function namedActor(
  group: NameGroup,
  inside: readonly ActorMention[],
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
    mentions: [...group.names.map(nameMention), ...inside].sort((a, b) => a.start - b.start),
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
  const isOutlet = [...group.forms, full.text].some((form) => OUTLETS.has(form) || isOutletName(form))
  return isOutlet ? 'outlet' : 'organisation'
}

/** How firm the type is, over all places of the name. */
function confidenceOf(group: NameGroup): Confidence {
  const strength = Math.max(...group.names.map((name) => name.strength))
  const agree = group.names.every((name) => name.strength > 0)
  const isState = group.type === 'LOC' && [...group.forms].some((form) => knownPlace(form)?.kind === 'state')
  const enough = group.type === 'ORG' ? 5 : 4
  if ((strength >= enough || isState) && agree && group.firm) return 'certain'
  return strength >= 2 ? 'likely' : 'unsure'
}

/** Mentions of people and places inside organisations' names: "Texas" in "University of Texas". */
function insideMentions(groups: readonly NameGroup[]): Map<NameGroup, ActorMention[]> {
  const owners = new Map<string, NameGroup>()
  for (const group of groups) {
    if (group.type === 'ORG') continue
    for (const form of [...group.forms, ...group.names.map((name) => name.text)]) owners.set(form, group)
  }
  const found = new Map<NameGroup, ActorMention[]>()
  for (const name of groups.filter(({ type }) => type === 'ORG').flatMap((group) => group.names)) {
    for (const { start, end } of partsOf(name.text)) {
      const owner = owners.get(name.text.slice(start, end))
      if (!owner) continue
      const mention: ActorMention = {
        start: name.start + start,
        end: name.start + end,
        sentence: name.sentence,
        form: 'inside',
      }
      found.set(owner, [...(found.get(owner) ?? []), mention])
      break
    }
  }
  return found
}

/** The runs of whole words within a name, longest first, without the whole. */
function partsOf(text: string): { start: number; end: number }[] {
  const words = [...text.matchAll(/[^\s'’]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const parts: { start: number; end: number }[] = []
  for (let length = words.length - 1; length >= 1; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      parts.push({ start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 })
    }
  }
  return parts
}

/** "Pakistanis", "Muslims": peoples and creeds as groups, states' peoples beside their state. */
export function peopleActors(
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

/** The index of the actor that is this state. */
export function indexOfState(country: string | undefined, named: readonly FoundActor[]): number | undefined {
  if (country === undefined) return undefined
  const index = named.findIndex(
    (actor) =>
      actor.kind === 'state' &&
      [actor.name, ...actor.aliases].some((name) => knownPlace(name)?.country?.name === country),
  )
  return index < 0 ? undefined : index
}
