// Small parts of the transports: the memory of answers, cool-down buckets, waiting, ends of the gateway, the identify budget.
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCoolDown } from '../../src/discord/cool-down.ts'
import { withinTime } from '../../src/discord/deadline.ts'
import { endOfClose, endOfLogin } from '../../src/discord/gateway-end.ts'
import { createIdentifyBudget, waitOf } from '../../src/discord/identify-budget.ts'
import { createOnce } from '../../src/discord/once.ts'

describe('answering once', () => {
  test('the second call gets the first one’s value, marked as repeated', async () => {
    const once = createOnce<number>(() => 0)
    let runs = 0
    const work = async () => ++runs
    expect(once('a', work).repeated).toBe(false)
    const again = once('a', work)
    expect(again.repeated).toBe(true)
    expect(await again.value).toBe(1)
  })

  test('is forgotten after 15 minutes, and at 2,000 the oldest goes first', () => {
    let now = 0
    const once = createOnce<number>(() => now)
    const seen = (key: string) => once(key, async () => 0).repeated
    for (let index = 0; index < 2_000; index += 1) seen(String(index))
    expect(seen('1999')).toBe(true)
    expect(seen('0')).toBe(false)
    now = 15 * 60_000
    expect(seen('1999')).toBe(false)
  })
})

describe('a cool-down', () => {
  test('never lets more through than the burst and what came back since', () => {
    const steps = fc.array(fc.record({ pause: fc.nat(3_000), key: fc.constantFrom('a', 'b') }), { maxLength: 200 })
    fc.assert(
      fc.property(steps, (calls) => {
        let now = 0
        const { take } = createCoolDown({ burst: 3, perSecond: 2 }, () => now)
        const passed = { a: 0, b: 0 }
        for (const { pause, key } of calls) {
          now += pause
          const wait = take(key as 'a')
          if (wait === 0) passed[key as 'a'] += 1
          else expect(wait).toBe(1)
        }
        const most = 3 + (now / 1000) * 2
        expect(Math.max(passed.a, passed.b)).toBeLessThanOrEqual(most)
      }),
    )
  })

  test('says how many seconds to wait, and waiting them is enough', () => {
    let now = 0
    const { take } = createCoolDown({ burst: 1, perSecond: 0.25 }, () => now)
    expect(take('a')).toBe(0)
    expect(take('a')).toBe(4)
    now = 4_000
    expect(take('a')).toBe(0)
  })

  test('keeps a bounded number of buckets', () => {
    const { take } = createCoolDown({ burst: 1, perSecond: 1 }, () => 0)
    for (let key = 0; key <= 10_000; key += 1) take(String(key))
    expect(take('10000')).toBe(1)
    expect(take('0')).toBe(0)
  })
})

describe('waiting within a time', () => {
  test('gives what is there first, and leaves no timer', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const before = timers()
    expect(await withinTime(60_000, Promise.resolve(5))).toBe(5)
    await expect(withinTime(60_000, Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(timers()).toBe(before)
    expect(await withinTime(5, new Promise(() => {}))).toBeUndefined()
  })

  test('ends with the signal too', async () => {
    const ending = new AbortController()
    const waiting = withinTime(60_000, new Promise(() => {}), ending.signal)
    ending.abort()
    expect(await waiting).toBeUndefined()
    expect(await withinTime(60_000, new Promise(() => {}), ending.signal)).toBeUndefined()
  })
})

describe('an end of the gateway', () => {
  test('names a reason and a remedy for every code, and only settings to change end with 78', () => {
    for (const code of [4004, 4010, 4011, 4012, 4013, 4014]) expect(endOfClose(code).exitCode).toBe(78)
    expect(endOfClose(4999)).toMatchObject({ exitCode: 75, reason: expect.stringContaining('4999') })
    for (const error of [{ code: 'TokenInvalid' }, { status: 401 }])
      expect(endOfLogin(error)).toMatchObject({ exitCode: 78, remedy: expect.stringContaining('DISCORD_TOKEN') })
    expect(endOfLogin(new Error('x')).exitCode).toBe(75)
  })
})

describe('the identify budget', () => {
  const MINUTE = 60_000
  const fileOf = () => join(mkdtempSync(join(tmpdir(), 'verbatim-')), 'data', 'identifies.json')
  const signal = new AbortController().signal

  /** A budget on a clock that waiting moves on. */
  function budgetOf(file: string, clock: { now: number }) {
    const spent: number[] = []
    const errors: unknown[] = []
    const budget = createIdentifyBudget({
      file,
      onSpent: () => void spent.push(clock.now),
      onError: (error) => void errors.push(error),
      clock: () => clock.now,
      wait: async (milliseconds) => {
        if (milliseconds > 60 * MINUTE) throw new Error('waits for ever')
        clock.now += milliseconds
      },
    })
    return { spent, errors, identify: () => budget.waitForIdentify(0, signal) }
  }

  test('is at most ten in ten minutes and one in five seconds, also across restarts', async () => {
    const file = fileOf()
    const clock = { now: 1_000_000 }
    const times: number[] = []
    for (let start = 0; start < 8; start += 1) {
      const { identify } = budgetOf(file, clock)
      for (let index = 0; index < 4; index += 1) {
        await identify()
        times.push(clock.now)
      }
    }
    for (const [index, time] of times.entries()) {
      if (index > 0) expect(time - (times[index - 1] as number)).toBeGreaterThanOrEqual(5_000)
      expect(times.filter((other) => other > time - 10 * MINUTE && other <= time).length).toBeLessThanOrEqual(10)
    }
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(times)
  })

  test('ends at 300 in a day, and then never lets another through', async () => {
    const clock = { now: 10 * 60 * MINUTE }
    const { identify, spent } = budgetOf(fileOf(), clock)
    for (let index = 0; index < 300; index += 1) {
      await identify()
      clock.now += MINUTE
    }
    await expect(identify()).rejects.toThrow('waits for ever')
    expect(spent).toHaveLength(1)
    clock.now += 24 * 60 * MINUTE
    await identify()
  })

  test('survives a damaged file, a folder that cannot be written, and a clock set back', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'verbatim-')), 'identifies.json')
    writeFileSync(file, '{"half":')
    const clock = { now: 1_000_000 }
    await budgetOf(file, clock).identify()
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([1_000_000])
    clock.now = 500_000
    await budgetOf(file, clock).identify()
    expect(clock.now).toBe(505_000)
    const blocked = budgetOf(join(file, 'below-a-file', 'identifies.json'), clock)
    await blocked.identify()
    expect(blocked.errors).toHaveLength(1)
    chmodSync(file, 0o600)
  })

  test('ends with the signal, as the library expects', async () => {
    const file = fileOf()
    const ending = new AbortController()
    const settings = { file, onSpent: () => {}, onError: () => {} }
    await createIdentifyBudget(settings).waitForIdentify(0, ending.signal)
    const waiting = createIdentifyBudget(settings).waitForIdentify(0, ending.signal)
    ending.abort()
    await expect(waiting).rejects.toThrow()
  })

  test('the wait is never negative', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1e6), { maxLength: 30 }),
        fc.nat(2e6),
        (times, now) =>
          waitOf(
            times.sort((a, b) => a - b),
            now,
          ) >= 0,
      ),
    )
  })
})
