// Every command on digests at the limits: an answer or a refusal, never a fault, and nothing between quotation marks that is no quote.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { type Command, type Invocation, isGroup } from '../../src/command/command.ts'
import type { Option } from '../../src/command/options.ts'
import { Refusal } from '../../src/command/refusal.ts'
import type { Reply } from '../../src/command/reply.ts'
import type { Digest } from '../../src/digest/digest.ts'
import { plain } from '../../src/language/text.ts'
import { arbitraryHolding, hostileText } from '../fixtures/arbitrary-digest.ts'
import { invocationOf, libraryOf } from '../fixtures/invocation.ts'

const named = commands.flatMap((listed) =>
  isGroup(listed)
    ? listed.commands.map((command): [string, Command] => [`${listed.data.name} ${command.data.name}`, command])
    : [[listed.data.name, listed] as [string, Command]],
)

const typed = fc.oneof(
  hostileText(100),
  fc.constantFrom('author', 'a1', 'v1', 'q1', '1', '¶2', '2011', 'word', 'unknown'),
)

function valueFor(option: Option): fc.Arbitrary<string | number | boolean> {
  if (option.type === 4) return fc.integer({ min: option.min_value ?? 0, max: option.max_value ?? 10 })
  if (option.type === 5) return fc.boolean()
  if (option.type === 6) return fc.constant('123456789012345678')
  return option.choices ? fc.constantFrom(...option.choices.map(({ value }) => value)) : typed
}

const optionsOf = ({ data }: Command): fc.Arbitrary<Record<string, string | number | boolean>> => {
  const values = Object.fromEntries(
    data.options.filter(({ name }) => name !== 'article').map((option) => [option.name, valueFor(option)]),
  )
  const required = data.options.filter((option) => option.required).map(({ name }) => name)
  return fc.record(values, { requiredKeys: required }) as fc.Arbitrary<Record<string, string | number | boolean>>
}

async function answer(command: Command, invocation: Invocation): Promise<Reply | undefined> {
  try {
    return await command.execute(invocation)
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    expect(plain(thrown.text).trim()).toBe(plain(thrown.text))
    return undefined
  }
}

/** What the bot itself says, without the digest's names, which may end in a nought; their first letter may have become a capital. */
const withoutNames = (digest: Digest, lead: string): string =>
  [...digest.actors, ...digest.voices]
    .map(({ name }) => name.slice(1))
    .filter((name) => name !== '')
    .reduce((words, name) => words.replaceAll(name, ''), lead)

describe('every command, on digests at the limits', () => {
  test.each(named)('/%s answers or refuses', async (_name, command) => {
    const asked = fc.tuple(arbitraryHolding, optionsOf(command), fc.boolean())
    await fc.assert(
      fc.asyncProperty(asked, async ([{ digest, text }, options, held]) => {
        const given = {
          digest,
          text: held ? text : undefined,
          options,
          commands,
          library: libraryOf([{ digest, text }]),
        }
        const reply = await answer(command, invocationOf(given))
        if (reply === undefined) return
        expect(withoutNames(digest, plain(reply.lead))).not.toMatch(/\b0 \p{L}|undefined|null|NaN/u)
        for (const { quote, title, text: words, excerpt, notes } of reply.items) {
          if (quote !== undefined) expect(digest.quotes.some((one) => one.text.includes(quote))).toBe(true)
          if (excerpt !== undefined) expect(text.includes(excerpt)).toBe(true)
          expect([quote, title, words, excerpt, ...notes].some((part) => part !== undefined)).toBe(true)
        }
        const choices = reply.filter?.choices ?? []
        expect(choices.length).toBeLessThanOrEqual(24)
        expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length)
        for (const { value } of choices) expect(value.length).toBeLessThanOrEqual(100)
      }),
      { numRuns: 20 },
    )
  })

  test.each(named.filter(([, { autocomplete }]) => autocomplete !== undefined))(
    '/%s suggests what it then takes',
    async (_name, command) => {
      await fc.assert(
        fc.asyncProperty(arbitraryHolding, typed, async ({ digest, text }, words) => {
          for (const [option, suggest] of Object.entries(command.autocomplete ?? {})) {
            const invocation = invocationOf({ digest, text, commands })
            const [choice] = await suggest(words, invocation)
            if (choice === undefined) continue
            expect(choice.value.length).toBeLessThanOrEqual(100)
            expect(await answer(command, { ...invocation, options: { [option]: choice.value } })).toBeDefined()
          }
        }),
        { numRuns: 20 },
      )
    },
  )
})
