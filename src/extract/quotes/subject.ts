// Who does what a verb says: the subject before it, after it ("said Lee"), or shared with the verb before.
import { mainClauseComma } from './content.ts'
import { BIDDING, SAYING } from './cue-lexicon.ts'
import type { Word } from './frame.ts'
import {
  isComma,
  isConjunction,
  isDash,
  isNominal,
  isRelative,
  isTemporal,
  type NounPhrase,
  nounPhraseEndingAt,
  nounPhraseFrom,
} from './noun-phrase.ts'
import type { VerbGroup } from './verb-group.ts'

/** The phrase that names the subject; `antecedent` where it is a relative pronoun, `shared` where another verb's subject is meant. */
export type Subject = NounPhrase & { readonly antecedent: NounPhrase | null; readonly shared: boolean }

const plain = (phrase: NounPhrase): Subject => ({ ...phrase, antecedent: null, shared: false })
const shared = (subject: Subject | null): Subject | null => (subject === null ? null : { ...subject, shared: true })

const isAdverb = (word: Word | undefined) =>
  word !== undefined &&
  (word.tag === 'ADV' ||
    word.lower === 'also' ||
    word.lower === 'not' ||
    word.lower === 'then' ||
    word.lower === "n't" ||
    word.lower === 'all')
const isVerbal = (word: Word | undefined) => word?.tag === 'VERB' || word?.tag === 'AUX'
/** Words that open an insertion after a noun: ", who led the team,", ", during a visit,". */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'who which whose whom where when while as in on at for of with during after before like including along speaking citing asked according despite a an the from by through to if though under since however too meanwhile then now once formerly himself herself themselves using referring responding known both also one among not perhaps sometimes his her their its'.split(
    ' ',
  ),
)

/** "a spokesman for Mr. Lee", "officials in Washington": the phrase that the prepositional one hangs on. */
function attachLeft(frame: readonly Word[], phrase: NounPhrase, depth = 0): NounPhrase {
  if (depth > 4) return phrase
  const before = frame[phrase.first - 1]
  const beyond = frame[phrase.first - 2]
  if ((before?.tag === 'ADP' && !/^(?:as|than|like|that|if|because)$/.test(before.lower)) || before?.lower === 'to') {
    const adjective = beyond?.tag === 'ADJ' && isNominal(frame[phrase.first - 3]) ? 3 : 2
    const host = nounPhraseEndingAt(frame, phrase.first - adjective)
    if (host !== null && !isTemporal(frame[host.head]))
      return { ...attachLeft(frame, host, depth + 1), last: phrase.last }
    // "a report released by the agency", "a group led by Lee"
    if (beyond?.tag === 'VERB') {
      const noun = nounPhraseEndingAt(frame, phrase.first - 3)
      if (noun !== null && (/ing$/.test(beyond.lower) || /^(?:by|in|on|to)$/.test(before.lower)))
        return { ...attachLeft(frame, noun, depth + 1), last: phrase.last }
    }
    return phrase
  }
  if (isConjunction(before)) {
    const host = nounPhraseEndingAt(frame, phrase.first - 2)
    const tag = frame[phrase.head]?.tag
    if (host !== null && before?.lower === 'and' && frame[host.head]?.tag === tag && !isComma(frame[host.first - 1]))
      return { ...attachLeft(frame, host, depth + 1), last: phrase.last }
    return phrase
  }
  return relativeHost(frame, phrase) ?? phrase
}

/** "people who saw the film": the noun before "who" when a verb stands between. */
function relativeHost(frame: readonly Word[], phrase: NounPhrase): NounPhrase | null {
  let verbs = 0
  for (let i = phrase.first - 1; i >= Math.max(0, phrase.first - 10); i--) {
    const word = frame[i]
    if (word === undefined || isComma(word) || word.quote !== null || word.lower === ';' || word.lower === ':')
      return null
    if (word.tag === 'VERB') verbs++
    if (word.lower === 'who' && verbs === 1) return nounPhraseEndingAt(frame, i - 1)
    if (isConjunction(word) || word.lower === 'that' || word.lower === 'because' || word.lower === 'when') return null
  }
  return null
}

