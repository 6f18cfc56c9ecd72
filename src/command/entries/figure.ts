// A figure as an item: the number as written with its unit, what it counts, and who gives it.
import type { Digest, Figure } from '../../digest/digest.ts'
import type { Language } from '../../language/language.ts'
import type { Item } from '../reply.ts'
import { notesOf } from './notes.ts'
import { attributionOf } from './whose.ts'

/** “12 accidents”, “vast majority of attacks”; the unit is left out where the value as written already has it. */
export function figureTitle({ value, unit }: Figure, say: Language): string {
  if (unit === null || value.toLowerCase().includes(unit.toLowerCase())) return value
  return say.numbers.measured(value, unit)
}

export function figureItem(digest: Digest, figure: Figure, say: Language): Item {
  return {
    title: figureTitle(figure, say),
    text: figure.of,
    notes: notesOf(figure, say, giver(digest, figure, say)),
    passage: figure.id,
  }
}

const giver = (digest: Digest, { by, via }: Figure, say: Language): string =>
  by === 'unknown' ? say.sourceNotGiven : say.numbers.givenBy(attributionOf(digest, by, via, say))
