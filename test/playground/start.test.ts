// `npm start` without a token: where the playground is, how fast it is there, and how it ends.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const SECRET = 'a-secret-of-the-operator'
let running: ChildProcess | undefined
afterEach(() => void running?.kill('SIGKILL'))

function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, ['bin/start.js'], {
    cwd: root,
    // Empty counts as not set, and keeps a .env of the machine from filling it in.
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: '',
      DISCORD_PUBLIC_KEY: '',
      DIGEST_MODEL_KEY: SECRET,
      LOG_LEVEL: 'warn',
      ...environment,
    },
  })
  running = child
  let output = ''
  child.stdout.on('data', (data: Buffer) => {
    output += data
  })
  child.stderr.on('data', (data: Buffer) => {
    output += data
  })
  return { child, output: () => output }
}

test('it says where it is, what it serves and how to go to Discord; one signal ends it', async () => {
  const started = performance.now()
  const { child, output } = start({ PLAYGROUND_PORT: '0' })
  await expect.poll(output, { timeout: 10_000, interval: 10 }).toContain('Ctrl+C')
  const milliseconds = performance.now() - started
  expect(output()).toMatch(/http:\/\/127\.0\.0\.1:\d+/)
  expect(output()).toMatch(/\d+ commands, \d+ articles/)
  expect(output()).toMatch(/DISCORD_TOKEN.*Put it on Discord/)
  expect(output()).not.toContain(SECRET)
  expect(output()).not.toMatch(/Warning|Error/)
  // The bar is one second; the rest is room for a machine that does much else at the same time.
  expect(milliseconds).toBeLessThan(3_000)

  const [address = ''] = /http:\S+/.exec(output()) ?? []
  expect((await fetch(address)).status).toBe(200)
  expect((await fetch(`${address}/page/main.ts`)).status).toBe(200)
  expect(output()).not.toMatch(/Warning/)

  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('a port in use is named with the setting that changes it', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as { port: number }
  const { child, output } = start({ PLAYGROUND_PORT: String(port) })
  expect(await once(child, 'exit')).toEqual([78, null])
  expect(output()).toContain(`Port ${port} is in use`)
  expect(output()).toContain('PLAYGROUND_PORT')
  other.close()
})