/** The comma that opens what a comma at `at` closes: ", who led the team,". -1 if it closes nothing. */
function openingComma(frame: readonly Word[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 45); i--) {
    const word = frame[i]
    if (word === undefined || word.lower === ';' || word.lower === ':') return -1
    if (!isComma(word)) continue
    const opener = frame[i + 1]
    const host = frame[i - 1]
    const opens =
      opener !== undefined &&
      (CLAUSE_OPENERS.has(opener.lower) ||
        opener.tag === 'VERB' ||
        isNominal(opener) ||
        opener.tag === 'ADJ' ||
        opener.tag === 'DET')
    if (opens && (isNominal(host) || host?.lower === ')')) {
      // "Lee, a lawyer from Ohio, who knows her, said": the host may itself end an insertion.
      const nearest = nounPhraseEndingAt(frame, i - 1)
      const host2 = nearest === null ? null : attachLeft(frame, nearest)
      const left = host2 === null ? undefined : frame[host2.first - 1]
      if (isComma(left) && host2 !== null && (frame[host2.first]?.tag !== 'PROPN' || isState(frame, host2))) {
        const outer = openingComma(frame, host2.first - 1 === i ? i : host2.first - 1)
        if (outer >= 0 && outer < i) return outer
        const before = nounPhraseEndingAt(frame, host2.first - 2)
        if (before !== null && frame[before.head]?.tag === 'PROPN') return host2.first - 1
      }
      // "Lee, during a visit to Columbus, Ohio, said": the place's comma opens nothing; the one before "during" does.
      const earlier =
        frame[i - 1]?.tag === 'PROPN' && left?.tag === 'ADP' && opener?.tag === 'PROPN' ? openingComma(frame, i) : -1
      return earlier >= 0 && frame[earlier + 1]?.tag === 'ADP' ? earlier : i
    }
  }
  return -1
}

/** "of Macon, Ga.," – a place after a place. */
const isState = (frame: readonly Word[], phrase: NounPhrase) =>
  phrase.first === phrase.last && /\.$/.test(frame[phrase.last]?.text ?? '')

function skipParenthesis(frame: readonly Word[], at: number): number {
  for (let i = at; i >= Math.max(0, at - 30); i--) if (frame[i]?.lower === '(') return i - 1
  return at - 1
}

/** "on Monday", "in a statement Sunday": words of time and place between subject and verb. */
function skipTime(frame: readonly Word[], at: number): number {
  const phrase = nounPhraseEndingAt(frame, at)
  if (phrase === null || !isTemporal(frame[phrase.head]) || frame[phrase.first]?.tag === 'PRON') return at
  // "Trump Thursday said": the walk to the left takes name and day for one.
  let first = phrase.head
  while (first > phrase.first && (frame[first - 1]?.tag === 'DET' || frame[first - 1]?.tag === 'ADJ')) first--
  const before = frame[first - 1]
  return before?.tag === 'ADP' ? first - 2 : first - 1
}

/** Whether a comma and a subject stand between a participle and a later verb. */
function isMainAfterComma(frame: readonly Word[], group: VerbGroup, other: VerbGroup): boolean {
  for (let i = other.first - 1; i > group.head; i--) if (isComma(frame[i])) return nounPhraseFrom(frame, i + 1) !== null
  return false
}

