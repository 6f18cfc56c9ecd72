// Whom a letter or a word is addressed to, where the wish itself names nobody: "wrote to the chair asking that …".
import { isTemporal, nounPhraseFrom } from '../quotes/noun-phrase.ts'
import type { VerbGroup } from '../quotes/verb-group.ts'
import { rangeSpan } from './clause.ts'
import type { Layer } from './layers.ts'
import type { Side } from './wish.ts'

/** "wrote to the chair asking": the one written to, where the wish itself names nobody. */
export function writtenTo(layer: Layer, before: VerbGroup): Side {
  const { words, groups } = layer
  const written = groups.findLast(
    ({ head, lemma }) => head < before.head && /^(?:write|tell|ask|appeal|send)$/.test(lemma),
  )
  if (written === undefined) return 'unknown'
  const at = written.head + (words[written.head + 1]?.lower === 'to' ? 2 : 1)
  const whom = nounPhraseFrom(words, at)
  return whom === null || isTemporal(words[whom.head]) ? 'unknown' : rangeSpan(layer, whom.first, whom.last)
}
