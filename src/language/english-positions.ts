// What the bot says about positions and relations in English.
import { capital, count, list, tally } from './english-grammar.ts'

const STANCES = { for: 'for', against: 'against', conditional: 'on conditions', unclear: 'unclear' } as const
type Stance = keyof typeof STANCES

const KINDS = {
  allied: 'allied',
  opposed: 'opposed',
  negotiating: 'negotiating',
  dependent: 'dependent',
  part: 'part of it',
  other: '',
} as const
type Kind = keyof typeof KINDS

export const positions = {
  positions: {
    heading: 'Positions',
    stands: (name: string, stance: Stance) => `${name}: ${STANCES[stance]}`,
    standsOn: (name: string, stance: Stance, issue: string) => `${name} – ${STANCES[stance]}: ${issue}`,
    /** “Ending night shifts: 1 for, 1 against.” for one issue; “4 positions on 2 issues.” for more. */
    lead: (issues: readonly string[], stances: readonly (readonly [Stance, number])[]) => {
      const told = stances.filter(([, number]) => number > 0).map(([stance, number]) => `${number} ${STANCES[stance]}`)
      const [issue] = issues
      if (issues.length === 1 && issue !== undefined) return `${capital(issue)}: ${list(told)}.`
      return `${count(issues.length, 'issue')}; ${list(told)}.`
    },
    /** “The mayor on ending night shifts: on conditions.” */
    leadOf: (name: string, issue: string, stance: Stance) => `${name} on “${issue}”: ${STANCES[stance]}.`,
    counted: (number: number) => count(number, 'position'),
    none: 'positions',
    noun: 'issue',
    menu: 'Which issue',
  },
}

export const relations = {
  relations: {
    heading: 'Relations',
    pair: (from: string, to: string) => `${from} → ${to}`,
    how: (kind: Kind, label: string) => (KINDS[kind] === '' ? label : `${KINDS[kind]}: ${label}`),
    /** “The union and the port: 1 negotiating, 1 opposed.” */
    lead: (all: number, kinds: readonly (readonly [Kind, number])[], between: readonly string[]) => {
      const told = kinds.filter(([kind]) => KINDS[kind] !== '').map(([kind]) => KINDS[kind])
      const manner = told.length === 0 ? '' : `: ${list(told)}`
      if (between.length === 2)
        return `${capital(list(between))}${manner === '' ? `: ${count(all, 'relation')}` : manner}.`
      if (between.length === 1) return `${count(all, 'relation')} of ${between[0]}${manner}.`
      return `${tally([[all, 'relation']])}${manner}.`
    },
    counted: (number: number) => count(number, 'relation'),
    none: 'relations',
    menu: 'Whose relations',
  },
}
