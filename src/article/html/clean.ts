// What is left of an extractor's blocks once everything that is not the article's own text is gone.
import type { Block } from './blocks.ts'
import { boilerplateRule, closingHeading, passingHeading, wordCount } from './boilerplate.ts'

export type PageHints = { readonly title: string | null; readonly description: string | null }

/** A block that reads like a sentence: enough words, or a few that end like one. */
export function readsAsProse({ text, linked }: Block): boolean {
  const words = wordCount(text)
  if (linked > 0.75) return false
  return (
    words >= 25 || (words >= 5 && /[.!?…。！？"”’»)]$/u.test(text)) || /[\u3040-\u30ff\u4e00-\u9fff].{12,}/u.test(text)
  )
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Whole-line links between paragraphs are pointers to other pieces; a linked sentence inside a list of prose is not. */
function isPointer({ text, linked, kind }: Block): boolean {
  const [first = ''] = text.split('\n')
  if (linked > 0.3 && first !== text && closingHeading.test(first.trim())) return true
  if (linked < 0.9 || kind === 'heading') return false
  return !/[.!?…]["”’)]?$/u.test(text) || kind === 'item' || wordCount(text) < 4
}

const biography =
  /^(?:[•*–—-]\s?)?(?:(?:dr|prof|professor|sir)\.? )?\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,4},? (?:is|was|writes|covers|has (?:covered|been|written)|joined|works|reports) .{0,220}\b(?:reporters?|writers?|editors?|correspondents?|journalists?|analysts?|contributors?|columnists?|authors?|producers?|fellow|freelancers?|blogger|staff|covers|covering|writes about|novelist|podcasts?)\b/iu

/** The blocks before the first sentence are labels, dates, bylines and breadcrumbs. */
function withoutLead(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => block.kind !== 'heading' && readsAsProse(block))
  if (first <= 0) return blocks
  return blocks.filter(
    (block, index) => index >= first || (block.kind === 'heading' && index === first - 1 && wordCount(block.text) > 1),
  )
}

/** Whether a last block is a heading of nothing, a stray label or the author's biography. */
function endsBeside(block: Block | undefined): boolean {
  if (block === undefined) return false
  const words = wordCount(block.text)
  return (
    block.kind === 'heading' ||
    (words <= 3 && !/[.!?…]$/u.test(block.text)) ||
    (words < 120 && biography.test(block.text))
  )
}

/** Cuts off what follows a heading of other pieces, where most of the article stands before it. */
function beforeOtherPieces(blocks: readonly Block[]): readonly Block[] {
  const words = blocks.map((block) => (readsAsProse(block) ? wordCount(block.text) : 0))
  const total = words.reduce((sum, count) => sum + count, 0)
  let before = 0
  for (const [index, block] of blocks.entries()) {
    const heading = block.text.trim()
    const share = passingHeading.test(heading) ? 0.9 : 0.6
    if (before > total * share && wordCount(heading) <= 8 && closingHeading.test(heading)) return blocks.slice(0, index)
    before += words[index] ?? 0
  }
  return blocks
}

/** Cuts off the last headings of nothing, stray labels and biographies, but no more than a few. */
function withoutTail(blocks: readonly Block[]): readonly Block[] {
  let kept = blocks.length
  while (kept > 1 && blocks.length - kept < 4 && endsBeside(blocks[kept - 1])) kept -= 1
  return blocks.slice(0, kept)
}

function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>()
  return blocks.filter((block) => {
    const letters = lettersOf(block.text)
    if (letters.length < 20) return true
    if (seen.has(letters)) return false
    seen.add(letters)
    return true
  })
}

/** The article's own blocks among those that an extractor found. */
export function cleanBlocks(blocks: readonly Block[], { title }: Pick<PageHints, 'title'>): readonly Block[] {
  const titled = title === null ? '' : lettersOf(title)
  const own = beforeOtherPieces(withoutRepeats(blocks)).filter(
    (block) =>
      !isPointer(block) && boilerplateRule(block) === undefined && (titled === '' || lettersOf(block.text) !== titled),
  )
  return withoutTail(withoutLead(own))
}
