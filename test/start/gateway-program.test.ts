// The program on the gateway, in a process of its own: it registers, answers, comes back, and ends with an exit code that means something.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { command, GUILD, optionsOf } from '../fixtures/interactions.ts'
import { createStandIn, type StandIn, TOKEN, until } from '../stand-in/discord.ts'
import { type Fault, status } from '../stand-in/faults.ts'
import { freePort, newFolder, printed, start } from '../stand-in/process.ts'

const SECRET = 'an option value that no log may hold'

const settingsOf = (stand: StandIn, more: Record<string, string> = {}) => ({
  DISCORD_TOKEN: TOKEN,
  DISCORD_API_URL: stand.rest.api,
  ...more,
})

/** A bot on a stand-in of its own, once it has registered its commands. */
async function running(more: Record<string, string> = {}) {
  const stand = await createStandIn()
  const bot = start(settingsOf(stand, more))
  await bot.logged('commands ')
  const done = async () => {
    await bot.kill()
    await stand.close()
  }
  return { stand, bot, done }
}

async function expectAnswer(stand: StandIn): Promise<void> {
  const known = stand.interact(command('quotes', optionsOf({ about: SECRET })))
  await until(() => known.steps.length > 0, 5_000, 'an answer')
}

afterAll(() => {
  const all = printed.join('')
  expect(all).toContain('answered')
  for (const secret of [TOKEN, TOKEN.split('.')[2] as string, 'interaction-token-canary', SECRET])
    expect(all).not.toContain(secret)
})

