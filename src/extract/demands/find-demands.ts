// Demands as entries of a digest: the wishes of a text with their sides looked up, their reasons, replies and what became of them.
import type { Span } from '../../article/article.ts'
import type { Demand, Whose } from '../../digest/digest.ts'
import type { Found, Reading } from '../reading.ts'
import { speakerAt, viaAt, writerAt } from '../speaking.ts'
import { type Answer, answerTo } from './replies.ts'
import type { Side, Wish } from './wish.ts'

type Draft = { readonly wish: Wish; readonly from: Whose; readonly to: Whose }

/** What the author or a source wants, each once, in the order of the text. */
export function findDemands(reading: Reading): Found<Demand>[] {
  const drafts = withAddressees(
    reading,
    reading.wishes.filter((wish) => counts(reading, wish)).map((wish) => draftOf(reading, wish)),
  )
  const entries = drafts
    .filter((draft, index) => !isRetold(reading, draft, drafts.slice(0, index)))
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

/** “She jailed him. The waste must be taken out by June”: whoever spoke in the sentence before, in the same paragraph. */
function goesOnFrom({ attributions, document, whoseOf }: Reading, { passage }: Wish): Whose {
  const at = document.sentences.findIndex(({ end }) => end > passage.start)
  const [here, before] = [document.sentences[at], document.sentences[at - 1]]
  if (!here || !before || here.paragraph !== before.paragraph) return 'unknown'
  const said = attributions.find(
    ({ cue, speaker, type }) =>
      cue !== null && speaker !== null && type !== 'direct' && cue.start >= before.start && cue.end <= before.end,
  )
  return said ? whoseOf(said.speaker) : 'unknown'
}

function draftOf(reading: Reading, wish: Wish): Draft {
  const from = sideOf(reading, wish.from, wish, 'from')
  // “Members are advised to keep paying”: in a statement, by whoever issues it.
  const issuer =
    from === 'unknown' && wish.rule.endsWith('passive') && reading.argues && speakerAt(reading, wish.cue) === 'author'
  return { wish, from: issuer ? 'author' : from, to: sideOf(reading, wish.to, wish, 'to') }
}

/** Whom a side means: "we" is whoever speaks there, "you" nobody that a rule can know. */
function sideOf(reading: Reading, side: Side, wish: Wish, which: 'from' | 'to'): Whose {
  if (side === 'unknown')
    return which === 'to' && /^(?:modal|imperative|please)/.test(wish.rule) ? addresseeOf(reading, wish) : 'unknown'
  if (side === 'voice') {
    const speaker = speakerAt(reading, wish.cue)
    return speaker === 'author' && !reading.argues ? goesOnFrom(reading, wish) : speaker
  }
  const words = reading.slice(side)
  if (/^(?:nobody|no one|none|not .+)$/i.test(words)) return 'unknown'
  if (/^(?:i|we|us|me|our|my)$/i.test(words)) return writerAt(reading, side)
  if (/^(?:you|your)$/i.test(words)) return which === 'from' ? 'unknown' : addresseeOf(reading, wish)
  return reading.actorAt(side) ?? 'unknown'
}

/** "“You must pay,” she told the council": the one told. */
function addresseeOf(reading: Reading, { passage, cue }: Wish): Whose {
  const told = reading.attributions.find(
    ({ spans, cue: verb }) => verb && spans.some(({ start, end }) => start <= cue.start && cue.end <= end),
  )
  if (!told?.cue || !/^(?:told|asked|warned|urged|wrote|reminded)$/i.test(reading.slice(told.cue))) return 'unknown'
  const rest = reading.document.text.slice(told.cue.end + 1, passage.end)
  const skipped = /^to /.exec(rest)?.[0].length ?? 0
  const object = /^(?:the |a |his |her |its )?[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/u.exec(rest.slice(skipped))?.[0]
  return object
    ? (reading.actorAt({ start: told.cue.end + 1 + skipped, end: told.cue.end + 1 + skipped + object.length }) ??
        'unknown')
    : 'unknown'
}

const NEAR = 900

/** A wish that names nobody is addressed to whom its maker addressed last, to who deals with its maker, or to whom the thing wanted belongs. */
function withAddressees(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const done: Draft[] = []
  for (const draft of drafts) {
    const open = draft.to === 'unknown' && draft.from !== 'unknown'
    const to = open
      ? (lastAddressed(reading, draft, done) ??
        ownerWithin(reading, draft) ??
        counterpart(reading, draft, drafts) ??
        courtFor(reading, draft))
      : undefined
    done.push(to ? { ...draft, to } : draft)
  }
  return done
}

/** What lawyers seek, they seek of the judge: “The Crown sought costs.” */
function courtFor({ actors, document }: Reading, { from, wish }: Draft): Whose | undefined {
  if (wish.kind !== 'request' && !/^(?:push for|seek|claim)/.test(wish.rule)) return undefined
  const judges = actors.filter(
    ({ id, role, name }) =>
      id !== from &&
      (/\b(?:judge|justice|magistrate|coroner)\b/i.test(role ?? '') || /\b(?:Judge|Justice)\b/.test(name)),
  )
  const inCourt = /\b(?:told the court|the judge|in mitigation|prosecut\w+|Court papers|barrister|defendant)\b/iu.test(
    document.text,
  )
  return inCourt && judges.length === 1 ? judges[0]?.id : undefined
}

function lastAddressed(reading: Reading, { from, wish }: Draft, done: readonly Draft[]): Whose | undefined {
  return done.findLast(
    (other) =>
      other.to !== 'unknown' &&
      other.to !== from &&
      sameSide(reading, other.from, from) &&
      wish.what.start - other.wish.what.start < NEAR,
  )?.to
}

/** “a register at the hospital’s expense”: whose it is. */
function ownerWithin(reading: Reading, { from, wish }: Draft): Whose | undefined {
  const words = reading.slice(wish.what)
  const owner = /\bthe (\p{L}+)(?=[’']s? )/u.exec(words)
  if (owner?.index === undefined) return undefined
  const start = wish.what.start + owner.index
  const found = reading.actorAt({ start, end: start + owner[0].length })
  return found && !sameSide(reading, found, from) ? found : undefined
}

/** Whoever made a wish to this side, or was addressed by it elsewhere: the other side of the matter, if there is only one. */
function counterpart(reading: Reading, { from }: Draft, drafts: readonly Draft[]): Whose | undefined {
  const others = drafts.flatMap((other) => {
    if (sameSide(reading, other.to, from) && other.from !== 'author') return [other.from]
    return sameSide(reading, other.from, from) ? [other.to] : []
  })
  const distinct = [...new Set(others)].filter((whose) => whose !== 'unknown' && !sameSide(reading, whose, from))
  return distinct.length === 1 ? distinct[0] : undefined
}

/** The same actor, or a person of the body. */
export function sameSide({ actors }: Reading, one: Whose, other: Whose): boolean {
  if (one === 'unknown' || other === 'unknown') return false
  const partOf = (id: Whose) => actors.find((actor) => actor.id === id)?.partOf
  return one === other || partOf(one) === other || partOf(other) === one
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

function entryOf(reading: Reading, { wish, from, to }: Draft, all: readonly Draft[]): Found<Demand> {
  const { kind, what, passage, conveyed, confidence } = wish
  const next = all.find(
    (other) => other.wish.passage.start > passage.start && other.from === from && other.wish.kind !== 'condition',
  )
  const answer: Answer = answerTo(
    reading,
    { from, to, kind, what, passage },
    next?.wish.passage.start ?? Number.POSITIVE_INFINITY,
  )
  const sure = from !== 'unknown' && to !== 'unknown' && confidence === 'likely'
  return {
    from: [from],
    to: [to],
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
