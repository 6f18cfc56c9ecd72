// What a language model is asked to return: a digest in strings, without offsets. The program finds every string again in the text.
import { z } from 'zod'

const words = z.string().trim().min(1).max(600)
const name = z.string().trim().min(1).max(200)
const passage = z.string().trim().min(1).max(2000).describe('The exact words of the article that say it, copied')
const optional = words.nullable().default(null)
const list = <T extends z.ZodType>(item: T) => z.array(item).max(200).default([])

export const answerSchema = z.object({
  kind: z
    .enum(['news report', 'commentary', 'interview', 'statement', 'analysis', 'feature', 'other'])
    .default('other'),
  label: name.describe('What the article is about, in under 80 characters'),
  summary: z.object({ text: words, passage }).nullable().default(null),
  points: list(z.object({ text: words, passage })),
  actors: list(
    z.object({
      name,
      aliases: z.array(name).max(30).default([]),
      kind: z.enum(['person', 'organisation', 'state', 'group', 'unnamed', 'document', 'outlet']),
      role: name.nullable().default(null).describe('In the article’s exact words'),
    }),
  ),
  quotes: list(
    z.object({
      text: z.string().min(1).max(6000).describe('The exact words between quotation marks'),
      speaker: name.nullable().default(null).describe('An actor’s name, or null if the article does not say'),
      cue: name.nullable().default(null),
    }),
  ),
  claims: list(
    z.object({
      statement: words,
      by: name.describe('author, unknown, or an actor’s name'),
      type: z.enum(['fact', 'judgement', 'forecast', 'denial']),
      passage,
    }),
  ),
  demands: list(
    z.object({
      from: z.array(name).min(1).max(10),
      to: z.array(name).min(1).max(10),
      what: words,
      kind: z.enum(['demand', 'request', 'condition', 'offer', 'refusal', 'threat', 'call']),
      why: optional,
      reply: optional,
      status: z.enum(['open', 'under discussion', 'met', 'refused', 'unknown']).default('unknown'),
      by: name,
      passage,
    }),
  ),
  positions: list(
    z.object({
      actor: name,
      issue: name,
      stance: z.enum(['for', 'against', 'conditional', 'unclear']),
      reason: optional,
      by: name,
      passage,
    }),
  ),
  relations: list(
    z.object({
      from: name,
      to: name,
      kind: z.enum(['allied', 'opposed', 'negotiating', 'dependent', 'part', 'other']),
      label: words,
      by: name,
      passage,
    }),
  ),
  events: list(
    z.object({
      what: words,
      who: z.array(name).max(20).default([]),
      when: name.nullable().default(null),
      by: name.default('author'),
      passage,
    }),
  ),
  figures: list(
    z.object({ value: name, unit: name.nullable().default(null), of: words, by: name.default('author'), passage }),
  ),
  questions: list(z.object({ text: words, kind: z.enum(['asked', 'open']), by: name.default('author'), passage })),
  terms: list(z.object({ term: name, expansion: name.nullable().default(null), meaning: optional, passage })),
})

export type ModelAnswer = z.infer<typeof answerSchema>

/** The JSON Schema that is sent along, for endpoints that hold their model to one. */
export const answerJsonSchema = z.toJSONSchema(answerSchema, { io: 'input' })
