// Finds every wish of a document by its grammar alone; who the sides are, and whether the author's own count, comes later.
import type { Span } from '../../article/article.ts'
import type { Document } from '../document.ts'
import { bargains } from './bargains.ts'
import { barrings } from './barring.ts'
import { biddings } from './bidding.ts'
import { desires } from './desires.ts'
import { idioms } from './idioms.ts'
import { type Layer, layersOf } from './layers.ts'
import { REPORTERS_BUSINESS } from './lexicon.ts'
import { imperatives, modalWishes } from './modals.ts'
import { nounWishes } from './nouns.ts'
import { offers } from './offers.ts'
import { pleadings } from './pleadings.ts'
import { provisos } from './provisos.ts'
import { refusals } from './refusals.ts'
import { threats } from './threats.ts'
import { untangled } from './untangle.ts'
import { wantings } from './wanting.ts'
import { warnings } from './warnings.ts'
import { isWords, type Wish } from './wish.ts'
import { writerOf } from './writer-of.ts'

/** In the order of trust: of two rules that want the same words, the earlier one is right. */
const RULES: readonly ((layer: Layer) => Wish[])[] = [
  biddings,
  wantings,
  desires,
  barrings,
  threats,
  bargains,
  nounWishes,
  idioms,
  provisos,
  offers,
  warnings,
  refusals,
  pleadings,
  imperatives,
  modalWishes,
]

/** A longer wish is not one that anybody put into words. */
const LONGEST = 500

export function findWishes(document: Document): Wish[] {
  const reader = addressedIn(document)
  return layersOf(document).flatMap((layer) =>
    wishesOf(document, reader ? { ...layer, spokenTo: layer.spokenTo ?? reader } : layer),
  )
}

function wishesOf(document: Document, layer: Layer): Wish[] {
  if (layer.words.at(-1)?.lower === '?' || layer.words.length < 2) return []
  const found: Wish[] = []
  for (const wish of untangled(
    document.text,
    RULES.flatMap((rule) => rule(layer)),
  )) {
    const { what, cue } = wish
    if (what.end - what.start > LONGEST || what.end - what.start < 2) continue
    if (REPORTERS_BUSINESS.test(document.text.slice(Math.min(cue.start, what.start), what.end + 30))) continue
    if (isOfNobody(document, wish) || found.some((other) => isSame(other, wish))) continue
    found.push(spoken(document, layer, inReturn(document, layer, written(document, wish))))
  }
  return found.toSorted((a, b) => a.what.start - b.what.start)
}

const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Two wishes of one sentence that want the same words; a bargain's two halves stand apart. */
function isSame(one: Wish, other: Wish): boolean {
  const common = shared(one.what, other.what)
  const shorter = Math.min(one.what.end - one.what.start, other.what.end - other.what.start)
  return common * 2 > shorter && !(one.kind === 'threat' && other.kind === 'demand' && isWords(other.to))
}

/** “In return, the city wants the club to open its pitch”: what is asked in a bargain is its condition. */
function inReturn({ text }: Document, { passage }: Layer, wish: Wish): Wish {
  const before = text.slice(passage.start, wish.cue.start)
  const bargained = /\b(?:in (?:return|exchange)(?! for)|as a condition (?:of|for))\b/iu.test(before)
  return bargained && (wish.kind === 'demand' || wish.kind === 'request') ? { ...wish, kind: 'condition' } : wish
}

/** “Nobody asked for the rest”, “Not everyone wants the ship tied up”: a wish that nobody is said to have. */
function isOfNobody({ text }: Document, { from }: Wish): boolean {
  if (!isWords(from)) return false
  return (
    /^(?:nobody|no one|none|neither|no \p{L}+)\b/iu.test(text.slice(from.start, from.end)) ||
    /\bnot $/iu.test(text.slice(Math.max(0, from.start - 5), from.start))
  )
}

/** “You must pay,” she told the board: “you” are the board. */
function spoken({ text }: Document, { spokenTo }: Layer, wish: Wish): Wish {
  if (spokenTo === null || wish.kind === 'refusal') return wish
  const you = isWords(wish.to) && /^(?:you|your)$/i.test(text.slice(wish.to.start, wish.to.end))
  const ours = isWords(wish.from) && /^(?:i|we)$/i.test(text.slice(wish.from.start, wish.from.end))
  const open = wish.to === 'unknown' && (/^(?:imperative|please|modal)/.test(wish.rule) || ours)
  return you || open ? { ...wish, to: spokenTo } : wish
}

/** “Dear Minister, …”: whom a letter is written to. */
function addressedIn({ text }: Document): Span | null {
  const match = /^(?:Dear|To) (\p{Lu}[^,:\n]{1,60})[,:]/mu.exec(text)
  if (!match?.[1] || match.index > 300) return null
  const start = match.index + match[0].indexOf(match[1])
  return { start, end: start + match[1].length }
}

/** “The trustees’ letter asks”: the trustees. */
function written({ text }: Document, wish: Wish): Wish {
  const writer = isWords(wish.from) ? writerOf(text, wish.from) : undefined
  return writer ? { ...wish, from: writer } : wish
}
