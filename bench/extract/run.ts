// The measured quality of the offline engine: node bench/extract/run.ts [--write]. Prints every figure with its bar; --write keeps them in docs/extraction-quality.md.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import winkModel from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import type { Article } from '../../src/article/article.ts'
import type { Digest } from '../../src/digest/digest.ts'
import { verifyDigest } from '../../src/digest/verify.ts'
import { digestArticle } from '../../src/extract/digest.ts'
import { compareCurated } from './compare-curated.ts'
import { loadGold } from './gold.ts'
import { BARS, type GoldScore, goldTable } from './gold-report.ts'
import { publicTable } from './public-sets.ts'
import { articleOf, scoreGold } from './score-gold.ts'

const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const SCORER = place('../shared/eval/score.mjs')
const CIRCUMSTANCES = { made: '2026-01-01', whole: 'whole' } as const

function digestOf(article: Article): Digest {
  const result = digestArticle(article, CIRCUMSTANCES)
  if (!('digest' in result)) throw new Error(result.say)
  return result.digest
}

/** The public sets, by their own scorer, where they are beside the project. */
function publicSets(): string {
  if (!existsSync(SCORER)) return 'Public sets: not measured, they are not beside the project.'
  const run = spawnSync(process.execPath, [SCORER, '--', process.execPath, place('bin/verbatim.js'), 'extract'], {
    encoding: 'utf8',
  })
  return run.status === 0
    ? publicTable(run.stdout)
    : `Public sets: the scorer failed.\n${run.stderr.trim().slice(-600)}`
}

const articles = () => [
  ...loadGold(place('test/gold')).map(articleOf),
  {
    text: readFileSync(place('digests/skerrivane-ferry.txt'), 'utf8'),
    title: null,
    author: null,
    outlet: null,
    url: null,
    published: null,
    language: 'en',
  },
]

/** Every passage and quotation proven by its text. */
function faithfulness(all: readonly Article[]): string {
  let [passages, faults, quotes] = [0, 0, 0]
  for (const article of all) {
    const digest = digestOf(article)
    const proof = verifyDigest(digest, article.text)
    passages += proof.passages
    faults += proof.faults.length
    quotes += digest.quotes.length
  }
  return `Quotes verbatim, offsets exact: ${faults === 0 ? '100 %' : `${faults} faults`} (${quotes} quotes, ${passages} passages, ${all.length} articles; bar 100 %)`
}

const ROUNDS = 5
const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

function timed(work: () => void): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return median(rounds)
}

/** Milliseconds for 1,000 words, warm, on one core, beside what tokenising and tagging alone take. */
function speed(all: readonly Article[]): string {
  const words = all.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const tagger = wink(winkModel, ['sbd', 'pos'])
  const digesting = () => all.forEach((article) => void digestOf(article))
  const tagging = () => all.forEach(({ text }) => void tagger.readDoc(text).tokens().out(tagger.its.pos))
  digesting()
  tagging()
  const [whole, reference] = [(timed(digesting) / words) * 1_000, (timed(tagging) / words) * 1_000]
  return `Speed: ${whole.toFixed(0)} ms for 1,000 words (bar 150), ${(whole / reference).toFixed(1)} times wink-nlp’s tokens and parts of speech alone (${reference.toFixed(1)} ms)`
}

/** What goes wrong most often, by kind of error. */
function errorClasses(score: GoldScore): string {
  const classes = new Map<string, number>()
  for (const error of score.errors) {
    const name = error
      .replace(/^[^:]+: /, '')
      .replace(/[:(“].*$/su, '')
      .trim()
    classes.set(name, (classes.get(name) ?? 0) + 1)
  }
  return [...classes]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 12)
    .map(([name, count]) => `  ${String(count).padStart(4)}  ${name}`)
    .join('\n')
}

async function main() {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })
  const golds = loadGold(place('test/gold'))
  const sections: string[] = []
  for (const split of ['dev', 'test'] as const) {
    const score = await scoreGold(
      golds.filter((gold) => gold.split === split),
      digestOf,
    )
    sections.push(goldTable(split, score, BARS), `Where it goes wrong (${split}):\n${errorClasses(score)}`)
  }
  const all = articles()
  sections.push(
    faithfulness(all),
    speed(all),
    `The built-in commentary, rules beside the curated digest:\n${compareCurated()}`,
    publicSets(),
  )
  const text = sections.join('\n\n')
  console.log(text)
  if (values.write) {
    const day = new Date().toISOString().slice(0, 10)
    writeFileSync(
      place('docs/extraction-quality.md'),
      `# Quality of the offline engine\n\nMeasured on ${day} by \`node bench/extract/run.ts --write\`. Bars stand beside the figures; what falls short of its bar says so.\nThe gold set is described in test/gold/README.md; its test half is unseen by whoever writes the rules.\n\n\`\`\`\n${text}\n\`\`\`\n`,
    )
  }
}

if (import.meta.main) await main()
