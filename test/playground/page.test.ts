// The page in a real browser: the bot's own commands by keyboard and by hand, somebody else's press, themes, a phone, and who cannot see or use a mouse.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFaults, chromiumPath, last, send, serveBot, tryPage } from './browser.ts'

const LABEL_OF_FOCUS = 'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent'

describe.skipIf(chromiumPath === undefined)('the page in a browser', () => {
  const { visit } = tryPage(serveBot)

  const keys = async (page: Page, ...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key)
  }
  const tabTo = async (page: Page, name: string) => {
    for (let presses = 0; presses < 60; presses++) {
      const label = await page.evaluate<string | null>(LABEL_OF_FOCUS)
      if (label === name) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`“${name}” cannot be reached with Tab`)
  }

  describe('by keyboard alone', () => {
    test('a command is found, its option completed from the bot’s own suggestions, and sent', async () => {
      const page = await visit()
      await tabTo(page, 'Message #article-talk')
      await page.keyboard.type('/quo')
      expect(await page.getByRole('option', { selected: true }).textContent()).toContain('/quotes')
      await keys(page, 'Enter')
      await page.keyboard.type('spe')
      await keys(page, 'Tab')
      await page.keyboard.type('cia')
      await page.getByRole('option', { name: 'CIA', exact: true }).waitFor()
      await keys(page, 'ArrowDown', 'ArrowUp', 'Enter', 'Enter')
      await last(page).getByRole('heading', { name: /CIA/ }).waitFor()
      expect(await last(page).locator('.message-reply').textContent()).toContain('Ada used /quotes')
      expect(await last(page).locator('.author').textContent()).toBe('VerbatimAPP')
    })

    test('whoever begins to type writes a message, at the start and after a click elsewhere', async () => {
      const page = await visit()
      await page.keyboard.type('/dem')
      expect(await page.getByRole('option', { selected: true }).textContent()).toContain('/demands')
      await keys(page, 'Escape')
      await page.locator('#welcome').click({ position: { x: 2, y: 2 } })
      await page.keyboard.type('ands')
      expect(
        await page
          .locator('.composer-text')
          .inputValue()
          .catch(() => ''),
      ).toBe('/demands')
    })

    test('pages are turned with Tab and Enter, and the focus stays on the button', async () => {
      const page = await visit()
      await send(page, 'quotes')
      const before = await last(page).innerText()
      await last(page).getByRole('button', { name: 'Next' }).focus()
      await keys(page, 'Enter')
      await last(page)
        .getByText(/Showing 6–10|6–10/)
        .waitFor()
      expect(await last(page).innerText()).not.toBe(before)
      expect(await page.locator('.message').count()).toBe(1)
      expect(await page.locator(':focus').textContent()).toBe('Next')
      await page.keyboard.press('Shift+Tab')
      expect(await page.locator(':focus').textContent()).toBe('Back')
    })

    test('the filter is a listbox: arrows choose, Enter sets it, Escape closes it', async () => {
      const page = await visit()
      await send(page, 'demands')
      const menu = last(page).getByRole('combobox')
      await menu.focus()
      await keys(page, 'ArrowDown')
      expect(await menu.getAttribute('aria-expanded')).toBe('true')
      await keys(page, 'Escape')
      expect(await menu.getAttribute('aria-expanded')).toBe('false')
      const before = await last(page).innerText()
      await keys(page, 'Enter', 'ArrowDown', 'Enter')
      await expect.poll(() => last(page).innerText()).not.toBe(before)
      expect(await page.locator(':focus').getAttribute('role')).toBe('combobox')
    })

    test('a private answer is marked, seen by nobody else, and can be posted for all', async () => {
      const page = await visit()
      await tabTo(page, 'Message #article-talk')
      await page.keyboard.type('/summary private:')
      await page.keyboard.type('tr')
      await keys(page, 'Tab', 'Enter')
      await last(page).getByText('Only you can see this').waitFor()
      await page.getByRole('button', { name: 'Act as Ben' }).click()
      expect(await page.locator('.message').count()).toBe(0)
      await page.getByRole('button', { name: 'Act as Ada' }).click()
      await last(page).getByRole('button', { name: 'Post here' }).focus()
      await keys(page, 'Enter')
      await expect.poll(() => page.locator('.message').count()).toBe(2)
      expect(await last(page).getByText('Only you can see this').count()).toBe(0)
      await page.getByRole('button', { name: 'Act as Ben' }).click()
      expect(await page.locator('.message').count()).toBe(1)
    })

    test('a required option is asked for before anything is sent', async () => {
      const page = await visit()
      await tabTo(page, 'Message #article-talk')
      await page.keyboard.type('/search ')
      await keys(page, 'Enter')
      await page.getByText('This option is required. Specify a value.').waitFor()
      const field = page.getByRole('combobox', { name: /^words/ })
      expect(await field.getAttribute('aria-invalid')).toBe('true')
      expect(await page.locator('.message').count()).toBe(0)
      await page.keyboard.type('drone')
      await keys(page, 'Enter')
      await last(page).locator('.components').waitFor()
    })

    test('Backspace takes options away one by one, then the command; Escape leaves it', async () => {
      const page = await visit()
      await tabTo(page, 'Message #article-talk')
      await page.keyboard.type('/quotes kind:')
      expect(await page.locator('.pill').count()).toBe(1)
      await keys(page, 'Backspace')
      expect(await page.locator('.pill').count()).toBe(0)
      await keys(page, 'Backspace')
      expect(await page.locator('.composer-text').inputValue()).toBe('/quotes')
      await keys(page, 'Enter', 'Escape', 'Escape')
      expect(await page.locator('.composer-text').inputValue()).toBe('')
    })

    test('a subcommand is sent as Discord nests it', async () => {
      const page = await visit()
      await send(page, 'article list')
      await last(page).getByRole('heading').first().waitFor()
      await last(page).getByRole('button', { name: 'JSON' }).click()
      expect(await last(page).locator('.json').innerText()).toContain('"name": "list"')
    })
  })

  test('a passage button answers its presser alone, and links to the message pressed', async () => {
    const page = await visit()
    await send(page, 'quotes')
    await last(page).locator('.section-accessory button').first().click()
    await expect.poll(() => page.locator('.message').count()).toBe(2)
    await last(page).getByText('Only you can see this').waitFor()
    expect(await last(page).locator('.message-reply').textContent()).toContain('@Verbatim')
    await last(page).getByRole('button', { name: 'Dismiss message' }).click()
    expect(await page.locator('.message').count()).toBe(1)
  })

  test('somebody else’s press leaves the message as it is and gives that person a copy', async () => {
    const page = await visit()
    await send(page, 'quotes')
    const before = await page.locator('.message .components').first().innerText()
    await page.getByRole('button', { name: 'Act as Ben' }).click()
    await page.locator('.message').first().getByRole('button', { name: 'Next' }).click()
    await expect.poll(() => page.locator('.message').count()).toBe(2)
    await last(page).getByText('Only you can see this').waitFor()
    expect(await page.locator('.message .components').first().innerText()).toBe(before)
    await page.getByRole('button', { name: 'Act as Ada' }).click()
    expect(await page.locator('.message').count()).toBe(1)
  })

  test('a direct message with the bot is a place of its own', async () => {
    const page = await visit()
    await page.getByRole('button', { name: 'Direct messages' }).click()
    await send(page, 'summary')
    await last(page).getByRole('button', { name: 'JSON' }).click()
    const json = await last(page).locator('.json').innerText()
    expect(json).toContain('"context": 1')
    expect(json).not.toContain('"guild_id"')
    await page.getByRole('button', { name: 'Act as Ben' }).click()
    expect(await page.locator('.message').count()).toBe(0)
    await page.getByRole('button', { name: 'Reading Circle' }).click()
    expect(await page.locator('.message').count()).toBe(0)
  })

  test('a command named in an answer can be clicked', async () => {
    const page = await visit()
    await send(page, 'help')
    await last(page).locator('button.mention').first().click()
    expect(await page.locator('.command-name').textContent()).toMatch(/^\/\w+/)
  })

  test('on a phone nothing is wider than the screen, and the channels slide in', async () => {
    const page = await visit({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
    await page.locator('.welcome-command').first().click()
    await page.getByRole('button', { name: 'Send' }).click()
    await last(page).locator('.components').waitFor()
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    expect(await page.getByRole('button', { name: 'side-notes' }).isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Channels and members' }).click()
    await page.getByRole('button', { name: 'side-notes' }).click()
    expect(await page.locator('h1').textContent()).toBe('side-notes')
  })

  test('the theme follows the system, and the choice of another is remembered', async () => {
    const page = await visit({ colorScheme: 'light' })
    const background = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
    expect(await background()).toBe('rgb(251, 251, 251)')
    await page.getByRole('button', { name: 'Dark theme' }).click()
    expect(await background()).toBe('rgb(26, 26, 30)')
    await page.reload()
    await page.locator('html[data-ready]').waitFor()
    expect(await background()).toBe('rgb(26, 26, 30)')
  })

  test.each([
    ['dark', { colorScheme: 'dark' }],
    ['light', { colorScheme: 'light' }],
    ['on a phone', { colorScheme: 'dark', viewport: { width: 360, height: 740 } }],
  ] as const)('axe finds nothing serious (%s)', async (_name, options) => {
    const page = await visit(options)
    const faults: string[] = []
    const look = async (where: string) => void faults.push(...(await axeFaults(page, where)))
    await look('an empty channel')
    await page.locator('.composer-text').focus()
    await page.keyboard.type('/')
    await look('the command picker')
    await page.keyboard.type('search ')
    await page.keyboard.press('Enter')
    await look('a faulty option')
    await keys(page, 'Escape', 'Escape', 'Escape')
    await send(page, 'quotes')
    await last(page).getByRole('combobox').click()
    await look('an answer with its menu open')
    await page.keyboard.press('Escape')
    await last(page).getByRole('button', { name: 'JSON' }).click()
    await last(page).getByRole('button', { name: 'More' }).click()
    await look('JSON and a message’s menu')
    expect(faults).toEqual([])
  })
})
