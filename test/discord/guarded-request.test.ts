// What discord.js’s own requests pass through: no hot loop on a bare 429, no body that trickles for ever, no ban.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { guardRequests } from '../../src/discord/guarded-request.ts'
import { createInvalidRequests, TooManyInvalidRequests } from '../../src/discord/invalid-requests.ts'
import { createRest } from '../../src/discord/rest.ts'
import { createStandIn, type StandIn, TOKEN } from '../stand-in/discord.ts'
import { cut, html, rateLimited, status, trickle } from '../stand-in/faults.ts'

let stand: StandIn
const limits: { bare: boolean }[] = []
const invalid = () => createInvalidRequests(() => performance.now())
const guarded = (deadline = 200) =>
  guardRequests({ invalid: invalid(), deadline, onRateLimit: (about) => void limits.push(about) })

beforeEach(async () => {
  limits.length = 0
  stand = await createStandIn()
})
afterEach(() => stand.close())

const get = (request: ReturnType<typeof guardRequests>, path = '/gateway/bot') =>
  request(`${stand.rest.api}/v10${path}`, { method: 'GET', headers: { authorization: `Bot ${TOKEN}` } } as never)

test('a good answer passes with its status, headers and body', async () => {
  const response = await get(guarded())
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain('json')
  expect(await response.json()).toMatchObject({ shards: 1 })
})

test.for([
  ['missing', {}],
  ['0', { 'retry-after': '0' }],
  ['not a number', { 'retry-after': 'soon' }],
] as const)('a 429 whose Retry-After is %s gets one, longer each time', async ([, headers]) => {
  stand.rest.fail(/gateway/, rateLimited(headers))
  const request = guarded()
  const waits = []
  for (let index = 0; index < 6; index += 1) waits.push((await get(request)).headers.get('retry-after'))
  expect(waits).toEqual(['5', '10', '20', '40', '60', '60'])
  expect(limits.every(({ bare }) => bare)).toBe(true)
})

test('a success makes the waits short again, on its own route only', async () => {
  const request = guarded()
  stand.rest.fail(/gateway/, rateLimited(), 2)
  stand.rest.fail(/users/, rateLimited(), 2)
  await get(request)
  await get(request, '/users/@me')
  await get(request)
  await get(request)
  stand.rest.fail(/gateway/, rateLimited(), 1)
  expect((await get(request)).headers.get('retry-after')).toBe('5')
  expect((await get(request, '/users/@me')).headers.get('retry-after')).toBe('10')
})

test('a 429 that says how long keeps its word', async () => {
  stand.rest.fail(/gateway/, rateLimited({ 'retry-after': '2' }), 1)
  expect((await get(guarded())).headers.get('retry-after')).toBe('2')
  expect(limits).toEqual([{ bare: false, global: false }])
})

test('against discord.js’s client, a bare 429 that goes on makes at most two requests in a second instead of hundreds', async () => {
  stand.rest.fail(/gateway/, rateLimited())
  const rest = createRest({ api: stand.rest.api, token: TOKEN, invalid: invalid() })
  const abort = new AbortController()
  const asking = rest.get('/gateway/bot', { signal: abort.signal }).catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect(stand.rest.requests.length).toBeLessThanOrEqual(2)
  stand.rest.mend()
  abort.abort()
  void asking
})

test.for([
  ['trickles', trickle],
  ['breaks off', cut],
] as const)('a body that %s is an error within the deadline', async ([, fault]) => {
  stand.rest.fail(/gateway/, fault)
  const started = performance.now()
  await expect(get(guarded())).rejects.toThrow()
  expect(performance.now() - started).toBeLessThan(3_000)
})

test('the caller’s own signal ends a request too', async () => {
  stand.rest.fail(/gateway/, trickle)
  const signal = AbortSignal.timeout(30)
  const request = guarded(5_000)
  await expect(request(`${stand.rest.api}/v10/gateway/bot`, { method: 'GET', signal } as never)).rejects.toThrow()
})

test('a page instead of JSON passes as what it is', async () => {
  stand.rest.fail(/gateway/, html)
  expect((await get(guarded())).headers.get('content-type')).toBe('text/html')
})

test('an answer without a body passes', async () => {
  stand.rest.fail(/gateway/, (_request, response) => void response.writeHead(204).end())
  expect((await get(guarded())).status).toBe(204)
})

test('nothing is sent while the stop before the ban is on', async () => {
  const counter = invalid()
  for (let index = 0; index < 200; index += 1) counter.count(401, null)
  await expect(get(guardRequests({ invalid: counter }))).rejects.toThrow(TooManyInvalidRequests)
  expect(stand.rest.requests).toEqual([])
})

test('refused requests are counted', async () => {
  const counts: number[] = []
  const counter = createInvalidRequests(
    () => 0,
    (count) => void counts.push(count),
  )
  stand.rest.fail(/gateway/, status(403))
  await get(guardRequests({ invalid: counter }))
  expect(counts).toEqual([1])
})
