// The cues of a frame: each verb or phrase that reports something, with whose words they are and what they are.
import type { Span } from '../../article/article.ts'
import { type Construction, clauseAt, complementOf } from './complement.ts'
import {
  BIDDING,
  DESCRIBING,
  INTENDING,
  INVERTING,
  JUDGING,
  PASSIVE_AS,
  PASSIVE_BY,
  PASSIVE_TO,
  SAYING,
  SHOWING,
  THINKING,
  UTTERING,
  WITH_PREPOSITION,
} from './cue-lexicon.ts'
import type { Frame, Word } from './frame.ts'
import { isComma, isDash, isNominal, nounPhraseFrom } from './noun-phrase.ts'
import { type Subject, subjectAfter, subjectBefore } from './subject.ts'
import { type VerbGroup, verbGroups } from './verb-group.ts'

export type Cue = {
  /** Word indices of the cue itself; `last` inclusive. */
  readonly first: number
  readonly last: number
  readonly lemma: string
  readonly construction: Construction | 'according' | 'parenthesis' | 'by' | 'name-colon' | 'dash-name'
  readonly subject: Subject | null
  /** The subject stands after the verb. */
  readonly inverted: boolean
  /** Word indices of what is reported; `last` inclusive. Empty for a cue that only serves quotations. */
  readonly content: readonly { readonly first: number; readonly last: number }[]
  /** Whether the lexicon knows the verb in this construction. */
  readonly known: boolean
}

const NEVER_WITH_THAT: ReadonlySet<string> = new Set([
  'be',
  'mean',
  'ensure',
  'have',
  'make',
  'require',
  'do',
  'help',
  'give',
  'take',
  'get',
  'happen',
  'include',
  'need',
  'come',
  'become',
  'go',
  'use',
  'turn',
  'follow',
  'cause',
  'prevent',
  'allow',
  'file',
  'work',
  'raise',
  'pass',
  'lead',
  'create',
  'send',
])

/** Whether the lexicon has the verb as a cue in this construction. */
export function isKnownCue(group: VerbGroup, construction: Construction): boolean {
  const { lemma } = group
  if (group.passive) {
    if (construction === 'to') return PASSIVE_TO.has(lemma)
    if (construction === 'as' || construction === 'object') return PASSIVE_AS.has(lemma)
    if (construction === 'that') return SAYING.has(lemma) || THINKING.has(lemma)
    return construction === 'prep-by' && PASSIVE_BY.has(lemma)
  }
  if (construction.startsWith('prep-')) return WITH_PREPOSITION[construction.slice(5)]?.has(lemma) ?? false
  switch (construction) {
    case 'that':
      return !NEVER_WITH_THAT.has(lemma)
    case 'wh':
    case 'np-that':
    case 'np-wh':
    case 'clause':
    case 'np-clause':
      return SAYING.has(lemma) || THINKING.has(lemma)
    case 'quote':
    case 'colon':
    case 'np-quote':
    case 'np-colon':
      return SAYING.has(lemma) || lemma === 'call' || lemma === 'describe' || lemma === 'dub' || THINKING.has(lemma)
    case 'to':
      return INTENDING.has(lemma)
    case 'np-to':
      return BIDDING.has(lemma)
    case 'as':
    case 'np-as':
      return DESCRIBING.has(lemma)
    case 'object':
    case 'np-for':
      return JUDGING.has(lemma) || UTTERING.has(lemma)
    case 'ing':
      return lemma === 'say' || lemma === 'propose' || lemma === 'suggest' || lemma === 'deny' || lemma === 'recommend'
    default:
      return false
  }
}

const STOPS_CONTENT =
  /^(?:but|though|although|while|whereas|adding|saying|noting|telling|arguing|citing|claiming|calling|according|warning|insisting|suggesting|which)$/

const SUBORDINATOR =
  /^(?:as|when|while|after|before|if|although|though|because|since|despite|whether|until|once|unless|given|like)$/

