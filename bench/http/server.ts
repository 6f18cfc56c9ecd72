// The servers that are compared: the bot’s endpoint as it ships, the same with no answer kept, and the least that could answer – node:http, the same check, a constant.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { commands } from '../../commands/index.ts'
import { readSettings } from '../../src/config.ts'
import { createInteractionServer } from '../../src/discord/http.ts'
import { createSignatureCheck, readSignedHeaders } from '../../src/discord/signature.ts'
import { createLog } from '../../src/operations/log.ts'
import { assembleBot } from '../../src/start/parts.ts'
import { tellParent } from '../child.ts'

const [kind, publicKey = '', answer = ''] = process.argv.slice(2)

function botServer() {
  const keep = kind === 'bot' ? {} : { keep: 0 }
  const bot = assembleBot({ settings: readSettings({}), commands, log: createLog('info'), ...keep })
  const onError = (error: unknown) => console.error(error)
  return createInteractionServer({ dispatch: bot.dispatch, publicKey, send: async () => {}, onError, onGone: onError })
    .server
}

function bareServer() {
  const isSigned = createSignatureCheck(publicKey)
  const constant = Buffer.from(answer)
  return createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const headers = readSignedHeaders(request.rawHeaders, Date.now() / 1000)
      const body = Buffer.concat(chunks)
      if (headers === undefined || !isSigned(headers, body)) response.writeHead(401).end()
      else {
        JSON.parse(body.toString('utf8'))
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': constant.length }).end(constant)
      }
    })
  })
}

const server = kind === 'bare' ? bareServer() : botServer()
server.listen(0, '127.0.0.1', () => tellParent((server.address() as AddressInfo).port))
