// Reading a digest: what is refused, with the path of the fault, and the published schema.
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DigestFault, digestJsonSchema, parseDigest, readDigest } from '../../src/digest/load.ts'
import { arbitraryDigest } from '../fixtures/arbitrary-digest.ts'
import { digest } from '../fixtures/digest.ts'

function faultsOf(read: () => unknown): readonly string[] {
  try {
    read()
  } catch (error) {
    if (error instanceof DigestFault) return error.faults
    throw error
  }
  return []
}

type Loose = { [key: string]: Loose }
/** The fixture with the value at a path replaced, or taken out where it is undefined. */
function withValue(path: string, value: unknown): unknown {
  const copy = structuredClone(digest) as unknown as Loose
  const keys = path.split('.')
  const last = keys.pop() as string
  const place = keys.reduce((at, key) => at[key] as Loose, copy)
  if (value === undefined) delete place[last]
  else place[last] = value as Loose
  return copy
}

describe('a digest that keeps the format', () => {
  test('is read as it is', () => {
    expect(readDigest(structuredClone(digest))).toEqual(digest)
    expect(parseDigest(JSON.stringify(digest))).toEqual(digest)
  })

  test('is read from a file that begins with a byte order mark', () => {
    expect(parseDigest(`\uFEFF${JSON.stringify(digest)}`)).toEqual(digest)
  })

  test('is written and read again without a change, at every limit of the format', () => {
    fc.assert(
      fc.property(arbitraryDigest, (one) => {
        expect(parseDigest(JSON.stringify(one))).toEqual(one)
      }),
      { numRuns: 30 },
    )
  })

  test('may leave out the chain where a source speaks to the author', () => {
    expect(readDigest(withValue('claims.0.via', undefined)).claims[0]?.via).toEqual([])
  })

  test.each(['2025-03-12', '2024-02-29', '2025-03', '2025'])('may date an event %s', (value) => {
    expect(faultsOf(() => readDigest(withValue('events.0.date', { value, basis: 'given' })))).toEqual([])
  })
})

describe('a digest that breaks the format is refused', () => {
  test.each<[path: string, value: unknown]>([
    ['formatVersion', 2],
    ['formatVersion', undefined],
    ['extra', 'nothing may be added'],
    ['article.id', 'Upper Case'],
    ['article.id', 'a'.repeat(61)],
    ['article.label', ''],
    ['article.label', '   '],
    ['article.kind', 'poem'],
    ['article.title', ''],
    ['article.url', 'javascript:alert(1)'],
    ['article.url', 'no address'],
    ['article.published', '2025-02-30'],
    ['article.published', '12 March 2025'],
    ['article.language', 'English'],
    ['article.paragraphs', 0],
    ['article.length', 1.5],
    ['article.sha256', 'A'.repeat(64)],
    ['article.sha256', 'abc'],
    ['article.licence', undefined],
    ['engine.kind', 'magic'],
    ['engine.made', '2026-13-01'],
    ['engine.text', 'half'],
    ['engine.notes', Array.from({ length: 21 }, () => 'a note')],
    ['voices.0.from', 0],
    ['summary.sentence', undefined],
    ['summary.points', Array.from({ length: 21 }, () => digest.summary.sentence)],
    ['summary.sentence.wording', 'copied'],
    ['actors', undefined],
    ['actors', {}],
    ['actors.0.id', 'q1'],
    ['actors.0.id', 'a0'],
    ['actors.0.id', 'a01'],
    ['actors.0.id', 'a100000'],
    ['actors.0.name', 'a'.repeat(201)],
    ['actors.0.kind', 'robot'],
    ['actors.0.mentions', []],
    ['actors.0.passages', []],
    ['actors.0.passages', Array.from({ length: 21 }, () => ({ paragraph: 1, start: 0, end: 1 }))],
    ['actors.0.passages.0', { paragraph: 1, start: 5, end: 5 }],
    ['actors.0.passages.0.start', -1],
    ['actors.0.passages.0.paragraph', 0],
    ['actors.0.passages.0.extra', true],
    ['actors.0.confidence', 'sure'],
    ['actors.0.partOf', 'v1'],
    ['quotes.0.text', ''],
    ['quotes.0.text', 'a'.repeat(6001)],
    ['quotes.0.form', 'long'],
    ['quotes.0.speaker', 'Ada Lind'],
    ['quotes.0.speaker', 'q1'],
    ['quotes.0.via', ['author']],
    ['quotes.0.continues', 'c1'],
    ['claims.0.statement', 'a'.repeat(601)],
    ['claims.0.by', null],
    ['claims.0.type', 'opinion'],
    ['demands.0.from', []],
    ['demands.0.to', Array.from({ length: 11 }, () => 'author')],
    ['demands.0.kind', 'wish'],
    ['demands.0.status', 'done'],
    ['positions.0.stance', 'neutral'],
    ['relations.0.from', 'author'],
    ['relations.0.kind', 'friends'],
    ['events.0.date', { value: '2025-02-29', basis: 'given' }],
    ['events.0.date', { value: '2025-13', basis: 'given' }],
    ['events.0.date', { value: '25', basis: 'given' }],
    ['events.0.date', { value: '2025', basis: 'guessed' }],
    ['events.0.order', 0.5],
    ['figures.0.value', 12],
    ['questions.0.kind', 'rhetorical'],
    ['terms.0.explainedBy', 'reader'],
  ])('%s: %j', (path, value) => {
    const faults = faultsOf(() => readDigest(withValue(path, value)))
    const [named] = faults
    expect(faults.length).toBeGreaterThan(0)
    const deepest = path.replace(/\.extra$/, '').replace(/^extra$/, '(digest)')
    expect(named?.startsWith(`${deepest}:`) || named?.startsWith(`${deepest}.`), named).toBe(true)
  })

  test('naming the wrong kind of reference in plain words', () => {
    expect(faultsOf(() => readDigest(withValue('quotes.0.speaker', 'Ada Lind')))).toEqual([
      'quotes.0.speaker: must be “author”, “unknown”, an actor such as “a1” or a voice such as “v1”',
    ])
  })

  test('with every fault at once, not only the first', () => {
    const broken = withValue('article.language', '') as Loose
    expect(faultsOf(() => readDigest({ ...broken, formatVersion: 9 })).length).toBe(2)
  })

  test('with its cross-references checked', () => {
    expect(faultsOf(() => readDigest(withValue('quotes.0.speaker', 'a99')))).toEqual([
      'quotes.q1.speaker: there is no a99',
    ])
  })

  test.each([
    ['null', null],
    ['a list', []],
    ['a word', 'digest'],
    ['nothing', undefined],
    ['a number', 1],
  ])('where it is %s, naming the digest itself', (_, value) => {
    expect(faultsOf(() => readDigest(value))[0]).toMatch(/^\(digest\): /)
  })

  test.each(['', '{', 'not json', '<html>', '[1,', '\u0000'])('where the file is %j, no JSON', (json) => {
    expect(faultsOf(() => parseDigest(json))).toEqual(['(file): not valid JSON'])
  })

  test('where it is any other JSON, always as a DigestFault', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (json) => {
        expect(() => parseDigest(json)).toThrow(DigestFault)
      }),
    )
  })

  test('where any one value of it is replaced by something of another type', () => {
    const paths = pathsOf(digest).filter((path) => path !== '')
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(true, { a: 1 }, [[]]), (path, value) => {
        expect(() => readDigest(withValue(path, value))).toThrow(DigestFault)
      }),
      { numRuns: 500 },
    )
  })

  test('where it tries to reach a prototype', () => {
    const json = JSON.stringify(digest)
    expect(() => parseDigest(json.replace('{', '{"__proto__":{"polluted":true},'))).toThrow(DigestFault)
    expect(() => parseDigest(json.replace('{', '{"constructor":{"polluted":true},'))).toThrow(DigestFault)
    expect(({} as Loose)['polluted']).toBeUndefined()
  })

  test('also where it is nested a hundred thousand deep', () => {
    expect(() => parseDigest(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toThrow(DigestFault)
    const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect(() => parseDigest(deep)).toThrow(DigestFault)
  })
})

