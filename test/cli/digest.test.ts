// verbatim digest: from a file, a link or typed text to a digest, or one sentence that says why there is none.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { type DigestRequest, digestSource } from '../../src/cli/digest.ts'
import { digestAsMarkdown } from '../../src/cli/digest-markdown.ts'
import { articleFrom, NoArticle } from '../../src/cli/source.ts'
import { readSettings } from '../../src/config.ts'
import { entriesOf } from '../../src/digest/entries.ts'
import { parseDigest } from '../../src/digest/load.ts'
import { verifyDigest } from '../../src/digest/verify.ts'
import { says, withModel } from '../extract/model/scripted-model.ts'
import { text } from '../fixtures/article.ts'

const folder = mkdtempSync(join(tmpdir(), 'digest-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, content: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

const page = `<!doctype html><html lang="en"><head><title>Port to close</title></head><body><article><h1>Port to close</h1>${text
  .split('\n\n')
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('')}</article></body></html>`

const digest = (source: string, rest: Partial<DigestRequest> = {}) => {
  const steps: string[] = []
  const request = {
    format: 'json',
    engine: 'rules',
    published: undefined,
    settings: readSettings({}),
    made: '2026-01-02',
    input: Readable.from([]),
  }
  return digestSource({ ...request, source, progress: (words) => void steps.push(words), ...rest }).then((outcome) => ({
    ...outcome,
    steps,
  }))
}

describe('an article', () => {
  test('in a text file gives a digest that the text proves', async () => {
    const { exitCode, text: json, steps } = await digest(fileOf('port.txt', text), { published: '2025-03-05' })
    expect(exitCode).toBe(0)
    expect(steps).toEqual(['getting the article', 'reading it'])
    const made = parseDigest(json)
    expect(verifyDigest(made, text).faults).toEqual([])
    expect(made).toMatchObject({ article: { published: '2025-03-05' }, engine: { kind: 'rules', made: '2026-01-02' } })
    expect(made.quotes.length).toBeGreaterThan(3)
  })
  test('in a page gives its title too', async () => {
    expect(parseDigest((await digest(fileOf('port.html', page))).text).article.title).toBe('Port to close')
  })
  test('is read from the standard input', async () => {
    const { exitCode, text: json } = await digest('-', { input: Readable.from([Buffer.from(text)]) })
    expect([exitCode, parseDigest(json).quotes.length > 3]).toEqual([0, true])
  })
  test('as Markdown shows every part with its paragraph and whose words', async () => {
    const { text: markdown } = await digest(fileOf('port.txt', text), { format: 'md' })
    expect(markdown).toMatch(/^# The harbour of Maren/)
    expect(markdown).toMatch(/## Quotes \(\d+\)/)
    expect(markdown).toMatch(/“Not one\.” – Ada Lind.*\(q\d+ · ¶4\b.*\)/)
    expect(markdown.indexOf('## Summary')).toBeLessThan(markdown.indexOf('## Actors'))
    expect(markdown).toMatch(/“useful”.* – Port Authority \(q\d+ · ¶1/)
    expect(markdown).toMatch(/\*\*1 March 2025\*\* – .*told by union officials \(anonymous\)/)
  })
  test('as Markdown is headed by what is known of it, with every entry under its part', () => {
    const ferry = parseDigest(readFileSync(new URL('../../digests/skerrivane-ferry.json', import.meta.url), 'utf8'))
    const cut = { ...ferry, engine: { ...ferry.engine, notes: ['Half of *it* was read.'] } }
    const markdown = digestAsMarkdown(cut)
    expect(markdown).toContain('Edda Lindquarne · The Hallin Courier · 2025-11-14 · news report · digest by hand')
    expect(markdown).toContain('> Half of \\*it\\* was read.')
    expect(markdown).toContain(
      '**six weeks** – Time for the repairs, by the company’s account (f2 · ¶2 · given by Norvane Lines)',
    )
    for (const { entry } of entriesOf(ferry)) expect(markdown).toContain(`(${entry.id} · ¶`)
  })
  test('by a model is the model’s, held to the text', async () => {
    const answer = {
      label: 'x',
      actors: [{ name: 'Ada Lind', kind: 'person' }],
      quotes: [{ text: 'Not one.', speaker: 'Ada Lind' }, { text: 'Burn it.' }],
    }
    await withModel(says(answer), async (url) => {
      const settings = readSettings({ DIGEST_MODEL_URL: url, DIGEST_MODEL_NAME: 'scripted' })
      const { text: json, steps } = await digest(fileOf('port.txt', text), { engine: 'model', settings })
      expect(steps).toContain('asking scripted')
      const made = parseDigest(json)
      expect([made.engine.kind, made.quotes.map((quote) => quote.text)]).toEqual(['model', ['Not one.']])
    })
  })
})

describe('what cannot be digested is told in one sentence', () => {
  test.each([
    ['an empty file', '', /no text/],
    [
      'a text in another language',
      'Die Fähre wird am Sonntag um Mitternacht eingestellt, sagte der Minister. Niemand weiß, wie es weitergehen soll. Die Insel wartet auf eine Antwort der Regierung.',
      /English/,
    ],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', /PDF/],
  ])('%s', async (_what, content, sentence) =>
    expect(await digest(fileOf('odd', content))).toMatchObject({ exitCode: 1, text: expect.stringMatching(sentence) }),
  )

  test('too large a file, before it is read', async () => {
    expect(await digest(fileOf('large.txt', 'a word. '.repeat(700_000)))).toMatchObject({
      exitCode: 1,
      text: expect.stringMatching(/too large/),
    })
  })
  test('too much on the standard input', async () => {
    const input = Readable.from(Array.from({ length: 50 }, () => Buffer.alloc(100_000, 'a word. ')))
    expect(await digest('-', { input })).toMatchObject({ exitCode: 1, text: expect.stringMatching(/too much text/) })
  })
  test('a link to a machine that is not public', async () => {
    expect(await digest('http://127.0.0.1:9/')).toMatchObject({ exitCode: 1, text: expect.stringMatching(/public/) })
  })
  test.each([
    [404, /no such page/],
    [403, /does not let programs/],
    [429, /asks to wait/],
    [500, /fault of its own/],
  ])('a site that answers %i', async (status, sentence) => {
    const server = createServer((_request, response) => void response.writeHead(status).end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const open = { allows: () => true, ports: [port] }
    const refused = articleFrom(`http://127.0.0.1:${port}/`, Readable.from([]), open).catch((error: unknown) => error)
    expect(await refused).toBeInstanceOf(NoArticle)
    expect(((await refused) as Error).message).toMatch(sentence)
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
})

describe('what is typed wrongly is told before anything is read', () => {
  test.each<[string, Partial<DigestRequest>, number, RegExp]>([
    ['a format', { format: 'xml' }, 2, /--format takes/],
    ['an engine', { engine: 'magic' }, 2, /--engine takes/],
    ['a day', { published: 'yesterday' }, 2, /--published takes/],
    ['no model', { engine: 'model' }, 78, /DIGEST_MODEL_URL/],
  ])('%s', async (_what, rest, exitCode, sentence) =>
    expect(await digest('nowhere', rest)).toMatchObject({ exitCode, text: expect.stringMatching(sentence), steps: [] }),
  )
})
