// A stand-in for Discord on loopback, which the real discord.js client logs in to: REST, gateway, and interactions for both transports.
import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { createStandInGateway } from './gateway.ts'
import { createStandInRest } from './rest.ts'

/** Shaped like a bot token, and of no use anywhere. */
export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAx.canary.bot-token-canary-bot-token-canary'

/** The key of RFC 8032, section 7.1, test 1. */
const SEED = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'
const privateKey = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.from(SEED, 'hex')]),
  format: 'der',
  type: 'pkcs8',
})
export const PUBLIC_KEY = createPublicKey(privateKey)
  .export({ format: 'der', type: 'spki' })
  .subarray(-32)
  .toString('hex')

/** The two headers with which Discord signs a body. */
export function signed(body: string, timestamp = String(Math.floor(Date.now() / 1000))): Record<string, string> {
  return {
    'x-signature-timestamp': timestamp,
    'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
  }
}

export type StandIn = Awaited<ReturnType<typeof createStandIn>>

/** Starts a stand-in; without `check` bodies are not held against Discord's rules, which takes time. */
export async function createStandIn({ check = true } = {}) {
  const gateway = await createStandInGateway(TOKEN)
  const rest = await createStandInRest({ token: TOKEN, gatewayUrl: gateway.url, check })
  rest.application.verify_key = PUBLIC_KEY
  return {
    gateway,
    rest,
    /** Sends an interaction over the gateway; gives what the bot does about it, as it comes. */
    interact(interaction: { id: string; token: string }) {
      const known = rest.expect(interaction)
      gateway.dispatch('INTERACTION_CREATE', interaction)
      return known
    },
    /** Posts an interaction to the bot's endpoint, signed; gives the status and what the bot does about it. */
    async post(address: string, interaction: { id: string; token: string }) {
      const body = JSON.stringify(interaction)
      const response = await fetch(address, { method: 'POST', body, headers: signed(body) })
      const json = response.ok ? await response.json() : await response.text()
      return {
        status: response.status,
        json,
        known: response.ok ? rest.expect(interaction, json) : rest.expect(interaction),
      }
    },
    close: () => Promise.all([rest.close(), gateway.shutDown()]),
  }
}

/** Waits until something holds. */
export async function until(holds: () => boolean, milliseconds = 5_000, what = holds.toString()): Promise<void> {
  const end = performance.now() + milliseconds
  while (!holds()) {
    if (performance.now() > end) throw new Error(`not within ${milliseconds} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
