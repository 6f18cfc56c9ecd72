// The gold set under test/gold: its files' schema, and every span located in its text.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { Span } from '../../src/article/article.ts'

export type GoldSpan = Span & { readonly text: string }

const spanSchema = z.union([
  z.string().min(1),
  z.strictObject({ text: z.string().min(1), occurrence: z.int().min(1).describe('Which of its places, from 1') }),
])
type WrittenSpan = z.infer<typeof spanSchema>

export const SOURCES = ['author', 'named', 'anonymous', 'document', 'outlet'] as const
export type Source = (typeof SOURCES)[number]

export const GENRES = [
  'news report',
  'commentary',
  'interview',
  'statement',
  'court report',
  'business',
  'local council',
  'science and health',
  'sport governance',
  'foreign affairs',
] as const

const demandSchema = z.strictObject({
  from: z.array(z.string().min(1)).min(1),
  to: z.array(z.string().min(1)).min(1),
  what: spanSchema,
  kind: z.enum(['demand', 'request', 'condition', 'offer', 'refusal', 'threat', 'call']),
  why: spanSchema.nullable(),
  reply: spanSchema.nullable(),
  status: z.enum(['open', 'under discussion', 'met', 'refused', 'unknown']),
  passage: spanSchema,
  also: z
    .array(z.strictObject({ what: spanSchema, passage: spanSchema }))
    .default([])
    .describe('Where the article tells the same demand again'),
})

const claimSchema = z.strictObject({
  span: spanSchema,
  by: z.strictObject({ kind: z.enum(SOURCES), name: z.string().min(1).nullable() }),
  type: z.enum(['fact', 'judgement', 'forecast', 'denial']),
  form: z.enum(['written', 'reported', 'quoted']),
})

const fileSchema = z.strictObject({
  id: z.string().regex(/^\d{2}-[a-z0-9-]+$/),
  split: z.enum(['dev', 'test']),
  genre: z.enum(GENRES),
  published: z.iso.date(),
  text: z.array(z.string().min(1)).min(1).describe('The paragraphs'),
  demands: z.array(demandSchema),
  claims: z.array(claimSchema),
  voices: z.array(
    z.strictObject({ fromParagraph: z.int().min(1), toParagraph: z.int().min(1), outlet: z.string().nullable() }),
  ),
  questions: z.array(
    z.strictObject({
      kind: z.enum(['asked', 'open', 'disagreement']),
      by: z.string().min(1),
      spans: z.array(spanSchema).min(1),
    }),
  ),
})

type GoldFile = z.infer<typeof fileSchema>

/** One annotator's pass over an article: what is annotated, without the text. */
const passSchema = fileSchema.pick({ id: true, demands: true, claims: true, voices: true, questions: true })
type PassFile = z.infer<typeof passSchema>

/** Who may stand on one side of a demand: every string is an equally right name for the same actor. */
export type Names = readonly string[]

export type GoldDemand = {
  readonly from: readonly Names[]
  readonly to: readonly Names[]
  readonly what: GoldSpan
  readonly kind: GoldFile['demands'][number]['kind']
  readonly why: GoldSpan | null
  readonly reply: GoldSpan | null
  readonly status: GoldFile['demands'][number]['status']
  readonly passage: GoldSpan
  readonly also: readonly { readonly what: GoldSpan; readonly passage: GoldSpan }[]
}
export type GoldClaim = Omit<GoldFile['claims'][number], 'span'> & { readonly span: GoldSpan }
export type GoldQuestion = Omit<GoldFile['questions'][number], 'spans'> & { readonly spans: readonly GoldSpan[] }
export type GoldArticle = Pick<GoldFile, 'id' | 'split' | 'genre' | 'published' | 'voices'> & {
  readonly text: string
  readonly demands: readonly GoldDemand[]
  readonly claims: readonly GoldClaim[]
  readonly questions: readonly GoldQuestion[]
}

/** Finds a written span in the text. Throws where it is absent, or stands in several places and none is chosen. */
export function locate(text: string, written: WrittenSpan): GoldSpan {
  const wanted = typeof written === 'string' ? written : written.text
  const starts: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) starts.push(at)
  if (starts.length === 0) throw new Error(`not in the text: “${wanted}”`)
  if (typeof written === 'string' && starts.length > 1)
    throw new Error(`stands ${starts.length} times, say which: “${wanted}”`)
  const start = starts[typeof written === 'string' ? 0 : written.occurrence - 1]
  if (start === undefined) throw new Error(`stands only ${starts.length} times: “${wanted}”`)
  return { start, end: start + wanted.length, text: wanted }
}

/** Locates every span of an annotation in its text. */
function resolve(text: string, { demands, claims, voices, questions }: Omit<PassFile, 'id'>) {
  const find = (span: WrittenSpan) => locate(text, span)
  const findOrNull = (span: WrittenSpan | null) => (span === null ? null : find(span))
  const names = (written: readonly string[]) => written.map((alternatives) => alternatives.split(' | '))
  return {
    voices,
    demands: demands.map((demand) => ({
      ...demand,
      from: names(demand.from),
      to: names(demand.to),
      what: find(demand.what),
      why: findOrNull(demand.why),
      reply: findOrNull(demand.reply),
      passage: find(demand.passage),
      also: demand.also.map(({ what, passage }) => ({ what: find(what), passage: find(passage) })),
    })),
    claims: claims.map((claim) => ({ ...claim, span: find(claim.span) })),
    questions: questions.map((question) => ({ ...question, spans: question.spans.map(find) })),
  }
}

/** Reads a gold file's value: checks the schema and locates every span. */
export function readGold(value: unknown): GoldArticle {
  const file = fileSchema.parse(value)
  const text = file.text.join('\n\n')
  const { id, split, genre, published } = file
  return { id, split, genre, published, text, ...resolve(text, file) }
}

/** Reads every JSON file of a folder, in the order of the names. Throws naming the file at fault. */
function readEach<T extends { readonly id: string }>(folder: string, read: (value: unknown) => T): T[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => {
    try {
      const article = read(JSON.parse(readFileSync(join(folder, name), 'utf8')))
      if (article.id !== basename(name, '.json')) throw new Error(`the id is ${article.id}`)
      return article
    } catch (cause) {
      throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    }
  })
}

/** Articles 1–30 were annotated twice and are split in halves; 31 and up once, all of them to develop on. */
export const annotatedTwice = ({ id }: Pick<GoldArticle, 'id'>): boolean => Number.parseInt(id, 10) <= 30

/** Every gold article of a folder. */
export const loadGold = (folder: string): GoldArticle[] => readEach(folder, readGold)

/** One annotator's pass over these articles, in their order; the spans are located in the articles' texts. */
export function loadPass(folder: string, articles: readonly GoldArticle[]) {
  const passes = readEach(folder, (value) => passSchema.parse(value))
  return articles.map(({ id, text }) => {
    const pass = passes.find((candidate) => candidate.id === id)
    if (pass === undefined) throw new Error(`${folder} has no ${id}`)
    return { id, ...resolve(text, pass) }
  })
}
