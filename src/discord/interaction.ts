// The border to Discord: an unknown value is read as an interaction, or refused with the reason.
// Source: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
import { z } from 'zod'

const snowflake = z.string().regex(/^\d{1,20}$/)
const userSchema = z.object({ id: snowflake })

const optionSchema: z.ZodType<RawOption> = z.lazy(() =>
  z.object({
    name: z.string().max(32),
    type: z.int(),
    value: z.union([z.string().max(6000), z.number(), z.boolean()]).optional(),
    focused: z.boolean().optional(),
    options: z.array(optionSchema).max(25).optional(),
  }),
)

export type RawOption = {
  readonly name: string
  readonly type: number
  readonly value?: string | number | boolean | undefined
  readonly focused?: boolean | undefined
  readonly options?: RawOption[] | undefined
}

const common = {
  id: snowflake,
  application_id: snowflake,
  token: z.string().min(1).max(1000),
  guild_id: snowflake.nullish(),
  locale: z.string().max(20).nullish(),
  user: userSchema.nullish(),
  member: z.object({ user: userSchema }).nullish(),
  authorizing_integration_owners: z.record(z.string(), z.string()).nullish(),
}

const commandData = z.object({
  name: z.string().max(32),
  type: z.int().optional(),
  options: z.array(optionSchema).max(25).optional(),
})

const pressedMessage = z.object({
  flags: z.int().optional(),
  interaction_metadata: z.object({ user: userSchema }).nullish(),
  components: z.array(z.unknown()).max(50).optional(),
})

const interactionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal(1), id: snowflake }),
  z.object({ ...common, type: z.literal(2), data: commandData }),
  z.object({
    ...common,
    type: z.literal(3),
    data: z.object({ custom_id: z.string().max(100), values: z.array(z.string().max(100)).max(25).optional() }),
    message: pressedMessage,
  }),
  z.object({ ...common, type: z.literal(4), data: commandData }),
  z.object({ ...common, type: z.literal(5), data: z.looseObject({ custom_id: z.string().max(100) }) }),
])

export type Interaction = z.infer<typeof interactionSchema>
export type CommandInteraction = Extract<Interaction, { type: 2 }>
export type PressInteraction = Extract<Interaction, { type: 3 }>
export type SuggestInteraction = Extract<Interaction, { type: 4 }>
export type UserInteraction = Exclude<Interaction, { type: 1 }>

/** Something arrived that is not an interaction. The message names what is missing, never a value. */
export class MalformedInteraction extends Error {
  override name = 'MalformedInteraction'
}

/** Reads an unknown value as an interaction. Throws MalformedInteraction. */
export function readInteraction(raw: unknown): Interaction {
  const result = interactionSchema.safeParse(raw)
  if (!result.success) {
    const where = result.error.issues.map(({ path, code }) => `${path.join('.') || '(whole)'}: ${code}`)
    throw new MalformedInteraction(`Not an interaction that Discord documents – ${where.slice(0, 5).join(', ')}`)
  }
  const interaction = result.data
  if (interaction.type !== 1 && interaction.member == null && interaction.user == null)
    throw new MalformedInteraction('The interaction names no user')
  return interaction
}

/** The id of the person who acts: a member in a server, a user in direct messages; reading made sure of one of them. */
export function userOf({ member, user }: UserInteraction): string {
  return (member?.user ?? user)?.id as string
}
