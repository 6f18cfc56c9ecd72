// What the guard of Discord's REST API reports, counted and logged.
import type { Bot } from '../bot.ts'
import type { GuardSettings } from '../discord/guarded-request.ts'

export function guardOf({ log, metrics, now }: Bot): Pick<GuardSettings, 'now' | 'onRateLimit' | 'onInvalid'> {
  return {
    now,
    onRateLimit: ({ global, bare }) => {
      metrics.rateLimits.inc({ global: String(global), bare: String(bare) })
      log.warn({ global, bare }, 'Discord asks to slow down')
    },
    onInvalid: (count) => metrics.invalid.set(count),
  }
}
