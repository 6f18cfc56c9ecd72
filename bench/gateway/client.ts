// The two gateway clients that are compared: the bot as it ships, and a bare ws client that answers with a constant through a node:http agent.
import { mkdtempSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { WebSocket } from 'ws'
import { commands } from '../../commands/index.ts'
import { readSettings } from '../../src/config.ts'
import { createGateway } from '../../src/discord/gateway.ts'
import { guardRequests } from '../../src/discord/guarded-request.ts'
import { createInteractionCalls } from '../../src/discord/interaction-calls.ts'
import { createInvalidRequests } from '../../src/discord/invalid-requests.ts'
import { createLog } from '../../src/operations/log.ts'
import { assembleBot } from '../../src/start/parts.ts'
import { tellParent } from '../child.ts'

const [kind, api = '', token = '', gatewayUrl = '', answer = ''] = process.argv.slice(2)

async function runBot(): Promise<void> {
  const bot = assembleBot({
    settings: readSettings({ DATA_FOLDER: mkdtempSync(`${tmpdir()}/verbatim-`) }),
    commands,
    log: createLog('info'),
  })
  const invalid = createInvalidRequests(bot.now)
  const fail = (error: unknown) => console.error(error)
  await createGateway({
    ...{ token, api, dispatch: bot.dispatch, onState: () => {}, onEnd: fail, onError: fail, onGone: fail },
    calls: createInteractionCalls({ api, invalid }),
    budget: { waitForIdentify: async () => {} },
    makeRequest: guardRequests({ invalid }),
  }).connect()
}

function runBare(): Promise<void> {
  const agent = new Agent({ keepAlive: true })
  const body = Buffer.from(answer)
  const socket = new WebSocket(gatewayUrl)
  return new Promise((resolve) => {
    socket.on('message', (data) => {
      const { op, t, d } = JSON.parse(String(data)) as { op: number; t?: string; d: { id: string; token: string } }
      if (op === 10) socket.send(JSON.stringify({ op: 2, d: { token, intents: 0, properties: {} } }))
      if (t === 'READY') resolve()
      if (t !== 'INTERACTION_CREATE') return
      const headers = { 'content-type': 'application/json', 'content-length': body.length }
      const sent = request(`${api}/v10/interactions/${d.id}/${d.token}/callback`, { method: 'POST', agent, headers })
      sent.on('response', (response) => response.resume())
      sent.end(body)
    })
  })
}

await (kind === 'bot' ? runBot() : runBare())
tellParent('ready')
