// Scores a digest maker on the gold set: node bench/extract/score-gold.ts [--split dev|test] [--errors] [--engine FILE] [--agreement]
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Article } from '../../src/article/article.ts'
import type { Digest } from '../../src/digest/digest.ts'
import { annotatedTwice, type GoldArticle, loadGold, loadPass } from './gold.ts'
import { readingOfDigest, readingOfGold } from './gold-reading.ts'
import { BARS, type GoldScore, goldTable, scoreReadings } from './gold-report.ts'

export type MakeDigest = (article: Article) => Digest | Promise<Digest>

const FOLDER = new URL('../../test/gold/', import.meta.url)
const folder = (name = '') => fileURLToPath(new URL(name, FOLDER))

/** What a digest maker is given of a gold article: the text and the day, nothing else. */
export const articleOf = ({ text, published }: GoldArticle): Article => ({
  text,
  published,
  title: null,
  author: null,
  outlet: null,
  url: null,
  language: 'en',
})

/** Digests every gold article and scores the digests. */
export async function scoreGold(golds: readonly GoldArticle[], makeDigest: MakeDigest): Promise<GoldScore> {
  const articles: Parameters<typeof scoreReadings>[0][number][] = []
  for (const gold of golds) {
    const digest = await makeDigest(articleOf(gold))
    articles.push({ id: gold.id, gold: readingOfGold(gold), found: readingOfDigest(digest) })
  }
  return scoreReadings(articles)
}

/** How far the two annotation passes agree on the articles that had both, the first taken as the gold. */
export function scoreAgreement(golds: readonly GoldArticle[], gold = 'first-pass/', found = 'second-pass/'): GoldScore {
  const twice = golds.filter(annotatedTwice)
  const [first, second] = [loadPass(folder(gold), twice), loadPass(folder(found), twice)]
  return scoreReadings(
    first.map((pass, index) => {
      const other = second[index]
      if (other?.id !== pass.id) throw new Error(`no second pass for ${pass.id}`)
      return { id: pass.id, gold: readingOfGold(pass), found: readingOfGold(other) }
    }),
  )
}

/** The rules engine, imported only here so that the scorer does not need it. */
async function rulesEngine(): Promise<MakeDigest> {
  const { digestArticle } = await import('../../src/extract/digest.ts')
  return (article) => {
    const result = digestArticle(article, { made: article.published ?? '2026-01-01', whole: 'whole' })
    if (!('digest' in result)) throw new Error(`the engine calls a gold article unreadable: ${result.reason}`)
    return result.digest
  }
}

/** Another digest maker: the default export of a file. */
async function engineOf(file: string): Promise<MakeDigest> {
  const { default: makeDigest } = (await import(pathToFileURL(file).href)) as { default?: MakeDigest }
  if (makeDigest === undefined) throw new Error(`${file} has no default export`)
  return makeDigest
}

async function main() {
  const { values } = parseArgs({
    options: {
      split: { type: 'string' },
      errors: { type: 'boolean', default: false },
      engine: { type: 'string' },
      agreement: { type: 'boolean', default: false },
    },
  })
  const golds = loadGold(folder())
  const engine = () => (values.engine === undefined ? rulesEngine() : engineOf(values.engine))
  const makeDigest = values.agreement ? undefined : await engine()
  for (const split of ['dev', 'test'] as const) {
    if (values.split !== undefined && values.split !== split) continue
    const half = golds.filter((gold) => gold.split === split)
    const score = makeDigest ? await scoreGold(half, makeDigest) : scoreAgreement(half)
    console.log(`${goldTable(split, score, makeDigest ? BARS : undefined)}\n`)
    if (values.errors) console.log(`${score.errors.join('\n')}\n`)
  }
}

if (import.meta.main) await main()
