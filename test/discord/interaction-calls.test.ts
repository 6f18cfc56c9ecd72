// The calls that answer an interaction: decided in time whatever Discord or the network does, and never a storm of requests.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Callback, LaterCall } from '../../src/discord/answer.ts'
import { CallRefused, createInteractionCalls, InteractionGone } from '../../src/discord/interaction-calls.ts'
import { createInvalidRequests, TooManyInvalidRequests } from '../../src/discord/invalid-requests.ts'
import { finishMessage } from '../../src/discord/message.ts'
import { command } from '../fixtures/interactions.ts'
import { createStandIn, type StandIn } from '../stand-in/discord.ts'
import { cut, hang, html, rateLimited, reset, status, trickle } from '../stand-in/faults.ts'

const message = finishMessage([{ type: 10, content: 'An answer' }], false)
const ANSWER: Callback = { type: 4, data: message }
const CALLBACK = /POST .*callback/
const WEBHOOK = /webhooks/
const times = { callback: 300, webhook: 300, pause: 30, longestWait: 300 }

let stand: StandIn
const limits: unknown[] = []
const callsOf = (given = times, invalid = createInvalidRequests(() => performance.now())) =>
  createInteractionCalls({
    api: stand.rest.api,
    times: given,
    invalid,
    onRateLimit: (about) => void limits.push(about),
  })

beforeEach(async () => {
  limits.length = 0
  stand = await createStandIn()
})
afterEach(() => stand.close())

/** An interaction that Discord knows, and what is done about it. */
function asked(answered?: Callback) {
  const interaction = command('list')
  return { interaction, known: stand.rest.expect(interaction, answered) }
}

