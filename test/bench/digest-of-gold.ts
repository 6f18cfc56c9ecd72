// A digest made by hand from a gold article: what a perfect engine would answer. Tests spoil it on purpose.

import type { GoldArticle, GoldSpan, Names, Source } from '../../bench/extract/gold.ts'
import { hashText } from '../../src/article/normalise.ts'
import { paragraphsOf, passageOf } from '../../src/article/paragraphs.ts'
import type { Actor, Digest } from '../../src/digest/digest.ts'

const KINDS = { named: 'organisation', anonymous: 'unnamed', document: 'document', outlet: 'outlet' } as const
const cut = (text: string) => text.slice(0, 600).trim()

/** Answers a gold article in full. */
export function digestOfGold(gold: GoldArticle): Digest {
  const paragraphs = paragraphsOf(gold.text)
  const passages = (...spans: readonly GoldSpan[]) => spans.map((span) => passageOf(paragraphs, span))
  const whole = passages({ start: 0, end: 1, text: '' })
  const actors: Actor[] = []
  const actor = (name: string, source: Exclude<Source, 'author'>) => {
    const known = actors.find((other) => other.name === name && other.kind === KINDS[source])
    if (known) return known.id
    const id = `a${actors.length + 1}`
    const entry = { id, passages: whole, confidence: 'certain', name, aliases: [], kind: KINDS[source] } as const
    actors.push({ ...entry, aliases: [], role: null, partOf: null, mentions: whole })
    return id
  }
  const side = (all: readonly Names[]) =>
    all.map(([name = 'unknown']) => (name === 'author' || name === 'unknown' ? name : actor(name, 'named')))
  const point = (id: string) => ({ id, passages: whole, confidence: 'certain', text: 'x', wording: 'own' }) as const
  const voices = gold.voices.map(({ fromParagraph, toParagraph, outlet }, index) => ({
    id: `v${index + 1}`,
    passages: whole,
    confidence: 'certain' as const,
    name: outlet ?? 'a report that the author quotes',
    outlet,
    from: fromParagraph,
    to: toParagraph,
  }))
  const claims = gold.claims.map(({ span, by, type, form }, index) => ({
    id: `c${index + 1}`,
    passages: passages(span),
    confidence: 'certain' as const,
    statement: cut(span.text),
    wording: 'article' as const,
    by: by.kind === 'author' ? ('author' as const) : actor(by.name ?? 'someone', by.kind),
    type,
    form,
    quote: null,
    via: [],
  }))
  const demands = gold.demands.map((demand, index) => ({
    id: `d${index + 1}`,
    passages: passages(demand.passage),
    confidence: 'certain' as const,
    from: side(demand.from),
    to: side(demand.to),
    what: cut(demand.what.text),
    wording: 'article' as const,
    kind: demand.kind,
    why: demand.why && cut(demand.why.text),
    conveyed: null,
    reply: demand.reply && cut(demand.reply.text),
    status: demand.status,
    by: 'author' as const,
    via: [],
  }))
  const questions = gold.questions.map(({ kind, spans }, index) => ({
    id: `u${index + 1}`,
    passages: passages(...spans),
    confidence: 'certain' as const,
    text: cut(spans[0]?.text ?? ''),
    wording: 'article' as const,
    kind,
    by: 'author' as const,
  }))
  return {
    formatVersion: 1,
    article: {
      id: gold.id,
      label: gold.id,
      kind: 'other',
      title: null,
      author: null,
      outlet: null,
      url: null,
      published: gold.published,
      language: 'en',
      paragraphs: paragraphs.length,
      length: gold.text.length,
      sha256: hashText(gold.text),
      licence: 'CC0-1.0',
    },
    engine: { kind: 'curated', name: 'gold', version: '1', made: gold.published, text: 'whole', notes: [] },
    voices,
    summary: { sentence: point('s1'), points: [] },
    actors,
    quotes: [],
    claims,
    demands,
    positions: [],
    relations: [],
    events: [],
    figures: [],
    questions,
    terms: [],
  }
}
