// The library that the bot ships with: the digests in a folder, their texts beside them or attached by the operator.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashText, normaliseText } from '../article/normalise.ts'
import type { Digest } from '../digest/digest.ts'
import { DigestFault, parseDigest } from '../digest/load.ts'
import type { Holding, Library } from './library.ts'
import { readAttachedText } from './texts.ts'

type Shelf = { readonly digest: Digest; readonly text: string | undefined }

/** Reads every digest of a folder, in the order of their file names. Throws DigestFault, naming the file. */
export function readShelf(folder: string): Shelf[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => shelfOf(join(folder, file)))
}

function shelfOf(file: string): Shelf {
  try {
    const digest = parseDigest(readFileSync(file, 'utf8'))
    return { digest, text: textBeside(file, digest) }
  } catch (error) {
    if (error instanceof DigestFault) throw new DigestFault(error.faults.map((fault) => `${file}: ${fault}`))
    throw error
  }
}

function textBeside(file: string, digest: Digest): string | undefined {
  if (digest.article.licence === null) return undefined
  const text = normaliseText(readFileSync(file.replace(/\.json$/, '.txt'), 'utf8'))
  if (hashText(text) !== digest.article.sha256)
    throw new DigestFault(['article.sha256: the text beside the digest is another one'])
  return text
}

/** How long a text that was not attached is taken not to be, in milliseconds: answers come far more often than texts. */
const LOOK_AGAIN = 2_000

type BuiltInSettings = {
  readonly folder: string
  readonly first: string
  readonly texts: string
  /** A monotonic clock in milliseconds. */
  readonly now?: () => number
}

/** The library over a folder of digests; `first` is the article asked about by default, `texts` the folder of attached texts. */
export function createBuiltInLibrary({
  folder,
  first,
  texts,
  now = () => performance.now(),
}: BuiltInSettings): Library {
  const shelf = readShelf(folder).sort(
    (a, b) => Number(b.digest.article.id === first) - Number(a.digest.article.id === first),
  )
  if (shelf.length === 0) throw new DigestFault([`${folder}: holds no digest`])
  const attached = new Map<string, { readonly text: string | undefined; readonly at: number }>()
  const attachedText = async (sha256: string): Promise<string | undefined> => {
    const known = attached.get(sha256)
    if (known && (known.text !== undefined || now() - known.at < LOOK_AGAIN)) return known.text
    const text = await readAttachedText(texts, sha256)
    attached.set(sha256, { text, at: now() })
    return text
  }
  const holdingOf = async ({ digest, text }: Shelf): Promise<Holding> => ({
    digest,
    text: text ?? (await attachedText(digest.article.sha256)),
  })
  return {
    list: () => Promise.all(shelf.map(holdingOf)),
    get: async (_scope, id) => {
      const found = shelf.find(({ digest }) => digest.article.id === id)
      return found && holdingOf(found)
    },
  }
}
