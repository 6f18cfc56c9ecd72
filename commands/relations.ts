// /relations: how two actors relate.
import { askedWhose, suggestWhose } from '../src/command/asked.ts'
import { defineCommand } from '../src/command/command.ts'
import { relationItem } from '../src/command/entries/relation.ts'
import { nameOf } from '../src/command/entries/whose.ts'
import { menuOf } from '../src/command/menu.ts'
import { narrow, whoseCriterion } from '../src/command/narrow.ts'
import { nothingOf } from '../src/command/nothing.ts'
import { common, FREE_TEXT, string } from '../src/command/options.ts'
import { Refusal } from '../src/command/refusal.ts'
import { sourceLine } from '../src/command/source-line.ts'
import type { Digest, Relation, Whose } from '../src/digest/digest.ts'
import { countBy, inTextOrder } from '../src/digest/find.ts'

const ends = ({ from, to }: Relation): Whose[] => [from, to]
const everyEnd = (digest: Digest): Whose[] => digest.relations.flatMap(ends)

export default defineCommand({
  data: {
    name: 'relations',
    description: 'How two actors relate: allied, opposed, negotiating, dependent',
    options: [
      string('actor', { description: 'Only relations of this one', autocomplete: true, max_length: FREE_TEXT }),
      string('other', { description: 'Only those with this one', autocomplete: true, max_length: FREE_TEXT }),
      ...common,
    ],
  },

  autocomplete: {
    actor: (typed, asking) => suggestWhose(asking, typed, everyEnd(asking.digest)),
    other: (typed, asking) => suggestWhose(asking, typed, everyEnd(asking.digest)),
  },

  execute({ digest, options, say }) {
    const asked = (['actor', 'other'] as const).map((option) => ({
      option,
      whose: askedWhose({ digest, say }, options[option]),
    }))
    if (digest.relations.length === 0) throw nothingOf(digest, say.relations.none, say)
    const [one, other] = asked.map(({ whose }) => whose)
    if (one !== undefined && one === other) throw new Refusal(say.relations.same(nameOf(digest, one, say)))
    const all = inTextOrder(digest.relations)
    const [byActor, byOther] = asked.map(({ option, whose }) =>
      whoseCriterion({ digest, say }, option, whose, all, ends),
    )
    const kept = narrow(all, [byActor, byOther], say, say.relations.counted)
    const called = (whose: Whose) => nameOf(digest, whose, say)
    return {
      heading: say.relations.heading,
      lead: say.relations.lead(
        kept.length,
        countBy(kept, ({ kind }) => kind),
        asked.flatMap(({ whose }) => (whose === undefined ? [] : [called(whose)])),
      ),
      source: sourceLine(digest, say),
      items: kept.map((relation) => relationItem(digest, relation, say)),
      ...menuOf(
        'actor',
        say.relations.menu,
        narrow(all, [byOther], say, say.relations.counted).flatMap(ends),
        (whose) => say.capital(called(whose)),
        say.relations.counted,
      ),
    }
  },
})
