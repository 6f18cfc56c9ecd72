// Attached texts: the text of an article whose digest the project holds but whose words are not ours to publish.
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashText, normaliseText } from '../article/normalise.ts'

/** The text with this hash from a folder of attached texts; undefined where it is not there or has been changed. */
export async function readAttachedText(folder: string, sha256: string): Promise<string | undefined> {
  try {
    const text = await readFile(join(folder, `${sha256}.txt`), 'utf8')
    return hashText(text) === sha256 ? text : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Keeps a text under its hash, normalised; gives the hash. The file appears whole or not at all.
 */
export async function attachText(folder: string, rawText: string): Promise<string> {
  const text = normaliseText(rawText)
  const sha256 = hashText(text)
  await mkdir(folder, { recursive: true })
  const unfinished = join(folder, `${randomUUID()}.part`)
  await writeFile(unfinished, text, { flush: true })
  await rename(unfinished, join(folder, `${sha256}.txt`))
  return sha256
}
