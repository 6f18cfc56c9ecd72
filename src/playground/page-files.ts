// The files of the page, read when they are first asked for; TypeScript goes out with its types stripped, so that there is nothing to build.
import { readdir, readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { extname } from 'node:path'

export type PageFile = { readonly contentType: string; readonly body: Buffer }

const HERE = new URL('./', import.meta.url)
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
}

/** Gives the file for a path such as `/page/main.ts`, or undefined. Only files that stand in the folder are ever opened. */
export function createPageFiles(): (path: string) => Promise<PageFile | undefined> {
  const read = new Map<string, Promise<PageFile>>()
  let listed: Promise<ReadonlySet<string>> | undefined
  return async (path) => {
    listed ??= listFiles()
    const name = path === '/' ? 'page/index.html' : path.slice(1)
    if (!(await listed).has(name)) return undefined
    const file = read.get(name) ?? readPageFile(name)
    read.set(name, file)
    return file
  }
}

/** The page's own files, and the one module that it shares with the terminal. */
async function listFiles(): Promise<ReadonlySet<string>> {
  const entries = await readdir(new URL('page/', HERE), { recursive: true })
  const names = entries
    .filter((entry) => TYPES[extname(entry)] !== undefined)
    .map((entry) => `page/${entry.replaceAll('\\', '/')}`)
  return new Set([...names, 'interaction.ts'])
}

async function readPageFile(name: string): Promise<PageFile> {
  const contentType = TYPES[extname(name)] as string
  const body = await readFile(new URL(name, HERE))
  return { contentType, body: name.endsWith('.ts') ? Buffer.from(stripTypes(body.toString('utf8'))) : body }
}

function stripTypes(source: string): string {
  const { emitWarning } = process
  // Node calls this function experimental on the terminal, which would worry whoever tries the bot for the first time.
  process.emitWarning = () => undefined
  try {
    return stripTypeScriptTypes(source)
  } finally {
    process.emitWarning = emitWarning
  }
}
