// Whether the text that was found is the whole article, a part of it, or what stands before a paywall.
import type { Block } from './blocks.ts'
import { askingToSubscribe, wordCount } from './boilerplate.ts'
import type { StructuredArticle } from './structured-data.ts'

export type CompletenessReason =
  | 'marked as not free'
  | 'asks to subscribe'
  | 'ends in the middle'
  | 'shorter than the page says'
  | 'no longer than its description'
  | 'goes on on another page'
  | 'very short'

export type Completeness = {
  readonly state: 'whole' | 'cut' | 'paywalled' | 'unknown'
  readonly reasons: readonly CompletenessReason[]
}

const unfinished =
  /(?:…|\.\.\.|\[…\]|\[\.\.\.\])["”’)\]]*$|(?:read (?:more|the full (?:article|story)|full (?:article|story))|continue reading|keep reading)\W*$/i
const inTheMiddle = /[\p{L}\p{N},;–—-]$/u

export type PageSigns = {
  /** All the words that the page shows, its boxes too. */
  readonly shown: string
  readonly description: string | null
  readonly hasNextPage: boolean
}

/** What speaks for and against the text's being all there is. `blocks` are the article's, `raw` those before cleaning. */
export function completenessOf(
  blocks: readonly Block[],
  raw: readonly Block[],
  structured: StructuredArticle | null,
  page: PageSigns,
): Completeness {
  const words = blocks.reduce((sum, { text }) => sum + wordCount(text), 0)
  const last = blocks.at(-1)
  const lastText = last?.text.slice(-400) ?? ''
  const reasons: CompletenessReason[] = []
  if (structured?.free === false) reasons.push('marked as not free')
  if (askingToSubscribe.test(page.shown.slice(0, 400_000))) reasons.push('asks to subscribe')
  const cutInWords =
    last !== undefined && last.kind === 'paragraph' && wordCount(lastText) >= 12 && inTheMiddle.test(lastText)
  if (
    unfinished.test(lastText) ||
    cutInWords ||
    raw
      .slice(-3)
      .some(({ text, linked }) => linked > 0.5 && /^(?:read the full|read full|continue reading)/i.test(text))
  ) {
    reasons.push('ends in the middle')
  }
  const claimed = Math.max(
    structured?.words ?? 0,
    structured?.body === null || structured === null ? 0 : wordCount(structured.body),
  )
  if (claimed > 100 && words < claimed * 0.6) reasons.push('shorter than the page says')
  if (page.description !== null && wordCount(page.description) >= 12 && words <= wordCount(page.description) * 1.3)
    reasons.push('no longer than its description')
  if (page.hasNextPage) reasons.push('goes on on another page')
  if (words < 60) reasons.push('very short')
  return { state: stateFor(reasons, words), reasons }
}

/** What outlets show before a paywall is seldom longer than this. */
const likelyTeaser = 350

function stateFor(reasons: readonly CompletenessReason[], words: number): Completeness['state'] {
  const has = (reason: CompletenessReason): boolean => reasons.includes(reason)
  const short =
    has('ends in the middle') ||
    has('shorter than the page says') ||
    has('no longer than its description') ||
    has('very short')
  // Many outlets send the whole text and hide it, so a mark alone does not make it incomplete.
  if ((has('marked as not free') || has('asks to subscribe')) && short) return 'paywalled'
  if (has('marked as not free') && has('asks to subscribe') && words < likelyTeaser) return 'paywalled'
  if (
    has('ends in the middle') ||
    has('shorter than the page says') ||
    has('no longer than its description') ||
    has('goes on on another page')
  )
    return 'cut'
  return has('very short') || has('marked as not free') ? 'unknown' : 'whole'
}
