// No link, redirect, name or rebinding leads to an address that is not public: the canary is never hit.
import { connect as connectSocket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPublicAddress } from '../../src/article/address.ts'
import { type FetchOptions, type FetchResult, fetchPage } from '../../src/article/fetch.ts'
import { allowedAddress, canaryAddress, listen, type RunningServer, startCanary } from './servers.ts'
import { targets, trickyLinks } from './targets.ts'

const page = '<!doctype html><html><body><p>A page.</p></body></html>'

let canary: Awaited<ReturnType<typeof startCanary>>
let site: RunningServer
const allows = (address: string): boolean => address === allowedAddress || isPublicAddress(address)
/** Ports and one loopback address are let through, so that only the guard stands between a link and the canary. */
const options = (more: FetchOptions = {}): FetchOptions => ({
  ports: [80, 443, site.port, canary.port],
  allows,
  resolve: async () => [allowedAddress],
  deadlineMs: 4_000,
  ...more,
})

beforeAll(async () => {
  canary = await startCanary()
  site = await listen((request, response) => {
    const to = new URL(request.url ?? '/', 'http://site').searchParams.get('to')
    if (to === null) response.setHeader('content-type', 'text/html').end(page)
    else response.writeHead(302, { location: to }).end()
  }, allowedAddress)
})

afterAll(async () => {
  await canary.close()
  await site.close()
})

async function inGroups<T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += 16) await Promise.all(items.slice(at, at + 16).map(run))
}

/** Location headers are Latin-1; what is beyond comes percent-encoded or not at all. */
const asHeader = (link: string): string =>
  [...link].map((character) => (character > '~' ? encodeURIComponent(character) : character)).join('')
const expectRefused = (result: FetchResult, link: string): void => {
  expect(result.kind, link).toBe('refused')
  expect(result.kind === 'refused' ? result.reason : '', link).toMatch(/^(?:private address|not a link)$/)
}

describe('the guard', () => {
  test('is what keeps the canary from being hit: without it, it is', async () => {
    const open = await startCanary()
    const result = await fetchPage(`http://127.1:${open.port}/`, { ports: [open.port], allows: () => true })
    expect(result.kind).toBe('page')
    expect(open.hits()).toBe(1)
    await open.close()
  })

  test('has at least 300 targets and 40 spellings to stand against', () => {
    expect(targets.length).toBeGreaterThanOrEqual(300)
    expect(trickyLinks(1).length).toBeGreaterThanOrEqual(40)
  })

  test('refuses every target asked for directly', async () => {
    await inGroups(targets, async (target) =>
      expectRefused(await fetchPage(`http://${target}:${canary.port}/`, options()), target),
    )
    expect(canary.connections()).toBe(0)
  })

  test('refuses every tricky spelling', async () => {
    await inGroups(trickyLinks(canary.port), async (link) => {
      // What is read as example.com is a public name, and leads to the allowed server in this test.
      const result = await fetchPage(link, options({ ports: [canary.port], resolve: async () => ['127.0.0.1'] }))
      expectRefused(result, link)
    })
    expect(canary.connections()).toBe(0)
  })

  test('refuses every target that a redirect leads to', async () => {
    await inGroups(targets, async (target) => {
      const hop = `http://example.com:${site.port}/?to=${encodeURIComponent(asHeader(`http://${target}:${canary.port}/`))}`
      expectRefused(await fetchPage(hop, options()), target)
    })
    expect(canary.connections()).toBe(0)
  })

  test('refuses other schemes and ports that a redirect leads to', async () => {
    for (const to of [
      'file:///etc/passwd',
      'gopher://127.0.0.1/',
      'data:text/html,x',
      'http://example.com:22/',
      'javascript:1',
    ]) {
      expectRefused(await fetchPage(`http://example.com:${site.port}/?to=${encodeURIComponent(to)}`, options()), to)
    }
  })

  test('refuses every target that a name leads to, alone or among public addresses', async () => {
    const literal = targets
      .map((target) => target.replace(/^\[|\]$/g, ''))
      .filter((address) => /^[\d.]+$|:/.test(address))
    expect(literal.length).toBeGreaterThan(250)
    await inGroups(literal, async (address) => {
      for (const answers of [[address], [allowedAddress, address]]) {
        expectRefused(
          await fetchPage(`http://example.com:${canary.port}/`, options({ resolve: async () => answers })),
          answers.join(),
        )
      }
    })
    expect(canary.connections()).toBe(0)
  })

  test('holds against 100 rounds of DNS rebinding', async () => {
    let reached = 0
    for (let round = 0; round < 100; round += 1) {
      let asked = 0
      const resolve = async (): Promise<string[]> => {
        asked += 1
        return [asked % 2 === round % 2 ? allowedAddress : canaryAddress]
      }
      // Canary and site listen on the same port where the redirect comes back to the same name.
      const link =
        round % 4 < 2
          ? `http://rebind.example.com:${site.port}/`
          : `http://rebind.example.com:${site.port}/?to=${encodeURIComponent(`http://rebind.example.com:${canary.port}/`)}`
      const result = await fetchPage(link, options({ resolve }))
      if (result.kind === 'page') reached += 1
      else expect(['private address', 'unreachable']).toContain(result.reason)
    }
    expect(reached).toBeGreaterThan(0)
    expect(canary.connections()).toBe(0)
  })

  test('asks for a name once a connection, so there is no second answer to swap', async () => {
    let asked = 0
    const resolve = async (): Promise<string[]> => {
      asked += 1
      return [allowedAddress]
    }
    expect((await fetchPage(`http://example.com:${site.port}/`, options({ resolve }))).kind).toBe('page')
    expect(asked).toBe(1)
  })

  test('looks at whom it reached once connected, and says nothing to a stranger', async () => {
    const result = await fetchPage(
      `http://example.com:${site.port}/`,
      options({
        connect: () => (_options, callback) => {
          const socket = connectSocket(canary.port, canaryAddress, () => callback(null, socket))
        },
      }),
    )
    expect(result).toEqual({ kind: 'refused', reason: 'private address' })
    expect(canary.hits()).toBe(0)
  })

  test('refuses what a resolver gives that is no address', async () => {
    for (const answer of ['example.org', '127.1', '']) {
      expectRefused(
        await fetchPage(`http://example.com:${site.port}/`, options({ resolve: async () => [answer] })),
        answer,
      )
    }
  })
})
