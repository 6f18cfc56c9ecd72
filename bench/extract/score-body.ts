// Body extraction for scoring: JSON lines {id, html, url} in, {id, text} out; the task's name is the last argument.
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { readPageHere } from '../../src/article/html/page.ts'

const page = z.object({ id: z.string(), html: z.string(), url: z.string().optional() })

// Defuddle reports broken pages on the console.
console.error = () => {}

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue
  const { id, html, url } = page.parse(JSON.parse(line))
  const reading = readPageHere(new TextEncoder().encode(html), {
    url: url ?? null,
    contentType: 'text/html; charset=utf-8',
  })
  process.stdout.write(`${JSON.stringify({ id, text: reading.kind === 'article' ? reading.article.text : '' })}\n`)
}
