// How often the bot may identify to the gateway, kept across restarts: Discord resets the token of a bot that does it 1,000 times a day.
// Source: https://discord.com/developers/docs/topics/gateway#session-start-limit
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

const TEN_MINUTES = 10 * 60_000
const DAY = 24 * 60 * 60_000
const PER_TEN_MINUTES = 10
const PER_DAY = 300
/** Discord allows one identify each five seconds. */
const APART = 5_000

export type IdentifyBudget = { readonly waitForIdentify: (shard: number, signal: AbortSignal) => Promise<void> }

export type BudgetSettings = {
  readonly file: string
  /** The day's share is spent: the connection waits for ever, so the process should end. */
  readonly onSpent: () => void
  /** The file cannot be written, so a restart forgets what was spent. */
  readonly onError: (error: unknown) => void
  /** The time of day in milliseconds. */
  readonly clock?: () => number
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>
}

const timesSchema = z.array(z.number()).max(1_000)

/**
 * Makes the budget over a file of times. It waits while the ten minutes' share is spent.
 * It rejects only when the signal aborts: @discordjs/ws identifies all the same after any other rejection, and that at once and for ever.
 */
export function createIdentifyBudget(settings: BudgetSettings): IdentifyBudget {
  const { file, onSpent, onError, clock = Date.now, wait = (ms, signal) => sleep(ms, undefined, { signal }) } = settings
  let times = readTimes(file)
  return {
    async waitForIdentify(_shard, signal) {
      const now = clock()
      // A clock that was set back makes past times look like future ones: they count as now.
      times = times.map((time) => Math.min(time, now)).filter((time) => now - time < DAY)
      if (times.length >= PER_DAY) {
        onSpent()
        await wait(DAY, signal)
      }
      const milliseconds = waitOf(times, now)
      if (milliseconds > 0) await wait(milliseconds, signal)
      times = [...times, clock()]
      try {
        writeTimes(file, times)
      } catch (error) {
        onError(error)
      }
    },
  }
}

/** Milliseconds until the next identify fits the five seconds and the ten minutes. */
export function waitOf(times: readonly number[], now: number): number {
  const last = times.at(-1)
  const apart = last === undefined ? 0 : last + APART - now
  const tenth = times.at(-PER_TEN_MINUTES)
  const share = tenth === undefined ? 0 : tenth + TEN_MINUTES - now
  return Math.max(0, apart, share)
}

/** An unreadable file counts as an empty one: the budget guards, it must not keep the bot from starting. */
function readTimes(file: string): number[] {
  try {
    return timesSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return []
  }
}

function writeTimes(file: string, times: readonly number[]): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.part`, JSON.stringify(times))
  renameSync(`${file}.part`, file)
}
