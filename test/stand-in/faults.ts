// What can go wrong with a request to Discord: each fault answers in place of the stand-in.
import type { IncomingMessage, ServerResponse } from 'node:http'

export type Fault = (request: IncomingMessage, response: ServerResponse) => void

export const status =
  (code: number, headers: Record<string, string> = {}, body: unknown = { message: 'a fault', code: 0 }): Fault =>
  (_request, response) =>
    void response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))

export const rateLimited = (headers: Record<string, string> = {}): Fault =>
  status(429, headers, { message: 'You are being rate limited.', retry_after: 1, global: false })

/** No answer ever. */
export const hang: Fault = () => {}

/** Headers at once, then a byte now and then, for ever. */
export const trickle: Fault = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  const timer = setInterval(() => response.write(' '), 50)
  response.on('close', () => clearInterval(timer))
}

/** The connection breaks off before an answer. */
export const reset: Fault = (request) => void request.socket.resetAndDestroy()

/** An answer that breaks off in the middle of its JSON. */
export const cut: Fault = (request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' })
  response.write('{"id": "1", "na')
  setTimeout(() => request.socket.destroy(), 20)
}

/** What a proxy or a captive portal says. */
export const html: Fault = (_request, response) =>
  void response
    .writeHead(200, { 'content-type': 'text/html' })
    .end('<!doctype html><title>Welcome to the hotel</title>')
