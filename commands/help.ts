// /help: what the bot can do, one command in full, with examples to tap.
import { type Command, defineCommand, isGroup, type Listed } from '../src/command/command.ts'
import { nameOf } from '../src/command/entries/whose.ts'
import { common, FREE_TEXT, type Option, string } from '../src/command/options.ts'
import { Refusal } from '../src/command/refusal.ts'
import type { Filter, Item, Reply } from '../src/command/reply.ts'
import type { Digest } from '../src/digest/digest.ts'
import { matchName, type Named, suggestNames } from '../src/digest/names.ts'
import type { Language } from '../src/language/language.ts'
import type { Text } from '../src/language/text.ts'

/** A command under the name that is typed: “article list”. */
type Typed = { readonly name: string; readonly command: Command }

export default defineCommand({
  data: {
    name: 'help',
    description: 'What the bot can do, with examples you can tap',
    options: [string('topic', { description: 'A command or a question', autocomplete: true, max_length: FREE_TEXT })],
  },

  hidden: true,

  autocomplete: {
    topic: (typed, { commands, say }) =>
      suggestNames(topicsOf(typedNames(commands), say, true), typed).map(({ id, names }) => ({
        name: names[0] as string,
        value: id,
      })),
  },

  execute({ commands, digest, options, say }) {
    const all = typedNames(commands)
    if (options.topic === undefined) return overview(all, digest, say)
    const match = matchName(topicsOf(all, say), options.topic.replace(/^\//, ''))
    if (match.found !== 'one') {
      const near = match.found === 'several' ? match.all : match.nearest
      throw new Refusal(say.help.noTopic(options.topic, near.slice(0, 5).map(({ names: [name] }) => name as string))) // biome-ignore format: reads as one line
    }
    const chosen = all.find(({ name }) => name === match.named.id)
    if (chosen) return { ...aboutCommand(chosen, digest, say), filter: menu(all, say) }
    const topic = say.help.topic(match.named.id)
    return {
      heading: say.help.heading,
      lead: topic?.name ?? '',
      items: [{ text: topic?.text ?? '', notes: [] }],
      filter: menu(all, say),
    }
  },
})

const typedNames = (commands: readonly Listed[]): Typed[] =>
  commands.flatMap((listed) =>
    isGroup(listed)
      ? listed.commands.map((command) => ({ name: `${listed.data.name} ${command.data.name}`, command }))
      : [{ name: listed.data.name, command: listed }],
  )

/** Commands by name and topics by question; what they are about helps to suggest them, not to match them. */
const topicsOf = (all: readonly Typed[], say: Language, described = false): Named[] => [
  ...all.map(({ name, command }) => ({
    id: name,
    names: [`/${name}`, ...(described ? [command.data.description] : [])],
    weight: 2,
  })),
  ...say.help.topicKeys.map((key) => ({ id: key, names: [say.help.topic(key)?.name ?? key, key], weight: 1 })),
]

const MOST_IN_MENU = 24

function menu(all: readonly Typed[], say: Language): Filter {
  const topics = topicsOf(all, say, true)
  const choices = topics.slice(0, MOST_IN_MENU).map(({ id, names: [label = id, description] }) => ({
    value: id,
    label,
    ...(description === undefined || description === id ? {} : { description }),
  }))
  return { option: 'topic', label: say.help.menu, choices }
}

function overview(all: readonly Typed[], digest: Digest, say: Language): Reply {
  const start = all.flatMap(({ name }) => exampleOf(name, digest, say)).slice(0, 4)
  const topics = say.help.topicKeys.map(
    (key) => [{ bold: say.help.topic(key)?.name ?? key }, ' – ', say.help.showTopic(key)] as Text,
  )
  return {
    heading: say.help.heading,
    lead: say.help.lead,
    items: [
      { group: say.help.start, text: lines(start), notes: [] },
      ...chunks(all, COMMANDS_PER_ITEM).map(
        (some): Item => ({
          group: say.help.commands,
          text: lines(some.map(({ name, command }) => [{ command: name }, ` – ${command.data.description}`])),
          notes: [],
        }),
      ),
      { group: say.help.topics, text: lines(topics), notes: [] },
    ],
    filter: menu(all, say),
  }
}

const COMMANDS_PER_ITEM = 6

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))

const lines = (rows: readonly Text[]): Text => rows.flatMap((row, index) => (index === 0 ? [row] : ['\n', row]))

function aboutCommand({ name, command }: Typed, digest: Digest, say: Language): Reply {
  const examples = exampleOf(name, digest, say)
  const isShared = (option: Option) => common.some((one) => one.name === option.name)
  const [own, shared] = [command.data.options.filter((one) => !isShared(one)), command.data.options.filter(isShared)]
  return {
    heading: `/${name}`,
    lead: say.help.commandLead(command.data.description),
    items: [
      { group: say.help.examples, text: lines([{ command: name }, ...examples]), notes: [] },
      ...own.map((option) => ({ group: say.help.options, ...optionItem(option, say) })),
      ...(shared.length === 0 ? [] : [{ group: say.help.options, text: lines(shared.map(sharedLine)), notes: [] }]),
    ],
  }
}

/** An option that nearly every command has: told in one line, so that a page shows them all. */
const sharedLine = ({ name, description }: Option): Text => [{ bold: name }, ` – ${description}`]

function optionItem(option: Option, say: Language): Item {
  const choices =
    'choices' in option && option.choices ? say.help.choices(option.choices.map(({ name }) => name)) : undefined
  const bounds = 'min_value' in option ? say.help.between(option.min_value, option.max_value) : undefined
  return {
    title: option.name,
    text: choices === undefined ? option.description : `${option.description}: ${choices}`,
    notes: [
      option.required === true && say.help.required,
      'autocomplete' in option && option.autocomplete === true && say.help.suggests,
      bounds,
    ].filter((note) => note !== false && note !== undefined),
  }
}

/** Options that give an answer for this article. */
function exampleOf(name: string, digest: Digest, say: Language): Text[] {
  const named = (option: string, whose: string | undefined): string | undefined =>
    whose === undefined || whose === 'unknown' ? undefined : `${option}:${nameOf(digest, whose, say)}`
  const mostNamed = digest.actors.toSorted((a, b) => b.mentions.length - a.mentions.length)[0]
  const examples: Readonly<Record<string, string | undefined>> = {
    quotes: named('speaker', digest.quotes.find(({ speaker }) => speaker !== 'unknown')?.speaker),
    demands: named('from', digest.demands[0]?.from[0]),
    claims: digest.claims.length === 0 ? undefined : 'by:The author',
    actors: named('name', mostNamed?.id),
    relations: named('actor', digest.relations[0]?.from),
    positions: named('actor', digest.positions[0]?.actor),
    search: mostNamed === undefined ? undefined : `words:${mostNamed.name}`,
    passage: digest.quotes[0] === undefined ? 'ref:¶1' : `ref:${digest.quotes[0].id}`,
    glossary: digest.terms[0] === undefined ? undefined : `term:${digest.terms[0].term}`,
    summary: 'length:Full',
  }
  const options = examples[name]
  return options === undefined ? [] : [{ command: name, options }]
}
