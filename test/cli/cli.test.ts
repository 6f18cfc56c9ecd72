// The command line: what it prints, and exit codes that mean something.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { examine } from '../../src/cli/doctor.ts'
import { explainRestFault } from '../../src/cli/explain.ts'
import { registerNow } from '../../src/cli/register.ts'
import { runCli } from '../../src/cli/run.ts'
import { readSettings } from '../../src/config.ts'
import { createStandIn, PUBLIC_KEY, type StandIn, TOKEN } from '../stand-in/discord.ts'
import { status } from '../stand-in/faults.ts'
import { start } from '../stand-in/process.ts'

const run = (...args: string[]) => runCli(args, commands)
const digestFile = (name: string) => fileURLToPath(new URL(`../../digests/${name}`, import.meta.url))
const FERRY = digestFile('skerrivane-ferry.json')
const FERRY_TEXT = digestFile('skerrivane-ferry.txt')
const folder = () => mkdtempSync(join(tmpdir(), 'verbatim-'))
const now = () => performance.now()

describe('ask', () => {
  test('answers a slash command as text, and with --json as the message that Discord would get', async () => {
    const text = await run('ask', '/quotes')
    expect(text.exitCode).toBe(0)
    expect(text.text).toContain('“')
    const json = JSON.parse((await run('ask', '/quotes', '--json')).text)
    expect(json).toMatchObject({ flags: 1 << 15, allowed_mentions: { parse: [] } })
  })

  test('takes words after each other as one line, and lists every command', async () => {
    expect((await run('ask', '/quotes', 'kind:named')).exitCode).toBe(0)
    const { text } = await run('ask', '--list')
    for (const { data } of commands) expect(text).toContain(`/${data.name}`)
  })

  test.for([
    ['nothing', []],
    ['no command', ['/nonsense']],
    ['no option of it', ['/quotes colour']],
    ['an unknown flag', ['/quotes', '--purple']],
  ] as const)('of %s is typed wrongly: 2, and says what there is', async ([, args]) => {
    const { exitCode, text } = await run('ask', ...args)
    expect(exitCode).toBe(2)
    expect(text.length).toBeGreaterThan(20)
  })
})

describe('verify and attach', () => {
  test('prove a digest against its text', async () => {
    expect(await run('verify', FERRY, '--article', FERRY_TEXT)).toMatchObject({
      exitCode: 0,
      text: expect.stringContaining('passages stand in the text'),
    })
    expect(await run('verify', FERRY)).toMatchObject({ exitCode: 0, text: expect.stringContaining('--article') })
  })

  test('find a text that was changed, and a digest that breaks a rule', async () => {
    const other = join(folder(), 'other.txt')
    writeFileSync(other, readFileSync(FERRY_TEXT, 'utf8').replace('e', 'a'))
    expect(await run('verify', FERRY, '--article', other)).toMatchObject({
      exitCode: 1,
      text: expect.stringContaining('fault'),
    })
    const broken = join(folder(), 'broken.json')
    writeFileSync(broken, '{"formatVersion": 1}')
    expect((await run('verify', broken)).exitCode).toBe(1)
    writeFileSync(broken, '{"half')
    expect((await run('verify', broken)).exitCode).toBe(1)
  })

  test.for([
    ['verify', []],
    ['attach', []],
    ['verify', ['/no/such/file.json']],
    ['attach', ['/no/such/file.txt']],
    ['attach', ['/']],
  ] as const)('%s with %j is typed wrongly', async ([name, args]) => {
    expect((await run(name, ...args)).exitCode).toBe(2)
  })

  test('attach keeps the text of a known article and refuses any other', async () => {
    const data = folder()
    process.env['DATA_FOLDER'] = data
    const kept = await run('attach', FERRY_TEXT)
    expect(kept).toMatchObject({ exitCode: 0, text: expect.stringContaining('Kept.') })
    const other = join(data, 'other.txt')
    writeFileSync(other, 'Another text.')
    expect(await run('attach', other)).toMatchObject({ exitCode: 1, text: expect.stringContaining('Nothing was kept') })
    delete process.env['DATA_FOLDER']
  })
})

describe('help', () => {
  test('is given when asked for, and where nothing or nonsense was typed', async () => {
    expect(await run('--help')).toMatchObject({ exitCode: 0, text: expect.stringContaining('verbatim doctor') })
    expect(await run('ask', '--help')).toMatchObject({ exitCode: 0 })
    expect((await run()).exitCode).toBe(2)
    expect(await run('toString')).toMatchObject({ exitCode: 2, text: expect.stringContaining('toString') })
  })
})

