// The gold set keeps its own rules, and names and wordings are compared as its README says.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { annotatedTwice, GENRES, type GoldArticle, type GoldSpan, loadGold, locate } from '../../bench/extract/gold.ts'
import { splitAccuracy } from '../../bench/extract/gold-claims.ts'
import { fourParts } from '../../bench/extract/gold-demands.ts'
import { sameActor, sameWording } from '../../bench/extract/gold-names.ts'
import { f1 } from '../../bench/extract/gold-spans.ts'
import { scoreAgreement } from '../../bench/extract/score-gold.ts'
import { normaliseText } from '../../src/article/normalise.ts'
import { paragraphsOf } from '../../src/article/paragraphs.ts'

const FOLDER = fileURLToPath(new URL('../gold/', import.meta.url))
const golds = loadGold(FOLDER)

function spansOf({ demands, claims, questions }: GoldArticle): GoldSpan[] {
  return [
    ...demands.flatMap(({ what, why, reply, passage, also }) => [
      ...[what, why, reply, passage].filter((span) => span !== null),
      ...also.flatMap((telling) => [telling.what, telling.passage]),
    ]),
    ...claims.map(({ span }) => span),
    ...questions.flatMap(({ spans }) => spans),
  ]
}

describe('the gold set', () => {
  test('has thirty articles annotated twice, three of each genre, odd ones to develop on and even ones to test on', () => {
    const twice = golds.filter(annotatedTwice)
    expect(twice).toHaveLength(30)
    for (const genre of GENRES) expect(twice.filter((gold) => gold.genre === genre)).toHaveLength(3)
    for (const { id, split } of twice) expect(split, id).toBe(Number.parseInt(id, 10) % 2 === 1 ? 'dev' : 'test')
  })

  test('has later articles of every genre, all to develop on, numbered on from 31', () => {
    const later = golds.filter((gold) => !annotatedTwice(gold))
    expect(later.map(({ id }) => Number.parseInt(id, 10))).toEqual(later.map((_, index) => 31 + index))
    for (const genre of GENRES) expect(later.filter((gold) => gold.genre === genre).length, genre).toBeGreaterThan(0)
    for (const { id, split } of later) expect(split, id).toBe('dev')
  })

  test.each(['first-pass', 'second-pass'])('has a %s of every article annotated twice, and of no other', (pass) => {
    const twice = golds.filter(annotatedTwice).map(({ id }) => `${id}.json`)
    expect(readdirSync(`${FOLDER}${pass}`).sort()).toEqual(twice)
  })

  test.each(golds.map((gold) => [gold.id, gold] as const))('%s: every span is a slice of the text', (_, gold) => {
    const spans = spansOf(gold)
    expect(spans.length).toBeGreaterThan(20)
    for (const { start, end, text } of spans) {
      expect(gold.text.slice(start, end)).toBe(text)
      expect(`${gold.text[start - 1] ?? ' '}${text[0]}`, text).not.toMatch(/^[\p{L}\p{N}]{2}$/u)
      expect(`${text.at(-1)}${gold.text[end] ?? ' '}`, text).not.toMatch(/^[\p{L}\p{N}]{2}$/u)
    }
  })

  test.each(golds.map((gold) => [gold.id, gold] as const))('%s keeps the rules of the guidelines', (_, gold) => {
    const words = gold.text.split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(180)
    expect(words).toBeLessThanOrEqual(450)
    expect(normaliseText(gold.text)).toBe(gold.text)
    for (const { by } of gold.claims) expect(by.name === null).toBe(by.kind === 'author')
    for (const { kind, spans } of gold.questions) expect(spans).toHaveLength(kind === 'disagreement' ? 2 : 1)
    for (const { fromParagraph, toParagraph } of gold.voices) {
      expect(fromParagraph).toBeLessThanOrEqual(toParagraph)
      expect(toParagraph).toBeLessThanOrEqual(paragraphsOf(gold.text).length)
    }
    for (const { what, passage } of gold.demands) {
      expect(passage.start, what.text).toBeLessThanOrEqual(what.start)
      expect(passage.end, what.text).toBeGreaterThanOrEqual(what.end)
    }
  })

  test('no sentence is claimed twice by the same words', () => {
    for (const { id, claims } of golds) {
      const sorted = [...claims].sort((a, b) => a.span.start - b.span.start)
      sorted.slice(1).forEach(({ span }, index) => {
        expect(span.start, `${id}: ${span.text}`).toBeGreaterThanOrEqual(sorted[index]?.span.end ?? 0)
      })
    }
  })

  test('the README counts what is in it', () => {
    const readme = readFileSync(`${FOLDER}README.md`, 'utf8').replace(/ +/g, ' ')
    const later = golds.filter((gold) => !annotatedTwice(gold))
    const rows = [
      ['dev', golds.filter(({ split }) => split === 'dev')],
      ['test', golds.filter(({ split }) => split === 'test')],
      [`of dev, 31–${30 + later.length}`, later],
    ] as const
    for (const [label, some] of rows) {
      const count = (part: 'demands' | 'claims' | 'voices' | 'questions') =>
        some.reduce((sum, gold) => sum + gold[part].length, 0)
      const row = [some.length, count('demands'), count('claims'), count('voices'), count('questions')]
      expect(readme).toContain(`| ${label} | ${row.join(' | ')} |`)
    }
  })

  test('the README counts the kinds of demand, source and question', () => {
    const readme = readFileSync(`${FOLDER}README.md`, 'utf8')
    const tally = (kinds: readonly string[]) =>
      Object.entries(Object.groupBy(kinds, (kind) => kind)).map(([kind, all]) => `${all?.length} ${kind}`)
    const kinds = [
      golds.flatMap(({ demands }) => demands.map(({ kind }) => kind)),
      golds.flatMap(({ claims }) => claims.map(({ by }) => by.kind)),
      golds.flatMap(({ questions }) => questions.map(({ kind }) => kind)),
    ]
    for (const counted of kinds.flatMap(tally)) expect(readme).toMatch(new RegExp(`\\b${counted}`))
  })

  test('the README states the agreement that the two passes have', () => {
    const readme = readFileSync(`${FOLDER}README.md`, 'utf8').replace(/ +/g, ' ')
    for (const split of ['dev', 'test'] as const) {
      const { demands, claims, questions } = scoreAgreement(golds.filter((gold) => gold.split === split))
      const percent = (value: number) => (value * 100).toFixed(1)
      const figures = [
        fourParts(demands),
        f1(demands.strict),
        f1(claims.detection),
        splitAccuracy(claims),
        f1(questions),
      ]
      expect(readme).toContain(`| ${split} | ${figures.map(percent).join(' | ')} |`)
    }
  })
})

