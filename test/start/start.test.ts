// Starting in this process: both transports from settings to the end, with a process that is only watched.
import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { REST } from '@discordjs/rest'
import { describe, expect, test, vi } from 'vitest'
import { commands } from '../../commands/index.ts'
import { type Bot, createBot } from '../../src/bot.ts'
import { readSettings, type Settings } from '../../src/config.ts'
import { createLog } from '../../src/operations/log.ts'
import { startGateway } from '../../src/start/gateway.ts'
import { startHttp } from '../../src/start/http.ts'
import { assembleBot } from '../../src/start/parts.ts'
import { reachDiscord } from '../../src/start/reach-discord.ts'
import { slowly } from '../fixtures/commands.ts'
import { APPLICATION, command } from '../fixtures/interactions.ts'
import { createStandIn, PUBLIC_KEY, type StandIn, TOKEN, until } from '../stand-in/discord.ts'
import { html, rateLimited, status } from '../stand-in/faults.ts'
import { freePort } from '../stand-in/process.ts'

/** A process that is only watched: its signals, and the code that it would end with. */
function watchedProcess() {
  const exited = Promise.withResolvers<number>()
  const ends = Object.assign(new EventEmitter(), { exit: (code: number) => exited.resolve(code) as never })
  return { ends: ends as never, emit: (signal: string) => ends.emit(signal), exited: exited.promise }
}

function botFor(environment: Record<string, string>): { bot: Bot; settings: Settings; lines: string[] } {
  const lines: string[] = []
  const settings = readSettings({
    DATA_FOLDER: mkdtempSync(join(tmpdir(), 'verbatim-')),
    OPERATIONS_PORT: 'off',
    ...environment,
  })
  const bot = assembleBot({ settings, commands, log: createLog('trace', { write: (line) => void lines.push(line) }) })
  return { bot, settings, lines }
}

const gatewayOn = (stand: StandIn, more: Record<string, string> = {}) => {
  const { bot, settings, lines } = botFor({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: stand.rest.api, ...more })
  const watched = watchedProcess()
  const started = startGateway(bot, { ...settings, DISCORD_TOKEN: settings.DISCORD_TOKEN as string }, watched.ends)
  return { ...watched, bot, settings, lines, started }
}

describe('on the gateway', () => {
  test('the bot registers, answers, tells its state, and ends on a signal', async () => {
    const stand = await createStandIn()
    const port = await freePort()
    const { started, emit, exited, bot, lines, settings } = gatewayOn(stand, { OPERATIONS_PORT: String(port) })
    await started
    expect(bot.commandIds.size).toBe(commands.length)
    const known = stand.interact(command('quotes'))
    await known.done
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200)
    stand.gateway.close(4000)
    await until(() => lines.some((line) => line.includes('reconnecting')))
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(503)
    await until(() => stand.gateway.count(6) > 0, 5_000, 'a RESUME')
    stand.gateway.dispatch('INTERACTION_CREATE', command('quotes'))
    await until(() => lines.some((line) => line.includes('came too late')))
    stand.rest.fail(/callback/, rateLimited({ 'x-ratelimit-global': 'true', 'retry-after': '60' }), 1)
    stand.interact(command('quotes'))
    await until(
      () =>
        lines.some((line) => line.includes('asks to slow down')) && lines.some((line) => line.includes('CallRefused')),
    )
    expect(JSON.parse(readFileSync(join(settings.DATA_FOLDER, 'identifies.json'), 'utf8'))).toHaveLength(1)
    emit('SIGTERM')
    expect(await exited).toBe(0)
    await stand.close()
  })

  test('a fatal close ends it with 78, its remedy on the error stream', async () => {
    const spoken = vi.spyOn(console, 'error').mockImplementation(() => {})
    const stand = await createStandIn()
    const { started, exited, lines } = gatewayOn(stand)
    await started
    stand.gateway.close(4014)
    expect(await exited).toBe(78)
    expect(spoken).toHaveBeenCalledWith(expect.stringContaining('report it'))
    expect(lines.filter((line) => line.includes('the gateway ended'))).toHaveLength(1)
    spoken.mockRestore()
    await stand.close()
  })

  test('a spent identify budget ends it with 75 instead of one more', async () => {
    const spoken = vi.spyOn(console, 'error').mockImplementation(() => {})
    const stand = await createStandIn()
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-'))
    writeFileSync(
      join(folder, 'identifies.json'),
      JSON.stringify(Array.from({ length: 300 }, (_, index) => Date.now() - 3_600_000 - index)),
    )
    const { exited } = gatewayOn(stand, { DATA_FOLDER: folder })
    expect(await exited).toBe(75)
    expect(stand.gateway.count(2)).toBe(0)
    expect(spoken).toHaveBeenCalledWith(expect.stringContaining('300 times'))
    spoken.mockRestore()
    await stand.close()
  })

  test('a token that Discord refuses ends it with 78', async () => {
    const spoken = vi.spyOn(console, 'error').mockImplementation(() => {})
    const stand = await createStandIn()
    const { exited } = gatewayOn(stand, { DISCORD_TOKEN: 'MTAwMDAwMDAwMDAwMDAwMDAx.wrong1.token-canary-token-canary' })
    expect(await exited).toBe(78)
    spoken.mockRestore()
    await stand.close()
  })
})

