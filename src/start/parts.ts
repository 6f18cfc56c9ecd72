// The parts that every program shares: the built-in library, the log, the metrics, the bot over them.
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { type Bot, createBot } from '../bot.ts'
import type { Listed } from '../command/command.ts'
import type { Settings } from '../config.ts'
import { createBuiltInLibrary } from '../library/built-in.ts'
import type { Library } from '../library/library.ts'
import type { Logger } from '../operations/log.ts'
import { createMetrics } from '../operations/metrics.ts'

export const DIGESTS = fileURLToPath(new URL('../../digests/', import.meta.url))
const ASKED_FIRST = 'pakistan-drone-demands'

/** Where attached texts are kept. */
export const textsFolder = (settings: Settings): string => join(settings.DATA_FOLDER, 'texts')

export function openLibrary(settings: Settings): Library {
  return createBuiltInLibrary({ folder: DIGESTS, first: ASKED_FIRST, texts: textsFolder(settings) })
}

export function assembleBot({
  settings,
  ...parts
}: {
  settings: Settings
  commands: readonly Listed[]
  log: Logger
  keep?: number
}): Bot {
  return createBot({
    ...parts,
    library: openLibrary(settings),
    metrics: createMetrics(),
    now: () => performance.now(),
  })
}
