// The model engine: nothing that a model returns is shown unless the article says it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Digest } from '../../../src/digest/digest.ts'
import { readDigest } from '../../../src/digest/load.ts'
import { verifyDigest } from '../../../src/digest/verify.ts'
import { digestOfAnswer, digestWithModel, readAnswer } from '../../../src/extract/model/digest.ts'
import { groundAnswer } from '../../../src/extract/model/ground-answer.ts'
import { promptFor } from '../../../src/extract/model/prompt.ts'
import { digest as rules, text } from '../../fixtures/digest.ts'
import { type Script, says, withModel } from './scripted-model.ts'

const ask = (script: Script, timeout = 5_000) =>
  withModel(script, (url) => digestWithModel(text, rules, { url, name: 'scripted', key: 'secret-key', timeout }))

const honest = {
  kind: 'commentary',
  label: 'Night shifts in Maren',
  summary: {
    text: 'The union wants the night shifts to end.',
    passage: 'Today the Harbour Workers’ Union (HWU) wants the night shifts to end',
  },
  points: [
    { text: 'A report counted 12 accidents.', passage: 'A safety report of March 2025 counted 12 accidents in 2024' },
  ],
  actors: [
    { name: 'Harbour Workers’ Union', aliases: ['HWU', 'The union'], kind: 'organisation' },
    { name: 'Port Authority', aliases: ['the Authority'], kind: 'organisation' },
    { name: 'Ada Lind', kind: 'person', role: "the union's chair" },
    { name: 'Élodie Šimek', kind: 'person', role: 'the mayor' },
  ],
  quotes: [
    { text: '"Not one."', speaker: 'Ada Lind', cue: 'said' },
    { text: 'No money, no closure.', speaker: 'Élodie Šimek' },
  ],
  claims: [
    {
      statement: 'There were 12 accidents in 2024.',
      by: 'unknown',
      type: 'fact',
      passage: 'counted 12 accidents in 2024',
    },
  ],
  demands: [
    {
      from: ['Harbour Workers’ Union'],
      to: ['Port Authority'],
      what: 'End night shifts by 1 March 2025',
      kind: 'demand',
      status: 'open',
      by: 'unknown',
      passage: 'The Harbour Workers’ Union has privately asked the Port Authority to end night shifts by 1 March 2025',
    },
  ],
  positions: [
    {
      actor: 'Élodie Šimek',
      issue: 'closure',
      stance: 'conditional',
      by: 'author',
      passage: 'the mayor, is against the closure unless the state pays',
    },
  ],
  relations: [
    {
      from: 'Harbour Workers’ Union',
      to: 'Port Authority',
      kind: 'opposed',
      label: 'makes demands of',
      by: 'author',
      passage: 'The union threatens a strike on Friday.',
    },
  ],
  events: [
    {
      what: 'The Port Authority refused',
      who: ['Port Authority'],
      when: 'in January',
      passage: 'The Port Authority refused in January.',
    },
  ],
  figures: [{ value: '12 accidents', of: 'accidents in 2024', passage: 'counted 12 accidents in 2024' }],
  questions: [
    { text: 'Who will pay for the empty nights?', kind: 'asked', passage: 'Who will pay for the empty nights?' },
  ],
  terms: [{ term: 'ro-ro', expansion: 'roll-on/roll-off', passage: 'A roll-on/roll-off (ro-ro) ferry' }],
}

function expectProven(digest: Digest): void {
  expect(() => readDigest(digest)).not.toThrow()
  expect(verifyDigest(digest, text).faults).toEqual([])
}

describe('an honest model', () => {
  test('gives a digest whose every string is the article’s own', async () => {
    const digest = await ask(says(honest))
    expectProven(digest)
    expect(digest.engine).toMatchObject({ kind: 'model', name: 'scripted' })
    expect(
      digest.quotes.map(({ text: quote, speaker }) => [quote, digest.actors.find(({ id }) => id === speaker)?.name]),
    ).toEqual([
      ['Not one.', 'Ada Lind'],
      ['No money, no closure.', 'Élodie Šimek'],
    ])
    expect(digest.actors.find(({ name }) => name === 'Ada Lind')?.role).toBe('the union’s chair')
    expect(digest.demands).toHaveLength(1)
    expect(digest.demands[0]).toMatchObject({
      from: [expect.stringMatching(/^a/)],
      to: [expect.stringMatching(/^a/)],
      kind: 'demand',
    })
    for (const part of ['claims', 'positions', 'relations', 'events', 'figures', 'questions', 'terms'] as const)
      expect(digest[part]).toHaveLength(1)
  })

  test('may put its JSON into a code fence', () =>
    expect(readAnswer(`\`\`\`json\n${JSON.stringify(honest)}\n\`\`\``).quotes).toHaveLength(2))

  test('is sent the text as data between random marks, the schema, and the operator’s key', async () => {
    let seen = { body: '', key: '' }
    await ask((request, response) => {
      seen = { body: request.body, key: String(request.headers.authorization) }
      says(honest)(request, response)
    })
    const { messages, response_format, model } = JSON.parse(seen.body)
    expect(messages[1].content).toContain(text)
    expect(response_format.json_schema.schema.properties.quotes).toBeDefined()
    expect([model, seen.key]).toEqual(['scripted', 'Bearer secret-key'])
    expect(promptFor('x')[1]?.content).not.toBe(promptFor('x')[1]?.content)
  })
})

