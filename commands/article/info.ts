// /article info: what is known of an article, how its digest was made, and what in it is uncertain.
import { defineCommand } from '../../src/command/command.ts'
import { itemOfEntry } from '../../src/command/entries/words.ts'
import { common } from '../../src/command/options.ts'
import type { Item } from '../../src/command/reply.ts'
import type { Digest } from '../../src/digest/digest.ts'
import { entriesOf } from '../../src/digest/entries.ts'
import type { Language } from '../../src/language/language.ts'
import type { Text } from '../../src/language/text.ts'

export default defineCommand({
  data: {
    name: 'info',
    description: 'Author, outlet, dates, how it was digested, what is uncertain',
    options: [...common],
  },

  execute({ digest, text, say }) {
    const doubtful = entriesOf(digest).filter(({ entry }) => entry.confidence !== 'certain')
    const unsure = doubtful.filter(({ entry }) => entry.confidence === 'unsure').length
    return {
      heading: say.article.infoHeading,
      lead: say.article.infoLead(digest.article),
      items: [
        knownItem(digest, text !== undefined, say),
        madeItem(digest, doubtful.length - unsure, unsure, say),
        ...digest.engine.notes.map((note): Item => ({ group: say.article.groups.notes, text: note, notes: [] })),
        ...doubtful.map((found) => ({ group: say.article.groups.doubtful, ...itemOfEntry(digest, found, say) })),
      ],
    }
  },
})

const lines = (rows: readonly Text[]): Text => rows.flatMap((row, index) => (index === 0 ? [row] : ['\n', row]))

function knownItem({ article }: Digest, held: boolean, say: Language): Item {
  const { title, author, outlet, published, url } = article
  const known = { title, author, outlet, published, url }
  return {
    group: say.article.groups.known,
    text: lines((Object.keys(known) as (keyof typeof known)[]).map((what) => say.article.known(what, known[what]))),
    notes: [
      { code: article.id },
      say.article.measure(article.paragraphs, article.length),
      say.article.inLanguage(article.language),
      say.article.text(held),
    ],
  }
}

function madeItem(digest: Digest, likely: number, unsure: number, say: Language): Item {
  const { kind, name, version, made, text } = digest.engine
  const all = entriesOf(digest).length
  return {
    group: say.article.groups.made,
    text: lines([
      say.article.made(say.engine(kind), made),
      say.article.seen[text],
      say.article.doubts(all, likely, unsure),
    ]),
    notes: [say.article.engine(kind, name, version)],
  }
}
