// Which reading of a page is taken for its article, decided by cheap features of the readings.
import type { Block } from './blocks.ts'
import { wordCount } from './boilerplate.ts'
import { readsAsProse } from './clean.ts'

export type Reading = {
  readonly from: 'readability' | 'defuddle' | 'paragraphs' | 'structured data'
  readonly blocks: readonly Block[]
}

type Features = { readonly words: number; readonly prose: number; readonly linked: number }

export function featuresOf(blocks: readonly Block[]): Features {
  let words = 0
  let prose = 0
  let linked = 0
  for (const block of blocks) {
    const count = wordCount(block.text)
    words += count
    if (readsAsProse(block)) prose += count
    linked += block.linked * count
  }
  return { words, prose, linked: words === 0 ? 0 : linked / words }
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** How much of a block stands in another reading too, by its runs of three words. */
function sharedWith(blocks: readonly Block[]): (block: Block) => number {
  const words = wordsOf(blocks.map((block) => block.text).join(' '))
  const runs = new Set<string>()
  for (let at = 0; at + 2 < words.length; at += 1) runs.add(words.slice(at, at + 3).join(' '))
  const line = ` ${words.join(' ')} `
  return (block) => {
    const own = wordsOf(block.text)
    if (own.length < 3) return line.includes(` ${own.join(' ')} `) ? 1 : 0
    let shared = 0
    for (let at = 0; at + 2 < own.length; at += 1) if (runs.has(own.slice(at, at + 3).join(' '))) shared += 1
    return shared / (own.length - 2)
  }
}

/** A reading without the stray lines that the other one did not see. */
function agreed(blocks: readonly Block[], other: readonly Block[]): readonly Block[] {
  const shared = sharedWith(other)
  return blocks.filter((block) => readsAsProse(block) || shared(block) > 0.5)
}

/** Fewer words of prose than this are no article that anyone could ask about. */
const fewest = 50

/**
 * Readability is taken unless its reading is much the thinner one, or full of links that Defuddle's is free of.
 * Where neither found an article, the page's own description of itself or its bare paragraphs may have it.
 */
export function chooseReading(readings: readonly Reading[]): Reading | undefined {
  const named = (from: Reading['from']): Reading =>
    readings.find((reading) => reading.from === from) ?? { from, blocks: [] }
  const readability = named('readability')
  const defuddle = named('defuddle')
  const first = featuresOf(readability.blocks)
  const second = featuresOf(defuddle.blocks)
  const spare = [named('structured data'), named('paragraphs')].map((reading) => ({
    reading,
    prose: featuresOf(reading.blocks).prose,
  }))
  if (Math.max(first.prose, second.prose) < fewest) {
    const better = spare.find(({ prose }) => prose >= fewest && prose > 1.5 * Math.max(first.prose, second.prose))
    if (better !== undefined) return better.reading
  }
  const thin = first.prose < 0.4 * second.prose
  const cluttered = first.linked - second.linked >= 0.08 && second.words >= 0.6 * first.words
  if (thin || cluttered) return defuddle
  if (first.words === 0) return spare.find(({ prose }) => prose > 0)?.reading
  return {
    from: 'readability',
    blocks: second.words === 0 ? readability.blocks : agreed(readability.blocks, defuddle.blocks),
  }
}
