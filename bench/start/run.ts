// Starting in HTTP mode until requests are taken: processor time, wall time and memory, beside an empty Node process. Linux only: it reads /proc.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { PUBLIC_KEY } from '../../test/stand-in/discord.ts'
import { inTurn, type Measured, print } from '../compare.ts'

const ROUNDS = 5
const TICKS_PER_SECOND = 100

/** Runs a program until it prints these words; gives its wall and processor time until then, and its memory a moment later. */
async function startOf(args: readonly string[], words: string): Promise<Measured> {
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
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => String(chunk).includes(words) && resolve())
  })
  const wall = performance.now() - started
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') as string[]
  const processor = ((Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND) * 1000
  await new Promise((resolve) => setTimeout(resolve, 300))
  const memory = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
  child.kill('SIGKILL')
  await ended
  return { wall, processor, memory }
}

if (existsSync('/proc/self/status')) {
  const program = fileURLToPath(new URL('../../bin/start.js', import.meta.url))
  const result = await inTurn(
    {
      bot: () => startOf([program], 'waiting for'),
      empty: () => startOf(['-e', 'console.log("ready"); setInterval(() => {}, 1e9)'], 'ready'),
    },
    ROUNDS,
  )
  const ratio = (figure: string) => (result.bot[figure] as number) / (result.empty[figure] as number)
  print('start over HTTP, processor time, beside an empty Node process', ratio('processor'), '')
  print(
    'start over HTTP, memory when idle, beside the same',
    ratio('memory'),
    `aim: 80 MB, here ${(80 / (result.empty['memory'] as number)).toFixed(2)}`,
  )
  print('start over HTTP, time until ready, of one second', (result.bot['wall'] as number) / 1000, 'aim ≤ 1.00')
} else console.log('The start is not measured: this system has no /proc.')
