// Starting in HTTP mode until requests are taken: processor time, wall time and memory, beside an empty Node process. Linux only: it reads /proc.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { request } from 'undici'
import manifest from '../../package.json' with { type: 'json' }
import { command } from '../../test/fixtures/interactions.ts'
import { PUBLIC_KEY, signed } from '../../test/stand-in/discord.ts'
import { inTurn, type Measured, print } from '../compare.ts'

const ROUNDS = 3
const TICKS_PER_SECOND = 100
const IDLE = 10_000
const REQUESTS = 1_000
const ASKED = ['summary', 'quotes', 'demands', 'actors', 'claims', 'sources', 'timeline', 'glossary', 'help']

/** Runs a program until it prints these words; gives its wall and processor time until then, and its memory when idle and after what is asked of it. */
async function startOf(args: readonly string[], words: RegExp, ask?: (port: string) => Promise<void>) {
  const folder = mkdtempSync(`${tmpdir()}/verbatim-`)
  const env = {
    PATH: process.env['PATH'],
    DISCORD_PUBLIC_KEY: PUBLIC_KEY,
    HTTP_PORT: '0',
    OPERATIONS_PORT: '0',
    DATA_FOLDER: folder,
  }
  const started = performance.now()
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => child.on('close', resolve))
  const said = await saying(child, words)
  const wall = performance.now() - started
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') as string[]
  const processor = ((Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND) * 1000
  await sleep(IDLE)
  const idle = memoryOf(child)
  await ask?.(said[1] as string)
  const measured: Measured = { wall, processor, idle, used: memoryOf(child) }
  child.kill('SIGKILL')
  await ended
  return measured
}

function saying(child: ChildProcess, words: RegExp): Promise<RegExpExecArray> {
  let said = ''
  return new Promise((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk
      const found = words.exec(said)
      if (found) resolve(found)
    })
  })
}

/** Resident memory in MB. */
const memoryOf = ({ pid }: ChildProcess) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

let asked = 0
async function askMany(port: string): Promise<void> {
  for (let index = 0; index < REQUESTS; index += 1) {
    asked += 1
    const user = String(200_000_000_000_000_000 + asked * 128)
    const guild = String(300_000_000_000_000_000 + asked * 128)
    const body = JSON.stringify(command(ASKED[index % ASKED.length] as string, [], { user, guild }))
    const response = await request(`http://127.0.0.1:${port}/`, { method: 'POST', body, headers: signed(body) })
    const text = await response.body.text()
    if (response.statusCode !== 200) throw new Error(`${response.statusCode} ${text}`)
  }
}

if (existsSync('/proc/self/status')) {
  // As `npm start` runs it, but from a folder without settings.
  const flags = manifest.scripts.start.split(' ').filter((word) => word.startsWith('--'))
  const program = fileURLToPath(new URL('../../bin/start.js', import.meta.url))
  const result = await inTurn(
    {
      bot: () => startOf([...flags, program], /"port":(\d+),"msg":"waiting for/, askMany),
      empty: () => startOf(['-e', 'console.log("ready"); setInterval(() => {}, 1e9)'], /ready/),
    },
    ROUNDS,
  )
  const figure = (kind: 'bot' | 'empty', name: string) => result[kind][name] as number
  print(
    'start over HTTP, processor time, beside an empty Node process',
    figure('bot', 'processor') / figure('empty', 'processor'),
    '',
  )
  print('start over HTTP, time until ready, of one second', figure('bot', 'wall') / 1000, 'aim ≤ 1.00')
  print('memory over HTTP in MB, ten seconds idle', figure('bot', 'idle'), 'aim ≤ 80')
  print(`the same, after ${REQUESTS} requests`, figure('bot', 'used'), '')
  print('the same of an empty Node process', figure('empty', 'idle'), '')
} else console.log('The start is not measured: this system has no /proc.')
