// No page holds up or ends the process: hostile ones are stopped, and the next one is read.
import { afterAll, describe, expect, test } from 'vitest'
import { createPageReader, readPage } from '../../../src/article/html/read-page.ts'
import { bombs } from './bombs.ts'
import { articleText, newsPage } from './pages.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const source = { url: 'https://post.example/news/bridge', contentType: 'text/html; charset=utf-8' }
const shapes = Object.entries(bombs)

/** How much of the time since the call this thread has been at work itself, from 0 to 1; other programs on the machine do not count. */
function watchThread(): () => number {
  const started = performance.now()
  const before = process.threadCpuUsage()
  return () => {
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1_000 / (performance.now() - started)
  }
}

describe('a page', () => {
  test('is read in a thread of its own', async () => {
    expect(await readPage(bytes(newsPage()), source)).toMatchObject({
      kind: 'article',
      article: { text: articleText, title: 'Bridge to stay closed until spring' },
    })
    expect(await readPage(bytes(newsPage()), source)).toMatchObject({ kind: 'article' })
  })

  test('over the cap never reaches the thread', async () => {
    expect(await readPage(new Uint8Array(4 * 1024 * 1024 + 1), source)).toEqual({
      kind: 'refused',
      reason: 'too large',
    })
  })
})

describe('a hostile page', () => {
  const readers = [createPageReader({ deadlineMs: 400 }), createPageReader({ deadlineMs: 400 })]
  afterAll(() => Promise.all(readers.map((reader) => reader.close())))

  test('comes in at least 25 shapes', () => {
    expect(shapes.length).toBeGreaterThanOrEqual(25)
  })

  test.each([5_000, 200_000, 2_000_000])(
    'of %i bytes is answered in time, whatever its shape, and the bot stays awake',
    { timeout: 60_000 },
    async (size) => {
      // All shapes at the smallest size, and one half of them, 27, at each larger one, to keep the suite short.
      const pages = shapes
        .filter((_, at) => size === 5_000 || at % 2 === (size === 200_000 ? 1 : 0))
        .map(([name, make]) => ({ name, page: bytes(make(size)) }))
      const share = watchThread()
      await Promise.all(
        readers.map(async (reader, index) => {
          for (const { name, page } of pages.filter((_, at) => at % readers.length === index)) {
            const started = performance.now()
            const reading = await reader.read(page, source)
            expect(performance.now() - started, name).toBeLessThan(5_000)
            if (reading.kind === 'refused')
              expect(['no article', 'too complex', 'too slow', 'empty', 'not a page'], name).toContain(reading.reason)
            else expect(reading.article.text, name).not.toMatch(/<\w+>|undefined/)
          }
        }),
      )
      expect(share()).toBeLessThan(0.1)
    },
  )

  test('is stopped at the deadline, and the next page is read by a new thread', async () => {
    const reader = createPageReader({ deadlineMs: 250 })
    const slow = bytes(bombs['lists of links']?.(2_000_000) ?? '')
    const started = performance.now()
    const [stopped, next] = await Promise.all([reader.read(slow, source), reader.read(bytes(newsPage()), source)])
    expect(stopped).toEqual({ kind: 'refused', reason: 'too slow' })
    expect(performance.now() - started).toBeLessThan(5_000)
    // The first page of a new thread may itself be slow on a busy machine; it is never left without an answer.
    expect(next.kind === 'article' || (next.kind === 'refused' && next.reason === 'too slow')).toBe(true)
    await reader.close()
  })

  test('that uses up its memory ends its thread and nothing else', async () => {
    const reader = createPageReader({ deadlineMs: 20_000, memoryMb: 24 })
    const heavy = bytes(bombs['lists of links']?.(3_000_000) ?? '')
    expect(await reader.read(heavy, source)).toEqual({ kind: 'refused', reason: 'too complex' })
    await reader.close()
  })
})

describe('a reader', () => {
  test('that cannot start its thread in time says so', async () => {
    const reader = createPageReader({ startMs: 0 })
    expect(await reader.read(bytes(newsPage()), source)).toEqual({ kind: 'refused', reason: 'failed' })
    await reader.close()
  })

  test('can be closed before it was used, and used again after it was closed', async () => {
    const reader = createPageReader()
    await reader.close()
    expect((await reader.read(bytes(newsPage()), source)).kind).toBe('article')
    await reader.close()
  })
})
