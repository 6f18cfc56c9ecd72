// /sources: who the article relies on, how it describes them, and what rests on each alone.
import { defineCommand } from '../src/command/command.ts'
import { roleText } from '../src/command/entries/actor.ts'
import { notesOf } from '../src/command/entries/notes.ts'
import { nameOf } from '../src/command/entries/whose.ts'
import { menuOf } from '../src/command/menu.ts'
import { criterion, narrow } from '../src/command/narrow.ts'
import { nothingOf } from '../src/command/nothing.ts'
import { common, string } from '../src/command/options.ts'
import type { Item } from '../src/command/reply.ts'
import { sourceLine } from '../src/command/source-line.ts'
import type { Digest } from '../src/digest/digest.ts'
import { countBy } from '../src/digest/find.ts'
import { type Source, sourcesOf } from '../src/digest/sources.ts'
import { actorOf, SORTS, sortOf, voiceOf } from '../src/digest/whose.ts'
import type { Language } from '../src/language/language.ts'

type Kind = 'named' | 'anonymous' | 'document' | 'media'

export default defineCommand({
  data: {
    name: 'sources',
    description: 'Who the article relies on: named, anonymous, documents, media',
    options: [
      string('kind', {
        description: 'Only sources of this kind',
        choices: [
          { name: 'Named people', value: 'named' },
          { name: 'Anonymous', value: 'anonymous' },
          { name: 'Documents', value: 'document' },
          { name: 'Other media', value: 'media' },
        ],
      }),
      ...common,
    ],
  },

  execute({ digest, options, say }) {
    const all = sourcesOf(digest).toSorted((a, b) => SORTS.indexOf(a.sort) - SORTS.indexOf(b.sort))
    if (all.length === 0) throw nothingOf(digest, say.sources.none, say)
    const byKind = criterion<Source, Kind>(
      'kind',
      options.kind,
      (kind) => say.sources.kinds[kind],
      ({ sort }, kind) => sort === kind,
    )
    const kept = narrow(all, [byKind], say, say.sources.counted)
    return {
      heading: say.sources.heading,
      lead: say.sources.lead(
        countBy(kept, ({ sort }) => sort),
        options.kind === undefined ? countBy(digest.claims, ({ by }) => sortOf(digest, by)) : [],
      ),
      source: sourceLine(digest, say),
      items: kept.map((source) => sourceItem(digest, source, say)),
      ...menuOf(
        'kind',
        say.sources.menu,
        all.map(({ sort }) => sort as Kind),
        (kind) => say.capital(say.sources.kinds[kind]),
        say.sources.counted,
      ),
    }
  },
})

function sourceItem(digest: Digest, { id, sort, quotes, alone, carried }: Source, say: Language): Item {
  const actor = actorOf(digest, id)
  const entry = actor ?? voiceOf(digest, id)
  const role = actor && roleText(digest, actor, say)
  const rests = say.sources.rests(alone, quotes, carried)
  return {
    group: say.sources.group(sort),
    title: say.capital(nameOf(digest, id, say)),
    text: role === undefined ? rests : [role, '\n', rests],
    notes: entry === undefined ? [] : notesOf(entry, say),
    passage: id,
  }
}
