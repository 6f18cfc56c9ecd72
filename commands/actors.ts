// /actors: who is named in the article and in what role; one of them in full with all that the digest has.
import { askedWhose, suggestWhose } from '../src/command/asked.ts'
import { defineCommand } from '../src/command/command.ts'
import { actorItem } from '../src/command/entries/actor.ts'
import { profile } from '../src/command/entries/profile.ts'
import { nameOf } from '../src/command/entries/whose.ts'
import { menuOf } from '../src/command/menu.ts'
import { criterion, narrow } from '../src/command/narrow.ts'
import { nothingOf } from '../src/command/nothing.ts'
import { common, FREE_TEXT, string } from '../src/command/options.ts'
import { sourceLine } from '../src/command/source-line.ts'
import type { Actor, Digest } from '../src/digest/digest.ts'
import type { Language } from '../src/language/language.ts'

const TYPES = ['person', 'organisation', 'state', 'group', 'unnamed'] as const
type Type = (typeof TYPES)[number]

export default defineCommand({
  data: {
    name: 'actors',
    description: 'Who is named in the article, and in what role',
    options: [
      string('name', { description: 'One actor in full', autocomplete: true, max_length: FREE_TEXT }),
      string('type', {
        description: 'Only actors of this type',
        choices: [
          { name: 'People', value: 'person' },
          { name: 'Organisations', value: 'organisation' },
          { name: 'States and governments', value: 'state' },
          { name: 'Groups', value: 'group' },
          { name: 'Unnamed', value: 'unnamed' },
        ],
      }),
      ...common,
    ],
  },

  autocomplete: {
    name: (typed, asking) =>
      suggestWhose(
        asking,
        typed,
        asking.digest.actors.map(({ id }) => id),
      ),
  },

  execute({ digest, options, say }) {
    const name = askedWhose({ digest, say }, options.name)
    if (name !== undefined) return { ...profile(digest, name, say), ...actorsMenu(digest, digest.actors, say) }
    if (digest.actors.length === 0) throw nothingOf(digest, say.actors.none, say)
    const byType = criterion<Actor, Type>(
      'type',
      options.type,
      (type) => say.actors.type(type),
      ({ kind }, type) => kind === type,
    )
    const kept = narrow(digest.actors, [byType], say, say.actors.counted)
    const often = kept.toSorted((a, b) => b.mentions.length - a.mentions.length)
    const unnamed = kept.filter(({ kind }) => kind === 'unnamed').length
    const [most] = often
    return {
      heading: say.actors.heading,
      lead: say.actors.lead(
        kept.length - unnamed,
        unnamed,
        most && { name: nameOf(digest, most.id, say), mentions: most.mentions.length },
      ),
      source: sourceLine(digest, say),
      items: often.map((actor) => actorItem(digest, actor, say)),
      ...actorsMenu(digest, kept, say),
    }
  },
})

/** The actors to open in full, the most often named first. */
const actorsMenu = (digest: Digest, actors: readonly Actor[], say: Language) =>
  menuOf(
    'name',
    say.actors.menu,
    actors.flatMap(({ id, mentions }) => mentions.map(() => id)),
    (id) => say.capital(nameOf(digest, id, say)),
    say.actors.mentioned,
  )
