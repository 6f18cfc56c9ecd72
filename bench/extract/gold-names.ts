// Whether two names mean the same actor, and whether two wordings say the same thing, as the gold scorer sees it.

const TITLES = new Set(
  'the a an its their his her our mr mrs ms miss dr prof professor sir dame lord lady rev sen senator councillor councilman judge justice mayor governor president minister commissioner'.split(
    ' ',
  ),
)
const FUNCTION_WORDS = new Set(
  'a an and any are as at be been but by do for from had has have he her him his if in is it its no not of on or our she so that the their them they this to was we were what which who will with would you your'.split(
    ' ',
  ),
)
const AFTER_HEAD = /\s(?:of|for|in|on|at|from|with|who|which|that|to|across|between)\s|,/

const words = (text: string) => text.replaceAll('’', "'").match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []
const bare = (word: string) => word.toLowerCase().replace(/'s?$/, '')
const singular = (word: string) => (/[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word)
const capital = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word)

/** The words of a name that are its own: capitalised, no titles; a first word only where the name goes on with a capital or ends. */
function properWords(name: string): string[] {
  const all = words(name)
  return all
    .filter((word, index) => {
      if (!capital(word) || TITLES.has(bare(word))) return false
      return index > 0 || all.length === 1 || capital(all[1])
    })
    .map(bare)
}

/** The noun that a description turns on: “two members of the board” → member. */
function headNoun(name: string): string {
  const [front = name] = name.split(AFTER_HEAD)
  return singular(bare(words(front).at(-1) ?? ''))
}

const DEMONYM_ENDING = /^(?:n|an|ian|i|ish|ese|ic)s?$/

/** Demonyms count as the name: Tarvania, Tarvanian; Sarq, Sarqi. */
function sameWord(a: string, b: string): boolean {
  if (a === b || singular(a) === singular(b)) return true
  const [shorter = '', longer = ''] = [a, b].sort((one, other) => one.length - other.length)
  return shorter.length >= 4 && longer.startsWith(shorter) && DEMONYM_ENDING.test(longer.slice(shorter.length))
}

/** Same actor: equal, or all own words of the shorter name stand in the longer, or one is a mere description whose head noun is the other's. */
export function sameActor(first: string, second: string): boolean {
  const plain = (name: string) =>
    words(name)
      .map(bare)
      .filter((word) => !TITLES.has(word))
  const [one, other] = [plain(first), plain(second)]
  if (one.join(' ') === other.join(' ')) return true
  const [shorter = [], longer = []] = [properWords(first), properWords(second)].sort((a, b) => a.length - b.length)
  if (shorter.length > 0 && shorter.every((word) => longer.some((candidate) => sameWord(word, candidate)))) return true
  const mereDescription = shorter.length === 0 || one.length === 1 || other.length === 1
  return mereDescription && headNoun(first) === headNoun(second)
}

/** How many of the actors on one side are found on the other; each may be used once. An actor is a list of names. */
export function matchedActors(wanted: readonly (readonly string[])[], found: readonly (readonly string[])[]): number {
  const left = [...found]
  let matched = 0
  for (const names of wanted) {
    const index = left.findIndex((others) => others.some((other) => names.some((name) => sameActor(name, other))))
    if (index < 0) continue
    left.splice(index, 1)
    matched += 1
  }
  return matched
}

function contentWords(text: string): Set<string> {
  const all = words(text).map((word) => singular(word.toLowerCase()))
  const content = all.filter((word) => !FUNCTION_WORDS.has(word))
  return new Set(content.length > 0 ? content : all)
}

/** Same wish: at least half of the words of one stand in the other, and at least a fifth of the other's in the one, so that a whole paragraph does not pass. */
export function sameWording(first: string, second: string): boolean {
  const [a, b] = [contentWords(first), contentWords(second)]
  const shared = [...a].filter((word) => b.has(word)).length
  if (shared === 0) return false
  return shared / Math.min(a.size, b.size) >= 0.5 && shared / Math.max(a.size, b.size) >= 0.2
}
