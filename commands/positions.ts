// /positions: where each actor stands on an issue.
import { askedWhose, suggestWhose } from '../src/command/asked.ts'
import { defineCommand } from '../src/command/command.ts'
import { positionItem } from '../src/command/entries/position.ts'
import { markedName, nameOf } from '../src/command/entries/whose.ts'
import { menuOf } from '../src/command/menu.ts'
import { type Criterion, narrow, whoseCriterion } from '../src/command/narrow.ts'
import { nothingOf } from '../src/command/nothing.ts'
import { common, FREE_TEXT, string } from '../src/command/options.ts'
import { Refusal } from '../src/command/refusal.ts'
import type { Item } from '../src/command/reply.ts'
import { sourceLine } from '../src/command/source-line.ts'
import type { Digest, Position } from '../src/digest/digest.ts'
import { matchName, type Named, suggestNames } from '../src/digest/names.ts'
import type { Language } from '../src/language/language.ts'

const STANCES = ['for', 'against', 'conditional', 'unclear'] as const

export default defineCommand({
  data: {
    name: 'positions',
    description: 'Where each actor stands on an issue',
    options: [
      string('issue', { description: 'Only this issue', autocomplete: true, max_length: FREE_TEXT }),
      string('actor', { description: 'Only where this one stands', autocomplete: true, max_length: FREE_TEXT }),
      ...common,
    ],
  },

  autocomplete: {
    issue: (typed, { digest }) =>
      suggestNames(issuesOf(digest), typed).map(({ id, names }) => ({ name: names[0] as string, value: id })),
    actor: (typed, asking) => suggestWhose(asking, typed, asking.digest.positions.map(({ actor }) => actor)), // biome-ignore format: reads as one line
  },

  execute({ digest, options, say }) {
    const actor = askedWhose({ digest, say }, options.actor)
    if (digest.positions.length === 0) throw nothingOf(digest, say.positions.none, say)
    const issues = askedIssues(digest, options.issue, say)
    const all = inIssueOrder(digest.positions)
    const byIssue: Criterion<Position> | undefined = issues && {
      option: 'issue',
      shown: issues.join('; '),
      keeps: ({ issue }) => issues.includes(issue),
    }
    const byActor = whoseCriterion({ digest, say }, 'actor', actor, all, (position) => [position.actor])
    const kept = narrow(all, [byIssue, byActor], say, say.positions.counted)
    return {
      heading: say.positions.heading,
      lead: leadOf(digest, kept, say),
      source: sourceLine(digest, say),
      items: kept.map((position) => underIssue(digest, position, say)),
      ...menuOf(
        'issue',
        say.positions.menu,
        narrow(all, [byActor], say, say.positions.counted).map((position) => issueId(digest, position.issue)),
        (id) => (digest.positions.find((position) => position.id === id) as Position).issue,
        say.positions.counted,
      ),
    }
  },
})

/** Every issue under the reference of its first position, which is short enough for a button. */
function issuesOf(digest: Digest): Named[] {
  return [...Map.groupBy(digest.positions, ({ issue }) => issue)].map(([issue, positions]) => ({
    id: issueId(digest, issue),
    names: [issue],
    weight: positions.length,
  }))
}

/** `issue` is that of a position in the digest. */
const issueId = (digest: Digest, issue: string): string =>
  (digest.positions.find((position) => position.issue === issue) as Position).id

/** The issues that were typed: one, or all that the words fit. Throws a Refusal where they fit none. */
function askedIssues(digest: Digest, typed: string | undefined, say: Language): string[] | undefined {
  if (typed === undefined) return undefined
  const issues = issuesOf(digest)
  const match = matchName(issues, typed)
  if (match.found === 'one') return [...match.named.names]
  if (match.found === 'several') return match.all.flatMap(({ names }) => names)
  const names = match.nearest.flatMap((one) => one.names)
  throw new Refusal(say.noSuch(say.positions.noun, typed, names, 'positions'))
}

const inIssueOrder = (positions: readonly Position[]): Position[] =>
  [...Map.groupBy(positions, ({ issue }) => issue).values()].flatMap((ofIssue) =>
    ofIssue.toSorted((a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance)),
  )

function underIssue(digest: Digest, position: Position, say: Language): Item {
  const { actor, issue, stance } = position
  return {
    ...positionItem(digest, position, say),
    group: say.capital(issue),
    title: say.positions.stands(say.capital(markedName(digest, actor, say)), stance),
  }
}

const MOST_NAMED = 4

function leadOf(digest: Digest, kept: readonly Position[], say: Language): string {
  const [first] = kept
  const issues = Map.groupBy(kept, ({ issue }) => issue)
  const stands = (position: Position) => ({ name: nameOf(digest, position.actor, say), stance: position.stance })
  if (issues.size === 1 && first && kept.length <= MOST_NAMED)
    return say.positions.leadOn(first.issue, kept.map(stands))
  const contested = [...issues].filter(([, all]) =>
    ['for', 'against'].every((one) => all.some(({ stance }) => stance === one)),
  )
  return say.positions.lead(
    kept.length,
    issues.size,
    contested.map(([issue]) => issue),
  )
}