describe('locating a span', () => {
  test('an absent or ambiguous string is a fault that quotes it', () => {
    expect(() => locate('one two', 'three')).toThrow('not in the text: “three”')
    expect(() => locate('one two one', 'one')).toThrow('stands 2 times')
    expect(() => locate('one two one', { text: 'one', occurrence: 3 })).toThrow('only 2 times')
  })
  test('the occurrence chooses', () => {
    expect(locate('one two one', { text: 'one', occurrence: 2 })).toEqual({ start: 8, end: 11, text: 'one' })
  })
})

describe('the same actor', () => {
  test.each([
    ['Marta Ilves', 'Ms Ilves'],
    ['Councillor Rhys Tolley', 'Mr Tolley'],
    ["Northern Seafarers' Guild", 'the guild'],
    ['Arts Council of Lorne', 'the Council'],
    ['Tarvania', 'the Tarvanian government'],
    ['Lawyers for former patients', 'the lawyers'],
    ['Friends of Wexcombe Library', 'the Friends'],
    ['author', 'author'],
    ['unknown', 'unknown'],
  ])('%s is %s', (first, second) => {
    expect(sameActor(first, second)).toBe(true)
    expect(sameActor(second, first)).toBe(true)
  })
  test.each([
    ['Marta Ilves', 'Piers Aldane'],
    ['Calder Line', "Northern Seafarers' Guild"],
    ['Tarvania', 'Lesk'],
    ['the council', 'the residents'],
    ['unknown', 'Calder Line'],
    ['author', 'the governor'],
    ['Ruth Abara', 'Ruth Marsh'],
    ['Lesk', 'Leskpress'],
  ])('%s is not %s', (first, second) => {
    expect(sameActor(first, second)).toBe(false)
    expect(sameActor(second, first)).toBe(false)
  })
})

test('the same wish needs half of the words of one, and does not pass as a whole paragraph', () => {
  expect(sameWording('scrap split shifts before the timetable', 'it must scrap split shifts')).toBe(true)
  expect(sameWording('reopen the line', 'close the harbour')).toBe(false)
  expect(
    sameWording(
      'reopen the line',
      `reopen the line ${'alpha beta gamma delta epsilon zeta eta theta iota '.repeat(2)}`,
    ),
  ).toBe(false)
  expect(sameWording('“Don’t.”', 'Don’t')).toBe(true)
})
