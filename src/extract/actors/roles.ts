// The role that a text gives a person: the title before the name, or what stands in apposition to it.
import type { Span } from '../../article/article.ts'
import { ORGANISATION_ROLES, PERSON_ROLES, TITLE_NOUNS } from './lists/titles.ts'
import type { Name } from './names.ts'
import type { NameWord } from './words.ts'

const COURTESY = new Set('Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Sir Dame Prof. Prof Rev. Rev'.split(' '))
const MAX_WORDS = 14
const isSpace = (gap: string | undefined): boolean => gap !== undefined && /^\s+$/.test(gap) && !gap.includes('\n')

export type Role = Span & { readonly text: string }

/** The role beside this mention of a person, if any; what stands in apposition says more than a rank. */
export function roleBeside(name: Name, words: readonly NameWord[], text: string): Role | undefined {
  return roleAfter(name, words, text) ?? titleRole(name, words, text) ?? roleBefore(name, words, text)
}

const slice = (text: string, start: number, end: number): Role => ({ start, end, text: text.slice(start, end) })

/** "U.S. Secretary of State" before "John Kerry": the title with the names just before it. */
function titleRole(name: Name, words: readonly NameWord[], text: string): Role | undefined {
  if (!name.title || COURTESY.has(text.slice(name.title.start, name.title.end))) return undefined
  let first = words.findIndex((word) => word.start === name.title?.start)
  while (
    first > 0 &&
    isSpace(words[first - 1]?.gap) &&
    words[first - 1]?.capital &&
    !(words[first - 1]?.opens && first === 1 && !/^\p{Lu}\.|\p{Lu}\p{Ll}/u.test(words[0]?.text ?? ''))
  )
    first -= 1
  return slice(text, words[first]?.start ?? name.title.start, name.title.end)
}

/** ", head of the agency," after the name: up to the next comma, dash or end. */
function roleAfter(name: Name, words: readonly NameWord[], text: string): Role | undefined {
  const last = name.firstWord + name.wordCount - 1
  let at = last + 1
  if (!/^,\s$/.test(words[last]?.gap ?? '')) return undefined
  if (/^\d{1,3}$/.test(words[at]?.text ?? '') && /^,\s$/.test(words[at]?.gap ?? '')) at += 1
  const first = words[at]
  if (!first || (first.capital !== false && !TITLE_NOUNS.has(first.text))) return undefined
  let end = at
  let hasRole = false
  while (end < words.length && end - at < MAX_WORDS) {
    const word = words[end] as NameWord
    // A clause of its own: "President Obama's rating remains high".
    if (['who', 'said', 'says', 'told', 'which'].includes(word.text)) return undefined
    if (word.tag === 'AUX' || (word.tag === 'VERB' && !/(?:ed|ing)$/.test(word.text))) return undefined
    if (PERSON_ROLES.has(word.text.toLowerCase())) hasRole = true
    if (!isSpace(word.gap)) break
    end += 1
  }
  const closing = words[end]
  return hasRole && closing && /^[,.;)—–-]|^\s[—–(-]|^$/.test(closing.gap)
    ? slice(text, first.start, closing.end)
    : undefined
}

/** "former president", "CIA chief" in small letters before the name. */
function roleBefore(name: Name, words: readonly NameWord[], text: string): Role | undefined {
  const last = words[name.firstWord - 1]
  if (!last || last.capital || !isSpace(last.gap) || !PERSON_ROLES.has(last.text) || ORGANISATION_ROLES.has(last.text))
    return undefined
  let first = name.firstWord - 1
  while (first > 0 && name.firstWord - first < 7) {
    const word = words[first - 1] as NameWord
    const modifies = word.capital
      ? !(word.opens && first === 1 && word.tag !== 'PROPN')
      : word.tag === 'ADJ' || word.tag === 'NOUN'
    if (!isSpace(word.gap) && word.gap !== '-') break
    if (!modifies) break
    first -= 1
  }
  const opening = words[first]
  return opening && slice(text, opening.start, last.end)
}
