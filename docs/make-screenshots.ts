// Makes the pictures of the README: the playground in the system's Chromium, with the bot's real answers. Run it with: node docs/make-screenshots.ts
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { chromiumPath, last, launch, open, send, serveBot } from '../test/playground/browser.ts'

const FOLDER = fileURLToPath(new URL('screenshots/', import.meta.url))
const DESKTOP = { width: 1280, height: 1040 }
const PHONE = { width: 390, height: 844 }

type Shot = {
  readonly name: string
  readonly options: BrowserContextOptions
  readonly prepare: (page: Page) => Promise<void>
}

/** Scrolls so that the newest message begins at the top of the channel. */
const fromItsTop = (page: Page) => last(page).evaluate((message) => message.scrollIntoView({ block: 'start' }))

async function suggesting(page: Page): Promise<void> {
  await send(page, 'summary')
  await page.locator('.composer-text').focus()
  await page.keyboard.type('/quotes speaker:')
  await page.keyboard.type('o')
  await page.getByRole('option').first().waitFor()
}

const SHOTS: readonly Shot[] = [
  {
    name: 'desktop-dark',
    options: { viewport: DESKTOP, colorScheme: 'dark' },
    prepare: async (page) => {
      await send(page, 'quotes')
      await fromItsTop(page)
    },
  },
  {
    name: 'desktop-light',
    options: { viewport: DESKTOP, colorScheme: 'light' },
    prepare: async (page) => {
      await send(page, 'demands')
      await fromItsTop(page)
    },
  },
  { name: 'desktop-suggestions', options: { viewport: DESKTOP, colorScheme: 'dark' }, prepare: suggesting },
  {
    name: 'phone-dark',
    options: { viewport: PHONE, colorScheme: 'dark', hasTouch: true, isMobile: true },
    prepare: async (page) => {
      await send(page, 'summary')
      await fromItsTop(page)
    },
  },
  {
    name: 'phone-light',
    options: { viewport: PHONE, colorScheme: 'light', hasTouch: true, isMobile: true },
    prepare: async (page) => {
      await send(page, 'quotes')
      await last(page).locator('.section-accessory button').first().click()
      await last(page).getByText('Only you can see this').waitFor()
    },
  },
]

async function shoot(browser: Browser, url: string, { name, options, prepare }: Shot): Promise<void> {
  const { page, complaints } = await open(browser, url, options)
  await prepare(page)
  await page.mouse.move(0, 0)
  await page.screenshot({ path: `${FOLDER}${name}.png` })
  await page.context().close()
  console.log(`${name}.png${complaints.length > 0 ? ` – the page complained: ${complaints.join(' ')}` : ''}`)
}

if (chromiumPath === undefined) {
  console.error('The pictures need Chromium: apt-get install chromium')
  process.exitCode = 1
} else {
  const [browser, { url, close }] = await Promise.all([launch(), serveBot()])
  for (const shot of SHOTS) await shoot(browser, url, shot)
  await browser.close()
  close()
}