/** When Lee asked why, she said…: the comma where an opening clause gives way to the main one, or -1. */
function mainClauseComma(words: readonly Word[], from: number): number {
  const opener =
    words[0]?.lower === 'but' || words[0]?.lower === 'and' || words[0]?.lower === 'even' ? words[1] : words[0]
  if (!SUBORDINATOR.test(opener?.lower ?? '')) return -1
  const groups = verbGroups(words)
  for (let i = 1; i < words.length - 2; i++)
    if (isComma(words[i]) && clauseAt(words, i + 1, groups)) return i > from ? i : -1
  return -1
}

/** Where content that begins at `from` ends: before a stop, a new cue, or a clause that turns away from it. */
export function contentEnd(words: readonly Word[], from: number): number {
  const main = mainClauseComma(words, from)
  for (let i = from + 1; i < words.length; i++) {
    const word = words[i]
    if (i === main) return i - 1
    if (isComma(word) && words[i + 1]?.lower === 'but' && words[i + 2]?.lower === 'that') continue
    if (word?.lower === ';') return i - 1
    if ((isComma(word) || isDash(word)) && STOPS_CONTENT.test(words[i + 1]?.lower ?? '')) return i - 1
    if (word?.lower === 'according' && words[i + 1]?.lower === 'to') return i - 1
  }
  return /^[.!?]+$/.test(words.at(-1)?.lower ?? '') ? words.length - 2 : words.length - 1
}

const hasVerb = (words: readonly Word[], first: number, last: number) =>
  words
    .slice(first, last + 1)
    .some((word) => (word.tag === 'VERB' && !/ing$/.test(word.lower)) || word.tag === 'AUX' || word.quote !== null)

const PREPOSED = /^(?:none|object|np-for|prep-.*|np-quote|quote|that)$/

/** ", he said," after or within what he says: the content is what stands around the cue. */
function preposedContent(words: readonly Word[], start: number, cueStart: number, cueEnd: number): Cue['content'] {
  const before = cueStart - 1
  const last = isComma(words[before]) || isDash(words[before]) ? before - 1 : before
  if (last < start || !hasVerb(words, start, last)) {
    if (last < start || !isComma(words[cueEnd + 1])) return []
  }
  const content = [{ first: start, last }]
  if (
    isComma(words[cueEnd + 1]) &&
    cueEnd + 2 < words.length - 1 &&
    !STOPS_CONTENT.test(words[cueEnd + 2]?.lower ?? '')
  ) {
    content.push({ first: cueEnd + 2, last: contentEnd(words, cueEnd + 2) })
  }
  return content
}

/** Where the clause around a parenthetical cue begins: after a semicolon or an earlier cue's turn, else at the frame's start. */
function clauseStart(words: readonly Word[], before: number): number {
  for (let i = before; i > 0; i--) {
    if (words[i]?.lower === ';') return i + 1
    if (isComma(words[i]) && /^(?:but|and|while|though|although)$/.test(words[i + 1]?.lower ?? '') && i < before - 3)
      return i + 2
  }
  return 0
}