describe('an evil model', () => {
  const evil = (changes: object) => groundAnswer(text, readAnswer(JSON.stringify({ ...honest, ...changes })), rules)

  test.each([
    ['an invented quote', 'We will burn it down.'],
    ['a quote with a word changed', 'No money, no opening.'],
    ['a quote with “not” put in', 'We will not ever load another ship after midnight,'],
    ['two quotes joined', 'We will not load another ship after midnight, Not one.'],
    ['reported speech as a quote', 'Jonas Lind, who runs the cranes, disagreed'],
    ['an empty one', ' '],
  ])('gets no quote for %s', (_what, words) =>
    expect(evil({ quotes: [{ text: words, speaker: 'Ada Lind' }] }).quotes).toEqual([]),
  )

  test('gets no speaker who is nowhere near the quote', () => {
    expect(evil({ quotes: [{ text: 'No money, no closure.', speaker: 'Ada Lind' }] }).quotes[0]).toMatchObject({
      speaker: 'unknown',
      confidence: 'unsure',
    })
  })

  test('gets no actor whom the article does not name', () => {
    expect(
      evil({
        actors: [
          { name: '@everyone', kind: 'group' },
          { name: 'Winston Smith', kind: 'person' },
        ],
      }).actors,
    ).toEqual([])
  })

  test('gets no entry without its passage, nor one that says more than its passage', () => {
    const { claims } = evil({
      claims: [
        { statement: 'All is well.', by: 'author', type: 'fact', passage: 'All is well.' },
        { statement: 'There were 99 accidents.', by: 'author', type: 'fact', passage: 'counted 12 accidents in 2024' },
        { statement: 'There were no accidents.', by: 'author', type: 'fact', passage: 'counted 12 accidents in 2024' },
        {
          statement: 'Winston counted 12 accidents, as Smith did.',
          by: 'author',
          type: 'fact',
          passage: 'counted 12 accidents in 2024',
        },
      ],
    })
    expect(claims).toEqual([])
  })

  test('gets no date, figure or term that its passage does not have', () => {
    const parts = evil({
      events: [
        { what: 'The Port Authority refused', when: '3 May 1999', passage: 'The Port Authority refused in January.' },
      ],
      figures: [{ value: '13', of: 'accidents', passage: 'counted 12 accidents in 2024' }],
      terms: [{ term: 'RORO', passage: 'A roll-on/roll-off (ro-ro) ferry' }],
    })
    expect(parts.events[0]?.when).toBeNull()
    expect([parts.figures, parts.terms]).toEqual([[], []])
  })

  test('is told about in the digest’s notes', async () => {
    const digest = await ask(says({ ...honest, quotes: [{ text: 'Burn it.', speaker: null }] }))
    expect(digest.engine.notes.at(-1)).toBe('One entry of the model’s did not stand in the text and was left out.')
  })

  test('gets nothing ungrounded into a digest, whatever strings it returns', () => {
    const words = fc.oneof(
      fc.string({ minLength: 1, maxLength: 80 }),
      fc.constantFrom('Ada Lind', 'author', 'counted 12 accidents in 2024', 'Not one.', '[x](http://y) @everyone'),
    )
    const answer = fc.record({
      actors: fc.array(
        fc.record({ name: words, aliases: fc.array(words), kind: fc.constantFrom('person', 'group'), role: words }),
      ),
      quotes: fc.array(fc.record({ text: words, speaker: words, cue: words })),
      claims: fc.array(
        fc.record({ statement: words, by: words, type: fc.constantFrom('fact', 'denial'), passage: words }),
      ),
      figures: fc.array(fc.record({ value: words, of: words, passage: words })),
      relations: fc.array(
        fc.record({ from: words, to: words, kind: fc.constant('other'), label: words, by: words, passage: words }),
      ),
    })
    fc.assert(
      fc.property(answer, (given) => {
        let read: ReturnType<typeof readAnswer>
        try {
          read = readAnswer(JSON.stringify({ label: 'x', ...given }))
        } catch {
          return
        }
        expectProven(digestOfAnswer(text, read, rules, 'scripted'))
      }),
      { numRuns: 300 },
    )
  })
})

describe('when the model gives nothing usable, the offline rules answer and say so', () => {
  const cases: [string, Script, RegExp][] = [
    ['an error', (_request, response) => void response.writeHead(500).end('no'), /answered 500/],
    ['a rate limit', (_request, response) => void response.writeHead(429).end('no'), /answered 429/],
    ['silence', () => {}, /within 1 seconds/],
    ['no JSON', (_request, response) => void response.end('<html>'), /not JSON/],
    ['JSON of another kind', (_request, response) => void response.end('{"ok":true}'), /OpenAI format/],
    ['an answer cut off', says('{"label":', 'length'), /cut off/],
    ['an answer that is no JSON', says('Sure! Here is your digest.'), /not JSON/],
    ['an answer of the wrong shape', says({ quotes: 'none' }), /does not fit/],
    ['an empty answer', says(''), /empty/],
    [
      'a refusal',
      (_request, response) =>
        void response.end(JSON.stringify({ choices: [{ message: { content: null, refusal: 'I cannot' } }] })),
      /refused/,
    ],
    ['a megabyte', (_request, response) => void response.end('x'.repeat(1_100_000)), /too long/],
    ['a hung-up connection', (_request, response) => void response.socket?.destroy(), /could not be reached/],
  ]
  test.each(cases)('%s', async (_what, script, note) => {
    const digest = await ask(script, 600)
    expect({ ...digest, engine: rules.engine }).toEqual(rules)
    expect(digest.engine.notes.at(-1)).toMatch(note)
    expect(digest.engine.notes.at(-1)).not.toContain('secret-key')
    expectProven(digest)
  })
})