describe.concurrent('the program on the gateway', () => {
  test('registers its commands when they differ, and only then; a server’s apart from the global ones', async () => {
    const { stand, bot, done } = await running()
    expect(stand.rest.requestsTo(/PUT/)).toHaveLength(1)
    await expectAnswer(stand)
    expect(stand.rest.invalidBodies).toEqual([])
    await bot.kill()
    const again = start(settingsOf(stand))
    await again.logged('commands are up to date')
    expect(stand.rest.requestsTo(/PUT/)).toHaveLength(1)
    await again.kill()
    const global = structuredClone(stand.rest.commands.get('global'))
    const inServer = start(settingsOf(stand, { DISCORD_GUILD_ID: GUILD }))
    await inServer.logged('commands registered')
    expect(stand.rest.requestsTo(/PUT/).at(-1)?.path).toContain(`/guilds/${GUILD}/commands`)
    expect(stand.rest.commands.get('global')).toEqual(global)
    await inServer.kill()
    await done()
  })

  test.for([
    [4004, 'DISCORD_TOKEN'],
    [4013, 'report it'],
    [4011, 'DISCORD_PUBLIC_KEY'],
  ] as const)('ends with 78 within two seconds of a fatal close %i, and names the remedy', async ([code, remedy]) => {
    const { stand, bot, done } = await running()
    const closed = performance.now()
    stand.gateway.close(code)
    expect(await bot.ended).toBe(78)
    expect(performance.now() - closed).toBeLessThan(2_000)
    expect(bot.out.stderr).toContain(remedy)
    expect(bot.lines().filter(({ level }) => level === 60)).toHaveLength(1)
    await done()
  })

  test('ends with 78 when Discord refuses the token', async () => {
    const stand = await createStandIn()
    const bot = start({
      ...settingsOf(stand),
      DISCORD_TOKEN: 'MTAwMDAwMDAwMDAwMDAwMDAx.wrong1.token-canary-token-canary-token',
    })
    expect(await bot.ended).toBe(78)
    expect(bot.out.stderr).toContain('Reset Token')
    await stand.close()
  })

  test('waits for Discord at start instead of giving up', async () => {
    const stand = await createStandIn()
    stand.rest.fail(/gateway/, status(503), 3)
    const bot = start(settingsOf(stand))
    await bot.logged('cannot be reached yet')
    await bot.logged('commands registered')
    await expectAnswer(stand)
    await bot.kill()
    await stand.close()
  })

  test('waits where no session is left for today, and does not identify', async () => {
    const stand = await createStandIn()
    stand.rest.leaveSessions(0)
    const bot = start(settingsOf(stand))
    await bot.logged('no session is left')
    expect(stand.gateway.count(2)).toBe(0)
    bot.signal('SIGTERM')
    expect(await bot.ended).toBe(0)
    await stand.close()
  })

  test('keeps count of its identifies across restarts', async () => {
    const stand = await createStandIn()
    const folder = newFolder()
    const times: number[] = []
    for (let index = 0; index < 2; index += 1) {
      const bot = start(settingsOf(stand), { folder })
      await stand.gateway.next(2)
      times.push(performance.now())
      await bot.kill()
    }
    expect((times[1] as number) - (times[0] as number)).toBeGreaterThan(4_500)
    expect(JSON.parse(readFileSync(join(folder, 'data', 'identifies.json'), 'utf8'))).toHaveLength(2)
    await stand.close()
  })

  test('identifies at most three times in twelve seconds against a gateway that refuses every session', async () => {
    const stand = await createStandIn()
    stand.gateway.behave({ identify: 'invalid' })
    const bot = start(settingsOf(stand))
    await stand.gateway.next(2)
    await new Promise((resolve) => setTimeout(resolve, 11_500))
    expect(stand.gateway.count(2)).toBeLessThanOrEqual(3)
    await bot.kill()
    await stand.close()
  })

  test('survives packets that are unhandled rejections inside the library', async () => {
    const { stand, bot, done } = await running()
    for (const packet of [
      '{"op":9}',
      '{"op":0,"t":"INTERACTION_CREATE","s":9,"d":null}',
      '{"op":10}',
      '{"op":0,"t":"READY","s":10,"d":null}',
    ])
      stand.gateway.send(packet)
    await bot.logged('a rejection that nobody handled')
    await expectAnswer(stand)
    await done()
  })

  test('is ready while it is connected, and says why when it is not', async () => {
    const port = await freePort()
    const { stand, bot, done } = await running({ OPERATIONS_PORT: String(port) })
    const get = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`)
      return `${response.status} ${await response.text()}`
    }
    expect(await get('/readyz')).toBe('200 ready\n')
    expect(await get('/healthz')).toBe('200 ok\n')
    await expectAnswer(stand)
    expect(await get('/metrics')).toMatch(
      /verbatim_interactions_total\{kind="command",command="quotes",outcome="\w+",deferred="false"\} 1/,
    )
    await stand.gateway.goAway()
    await until(() => bot.out.stdout.includes('"state":"reconnecting"'))
    expect(await get('/readyz')).toBe('503 the gateway is reconnecting\n')
    await stand.gateway.comeBack()
    await done()
  })

  test('ends within eight seconds of SIGTERM with fifty at work and a peer that reads no more; all fifty are answered', async () => {
    const { stand, bot, done } = await running()
    const slow: Fault = (request, response) =>
      setTimeout(() => void response.writeHead(204).end(), request.url ? 900 : 0)
    stand.rest.fail(/callback/, slow)
    for (let index = 0; index < 50; index += 1)
      stand.interact(command('quotes', optionsOf({ about: SECRET }), { user: `2000000000000001${index + 10}` }))
    await until(() => stand.rest.requestsTo(/callback/).length === 50)
    stand.gateway.stopReading()
    const started = performance.now()
    bot.signal('SIGTERM')
    expect(await bot.ended).toBe(0)
    expect(performance.now() - started).toBeLessThan(8_000)
    expect(stand.rest.requestsTo(/callback/).filter((one) => one.status === 204)).toHaveLength(50)
    await done()
  })

  test('goes on when its commands cannot be registered, and says what still works', async () => {
    const stand = await createStandIn()
    stand.rest.fail(
      /commands/,
      (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>hotel</p>'),
    )
    const bot = start(settingsOf(stand))
    await bot.logged('those registered before still work')
    await expectAnswer(stand)
    await bot.kill()
    await stand.close()
  })
})
