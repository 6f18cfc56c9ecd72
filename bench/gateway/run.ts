// Processor time per interaction on the gateway, with its REST callback, beside a bare ws client that answers with a constant.
import { command } from '../../test/fixtures/interactions.ts'
import { createStandIn, TOKEN } from '../../test/stand-in/discord.ts'
import { processorTime, startChild } from '../child.ts'
import { inTurn, type Measured, print } from '../compare.ts'

const ROUNDS = 5
const INTERACTIONS = 600
const IN_FLIGHT = 16

let asked = 0
const newInteraction = () => {
  asked += 1
  const user = String(200_000_000_000_000_000 + asked * 128)
  const guild = String(300_000_000_000_000_000 + asked * 128)
  return command('quotes', [], { user, guild })
}

const file = new URL('client.ts', import.meta.url)
const stands = { bot: await createStandIn({ check: false }), bare: await createStandIn({ check: false }) }
const argumentsFor = (kind: keyof typeof stands) => [kind, stands[kind].rest.api, TOKEN, stands[kind].gateway.url()]
const bot = await startChild(file, argumentsFor('bot'))
const first = stands.bot.interact(newInteraction())
await first.done
const bare = await startChild(file, [...argumentsFor('bare'), JSON.stringify(first.steps[0]?.body)])

async function round(kind: keyof typeof stands, child: Parameters<typeof processorTime>[0]): Promise<Measured> {
  const before = await processorTime(child)
  let left = INTERACTIONS
  const worker = async () => {
    while (left > 0) {
      left -= 1
      await stands[kind].interact(newInteraction()).done
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker))
  return { processor: (await processorTime(child)) - before }
}

const result = await inTurn({ bot: () => round('bot', bot.child), bare: () => round('bare', bare.child) }, ROUNDS)
print(
  'gateway, processor time an interaction, beside a bare ws client',
  (result.bot['processor'] as number) / (result.bare['processor'] as number),
  'aim ≤ 2.00',
)

for (const { child } of [bot, bare]) child.disconnect()
await Promise.all([stands.bot.close(), stands.bare.close()])
