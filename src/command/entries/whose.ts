// Whose words an entry is, as an answer tells it: the name, the role as given, the chain.
import type { Digest } from '../../digest/digest.ts'
import { fold } from '../../digest/names.ts'
import type { Whose } from '../../digest/parts.ts'
import { actorOf, sortOf, voiceOf } from '../../digest/whose.ts'
import type { Language } from '../../language/language.ts'

/** What to call somebody within a sentence. */
export function nameOf(digest: Digest, whose: Whose, say: Language): string {
  if (whose === 'author') return say.author(digest.article.author)
  if (whose === 'unknown') return say.unknown
  const actor = actorOf(digest, whose)
  if (actor) return actor.kind === 'person' || actor.kind === 'outlet' ? actor.name : say.within(actor.name)
  return voiceOf(digest, whose)?.name ?? say.unknown
}

/** The same, with “(anonymous)” after a source whom the article does not name. */
export function markedName(digest: Digest, whose: Whose, say: Language): string {
  return say.attribution(nameOf(digest, whose, say), sortOf(digest, whose) === 'anonymous', null, '')
}

/** Several names in one: “the union and the mayor”. `unknown` is what to say for somebody who is not given. */
export const namesOf = (digest: Digest, all: readonly Whose[], say: Language, unknown = say.unknown): string =>
  say.list(all.map((whose) => (whose === 'unknown' ? unknown : nameOf(digest, whose, say))))

/** Through whom the words reached the article: “in a report that the author quotes”; empty where straight. */
export function chainOf(digest: Digest, via: readonly string[], say: Language): string {
  return say.chain(
    via.map((id) => ({ kind: voiceOf(digest, id) ? 'voice' : 'actor', name: markedName(digest, id as Whose, say) })),
  )
}

const ROOM_FOR_ROLE = 100

/** Name, role and chain: “Ada Lind (the union’s chair), in a report that the author quotes”. */
export function attributionOf(digest: Digest, whose: Whose, via: readonly string[], say: Language): string {
  const name = nameOf(digest, whose, say)
  const chain = chainOf(
    digest,
    via.filter((id) => id !== whose),
    say,
  )
  const anonymous = sortOf(digest, whose) === 'anonymous'
  const whole = say.attribution(name, anonymous, roleOf(digest, whose), chain)
  return whole.length <= ROOM_FOR_ROLE ? whole : say.attribution(name, anonymous, null, chain)
}

/** The role of a person as the article gives it, unless the name already says it. */
function roleOf(digest: Digest, whose: Whose): string | null {
  const actor = actorOf(digest, whose)
  if (actor === undefined || actor.role === null || (actor.kind !== 'person' && actor.kind !== 'unnamed')) return null
  return fold(actor.name).includes(fold(actor.role)) ? null : actor.role
}

type Told = { readonly by: Whose; readonly via: readonly string[] }

/** Who tells of a demand, a position, an event: empty where it is the author, without any source, or one of those it is `of`. */
export function tellerOf(digest: Digest, { by, via }: Told, say: Language, of: readonly Whose[] = []): string {
  if (by === 'author' || of.includes(by)) return chainOf(digest, via, say)
  if (by === 'unknown') return say.sourceNotGiven
  return say.toldBy(attributionOf(digest, by, via, say))
}
