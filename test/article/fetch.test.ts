// Fetching a page: what comes back, and the plain reason when nothing does.

import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { internet } from '../../src/article/connector.ts'
import { type FetchOptions, fetchPage } from '../../src/article/fetch.ts'
import { allowedAddress, listen, type RunningServer } from './servers.ts'

const html = '<!doctype html><html><body><p>A page.</p></body></html>'
const type = 'text/html; charset=utf-8'
const cap = 256 * 1024
const zeros = Buffer.alloc(8 * 1024 * 1024)
const seen: { headers: NodeJS.Dict<string | string[]> }[] = []

const bombs: Record<string, () => readonly [string, Buffer]> = {
  gzip: () => ['gzip', gzipSync(zeros)],
  deflate: () => ['deflate', deflateSync(zeros)],
  br: () => ['br', brotliCompressSync(zeros)],
  zstd: () => ['zstd', zstdCompressSync(zeros)],
  'gzip in gzip': () => ['gzip, gzip', gzipSync(gzipSync(zeros))],
  'three layers': () => ['gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(zeros)))],
}

const routes: Record<string, RequestListener> = {
  '/page': (request, response) => {
    seen.push({ headers: request.headers })
    response.writeHead(200, { 'content-type': type, 'set-cookie': 'session=1' }).end(html)
  },
  '/gzip': (_request, response) =>
    void response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(html)),
  '/empty': (_request, response) => void response.writeHead(200, { 'content-type': type }).end(),
  '/untyped': (_request, response) => void response.writeHead(200).end(html),
  '/text': (_request, response) => void response.writeHead(200, { 'content-type': 'text/plain' }).end('Words.'),
  '/large': (_request, response) =>
    void response.writeHead(200, { 'content-type': type, 'content-length': 9e9 }).write(html),
  '/endless': (_request, response) => {
    response.writeHead(200, { 'content-type': type })
    const more = (): void =>
      void (
        response.destroyed ||
        (response.write(Buffer.alloc(65_536, 'a ')) ? setImmediate(more) : response.once('drain', more))
      )
    more()
  },
  '/slow-head': () => {},
  '/slow-body': (_request, response) => void response.writeHead(200, { 'content-type': type }).write('<p>'),
  '/drip': (_request, response) => {
    response.writeHead(200, { 'content-type': type })
    const timer = setInterval(() => response.write('a'), 50)
    response.on('close', () => clearInterval(timer))
  },
  '/long-head': (_request, response) => {
    for (let at = 0; at < 40; at += 1) response.setHeader(`x-${at}`, 'a'.repeat(1_500))
    response.end()
  },
  '/loop': (_request, response) => void response.writeHead(302, { location: '/loop' }).end(),
  '/nowhere': (_request, response) => void response.writeHead(302).end(),
  '/bad-gzip': (_request, response) =>
    void response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end('not gzip at all'),
  '/cut': (_request, response) => {
    response.writeHead(200, { 'content-type': type, 'content-length': 1_000 }).write('<p>')
    setTimeout(() => response.destroy(), 20)
  },
  '/six-layers': (_request, response) =>
    void response
      .writeHead(200, { 'content-type': type, 'content-encoding': 'gzip, gzip, gzip, gzip, gzip, gzip' })
      .end(gzipSync(html)),
}

let site: RunningServer
let raw: Server
let rawPort = 0
const options = (more: FetchOptions = {}): FetchOptions => ({
  ports: [80, 443, site.port, rawPort],
  allows: (address) => address === allowedAddress,
  resolve: async () => [allowedAddress],
  deadlineMs: 1_200,
  idleMs: 300,
  largest: cap,
  ...more,
})
const get = (path: string, more?: FetchOptions) => fetchPage(`http://example.com:${site.port}${path}`, options(more))

beforeAll(async () => {
  site = await listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site')
    const [, kind = '', value = ''] = pathname.split('/')
    if (kind === 'status') response.writeHead(Number(value), { 'content-type': type }).end(html)
    else if (kind === 'type') response.writeHead(200, { 'content-type': decodeURIComponent(value) }).end('x')
    else if (kind === 'bomb') {
      const [encoding, body] = bombs[decodeURIComponent(value)]?.() ?? ['identity', Buffer.alloc(0)]
      response.writeHead(200, { 'content-type': type, 'content-encoding': encoding }).end(body)
    } else if (kind === 'hops')
      response
        .writeHead(Number(searchParams.get('code') ?? 302), {
          location: Number(value) === 1 ? '/page' : `/hops/${Number(value) - 1}`,
        })
        .end()
    else (routes[pathname] ?? ((_request, other) => other.writeHead(404).end()))(request, response)
  }, allowedAddress)
  raw = createServer((socket) => {
    socket.on('error', () => {})
    const timer = setInterval(() => socket.write('H'), 40)
    socket.on('close', () => clearInterval(timer))
  })
  await new Promise<void>((resolve) => raw.listen(0, allowedAddress, resolve))
  rawPort = (raw.address() as AddressInfo).port
})

afterAll(async () => {
  raw.close()
  await site.close()
})

