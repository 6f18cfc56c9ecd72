// A language model for tests: an OpenAI-compatible endpoint on loopback that answers as scripted, however badly.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Script = (
  request: { readonly body: string; readonly headers: IncomingMessage['headers'] },
  response: ServerResponse,
) => void

/** The endpoint while `use` runs; it is closed afterwards, whatever hangs. */
export async function withModel<T>(script: Script, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    script({ body: Buffer.concat(chunks).toString('utf8'), headers: request.headers }, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

/** Answers in the OpenAI format with this content. */
export const says =
  (content: unknown, finish = 'stop'): Script =>
  (_request, response) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ choices: [{ message: { content: text }, finish_reason: finish }] }))
  }
