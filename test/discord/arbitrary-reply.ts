// Replies by chance: ordinary ones, hostile ones, and ones at every limit.
import fc from 'fast-check'
import type { Filter, Item, Reply } from '../../src/command/reply.ts'
import type { Text } from '../../src/language/text.ts'
import { hostileString, longString } from './hostile.ts'

const anyString = fc.oneof({ weight: 6, arbitrary: hostileString }, { weight: 1, arbitrary: longString })
const text: fc.Arbitrary<Text> = fc.oneof(
  anyString,
  fc.array(fc.oneof(anyString, fc.record({ bold: anyString }), fc.record({ code: anyString })), { maxLength: 3 }),
  fc.constantFrom<Text>({ command: 'quotes', options: 'speaker:CIA' }, { link: 'https://example.org' }),
)

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })
const withoutUndefined = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as unknown

const item = fc
  .record({
    group: optional(fc.oneof(fc.constantFrom('The author', 'Named'), anyString)),
    title: optional(text),
    quote: optional(anyString),
    excerpt: optional(anyString),
    text: optional(text),
    notes: fc.array(text, { maxLength: 4 }),
    passage: optional(fc.oneof(fc.constantFrom('q1', '¶27'), anyString)),
  })
  .map((item) => withoutUndefined(item) as Item)

const filter: fc.Arbitrary<Filter> = fc.record({
  option: fc.constantFrom('speaker', 'kind'),
  label: anyString,
  choices: fc.array(fc.record({ value: anyString, label: anyString, description: anyString }), { maxLength: 30 }),
})

export const reply: fc.Arbitrary<Reply> = fc
  .record({
    heading: text,
    lead: text,
    source: optional(text),
    items: fc.array(item, { maxLength: 12 }),
    filter: optional(filter),
  })
  .map((reply) => withoutUndefined(reply) as Reply)
