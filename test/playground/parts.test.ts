// The page with a pretended bot that answers with everything Discord allows: late answers, none, every part of a message, hostile texts.
import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { arbitraryHolding } from '../fixtures/arbitrary-digest.ts'
import { libraryOf } from '../fixtures/invocation.ts'
import { axeFaults, botOf, chromiumPath, last, open, send, serve, serveBot, tryPage } from './browser.ts'
import { createShowcase, type Sent } from './showcase.ts'

describe.skipIf(chromiumPath === undefined)('the page with a pretended bot', () => {
  const showcase = createShowcase()
  const { visit, browser } = tryPage(() => serve(showcase))
  let page: Page
  beforeEach(async () => {
    page = await visit()
  })

  const sentLast = () => showcase.sent.at(-1) as Sent
  const type = async (text: string) => {
    await page.locator('.composer-text').focus()
    await page.keyboard.type(text)
  }

  describe('late answers and none', () => {
    test('“thinking…” until the answer is edited in; what follows is a message of its own', async () => {
      await type('/late ')
      await page.keyboard.press('Enter')
      await page.getByText('Verbatim is thinking…').waitFor()
      showcase.finishLater()
      await page.locator('.components').getByText('It took a while.').waitFor()
      expect(await page.getByText('Verbatim is thinking…').count()).toBe(0)
      await expect.poll(() => page.locator('.message').count()).toBe(2)
      await last(page).getByText('Only you can see this').waitFor()
      expect(await last(page).locator('.message-reply').textContent()).toContain('It took a while.')
    })

    test('an answer that is taken back goes', async () => {
      await type('/gone ')
      await page.keyboard.press('Enter')
      await page.getByText('Verbatim is thinking…').waitFor()
      showcase.finishLater()
      await expect.poll(() => page.locator('.message').count()).toBe(0)
    })

    test('a command and a button without an answer fail after three seconds, not before', async () => {
      await page.clock.install()
      await page.reload()
      await send(page, 'parts')
      await last(page).getByRole('button', { name: 'No answer' }).click()
      await type('/mute ')
      await page.keyboard.press('Enter')
      await page.getByText('Sending command…').waitFor()
      await page.clock.fastForward(2_800)
      expect(await page.getByText(/did not respond|interaction failed/).count()).toBe(0)
      await page.clock.fastForward(400)
      await page.getByText('This interaction failed').waitFor()
      await page.getByText('The application did not respond').waitFor()
      await last(page).getByRole('button', { name: 'Dismiss message' }).click()
      expect(await page.locator('.message').count()).toBe(1)
    })

    test('an announced answer that never comes fails when Discord’s 15 minutes are over', async () => {
      await page.clock.install()
      await page.reload()
      await type('/silent ')
      await page.keyboard.press('Enter')
      await page.getByText('Verbatim is thinking…').waitFor()
      await page.clock.fastForward('14:50')
      expect(await page.getByText('Verbatim is thinking…').count()).toBe(1)
      await page.clock.fastForward('00:20')
      await page.getByText('The application did not respond').waitFor()
    })

    test('a press that is answered later leaves the message until then', async () => {
      await send(page, 'parts')
      await last(page).getByRole('button', { name: 'Count' }).click()
      await expect.poll(() => sentLast().data.custom_id).toBe('count')
      showcase.finishLater()
      await last(page).getByText('Counted.').waitFor()
      expect(await page.locator('.message').count()).toBe(1)
    })
  })

  describe('parts', () => {
    test('every button style is drawn, a disabled one cannot be pressed, a link opens elsewhere', async () => {
      await send(page, 'parts')
      for (const name of ['Primary', 'Secondary', 'Success', '🔥 Danger'])
        await last(page).getByRole('button', { name }).waitFor()
      expect(await last(page).getByRole('button', { name: 'Off' }).isDisabled()).toBe(true)
      const link = last(page).getByRole('link', { name: 'Link' })
      expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
        '_blank',
        'noopener noreferrer nofollow',
      ])
      await last(page).getByRole('button', { name: 'Secondary' }).click()
      await last(page).getByText('Pressed two of 3 parts').waitFor()
      expect(sentLast().message?.flags).toBe(1 << 15)
    })

    test('a menu of several people sends them when it closes', async () => {
      await send(page, 'parts')
      await last(page).getByRole('combobox', { name: 'Pick people' }).click()
      await page.getByRole('option', { name: 'Ada' }).click()
      await page.getByRole('option', { name: 'Ben' }).click()
      expect(sentLast().type).toBe(2)
      await page.keyboard.press('Escape')
      await last(page).getByText('Picked @Ada and @Ben').waitFor()
      expect(Object.keys(sentLast().data.resolved?.['users'] ?? {})).toHaveLength(2)
    })

    test('files can be fetched, pictures have their alt text, and nothing is loaded from elsewhere', async () => {
      await send(page, 'files')
      await last(page).getByRole('img', { name: 'A map of who demands what' }).waitFor()
      await expect.poll(() => page.evaluate<number>('document.querySelector(".gallery img").naturalWidth')).toBe(1)
      expect(await last(page).getByRole('link', { name: 'digest.csv' }).getAttribute('href')).toContain('/attachments/')
      await last(page).getByText('12 bytes').waitFor()
      await last(page).getByRole('img', { name: 'A picture elsewhere' }).waitFor()
    })

    test('every kind of option is checked and sent with its own type', async () => {
      await type('/options ')
      await page.keyboard.type('hello')
      await page.keyboard.press('Tab')
      await page.keyboard.type('count:12')
      await page.keyboard.press('Enter')
      await page.getByText('Must be 9 or less.').waitFor()
      for (const key of ['Backspace', 'Backspace']) await page.keyboard.press(key)
      await page.keyboard.type('7')
      await page.keyboard.press('Tab')
      await page.keyboard.type('loud:f')
      await page.keyboard.press('Tab')
      await page.keyboard.type('who:be')
      await page.keyboard.press('Tab')
      await page.keyboard.type('size:la')
      await page.keyboard.press('Enter')
      await page.keyboard.type('file:')
      await page
        .locator('.pill input[type=file]')
        .setInputFiles({ name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from('b') })
      await page.keyboard.press('Enter')
      await last(page).locator('.md-code-block').waitFor()
      expect(sentLast().data.options).toEqual([
        { name: 'words', type: 3, value: 'hello' },
        { name: 'count', type: 4, value: 7 },
        { name: 'loud', type: 5, value: false },
        { name: 'who', type: 6, value: '200000000000000002' },
        { name: 'size', type: 3, value: 'Large' },
        { name: 'file', type: 11, value: expect.stringMatching(/^\d+$/) },
      ])
      expect(Object.keys(sentLast().data.resolved ?? {})).toEqual(['users', 'members', 'attachments'])
    })

    test('suggestions that do not come are said to load, then to have failed', async () => {
      await page.clock.install()
      await page.reload()
      await type('/options x')
      await page.keyboard.press('Tab')
      await page.keyboard.type('slow:a')
      await page.getByText('Loading options…').waitFor()
      await expect.poll(() => showcase.sent.filter(({ type: kind }) => kind === 4).length).toBe(1)
      await page.clock.fastForward(3_100)
      await page.getByText('Loading options failed').waitFor()
    })

    test('a command for who manages the server is not offered to a member without that right', async () => {
      await type('/own')
      await page.getByRole('option', { name: /owners/ }).waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.composer-text').fill('')
      await page.getByRole('button', { name: 'Act as Ben' }).click()
      await type('/own')
      await page.getByText('No command has this name').waitFor()
    })
  })

  test.each(['dark', 'light'] as const)(
    'axe finds nothing serious in parts, files, failures and forms (%s)',
    async (colorScheme) => {
      page = await visit({ colorScheme })
      for (const name of ['parts', 'files']) await send(page, name)
      await type('/late ')
      await page.keyboard.press('Enter')
      await page.getByText('Verbatim is thinking…').waitFor()
      showcase.finishLater()
      await page.getByText('And one more thing.').waitFor()
      const faults = await axeFaults(page, 'answers')
      await type('/form ')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Submit' }).click()
      faults.push(...(await axeFaults(page, 'a faulty form')))
      await page.keyboard.press('Escape')
      await type('/mute ')
      await page.keyboard.press('Enter')
      await page.getByText('The application did not respond').waitFor()
      faults.push(...(await axeFaults(page, 'no answer')))
      expect(faults).toEqual([])
    },
  )

  describe('hostile texts stay text', () => {
    const isUnhurt = async (one: Page) => {
      expect(await one.evaluate<boolean>('"hit" in window')).toBe(false)
      expect(await one.locator('.message').locator('script, iframe, img, svg:not(.icon), object, b, i').count()).toBe(0)
      const links = await one.locator('.message a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      expect(links.filter((href) => href !== null && !/^https?:\/\//.test(href))).toEqual([])
    }

    test('in every part of a message', async () => {
      await send(page, 'hostile')
      await last(page).getByRole('combobox').click()
      await isUnhurt(page)
      expect(await last(page).innerText()).toContain('<img src=x onerror="window.hit=1"><script>window.hit=2</script>')
      expect(await last(page).innerText()).toContain('[click](javascript:window.hit=5)')
    })

    test('in the list of commands', async () => {
      await type('/host')
      await page.getByText('<img src=x onerror').first().waitFor()
      expect(await page.locator('.popup').locator('script, iframe, img, svg, b:not(.command-line > b)').count()).toBe(0)
    })

    test('in what somebody writes', async () => {
      await page.locator('.composer-text').fill('<img src=x onerror="window.hit=1"> [a](javascript:window.hit=2)')
      await page.keyboard.press('Enter')
      expect(await last(page).innerText()).toContain('<img src=x onerror="window.hit=1"> [a](javascript:window.hit=2)')
      await isUnhurt(page)
    })

    test('in digests full of it, whichever command is asked', { timeout: 40_000 }, async () => {
      const holdings = fc.sample(arbitraryHolding, { numRuns: 2, seed: 20_261_123 })
      const hostile = await serveBot(botOf(libraryOf(holdings)))
      const opened = await open(browser(), hostile.url)
      for (const name of ['summary', 'quotes', 'claims', 'actors', 'timeline', 'article list'])
        await send(opened.page, name)
      expect(await opened.page.locator('.message .components').count()).toBeGreaterThan(3)
      await isUnhurt(opened.page)
      expect(opened.complaints).toEqual([])
      await opened.page.context().close()
      hostile.close()
    })
  })
})
