// The other side of a matter: whom a wish is put to, or comes from, where its own sentence does not say.
import type { Actor, Whose } from '../../digest/digest.ts'
import type { Reading } from '../reading.ts'
import type { Draft } from './parties.ts'
import { sameSide } from './same-side.ts'

/** Less than this, and nobody stands out. */
const ENOUGH = 2

/** Whoever deals with this side most: in other wishes, by how often and how near the text names them. */
export function otherParty(
  reading: Reading,
  { wish }: Pick<Draft, 'wish'>,
  side: Whose,
  drafts: readonly Draft[],
): string | undefined {
  const rated = reading.actors
    .filter((actor) => canBeParty(actor) && !sameSide(reading, actor.id, side) && !belongs(reading, side, actor))
    .map((actor) => ({
      actor,
      rating: dealings(reading, actor, side, drafts) + presence(reading, actor, wish.cue.start),
    }))
    .toSorted((a, b) => b.rating - a.rating)
  const [best] = rated
  return best && best.rating >= ENOUGH ? best.actor.id : undefined
}

/** “its director” and “their lawyer” stand on the side of whoever “it” and “they” are. */
const canBeParty = ({ kind, name }: Actor) =>
  (kind === 'organisation' || kind === 'state' || kind === 'person' || kind === 'group') &&
  !/^(?:its|their|his|her) /i.test(name)

/** “Mr Cole’s lawyer” asks nothing of Mr Cole. */
function belongs({ actors }: Reading, side: Whose, { name }: Actor): boolean {
  const maker = actors.find(({ id }) => id === side)?.name ?? ''
  const last = name.split(' ').at(-1) ?? name
  return maker.includes(`${last}’s `) || maker.includes(`${last}'s `) || maker.includes(` for ${name}`)
}

/** How much wishing there is between two sides, or towards this one by others. */
function dealings(reading: Reading, { id }: Actor, side: Whose, drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { from, to }) => {
    const between =
      (sameSide(reading, from, side) && sameSide(reading, to, id)) ||
      (sameSide(reading, to, side) && sameSide(reading, from, id))
    return sum + (between ? 3 : 0) + (to === id ? 1 : 0)
  }, 0)
}

/** How often the text names somebody, and whether just before a place. */
function presence({ document }: Reading, { mentions, kind }: Actor, place: number): number {
  const paragraphAt = (offset: number) => document.sentences.findLast(({ start }) => start <= offset)?.paragraph
  const near = mentions.some(({ start }) => paragraphAt(start) === paragraphAt(place))
  return (
    1.5 * Math.log2(1 + mentions.length) +
    (near ? 1 : 0) +
    (kind === 'organisation' || kind === 'state' ? 1 : kind === 'group' ? -1 : 0)
  )
}

const PAIR =
  /^(?:both|each|both of them|the two|(?:both|the two|the (?:warring|rival|opposing)|each of the|both the) (?:\p{L}+ )?(?:sides?|parties|countries|nations|states|governments|neighbours|neighbors|capitals|companies|clubs|teams|unions|rivals|groups|armies|leaders|powers|factions|families)(?: (?:in|to) .+)?)$/iu

/** “both sides”, “the two governments”: the two that the text is about, without the one who speaks of them. */
export function pairMeant(reading: Reading, words: string, speaker: Whose): string[] {
  if (!PAIR.test(words)) return []
  const states = /\b(?:countries|nations|states|governments|neighbou?rs|capitals|powers)\b/iu.test(words)
  const weight = ({ id, mentions }: Actor) =>
    mentions.length +
    reading.actors.filter(({ partOf }) => partOf === id).reduce((sum, part) => sum + part.mentions.length, 0)
  // A country that the lists do not know may pass for a person.
  const isNation = ({ kind, name }: Actor) => kind === 'state' || (kind !== 'group' && /^\p{Lu}[\p{Ll}]+$/u.test(name))
  const parties = reading.actors
    .filter(
      (actor) => canBeParty(actor) && (states ? isNation(actor) : actor.kind !== 'person') && !PAIR.test(actor.name),
    )
    .filter(({ id }) => !sameSide(reading, id, speaker))
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, 2)
  return parties.length === 2 ? parties.map(({ id }) => id) : []
}
