// Sources named in a phrase rather than as a subject: “under the agreement”, “according to results published on Wednesday”.
import { wordsBetween } from './demands/clause.ts'
import type { Layer } from './demands/layers.ts'
import { canAct, headOf } from './described.ts'
import type { Document } from './document.ts'
import type { Attribution } from './quotes/attribution.ts'
import { nounPhraseFrom } from './quotes/noun-phrase.ts'
import { attribution, spanOfWords } from './source-attribution.ts'
import { WRITINGS } from './source-words.ts'

/** “Under the agreement, the crews will work four days a week.” */
export function under(layer: Layer): Attribution[] {
  const { words: all } = layer
  if (all[0]?.lower !== 'under') return []
  const phrase = nounPhraseFrom(all, 1)
  const comma = all.findIndex(({ lower }) => lower === ',')
  if (phrase === null || comma < 0 || comma > 16 || !WRITINGS.has(all[phrase.head]?.lower ?? '')) return []
  return attribution(
    layer,
    { mention: spanOfWords(layer, phrase), kind: 'document' },
    wordsBetween(layer, comma + 1, all.length - 1),
    0,
    'recorded',
  )
}

/** “according to results published on Wednesday”: what the quote rules see no noun phrase in. */
export function according(document: Document, layer: Layer): Attribution[] {
  const at = layer.words.findIndex(
    ({ lower }, index) => lower === 'according' && layer.words[index + 1]?.lower === 'to',
  )
  if (at < 0) return []
  const first = at + 2
  const stop = layer.words.findIndex(
    ({ lower, tag }, index) =>
      index > first &&
      (/^[,.;]$/.test(lower) || (tag === 'VERB' && /ed$/.test(lower)) || /^(?:by|in|on|from)$/.test(lower)),
  )
  const last = (stop < 0 ? layer.words.length : stop) - 1
  const mention = spanOfWords(layer, { first, last })
  const name = document.text.slice(mention.start, mention.end)
  const kind = WRITINGS.has(headOf(name)) ? 'document' : 'anonymous'
  const content = at > 1 ? wordsBetween(layer, 0, at - 1) : wordsBetween(layer, last + 1, layer.words.length - 1)
  return canAct(name) || kind === 'document' ? attribution(layer, { mention, kind }, content, at, 'according') : []
}
