// Servers on loopback for fetching: one that may be reached, and a canary that must never be.
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export type RunningServer = { readonly port: number; readonly close: () => Promise<void> }

/** The one address that the tests let through; the canary listens on 127.0.0.1. */
export const allowedAddress = '127.0.0.2'
export const canaryAddress = '127.0.0.1'

export async function listen(
  listener: RequestListener,
  address: string,
  port = 0,
): Promise<RunningServer & { readonly server: Server }> {
  const server = createServer(listener)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, resolve)
  })
  return {
    server,
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** A server that counts who comes. */
export async function startCanary(
  port = 0,
): Promise<RunningServer & { readonly hits: () => number; readonly connections: () => number }> {
  let hits = 0
  let connections = 0
  const { server, ...running } = await listen(
    (_request, response) => {
      hits += 1
      response.setHeader('content-type', 'text/html').end('<p>the canary sang</p>')
    },
    canaryAddress,
    port,
  )
  server.on('connection', () => {
    connections += 1
  })
  return { ...running, hits: () => hits, connections: () => connections }
}
