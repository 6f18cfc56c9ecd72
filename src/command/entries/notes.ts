// The small line under an entry: its reference and paragraphs first, doubt last.
import type { Confidence } from '../../digest/digest.ts'
import type { Language } from '../../language/language.ts'
import type { Text } from '../../language/text.ts'

type Noted = {
  readonly id: string
  readonly passages: readonly { readonly paragraph: number }[]
  readonly confidence: Confidence
}

/** Reference, paragraphs, what else is to be said (empty things left out), and the confidence where it is not certain. */
export function notesOf(entry: Noted, say: Language, ...more: readonly (Text | null | false | undefined)[]): Text[] {
  const doubt = entry.confidence === 'certain' ? null : say.confidence[entry.confidence]
  const all = [entry.id, paragraphsText(entry, say), ...more, doubt]
  return all.filter((note): note is Text => note !== null && note !== undefined && note !== false && note !== '')
}

export function paragraphsText({ passages }: Pick<Noted, 'passages'>, say: Language): string {
  return say.paragraphs([...new Set(passages.map(({ paragraph }) => paragraph))].sort((a, b) => a - b))
}
