// Runs of capitalised words with what may join them: the raw material of names.
import { COMPANY_FORMS, FIELDS, ORGANISATION_HEADS, ORGANISATION_OPENERS } from './lists/organisations.ts'
import { OPENING_PARTICLES, PARTICLES } from './lists/other-names.ts'
import { asTitleCase, type NameWord } from './words.ts'

export type Run = { readonly words: readonly NameWord[]; readonly first: number }

/** Before "of" these open the name of a place: "Gulf of Aden", "Republic of Congo". */
const PLACE_OF = new Set(
  'Gulf Bay Strait Republic Kingdom Isle Cape Sea State Horn Place Houses City Port District Commonwealth'.split(' '),
)
/** Owners that belong to the name of what they own: "King's College", "Children's Hospital". */
const NAME_OWNERS = new Set(
  'King Queen People Peoples Children Women Men Workers Farmers Teachers Veterans Lloyd Magistrates Bishop Pilgrim St Guy Nurses Writers Mother Lords Lord McDonald Moody Macy Kellogg Sainsbury Levi Wendy Sotheby Christie Poor Domino Minister Morrison'.split(
    ' ',
  ),
)

/** Offices that hold an "of": the words after it are no name. */
const OFFICES = /^(?:Secretary of (?:State|Defense|Defence|Health|War|Labor|Energy|Justice|Homeland)|Chief of Staff)$/

/** Heads after which "for" goes on with the sentence: "left the College for London". */
const ENDS_BEFORE_FOR = new Set(
  'Bank College University School Court House Church Museum Library Party League Police Parliament Congress Army Royal'.split(
    ' ',
  ),
)

const space = (gap: string): boolean => gap === ' ' || gap === '\u00a0' || gap === '  '

const isLinker = (text: string): boolean => text === 'of' || text === 'for' || text === 'and' || text === 'the'

/** In words; longer runs are tables and shouting. */
const LONGEST_RUN = 24

/** Every run of a sentence, left to right; runs do not overlap. */
export function runsOf(words: readonly NameWord[]): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < words.length; ) {
    const start = startOfRun(words, at)
    if (start === undefined) {
      at += 1
      continue
    }
    const end = endOfRun(words, start)
    runs.push({ words: words.slice(at, end + 1), first: at })
    at = end + 1
  }
  return runs
}

/** The first capital of a run that starts at this word, which may be a particle: "von der Leyen". */
function startOfRun(words: readonly NameWord[], at: number): number | undefined {
  const word = words[at]
  if (!word) return undefined
  if (word.capital) return at
  if (!OPENING_PARTICLES.has(word.text) || !space(word.gap)) return undefined
  const second = words[at + 1]
  if (second?.capital) return at + 1
  return second && PARTICLES.has(second.text) && space(second.gap) && words[at + 2]?.capital ? at + 2 : undefined
}

function endOfRun(words: readonly NameWord[], start: number): number {
  let end = start
  let complement = false
  while (end - start < LONGEST_RUN) {
    const next = nextPart(words, end, complement)
    if (next === undefined) return end
    complement ||= words.slice(end + 1, next).some((word) => word.text === 'of' || word.text === 'for')
    end = next
  }
  return end
}

