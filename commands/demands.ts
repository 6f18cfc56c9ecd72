// /demands: who demands what of whom, why, and the answer given.
import { askedWhose, suggestWhose } from '../src/command/asked.ts'
import { defineCommand } from '../src/command/command.ts'
import { awaits, demandItem } from '../src/command/entries/demand.ts'
import { nameOf } from '../src/command/entries/whose.ts'
import { menuOf } from '../src/command/menu.ts'
import { criterion, narrow, whoseCriterion } from '../src/command/narrow.ts'
import { nothingOf } from '../src/command/nothing.ts'
import { common, FREE_TEXT, string } from '../src/command/options.ts'
import { sourceLine } from '../src/command/source-line.ts'
import type { Demand, Whose } from '../src/digest/digest.ts'
import { countBy, inTextOrder } from '../src/digest/find.ts'
import type { Language } from '../src/language/language.ts'

/** What each choice of `kind` takes in: people who ask for demands want to see requests and calls too. */
const KINDS = {
  demand: ['demand', 'request', 'call'],
  condition: ['condition'],
  offer: ['offer'],
  refusal: ['refusal'],
  threat: ['threat'],
} as const satisfies Record<string, readonly Demand['kind'][]>

export default defineCommand({
  data: {
    name: 'demands',
    description: 'Who demands what of whom, and the answer given',
    options: [
      string('from', { description: 'Only what this one demands', autocomplete: true, max_length: FREE_TEXT }),
      string('to', { description: 'Only what is demanded of this one', autocomplete: true, max_length: FREE_TEXT }),
      string('kind', {
        description: 'Only demands of this kind',
        choices: [
          { name: 'Demand', value: 'demand' },
          { name: 'Condition', value: 'condition' },
          { name: 'Offer', value: 'offer' },
          { name: 'Refusal', value: 'refusal' },
          { name: 'Threat', value: 'threat' },
        ],
      }),
      ...common,
    ],
  },

  autocomplete: {
    from: (typed, asking) =>
      suggestWhose(
        asking,
        typed,
        asking.digest.demands.flatMap((demand) => demand.from),
      ),
    to: (typed, asking) =>
      suggestWhose(
        asking,
        typed,
        asking.digest.demands.flatMap((demand) => demand.to),
      ),
  },

  execute({ digest, options, say }) {
    const from = askedWhose({ digest, say }, options.from)
    const to = askedWhose({ digest, say }, options.to)
    if (digest.demands.length === 0) throw nothingOf(digest, say.demands.none, say)
    const called = (whose: Whose) => (whose === 'unknown' ? say.somebody : nameOf(digest, whose, say))
    const demands = inTextOrder(digest.demands)
    const byFrom = whoseCriterion({ digest, say }, 'from', from, demands, (demand) => demand.from)
    const others = [
      whoseCriterion({ digest, say }, 'to', to, demands, (demand) => demand.to),
      criterion<Demand, keyof typeof KINDS>(
        'kind',
        options.kind,
        (kind) => say.demands.kinds[kind],
        ({ kind }, wanted) => KINDS[wanted].some((one) => one === kind),
      ),
    ]
    const kept = narrow(demands, [byFrom, ...others], say, say.demands.counted)
    const senders = narrow(demands, others, say, say.demands.counted).flatMap((demand) => demand.from)
    return {
      heading: say.demands.heading,
      lead: leadOf(kept, from && called(from), to && called(to), say),
      source: sourceLine(digest, say),
      items: kept.map((demand) => demandItem(digest, demand, say)),
      ...menuOf('from', say.demands.from, senders, (whose) => say.capital(called(whose)), say.demands.counted),
    }
  },
})

function leadOf(demands: readonly Demand[], from: string | undefined, to: string | undefined, say: Language): string {
  const kinds = countBy(demands, ({ kind }) => kind)
  const statuses = countBy(demands.filter(awaits), ({ status }) => status)
  return say.demands.lead(kinds, statuses, from, to)
}
