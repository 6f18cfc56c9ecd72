// What an option with a name means: the one somebody typed or picked, and the suggestions while they type.
import type { Digest } from '../digest/digest.ts'
import { everybody, matchName, type Named, suggestNames } from '../digest/names.ts'
import type { Whose } from '../digest/parts.ts'
import type { Language } from '../language/language.ts'
import { nameOf } from './entries/whose.ts'
import type { Choice } from './options.ts'
import { Refusal } from './refusal.ts'

type Asking = { readonly digest: Digest; readonly say: Language }

const candidatesOf = ({ digest, say }: Asking): Named<Whose>[] => everybody(digest, say.authorNames, say.unknownNames)

const MOST_NAMED = 5

/** Whom a typed name means; undefined where none was typed. Throws a Refusal where it is nobody, or several. */
export function askedWhose(asking: Asking, typed: string | undefined): Whose | undefined {
  if (typed === undefined) return undefined
  const { say } = asking
  const match = matchName(candidatesOf(asking), typed)
  if (match.found === 'one') return match.named.id
  if (match.found === 'none') throw new Refusal(say.nobodyCalled(typed, match.nearest.map(shownName)))
  const named = match.all.slice(0, MOST_NAMED).map((one) => ({ id: one.id, name: shownName(one) }))
  throw new Refusal(say.severalCalled(typed, named, match.all.length - named.length))
}

const shownName = ({ names }: Named): string => names[0] as string

/** Suggests those among some people whose names fit what has been typed. */
export function suggestWhose(asking: Asking, typed: string, among: readonly Whose[]): Choice[] {
  const wanted = new Set<string>(among)
  const candidates = candidatesOf(asking).filter(({ id }) => wanted.has(id))
  return suggestNames(candidates, typed).map(({ id }) => ({
    name: asking.say.capital(id === 'unknown' ? asking.say.notGiven : nameOf(asking.digest, id, asking.say)),
    value: id,
  }))
}
