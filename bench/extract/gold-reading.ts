// The form in which the gold scorer compares two readings of an article: from a gold file, or from a digest.
import type { Span } from '../../src/article/article.ts'
import type { Digest, Whose } from '../../src/digest/digest.ts'
import type { GoldArticle, Names, Source } from './gold.ts'

export type ReadDemand = {
  readonly from: readonly Names[]
  readonly to: readonly Names[]
  readonly kind: string
  readonly status: string
  /** The article may tell one demand several times: each telling has its own wording and place. */
  readonly tellings: readonly { readonly what: string; readonly passages: readonly Span[] }[]
}
export type ReadClaim = {
  readonly spans: readonly Span[]
  readonly source: Source | 'unknown'
  readonly type: string
  readonly text: string
}
export type ReadVoice = { readonly from: number; readonly to: number; readonly outlet: string | null }
export type ReadQuestion = { readonly kind: string; readonly spans: readonly Span[]; readonly text: string }
export type Reading = {
  readonly demands: readonly ReadDemand[]
  readonly claims: readonly ReadClaim[]
  readonly voices: readonly ReadVoice[]
  readonly questions: readonly ReadQuestion[]
}

export function readingOfGold(gold: Pick<GoldArticle, 'demands' | 'claims' | 'voices' | 'questions'>): Reading {
  return {
    demands: gold.demands.map(({ from, to, kind, status, what, passage, also }) => ({
      from,
      to,
      kind,
      status,
      tellings: [{ what, passage }, ...also].map((telling) => ({
        what: telling.what.text,
        passages: [telling.passage],
      })),
    })),
    claims: gold.claims.map(({ span, by, type }) => ({ spans: [span], source: by.kind, type, text: span.text })),
    voices: gold.voices.map(({ fromParagraph, toParagraph, outlet }) => ({
      from: fromParagraph,
      to: toParagraph,
      outlet,
    })),
    questions: gold.questions.map(({ kind, spans }) => ({
      kind,
      spans,
      text: spans.map(({ text }) => text).join(' / '),
    })),
  }
}

export function readingOfDigest(digest: Digest): Reading {
  return {
    demands: digest.demands.map(({ from, to, kind, status, what, passages }) => ({
      from: from.map((whose) => namesOf(digest, whose)),
      to: to.map((whose) => namesOf(digest, whose)),
      kind,
      status,
      tellings: [{ what, passages }],
    })),
    claims: digest.claims.map(({ passages, by, type, statement }) => ({
      spans: passages,
      source: sourceOf(digest, by),
      type,
      text: statement,
    })),
    voices: digest.voices,
    questions: digest.questions.map(({ kind, passages, text }) => ({ kind, spans: passages, text })),
  }
}

/** Every name that the digest gives to whoever a reference means; `author` and `unknown` stand for themselves. */
function namesOf(digest: Digest, whose: Whose): Names {
  const actor = digest.actors.find(({ id }) => id === whose)
  if (actor) return [actor.name, ...actor.aliases]
  const voice = digest.voices.find(({ id }) => id === whose)
  return voice ? [voice.outlet ?? voice.name] : [whose]
}

/** Which of the gold's source classes a reference of the digest falls into. */
export function sourceOf(digest: Digest, whose: Whose): Source | 'unknown' {
  if (whose === 'author' || whose === 'unknown') return whose
  if (digest.voices.some(({ id }) => id === whose)) return 'outlet'
  const actor = digest.actors.find(({ id }) => id === whose)
  if (actor === undefined) return 'unknown'
  if (actor.kind === 'document' || actor.kind === 'outlet') return actor.kind
  if (actor.kind === 'unnamed') return 'anonymous'
  if (actor.kind === 'group') return isProperName(actor.name) ? 'named' : 'anonymous'
  return 'named'
}

/** A group with a name of its own (“Anchor Down”) is named; “grain growers” or “Relatives” are not. */
function isProperName(name: string): boolean {
  const long = name.split(/\s+/).filter((word) => word.length > 3)
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word))
}
