// Answers the evaluation's `dates` task: JSON lines in, the dates found in each text out.
import { createInterface } from 'node:readline'
import { findDates } from '../../src/extract/dates/find-dates.ts'

for await (const line of createInterface({ input: process.stdin })) {
  if (!line) continue
  const { id, text, date } = JSON.parse(line) as { id: string; text: string; date?: string }
  const dates = findDates(text, date).map(({ start, end, value }) => ({ start, end, value }))
  process.stdout.write(`${JSON.stringify({ id, dates })}\n`)
}
