// Reads articles as JSON lines on standard input and writes who says what in each, in the form that the quote scorer takes.
import { createInterface } from 'node:readline'
import { findQuotes } from '../../src/extract/quotes/find-quotes.ts'
import { scoredQuotes } from '../../src/extract/quotes/scored-quotes.ts'
import { readDocument } from '../../src/extract/text/read.ts'

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  console.log(JSON.stringify({ id, quotes: scoredQuotes(findQuotes(readDocument(text)), text) }))
}
