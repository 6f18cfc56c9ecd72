// Forms and the commands on a message, in a real browser: filled in, picked and sent as Discord sends them.
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { chromiumPath, last, send, serve, tryPage } from './browser.ts'
import { createShowcase, type Sent } from './showcase.ts'

describe.skipIf(chromiumPath === undefined)('forms and message menus', () => {
  const showcase = createShowcase()
  const { visit } = tryPage(() => serve(showcase))
  let page: Page
  beforeEach(async () => {
    page = await visit()
  })

  const sentLast = () => showcase.sent.at(-1) as Sent
  const type = async (text: string) => {
    await page.locator('.composer-text').focus()
    await page.keyboard.type(text)
  }

  describe('forms', () => {
    const dialog = () => page.getByRole('dialog', { name: 'Add an article' })

    test('is filled in with the keyboard and sent as Discord sends it', async () => {
      await type('/form ')
      await page.keyboard.press('Enter')
      await dialog().waitFor()
      expect(await page.locator('.message').count()).toBe(0)
      await page.keyboard.type('The ferry is late.')
      await page.keyboard.press('Tab')
      for (const key of ['Enter', 'ArrowDown', 'Enter', 'Tab']) await page.keyboard.press(key)
      await dialog()
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('words') })
      await dialog().getByText('a.txt').waitFor()
      await dialog()
        .getByRole('radio', { name: /Commentary/ })
        .focus()
      await page.keyboard.press('Space')
      await dialog().getByRole('checkbox', { name: 'Demands' }).focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await last(page).getByText('files: a.txt').waitFor()
      expect(await last(page).locator('.message-reply').textContent()).toContain('Ada used /form')
      expect(await dialog().count()).toBe(0)
      const { data, type: kind } = sentLast()
      expect(kind).toBe(5)
      expect(data.custom_id).toBe('form')
      expect(data.components?.map(({ component }) => component)).toMatchObject(
        [
          undefined,
          { type: 4, custom_id: 'words', value: 'The ferry is late.' },
          { type: 3, custom_id: 'language', values: ['ur'] },
          { type: 19, custom_id: 'file', values: [expect.stringMatching(/^\d+$/)] },
          { type: 21, custom_id: 'kind', value: 'commentary' },
          { type: 22, custom_id: 'parts', values: ['quotes', 'demands'] },
        ].map((one) => one ?? undefined),
      )
    })

    test('is not sent with a required field empty or too short, and says which', async () => {
      await type('/form ')
      await page.keyboard.press('Enter')
      await dialog().waitFor()
      const count = showcase.sent.length
      await dialog().getByRole('button', { name: 'Submit' }).click()
      expect(await dialog().getByText('This field is required.').count()).toBe(2)
      expect(await page.locator('textarea:focus').count()).toBe(1)
      await page.keyboard.type('no')
      await dialog().getByRole('button', { name: 'Submit' }).click()
      await dialog().getByText('Must be 3 or more in length.').waitFor()
      expect(showcase.sent.length).toBe(count)
      await page.keyboard.press('Escape')
      await dialog().waitFor({ state: 'detached' })
    })

    test('opened by a button, it carries that message along', async () => {
      await send(page, 'parts')
      await last(page).getByRole('button', { name: 'Open form' }).click()
      await dialog().getByRole('textbox').fill('Words')
      await dialog().getByRole('radio', { name: 'News' }).check()
      await dialog().getByRole('button', { name: 'Submit' }).click()
      await last(page).getByText('words = "Words"').waitFor()
      expect(sentLast().message?.components).toHaveLength(3)
    })
  })

  describe('a command on a message', () => {
    test('is picked by right-click, and the bot gets the message', async () => {
      await type('The minister said **no**.')
      await page.keyboard.press('Enter')
      await last(page).getByText('The minister said').click({ button: 'right' })
      await page.getByRole('menuitem', { name: 'Find in article' }).click()
      await last(page).getByText('Found: The minister said no.').waitFor()
      const { data } = sentLast()
      expect(data.type).toBe(3)
      expect(data.resolved?.['messages']?.[data.target_id]).toMatchObject({ content: 'The minister said **no**.' })
    })

    test('is reached by keyboard through “More”', async () => {
      await type('Words')
      await page.keyboard.press('Enter')
      await last(page).getByRole('button', { name: 'More' }).focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => page.locator(':focus').textContent()).toBe('Find in article')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      await last(page).getByText('Found: Words').waitFor()
    })
  })
})
