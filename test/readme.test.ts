// What the README promises is so: its commands, its settings, and the five lines that add a command.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { commands } from '../commands/index.ts'
import { runCli } from '../src/cli/run.ts'
import { type Command, isGroup } from '../src/command/command.ts'
import { settingsSchema } from '../src/config.ts'
import { createDispatcher } from '../src/discord/dispatch.ts'
import { registrationOf } from '../src/discord/register.ts'
import { commandInteraction } from '../src/playground/interaction.ts'
import { readSlashCommand } from '../src/playground/slash-command.ts'
import { digest, text } from './fixtures/digest.ts'
import { libraryOf } from './fixtures/invocation.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')

test('every command stands in the README', () => {
  const names = commands.flatMap((listed) =>
    isGroup(listed) ? listed.commands.map(({ data }) => `${listed.data.name} ${data.name}`) : [listed.data.name],
  )
  for (const name of names) expect(readme).toContain(`\`/${name}\``)
})

test('every setting stands in the README', () => {
  for (const name of Object.keys(settingsSchema.shape)) expect(readme).toContain(`\`${name}\``)
})

test('its transcripts are what the terminal shows', async () => {
  const transcripts = [...readme.matchAll(/```\n> (\/.*)\n\n([\s\S]*?)\n```/g)]
  expect(transcripts.length).toBeGreaterThan(0)
  for (const [, line = '', shown] of transcripts) expect((await runCli(['ask', line], commands)).text).toBe(shown)
})

test('every file that the README and the docs lead to exists', () => {
  for (const [, path] of readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
    expect(existsSync(join(root, path as string)), path).toBe(true)
})

/** The command of the README's own lines, run from a folder where its imports are found. */
async function commandOfReadme(folder: string): Promise<Command> {
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const file = join(folder, 'length.ts')
  writeFileSync(file, code.replaceAll("'../src/", `'${pathToFileURL(join(root, 'src')).href}/`))
  return ((await import(/* @vite-ignore */ pathToFileURL(file).href)) as { default: Command }).default
}

test('the five lines of “Add a command” make one that registers and answers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'))
  try {
    const command = await commandOfReadme(folder)
    const list = [...commands, command]
    expect(registrationOf(list).map(({ name }) => name)).toContain('length')
    const desk = { commands: list, library: libraryOf([{ digest, text }]), commandIds: new Map<string, string>() }
    const dispatch = createDispatcher({ desk, report: () => {}, now: () => performance.now() })
    const data = readSlashCommand('/length private:yes', list)
    const { response } = await dispatch(
      commandInteraction({ id: '1', name: 'you' }, { guild: '2', channel: '3' }, data),
    )
    expect(JSON.stringify(response)).toContain(`${digest.article.paragraphs} paragraphs`)
    expect(response).toMatchObject({ type: 4, data: { flags: (1 << 15) | 64 } })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
