// Settings: the environment, checked once. The only reader of process.env; a fault names the variable, never its value.
import { config as loadDotenv } from 'dotenv'
import { z } from 'zod'

const snowflake = z.string().regex(/^\d{15,20}$/, 'must be the number that Discord shows, 15 to 20 digits')
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number, 0 to 65535')
  .transform(Number)
  .refine((number) => number <= 65_535, 'must be a port number, 0 to 65535')
const optionalPort = z.union([z.literal('off'), port], 'must be a port number, 0 to 65535, or “off”')
const url = z
  .url({ protocol: /^https?$/, error: 'must be an http(s) address' })
  .transform((address) => address.replace(/\/+$/, ''))
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Every setting: its variable, its rule and its default. `.env.example` is held against this list by a test. */
export const settingsSchema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\w-]{10,}\.[\w-]+\.[\w-]+$/,
      'does not look like a bot token; copy it anew from the developer portal, page “Bot”',
    )
    .optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must be the 64 hexadecimal digits from the portal, page “General Information”')
    .optional(),
  DISCORD_APPLICATION_ID: snowflake.optional(),
  DISCORD_GUILD_ID: snowflake.optional(),
  DISCORD_API_URL: url.default('https://discord.com/api'),
  HTTP_HOST: z.string().default('127.0.0.1'),
  HTTP_PORT: port.default(8080),
  OPERATIONS_PORT: optionalPort.default(9464),
  PLAYGROUND_HOST: z.string().default('127.0.0.1'),
  PLAYGROUND_PORT: port.default(3210),
  PLAYGROUND_ALLOWED_HOSTS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((host) => host.trim())
        .filter(Boolean),
    ),
  DATA_FOLDER: z.string().default('data'),
  LOG_LEVEL: z.enum(levels, `must be one of ${levels.join(', ')}`).optional(),
  DIGEST_MODEL_URL: url.optional(),
  DIGEST_MODEL_NAME: z.string().optional(),
  DIGEST_MODEL_KEY: z.string().optional(),
})

export type Settings = z.infer<typeof settingsSchema>

/** A setting is missing or breaks its rule. */
export class SettingsFault extends Error {
  override name = 'SettingsFault'
}

/** Checks an environment; an empty value counts as not set, blanks around one are dropped. Throws SettingsFault. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value = '']) => (value.trim() === '' ? [] : [[name, value.trim()]])),
  )
  const result = settingsSchema.safeParse(given)
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`)
    throw new SettingsFault(`These settings need a change (in the environment or in .env):\n${faults.join('\n')}`)
  }
  const { DIGEST_MODEL_URL, DIGEST_MODEL_NAME } = result.data
  if (DIGEST_MODEL_URL !== undefined && DIGEST_MODEL_NAME === undefined) {
    throw new SettingsFault('DIGEST_MODEL_URL is set, so DIGEST_MODEL_NAME is needed too: the name of the model there.')
  }
  return result.data
}

/** The settings of this process: .env, then what the environment says. Throws SettingsFault. */
export function loadSettings(): Settings {
  loadDotenv({ quiet: true })
  return readSettings(process.env)
}