describe('with Discord', () => {
  let stand: StandIn
  beforeEach(async () => {
    stand = await createStandIn()
  })
  afterEach(() => stand.close())

  const settingsOf = (more: Record<string, string> = {}) =>
    readSettings({
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: stand.rest.api,
      OPERATIONS_PORT: 'off',
      DATA_FOLDER: folder(),
      ...more,
    })

  test('register tells the commands once, and says where', async () => {
    expect(await registerNow(settingsOf(), commands, now)).toMatchObject({
      exitCode: 0,
      text: expect.stringMatching(/^Registered \d+ commands for every server/),
    })
    expect(await registerNow(settingsOf(), commands, now)).toMatchObject({
      exitCode: 0,
      text: expect.stringContaining('already'),
    })
    expect(
      await registerNow(
        settingsOf({ DISCORD_GUILD_ID: '300000000000000001', DISCORD_APPLICATION_ID: '100000000000000001' }),
        commands,
        now,
      ),
    ).toMatchObject({ text: expect.stringContaining('for the server 300000000000000001') })
  })

  test('register needs a token, and explains what Discord refuses', async () => {
    expect(await registerNow(readSettings({}), commands, now)).toMatchObject({
      exitCode: 78,
      text: expect.stringContaining('DISCORD_TOKEN'),
    })
    stand.rest.fail(/commands/, status(403, {}, { message: 'Missing Access', code: 50001 }))
    expect(await registerNow(settingsOf(), commands, now)).toMatchObject({
      exitCode: 1,
      text: expect.stringContaining('invite it'),
    })
  })

  test('the doctor finds nothing in the way of a bot that is set up', async () => {
    const gateway = await examine(settingsOf({ DISCORD_GUILD_ID: '300000000000000001' }), now)
    expect(gateway).toMatchObject({ exitCode: 0, text: expect.stringContaining('come over the gateway') })
    expect(gateway.text).toContain('https://discord.com/oauth2/authorize')
    expect(gateway.text).toContain('Nothing stands in the way.')
    expect(gateway.text).not.toContain(TOKEN)
    stand.rest.application.interactions_endpoint_url = 'https://bot.example/'
    const http = await examine(settingsOf({ DISCORD_PUBLIC_KEY: PUBLIC_KEY, HTTP_PORT: '0' }), now)
    expect(http).toMatchObject({ exitCode: 0, text: expect.stringContaining('over HTTP to https://bot.example/') })
  })

  test.for([
    [
      'another application’s key',
      { DISCORD_PUBLIC_KEY: 'ab'.repeat(32), HTTP_PORT: '0' },
      null,
      'not this application’s',
    ],
    ['an endpoint in the portal but no key here', {}, 'https://bot.example/', 'clear “Interactions Endpoint URL”'],
    [
      'a key here but no endpoint in the portal',
      { DISCORD_PUBLIC_KEY: PUBLIC_KEY, HTTP_PORT: '0' },
      null,
      'has no “Interactions Endpoint URL”',
    ],
  ] as const)('the doctor sees %s', async ([, more, url, words]) => {
    stand.rest.application.interactions_endpoint_url = url
    expect(await examine(settingsOf(more), now)).toMatchObject({ exitCode: 1, text: expect.stringContaining(words) })
  })

  test('the doctor names a refused token, a server that the bot is not in, a port in use and a folder that cannot be', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const port = String((taken.address() as AddressInfo).port)
    const file = join(folder(), 'a-file')
    writeFileSync(file, '')
    stand.rest.fail(/applications.*guilds/, status(403, {}, { message: 'Missing Access', code: 50001 }))
    const { exitCode, text } = await examine(
      settingsOf({ DISCORD_GUILD_ID: '300000000000000001', OPERATIONS_PORT: port, DATA_FOLDER: join(file, 'below') }),
      now,
    )
    taken.close()
    expect(exitCode).toBe(1)
    for (const words of ['invite it', `Port ${port} is in use`, 'cannot be written', '3 things need a change'])
      expect(text).toContain(words)
    const refused = await examine(
      settingsOf({ DISCORD_TOKEN: 'MTAwMDAwMDAwMDAwMDAwMDAx.wrong1.token-canary-token-canary' }),
      now,
    )
    expect(refused).toMatchObject({ exitCode: 1, text: expect.stringContaining('Discord refused the token') })
    expect(refused.text).toContain('One thing needs a change.')
  })

  test('the doctor says without a token that the playground will open', async () => {
    const settings = readSettings({ DATA_FOLDER: folder(), PLAYGROUND_PORT: '0' })
    expect(await examine(settings, now)).toMatchObject({ exitCode: 0, text: expect.stringContaining('playground') })
  })
})

test.for([
  [{ status: 401 }, 'refused the token'],
  [{ status: 400, code: 50001 }, 'invite it'],
  [{ status: 403 }, 'invite it'],
  [{ status: 404 }, 'DISCORD_APPLICATION_ID'],
  [{ status: 429 }, 'slow down'],
  [{ status: 503 }, 'a fault of its own (503)'],
  [{ status: 400, code: 50035 }, 'code 50035'],
  [{ status: 418 }, 'answered 418:'],
  [{ name: 'TimeoutError' }, 'in time'],
  [{ name: 'Error', code: 'ECONNREFUSED' }, 'could not be reached'],
] as const)('a fault %j is explained by what to do', ([fault, words]) => {
  expect(explainRestFault(fault)).toContain(words)
})

test.concurrent.for([
  [['ask', '/quotes'], 0, 'stdout'],
  [['ask', '/nonsense'], 2, 'stderr'],
  [['verify', FERRY, '--article', FERRY_TEXT], 0, 'stdout'],
  [['register'], 78, 'stderr'],
] as const)('the program itself: verbatim %j ends with %i and speaks on %s', async ([args, code, stream]) => {
  const program = start({}, { program: 'verbatim.js', args: [...args] })
  expect(await program.ended).toBe(code)
  expect(program.out[stream].length).toBeGreaterThan(20)
  expect(program.out[stream === 'stdout' ? 'stderr' : 'stdout']).toBe('')
})

test('a setting that is wrong ends every program that reads it with 78', async () => {
  const program = start({ HTTP_PORT: 'x' }, { program: 'verbatim.js', args: ['doctor'] })
  expect(await program.ended).toBe(78)
  expect(program.out.stderr).toContain('HTTP_PORT')
})
