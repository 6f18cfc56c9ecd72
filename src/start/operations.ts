// Starting the operator's endpoint, unless it is turned off.
import type { Server } from 'node:http'
import type { Bot } from '../bot.ts'
import type { Settings } from '../config.ts'
import { listen } from '../operations/listen.ts'
import { createOperationsServer, type Readiness } from '../operations/server.ts'

/** The operator's server, listening on loopback; undefined where OPERATIONS_PORT is off. Throws ListenFault. */
export async function startOperations(
  bot: Bot,
  settings: Settings,
  readiness: () => Readiness,
): Promise<Server | undefined> {
  if (settings.OPERATIONS_PORT === 'off') return undefined
  const server = createOperationsServer({ metrics: bot.metrics, readiness })
  const port = await listen(server, { host: '127.0.0.1', port: settings.OPERATIONS_PORT, setting: 'OPERATIONS_PORT' })
  bot.log.info({ port }, 'operations endpoint: /healthz, /readyz, /metrics')
  return server
}
