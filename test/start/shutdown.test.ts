// Ending in order: each step has its time, whatever hangs; and what a program says that cannot start.
import { EventEmitter } from 'node:events'
import { describe, expect, test } from 'vitest'
import { SettingsFault } from '../../src/config.ts'
import { DigestFault } from '../../src/digest/load.ts'
import { createLog } from '../../src/operations/log.ts'
import { faultOf } from '../../src/start/fault.ts'
import { endInOrder, type Stoppable } from '../../src/start/shutdown.ts'

const times = { finish: 40, tell: 20, close: 20 }
const never = () => new Promise<void>(() => {})

/** A process to watch, and what is stopped, in the order in which it happened. */
function watched(given: Partial<Stoppable> = {}) {
  const steps: string[] = []
  const lines: string[] = []
  const note = (step: string) => async () => void steps.push(step)
  const signals = new EventEmitter()
  const exited = Promise.withResolvers<number>()
  const ends = Object.assign(signals, { exit: (code: number) => exited.resolve(code) as never })
  const stoppable = {
    stop: () => void steps.push('stop'),
    idle: note('idle'),
    giveUp: () => void steps.push('give up'),
    close: note('close'),
    ...given,
  }
  const end = endInOrder(stoppable, createLog('info', { write: (line) => void lines.push(line) }), {
    ends: ends as never,
    times,
  })
  return { steps, lines, signals, exited: exited.promise, end }
}

describe('ending', () => {
  test.for(['SIGTERM', 'SIGINT'])('on %s stops, finishes, closes and exits with 0', async (signal) => {
    const { signals, steps, exited } = watched()
    signals.emit(signal)
    expect(await exited).toBe(0)
    expect(steps).toEqual(['stop', 'idle', 'give up', 'close'])
  })

  test('happens once, whatever comes after', async () => {
    const { signals, steps, exited, end } = watched()
    signals.emit('SIGTERM')
    signals.emit('SIGTERM')
    await end(5)
    expect(await exited).toBe(0)
    expect(steps.filter((step) => step === 'stop')).toHaveLength(1)
  })

  test('takes no longer than its times where everything hangs, and gives up work before it closes', async () => {
    const { signals, steps, exited } = watched({ idle: never, close: never })
    const started = performance.now()
    signals.emit('SIGTERM')
    expect(await exited).toBe(0)
    expect(performance.now() - started).toBeLessThan(2_000)
    expect(steps).toEqual(['stop', 'give up'])
  })

  test('is not held up by what fails', async () => {
    const fails = () => Promise.reject(new Error('no'))
    const { end, exited } = watched({ idle: fails, close: fails })
    await end(75)
    expect(await exited).toBe(75)
  })

  test('follows an exception that nobody caught, with 1', async () => {
    const { signals, exited, lines } = watched()
    signals.emit('uncaughtException', new Error('lost'))
    expect(await exited).toBe(1)
    expect(lines[0]).toContain('lost')
  })

  test('does not follow a rejection that nobody handled, which is logged', () => {
    const { signals, steps, lines } = watched()
    signals.emit('unhandledRejection', new Error('adrift'))
    expect(steps).toEqual([])
    expect(lines[0]).toContain('adrift')
  })
})

describe('a program that cannot start', () => {
  test('ends with 78 where something has to be changed, and says what', () => {
    expect(faultOf(new SettingsFault('HTTP_PORT must'))).toEqual({ text: 'HTTP_PORT must', exitCode: 78 })
    expect(faultOf(new DigestFault(['x.json: broken']))).toMatchObject({
      exitCode: 78,
      text: expect.stringContaining('x.json: broken'),
    })
  })

  test('ends with 1 otherwise, without secrets', () => {
    const secret = 'MTAwMDAwMDAwMDAwMDAwMDAx.canary.bot-token-canary-bot-token-canary'
    expect(faultOf(new Error(`for ${secret}`)).text).not.toContain(secret)
    expect(faultOf('a word')).toEqual({ exitCode: 1, text: 'Verbatim could not start. Please report this:\na word' })
  })
})
