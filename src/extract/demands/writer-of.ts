// Who wants what a letter, a petition or a banner asks for.
import type { Span } from '../../article/article.ts'

/** “The senator’s letter asks”, “Their petition wants”, “A letter from the trustees demands”: whoever wrote it. */
export function writerOf(text: string, side: Span): Span | undefined {
  const words = text.slice(side.start, side.end)
  const writing =
    '(?:letter|petition|motion|statement|email|notice|memo|message|tweet|post|submission|manifesto|appeal|lawsuit|suit|filing|complaint|proposal|report|note|banner|placard)s?'
  const owner =
    new RegExp(`^(.+?)['’]s? (?:[\\p{L}-]+ ){0,2}${writing}$`, 'u').exec(words)?.[1] ??
    new RegExp(`^(his|her|its|their) (?:[\\p{L}-]+ ){0,2}${writing}$`, 'iu').exec(words)?.[1]
  if (owner) return { start: side.start, end: side.start + owner.length }
  const from = new RegExp(`^(?:an?|the) (?:[\\p{L}-]+ ){0,2}${writing} (?:from|by) `, 'iu').exec(words)?.[0]
  return from ? { start: side.start + from.length, end: side.end } : undefined
}
