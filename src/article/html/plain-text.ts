// An article that comes as plain text.
import { normaliseText } from '../normalise.ts'

/** The text in paragraphs, untouched if it has them, so that the file still proves its digest; where no line is blank and the lines are long, each line is a paragraph. */
export function paragraphsOfPlainText(raw: string): string {
  const text = normaliseText(raw)
  if (text.trim().includes('\n\n')) return text
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const long =
    lines.length > 1 &&
    lines.every((line) => line.length < 2_000 || /[.!?]/.test(line)) &&
    text.length / lines.length > 100
  return long ? lines.join('\n\n') : text
}
