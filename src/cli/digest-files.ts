// verbatim verify and attach: a digest held against its article's text, and that text kept for the bot.
import { readFile } from 'node:fs/promises'
import { hashText, normaliseText } from '../article/normalise.ts'
import { parseDigest } from '../digest/load.ts'
import { verifyDigest } from '../digest/verify.ts'
import type { Holding } from '../library/library.ts'
import { attachText } from '../library/texts.ts'
import type { Outcome } from './outcome.ts'

/** Proves every passage of a digest file against a text file; without one, checks the digest's own rules. */
export async function verifyFile(digestFile: string, articleFile: string | undefined): Promise<Outcome> {
  const digest = parseDigest(await readFile(digestFile, 'utf8'))
  if (articleFile === undefined) {
    return {
      exitCode: 0,
      text: `${digest.article.label}: the digest keeps its own rules. Add --article FILE to prove it against the text.`,
    }
  }
  const { passages, faults } = verifyDigest(digest, await readFile(articleFile, 'utf8'))
  if (faults.length > 0) {
    return {
      exitCode: 1,
      text: `${digest.article.label}: ${faults.length === 1 ? 'one fault' : `${faults.length} faults`}\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    }
  }
  return {
    exitCode: 0,
    text: `${digest.article.label}: the hash is right, and all ${passages} passages stand in the text.`,
  }
}

/** Keeps the text of a file for the digest made from it. */
export async function attachFile(file: string, texts: string, holdings: readonly Holding[]): Promise<Outcome> {
  const raw = await readFile(file, 'utf8')
  const sha256 = hashText(normaliseText(raw))
  const holding = holdings.find(({ digest }) => digest.article.sha256 === sha256)
  if (holding === undefined) {
    const known = holdings.map(
      ({ digest: { article } }) => `  ${article.label}: ${article.length} characters, ${article.sha256.slice(0, 12)}…`,
    )
    return {
      exitCode: 1,
      text: `No digest was made from exactly this text (${normaliseText(raw).length} characters, ${sha256.slice(0, 12)}…). Nothing was kept. There are:\n${known.join('\n')}`,
    }
  }
  await attachText(texts, raw)
  return {
    exitCode: 0,
    text: `Kept. Passages and searches now show the text of “${holding.digest.article.label}”; a running bot need not be restarted.`,
  }
}
