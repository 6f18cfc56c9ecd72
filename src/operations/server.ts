// The operator's endpoint on loopback: /healthz (the process works), /readyz (it can answer people), /metrics (Prometheus).
import type { Server } from 'node:http'
import type { Metrics } from './metrics.ts'
import { CONTENT_TYPE } from './prometheus.ts'

/** Not imported: as an ES module, node:http brings undici along, which costs 40 ms and 13 MB (nodejs/node#59686). */
const { createServer } = process.getBuiltinModule('node:http')

export type Readiness = { readonly ready: boolean; readonly why: string }

export function createOperationsServer({
  metrics,
  readiness,
}: {
  metrics: Metrics
  readiness: () => Readiness
}): Server {
  return createServer({ headersTimeout: 3_000, requestTimeout: 5_000 }, (request, response) => {
    const send = (status: number, text: string, type = 'text/plain; charset=utf-8') =>
      response.writeHead(status, { 'content-type': type }).end(text)
    switch (request.url) {
      case '/healthz':
        return send(200, 'ok\n')
      case '/readyz': {
        const { ready, why } = readiness()
        return send(ready ? 200 : 503, `${why}\n`)
      }
      case '/metrics':
        return send(200, metrics.text(), CONTENT_TYPE)
      default:
        return send(404, 'Here are /healthz, /readyz and /metrics.\n')
    }
  })
}
