// What the bot says about demands in English.
import { count, share, tally } from './english-grammar.ts'

const OUTCOMES = {
  met: 'met',
  refused: 'refused',
  'under discussion': 'under discussion',
  open: 'still open',
  unknown: 'with no answer given',
} as const
const STATUSES = Object.keys(OUTCOMES)

type Kind = 'demand' | 'request' | 'condition' | 'offer' | 'refusal' | 'threat' | 'call'
type Status = keyof typeof OUTCOMES

const ASKS_NOTHING: readonly Kind[] = ['offer', 'refusal', 'threat']

/** “2 requests and 1 threat”; what asks for something is called a demand where it is of several kinds. An offer, a refusal and a threat ask for nothing. */
function kindsTold(kinds: readonly (readonly [Kind, number])[]): string {
  const [asking, others] = [
    kinds.filter(([kind]) => !ASKS_NOTHING.includes(kind)),
    kinds.filter(([kind]) => ASKS_NOTHING.includes(kind)),
  ]
  const asked = asking.reduce((sum, [, number]) => sum + number, 0)
  const worded = [...(asking.length > 1 ? [['demand', asked] as const] : asking), ...others]
  return tally(worded.map(([kind, number]) => [number, kind, `${kind}s`] as const))
}

export const demands = {
  kind: (kind: Kind): string => kind,
  outcome: (status: Status) => (status === 'unknown' ? 'no answer given' : OUTCOMES[status]),
  why: 'Why: ',
  reply: 'Reply: ',
  conveyed: 'Conveyed: ',
  demands: {
    heading: 'Demands',
    /** To whom, where the article does not say. */
    nobody: 'not said whom',
    /** Who asks, where the article does not say. */
    noOne: 'not said who',
    arrow: (from: string, to: string) => `${from} → ${to}`,
    /** “2 demands and 1 threat to Port Authority; 1 refused, 1 still open.” Statuses count what waits for an answer. */
    lead: (
      kinds: readonly (readonly [Kind, number])[],
      outcomes: readonly (readonly [Status, number])[],
      from: string | undefined,
      to: string | undefined,
    ) => {
      const whom = `${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` to ${to}`}`
      const waiting = outcomes.reduce((sum, [, number]) => sum + number, 0)
      const told = STATUSES.flatMap((status) => outcomes.filter(([one]) => one === status)).map(
        ([status, number]) => (waiting === 1 ? '' : `${share(number, waiting)} `) + OUTCOMES[status],
      )
      return `${kindsTold(kinds)}${whom}${told.length === 0 ? '' : `; ${told.join(', ')}`}.`
    },
    counted: (number: number) => count(number, 'demand'),
    none: 'demands',
    from: 'who demands',
    kinds: { demand: 'demand', condition: 'condition', offer: 'offer', refusal: 'refusal', threat: 'threat' } as const,
  },
}
