// How far reported content reaches: from the cue to where the sentence turns to something else.
import { clauseAt } from './complement.ts'
import type { Word } from './frame.ts'
import { isComma, isDash } from './noun-phrase.ts'
import type { VerbGroup } from './verb-group.ts'

/** Word indices into a frame; `last` is inclusive. */
export type WordRange = { readonly first: number; readonly last: number }

const STOPS_CONTENT =
  /^(?:but|though|although|while|whereas|adding|saying|noting|telling|arguing|citing|claiming|calling|according|warning|insisting|suggesting|which)$/
const SUBORDINATOR =
  /^(?:as|when|while|after|before|if|although|though|because|since|despite|whether|until|once|unless|given|like)$/
const LINKS = /^(?:but|and|even|so|yet)$/

export const stopsContent = (word: Word | undefined) => STOPS_CONTENT.test(word?.lower ?? '')

/** When Lee asked why, she said…: the comma where an opening clause or phrase gives way to the main clause, or -1. */
export function mainClauseComma(words: readonly Word[], groups: readonly VerbGroup[]): number {
  const opener = LINKS.test(words[0]?.lower ?? '') ? words[1] : words[0]
  const opens =
    SUBORDINATOR.test(opener?.lower ?? '') ||
    opener?.tag === 'ADP' ||
    (opener?.tag === 'VERB' && /(?:ed|ing)$/.test(opener.lower))
  if (!opens) return -1
  const limit = Math.min(words.length - 2, 40)
  for (let i = 1; i < limit; i++) if (isComma(words[i]) && clauseAt(words, i + 1, groups)) return i
  return -1
}

/** Where content that begins at `from` ends: before a stop, a new cue, or a clause that turns away from it. */
export function contentEnd(words: readonly Word[], from: number, main: number): number {
  for (let i = from + 1; i < words.length; i++) {
    const word = words[i]
    if (i === main || word?.lower === ';') return i - 1
    if (isComma(word) && words[i + 1]?.lower === 'but' && words[i + 2]?.lower === 'that') continue
    if ((isComma(word) || isDash(word)) && stopsContent(words[i + 1])) return i - 1
    if (word?.lower === 'according' && words[i + 1]?.lower === 'to') return i - 1
  }
  return /^[.!?]+$/.test(words.at(-1)?.lower ?? '') ? words.length - 2 : words.length - 1
}

const hasFiniteVerb = (words: readonly Word[], first: number, last: number) =>
  words
    .slice(first, last + 1)
    .some((word) => (word.tag === 'VERB' && !/ing$/.test(word.lower)) || word.tag === 'AUX' || word.quote !== null)

/** ", he said," after or within what he says: the content is what stands around the cue. */
export function contentAround(
  words: readonly Word[],
  start: number,
  cueStart: number,
  cueEnd: number,
  main: number,
): WordRange[] {
  const before = cueStart - 1
  const last = isComma(words[before]) || isDash(words[before]) ? before - 1 : before
  if (last < start || (!hasFiniteVerb(words, start, last) && !isComma(words[cueEnd + 1]))) return []
  const content = [{ first: start, last }]
  const next = cueEnd + 2
  if (isComma(words[cueEnd + 1]) && next < words.length - 1 && !stopsContent(words[next])) {
    content.push({ first: next, last: contentEnd(words, next, main) })
  }
  return content
}

/** Where the clause around a parenthetical cue begins: after a semicolon or a turn, else at the frame's start. */
export function clauseStart(words: readonly Word[], before: number): number {
  for (let i = before; i > 0; i--) {
    if (words[i]?.lower === ';') return i + 1
    const turns = isComma(words[i]) && /^(?:but|and|while|though|although)$/.test(words[i + 1]?.lower ?? '')
    if (turns && i < before - 3) return i + 2
  }
  return 0
}

/** "said in an interview with CNN": a parenthesis runs to the next comma or quotation. */
export function parenthesisEnd(words: readonly Word[], from: number): number {
  for (let i = from + 1; i < words.length; i++) if (isComma(words[i]) || words[i]?.quote != null) return i - 1
  return words.length - 1
}
