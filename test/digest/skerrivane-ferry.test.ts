// What the built-in digest of the ferry article promises: facts that any reader of the article can check, and the traps it must not fall into.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { normaliseText } from '../../src/article/normalise.ts'
import { paragraphsOf } from '../../src/article/paragraphs.ts'
import type { Actor, Whose } from '../../src/digest/digest.ts'
import { entriesOf, entryOfReference } from '../../src/digest/entries.ts'
import { parseDigest } from '../../src/digest/load.ts'
import { verifyDigest } from '../../src/digest/verify.ts'

const read = (name: string) => readFileSync(new URL(`../../digests/${name}`, import.meta.url), 'utf8')
const text = read('skerrivane-ferry.txt')
const digest = parseDigest(read('skerrivane-ferry.json'))

/** A reference as a reader knows it: an actor's name, or the voice, author or unknown as it stands. */
function named(reference: Whose): string {
  const found = entryOfReference(digest, reference)
  return found?.part === 'actors' ? found.entry.name : reference
}

function actor(name: string): Actor {
  const found = digest.actors.find((candidate) => candidate.name === name)
  if (found === undefined) throw new Error(`no actor ${name}`)
  return found
}

/** The one entry that has these words. */
function about<T>(entries: readonly T[], words: string, of: (entry: T) => string): T {
  const [found, ...more] = entries.filter((entry) => of(entry).includes(words))
  if (found === undefined || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} entries on “${words}”`)
  return found
}
const quoteOf = (words: string) => about(digest.quotes, words, (quote) => quote.text)
const claimOn = (words: string) => about(digest.claims, words, ({ statement }) => statement)
const demandOn = (words: string) => about(digest.demands, words, ({ what }) => what)
const eventOn = (words: string) => about(digest.events, words, ({ what }) => what)

describe('the text', () => {
  test('is in the one form in which texts are kept, and is given away', () => {
    expect(normaliseText(text)).toBe(text)
    expect(digest.article).toMatchObject({ licence: 'CC0-1.0', published: '2025-11-14', kind: 'news report' })
  })

  test('is as long as was asked for: 700 to 1,200 words', () => {
    const words = text.split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(700)
    expect(words).toBeLessThanOrEqual(1200)
  })

  test('has curly quotation marks that open and close in turn', () => {
    expect(text).not.toMatch(/["']/)
    expect(text.replace(/[^“”]/g, '')).toMatch(/^(“”)+$/)
  })
})

describe('the digest', () => {
  test('is proved by the text: every passage, mention, quote, name and date', () => {
    expect(verifyDigest(digest, text)).toEqual({ passages: expect.any(Number), faults: [] })
  })

  test('holds every stretch between quotation marks, and nothing else as a quote', () => {
    const outer = [...text.matchAll(/“([^“”]*)”/gu)].map(([, words]) => words)
    const inner = ['It will see us through the season,']
    expect(outer).toHaveLength(20)
    expect(digest.quotes.map((quote) => quote.text).sort()).toEqual([...outer, ...inner].sort())
  })

  test('draws something from every paragraph', () => {
    const drawn = new Set(entriesOf(digest).flatMap(({ entry }) => entry.passages.map(({ paragraph }) => paragraph)))
    expect([...drawn].sort((a, b) => a - b)).toEqual(paragraphsOf(text).map((_, index) => index + 1))
  })

  test('has every number of the text in a figure or an event', () => {
    const spans = [...digest.figures, ...digest.events].flatMap(({ passages }) => passages)
    for (const { 0: number, index } of text.matchAll(/\d[\d.,]*\d|\d/gu)) {
      expect(
        spans.some(({ start, end }) => start <= index && index + number.length <= end),
        number,
      ).toBe(true)
    }
  })

  test('names every mention of an actor, save where it stands inside a longer name', () => {
    for (const { name, aliases, mentions } of digest.actors) {
      for (const form of [name, ...aliases].filter((one) => one !== 'one of them')) {
        const stands = text.toLowerCase().split(form.toLowerCase()).length - 1
        const inside = mentions.reduce(
          (sum, { start, end }) => sum + text.slice(start, end).toLowerCase().split(form.toLowerCase()).length - 1,
          0,
        )
        expect(inside, form).toBe(stands)
      }
    }
  })

  test('is short enough for a phone: no text over 160 characters', () => {
    for (const { entry } of entriesOf(digest).filter(({ part }) => part !== 'quotes')) {
      for (const key of ['text', 'statement', 'what', 'why', 'reply', 'reason', 'meaning', 'of', 'label'] as const) {
        const value = (entry as Partial<Record<typeof key, string | null>>)[key]
        expect((value ?? '').length, `${entry.id}.${key}`).toBeLessThanOrEqual(160)
      }
    }
  })

  test('has every kind of demand and of claim, and every stance', () => {
    expect(new Set(digest.demands.map(({ kind }) => kind)).size).toBe(7)
    expect(new Set(digest.demands.map(({ status }) => status)).size).toBe(5)
    expect(new Set(digest.claims.map(({ type }) => type)).size).toBe(4)
    expect(new Set(digest.claims.map(({ form }) => form)).size).toBe(3)
    expect(new Set(digest.positions.map(({ stance }) => stance)).size).toBe(4)
    expect(new Set(digest.relations.map(({ kind }) => kind)).size).toBe(6)
    expect(new Set(digest.questions.map(({ kind }) => kind)).size).toBe(3)
    expect(new Set(digest.terms.map(({ explainedBy }) => explainedBy)).size).toBe(3)
  })
})

describe('whose words they are', () => {
  test.each([
    ['beyond any margin that we are able to defend', 'The leaked inspection report'],
    ['a shorter programme would leave', 'Kestrane & Moll'],
    ['They had that paper in a drawer', 'Tobin Sarrick'],
    ['and every day they sold us a ticket.', 'Tobin Sarrick'],
    ['We were sent a draft in March', 'Marta Ellorby'],
    ['One of them knocked on the steel', 'A former chief engineer of the Lady Isbel'],
    ['We were told to call it paintwork', 'One of the two deckhands'],
    ['does not hold a valid certificate', 'A spokesman for the board'],
    ['My members will not take her out', 'Hanne Orskett'],
    ['Nobody asked for the rest', 'An official in the ministry'],
    ['no record', 'The ministry'],
    ['by the weekend', 'Norvane Lines'],
    ['When?', 'unknown'],
  ])('“%s”: %s', (words, speaker) => {
    expect(named(quoteOf(words).speaker)).toBe(speaker)
  })

  test('the quote inside a quote is the manager’s, through the engineer', () => {
    const [inner] = digest.quotes.filter((quote) => quote.text === 'It will see us through the season,')
    expect(named(inner?.speaker ?? 'author')).toBe('One of the two managers')
    expect(inner?.via.map(named)).toEqual(['A former chief engineer of the Lady Isbel'])
  })

  test('a quote broken by its attribution is two, the second going on with the first', () => {
    const pairs = digest.quotes.filter(({ continues }) => continues !== null)
    expect(pairs.map(({ text: words }) => words)).toEqual([
      'and every day they sold us a ticket.',
      'The day it was final, we acted.',
      'My patients cannot miss two.',
      'A winter without income is a certainty.',
    ])
  })

  test('the paragraph from the other paper is its voice, and what stands in it comes through it', () => {
    expect(digest.voices).toMatchObject([{ outlet: 'The Skerrivane Packet', from: 9, to: 9 }])
    const said = [...digest.quotes, ...digest.claims].filter(({ passages }) => passages[0]?.paragraph === 9)
    expect(said.length).toBeGreaterThan(3)
    for (const one of said) {
      const by = 'speaker' in one ? one.speaker : one.by
      expect(by === 'v1' || one.via.includes('v1'), one.id).toBe(true)
    }
  })

  test('what nobody but the author says is the author’s', () => {
    expect(claimOn('not enough').by).toBe('author')
    expect(claimOn('at the heart of the quarrel').by).toBe('author')
    expect(claimOn('declined to comment').by).toBe('author')
  })

  test('what the author only passes on is not', () => {
    expect(named(claimOn('six weeks').by)).toBe('Norvane Lines')
    expect(named(claimOn('14 weeks').by)).toBe('Kestrane & Moll')
    expect(named(claimOn('more than 900 crossings').by)).toBe('The company’s own timetable')
  })

  test('the unnamed sources are marked as such', () => {
    const unnamed = digest.actors.filter(({ kind }) => kind === 'unnamed').map(({ name }) => name)
    expect(unnamed).toEqual([
      'Two owners abroad',
      'The yard that refitted the ship last autumn',
      'A former chief engineer of the Lady Isbel',
      'Two managers',
      'One of the two managers',
      'Two deckhands',
      'One of the two deckhands',
      'A spokesman for the board',
      'The board’s own inspector',
      'An official in the ministry',
    ])
  })
})

describe('what the article says', () => {
  test.each([
    ['Charter a replacement ship', 'Skerrivane Island Council', 'Norvane Lines', 'demand', 'under discussion'],
    ['Publish the inspection report', 'Skerrivane Island Council', 'Norvane Lines', 'demand', 'refused'],
    ['The crew will not take the ferry out', 'Hanne Orskett', 'Norvane Lines', 'threat', 'open'],
    ['Pay the crew in full', 'Seafarers’ Guild', 'Norvane Lines', 'request', 'met'],
    ['Fly dialysis patients across', 'Ilse Brandovar', 'The government', 'call', 'under discussion'],
    ['900,000 crowns', 'Corin Vastby', 'Norvane Lines', 'offer', 'open'],
    ['Hand the whole report', 'Corin Vastby', 'Norvane Lines', 'condition', 'open'],
  ])('%s: %s of %s (%s, %s)', (what, from, to, kind, status) => {
    const demand = demandOn(what)
    expect(named(demand.from[0] ?? 'unknown')).toBe(from)
    expect(demand.to.map(named)).toEqual([to])
    expect(demand).toMatchObject({ kind, status })
  })

  test('a joint letter is from both who wrote it', () => {
    expect(demandOn('Pay the crew in full').from.map(named)).toEqual(['Seafarers’ Guild', 'Skerrivane Island Council'])
    expect(demandOn('Pay the crew in full').conveyed).toBe('In a joint letter on Wednesday')
  })

  test.each([
    ['ferry route opens', 'in 1987', '1987', 'given'],
    ['refits the ship', 'last autumn', '2024', 'inferred'],
    ['title page', '12 March', '2025-03-12', 'inferred'],
    ['are welded', 'the night of 2 November', '2025-11-02', 'inferred'],
    ['opens an inquiry', 'on Tuesday', '2025-11-11', 'inferred'],
    ['will be withdrawn', 'on Thursday', '2025-11-13', 'inferred'],
    ['ferry stops sailing', 'at midnight on Sunday', '2025-11-16', 'inferred'],
    ['The minister’s deadline', 'by next Wednesday', '2025-11-19', 'inferred'],
    ['contract is to begin', 'in June', '2026-06', 'inferred'],
  ])('%s %s: %s (%s)', (what, when, value, basis) => {
    expect(eventOn(what)).toMatchObject({ when, date: { value, basis } })
  })

  test('days of the week are the days of that week', () => {
    const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
    for (const { when, date } of digest.events) {
      const day = days.find((name) => when?.includes(name))
      if (day) expect(days[new Date(`${date?.value}T00:00:00Z`).getUTCDay()], when ?? '').toBe(day)
    }
  })

  test('the events’ order never runs against their dates', () => {
    const dated = digest.events.filter(({ date }) => date !== null).sort((a, b) => a.order - b.order)
    dated.forEach(({ id, date }, index) => {
      const before = dated[index - 1]?.date?.value ?? ''
      const shared = Math.min(before.length, date?.value.length ?? 0)
      expect((date?.value ?? '').slice(0, shared) >= before.slice(0, shared), id).toBe(true)
    })
  })

  test('two figures for one thing are a disagreement', () => {
    const conflicts = digest.questions.filter(({ kind }) => kind === 'disagreement')
    expect(conflicts).toHaveLength(6)
    expect(
      about(conflicts, '3.1 million', ({ text: words }) => words).passages.map(({ paragraph }) => paragraph),
    ).toEqual([2, 3])
    expect(
      about(conflicts, 'six weeks', ({ text: words }) => words).passages.map(({ paragraph }) => paragraph),
    ).toEqual([2, 3])
  })

  test('a denial is told from a statement', () => {
    const denials = digest.claims.filter(({ type }) => type === 'denial').map(({ by }) => named(by))
    expect(denials).toEqual(['Marta Ellorby', 'A former chief engineer of the Lady Isbel', 'The ministry'])
  })

  test('the roles are the article’s', () => {
    expect(actor('Ilse Brandovar').role).toBe('the doctor in charge')
    expect(named(actor('Norvane Lines').partOf ?? 'unknown')).toBe('Straith Holding')
    expect(named(actor('Hanne Orskett').partOf ?? 'unknown')).toBe('Seafarers’ Guild')
  })
})