/** The index of the next capital that belongs to the run, over what joins it. */
function nextPart(words: readonly NameWord[], end: number, complement: boolean): number | undefined {
  const word = words[end]
  const next = words[end + 1]
  if (!word || !next) return undefined
  if (word.possessive) return next.capital && space(word.gap) && ownsName(words, end) ? end + 1 : undefined
  if (/^\s?&\s?$/.test(word.gap) && next.capital) return end + 1
  if (word.gap === ', ' && COMPANY_FORMS.has(next.text)) return end + 1
  if (word.gap === ', ' && complement && joinsFields(words, end)) return end + 1
  if (/^ ["“] ?$/.test(word.gap)) return nicknameEnd(words, end)
  if (!space(word.gap)) return undefined
  if (next.capital) return end + 1
  if (isLinker(next.text)) return afterLinker(words, end, complement)
  return afterParticles(words, end)
}

/** Whether the name goes on after a possessive: "Pilgrim's Pride", "Prime Minister's Press Office". */
function ownsName(words: readonly NameWord[], end: number): boolean {
  const owner = asTitleCase(words[end]?.text ?? '')
  if (!NAME_OWNERS.has(owner)) return false
  let last = end + 1
  while (words[last + 1]?.capital && space(words[last]?.gap ?? '')) last += 1
  const closing = asTitleCase(words[last]?.text ?? '')
  return owner === 'Pilgrim' || ORGANISATION_HEADS.has(closing) || closing === 'Hospital' || closing === 'Day'
}

function joinsFields(words: readonly NameWord[], end: number): boolean {
  const isField = (index: number) => FIELDS.has(asTitleCase(words[index]?.text ?? ''))
  return (
    isField(end) &&
    isField(end + 1) &&
    [2, 3].some((ahead) => words[end + ahead]?.text === 'and' && isField(end + ahead + 1))
  )
}

/** "Richard “Crazy Legs” Colon": the nickname and the name after it belong to the run. */
function nicknameEnd(words: readonly NameWord[], end: number): number | undefined {
  for (let at = end + 1; at <= end + 2; at += 1) {
    const word = words[at]
    if (!word) return undefined
    if (/^ ?["”] $/.test(word.gap)) return words[at + 1]?.capital ? at + 1 : undefined
    if (!space(word.gap)) return undefined
  }
  return undefined
}

/** "Bank of China", "Center for American Progress", "Food and Drug Administration". */
function afterLinker(words: readonly NameWord[], end: number, complement: boolean): number | undefined {
  const linker = words[end + 1]
  if (!linker || !space(linker.gap)) return undefined
  const the = words[end + 2]?.text === 'the' && space(words[end + 2]?.gap ?? '') ? 1 : 0
  const next = words[end + 2 + the]
  if (!next?.capital) return undefined
  const head = asTitleCase(words[end]?.text ?? '')
  if (linker.text === 'of' || linker.text === 'for') {
    const opens =
      linker.text === 'for'
        ? ORGANISATION_OPENERS.has(head) && !ENDS_BEFORE_FOR.has(head)
        : ORGANISATION_OPENERS.has(head) || (PLACE_OF.has(head) && !isSecretaryOfState(words, end))
    const office =
      linker.text === 'of' &&
      (OFFICES.test(`${head} of ${asTitleCase(next.text)}`) ||
        (/^(?:Minister|Secretary|Commissioner)$/.test(head) && FIELDS.has(asTitleCase(next.text))))
    const inside = complement && linker.text === 'for'
    return opens || inside || office ? end + 2 + the : undefined
  }
  if (linker.text !== 'and') return undefined
  const nextText = asTitleCase(next.text)
  if (!FIELDS.has(head) || !FIELDS.has(nextText)) return undefined
  return complement || endsInBody(words, end + 2) ? end + 2 : undefined
}

const isSecretaryOfState = (words: readonly NameWord[], end: number): boolean => words[end - 1]?.text === 'of'

function endsInBody(words: readonly NameWord[], from: number): boolean {
  let last = from
  while (words[last + 1]?.capital && space(words[last]?.gap ?? '')) last += 1
  return ORGANISATION_HEADS.has(asTitleCase(words[last]?.text ?? ''))
}

/** "Oscar de la Hoya": up to two particles between capitals. */
function afterParticles(words: readonly NameWord[], end: number): number | undefined {
  for (let count = 1; count <= 2; count += 1) {
    const particle = words[end + count]
    if (!particle || !PARTICLES.has(particle.text) || !space(particle.gap)) return undefined
    if (words[end + count + 1]?.capital) return end + count + 1
  }
  return undefined
}