/** Every path of a value down to its leaves. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, path === '' ? key : `${path}.${key}`)),
  ]
}

describe('the message of a fault', () => {
  test('counts the faults and names each on a line', () => {
    expect(new DigestFault(['a: one']).message).toBe('The digest breaks 1 rule:\na: one')
    expect(new DigestFault(['a: one', 'b: two']).message).toBe('The digest breaks 2 rules:\na: one\nb: two')
  })

  test('stays readable where there are very many, and keeps them all', () => {
    const fault = new DigestFault(Array.from({ length: 5000 }, (_, index) => `a${index}: wrong`))
    expect(fault.message.split('\n')).toHaveLength(22)
    expect(fault.message).toMatch(/a19: wrong\n… and 4980 more$/)
    expect(fault.faults).toHaveLength(5000)
    expect(fault.name).toBe('DigestFault')
  })
})

describe('the published JSON Schema', () => {
  const schema = digestJsonSchema() as object
  const keeps = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(schema)

  test('is docs/digest.schema.json (run `npx vitest run -u test/digest/load.test.ts` after a change of the format)', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../docs/digest.schema.json')
  })

  test('accepts what the bot accepts', () => {
    expect(keeps(digest), JSON.stringify(keeps.errors)).toBe(true)
    expect(keeps(withValue('claims.0.via', undefined))).toBe(true)
    fc.assert(
      fc.property(arbitraryDigest, (one) => {
        expect(keeps(one), JSON.stringify(keeps.errors)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  const folder = new URL('../../digests/', import.meta.url)
  test.each(readdirSync(folder).filter((file) => file.endsWith('.json')))('accepts the built-in digest %s', (file) => {
    expect(keeps(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))), JSON.stringify(keeps.errors)).toBe(true)
  })

  test.each<[path: string, value: unknown]>([
    ['extra', 1],
    ['article.kind', 'poem'],
    ['article.published', '2025-02-30'],
    ['actors.0.id', 'q1'],
    ['actors.0.mentions', []],
    ['quotes.0.speaker', 'Ada Lind'],
    ['events.0.date', { value: '2025-13', basis: 'given' }],
  ])('refuses what the bot refuses: %s %j', (path, value) => {
    expect(keeps(withValue(path, value))).toBe(false)
  })
})
