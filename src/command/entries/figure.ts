// A figure as an item: the number as written with its unit, what it counts, and who gives it.
import type { Digest, Figure } from '../../digest/digest.ts'
import { sortOf } from '../../digest/whose.ts'
import type { Language } from '../../language/language.ts'
import type { Item } from '../reply.ts'
import { notesOf } from './notes.ts'
import { attributionOf } from './whose.ts'

/** “12 accidents”; the unit is left out where the value as written already has it. */
export function figureTitle({ value, unit }: Figure): string {
  return unit === null || value.toLowerCase().includes(unit.toLowerCase()) ? value : `${value} ${unit}`
}

export function figureItem(digest: Digest, figure: Figure, say: Language): Item {
  return {
    title: figureTitle(figure),
    text: figure.of,
    notes: notesOf(
      figure,
      say,
      say.numbers.givenBy(attributionOf(digest, figure.by, figure.via, say)),
      sortOf(digest, figure.by) === 'anonymous' && say.anonymous,
    ),
    passage: figure.id,
  }
}
