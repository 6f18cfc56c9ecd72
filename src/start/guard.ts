// What everything that calls Discord shares: the stop before the ban, and rate limits counted and logged.
import type { Bot } from '../bot.ts'
import type { Guard } from '../discord/guarded-request.ts'
import { createInvalidRequests } from '../discord/invalid-requests.ts'

export function guardOf({ log, metrics, now }: Pick<Bot, 'log' | 'metrics' | 'now'>): Guard {
  return {
    invalid: createInvalidRequests(now, (count) => metrics.invalid.set(count)),
    onRateLimit: ({ global, bare }) => {
      metrics.rateLimits.inc({ global: String(global), bare: String(bare) })
      log.warn({ global, bare }, 'Discord asks to slow down')
    },
  }
}
