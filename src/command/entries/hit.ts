// Hits of a search as items: the words that were found in bold, within their sentence or entry.
import type { Digest } from '../../digest/digest.ts'
import type { Entry } from '../../digest/entries.ts'
import { around, type Marked, type SentenceHit } from '../../digest/search.ts'
import { voiceOfParagraph } from '../../digest/whose.ts'
import type { Language } from '../../language/language.ts'
import type { Text } from '../../language/text.ts'
import type { Item } from '../reply.ts'
import { notesOf } from './notes.ts'
import { attributionOf } from './whose.ts'

const MOST = 280

/** The words with their hits in bold, cut around the first one. */
export function marked(hit: Marked): Text {
  const { words, hits } = around(hit, MOST)
  const pieces: Text[] = []
  let at = 0
  for (const { start, end } of hits) {
    pieces.push(words.slice(at, start), { bold: words.slice(start, end) })
    at = end
  }
  return [...pieces, words.slice(at)]
}

export function sentenceItem(digest: Digest, hit: SentenceHit, say: Language): Item {
  const voice = voiceOfParagraph(digest, hit.paragraph)
  return {
    text: marked(hit),
    notes: [
      say.paragraphs([hit.paragraph]),
      ...(voice === undefined ? [] : [say.chain([{ kind: 'voice', name: voice.name }])]),
    ],
    passage: `¶${hit.paragraph}`,
  }
}

/** A quote stands between quotation marks, everything else does not; both say whose words they are. */
export function entryHitItem(digest: Digest, { part, entry }: Entry, hit: Marked, say: Language): Item {
  const words = marked(hit)
  const whose = part === 'quotes' ? entry.speaker : part === 'claims' ? entry.by : undefined
  return {
    ...(whose === undefined
      ? {}
      : { title: say.capital(attributionOf(digest, whose, 'via' in entry ? entry.via : [], say)) }),
    text: part === 'quotes' ? say.search.quoted(words) : words,
    notes: notesOf(entry, say, part === 'demands' ? say.kind(entry.kind) : say.search.oneOf[part]),
    passage: entry.id,
  }
}