function verbCue(words: readonly Word[], group: VerbGroup, groups: readonly VerbGroup[]): Cue {
  const { construction, first } = complementOf(words, group, groups)
  const base = { first: group.first, last: group.head, lemma: group.lemma, construction }
  const previous = words[group.first - 1]
  const detached = previous === undefined || isComma(previous) || isDash(previous) || previous.quote !== null
  const after =
    detached &&
    INVERTING.has(group.lemma) &&
    !group.passive &&
    group.form === 'finite' &&
    words[group.head + 1]?.lower !== 'that'
      ? subjectAfter(words, group)
      : null
  const afterQuotation = previous?.quote != null || (isComma(previous) && words[group.first - 2]?.quote != null)
  const follower = after === null ? undefined : words[after.last + 1]
  const objectClause =
    after !== null &&
    !afterQuotation &&
    (follower?.quote != null || follower?.tag === 'VERB' || follower?.tag === 'AUX')
  // ", said Lee": no clause of its own may follow.
  const opensFrame =
    group.first === 0 && words[(after?.last ?? 0) + 1]?.lower !== ':' && words[(after?.last ?? 0) + 1]?.quote == null
  if (
    after !== null &&
    !opensFrame &&
    !objectClause &&
    construction !== 'that' &&
    construction !== 'to' &&
    (construction !== 'clause' || (afterQuotation && words[after.head]?.tag !== 'PRON'))
  ) {
    const content = preposedContent(words, clauseStart(words, group.first - 1), group.first, after.last)
    if (group.first === 0)
      return {
        ...base,
        construction: 'colon',
        subject: after,
        inverted: true,
        content: [{ first: after.last + 1, last: words.length - 1 }],
        known: SAYING.has(group.lemma),
      }
    return { ...base, construction: 'none', subject: after, inverted: true, content, known: SAYING.has(group.lemma) }
  }
  const subject = subjectBefore(words, group, groups)
  if (group.passive && construction === 'prep-by') {
    const agent = nounPhraseFrom(words, first + 1)
    return {
      ...base,
      construction: 'by',
      subject: agent === null ? null : { ...agent, antecedent: null, shared: false },
      inverted: true,
      content: subject === null || subject.antecedent !== null ? [] : [{ first: subject.first, last: subject.last }],
      known: isKnownCue(group, construction),
    }
  }
  const known = isKnownCue(group, construction)
  const subjectStart = subject === null || subject.shared ? -1 : subject.first
  if (
    subject !== null &&
    !subject.shared &&
    PREPOSED.test(construction) &&
    SAYING.has(group.lemma) &&
    !group.passive &&
    group.form === 'finite'
  ) {
    const content =
      subjectStart > 0
        ? preposedContent(
            words,
            clauseStart(words, subjectStart - 1),
            subjectStart,
            Math.max(group.head, parenthesisEnd(words, group.head)),
          )
        : []
    const comma =
      isComma(words[subjectStart - 1]) || isDash(words[subjectStart - 1]) || words[subjectStart - 1]?.quote != null
    if (content.length > 0 && comma && construction !== 'quote' && construction !== 'that')
      return { ...base, construction: 'parenthesis', subject, inverted: false, content, known: true }
  }
  if (group.passive && (construction === 'to' || construction === 'as' || construction === 'object')) {
    const content =
      subject === null || subject.antecedent !== null ? [] : [{ first: subject.first, last: subject.last }]
    return {
      ...base,
      subject: null,
      inverted: false,
      content: [...content, { first, last: contentEnd(words, first) }],
      known,
    }
  }
  const content = construction === 'none' ? [] : [{ first, last: Math.max(first, contentEnd(words, first)) }]
  return {
    ...base,
    subject: group.passive ? null : subject,
    inverted: false,
    content: first < words.length ? content : [],
    known: known && (subject !== null || group.passive || SAYING.has(group.lemma)) && showsOnly(group, subject, words),
  }
}

/** "said in an interview with CNN": the parenthesis runs to the next comma. */
function parenthesisEnd(words: readonly Word[], head: number): number {
  for (let i = head + 1; i < words.length; i++) if (isComma(words[i]) || words[i]?.quote != null) return i - 1
  return words.length - 1
}

/** "She showed that she cared" reports nothing; "the poll showed" does. */
function showsOnly(group: VerbGroup, subject: Subject | null, words: readonly Word[]): boolean {
  if (group.lemma !== 'show' && group.lemma !== 'find') return true
  if (!SHOWING.has(group.lemma) || subject === null) return false
  const head = words[subject.head]
  return (
    head !== undefined &&
    (head.tag === 'NOUN' || head.tag === 'PROPN') &&
    /^(?:poll|polls|survey|surveys|report|reports|study|studies|record|records|data|document|documents|analysis|review|investigation|results|statistics|figures|filings|filing|research|census|numbers|emails|transcript|evidence|audit|researchers|study's|inquiry|probe|court|jury|judge|university|center|institute|cnn|news|times|post|reuters|gallup)$/i.test(
      head.lower,
    )
  )
}

