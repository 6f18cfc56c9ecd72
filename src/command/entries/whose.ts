// Whose words an entry is, as an answer tells it: the name, the role as given, the chain.
import type { Digest } from '../../digest/digest.ts'
import type { Whose } from '../../digest/parts.ts'
import { actorOf, sortOf, voiceOf } from '../../digest/whose.ts'
import type { Language } from '../../language/language.ts'

/** What to call somebody within a sentence. */
export function nameOf(digest: Digest, whose: Whose, say: Language): string {
  if (whose === 'author') return say.author(digest.article.author)
  if (whose === 'unknown') return say.unknown
  return actorOf(digest, whose)?.name ?? voiceOf(digest, whose)?.name ?? say.unknown
}

/** Several names in one: “the union and the mayor”. */
export const namesOf = (digest: Digest, all: readonly Whose[], say: Language): string =>
  say.list(all.map((whose) => nameOf(digest, whose, say)))

/** Through whom the words reached the article: “in a report that the author quotes”; empty where straight. */
export function chainOf(digest: Digest, via: readonly string[], say: Language): string {
  return say.chain(
    via.map((id) => ({ kind: voiceOf(digest, id) ? 'voice' : 'actor', name: nameOf(digest, id as Whose, say) })),
  )
}

const ROOM_FOR_ROLE = 100

/** Name, role and chain: “Ada Lind, the union’s chair, in a report that the author quotes”. */
export function attributionOf(digest: Digest, whose: Whose, via: readonly string[], say: Language): string {
  const name = nameOf(digest, whose, say)
  const chain = chainOf(digest, via, say)
  const whole = say.attribution(name, actorOf(digest, whose)?.role ?? null, chain)
  return whole.length <= ROOM_FOR_ROLE ? whole : say.attribution(name, null, chain)
}

type Told = { readonly by: Whose; readonly via: readonly string[] }

/** Who tells of a demand, a position, an event: empty where it is the author, without any source. */
export function tellerOf(digest: Digest, { by, via }: Told, say: Language): string {
  if (by === 'author') return chainOf(digest, via, say)
  if (by === 'unknown') return say.sort('unknown')
  return say.toldBy(attributionOf(digest, by, via, say), sortOf(digest, by) === 'anonymous')
}