describe('a page', () => {
  test('comes with its bytes, its type and the address it was found at', async () => {
    const page = await get('/page#part')
    expect(page).toMatchObject({ kind: 'page', url: `http://example.com:${site.port}/page`, contentType: type })
    expect(page.kind === 'page' && new TextDecoder().decode(page.bytes)).toBe(html)
  })

  test('comes decoded', async () => {
    const page = await get('/gzip')
    expect(page.kind === 'page' && new TextDecoder().decode(page.bytes)).toBe(html)
  })

  test('may be plain text, empty, or without a type', async () => {
    expect(await get('/text')).toMatchObject({ kind: 'page', contentType: 'text/plain' })
    expect(await get('/empty')).toMatchObject({ kind: 'page', bytes: { byteLength: 0 } })
    expect(await get('/untyped')).toMatchObject({ kind: 'page', contentType: null })
  })

  test.each([301, 302, 303, 307, 308])('is followed through a %i', async (code) => {
    expect(await get(`/hops/1?code=${code}`)).toMatchObject({
      kind: 'page',
      url: `http://example.com:${site.port}/page`,
    })
  })

  test('is asked for without credentials, cookies or referrer', async () => {
    seen.length = 0
    await fetchPage(`http://user:secret@example.com:${site.port}/hops/2`, options())
    await get('/page')
    expect(seen).toHaveLength(2)
    for (const { headers } of seen) {
      expect(headers).not.toHaveProperty('authorization')
      expect(headers).not.toHaveProperty('cookie')
      expect(headers).not.toHaveProperty('referer')
    }
  })
})

describe('redirects', () => {
  test('are followed five times and no sixth', async () => {
    expect((await get('/hops/5')).kind).toBe('page')
    expect(await get('/hops/6')).toEqual({ kind: 'refused', reason: 'too many redirects' })
  })

  test('in a loop end', async () => {
    expect(await get('/loop')).toEqual({ kind: 'refused', reason: 'too many redirects' })
  })

  test('to nowhere are a fault of the site', async () => {
    expect(await get('/nowhere')).toMatchObject({ kind: 'refused', reason: 'site error' })
  })
})

describe('a refusal says why', () => {
  test.each([
    [404, 'not found'],
    [410, 'not found'],
    [401, 'forbidden'],
    [402, 'forbidden'],
    [403, 'forbidden'],
    [451, 'forbidden'],
    [429, 'too many requests'],
    [500, 'site error'],
    [503, 'site error'],
    [400, 'site error'],
    [204, 'not a page'],
    [206, 'not a page'],
  ])('status %i is: %s', async (status, reason) => {
    expect(await get(`/status/${status}`)).toEqual({ kind: 'refused', reason, status })
  })

  test.each([
    'application/pdf',
    'image/png',
    'application/json',
    'application/zip',
    'video/mp4',
    'application/octet-stream',
    'text/css',
    'text/html-but-not',
    'application/rss+xml',
  ])('%s is not a page', async (kind) => {
    expect(await get(`/type/${encodeURIComponent(kind)}`)).toMatchObject({ kind: 'refused', reason: 'not a page' })
  })

  test.each(['text/html', 'TEXT/HTML;charset=x', 'application/xhtml+xml', ' text/plain', 'text/markdown; a=b'])(
    '%s is one',
    async (kind) => {
      expect((await get(`/type/${encodeURIComponent(kind)}`)).kind).toBe('page')
    },
  )

  test('unknown names, closed ports and broken answers are told apart', async () => {
    const unknown = async (): Promise<never> =>
      Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }))
    expect(await get('/page', { resolve: unknown })).toEqual({ kind: 'refused', reason: 'unknown site' })
    expect(await get('/page', { resolve: async () => [] })).toEqual({ kind: 'refused', reason: 'unknown site' })
    expect(await fetchPage('http://example.com:9/', options({ ports: [9] }))).toEqual({
      kind: 'refused',
      reason: 'unreachable',
    })
    expect(await get('/bad-gzip')).toEqual({ kind: 'refused', reason: 'not a page' })
    expect((await get('/cut')).kind).toBe('refused')
    expect((await get('/six-layers')).kind).toBe('refused')
    expect(await get('/long-head')).toEqual({ kind: 'refused', reason: 'not a page' })
    // A server that speaks no TLS.
    expect(await fetchPage(`https://example.com:${site.port}/`, options())).toEqual({
      kind: 'refused',
      reason: 'unreachable',
    })
  })

  test('the system resolves names unless told otherwise', async () => {
    expect((await internet.resolve('localhost')).some((address) => address === '127.0.0.1' || address === '::1')).toBe(
      true,
    )
    await expect(internet.resolve('nothing-here.invalid')).rejects.toThrow()
  })
})

describe('a hostile server', () => {
  test.each(Object.keys(bombs))('is stopped at the cap: %s', async (name) => {
    const before = process.memoryUsage().rss
    const started = performance.now()
    expect(await get(`/bomb/${encodeURIComponent(name)}`, { deadlineMs: 8_000, idleMs: 5_000 })).toEqual({
      kind: 'refused',
      reason: 'too large',
    })
    expect(performance.now() - started).toBeLessThan(8_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024)
  })

  test('that announces or sends too much is refused', async () => {
    expect(await get('/large')).toEqual({ kind: 'refused', reason: 'too large' })
    expect(await get('/endless')).toEqual({ kind: 'refused', reason: 'too large' })
  })

  test.each(['/slow-head', '/slow-body', '/drip'])('that takes its time is left: %s', async (path) => {
    const started = performance.now()
    expect(await get(path)).toEqual({ kind: 'refused', reason: 'timeout' })
    expect(performance.now() - started).toBeLessThan(4_000)
  })

  test('that drips its head byte by byte is left', async () => {
    const result = await fetchPage(`http://example.com:${rawPort}/`, options())
    expect(result.kind).toBe('refused')
  })

  test('is left when the caller gives up', async () => {
    const started = performance.now()
    expect((await get('/slow-head', { signal: AbortSignal.timeout(100), deadlineMs: 20_000 })).kind).toBe('refused')
    expect(performance.now() - started).toBeLessThan(4_000)
  })
})
