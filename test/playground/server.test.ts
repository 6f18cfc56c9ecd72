// The playground's server: who may talk to it, what it serves, and that an interaction goes through the bot's own dispatcher.
import { request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MalformedInteraction } from '../../src/discord/interaction.ts'
import { createAttachments } from '../../src/playground/attachments.ts'
import { commandInteraction } from '../../src/playground/interaction.ts'
import { createPlayground } from '../../src/playground/server.ts'
import { createShowcase, PIXEL } from './showcase.ts'

const ADA = { id: '200000000000000001', name: 'Ada' }
const PLACE = { guild: '300000000000000001', channel: '400000000000000001' }

type Reply = { status: number; headers: Record<string, string | string[] | undefined>; text: string }

const faults: unknown[] = []
const showcase = createShowcase()
let server: Server
let port = 0
let idle: () => Promise<void>

beforeAll(async () => {
  const playground = createPlayground({
    ...showcase,
    dispatch: async (raw) => {
      if (raw === null || typeof raw !== 'object') throw new MalformedInteraction('Not an interaction')
      if ('explode' in raw) throw new Error('a secret of the bot')
      return showcase.dispatch(raw)
    },
    allowedHosts: ['verbatim.test'],
    onError: (error) => void faults.push(error),
  })
  server = playground.server
  idle = playground.idle
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => void server.close())

/** A request as any program could send it; unlike fetch, it may name any host. */
function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string | Buffer,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, method, path, headers: { host: `localhost:${port}`, ...headers } },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          text += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

const json = { 'content-type': 'application/json' }
const interaction = (name: string) =>
  JSON.stringify(commandInteraction(ADA, PLACE, { id: '1', name, type: 1, options: [] }))

