// What the bot says about quotes in English.
import { capital, count, share } from './english-grammar.ts'

/** “, 2 from anonymous speakers”, “, without a speaker” where that is all there is. */
function doubt(number: number, all: number, how: string, whom: string): string {
  if (number === 0) return ''
  const some = all === 1 ? '' : `${share(number, all)} `
  return `, ${some}${how} ${number === 1 ? `a${/^[aeiou]/.test(whom) ? 'n' : ''} ${whom}` : how === 'without' ? `a ${whom}` : `${whom}s`}`
}

export const quotes = {
  fragment: 'a few words',
  /** Before the claim that a few quoted words are part of. */
  inContext: 'In context: ',
  goesOn: (reference: string) => `goes on from ${reference}`,
  saidWhen: (when: string) => `said: ${when} (as written)`,
  notVerbatim: 'not word for word',
  quotes: {
    heading: (name?: string) => (name === undefined ? 'Quotes' : `Quotes · ${capital(name)}`),
    verbatim: 'Word for word',
    reported: 'Reported, not word for word',
    /** “14 verbatim quotes, 4 of them anonymous; 6 statements are reported, not word for word.” */
    lead: (verbatim: number, anonymous: number, unknown: number, reported: number, onlyReported: boolean) => {
      const said = `${count(verbatim, 'verbatim quote')}${doubt(anonymous, verbatim, 'from', 'anonymous speaker')}${doubt(unknown, verbatim, 'without', 'speaker')}`
      if (reported === 0) return `${said}.`
      if (onlyReported) return `${count(reported, 'statement')} reported, not word for word.`
      if (verbatim === 0) return `No verbatim quote; ${count(reported, 'statement')} reported, not word for word.`
      return `${said}; ${reported} more reported, not word for word.`
    },
    counted: (number: number) => count(number, 'quote or report', 'quotes and reports'),
    none: 'quotes',
    speaker: 'speaker',
    kinds: {
      named: 'named speaker',
      anonymous: 'anonymous speaker',
      reported: 'reported speech',
      document: 'document',
    } as const,
  },
}
