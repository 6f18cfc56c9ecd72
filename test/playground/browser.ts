// A real browser on a real page: the system’s Chromium, a playground on a free port, and what the tests do there again and again.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { commands } from '../../commands/index.ts'
import { type Bot, createBot } from '../../src/bot.ts'
import { readSettings } from '../../src/config.ts'
import { registrationOf } from '../../src/discord/register.ts'
import type { Library } from '../../src/library/library.ts'
import { createLog } from '../../src/operations/log.ts'
import { createMetrics } from '../../src/operations/metrics.ts'
import { createPlayground, type PlaygroundSettings, withIds } from '../../src/playground/server.ts'
import { openLibrary } from '../../src/start/parts.ts'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where Chromium is; undefined on a machine without one. */
export const chromiumPath = PLACES.find((path) => existsSync(path))
if (chromiumPath === undefined) {
  console.log('There is no Chromium on this machine, so the page is not tried in a browser (apt-get install chromium).')
}

/** Without these Chromium asks hosts elsewhere for updates at every start. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath as string, args: ['--no-sandbox', '--disable-gpu', ...QUIET] })

/** The bot with its real commands, over the built-in library or another. */
export function botOf(library: Library = openLibrary(readSettings({}))): Bot {
  const log = createLog('silent')
  return createBot({ commands, library, log, metrics: createMetrics(), now: () => performance.now() })
}

export type Served = { readonly url: string; readonly close: () => void }

/** A playground on a free port. */
export async function serve({
  dispatch,
  commands: registered,
}: Pick<PlaygroundSettings, 'dispatch' | 'commands'>): Promise<Served> {
  const { server } = createPlayground({ dispatch, commands: registered, onError: (error) => console.error(error) })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

export function serveBot(bot: Bot = botOf()): Promise<Served> {
  const registered = withIds(registrationOf(bot.commands))
  for (const { name, id } of registered) bot.commandIds.set(name, id)
  return serve({ dispatch: bot.dispatch, commands: registered })
}

/** What the page complained of: messages on the console, errors nobody caught, broken rules of the Content-Security-Policy. */
export type Watched = { readonly page: Page; readonly complaints: string[] }

export async function open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'dark',
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(8_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => void complaints.push(String(error)))
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`${request.url()} failed`)
  })
  await page.goto(url)
  await page.locator('html[data-ready]').waitFor()
  return { page, complaints }
}

/** One browser and one server for all tests of a file; after each test, the pages it opened must have complained of nothing. */
export function tryPage(start: () => Promise<Served>) {
  let browser: Browser | undefined
  let served: Served | undefined
  let opened: Watched[] = []
  beforeAll(async () => {
    if (chromiumPath !== undefined) [browser, served] = await Promise.all([launch(), start()])
  })
  afterAll(async () => {
    await browser?.close()
    served?.close()
  })
  afterEach(async () => {
    const complaints = opened.flatMap((one) => one.complaints)
    for (const { page } of opened) await page.context().close()
    opened = []
    expect(complaints).toEqual([])
  })
  return {
    browser: () => browser as Browser,
    async visit(options: BrowserContextOptions = {}): Promise<Page> {
      const watched = await open(browser as Browser, served?.url ?? '', options)
      opened.push(watched)
      return watched.page
    },
  }
}

/** The newest message of the channel. */
export const last = (page: Page) => page.locator('.message').last()

/** Types a command without options and sends it, then waits until it is answered. */
export async function send(page: Page, name: string): Promise<void> {
  const count = await page.locator('.message').count()
  await page.locator('.composer-text').focus()
  await page.keyboard.type(`/${name} `)
  await page.keyboard.press('Enter')
  await page.locator('.message').nth(count).locator('.components, .content, .message-failure').first().waitFor()
}

type AxeResult = { violations: { id: string; impact: string; nodes: { html: string }[] }[] }
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe calls serious or critical on the page as it stands. */
export async function axeFaults(page: Page, where: string): Promise<string[]> {
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate<AxeResult>('axe.run()')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${where}: ${id}: ${nodes[0]?.html}`)
}