/** "according to a spokesman": whose words stand after it, the content around it. */
function accordingCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i + 1 < words.length; i++) {
    if (words[i]?.lower !== 'according' || words[i + 1]?.lower !== 'to') continue
    const phrase = nounPhraseFrom(words, i + 2)
    const subject = phrase === null ? null : { ...phrase, antecedent: null, shared: false }
    const before = i > 1
    const comma = before
      ? -1
      : words.findIndex((word, at) => at > (phrase?.last ?? i) && (isComma(word) || word.quote !== null))
    const content = before
      ? [{ first: clauseStart(words, i - 1), last: isComma(words[i - 1]) ? i - 2 : i - 1 }]
      : comma < 0
        ? []
        : [{ first: words[comma]?.quote ? comma : comma + 1, last: contentEnd(words, comma + 1) }]
    const trailing = before ? parenthesisTail(words, phrase?.last ?? i + 1) : []
    cues.push({
      first: i,
      last: i + 1,
      lemma: 'according',
      construction: 'according',
      subject,
      inverted: true,
      content: [...content, ...trailing],
      known: true,
    })
  }
  return cues
}

function parenthesisTail(words: readonly Word[], from: number): { first: number; last: number }[] {
  const end = parenthesisEnd(words, from)
  if (
    !isComma(words[end + 1]) ||
    end + 2 >= words.length - 1 ||
    STOPS_CONTENT.test(words[end + 2]?.lower ?? '') ||
    isNominal(words[end + 2])
  )
    return []
  return [{ first: end + 2, last: contentEnd(words, end + 2) }]
}

const NO_SPEAKER =
  /^(?:update|updated|correction|corrections|note|editor|watch|related|photo|photos|video|image|source|sources|read|more|tags|breaking|exclusive|q|a|question|answer|report|poll|opinion|analysis|review|fact|twitter|facebook|email|contact|washington|london|paris)$/i

/** "LEE: It was raining.", "Lee: Taxes Must Fall": a name and a colon before what is said. */
function nameColonCue(words: readonly Word[]): Cue[] {
  const skip = words[0]?.quote === null && /^[–—-]$/.test(words[0]?.lower ?? '') ? 1 : 0
  const colon = words.findIndex((word) => word.lower === ':')
  if (colon < skip + 1 || colon > skip + 6 || colon === words.length - 1) return []
  const name = words.slice(skip, colon)
  if (
    !name.every(
      (word) =>
        word.tag === 'PROPN' ||
        (/^\p{Lu}/u.test(word.text) && word.tag !== 'VERB') ||
        /^[.,()'-]$/.test(word.lower) ||
        /^(?:of|the|de|van|von|for)$/.test(word.lower),
    )
  )
    return []
  if (
    !name.some((word) => word.tag === 'PROPN' && !NO_SPEAKER.test(word.text)) ||
    NO_SPEAKER.test(name.at(-1)?.text ?? '')
  )
    return []
  const subject = { first: skip, last: colon - 1, head: colon - 1, antecedent: null, shared: false }
  return [
    {
      first: colon,
      last: colon,
      lemma: ':',
      construction: 'name-colon',
      subject,
      inverted: false,
      content: [{ first: colon + 1, last: words.length - 1 }],
      known: true,
    },
  ]
}

/** “It was raining.” — Ann Lee: a quotation signed with a name. */
function dashNameCue(words: readonly Word[]): Cue[] {
  const dash = words.findIndex((word, at) => at > 0 && /^[–—―-]+$/.test(word.lower) && words[at - 1]?.quote !== null)
  const name = dash < 0 ? null : nounPhraseFrom(words, dash + 1)
  if (
    name === null ||
    words[name.first]?.tag !== 'PROPN' ||
    words.slice(name.last + 1).some((word) => word.tag === 'VERB')
  )
    return []
  const subject = { ...name, antecedent: null, shared: false }
  return [
    {
      first: dash,
      last: dash,
      lemma: '—',
      construction: 'dash-name',
      subject,
      inverted: true,
      content: [],
      known: true,
    },
  ]
}

/** The cues of a frame, from left to right. */
export function cuesOf(frame: Frame): Cue[] {
  const { words } = frame
  const groups = verbGroups(words)
  const verbs = groups.filter((group) => group.lemma !== 'accord').map((group) => verbCue(words, group, groups))
  return [...verbs, ...accordingCues(words), ...nameColonCue(words), ...dashNameCue(words)].sort(
    (a, b) => a.first - b.first,
  )
}

/** The text span of a range of words. */
export function spanOf(words: readonly Word[], first: number, last: number): Span {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }
}
