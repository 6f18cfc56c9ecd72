// What an article says, as data: the schema of a digest, and its types. Start reading here.
import { z } from 'zod'
import { articleSchema, engineSchema } from './about.ts'
import {
  actorReference,
  dayMonthOrYear,
  entryOf,
  label,
  PREFIX,
  passageSchema,
  quoteReference,
  sentence,
  viaSchema,
  whoseSchema,
  wordingSchema,
} from './parts.ts'

export type { Confidence, Whose } from './parts.ts'

const voiceSchema = z.strictObject({
  ...entryOf(PREFIX.voices),
  name: label.describe('What to call it, for example “a news report that the author quotes”'),
  outlet: label.nullable().describe('The outlet, if the article names it'),
  from: z.int().min(1).describe('First paragraph in this voice'),
  to: z.int().min(1).describe('Last paragraph in this voice'),
})

const pointSchema = z.strictObject({ ...entryOf(PREFIX.summary), text: sentence, wording: wordingSchema })

const actorSchema = z.strictObject({
  ...entryOf(PREFIX.actors),
  name: label,
  aliases: z.array(label).max(30).describe('Every other form in which the article names the actor'),
  kind: z.enum(['person', 'organisation', 'state', 'group', 'unnamed', 'document', 'outlet']),
  role: label.nullable().describe('The role as the article gives it, in its words'),
  partOf: actorReference.nullable(),
  mentions: z
    .array(passageSchema)
    .min(1)
    .describe('Every place that names the actor (names and descriptions, not pronouns)'),
})

const quoteSchema = z.strictObject({
  ...entryOf(PREFIX.quotes),
  text: z
    .string()
    .min(1)
    .max(6000)
    .describe('Exactly the article’s characters between the quotation marks, which are left out'),
  speaker: whoseSchema,
  cue: label.nullable().describe('The words that introduce it, for example “said”'),
  form: z
    .enum(['full', 'fragment'])
    .describe('full: at least a clause; fragment: a few words within the author’s sentence'),
  said: label.nullable().describe('When it was said, as the article gives it'),
  continues: quoteReference
    .nullable()
    .describe('The quote that this one goes on with, where the attribution interrupts it'),
  via: viaSchema,
})

const claimSchema = z.strictObject({
  ...entryOf(PREFIX.claims),
  statement: sentence,
  wording: wordingSchema,
  by: whoseSchema,
  type: z.enum(['fact', 'judgement', 'forecast', 'denial']),
  form: z
    .enum(['written', 'reported', 'quoted'])
    .describe('written: the author’s (or a voice’s) own sentence; reported: said of a source; quoted: in its words'),
  quote: quoteReference.nullable(),
  via: viaSchema,
})

const demandSchema = z.strictObject({
  ...entryOf(PREFIX.demands),
  from: z.array(whoseSchema).min(1).max(10),
  to: z.array(whoseSchema).min(1).max(10),
  what: sentence,
  wording: wordingSchema,
  kind: z.enum(['demand', 'request', 'condition', 'offer', 'refusal', 'threat', 'call']),
  why: sentence.nullable(),
  conveyed: sentence.nullable().describe('How it was conveyed, for example “privately”'),
  reply: sentence.nullable(),
  status: z.enum(['open', 'under discussion', 'met', 'refused', 'unknown']).describe('As the article gives it'),
  by: whoseSchema.describe('Who reports the demand'),
  via: viaSchema,
})

const positionSchema = z.strictObject({
  ...entryOf(PREFIX.positions),
  actor: whoseSchema,
  issue: label,
  stance: z.enum(['for', 'against', 'conditional', 'unclear']),
  reason: sentence.nullable(),
  by: whoseSchema.describe('Who says that this is the position'),
  via: viaSchema,
})

const relationSchema = z.strictObject({
  ...entryOf(PREFIX.relations),
  from: actorReference,
  to: actorReference,
  kind: z.enum(['allied', 'opposed', 'negotiating', 'dependent', 'part', 'other']),
  label: sentence.describe('The relation in a few words, read from “from” to “to”'),
  by: whoseSchema.describe('Who says so'),
  via: viaSchema,
})

const eventSchema = z.strictObject({
  ...entryOf(PREFIX.events),
  what: sentence,
  wording: wordingSchema,
  who: z.array(actorReference).max(20),
  when: label.nullable().describe('The date as the article writes it'),
  date: z
    .strictObject({
      value: dayMonthOrYear,
      basis: z
        .enum(['given', 'inferred'])
        .describe('given: fully in the text; inferred: worked out from the publication day'),
    })
    .nullable(),
  order: z.int().describe('Place among the events in time, as far as the article tells; equal where it does not'),
  by: whoseSchema.describe('Who says that it happened'),
  via: viaSchema,
})

const figureSchema = z.strictObject({
  ...entryOf(PREFIX.figures),
  value: label.describe('As written'),
  unit: label.nullable(),
  of: sentence.describe('What is counted or measured'),
  by: whoseSchema.describe('Who gives it'),
  via: viaSchema,
})

const questionSchema = z.strictObject({
  ...entryOf(PREFIX.questions),
  text: sentence,
  wording: wordingSchema,
  kind: z
    .enum(['asked', 'open', 'disagreement'])
    .describe('asked in the article, left open by it, or passages that disagree'),
  by: whoseSchema,
})

const termSchema = z.strictObject({
  ...entryOf(PREFIX.terms),
  term: label,
  expansion: label.nullable(),
  meaning: sentence.nullable(),
  explainedBy: z.enum(['article', 'curator', 'nobody']),
})

export const digestSchema = z.strictObject({
  formatVersion: z.literal(1),
  article: articleSchema,
  engine: engineSchema,
  voices: z.array(voiceSchema),
  summary: z.strictObject({ sentence: pointSchema, points: z.array(pointSchema).max(20) }),
  actors: z.array(actorSchema),
  quotes: z.array(quoteSchema),
  claims: z.array(claimSchema),
  demands: z.array(demandSchema),
  positions: z.array(positionSchema),
  relations: z.array(relationSchema),
  events: z.array(eventSchema),
  figures: z.array(figureSchema),
  questions: z.array(questionSchema),
  terms: z.array(termSchema),
})

export type Digest = z.infer<typeof digestSchema>
export type Voice = Digest['voices'][number]
export type Point = z.infer<typeof pointSchema>
export type Actor = Digest['actors'][number]
export type Quote = Digest['quotes'][number]
export type Claim = Digest['claims'][number]
export type Demand = Digest['demands'][number]
export type Position = Digest['positions'][number]
export type Relation = Digest['relations'][number]
export type Event = Digest['events'][number]
export type Figure = Digest['figures'][number]
export type Question = Digest['questions'][number]
export type Term = Digest['terms'][number]
