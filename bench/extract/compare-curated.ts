// Holds the rules' digest of the built-in commentary against the curated one: node bench/extract/compare-curated.ts. Prints references and counts, no sentence of the article.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Digest } from '../../src/digest/digest.ts'
import { LISTS } from '../../src/digest/entries.ts'
import { readDigest } from '../../src/digest/load.ts'
import { digestArticle } from '../../src/extract/digest.ts'
import { sameActor } from './gold-names.ts'
import { anyOverlap } from './gold-spans.ts'

type Part = (typeof LISTS)[number]
type Entry = Digest[Part][number]

const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const TEXT = place('../shared/article/pakistan-drone-demands.txt')

/** Every name that a digest gives to a reference. */
function namesOf({ actors, voices }: Digest, id: string): string[] {
  const actor = actors.find((one) => one.id === id)
  const voice = voices.find((one) => one.id === id)
  return actor ? [actor.name, ...actor.aliases] : voice ? ['voice'] : [id]
}

const sides = (entry: Entry): string[] =>
  'to' in entry && Array.isArray(entry.from)
    ? [...(entry.from as string[]), ...(entry.to as string[])]
    : 'speaker' in entry
      ? [entry.speaker as string]
      : 'by' in entry
        ? [entry.by as string]
        : 'actor' in entry
          ? [entry.actor as string]
          : []

/** Whether two entries of one part are about the same place, and the same people where the part has any. */
function isSame(part: Part, one: Entry, other: Entry, curated: Digest, found: Digest): 'right' | 'wrong' | undefined {
  if (part === 'actors') {
    const [a, b] = [namesOf(curated, one.id), namesOf(found, other.id)]
    if (!a.some((name) => b.some((given) => sameActor(name, given)))) return undefined
    return 'kind' in one && 'kind' in other && one.kind === other.kind ? 'right' : 'wrong'
  }
  if (!anyOverlap(one.passages, other.passages)) return undefined
  const [wanted, given] = [sides(one), sides(other)]
  const agree = wanted.every((id) =>
    namesOf(curated, id).some((name) =>
      given.some((they) => namesOf(found, they).some((named) => sameActor(name, named))),
    ),
  )
  return agree ? 'right' : 'wrong'
}

function comparePart(part: Part, curated: Digest, found: Digest): string {
  const used = new Set<string>()
  const missed: string[] = []
  const wrong: string[] = []
  for (const one of curated[part]) {
    const rated = (found[part] as readonly Entry[])
      .map((other) => ({ other, rating: isSame(part, one, other, curated, found) }))
      .filter(({ rating }) => rating !== undefined)
    const best = rated.find(({ rating }) => rating === 'right') ?? rated[0]
    if (best === undefined) missed.push(one.id)
    else used.add(best.other.id)
    if (best?.rating === 'wrong') wrong.push(`${one.id}≠${best.other.id}`)
  }
  const extra = (found[part] as readonly Entry[]).filter(({ id }) => !used.has(id)).map(({ id }) => id)
  const total = curated[part].length
  return [
    `${part.padEnd(10)} curated ${String(total).padStart(3)}   found ${String(total - missed.length).padStart(3)}   of these right ${String(total - missed.length - wrong.length).padStart(3)}   further ${String(extra.length).padStart(3)}`,
    ...(missed.length > 0 ? [`  missed: ${missed.join(' ')}`] : []),
    ...(wrong.length > 0 ? [`  wrong: ${wrong.join(' ')}`] : []),
    ...(extra.length > 0 ? [`  only the rules have: ${extra.join(' ')}`] : []),
  ].join('\n')
}

/** The comparison as lines, or why there is none. */
export function compareCurated(): string {
  if (!existsSync(TEXT)) return 'The article’s text is not here, so there is nothing to compare.'
  const curated = readDigest(JSON.parse(readFileSync(place('digests/pakistan-drone-demands.json'), 'utf8')))
  const article = {
    text: readFileSync(TEXT, 'utf8'),
    title: null,
    author: null,
    outlet: null,
    url: null,
    published: null,
    language: 'en',
  }
  const result = digestArticle(article, { made: '2026-01-01', whole: 'whole' })
  if (!('digest' in result)) return `The rules cannot read it: ${result.say}`
  return LISTS.map((part) => comparePart(part, curated, result.digest)).join('\n')
}

if (import.meta.main) console.log(compareCurated())
