// verbatim digest: an article from a file, a link or the standard input to a digest, as JSON or Markdown.
import type { Settings } from '../config.ts'
import type { Digest } from '../digest/digest.ts'
import { digestArticle } from '../extract/digest.ts'
import { digestWithModel } from '../extract/model/digest.ts'
import { digestAsMarkdown } from './digest-markdown.ts'
import type { Outcome } from './outcome.ts'
import { articleFrom, NoArticle } from './source.ts'

export type DigestRequest = {
  readonly source: string
  readonly format: string
  readonly engine: string
  readonly published: string | undefined
  readonly settings: Settings
  /** The day it is made, `YYYY-MM-DD`. */
  readonly made: string
  readonly input: NodeJS.ReadableStream
  /** Tells what is being done, a few words at a time. */
  readonly progress: (words: string) => void
}

export async function digestSource(request: DigestRequest): Promise<Outcome> {
  const { source, format, engine, settings, published, progress } = request
  const wrong = mistakeIn(request)
  if (wrong !== undefined) return wrong
  try {
    progress('getting the article')
    const { article, completeness } = await articleFrom(source, request.input)
    progress('reading it')
    const dated = published === undefined ? article : { ...article, published }
    const notes = completeness.reasons.map((reason) => `The text may not be whole: ${reason}.`)
    const digested = digestArticle(dated, { made: request.made, whole: completeness.state, notes })
    if (!('digest' in digested)) return { exitCode: 1, text: digested.say }
    const digest =
      engine === 'model' ? await withModel(digested.text, digested.digest, settings, progress) : digested.digest
    return { exitCode: 0, text: format === 'md' ? digestAsMarkdown(digest) : JSON.stringify(digest, null, 2) }
  } catch (error) {
    if (error instanceof NoArticle) return { exitCode: 1, text: error.message }
    throw error
  }
}

function mistakeIn({ format, engine, published, settings }: DigestRequest): Outcome | undefined {
  if (format !== 'json' && format !== 'md') return { exitCode: 2, text: '--format takes json or md.' }
  if (engine !== 'rules' && engine !== 'model') return { exitCode: 2, text: '--engine takes rules or model.' }
  if (engine === 'model' && settings.DIGEST_MODEL_URL === undefined) {
    return {
      exitCode: 78,
      text: 'The model engine needs DIGEST_MODEL_URL and DIGEST_MODEL_NAME: set them in .env or in the environment.',
    }
  }
  if (published !== undefined && Number.isNaN(Date.parse(`${published}T00:00:00Z`)))
    return { exitCode: 2, text: '--published takes a day, for example 2025-11-14.' }
  return undefined
}

async function withModel(
  text: string,
  rules: Digest,
  settings: Settings,
  progress: (words: string) => void,
): Promise<Digest> {
  const { DIGEST_MODEL_URL: url, DIGEST_MODEL_NAME: name, DIGEST_MODEL_KEY: key } = settings
  if (url === undefined || name === undefined) return rules
  progress(`asking ${name}`)
  return digestWithModel(text, rules, { url, name, key })
}
