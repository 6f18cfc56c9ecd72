// Ending the process in order: stop taking work, finish what is at work, tell whoever still waits, close, exit – within eight seconds whatever hangs.
import type { Logger } from '../operations/log.ts'

export type EndingTimes = {
  /** Milliseconds for the work taken to finish by itself, … */
  readonly finish: number
  /** … then for those who still wait to be told, … */
  readonly tell: number
  /** … then for connections to close. */
  readonly close: number
}

const TIMES: EndingTimes = { finish: 3_500, tell: 1_500, close: 2_500 }

export type Stoppable = {
  /** Takes no more work. */
  readonly stop: () => void
  /** Resolves when the work taken is finished. */
  readonly idle: () => Promise<void>
  /** Gives up what is still at work; whoever waits for it is told. */
  readonly giveUp: () => void
  /** Closes connections, servers and files. */
  readonly close: () => Promise<void>
}

/** What ends a process; handed in so that tests can watch. */
export type ProcessEnds = Pick<NodeJS.Process, 'on' | 'exit'>

/** Gives the function that ends the process, and calls it on signals and on exceptions nobody caught. */
export function endInOrder(
  { stop, idle, giveUp, close }: Stoppable,
  log: Logger,
  { ends = process, times = TIMES }: { ends?: ProcessEnds; times?: EndingTimes } = {},
): (exitCode: number) => Promise<void> {
  let ending: Promise<void> | undefined
  const end = (exitCode: number): Promise<void> => {
    ending ??= (async () => {
      stop()
      const finished = idle()
      await atMost(times.finish, finished)
      giveUp()
      await atMost(times.tell, finished)
      await atMost(times.close, close())
      ends.exit(exitCode)
    })()
    return ending
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    ends.on(signal, () => {
      log.info({ signal }, 'stopping')
      void end(0)
    })
  }
  ends.on('uncaughtException', (err: unknown) => {
    log.fatal({ err }, 'an exception that nobody caught; ending')
    void end(1)
  })
  // A rejected promise outside of a command, for example a malformed packet inside discord.js, must be seen but must not end the bot.
  ends.on('unhandledRejection', (err: unknown) => log.error({ err }, 'a rejection that nobody handled'))
  return end
}

/** Waits for work, but no longer than this; its failure is not in the way of an ending. */
async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([work.catch(() => undefined), late])
  clearTimeout(timer)
}
