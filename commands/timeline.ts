// /timeline: events in order, each with its date as the article writes it; those without a date apart, never guessed.
import { askedWhose, suggestWhose } from '../src/command/asked.ts'
import { defineCommand } from '../src/command/command.ts'
import { eventItem } from '../src/command/entries/event.ts'
import { nameOf } from '../src/command/entries/whose.ts'
import { menuOf } from '../src/command/menu.ts'
import { narrow, whoseCriterion } from '../src/command/narrow.ts'
import { nothingOf } from '../src/command/nothing.ts'
import { common, FREE_TEXT, string } from '../src/command/options.ts'
import { Refusal } from '../src/command/refusal.ts'
import { sourceLine } from '../src/command/source-line.ts'
import { type Days, daysOf } from '../src/digest/days.ts'
import type { Event, Whose } from '../src/digest/digest.ts'
import type { Language } from '../src/language/language.ts'

export default defineCommand({
  data: {
    name: 'timeline',
    description: 'Events in order, with the date as the article gives it',
    options: [
      string('actor', { description: 'Only events with this one', autocomplete: true, max_length: FREE_TEXT }),
      string('after', { description: 'From then on: 2025, March 2025 or 2025-03-01', max_length: FREE_TEXT }),
      string('before', { description: 'Up to then: 2025, March 2025 or 2025-03-01', max_length: FREE_TEXT }),
      ...common,
    ],
  },

  autocomplete: {
    actor: (typed, asking) => suggestWhose(asking, typed, asking.digest.events.flatMap(({ who }) => who as Whose[])), // biome-ignore format: reads as one line
  },

  execute({ digest, options, say }) {
    const actor = askedWhose({ digest, say }, options.actor)
    const after = askedDays(options.after, say)
    const before = askedDays(options.before, say)
    if (digest.events.length === 0) throw nothingOf(digest, say.timeline.none, say)
    const all = digest.events.toSorted((a, b) => a.order - b.order)
    const bounded = after !== undefined || before !== undefined
    const inTime = bounded ? all.filter((event) => fallsIn(event, after, before, say)) : all
    const undatable = all.filter(({ date }) => date === null).length
    if (inTime.length === 0) throw new Refusal(say.timeline.noneInRange(all.length, undatable))
    const byActor = whoseCriterion({ digest, say }, 'actor', actor, inTime, ({ who }) => who as Whose[])
    const kept = narrow(inTime, [byActor], say, say.timeline.counted)
    const [dated, undated] = [kept.filter(({ when }) => when !== null), kept.filter(({ when }) => when === null)]
    return {
      heading: say.timeline.heading,
      lead: say.timeline.lead(
        dated.length,
        undated.length,
        actor && nameOf(digest, actor, say),
        bounded ? undatable : 0,
        kept.some(({ date }) => date?.basis === 'inferred'),
      ),
      source: sourceLine(digest, say),
      items: [
        ...dated.map((event) => ({ group: say.timeline.dated, ...eventItem(digest, event, say) })),
        ...undated.map((event) => ({ group: say.timeline.undated, ...eventItem(digest, event, say) })),
      ],
      ...menuOf(
        'actor',
        say.timeline.menu,
        inTime.flatMap(({ who }) => who as Whose[]),
        (whose) => say.capital(nameOf(digest, whose, say)),
        say.timeline.counted,
      ),
    }
  },
})

function askedDays(typed: string | undefined, say: Language): Days | undefined {
  if (typed === undefined) return undefined
  const days = daysOf(typed, say.timeline.months)
  if (days === undefined) throw new Refusal(say.timeline.notADate(typed))
  return days
}

/** Whether an event can have happened between two bounds, both included. Without a calendar date nobody can tell, so it does not. */
function fallsIn({ date }: Event, after: Days | undefined, before: Days | undefined, say: Language): boolean {
  const days = date === null ? undefined : daysOf(date.value, say.timeline.months)
  if (days === undefined) return false
  return (after === undefined || days.last >= after.first) && (before === undefined || days.first <= before.last)
}
