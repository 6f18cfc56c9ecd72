// What the bot says about positions and relations in English.
import { capital, count, list } from './english-grammar.ts'
import type { Text } from './text.ts'

const STANCES = { for: 'for', against: 'against', conditional: 'on conditions', unclear: 'unclear' } as const
type Stance = keyof typeof STANCES

const KINDS = {
  allied: 'allied',
  opposed: 'opposed',
  negotiating: 'negotiating',
  dependent: 'dependent',
  part: 'belongs to it',
  other: '',
} as const
type Kind = keyof typeof KINDS

/** The same in a count: “3 opposed and 1 part and whole”. */
const COUNTED = { ...KINDS, part: 'part and whole', other: 'of other kinds' } as const

export const positions = {
  positions: {
    heading: 'Positions',
    stands: (name: string, stance: Stance) => `${name}: ${STANCES[stance]}`,
    standsOn: (name: string, stance: Stance, issue: string) => `${name} – ${STANCES[stance]}: ${issue}`,
    /** “Ending night shifts: the union for; the port against.” */
    leadOn: (issue: string, stands: readonly { name: string; stance: Stance }[]) =>
      `${capital(issue)}: ${stands.map(({ name, stance }) => `${name} ${STANCES[stance]}`).join('; ')}.`,
    /** “9 positions on 7 issues. For and against stand: drone strikes.” */
    lead: (all: number, issues: number, contested: readonly string[]) =>
      `${count(all, 'position')} on ${count(issues, 'issue')}.${contested.length === 0 ? '' : ` Both for and against: ${contested.slice(0, 2).join('; ')}.`}`,
    counted: (number: number) => count(number, 'position'),
    none: 'positions',
    noun: 'issue',
    menu: 'issue',
  },
}

export const relations = {
  relations: {
    heading: 'Relations',
    pair: (from: string, to: string) => `${from} → ${to}`,
    kind: (kind: Kind) => KINDS[kind],
    /** “5 relations of Pakistan: 3 opposed and 1 allied.”; “CIA and ISI: negotiating and opposed.” */
    lead: (all: number, kinds: readonly (readonly [Kind, number])[], between: readonly string[]) => {
      const known = kinds.filter(([kind]) => kind !== 'other').sort(([, a], [, b]) => b - a)
      const pair = between.length === 2
      const others = pair || known.length === 0 ? [] : kinds.filter(([kind]) => kind === 'other')
      const told = [...known, ...others].map(([kind, number]) => (pair ? '' : `${number} `) + COUNTED[kind])
      const [one] = between
      const head = pair ? capital(list(between)) : `${count(all, 'relation')}${one === undefined ? '' : ` of ${one}`}`
      if (told.length === 0) return pair ? `${head}: ${count(all, 'relation')}.` : `${head}.`
      return `${head}: ${list(told)}.`
    },
    same: (name: string): Text => [
      { code: 'actor' },
      ' and ',
      { code: 'other' },
      ` are both ${name}. Leave one of them out, or ask for two different ones.`,
    ],
    counted: (number: number) => count(number, 'relation'),
    none: 'relations',
    menu: 'actor',
  },
}
