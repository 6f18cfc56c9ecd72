// The program over HTTP, and every way in which it cannot start.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, test } from 'vitest'
import { APPLICATION, command, optionsOf } from '../fixtures/interactions.ts'
import { createStandIn, PUBLIC_KEY, TOKEN } from '../stand-in/discord.ts'
import { freePort, printed, start } from '../stand-in/process.ts'

const SECRET = 'another value that no log may hold'

afterAll(() => {
  const all = printed.join('')
  for (const secret of [TOKEN, 'interaction-token-canary', SECRET, 'key-canary']) expect(all).not.toContain(secret)
})

describe.concurrent('the program over HTTP', () => {
  test('answers what is signed, registers where it can, and ends on SIGTERM', async () => {
    const stand = await createStandIn()
    const [port, operations] = [await freePort(), await freePort()]
    const bot = start({
      DISCORD_PUBLIC_KEY: PUBLIC_KEY,
      DISCORD_TOKEN: TOKEN,
      DISCORD_APPLICATION_ID: APPLICATION,
      DISCORD_API_URL: stand.rest.api,
      HTTP_PORT: String(port),
      OPERATIONS_PORT: String(operations),
    })
    await bot.logged('commands registered')
    const { status, json } = await stand.post(
      `http://127.0.0.1:${port}/`,
      command('quotes', optionsOf({ about: SECRET })),
    )
    expect(status).toBe(200)
    expect(json).toMatchObject({ type: 4 })
    expect(stand.rest.invalidBodies).toEqual([])
    expect((await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}' })).status).toBe(401)
    expect((await fetch(`http://127.0.0.1:${operations}/readyz`)).status).toBe(200)
    bot.signal('SIGTERM')
    expect(await bot.ended).toBe(0)
    await stand.close()
  })

  test('says that it registers nothing where it has no token', async () => {
    const bot = start({ DISCORD_PUBLIC_KEY: PUBLIC_KEY, HTTP_PORT: String(await freePort()) })
    await bot.logged('verbatim register')
    bot.signal('SIGINT')
    expect(await bot.ended).toBe(0)
  })

  test.for(['HTTP_PORT', 'OPERATIONS_PORT'])(
    'ends with 78 where %s is in use, and names the setting',
    async (setting) => {
      const taken = createServer()
      await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
      const port = String((taken.address() as AddressInfo).port)
      const bot = start({ DISCORD_PUBLIC_KEY: PUBLIC_KEY, HTTP_PORT: String(await freePort()), [setting]: port })
      expect(await bot.ended).toBe(78)
      expect(bot.out.stderr).toBe(
        `Port ${port} is in use already. Stop the program that uses it, or set ${setting} to another port.\n`,
      )
      taken.close()
    },
  )

  test('ends with 78 where settings are wrong, and names each of them but no value', async () => {
    const bot = start({
      DISCORD_TOKEN: 'key-canary',
      DISCORD_PUBLIC_KEY: 'key-canary',
      HTTP_PORT: '70000',
      LOG_LEVEL: 'key-canary',
      OPERATIONS_PORT: 'key-canary',
    })
    expect(await bot.ended).toBe(78)
    for (const name of ['DISCORD_TOKEN', 'DISCORD_PUBLIC_KEY', 'HTTP_PORT', 'LOG_LEVEL', 'OPERATIONS_PORT'])
      expect(bot.out.stderr).toContain(name)
  })
})
