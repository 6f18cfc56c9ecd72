// The real program in a process of its own: `node bin/start.js` with chosen settings, its output, its end.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { until } from './discord.ts'

const programOf = (name: string) => fileURLToPath(new URL(`../../bin/${name}`, import.meta.url))

export type Started = Awaited<ReturnType<typeof start>>

/** Everything that any of these processes has printed, for a search for secrets. */
export const printed: string[] = []

/** A folder of its own, with no .env in it. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'verbatim-'))

/** Starts the bot with these settings and no others. */
export function start(
  settings: Readonly<Record<string, string>>,
  { program = 'start.js', args = [] as string[], folder = newFolder() } = {},
) {
  const child: ChildProcess = spawn(process.execPath, [programOf(program), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], OPERATIONS_PORT: 'off', DATA_FOLDER: join(folder, 'data'), ...settings },
  })
  const out = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.on('data', (chunk: Buffer) => {
      out[stream] += String(chunk)
      printed.push(String(chunk))
    })
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return {
    out,
    ended,
    folder,
    /** Waits for a line of the log that holds these words. */
    logged: (words: string, milliseconds = 15_000) =>
      until(() => out.stdout.includes(words), milliseconds, `“${words}” in the log:\n${out.stdout}\n${out.stderr}`),
    lines: () =>
      out.stdout
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    signal: (name: NodeJS.Signals) => child.kill(name),
    /** Ends the process, whatever it does. */
    async kill() {
      if (child.exitCode === null) child.kill('SIGKILL')
      await ended
    },
  }
}

/** A port that nobody uses at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
