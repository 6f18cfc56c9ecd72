// /numbers: the figures of the article and who gives them.
import { defineCommand } from '../src/command/command.ts'
import { figureItem } from '../src/command/entries/figure.ts'
import { criterion, narrow } from '../src/command/narrow.ts'
import { nothingOf } from '../src/command/nothing.ts'
import { common, FREE_TEXT, string } from '../src/command/options.ts'
import { sourceLine } from '../src/command/source-line.ts'
import type { Figure } from '../src/digest/digest.ts'
import { countBy, inTextOrder } from '../src/digest/find.ts'
import { sortOf } from '../src/digest/whose.ts'
import { containsWords } from '../src/digest/words.ts'

export default defineCommand({
  data: {
    name: 'numbers',
    description: 'Figures in the article and who gives them',
    options: [string('about', { description: 'Only numbers with these words', max_length: FREE_TEXT }), ...common],
  },

  execute({ digest, options, say }) {
    if (digest.figures.length === 0) throw nothingOf(digest, say.numbers.none, say)
    const about = criterion<Figure, string>(
      'about',
      options.about,
      (words) => words,
      ({ value, unit, of }, words) => containsWords([value, unit, of].join(' '), words),
    )
    const kept = narrow(inTextOrder(digest.figures), [about], say, say.numbers.counted)
    return {
      heading: say.numbers.heading,
      lead: say.numbers.lead(
        kept.length,
        countBy(kept, ({ by }) => sortOf(digest, by)),
      ),
      source: sourceLine(digest, say),
      items: kept.map((figure) => figureItem(digest, figure, say)),
    }
  },
})
