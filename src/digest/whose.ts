// Whose words something is: what sort of speaker, through whom the words came, and who belongs to whom.
import type { Actor, Digest, Voice } from './digest.ts'
import type { Whose } from './parts.ts'

/** What sort of source somebody is. `media` are outlets and the reports that the author quotes at length. */
export const SORTS = ['author', 'named', 'anonymous', 'document', 'media', 'unknown'] as const
export type Sort = (typeof SORTS)[number]

export const actorOf = (digest: Digest, id: string): Actor | undefined => digest.actors.find((actor) => actor.id === id)
export const voiceOf = (digest: Digest, id: string): Voice | undefined => digest.voices.find((voice) => voice.id === id)

export function sortOf(digest: Digest, whose: Whose): Sort {
  if (whose === 'author' || whose === 'unknown') return whose
  switch (actorOf(digest, whose)?.kind) {
    case undefined:
    case 'outlet':
      return 'media'
    case 'unnamed':
      return 'anonymous'
    case 'document':
      return 'document'
    default:
      return 'named'
  }
}

/** The actors that are part of this one, directly or through another, and the voices in which an outlet speaks. */
export function membersOf(digest: Digest, id: string): Set<string> {
  const members = new Set<string>()
  let added = [id]
  while (added.length > 0) {
    added = digest.actors
      .filter((actor) => actor.partOf !== null && added.includes(actor.partOf) && !members.has(actor.id))
      .map((actor) => actor.id)
    for (const member of added) members.add(member)
  }
  const outlet = actorOf(digest, id)?.name
  for (const voice of digest.voices) if (voice.outlet !== null && voice.outlet === outlet) members.add(voice.id)
  members.delete(id)
  return members
}

/** The voice that a paragraph is in; undefined where the author speaks. */
export const voiceOfParagraph = (digest: Digest, paragraph: number): Voice | undefined =>
  digest.voices.find(({ from, to }) => from <= paragraph && paragraph <= to)
