// Every program of the command line by its name: what was typed wrongly is told, and what was typed right is done.
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { runCli } from '../../src/cli/run.ts'

const run = (...args: string[]) => runCli(args, commands)
const FERRY = fileURLToPath(new URL('../../digests/skerrivane-ferry.txt', import.meta.url))

describe('a program without what it works on says what is missing', () => {
  test.each([
    ['ask', /Say what to ask/],
    ['verify', /Say which digest/],
    ['attach', /Say which text/],
    ['digest', /Say which article/],
    ['extract', /Say which task/],
  ])('%s', async (name, sentence) =>
    expect(await run(name)).toMatchObject({ exitCode: 2, text: expect.stringMatching(sentence) }),
  )
})

describe('what was typed wrongly is told with what there is', () => {
  test.each([
    [['ask', '/nope'], /no command \/nope/],
    [['ask', '--loud'], /--loud/],
    [['digest', FERRY, '--format', 'xml'], /--format takes/],
    [['extract', 'everything'], /verbatim extract quotes/],
    [['register', 'now'], /now/],
    [['verify', 'nowhere.json'], /no file nowhere\.json/],
    [['digest', 'nowhere.txt'], /no file nowhere\.txt/],
    [['attach', '.'], /folder/],
  ])('%j', async (args, sentence) =>
    expect(await run(...args)).toMatchObject({ exitCode: 2, text: expect.stringMatching(sentence) }),
  )
})

test('digest reads a file and gives the digest', async () => {
  const { exitCode, text } = await run('digest', FERRY, '--published', '2025-11-14')
  expect(exitCode).toBe(0)
  expect(JSON.parse(text)).toMatchObject({
    formatVersion: 1,
    engine: { kind: 'rules' },
    article: { published: '2025-11-14' },
  })
})

test.each([['--help'], ['ask', '--help'], ['help'], ['-h']])('help is given for %j', async (...args) => {
  expect(await run(...args)).toMatchObject({ exitCode: 0, text: expect.stringContaining('verbatim ask') })
})
