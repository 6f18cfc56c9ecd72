// Which way the bot runs, by its settings, in this process.
import { EventEmitter } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { commands } from '../../commands/index.ts'
import { readSettings } from '../../src/config.ts'
import { run } from '../../src/start/run.ts'
import { createStandIn, PUBLIC_KEY, TOKEN } from '../stand-in/discord.ts'
import { freePort } from '../stand-in/process.ts'

/** Starts as these settings say, asks a question of whatever runs, and ends it as a signal does. */
async function running(environment: Record<string, string>, ask: () => Promise<void>): Promise<number> {
  const exited = Promise.withResolvers<number>()
  const ends = Object.assign(new EventEmitter(), { exit: (code: number) => exited.resolve(code) as never })
  const settings = readSettings({
    DATA_FOLDER: mkdtempSync(join(tmpdir(), 'verbatim-')),
    OPERATIONS_PORT: 'off',
    LOG_LEVEL: 'silent',
    ...environment,
  })
  await run(settings, commands, ends as never)
  await ask()
  ends.emit('SIGTERM')
  return exited.promise
}

test('with a public key it takes interactions over HTTP', async () => {
  const port = await freePort()
  const ask = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}' })
    expect([response.status, await response.text()]).toEqual([401, 'Not signed by Discord.\n'])
  }
  expect(await running({ DISCORD_PUBLIC_KEY: PUBLIC_KEY, HTTP_PORT: String(port) }, ask)).toBe(0)
})

test('with a token it is on Discord’s gateway', async () => {
  const stand = await createStandIn()
  const ask = async () => expect(stand.gateway.count(2)).toBe(1)
  expect(await running({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: stand.rest.api }, ask)).toBe(0)
  await stand.close()
})

test.for(['127.0.0.1', '::1'])('with neither it is the playground, which says its address on %s', async (host) => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  const port = await freePort()
  const address = `http://${host === '::1' ? '[::1]' : host}:${port}`
  const ask = async () => {
    expect(said.mock.calls.join('\n')).toContain(address)
    expect((await fetch(address)).status).toBe(200)
  }
  try {
    expect(await running({ PLAYGROUND_HOST: host, PLAYGROUND_PORT: String(port) }, ask)).toBe(0)
  } finally {
    said.mockRestore()
  }
})
