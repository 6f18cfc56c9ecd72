// Whom an imperative or a “you” is spoken to: a name called out, “To the contractors we say”, the one told, the question before an answer.
import type { Span } from '../../article/article.ts'
import type { Frame } from '../quotes/frame.ts'
import { isComma, isTemporal, nounPhraseFrom } from '../quotes/noun-phrase.ts'
import { verbGroups } from '../quotes/verb-group.ts'
import type { Layer } from './layers.ts'
import { isActing } from './side.ts'

const span = (words: Layer['words'], first: number, last: number): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last]?.end ?? 0,
})

/** “Do it this session, Governor Lund.” “Minister, release the file.” “To our friends in the city: stay at home.” */
export function calledOut({ words }: Pick<Layer, 'words'>): Span | null {
  const last = words.length - (/^[.!?,…]+$/u.test(words.at(-1)?.text ?? '') ? 2 : 1)
  const comma = words.findLastIndex((word, at) => isComma(word) && at < last && at > 1)
  if (comma > 0 && last - comma <= 4 && isVocative(words, comma + 1, last)) return span(words, comma + 1, last)
  const first = words.findIndex(isComma)
  if (first > 0 && first <= 3 && isVocative(words, 0, first - 1)) return span(words, 0, first - 1)
  return announced({ words })
}

const TITLES =
  /^(?:minister|governor|mayor|president|senator|councillor|councilor|chairman|judge|bishop|prime|professor|doctor|colleagues|gentlemen|ladies|comrades|commissioner|sir|madam|chancellor|secretary|mr|mrs|ms|dr)$/

function isVocative(words: Layer['words'], first: number, last: number): boolean {
  const all = words.slice(first, last + 1)
  if (all.some(({ tag, quote }) => quote !== null || tag === 'VERB' || tag === 'AUX' || tag === 'ADP')) return false
  if (isTemporal(all[0])) return false
  return TITLES.test(all[0]?.lower ?? '') || (all.length > 1 && first > 0 && all.every(({ tag }) => tag === 'PROPN'))
}

/** “To the contractors we say: …”, “As for the rest of us: …” */
function announced({ words }: Pick<Layer, 'words'>): Span | null {
  const at = words[0]?.lower === 'to' ? 1 : words[0]?.lower === 'as' && words[1]?.lower === 'for' ? 2 : 0
  const colon = words.findIndex(({ lower }) => lower === ':')
  const whom = at > 0 && colon > at ? nounPhraseFrom(words, at) : null
  return whom && whom.last < colon && isActing(words, whom.first, whom.last) ? span(words, whom.first, whom.last) : null
}

/** “…,” she told the board on Monday: whom the verb of saying around a quotation names. */
export function toldIn({ words }: Pick<Frame, 'words'>): Span | null {
  for (const { head, lemma, passive } of verbGroups(words)) {
    if (passive) continue
    const to = words[head + 1]?.lower === 'to' && /^(?:say|write|shout|appeal|reply|speak)$/.test(lemma)
    if (!to && !/^(?:tell|warn|ask|urge|remind|beg|implore|order)$/.test(lemma)) continue
    const whom = nounPhraseFrom(words, head + (to ? 2 : 1))
    if (whom === null || isTemporal(words[whom.head]) || !isActing(words, whom.first, whom.last)) continue
    if (
      /^(?:reporters?|journalists?|court|media|newspaper|crowd|inquiry|hearing|conference)$/.test(
        words[whom.head]?.lower ?? '',
      )
    )
      continue
    return span(words, whom.first, whom.last)
  }
  return null
}
