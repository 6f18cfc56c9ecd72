// Whether two actors stand on one side of a matter.
import type { Whose } from '../../digest/digest.ts'
import type { Reading } from '../reading.ts'

/** The same actor, or a person of the body. */
export function sameSide({ actors }: Reading, one: Whose, other: Whose): boolean {
  if (one === 'unknown' || other === 'unknown') return false
  const partOf = (id: Whose) => actors.find((actor) => actor.id === id)?.partOf
  return one === other || partOf(one) === other || partOf(other) === one
}
