// The regular expressions of the source, as text: every literal of a folder, with the file that it stands in.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Literal = { readonly file: string; readonly pattern: RegExp }

/** A literal after what can stand before one: an operator, a bracket, “return” or the start of a line. */
const LITERAL = /(?:^|[=(,:[!&|?{}>]|\breturn)\s*\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/gmu
const COMMENT = /^\s*(?:\/\/|\*|\/\*)/

/** Every literal of the TypeScript files under a folder. */
export function literalsIn(folder: string): Literal[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  return files.sort().flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => !COMMENT.test(line))
    return [...lines.join('\n').matchAll(LITERAL)].flatMap(([, source = '', flags = '']): Literal[] => {
      if (source.startsWith('*')) return []
      return [{ file, pattern: new RegExp(source, flags) }]
    })
  })
}
