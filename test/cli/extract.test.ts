// verbatim extract: JSON lines in, JSON lines out, offsets into the given text.
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { extractLines } from '../../src/cli/extract.ts'

async function extract(task: string | undefined, ...lines: string[]) {
  const written: string[] = []
  const outcome = await extractLines(
    task,
    Readable.from(lines.map((line) => `${line}\n`)),
    (line) => void written.push(line),
  )
  return { ...outcome, written: written.map((line) => JSON.parse(line)) }
}

const text = 'Ann Lee, the mayor of Paris, said on Monday: “We will not go.” Lee later left the Harbour Union.'
const given = JSON.stringify({ id: 'x', text, date: '2025-11-14' })
const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end)

describe('a task answers each line under its id', () => {
  test('quotes, with the speaker and the mention beside the quote', async () => {
    const { exitCode, written } = await extract('quotes', given)
    expect(exitCode).toBe(0)
    expect(written).toMatchObject([
      { id: 'x', quotes: [{ text: 'We will not go.', type: 'direct', speaker: 'Ann Lee' }] },
    ])
    expect(slice(written[0].quotes[0])).toBe('We will not go.')
  })
  test('entities', async () => {
    const { written } = await extract('entities', given)
    expect(
      written[0].entities.map((entity: { start: number; end: number; type: string }) => [slice(entity), entity.type]),
    ).toContainEqual(['Ann Lee', 'PER'])
  })
  test('actors, one for all the ways of naming them', async () => {
    const { written } = await extract('actors', given)
    const lee = written[0].actors.find(({ name }: { name: string }) => name === 'Ann Lee')
    expect(lee.type).toBe('person')
    expect(lee.mentions.map(slice)).toEqual(['Ann Lee', 'Lee'])
  })
  test('dates, counted from the publication day', async () => {
    const { written } = await extract('dates', given, '', given)
    expect(written).toHaveLength(2)
    expect(written[0].dates).toMatchObject([{ value: '2025-11-10' }])
  })
  test('body, and nothing where there is no article', async () => {
    const paragraph =
      'The port of Maren will close on Monday, and nobody there knows for how long it will stay so, the union said. '
    const html = `<html><body><nav>Home</nav><article><p>${paragraph.repeat(3)}</p><p>${paragraph.repeat(4)}</p></article></body></html>`
    const { written } = await extract(
      'body',
      JSON.stringify({ id: 'p', html, url: 'https://example.org/a' }),
      JSON.stringify({ id: 'q', html: '' }),
    )
    expect(written[0].text).toContain('The port of Maren')
    expect(written[0].text).not.toContain('Home')
    expect(written[1]).toEqual({ id: 'q', text: '' })
  })
})

describe('what cannot be read ends the run with the line’s number', () => {
  test.each([
    ['no task', undefined, '{}', /Say which task/],
    ['an unknown task', 'constructor', '{}', /Say which task/],
    ['no JSON', 'quotes', '{', /Line 1 is not JSON/],
    ['another shape', 'quotes', '{"id":"x"}', /Line 1 is not what the task “quotes” takes/],
    ['another shape of page', 'body', '{"id":"x"}', /"html"/],
  ])('%s', async (_what, task, line, sentence) =>
    expect(await extract(task, line)).toMatchObject({
      exitCode: 2,
      text: expect.stringMatching(sentence),
      written: [],
    }),
  )
})
