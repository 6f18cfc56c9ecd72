// A position as an item: where somebody stands on an issue, and why.
import type { Digest, Position } from '../../digest/digest.ts'
import type { Language } from '../../language/language.ts'
import type { Item } from '../reply.ts'
import { notesOf } from './notes.ts'
import { markedName, tellerOf } from './whose.ts'

export function positionItem(digest: Digest, position: Position, say: Language): Item {
  const { actor, issue, stance, reason } = position
  return {
    title: say.positions.standsOn(say.capital(markedName(digest, actor, say)), stance, issue),
    ...(reason === null ? {} : { text: reason }),
    notes: notesOf(position, say, tellerOf(digest, position, say, [actor])),
    passage: position.id,
  }
}