describe('the first response', () => {
  test('is sent once where all is well, without the bot’s token', async () => {
    const { interaction, known } = asked()
    await callsOf().respond(interaction, ANSWER)
    expect(known.steps).toEqual([{ what: 'callback', body: ANSWER }])
    expect(stand.rest.requests[0]?.authorization).toBeUndefined()
  })

  test.for([
    ['a hang', hang],
    ['a trickle', trickle],
    ['a reset', reset],
    ['a broken-off answer', cut],
    ['a 500', status(500)],
    ['a 502 in HTML', status(502, { 'content-type': 'text/html' })],
    ['a short rate limit', rateLimited({ 'retry-after': '0.05' })],
  ] as const)('is tried again after %s', async ([, fault]) => {
    const { interaction, known } = asked()
    stand.rest.fail(CALLBACK, fault, 1)
    await callsOf().respond(interaction, ANSWER)
    expect(known.steps).toHaveLength(1)
  })

  test.for([
    ['a hang', hang],
    ['a trickle', trickle],
    ['a reset', reset],
    ['a 500', status(500)],
    ['a 429 without Retry-After', rateLimited()],
    ['a 429 with Retry-After: 0', rateLimited({ 'retry-after': '0' })],
    ['a 429 of an hour', rateLimited({ 'retry-after': '3600' })],
    ['a 401', status(401)],
    ['a 403', status(403)],
    ['a 404 that is not Discord’s', status(404, {}, 'no JSON object')],
  ] as const)('is given up after two tries at most where %s goes on, within the time', async ([, fault]) => {
    const { interaction } = asked()
    stand.rest.fail(CALLBACK, fault)
    const started = performance.now()
    await expect(callsOf().respond(interaction, ANSWER)).rejects.toThrow()
    expect(performance.now() - started).toBeLessThan(2 * times.callback + times.pause + 2_000)
    expect(stand.rest.requestsTo(CALLBACK).length).toBeLessThanOrEqual(2)
  })

  test('with the times it really has, a hang is decided before Discord’s three seconds are over', async () => {
    const { interaction } = asked()
    stand.rest.fail(CALLBACK, hang)
    const started = performance.now()
    const real = createInteractionCalls({
      api: stand.rest.api,
      invalid: createInvalidRequests(() => performance.now()),
    })
    await expect(real.respond(interaction, ANSWER)).rejects.toThrow('in time')
    expect(performance.now() - started).toBeLessThan(3_000)
  })

  test('that arrived although its first try seemed lost counts as sent', async () => {
    const { interaction } = asked()
    stand.rest.fail(
      CALLBACK,
      status(400, {}, { message: 'Interaction has already been acknowledged.', code: 40060 }),
      2,
    )
    stand.rest.fail(CALLBACK, hang, 1)
    await callsOf().respond(interaction, ANSWER)
    expect(stand.rest.requestsTo(CALLBACK)).toHaveLength(2)
  })

  test('that somebody else gave before is told as gone', async () => {
    const { interaction } = asked(ANSWER)
    await expect(callsOf().respond(interaction, ANSWER)).rejects.toThrow(InteractionGone)
  })

  test('to an interaction that Discord forgot is told as gone, after one try', async () => {
    await expect(callsOf().respond(command('list'), ANSWER)).rejects.toThrow(InteractionGone)
    expect(stand.rest.requestsTo(CALLBACK)).toHaveLength(1)
  })

  test('is not sent where nobody listens, and that is told', async () => {
    const nowhere = createInteractionCalls({
      api: 'http://127.0.0.1:9/api',
      times,
      invalid: createInvalidRequests(() => 0),
    })
    await expect(nowhere.respond(command('list'), ANSWER)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})

describe('what is sent later', () => {
  const EDIT: LaterCall[] = [{ call: 'edit', message }]
  const REPLACE: LaterCall[] = [{ call: 'delete' }, { call: 'follow up', message }]

  test('comes in order', async () => {
    const { interaction, known } = asked({ type: 5, data: {} })
    await callsOf().send(interaction, [...REPLACE, ...EDIT])
    expect(known.steps.map(({ what }) => what)).toEqual(['callback', 'delete', 'follow up', 'edit'])
  })

  test.for([
    ['a hang', hang],
    ['a reset', reset],
    ['a 503', status(503)],
    ['a 429 without Retry-After', rateLimited()],
  ] as const)('is edited in again after %s', async ([, fault]) => {
    const { interaction, known } = asked({ type: 5, data: {} })
    stand.rest.fail(WEBHOOK, fault, 1)
    await callsOf().send(interaction, EDIT)
    expect(known.steps.at(-1)).toEqual({ what: 'edit', body: message })
  })

  test('is never posted twice: a follow-up that may have arrived is not sent again', async () => {
    for (const fault of [hang, status(500), cut]) {
      const { interaction } = asked({ type: 5, data: {} })
      const before = stand.rest.requestsTo(/POST \/webhooks/).length
      stand.rest.fail(/POST \/webhooks/, fault, 1)
      await expect(callsOf().send(interaction, [{ call: 'follow up', message }])).rejects.toThrow()
      expect(stand.rest.requestsTo(/POST \/webhooks/).length - before).toBe(1)
    }
  })

  test('is given up after three tries where a rate limit goes on', async () => {
    const { interaction } = asked({ type: 5, data: {} })
    stand.rest.fail(WEBHOOK, rateLimited())
    await expect(callsOf().send(interaction, EDIT)).rejects.toThrow(CallRefused)
    expect(stand.rest.requestsTo(WEBHOOK)).toHaveLength(3)
    expect(limits).toHaveLength(3)
    expect(limits[0]).toEqual({ global: false, bare: true })
  })

  test('does not wait for a rate limit beyond reason', async () => {
    const { interaction } = asked({ type: 5, data: {} })
    stand.rest.fail(WEBHOOK, rateLimited({ 'retry-after': '3600', 'x-ratelimit-global': 'true' }))
    const started = performance.now()
    await expect(callsOf().send(interaction, EDIT)).rejects.toThrow(CallRefused)
    expect(performance.now() - started).toBeLessThan(5_000)
    expect(limits).toEqual([{ global: true, bare: false }])
  })

  test('for an announcement that somebody deleted is done', async () => {
    const { interaction } = asked({ type: 5, data: {} })
    stand.rest.fail(WEBHOOK, status(404, {}, { message: 'Unknown Message', code: 10008 }), 1)
    await callsOf().send(interaction, [{ call: 'delete' }])
    expect(stand.rest.requestsTo(WEBHOOK)).toHaveLength(1)
  })

  test('after the token’s end is told as gone, after one try', async () => {
    for (const code of [10015, 50027]) {
      const { interaction } = asked({ type: 5, data: {} })
      stand.rest.fail(WEBHOOK, status(404, {}, { message: 'gone', code }), 1)
      await expect(callsOf().send(interaction, EDIT)).rejects.toThrow(InteractionGone)
    }
  })

  test('that a proxy answered with a page counts as taken, since its status says so', async () => {
    const { interaction } = asked({ type: 5, data: {} })
    stand.rest.fail(WEBHOOK, html, 1)
    await callsOf().send(interaction, EDIT)
  })
})

describe('an answer of Discord', () => {
  test.for([
    ['is far larger than any', 'x'.repeat(2 * 1024 * 1024), 'larger'],
    ['is no JSON', '<html>', '404'],
    ['has a code that is no number', '{"code":"x"}', '404'],
    ['is null', 'null', '404'],
  ] as const)('that %s is no more than a refusal', async ([, body, words]) => {
    const { interaction } = asked()
    stand.rest.fail(CALLBACK, (_request, response) => void response.writeHead(404).end(body))
    await expect(callsOf({ ...times, callback: 2_000 }).respond(interaction, ANSWER)).rejects.toThrow(words)
  })

  test('over TLS that nobody speaks there is an error, not a wait', async () => {
    const api = stand.rest.api.replace('http:', 'https:')
    const calls = createInteractionCalls({ api, times, invalid: createInvalidRequests(() => 0) })
    await expect(calls.respond(command('list'), ANSWER)).rejects.toThrow()
  })
})

describe('the stop before the ban', () => {
  test('is in the way of every call after 200 refused ones, until ten minutes have passed', async () => {
    let now = 0
    const counts: number[] = []
    const invalid = createInvalidRequests(
      () => now,
      (count) => void counts.push(count),
    )
    stand.rest.fail(CALLBACK, status(403))
    const calls = callsOf({ ...times, callback: 5_000 }, invalid)
    await Promise.all(Array.from({ length: 205 }, () => calls.respond(command('list'), ANSWER).catch(() => {})))
    const sent = stand.rest.requestsTo(CALLBACK).length
    await expect(calls.respond(command('list'), ANSWER)).rejects.toThrow(TooManyInvalidRequests)
    expect(stand.rest.requestsTo(CALLBACK)).toHaveLength(sent)
    stand.rest.mend()
    now = 10 * 60_000
    const { interaction, known } = asked()
    await calls.respond(interaction, ANSWER)
    expect(known.steps).toHaveLength(1)
    expect(counts.at(-1)).toBe(0)
  })

  test('counts 401, 403 and 429, but no limit shared with others', () => {
    const counts: number[] = []
    const invalid = createInvalidRequests(
      () => 0,
      (count) => void counts.push(count),
    )
    for (const code of [200, 204, 404, 500]) invalid.count(code, undefined)
    invalid.count(429, 'shared')
    expect(counts).toEqual([])
    for (const code of [401, 403, 429]) invalid.count(code, 'user')
    expect(counts).toEqual([1, 2, 3])
  })
})
