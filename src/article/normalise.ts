// The one form in which an article's text is kept, so that offsets and its hash mean the same everywhere.
import { createHash } from 'node:crypto'

/** CRLF and CR become LF, byte order marks at the start go, blanks at a line's end go, three or more newlines become two. Nothing else is touched. */
export function normaliseText(raw: string): string {
  return raw
    .replace(/^\uFEFF+/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}

/** The sha256 of a normalised text, in hexadecimal. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
