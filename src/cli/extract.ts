// verbatim extract TASK: JSON lines in, JSON lines out, for scoring the offline engine on gold data.
import { createInterface } from 'node:readline'
import { TASKS } from '../extract/tasks.ts'
import type { Outcome } from './outcome.ts'

/** Answers every line of the input; the outcome only says what was typed wrongly. */
export async function extractLines(
  task: string | undefined,
  input: NodeJS.ReadableStream,
  write: (line: string) => void,
): Promise<Outcome> {
  const run = task !== undefined && Object.hasOwn(TASKS, task) ? TASKS[task] : undefined
  if (run === undefined)
    return {
      exitCode: 2,
      text: `Say which task: ${Object.keys(TASKS)
        .map((name) => `verbatim extract ${name}`)
        .join(', ')}`,
    }
  let number = 0
  for await (const line of createInterface({ input })) {
    number += 1
    if (line.trim() === '') continue
    const value = readLine(line)
    if (value === undefined) return { exitCode: 2, text: `Line ${number} is not JSON.` }
    try {
      write(JSON.stringify(run(value)))
    } catch (error) {
      if ((error as Error).name !== 'ZodError') throw error
      return {
        exitCode: 2,
        text: `Line ${number} is not what the task “${task}” takes: ${task === 'body' ? '{"id","html","url"}' : '{"id","text","date"}'}.`,
      }
    }
  }
  return { exitCode: 0, text: '' }
}

function readLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
