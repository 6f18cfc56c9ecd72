// Reading pages in a thread that is stopped when a page takes too long, so that no page can hold up the bot.
import { Worker } from 'node:worker_threads'
import { largestPage, type PageReading, type PageSource } from './page.ts'

export type PageReader = {
  /** The article in a page's bytes, or why there is none. Never rejects. */
  readonly read: (bytes: Uint8Array, source: PageSource) => Promise<PageReading>
  readonly close: () => Promise<void>
}

export type PageReaderOptions = {
  /** How long one page may take before its thread is stopped. */
  readonly deadlineMs?: number
  /** How long a new thread may take to start. */
  readonly startMs?: number
  /** What a page may take of the heap before its thread ends. */
  readonly memoryMb?: number
}

type Thread = { readonly worker: Worker; readonly ready: Promise<void> }

function startThread(memoryMb: number): Thread {
  // An empty environment and no flags: what runs here reads strangers' pages.
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  const ready = new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve())
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the page thread ended before it was ready')))
  })
  ready.catch(() => {})
  return { worker, ready }
}

/** Resolves with the thread's next answer, or with the reason why there will be none. */
function answerOf(
  worker: Worker,
  deadlineMs: number,
  send: () => void,
): Promise<{ readonly reading: PageReading; readonly alive: boolean }> {
  return new Promise((resolve) => {
    const settle = (reading: PageReading, alive: boolean): void => {
      clearTimeout(timer)
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
      resolve({ reading, alive })
    }
    const onMessage = (reading: PageReading): void => settle(reading, true)
    const onError = (error: NodeJS.ErrnoException): void =>
      settle({ kind: 'refused', reason: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too complex' : 'failed' }, false)
    const onExit = (): void => settle({ kind: 'refused', reason: 'failed' }, false)
    const timer = setTimeout(() => settle({ kind: 'refused', reason: 'too slow' }, false), deadlineMs)
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
    send()
  })
}

/** A reader with one thread, which takes pages in turn and is replaced after it had to be stopped. */
export function createPageReader({
  deadlineMs = 3_000,
  startMs = 10_000,
  memoryMb = 256,
}: PageReaderOptions = {}): PageReader {
  let thread: Thread | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const stop = async (): Promise<void> => {
    const stopped = thread
    thread = undefined
    if (stopped === undefined) return
    // Its last error was answered already, and an unheard one would end the process.
    stopped.worker.on('error', () => {})
    await stopped.worker.terminate()
  }

  const readOne = async (bytes: Uint8Array, { url, contentType }: PageSource): Promise<PageReading> => {
    thread ??= startThread(memoryMb)
    const { worker, ready } = thread
    worker.ref()
    const started = await Promise.race([ready.then(() => true).catch(() => false), after(startMs)])
    if (!started) {
      await stop()
      return { kind: 'refused', reason: 'failed' }
    }
    const { reading, alive } = await answerOf(worker, deadlineMs, () => worker.postMessage({ bytes, url, contentType }))
    if (alive) worker.unref()
    else await stop()
    return reading
  }

  return {
    read(bytes, source) {
      if (bytes.length > largestPage) return Promise.resolve({ kind: 'refused', reason: 'too large' })
      const reading = turn.then(() => readOne(bytes, source))
      turn = reading.catch(() => {})
      return reading
    },
    async close() {
      await turn
      await stop()
    },
  }
}

function after(milliseconds: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), milliseconds).unref()
  })
}

let shared: PageReader | undefined

/** The article in a page's bytes, or why there is none; read by a thread that the whole process shares. */
export function readPage(bytes: Uint8Array, source: PageSource): Promise<PageReading> {
  shared ??= createPageReader()
  return shared.read(bytes, source)
}