/** The subject that stands before the verb group. */
export function subjectBefore(
  frame: readonly Word[],
  group: VerbGroup,
  groups: readonly VerbGroup[],
  depth = 0,
): Subject | null {
  if (depth > 3) return null
  const previous = () => {
    const opening = mainClauseComma(frame, groups)
    const before = groups
      .slice(
        0,
        Math.max(
          0,
          groups.findIndex((other) => other.head === group.head),
        ),
      )
      .filter((other) => other.form === 'finite' && !(other.head < opening && group.head > opening))
    // A verb of saying goes with the verb of saying before it, or with the main verb: "Lee said he was wrong, adding that…"
    const saying = SAYING.has(group.lemma) ? before.filter((other) => SAYING.has(other.lemma)) : []
    const order =
      saying.length > 0
        ? [...saying.toReversed(), ...before]
        : group.form === 'ing' && SAYING.has(group.lemma)
          ? before
          : before.toReversed()
    for (const other of order) {
      const subject = subjectBefore(frame, other, groups, depth + 1)
      if (subject !== null && !(subject.antecedent !== null && group.form === 'ing')) return shared(subject)
    }
    // "After saying no, Lee left": the subject comes with the main verb.
    const main =
      group.form === 'ing' && before.length === 0
        ? groups.find(
            (other) => other.head > group.head && other.form === 'finite' && isMainAfterComma(frame, group, other),
          )
        : undefined
    return main === undefined ? null : shared(subjectBefore(frame, main, groups, depth + 1))
  }
  let at = group.first - 1
  for (let step = 0; step < 12 && at >= 0; step++) {
    const word = frame[at]
    if (word === undefined) return null
    if (isAdverb(word)) at--
    else if (
      isTemporal(word) &&
      skipTime(frame, at) !== at &&
      skipTime(frame, at) >= 0 &&
      (isNominalOrComma(frame[skipTime(frame, at)]) || isNounsParticiple(frame, skipTime(frame, at)))
    )
      at = skipTime(frame, at)
    else if (at < group.first - 1 && isTemporal(frame[at + 1]) && isNounsParticiple(frame, at)) at--
    else if (word.lower === ')') at = skipParenthesis(frame, at)
    else if (isRelative(word) && (word.lower === 'who' || word.lower === 'which' || isNominal(frame[at - 1]))) {
      const before = isComma(frame[at - 1]) ? at - 2 : at - 1
      const antecedent = nounPhraseEndingAt(frame, before)
      return {
        first: at,
        last: at,
        head: at,
        antecedent: antecedent === null ? null : attachLeft(frame, antecedent),
        shared: false,
      }
    } else if (isComma(word) || isDash(word)) {
      const open = isComma(word) ? openingComma(frame, at) : openingDash(frame, at)
      const host =
        open < 0
          ? null
          : nounPhraseEndingAt(frame, frame[open - 1]?.lower === ')' ? skipParenthesis(frame, open - 1) : open - 1)
      if (host !== null && group.form !== 'ing') return plain(attachLeft(frame, host))
      return previous()
    } else if (isConjunction(word) || isVerbal(word) || word.lower === 'to' || group.form === 'ing') {
      // "released a statement saying": the one who released it says so.
      const owner = previous()
      const nearest = group.form === 'ing' ? nounPhraseEndingAt(frame, at) : null
      const phrase = nearest === null ? null : attachLeft(frame, nearest)
      // ", with some officials saying": those after "with" say so.
      const absolute = phrase !== null && frame[phrase.first - 1]?.lower === 'with' && isComma(frame[phrase.first - 2])
      return phrase !== null && (owner === null || absolute) ? plain(phrase) : owner
    } else if (isNominal(word)) {
      // "find a way to tell": not the way but the finder tells – unless the verb before bids somebody: "urged him to tell".
      const controls = group.form === 'infinitive' ? groups.findLast((other) => other.head < group.first) : undefined
      const owner = controls !== undefined && !BIDDING.has(controls.lemma) ? previous() : null
      if (owner !== null) return owner
      const phrase = nounPhraseEndingAt(frame, at)
      return phrase === null ? null : plain(attachLeft(frame, phrase))
    } else if (word.tag === 'ADP' || word.tag === 'SCONJ' || word.tag === 'PART') return previous()
    else return null
  }
  return null
}

/** "A poll released Friday found": a participle of the noun, not the verb of a clause. */
const isNounsParticiple = (frame: readonly Word[], at: number) =>
  frame[at]?.tag === 'VERB' && /ed$/.test(frame[at]?.lower ?? '') && isNominal(frame[at - 1])

const isNominalOrComma = (word: Word | undefined) => isNominal(word) || isComma(word) || word?.lower === ')'

function openingDash(frame: readonly Word[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 45); i--)
    if (isDash(frame[i]) && frame[i - 1]?.end !== frame[i]?.start) return i
  return -1
}

/** "said Lee", "said the agency's head": the subject that stands after the verb. */
export function subjectAfter(frame: readonly Word[], group: VerbGroup): Subject | null {
  let at = group.head + 1
  while (isAdverb(frame[at])) at++
  const phrase = nounPhraseFrom(frame, at)
  return phrase === null || isTemporal(frame[phrase.head]) ? null : plain(attachRight(frame, phrase))
}

/** "a spokesman for the mayor", "Secretary of State Ann Lee": what hangs on a noun or title from the right. */
function attachRight(frame: readonly Word[], phrase: NounPhrase): NounPhrase {
  const head = frame[phrase.head]
  const joins = head?.tag === 'NOUN' ? /^(?:of|for|from|at|with)$/ : /^of$/
  if (!joins.test(frame[phrase.last + 1]?.lower ?? '')) return phrase
  const attached = nounPhraseFrom(frame, phrase.last + 2)
  return attached === null || isTemporal(frame[attached.head]) ? phrase : { ...phrase, last: attached.last }
}
