// The two sides of a wish as actors of the digest: who "we" and "they" are, and whom a wish that names nobody is put to.
import type { Whose } from '../../digest/digest.ts'
import type { Reading } from '../reading.ts'
import { speakerAt, writerAt } from '../speaking.ts'
import { otherParty } from './other-party.ts'
import { sameSide } from './same-side.ts'
import type { Side, Wish } from './wish.ts'

export type Draft = {
  readonly wish: Wish
  readonly from: Whose
  readonly to: Whose
  /** The text does not say to whom; the other side of the whole matter is taken. */
  readonly guessed?: boolean
}

/** “She jailed him. The waste must be taken out by June”: whoever spoke in the sentence before, in the same paragraph. */
export function goesOnFrom({ attributions, document, whoseOf }: Reading, { passage }: Wish): Whose {
  const at = document.sentences.findIndex(({ end }) => end > passage.start)
  const [here, before] = [document.sentences[at], document.sentences[at - 1]]
  if (!here || !before || here.paragraph !== before.paragraph) return 'unknown'
  const said = attributions.find(
    ({ cue, speaker, type }) =>
      cue !== null && speaker !== null && type !== 'direct' && cue.start >= before.start && cue.end <= before.end,
  )
  return said ? whoseOf(said.speaker) : 'unknown'
}

/** Whom a side means: "we" is whoever speaks there, "you" nobody that a rule can know. */
export function sideOf(reading: Reading, side: Side, wish: Wish, which: 'from' | 'to'): Whose {
  if (side === 'unknown')
    return which === 'to' && /^(?:modal|imperative|please)/.test(wish.rule) ? addresseeOf(reading, wish) : 'unknown'
  if (side === 'voice') {
    const speaker = speakerAt(reading, wish.cue)
    return speaker === 'author' && !reading.argues ? goesOnFrom(reading, wish) : speaker
  }
  const words = reading.slice(side)
  if (/^(?:nobody|no one|none|not .+)$/i.test(words)) return 'unknown'
  if (/^(?:i|we|us|me|our|my)$/i.test(words)) return writerAt(reading, side)
  if (/^(?:you|your)$/i.test(words)) {
    if (which === 'from') return 'unknown'
    const told = addresseeOf(reading, wish)
    // “Mr Lee says you were offered a post”: in a question, the one who is interviewed.
    const answering = reading.answers.some(({ start, end }) => start <= side.start && side.end <= end)
    return told === 'unknown' && !answering ? (reading.answers[0]?.by ?? 'unknown') : told
  }
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

const NEAR = 450
const NEXT = 130

/** A wish that names nobody is addressed to whom its maker addressed last, to who deals with its maker, or to whom the thing wanted belongs. */
export function withAddressees(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const done: Draft[] = []
  for (const draft of drafts) {
    const open = draft.to === 'unknown' && draft.from !== 'unknown'
    const to = open
      ? (lastAddressed(reading, draft, done) ?? ownerWithin(reading, draft) ?? courtFor(reading, draft))
      : undefined
    done.push(to ? { ...draft, to } : draft)
  }
  return done.map((draft) => {
    const to =
      draft.to === 'unknown' && draft.from !== 'unknown' ? otherParty(reading, draft, draft.from, done) : undefined
    return to ? { ...draft, to, guessed: true } : draft
  })
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

/** A crowd or somebody without a name is addressed in passing. */
const isCrowd = ({ actors }: Reading, whose: Whose) =>
  actors.some(({ id, kind }) => id === whose && (kind === 'group' || kind === 'unnamed'))

function lastAddressed(reading: Reading, { from, wish }: Draft, done: readonly Draft[]): Whose | undefined {
  return done.findLast(
    (other) =>
      other.to !== 'unknown' &&
      other.to !== from &&
      sameSide(reading, other.from, from) &&
      wish.what.start - other.wish.what.start < (isCrowd(reading, other.to) ? NEXT : NEAR),
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
