// /article list: the articles that can be asked about here.
import { defineCommand } from '../../src/command/command.ts'
import { boolean, FREE_TEXT, string } from '../../src/command/options.ts'
import { Refusal } from '../../src/command/refusal.ts'
import type { Item } from '../../src/command/reply.ts'
import { entriesOf } from '../../src/digest/entries.ts'
import { containsWords } from '../../src/digest/words.ts'
import type { Language } from '../../src/language/language.ts'
import type { Holding } from '../../src/library/library.ts'

export default defineCommand({
  data: {
    name: 'list',
    description: 'Articles in the library here',
    options: [
      string('words', { description: 'Only articles with these words in their title or name', max_length: FREE_TEXT }),
      boolean('private', { description: 'Show the answer to you alone' }),
    ],
  },

  async execute({ library, scope, options, say }) {
    const all = await library.list(scope)
    const { words } = options
    const kept = words === undefined ? all : all.filter((holding) => containsWords(namesOf(holding), words))
    if (kept.length === 0) throw new Refusal(say.article.noneCalled(words ?? '', all.length))
    return {
      heading: say.article.listHeading,
      lead: say.article.listLead(kept.length, all.length),
      items: kept.map((holding) => listedItem(holding, holding === all[0], say)),
    }
  },
})

const namesOf = ({ digest: { article } }: Holding): string =>
  [article.id, article.label, article.title, article.author, article.outlet].filter((name) => name !== null).join(' · ')

function listedItem({ digest, text }: Holding, byDefault: boolean, say: Language): Item {
  const { id, label, title, paragraphs } = digest.article
  return {
    title: title ?? label,
    text: say.article.about(digest.article, say.engine(digest.engine.kind)),
    notes: [
      { code: id },
      say.article.size(paragraphs, entriesOf(digest).length),
      say.article.text(text !== undefined),
      ...(byDefault ? [say.article.byDefault] : []),
    ],
  }
}
