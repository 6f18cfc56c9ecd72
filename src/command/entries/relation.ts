// A relation as an item: how one actor stands to another, and who says so.
import type { Digest, Relation } from '../../digest/digest.ts'
import type { Language } from '../../language/language.ts'
import type { Item } from '../reply.ts'
import { notesOf } from './notes.ts'
import { nameOf, tellerOf } from './whose.ts'

export function relationItem(digest: Digest, relation: Relation, say: Language): Item {
  const { from, to, kind, label } = relation
  return {
    title: say.relations.pair(say.capital(nameOf(digest, from, say)), nameOf(digest, to, say)),
    text: label,
    notes: notesOf(relation, say, say.relations.kind(kind), tellerOf(digest, relation, say)),
    passage: relation.id,
  }
}
