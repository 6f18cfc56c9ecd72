// The head of a digest: which article it reads, and how it was made.
import { z } from 'zod'
import { day, label, sentence } from './parts.ts'

export const articleSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60)
    .describe('A short name for use in links and files'),
  label: label.describe('What to call the article, in the digest maker’s words'),
  kind: z.enum(['news report', 'commentary', 'interview', 'statement', 'analysis', 'feature', 'other']),
  title: z.string().min(1).max(400).nullable(),
  author: label.nullable(),
  outlet: label.nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  published: day.nullable(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .describe('BCP 47'),
  paragraphs: z.int().min(1),
  length: z.int().min(1).describe('UTF-16 code units of the normalised text'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the normalised text in UTF-8'),
  licence: label
    .nullable()
    .describe('The licence under which the text may be shared; null where the text is not ours to share'),
})

export const engineSchema = z.strictObject({
  kind: z.enum(['curated', 'rules', 'model']),
  name: label,
  version: label,
  made: day,
  text: z.enum(['whole', 'cut', 'paywalled', 'unknown']).describe('Whether the engine saw the whole article'),
  notes: z.array(sentence).max(20).describe('What was cut or is uncertain'),
})

export type ArticleInfo = z.infer<typeof articleSchema>
