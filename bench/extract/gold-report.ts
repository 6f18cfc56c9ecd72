// The whole score of a set of articles, and its table.
import { SOURCES } from './gold.ts'
import {
  addClaimScores,
  type ClaimScore,
  classTally,
  scoreClaims,
  sourceKappa,
  splitAccuracy,
  typeAccuracy,
  typeKappa,
} from './gold-claims.ts'
import { addDemandScores, type DemandScore, fourParts, scoreDemands } from './gold-demands.ts'
import type { Reading, ReadQuestion } from './gold-reading.ts'
import { addTallies, f1, NOTHING, precision, recall, scoreQuestions, scoreVoices, type Tally } from './gold-spans.ts'

export const BARS = { demands: 0.75, split: 0.9 }

export type GoldScore = {
  readonly articles: number
  readonly demands: DemandScore
  readonly claims: ClaimScore
  readonly voices: Tally
  readonly outlets: Tally
  readonly questions: Tally
  readonly questionKinds: Readonly<Record<string, Tally>>
  /** Each begins with the article's id. */
  readonly errors: readonly string[]
}

function questionErrors(gold: readonly ReadQuestion[], found: readonly ReadQuestion[]): string[] {
  const { pairs } = scoreQuestions(gold, found)
  const text = ({ kind, text }: ReadQuestion) => `(${kind}): “${text}”`
  return [
    ...gold.filter((one) => pairs.every(({ wanted }) => wanted !== one)).map((one) => `question missed ${text(one)}`),
    ...found.filter((one) => pairs.every(({ match }) => match !== one)).map((one) => `question invented ${text(one)}`),
  ]
}

function voiceErrors(gold: Reading, found: Reading): string[] {
  const { outlets } = scoreVoices(gold.voices, found.voices)
  const list = (reading: Reading) =>
    reading.voices.map(({ from, to, outlet }) => `¶${from}–${to} ${outlet ?? 'unnamed'}`).join(', ') || 'none'
  const right = outlets.hits === outlets.gold && outlets.hits === outlets.found
  return right ? [] : [`voices: wanted ${list(gold)}; found ${list(found)}`]
}

/** Scores one reading against another for each article, and adds up. */
export function scoreReadings(
  articles: readonly { readonly id: string; readonly gold: Reading; readonly found: Reading }[],
): GoldScore {
  const each = articles.map(({ id, gold, found }) => {
    const demands = scoreDemands(gold.demands, found.demands)
    const claims = scoreClaims(gold, found)
    const errors = [
      ...demands.errors,
      ...claims.errors,
      ...voiceErrors(gold, found),
      ...questionErrors(gold.questions, found.questions),
    ]
    return {
      demands,
      claims,
      voices: scoreVoices(gold.voices, found.voices),
      questions: scoreQuestions(gold.questions, found.questions),
      errors: errors.map((error) => `${id}: ${error}`),
    }
  })
  const sum = (pick: (one: (typeof each)[number]) => Tally) =>
    each.reduce((all, one) => addTallies(all, pick(one)), NOTHING)
  return {
    articles: articles.length,
    demands: addDemandScores(each.map(({ demands }) => demands)),
    claims: addClaimScores(each.map(({ claims }) => claims)),
    voices: sum(({ voices }) => voices.stretches),
    outlets: sum(({ voices }) => voices.outlets),
    questions: sum(({ questions }) => questions.all),
    questionKinds: Object.fromEntries(
      ['asked', 'open', 'disagreement'].map((kind) => [kind, sum(({ questions }) => questions.kinds[kind] ?? NOTHING)]),
    ),
    errors: each.flatMap(({ errors }) => errors),
  }
}

const percent = (value: number) => (value * 100).toFixed(1).padStart(5)

const row = (name: string, counts: Tally) =>
  `  ${name.padEnd(34)} ${percent(precision(counts))} ${percent(recall(counts))} ${percent(f1(counts))}   ${counts.hits}/${counts.found} found, ${counts.gold} gold`

const figure = (name: string, value: number, note: string) =>
  `  ${name.padEnd(34)} ${' '.repeat(12)}${percent(value)}   ${note}`

const against = (value: number, bar: number | undefined) =>
  bar === undefined ? '' : `bar ${percent(bar).trim()}: ${value >= bar ? 'met' : 'not met'}`

/** The table that a person reads. Precision, recall and F1 in per cent; held against the bars where they are given. */
export function goldTable(name: string, score: GoldScore, bars?: typeof BARS): string {
  const { demands, claims } = score
  const [four, split] = [fourParts(demands), splitAccuracy(claims)]
  return [
    `${`${name} (${score.articles} articles)`.padEnd(36)}     P     R    F1`,
    figure('demands, mean of the four parts', four, against(four, bars?.demands)),
    row('  from', demands.from),
    row('  to', demands.to),
    row('  what', demands.what),
    row('  kind', demands.kind),
    row('  kind, demand = request = call', demands.kindGrouped),
    row('demands, status (not in the mean)', demands.status),
    row('demands, place', demands.place),
    row('demands, from + to + what all right', demands.strict),
    row('claims, detection', claims.detection),
    figure('claims, four-way source', split, against(split, bars?.split)),
    ...SOURCES.map((source) => row(`  ${source}`, classTally(claims, source))),
    figure('claims, five-way source, kappa', sourceKappa(claims), ''),
    figure('claims, type', typeAccuracy(claims), `kappa ${percent(typeKappa(claims)).trim()}`),
    row('voices', score.voices),
    row('voices, outlet right too', score.outlets),
    row('questions', score.questions),
    ...Object.entries(score.questionKinds).map(([kind, counts]) => row(`  ${kind}`, counts)),
  ].join('\n')
}
