// /summary: the article in one sentence, then line by line, each tied to its passage.
import { defineCommand } from '../src/command/command.ts'
import { notesOf, paragraphsText } from '../src/command/entries/notes.ts'
import { common, string } from '../src/command/options.ts'
import type { Item } from '../src/command/reply.ts'
import { fullSourceLine } from '../src/command/source-line.ts'
import type { Digest, Point } from '../src/digest/digest.ts'
import type { Language } from '../src/language/language.ts'

const SHORT = 5

export default defineCommand({
  data: {
    name: 'summary',
    description: 'Summarise the article; every line is tied to its passage',
    options: [
      string('length', {
        description: 'How much; short if left out',
        choices: [
          { name: 'Headline (1 line)', value: 'headline' },
          { name: 'Short (5 lines)', value: 'short' },
          { name: 'Full', value: 'full' },
        ],
      }),
      ...common,
    ],
  },

  execute({ digest, options, say }) {
    const { sentence, points } = digest.summary
    const length = options.length ?? 'short'
    const shown = length === 'headline' ? [] : length === 'short' ? points.slice(0, SHORT) : points
    return {
      heading: say.summary.heading(digest.article.kind),
      lead: say.summary.lead(sentence.text, paragraphsText(sentence, say)),
      source: fullSourceLine(digest, say),
      items: [
        ...shown.map((point) => pointItem(point, say)),
        ...(length === 'full' ? [holdingsItem(digest, say)] : []),
      ],
    }
  },
})

function pointItem(point: Point, say: Language): Item {
  return { text: point.text, notes: notesOf(point, say), passage: point.id }
}

/** What else the digest has, as commands to tap. */
function holdingsItem(digest: Digest, say: Language): Item {
  const { actors, quotes, claims, demands, positions, relations, events, figures, questions, terms } = digest
  const parts = {
    actors,
    quotes,
    claims,
    demands,
    positions,
    relations,
    timeline: events,
    numbers: figures,
    questions,
    glossary: terms,
  }
  const there = Object.entries(parts).filter(([, entries]) => entries.length > 0)
  return {
    title: say.summary.more,
    text: there.flatMap(([command, entries], index) => [index === 0 ? '' : ' · ', { command }, ` ${entries.length}`]),
    notes: [],
  }
}
