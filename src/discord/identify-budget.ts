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

export class IdentifyBudgetSpent extends Error {
  override name = 'IdentifyBudgetSpent'
}

export type IdentifyBudget = { readonly waitForIdentify: (shard: number, signal: AbortSignal) => Promise<void> }

const timesSchema = z.array(z.number()).max(1_000)

/**
 * Makes the budget over a file of times. `clock` is the time of day in milliseconds.
 * Waits while the ten minutes' share is spent; rejects with IdentifyBudgetSpent when the day's is.
 */
export function createIdentifyBudget(file: string, clock: () => number = Date.now): IdentifyBudget {
  return {
    async waitForIdentify(_shard, signal) {
      const times = readTimes(file).filter((time) => time <= clock() && clock() - time < DAY)
      if (times.length >= PER_DAY)
        throw new IdentifyBudgetSpent(`The bot has identified ${PER_DAY} times within a day.`)
      const wait = waitOf(times, clock())
      if (wait > 0) await sleep(wait, undefined, { signal })
      writeTimes(file, [...times, clock()])
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
