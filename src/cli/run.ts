// The programs of the command line, by name: arguments in, an outcome out.
import { parseArgs } from 'node:util'
import type { Listed } from '../command/command.ts'
import { loadSettings } from '../config.ts'
import { DigestFault } from '../digest/load.ts'
import { createLog } from '../operations/log.ts'
import { UnreadableCommand } from '../playground/slash-command.ts'
import { faultOf } from '../start/fault.ts'
import { assembleBot, openLibrary, textsFolder } from '../start/parts.ts'
import { HELP } from './help.ts'
import type { Outcome } from './outcome.ts'

const now = () => performance.now()
/** Long work tells what it is at, where somebody watches. */
export const progress = (words: string) => {
  if (process.stderr.isTTY) process.stderr.write(`\u001b[2K\r${words === '' ? '' : `${words} …`}`)
}
const wrong = (text: string): Outcome => ({ text, exitCode: 2 })

/** Each program: its own arguments in, an outcome out. Rarely used parts are imported only when asked for. */
const PROGRAMS: Readonly<Record<string, (args: string[], commands: readonly Listed[]) => Promise<Outcome>>> = {
  async ask(args, commands) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, list: { type: 'boolean' }, 'no-colour': { type: 'boolean' } },
    })
    const { answerLine, listCommands } = await import('./ask.ts')
    const bot = assembleBot({ settings: loadSettings(), commands, log: createLog('silent') })
    if (values.list) return { text: listCommands(bot), exitCode: 0 }
    if (positionals.length === 0)
      return wrong("Say what to ask, for example: verbatim ask '/quotes speaker:CIA'. See verbatim ask --list.")
    const colour = process.stdout.isTTY === true && process.stdout.hasColors() && !values['no-colour']
    const width = Math.min(process.stdout.columns ?? 80, 100)
    return {
      text: await answerLine(bot, positionals.join(' '), { json: values.json ?? false, colour, width }),
      exitCode: 0,
    }
  },
  async verify(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { article: { type: 'string' } },
    })
    const [file] = positionals
    if (file === undefined) return wrong('Say which digest: verbatim verify digests/FILE.json --article FILE')
    const { verifyFile } = await import('./digest-files.ts')
    return verifyFile(file, values.article)
  },
  async attach(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true })
    const [file] = positionals
    if (file === undefined) return wrong('Say which text: verbatim attach FILE')
    const settings = loadSettings()
    const { attachFile } = await import('./digest-files.ts')
    return attachFile(file, textsFolder(settings), await openLibrary(settings).list({ kind: 'user', id: '0' }))
  },
  async digest(args) {
    const options = { format: { type: 'string' }, engine: { type: 'string' }, published: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    const [source] = positionals
    if (source === undefined)
      return wrong('Say which article: verbatim digest FILE, a link, or - for the standard input.')
    const { digestSource } = await import('./digest.ts')
    const { format = 'json', engine = 'rules', published } = values
    const made = new Date().toISOString().slice(0, 10)
    return digestSource({
      source,
      format,
      engine,
      published,
      settings: loadSettings(),
      made,
      input: process.stdin,
      progress,
    })
  },
  async extract(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true })
    const { extractLines } = await import('./extract.ts')
    return extractLines(positionals[0], process.stdin, (line) => void process.stdout.write(`${line}\n`))
  },
  async register(args, commands) {
    parseArgs({ args })
    const { registerNow } = await import('./register.ts')
    return registerNow(loadSettings(), commands, now)
  },
  async doctor(args) {
    parseArgs({ args })
    const { examine } = await import('./doctor.ts')
    return examine(loadSettings(), now)
  },
}

/** Runs one program of the command line. */
export async function runCli([name, ...args]: readonly string[], commands: readonly Listed[]): Promise<Outcome> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return { text: HELP, exitCode: name === undefined ? 2 : 0 }
  const program = Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : undefined
  if (program === undefined) return wrong(`There is no “verbatim ${name}”.\n\n${HELP}`)
  if (args.includes('--help') || args.includes('-h')) return { text: HELP, exitCode: 0 }
  try {
    return await program(args, commands)
  } catch (error) {
    return outcomeOf(error)
  }
}

/** What was typed wrongly, or names no file, is told in its own words; all else as a fault. */
function outcomeOf(error: unknown): Outcome {
  const { code, path, message } = error as NodeJS.ErrnoException
  if (error instanceof UnreadableCommand) return wrong(error.message)
  if (error instanceof DigestFault) return { text: error.message, exitCode: 1 }
  if (code?.startsWith('ERR_PARSE_ARGS')) return wrong(`${message}\n\n${HELP}`)
  if (code === 'ENOENT' && path !== undefined) return wrong(`There is no file ${path}.`)
  if (code === 'EISDIR') return wrong('That is a folder, not a file.')
  const { text, exitCode } = faultOf(error)
  return { text, exitCode: exitCode === 78 ? 78 : 1 }
}
