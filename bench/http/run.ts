// The HTTP endpoint beside raw node:http with the same signature check and a constant answer: /quotes, signed, one page.
import { Pool } from 'undici'
import { command } from '../../test/fixtures/interactions.ts'
import { PUBLIC_KEY, signed } from '../../test/stand-in/discord.ts'
import { processorTime, startChild } from '../child.ts'
import { inTurn, type Measured, print } from '../compare.ts'

const ROUNDS = 5
/** A bot runs for days: what V8 compiles in the first ten thousand answers does not count. */
const WARM_UP = 7
const REQUESTS = 1_500
const CONNECTIONS = 8

type Signed = { readonly body: string; readonly headers: Record<string, string> }

let asked = 0
/** A request by somebody who has not asked before, so that no cool-down and no repeat is met. */
function newRequest(): Signed {
  asked += 1
  const user = String(200_000_000_000_000_000 + asked * 128)
  const guild = String(300_000_000_000_000_000 + asked * 128)
  const body = JSON.stringify(command('quotes', [], { user, guild }))
  return { body, headers: signed(body) }
}

async function send(pool: Pool, { body, headers }: Signed): Promise<string> {
  const response = await pool.request({ path: '/', method: 'POST', body, headers })
  const text = await response.body.text()
  if (response.statusCode !== 200) throw new Error(`${response.statusCode} ${text}`)
  return text
}

/** Sends the requests of a round, so many at a time; gives seconds of waiting and of the server's processor. */
async function round({ pool, child }: Awaited<ReturnType<typeof startServer>>): Promise<Measured> {
  const requests = Array.from({ length: REQUESTS }, newRequest)
  const before = await processorTime(child)
  const started = performance.now()
  let next = 0
  const worker = async () => {
    for (let request = requests[next++]; request !== undefined; request = requests[next++]) await send(pool, request)
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, worker))
  return { seconds: performance.now() - started, processor: (await processorTime(child)) - before }
}

const file = new URL('server.ts', import.meta.url)
const startServer = async (...args: string[]) => {
  const { child, ready } = await startChild(file, args)
  return { child, pool: new Pool(`http://127.0.0.1:${ready}`, { connections: CONNECTIONS }) }
}
const bot = await startServer('bot', PUBLIC_KEY)
const fresh = await startServer('fresh', PUBLIC_KEY)
const answer = await send(bot.pool, newRequest())
const bare = await startServer('bare', PUBLIC_KEY, answer)

const result = await inTurn(
  { bot: () => round(bot), fresh: () => round(fresh), bare: () => round(bare) },
  ROUNDS,
  WARM_UP,
)
const ratio = (kind: 'bot' | 'fresh', figure: string) =>
  (result.bare[figure] as number) / (result[kind][figure] as number)
print('HTTP endpoint, requests a second, beside raw node:http + same check', ratio('bot', 'seconds'), 'aim ≥ 0.80')
print('the same, in requests a second of processor time', ratio('bot', 'processor'), 'aim ≥ 0.80')
print('the same, where every answer is drawn anew', ratio('fresh', 'processor'), '')

for (const { child, pool } of [bot, fresh, bare]) {
  await pool.close()
  child.disconnect()
}
