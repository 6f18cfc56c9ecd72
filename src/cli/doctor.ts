// verbatim doctor: checks what the bot needs and says what to do about each thing that is missing.
import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { Settings } from '../config.ts'
import { createInvalidRequests } from '../discord/invalid-requests.ts'
import { createRest } from '../discord/rest.ts'
import { closeServer, ListenFault, listen } from '../operations/listen.ts'
import { openLibrary } from '../start/parts.ts'
import { explainRestFault } from './explain.ts'
import type { Outcome } from './outcome.ts'

/** One thing looked at. `ok` is null where it does not matter with these settings. */
type Finding = { readonly what: string; readonly ok: boolean | null; readonly say: string }

export async function examine(settings: Settings, now: () => number): Promise<Outcome> {
  const findings = [
    checkNode(),
    checkDigests(settings),
    await checkFolder(settings),
    ...(await checkPorts(settings)),
    ...(await checkDiscord(settings, now)),
  ]
  const lines = findings.map(({ what, ok, say }) => `${ok === null ? '–' : ok ? '✓' : '✗'} ${what}: ${say}`)
  const bad = findings.filter(({ ok }) => ok === false).length
  const last =
    bad === 0 ? 'Nothing stands in the way.' : bad === 1 ? 'One thing needs a change.' : `${bad} things need a change.`
  return { exitCode: bad === 0 ? 0 : 1, text: [...lines, last].join('\n') }
}

const checkNode = (): Finding => ({ what: 'Node', ok: true, say: process.versions.node })

function checkDigests(settings: Settings): Finding {
  try {
    openLibrary(settings)
    return { what: 'Built-in digests', ok: true, say: 'whole' }
  } catch (error) {
    return { what: 'Built-in digests', ok: false, say: error instanceof Error ? error.message : 'cannot be read' }
  }
}

async function checkFolder({ DATA_FOLDER }: Settings): Promise<Finding> {
  const what = `Data folder ${DATA_FOLDER}`
  try {
    await mkdir(DATA_FOLDER, { recursive: true })
    await access(DATA_FOLDER, constants.R_OK | constants.W_OK)
    return { what, ok: true, say: 'can be written' }
  } catch {
    return {
      what,
      ok: false,
      say: 'cannot be written; give this user the right to, or set DATA_FOLDER to another folder',
    }
  }
}

async function checkPorts(settings: Settings): Promise<Finding[]> {
  const { HTTP_HOST, HTTP_PORT, OPERATIONS_PORT, PLAYGROUND_HOST, PLAYGROUND_PORT, DISCORD_PUBLIC_KEY, DISCORD_TOKEN } =
    settings
  const playground = DISCORD_PUBLIC_KEY === undefined && DISCORD_TOKEN === undefined
  return [
    ...(DISCORD_PUBLIC_KEY === undefined ? [] : [await checkPort(HTTP_HOST, HTTP_PORT, 'HTTP_PORT')]),
    ...(OPERATIONS_PORT === 'off' || playground
      ? []
      : [await checkPort('127.0.0.1', OPERATIONS_PORT, 'OPERATIONS_PORT')]),
    ...(playground ? [await checkPort(PLAYGROUND_HOST, PLAYGROUND_PORT, 'PLAYGROUND_PORT')] : []),
  ]
}

async function checkPort(host: string, port: number, setting: string): Promise<Finding> {
  const server = createServer()
  try {
    await listen(server, { host, port, setting })
    await closeServer(server)
    return { what: setting, ok: true, say: `${port} is free` }
  } catch (error) {
    return { what: setting, ok: false, say: error instanceof ListenFault ? error.message : 'cannot be used' }
  }
}

async function checkDiscord(settings: Settings, now: () => number): Promise<Finding[]> {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: api, DISCORD_GUILD_ID: guild } = settings
  if (token === undefined)
    return [
      {
        what: 'Token',
        ok: null,
        say: 'none, so “npm start” opens the playground. For Discord, set DISCORD_TOKEN (README, “Put it on Discord”).',
      },
    ]
  const rest = createRest({ api, token, invalid: createInvalidRequests(now) })
  try {
    const application = (await rest.get('/applications/@me')) as {
      id: string
      name: string
      verify_key?: string
      interactions_endpoint_url?: string | null
    }
    return [
      { what: 'Token', ok: true, say: `is the application “${application.name}” (${application.id})` },
      checkDelivery(settings, application),
      ...(guild === undefined ? [] : [await checkGuild(rest, application.id, guild)]),
      {
        what: 'Invitation',
        ok: null,
        say: `https://discord.com/oauth2/authorize?client_id=${application.id}&scope=bot+applications.commands&permissions=0`,
      },
    ]
  } catch (error) {
    return [{ what: 'Token', ok: false, say: explainRestFault(error) }]
  }
}

/** Discord sends interactions either to the endpoint in the portal or to the gateway; the settings must agree with it. */
function checkDelivery(
  { DISCORD_PUBLIC_KEY: key }: Settings,
  { verify_key, interactions_endpoint_url }: { verify_key?: string; interactions_endpoint_url?: string | null },
): Finding {
  const what = 'Interactions'
  if (key !== undefined && verify_key !== undefined && key.toLowerCase() !== verify_key) {
    return {
      what,
      ok: false,
      say: 'DISCORD_PUBLIC_KEY is not this application’s; copy it from the portal, page “General Information”',
    }
  }
  if (key === undefined && interactions_endpoint_url) {
    return {
      what,
      ok: false,
      say: `Discord sends them to ${interactions_endpoint_url}; clear “Interactions Endpoint URL” in the portal, or set DISCORD_PUBLIC_KEY`,
    }
  }
  if (key !== undefined && !interactions_endpoint_url) {
    return {
      what,
      ok: false,
      say: 'the portal has no “Interactions Endpoint URL” yet; enter this bot’s public address there',
    }
  }
  return {
    what,
    ok: true,
    say: key === undefined ? 'come over the gateway' : `come over HTTP to ${interactions_endpoint_url}`,
  }
}

async function checkGuild(rest: ReturnType<typeof createRest>, application: string, guild: string): Promise<Finding> {
  try {
    await rest.get(`/applications/${application}/guilds/${guild}/commands`)
    return { what: 'Server', ok: true, say: `commands can be registered in ${guild}` }
  } catch (error) {
    return { what: 'Server', ok: false, say: explainRestFault(error) }
  }
}
