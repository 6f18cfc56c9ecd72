// Small steps that the rules by nouns, offers, conditions and refusals share: words in a row, the actor and the condition at a place.
import { nounPhraseFrom } from '../quotes/noun-phrase.ts'
import type { VerbGroup } from '../quotes/verb-group.ts'
import { rangeSpan, subjectSide, wantedEnd, wordsBetween } from './clause.ts'
import type { Layer } from './layers.ts'
import { isActing } from './side.ts'
import type { Side } from './wish.ts'

/** Whether the words at a place are these, one pattern each. */
export const inRow = ({ words }: Layer, at: number, patterns: readonly RegExp[]): boolean =>
  patterns.every((pattern, index) => pattern.test(words[at + index]?.lower ?? ''))

/** Every place where these words stand in a row. */
export const placesOf = (layer: Layer, patterns: readonly RegExp[]): number[] =>
  layer.words.flatMap((_, at) => (inRow(layer, at, patterns) ? [at] : []))

/** The person or body whose name or noun begins at a place. */
export function actingAt(layer: Layer, at: number): { readonly side: Side; readonly last: number } | null {
  const phrase = nounPhraseFrom(layer.words, at)
  return phrase !== null && isActing(layer.words, phrase.first, phrase.last)
    ? { side: rangeSpan(layer, phrase.first, phrase.last), last: phrase.last }
    : null
}

/** The words wanted from a place to the end of their clause. */
export const wantedFrom = (layer: Layer, first: number) => wordsBetween(layer, first, wantedEnd(layer, first))

/** The verb group nearest before a place, in a finite clause. */
export const clauseBefore = ({ groups }: Layer, at: number): VerbGroup | undefined =>
  groups.findLast(({ head, form }) => form === 'finite' && head < at)

/** The subject of the clause before a place, where it is a person or a body; else the sentence's own. */
export function actorBefore(layer: Layer, at: number): Side {
  const finite = layer.groups.filter(({ head, form }) => form === 'finite' && head < at)
  for (const group of [...finite].reverse()) {
    const side = subjectSide(layer, group)
    if (typeof side !== 'string' && isActorSpan(layer, side)) return side
  }
  return 'unknown'
}

/** Whether the words of a side name people or a body, or take them up by a pronoun. */
export function isActorSpan({ words }: Layer, side: Side): boolean {
  if (typeof side === 'string') return false
  const first = words.findIndex(({ start }) => start === side.start)
  const last = words.findIndex(({ end }) => end === side.end)
  return (
    first >= 0 &&
    last >= first &&
    (/^(?:it|each|both|clients?)$/.test(words[last]?.lower ?? '') || isActing(words, first, last))
  )
}
