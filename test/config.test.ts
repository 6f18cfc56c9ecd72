// Settings: checked once, with faults that name the variable and never its value.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadSettings, readSettings, SettingsFault, settingsSchema } from '../src/config.ts'

/** The message of the fault that an environment makes. */
function faultOf(environment: Record<string, string>): string {
  try {
    readSettings(environment)
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsFault)
    return (error as Error).message
  }
  throw new Error('there was no fault')
}

describe('settings', () => {
  test('have sensible defaults: nothing has to be set', () => {
    expect(readSettings({})).toEqual({
      DISCORD_API_URL: 'https://discord.com/api',
      HTTP_HOST: '127.0.0.1',
      HTTP_PORT: 8080,
      OPERATIONS_PORT: 9464,
      PLAYGROUND_HOST: '127.0.0.1',
      PLAYGROUND_PORT: 3210,
      PLAYGROUND_ALLOWED_HOSTS: [],
      DATA_FOLDER: 'data',
    })
  })

  test('count as not set where they are empty, and lose blanks around them', () => {
    const settings = readSettings({
      DISCORD_TOKEN: '',
      HTTP_PORT: ' 81 ',
      DATA_FOLDER: '\t',
      DISCORD_API_URL: 'http://127.0.0.1:9/api/ ',
      OPERATIONS_PORT: 'off',
      PLAYGROUND_ALLOWED_HOSTS: 'a.example, b.example,',
    })
    expect(settings).toMatchObject({
      HTTP_PORT: 81,
      DATA_FOLDER: 'data',
      DISCORD_API_URL: 'http://127.0.0.1:9/api',
      OPERATIONS_PORT: 'off',
      PLAYGROUND_ALLOWED_HOSTS: ['a.example', 'b.example'],
    })
    expect(settings.DISCORD_TOKEN).toBeUndefined()
  })

  test.for([
    ['DISCORD_TOKEN', 'canary'],
    ['DISCORD_PUBLIC_KEY', 'canary'],
    ['DISCORD_APPLICATION_ID', 'canary'],
    ['DISCORD_GUILD_ID', '12'],
    ['DISCORD_API_URL', 'ftp://canary'],
    ['HTTP_PORT', 'canary'],
    ['HTTP_PORT', '65536'],
    ['HTTP_PORT', '0x50'],
    ['HTTP_PORT', '-1'],
    ['OPERATIONS_PORT', 'canary'],
    ['PLAYGROUND_PORT', '1.5'],
    ['LOG_LEVEL', 'canary'],
    ['DIGEST_MODEL_URL', 'canary'],
  ] as const)('%s that breaks its rule is named with the rule, not with its value', ([name, value]) => {
    const message = faultOf({ [name]: value })
    expect(message).toMatch(new RegExp(`\\n  ${name} (must|does not)`))
    expect(message).not.toContain(value)
  })

  test('are all named at once', () => {
    expect(faultOf({ HTTP_PORT: 'x', LOG_LEVEL: 'y' }).split('\n')).toHaveLength(3)
  })

  test('for a model need its name too', () => {
    expect(faultOf({ DIGEST_MODEL_URL: 'http://127.0.0.1:1/v1' })).toContain('DIGEST_MODEL_NAME')
    expect(readSettings({ DIGEST_MODEL_URL: 'http://127.0.0.1:1/v1', DIGEST_MODEL_NAME: 'm' })).toMatchObject({
      DIGEST_MODEL_NAME: 'm',
    })
  })

  test('come from the environment of the process', () => {
    process.env['HTTP_PORT'] = '4321'
    expect(loadSettings().HTTP_PORT).toBe(4321)
    delete process.env['HTTP_PORT']
  })
})

test('.env.example lists every setting, and nothing else', () => {
  const lines = readFileSync(new URL('../.env.example', import.meta.url), 'utf8').split('\n')
  const names = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? [])
  expect(names.toSorted()).toEqual(Object.keys(settingsSchema.shape).toSorted())
})

test('the values of .env.example are the defaults', () => {
  const lines = readFileSync(new URL('../.env.example', import.meta.url), 'utf8').split('\n')
  const given = Object.fromEntries(
    lines.flatMap((line) => (/^[A-Z_]+=/.test(line) ? [line.split('=') as [string, string]] : [])),
  )
  expect(readSettings(given)).toEqual(readSettings({}))
})
