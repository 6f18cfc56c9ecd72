// Makes actors of the people and bodies that a document leaves unnamed.
import type { ActorKind, FoundActor } from './actor.ts'
import { countryOfAdjective } from './gazetteer.ts'
import { indexOfState } from './named-actors.ts'
import type { Nominal } from './nominals.ts'
import type { NameWord } from './words.ts'

/** Named actors by where a mention starts, and by the negative of where it ends. */
type Owners = ReadonlyMap<number, number>

/** Unnamed sources and groups that speak or belong to someone; repeated ones are one actor. */
export function unnamedActors(nominals: readonly Nominal[], named: readonly FoundActor[], text: string): FoundActor[] {
  const groups = new Map<string, Nominal[]>()
  const latest = new Map<string, string>()
  for (const nominal of nominals) {
    const key = nominal.core.toLowerCase()
    // "the officials" means those named last by this noun.
    const at = (key === nominal.head && nominal.definite ? latest.get(nominal.head) : undefined) ?? key
    const group = groups.get(at)
    if (group) group.push(nominal)
    else groups.set(at, [nominal])
    latest.set(nominal.head, at)
  }
  const owners = new Map(
    named.flatMap((actor, index) =>
      actor.mentions
        .filter(({ form }) => form === 'name')
        .flatMap(({ start, end }) => [[start, index] as const, [-end, index] as const]),
    ),
  )
  return [...groups.values()].filter(matters).map((mentions) => unnamedActor(mentions, named, owners, text))
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

function unnamedActor(
  mentions: readonly Nominal[],
  named: readonly FoundActor[],
  owners: Owners,
  text: string,
): FoundActor {
  const [longest] = [...mentions].sort((a, b) => b.fullEnd - b.start - (a.fullEnd - a.start))
  const first = longest as Nominal
  const owner = first.belongsTo ? ownerOf(first.belongsTo, named, owners) : undefined
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

function ownerOf(word: NameWord, named: readonly FoundActor[], owners: Owners): number | undefined {
  return owners.get(word.start) ?? owners.get(-word.end) ?? indexOfState(countryOfAdjective(word.text)?.name, named)
}