describe('over HTTP', () => {
  test('the bot answers, registers, and ends on a signal', async () => {
    const stand = await createStandIn()
    const [port, operations] = [await freePort(), await freePort()]
    const { bot, settings, lines } = botFor({
      ...{
        DISCORD_PUBLIC_KEY: PUBLIC_KEY,
        DISCORD_TOKEN: TOKEN,
        DISCORD_APPLICATION_ID: APPLICATION,
        DISCORD_API_URL: stand.rest.api,
      },
      ...{ HTTP_PORT: String(port), OPERATIONS_PORT: String(operations) },
    })
    const { ends, emit, exited } = watchedProcess()
    await startHttp(bot, { ...settings, DISCORD_PUBLIC_KEY: PUBLIC_KEY }, ends)
    expect(bot.commandIds.size).toBe(commands.length)
    expect((await stand.post(`http://127.0.0.1:${port}/`, command('quotes'))).status).toBe(200)
    expect((await fetch(`http://127.0.0.1:${operations}/readyz`)).status).toBe(200)
    emit('SIGINT')
    expect(await exited).toBe(0)
    expect(lines.join('')).toContain('waiting for Discord’s interactions')
    await stand.close()
  })

  test('without a token nothing is registered, which is told', async () => {
    const { bot, settings, lines } = botFor({ DISCORD_PUBLIC_KEY: PUBLIC_KEY, HTTP_PORT: String(await freePort()) })
    const { ends, emit, exited } = watchedProcess()
    await startHttp(bot, { ...settings, DISCORD_PUBLIC_KEY: PUBLIC_KEY }, ends)
    expect(lines.join('')).toContain('verbatim register')
    emit('SIGTERM')
    expect(await exited).toBe(0)
  })

  test('what Discord refuses later is logged, and what it forgot is a warning', async () => {
    const stand = await createStandIn()
    const port = await freePort()
    const {
      settings,
      bot: plain,
      lines,
    } = botFor({ DISCORD_PUBLIC_KEY: PUBLIC_KEY, DISCORD_API_URL: stand.rest.api, HTTP_PORT: String(port) })
    const { ends, emit, exited } = watchedProcess()
    const bot = createBot({ ...plain, commands: slowly(commands, 60), patience: 1 })
    await startHttp({ ...plain, dispatch: bot.dispatch }, { ...settings, DISCORD_PUBLIC_KEY: PUBLIC_KEY }, ends)
    stand.rest.fail(/PATCH/, status(400, {}, { message: 'Invalid Form Body', code: 50035 }), 1)
    await stand.post(`http://127.0.0.1:${port}/`, command('quotes', [], { user: '1' }))
    await until(() => lines.some((line) => line.includes('50035')))
    stand.rest.fail(/PATCH/, status(404, {}, { message: 'Unknown Webhook', code: 10015 }), 1)
    await stand.post(`http://127.0.0.1:${port}/`, command('demands', [], { user: '2' }))
    await until(() => lines.some((line) => line.includes('came too late')))
    emit('SIGTERM')
    expect(await exited).toBe(0)
    await stand.close()
  })

  test('a registration that fails is told, and the endpoint answers all the same', async () => {
    const stand = await createStandIn()
    stand.rest.fail(/commands/, status(403))
    const port = await freePort()
    const { bot, settings, lines } = botFor({
      DISCORD_PUBLIC_KEY: PUBLIC_KEY,
      DISCORD_TOKEN: TOKEN,
      DISCORD_APPLICATION_ID: APPLICATION,
      DISCORD_API_URL: stand.rest.api,
      HTTP_PORT: String(port),
    })
    const { ends, emit, exited } = watchedProcess()
    await startHttp(bot, { ...settings, DISCORD_PUBLIC_KEY: PUBLIC_KEY }, ends)
    expect(lines.join('')).toContain('could not be registered')
    expect((await stand.post(`http://127.0.0.1:${port}/`, command('quotes'))).status).toBe(200)
    emit('SIGTERM')
    expect(await exited).toBe(0)
    await stand.close()
  })
})

describe('reaching Discord', () => {
  test.for([
    ['a 500', status(500)],
    ['a page of a hotel', html],
    ['JSON of another kind', status(200, {}, { hello: 'world' })],
    ['a 403, as from a ban', status(403)],
  ] as const)('goes on after %s, each pause longer than the last', async ([, fault]) => {
    const stand = await createStandIn()
    stand.rest.fail(/gateway/, fault, 3)
    const pauses: number[] = []
    const rest = new REST({ api: stand.rest.api, retries: 0 }).setToken(TOKEN)
    await reachDiscord({
      rest,
      onWait: (_why, pause) => void pauses.push(pause),
      signal: new AbortController().signal,
      pause: 5,
    })
    expect(pauses).toEqual([5, 10, 20])
    await stand.close()
  })

  test('ends with the signal, and waits as long as Discord says where no session is left', async () => {
    const stand = await createStandIn()
    stand.rest.leaveSessions(0)
    const pauses: number[] = []
    const stop = new AbortController()
    const rest = new REST({ api: stand.rest.api }).setToken(TOKEN)
    const reaching = reachDiscord({
      rest,
      onWait: (_why, pause) => {
        pauses.push(pause)
        stop.abort()
      },
      signal: stop.signal,
      pause: 5,
    })
    await expect(reaching).rejects.toThrow()
    expect(pauses).toEqual([200])
    await stand.close()
  })
})
