// The actors a model names, found again in the article: whoever does not stand there is dropped.
import type { Passage, Span } from '../../article/article.ts'
import type { Actor } from '../../digest/digest.ts'
import { findFolded } from '../grounding/fold.ts'
import type { Ground } from '../grounding/ground.ts'
import { numbered } from '../number.ts'
import type { ModelAnswer } from './answer.ts'

/** The grounded actors; their names and aliases are the article's own characters. */
export function groundActors(ground: Ground, answer: ModelAnswer['actors']): Actor[] {
  const taken: Span[] = []
  const actors = answer
    .toSorted((a, b) => b.name.length - a.name.length)
    .flatMap((actor): Omit<Actor, 'id'>[] => {
      const mentions = mentionsOf(ground, [actor.name, ...actor.aliases], taken)
      const [first] = mentions
      if (first === undefined) return []
      const forms = [...new Set(mentions.map(ground.slice))]
      const [name = '', ...aliases] = forms.toSorted(
        (a, b) => Number(isSame(b, actor.name)) - Number(isSame(a, actor.name)),
      )
      const role = roleOf(ground, actor.role, mentions)
      return [
        {
          name,
          aliases: aliases.slice(0, 30),
          kind: actor.kind,
          role: role ? ground.slice(role) : null,
          partOf: null,
          mentions,
          passages: role ? [first, role] : [first],
          confidence: 'likely',
        },
      ]
    })
  return numbered('a', actors)
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** Every place that names an actor, longest forms first, none inside another actor's. */
function mentionsOf(ground: Ground, forms: readonly string[], taken: Span[]): Passage[] {
  const found: Span[] = []
  for (const form of forms.toSorted((a, b) => b.length - a.length)) {
    for (const span of findFolded(ground.folded, form)) {
      if (taken.some((other) => span.start < other.end && other.start < span.end)) continue
      taken.push(span)
      found.push(span)
    }
  }
  return found.toSorted((a, b) => a.start - b.start).map(ground.passage)
}

/** The role's place in a paragraph that names the actor; undefined where it does not stand there. */
function roleOf(ground: Ground, role: string | null, mentions: readonly Passage[]): Passage | undefined {
  if (role === null) return undefined
  return findFolded(ground.folded, role)
    .map(ground.passage)
    .find(({ paragraph }) => mentions.some((mention) => mention.paragraph === paragraph))
}

/** The actor with this name, whole or as one of its forms. */
export function findActor(actors: readonly Actor[], name: string): string | undefined {
  const sought = name.trim().toLowerCase().replace(/^the /, '')
  const forms = ({ name: own, aliases }: Actor) =>
    [own, ...aliases].map((form) => form.toLowerCase().replace(/^the /, ''))
  return actors.find((actor) => forms(actor).includes(sought))?.id
}
