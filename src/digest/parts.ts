// The small parts that every entry of a digest is made of: passages, references, whose words.
import { z } from 'zod'

export const passageSchema = z
  .strictObject({
    paragraph: z.int().min(1).describe('The paragraph the passage begins in, counted from 1'),
    start: z.int().min(0).describe('First UTF-16 code unit of the normalised text'),
    end: z.int().min(1).describe('One past the last UTF-16 code unit'),
  })
  .refine(({ start, end }) => start < end, 'a passage ends after it starts')

const confidenceSchema = z.enum(['certain', 'likely', 'unsure'])
export type Confidence = z.infer<typeof confidenceSchema>

/** The letter that the references of a kind of entry begin with: `a3` is an actor, `q2` a quote. */
export const PREFIX = {
  voices: 'v',
  summary: 's',
  actors: 'a',
  quotes: 'q',
  claims: 'c',
  demands: 'd',
  positions: 'p',
  relations: 'r',
  events: 'e',
  figures: 'f',
  questions: 'u',
  terms: 't',
} as const

const reference = (prefix: string) => z.string().regex(new RegExp(`^${prefix}[1-9][0-9]{0,4}$`))

const voiceReference = reference(PREFIX.voices)
export const actorReference = reference(PREFIX.actors)
export const quoteReference = reference(PREFIX.quotes)

/** Whose words or wish something is: the article's author, an actor, a voice, or unknown. */
export const whoseSchema = z.union([z.literal('author'), z.literal('unknown'), actorReference, voiceReference], {
  error: 'must be “author”, “unknown”, an actor such as “a1” or a voice such as “v1”',
})
export type Whose = z.infer<typeof whoseSchema>

/** Through whom words reached the article, nearest to the speaker first: actors and voices. Empty: straight from the speaker to the author. */
export const viaSchema = z
  .array(z.union([actorReference, voiceReference], { error: 'must be an actor such as “a1” or a voice such as “v1”' }))
  .default([])

/** Whether a text of the digest is the digest maker's own words or a slice of the article. */
export const wordingSchema = z.enum(['own', 'article'])

/** A text long enough for a sentence and short enough for a phone. */
export const sentence = z.string().trim().min(1).max(600)
export const label = z.string().trim().min(1).max(200)

/** A day that the calendar has, `YYYY-MM-DD`. */
export const day = z.iso.date()

/** A day, a month or a year, as exactly as it is known. */
export const dayMonthOrYear = z.union([day, z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)], {
  error: 'must be a day of the calendar (2025-03-12), a month (2025-03) or a year (2025)',
})

/** What every entry of a kind has. */
export const entryOf = (prefix: string) => ({
  id: reference(prefix).describe(
    'A short reference that people can cite; it stays the same when a text is digested again',
  ),
  passages: z.array(passageSchema).min(1).max(20).describe('Where the article says it'),
  confidence: confidenceSchema,
})
