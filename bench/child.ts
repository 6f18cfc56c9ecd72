// A program in a process of its own whose processor time can be asked for.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/** Starts a program that sends a first message when it is ready; gives the message. */
export async function startChild(
  file: URL,
  args: readonly string[] = [],
): Promise<{ child: ChildProcess; ready: unknown }> {
  const child = fork(file, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const [ready] = await once(child, 'message')
  return { child, ready }
}

/** The processor time that a child has used so far, in microseconds. */
export async function processorTime(child: ChildProcess): Promise<number> {
  child.send('processor time')
  const [time] = await once(child, 'message')
  return time as number
}

/** In the child: answers the question above, and tells that it is ready. */
export function tellParent(ready: unknown): void {
  process.on('message', (message) => {
    if (message !== 'processor time') return
    const { user, system } = process.cpuUsage()
    process.send?.(user + system)
  })
  process.on('disconnect', () => process.exit(0))
  process.send?.(ready)
}