describe('who may talk to it', () => {
  test.each(['localhost', '127.0.0.1', '[::1]', 'verbatim.test', 'VERBATIM.test'])(
    'answers under the host name %s',
    async (host) => {
      expect((await ask('GET', '/', { host: `${host}:${port}` })).status).toBe(200)
    },
  )

  test.each(['evil.example', 'localhost.evil.example', 'evil.example:3210', '127.0.0.1.evil.example'])(
    'refuses the host name “%s”, which a foreign page may have pointed here',
    async (host) => {
      const reply = await ask('GET', '/api/commands', { host })
      expect(reply.status).toBe(403)
      expect(reply.text).toContain('PLAYGROUND_ALLOWED_HOSTS')
    },
  )

  test.each(['https://evil.example', 'null', 'http://localhost:1', 'not an origin'])(
    'refuses a page of the origin %s',
    async (origin) => {
      expect((await ask('POST', '/api/interactions', { ...json, origin }, interaction('parts'))).status).toBe(403)
    },
  )

  test.each(['cross-site', 'same-site'])(
    'refuses what another site sends (%s), but lets its links be followed',
    async (site) => {
      const headers = { 'sec-fetch-site': site }
      expect((await ask('GET', '/api/commands', headers)).status).toBe(403)
      const visit = { ...headers, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
      expect((await ask('GET', '/', visit)).status).toBe(200)
      expect((await ask('POST', '/api/interactions', { ...json, ...visit }, interaction('parts'))).status).toBe(403)
    },
  )

  test('takes no form of another site for a file', async () => {
    expect((await ask('POST', '/api/attachments?name=x', { 'content-type': 'text/plain' }, 'x')).status).toBe(415)
  })
})

describe('what it serves', () => {
  test('every answer, also a refusal, forbids scripts, styles, frames and connections from elsewhere', async () => {
    const replies = [
      await ask('GET', '/'),
      await ask('GET', '/nothing'),
      await ask('GET', '/', { host: 'evil.example' }),
    ]
    for (const { headers } of replies) {
      const policy = String(headers['content-security-policy'])
      for (const rule of [
        "default-src 'none'",
        "script-src 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ]) {
        expect(policy).toContain(rule)
      }
      expect(policy).not.toMatch(/unsafe|\*|https?:/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
    }
  })

  test('the page has no inline script or style', async () => {
    const { text } = await ask('GET', '/')
    expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/i)
  })

  test('TypeScript goes out as JavaScript without types', async () => {
    const { headers, text } = await ask('GET', '/page/main.ts')
    expect(headers['content-type']).toMatch(/^text\/javascript/)
    expect(text).not.toContain('import type')
    expect((await ask('GET', '/interaction.ts')).text).not.toContain('readonly')
  })

  test.each([
    '/page/../server.ts',
    '/page/%2e%2e/server.ts',
    '/server.ts',
    '/page/tsconfig.json',
    '/../../package.json',
    '/page/',
    '//etc/passwd',
    '//',
  ])('does not serve %s', async (path) => {
    expect((await ask('GET', path)).status).toBe(404)
  })

  test('the commands stand there as they were registered, each with an id', async () => {
    const { commands } = JSON.parse((await ask('GET', '/api/commands')).text) as {
      commands: { id: string; name: string }[]
    }
    expect(commands.map(({ name }) => name)).toEqual(showcase.commands.map(({ name }) => name))
    expect(commands.every(({ id }) => /^\d{17,20}$/.test(id))).toBe(true)
  })

  test('other methods are refused', async () => {
    expect((await ask('DELETE', '/')).status).toBe(405)
    expect((await ask('POST', '/api/nothing', json, '{}')).status).toBe(404)
  })
})

describe('interactions', () => {
  const lines = ({ text }: Reply) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)

  test('the dispatcher gets the interaction as it was sent, and its first response comes back', async () => {
    const body = interaction('parts')
    const reply = await ask('POST', '/api/interactions', json, body)
    expect(showcase.sent.at(-1)).toEqual(JSON.parse(body))
    expect(lines(reply)).toMatchObject([{ response: { type: 4, data: { flags: 1 << 15 } } }])
  })

  /** Asks for what is announced first; resolves when the bot has been asked, with the answer still to come. */
  const askLate = async () => {
    const before = showcase.sent.length
    const answered = ask('POST', '/api/interactions', json, interaction('late'))
    await expect.poll(() => showcase.sent.length).toBe(before + 1)
    return { answered }
  }

  test('what comes later follows in order', async () => {
    const { answered } = await askLate()
    showcase.finishLater()
    const [first, second, third] = lines(await answered)
    expect(first).toMatchObject({ response: { type: 5 } })
    expect(second).toMatchObject({ later: { call: 'edit' } })
    expect(third).toMatchObject({ later: { call: 'follow up', message: { flags: (1 << 15) | 64 } } })
  })

  test('files that go with a message are kept and can be fetched; only pictures are shown by the browser', async () => {
    const [line] = lines(await ask('POST', '/api/interactions', json, interaction('files')))
    const { attachments } = line as { attachments: { url: string; filename: string; size: number }[] }
    const [table, picture] = attachments
    expect(table).toMatchObject({ filename: 'digest.csv', size: 12 })
    const file = await ask('GET', new URL(table?.url ?? '').pathname)
    expect(file.text).toBe('from,to\nA,B\n')
    expect(file.headers['content-disposition']).toBe('attachment')
    expect(file.headers['content-type']).toBe('application/octet-stream')
    const shown = await ask('GET', new URL(picture?.url ?? '').pathname)
    expect(shown.headers['content-type']).toBe('image/png')
    expect(shown.headers['content-security-policy']).toContain('sandbox')
  })

  test('a file that somebody attaches is kept under its name', async () => {
    const headers = { 'content-type': 'text/html', 'x-playground': '1' }
    const kept = JSON.parse(
      (await ask('POST', '/api/attachments?name=a%20b.html', headers, '<script>1</script>')).text,
    ) as { url: string; filename: string }
    expect(kept.filename).toBe('a b.html')
    const { headers: back } = await ask('GET', new URL(kept.url).pathname)
    expect(back['content-disposition']).toBe('attachment')
  })

  test.each([
    ['no JSON', '{'],
    ['not an interaction', '42'],
  ])('%s is refused, and nothing is logged as a fault', async (_what, body) => {
    faults.length = 0
    expect((await ask('POST', '/api/interactions', json, body)).status).toBe(400)
    expect(faults).toEqual([])
  })

  test('only JSON is taken, so that a form elsewhere cannot post one', async () => {
    expect(
      (await ask('POST', '/api/interactions', { 'content-type': 'text/plain' }, interaction('parts'))).status,
    ).toBe(415)
  })

  test('more than 256 kB is not read, announced or not', async () => {
    const large = JSON.stringify({ text: 'x'.repeat(300 * 1024) })
    expect((await ask('POST', '/api/interactions', json, large)).status).toBe(413)
    expect((await ask('POST', '/api/interactions', { ...json, 'content-length': '999999999' }, '')).status).toBe(413)
  })

  test('a fault of the bot is told to the operator, not to the page', async () => {
    faults.length = 0
    const reply = await ask('POST', '/api/interactions', json, '{"explode":true}')
    expect(reply.status).toBe(500)
    expect(reply.text).not.toContain('secret')
    expect(faults).toHaveLength(1)
  })

  test('idle waits for what comes later', async () => {
    const { answered } = await askLate()
    let isIdle = false
    const waiting = idle().then(() => {
      isIdle = true
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(isIdle).toBe(false)
    showcase.finishLater()
    await Promise.all([answered, waiting])
  })
})

test('the oldest files go when there is no more room', () => {
  const attachments = createAttachments(PIXEL.length * 2)
  const [first, second, third] = [1, 2, 3].map((n) =>
    attachments.keep({ name: `${n}.png`, contentType: 'image/png', bytes: PIXEL }, 'http://x'),
  )
  expect(attachments.find(first?.id ?? '')).toBeUndefined()
  expect(attachments.find(second?.id ?? '')?.name).toBe('2.png')
  expect(attachments.find(third?.id ?? '')?.name).toBe('3.png')
})
