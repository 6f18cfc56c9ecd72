// One item of an answer as markdown, within the characters that it may use.
import type { Item } from '../command/reply.ts'
import { excerptBlock, quoteBlock } from './blocks.ts'
import { fit } from './fit.ts'
import { LISTED_QUOTE } from './limits.ts'
import { markdown, type Writing } from './markdown.ts'
import { share } from './share.ts'

/** Draws in at most so many characters; empty for nothing. */
export type Draw = (limit: number) => string

/** The lines of an item, in the order of `Item`. `listed` says that others stand beside it, so that long quotes are cut short. */
export function drawItem(item: Item, listed: boolean, commandIds: Writing['commandIds']): Draw {
  const { title, quote, excerpt, text, notes } = item
  const short = (words: string) => (listed && item.passage !== undefined ? fit(words, LISTED_QUOTE) : words)
  const lines: Draw[] = []
  if (title !== undefined) lines.push((limit) => markdown({ bold: title }, { limit, oneLine: true, commandIds }))
  if (quote !== undefined) lines.push((limit) => quoteBlock(short(quote), limit))
  if (excerpt !== undefined) lines.push((limit) => excerptBlock(short(excerpt), limit))
  if (text !== undefined) lines.push((limit) => markdown(text, { limit, commandIds }))
  if (notes.length > 0)
    lines.push(
      small(
        notes.flatMap((note, index) => (index === 0 ? [note] : [' · ', note])),
        commandIds,
      ),
    )
  return stack(lines)
}

/** A small line of its own. */
export function small(text: Parameters<typeof markdown>[0], commandIds: Writing['commandIds']): Draw {
  return prefixed('-# ', (limit) => markdown(text, { limit, oneLine: true, commandIds }))
}

/** A line with a mark at its start. */
export function prefixed(prefix: string, draw: Draw): Draw {
  return (limit) => {
    const words = draw(limit - prefix.length)
    return words.trim() === '' ? '' : prefix + words
  }
}

/** Lines under each other. Where they are too long together, the longest ones give way. */
export function stack(draws: readonly Draw[]): Draw {
  return (limit) => {
    const whole = draws.map((draw) => draw(limit)).filter((line) => line.trim() !== '')
    const joined = whole.join('\n')
    if (joined.length <= limit) return joined
    const parts = draws.filter((draw) => draw(limit).trim() !== '')
    const shares = share(
      limit - (parts.length - 1),
      whole.map((line) => line.length),
    )
    const lines = parts.map((draw, index) => draw(shares[index] as number))
    return lines.filter((line) => line.trim() !== '').join('\n')
  }
}
