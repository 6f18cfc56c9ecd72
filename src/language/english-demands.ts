// What the bot says about demands in English.
import { count, share, tally } from './english-grammar.ts'

const KINDS = {
  demand: ['demand'],
  request: ['request'],
  condition: ['condition'],
  offer: ['offer'],
  refusal: ['refusal'],
  threat: ['threat'],
  call: ['call'],
} as const satisfies Record<string, readonly [one: string, many?: string]>

const OUTCOMES = {
  met: 'met',
  refused: 'refused',
  'under discussion': 'under discussion',
  open: 'still open',
  unknown: 'with no answer given',
} as const

type Kind = keyof typeof KINDS
type Status = keyof typeof OUTCOMES

export const demands = {
  kind: (kind: Kind) => KINDS[kind][0],
  outcome: (status: Status) => OUTCOMES[status],
  why: 'Why: ',
  reply: 'Reply: ',
  conveyed: 'How: ',
  demands: {
    heading: 'Demands',
    arrow: (from: string, to: string) => `${from} → ${to}`,
    /** “2 demands and 1 threat on the Port Authority; 1 refused.” Statuses count what waits for an answer. */
    lead: (
      kinds: readonly (readonly [Kind, number])[],
      outcomes: readonly (readonly [Status, number])[],
      from: string | undefined,
      to: string | undefined,
    ) => {
      const what = tally(kinds.map(([kind, number]) => [number, ...KINDS[kind]] as const))
      const whom = `${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` to ${to}`}`
      const waiting = outcomes.reduce((sum, [, number]) => sum + number, 0)
      const told = outcomes
        .filter(([, number]) => number > 0)
        .map(([status, number]) => (waiting === 1 ? OUTCOMES[status] : `${share(number, waiting)} ${OUTCOMES[status]}`))
      return told.length === 0 ? `${what}${whom}.` : `${what}${whom}; ${told.join(', ')}.`
    },
    counted: (number: number) => count(number, 'demand'),
    none: 'demands',
    from: 'From whom',
    to: 'On whom',
    kinds: { demand: 'demand', condition: 'condition', offer: 'offer', refusal: 'refusal', threat: 'threat' } as const,
  },
}
