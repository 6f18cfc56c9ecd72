// Demands as entries of a digest: the wishes of a text with their sides looked up, their reasons, replies and what became of them.
import type { Span } from '../../article/article.ts'
import type { Demand, Whose } from '../../digest/digest.ts'
import type { Found, Reading } from '../reading.ts'
import { speakerAt, viaAt } from '../speaking.ts'
import { pairMeant } from './other-party.ts'
import { type Draft, goesOnFrom, sideOf, withAddressees } from './parties.ts'
import { type Answer, answerTo } from './replies.ts'
import { sameSide } from './same-side.ts'
import { isWords, type Side, type Wish } from './wish.ts'

/** What the author or a source wants, each once, in the order of the text. */
export function findDemands(reading: Reading): Found<Demand>[] {
  const drafts = withAddressees(
    reading,
    reading.wishes.filter((wish) => counts(reading, wish)).map((wish) => draftOf(reading, wish)),
  )
  const entries = drafts
    .filter((draft, index) => !isRetold(reading, draft, drafts.slice(0, index)))
    .filter((draft, index) => !isReply(reading, draft, drafts.slice(0, index)))
    .filter(({ wish }) => !saysYou(reading, wish.from) && !isLaw(reading, wish.from))
    .filter(({ wish, to }) => !(wish.rule.startsWith('modal it') && to === 'unknown'))
    .filter((draft) => draft.from !== draft.to || draft.from === 'unknown')
  return entries.map((draft) => entryOf(reading, draft, entries))
}

/** A modal or an imperative in nobody's mouth is a wish only where the author argues, or goes on with what a source said. */
function counts(reading: Reading, wish: Wish): boolean {
  const { rule, what, cue } = wish
  if (!/^(?:modal|imperative|please)/.test(rule)) return true
  const speaker = speakerAt(reading, cue)
  if (speaker !== 'author' && !speaker.startsWith('v')) return true
  if (reading.argues) return what.end - what.start < 260
  return /^modal (?:must|have to)/.test(rule) && goesOnFrom(reading, wish) !== 'unknown'
}

function draftOf(reading: Reading, wish: Wish): Draft {
  const from = sideOf(reading, wish.from, wish, 'from')
  // “Members are advised to keep paying”: in a statement, by whoever issues it.
  const issuer =
    from === 'unknown' && wish.rule.endsWith('passive') && reading.argues && speakerAt(reading, wish.cue) === 'author'
  const to = sideOf(reading, wish.to, wish, 'to')
  // “Her employer told her to leave”: a pronoun for whoever is told is not the one who tells.
  const self = to === from && isWords(wish.to) && /^(?:him|her|it|them)$/i.test(reading.slice(wish.to))
  // “An inquiry found it at fault. It called on the council to pay”: whoever spoke before, not the council.
  const taken = to === from && !self && isWords(wish.from) && /^(?:he|she|it|they)$/i.test(reading.slice(wish.from))
  const maker = taken ? goesOnFrom(reading, wish) : from
  return {
    wish,
    from: issuer ? 'author' : taken && maker === to ? 'unknown' : maker,
    to: self ? 'unknown' : to,
  }
}

const contentWords = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])

/** The same maker wanting the same words again: told twice, entered once. */
function isRetold(reading: Reading, { wish, from }: Draft, earlier: readonly Draft[]): boolean {
  const words = contentWords(reading.slice(wish.what))
  return earlier.some((other) => {
    if (other.from !== from || wish.kind === 'condition' || other.wish.kind === 'condition') return false
    const known = contentWords(reading.slice(other.wish.what))
    const shared = [...words].filter((word) => known.has(word)).length
    return shared >= 2 && shared / Math.min(words.size, known.size) >= 0.7
  })
}

/** “The line was asked to restore the roster. It refused to restore it”: a reply to what is entered already. */
function isReply(reading: Reading, { wish, from }: Draft, earlier: readonly Draft[]): boolean {
  if (wish.kind !== 'refusal') return false
  const words = contentWords(reading.slice(wish.what))
  return earlier.some(({ wish: asked, to }) => {
    if (!/^(?:demand|request|call)$/.test(asked.kind) || !sameSide(reading, to, from)) return false
    const known = contentWords(reading.slice(asked.what))
    const shared = [...words].filter((word) => known.has(word)).length
    return words.size === 0 || shared / Math.min(words.size, known.size) >= 0.5
  })
}

function entryOf(reading: Reading, { wish, from, to, guessed }: Draft, all: readonly Draft[]): Found<Demand> {
  const { kind, what, passage, conveyed, confidence } = wish
  const next = all.find(
    (other) => other.wish.passage.start > passage.start && other.from === from && other.wish.kind !== 'condition',
  )
  const answer: Answer = answerTo(
    reading,
    { from, to, kind, what, passage },
    next?.wish.passage.start ?? Number.POSITIVE_INFINITY,
  )
  const sure = from !== 'unknown' && to !== 'unknown' && confidence === 'likely' && !guessed
  return {
    from: [from],
    to: everyone(reading, wish.to, to, from),
    what: reading.slice(what),
    wording: 'article',
    kind,
    why: reasonIn(reading, what, passage),
    conveyed: conveyed && reading.slice(conveyed),
    reply: answer.reply && reading.slice(answer.reply),
    status: answer.status,
    by: reporterOf(reading, wish, from),
    via: viaAt(reading, wish.cue).filter((whose) => whose !== from),
    passages: [passage, ...(answer.reply && !within(answer.reply, passage) ? [answer.reply] : [])].map(reading.passage),
    confidence: sure ? 'likely' : 'unsure',
  }
}

/** “both sides” are two. */
function everyone(reading: Reading, side: Side, one: Whose, other: Whose): Demand['to'] {
  const pair = isWords(side) ? pairMeant(reading, reading.slice(side), other) : []
  return pair.length > 0 ? pair : [one]
}

const within = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end

/** Who tells of the demand: a source that reports another's, else the maker's own reporter, the author or a voice. */
function reporterOf(reading: Reading, { cue }: Wish, from: Whose): Whose {
  const speaker = speakerAt(reading, cue)
  return speaker === 'unknown'
    ? (reading.voiceAt(cue)?.id ?? 'author')
    : speaker === from
      ? (reading.voiceAt(cue)?.id ?? 'author')
      : speaker
}

/** “since 23 people’s jobs depended on it”: the reason after the thing wanted. */
function reasonIn({ document }: Reading, what: Span, passage: Span): string | null {
  const rest = document.text.slice(what.end, passage.end)
  const reason = /^,?\s(?:because|since|saying|arguing|on the grounds?|so that)\s[^.;”"]{4,300}/u.exec(rest)?.[0]
  return reason ? reason.replace(/^[,\s]+/, '').trim() : null
}

/** “You are asking us to sell”: an accusation, and the speaker's own word for it. */
const saysYou = (reading: Reading, side: Side) => typeof side !== 'string' && /^you$/i.test(reading.slice(side))

/** “The law requires drivers to wear a belt”: a duty that nobody invokes. */
const isLaw = (reading: Reading, side: Side) =>
  typeof side !== 'string' &&
  /\b(?:law|act|rules?|regulations?|constitution|code|custom|tradition|job|role|work|plan|situation)$/i.test(
    reading.slice(side),
  )
