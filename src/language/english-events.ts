// What the bot says about events, figures, questions and terms in English.
import { count, list } from './english-grammar.ts'

export const timeline = {
  timeline: {
    heading: 'Timeline',
    dated: 'Dates as the article writes them',
    undated: 'Without a date',
    noDate: 'no date given',
    inferred: (date: string) => `worked out: ${date}`,
    /** “4 events with a date, 1 without.” */
    lead: (dated: number, undated: number, name: string | undefined, leftOut: number, inferred: boolean) => {
      const whose = name === undefined ? '' : ` with ${name}`
      const all =
        dated === 0
          ? `${count(undated, 'event')}${whose}, ${undated === 1 ? 'undated' : 'all undated'}`
          : `${count(dated, 'event')}${whose} with a date as written${undated > 0 ? `, ${undated} without` : ''}`
      const left = `; ${leftOut} left out, since the article gives no calendar date for ${leftOut === 1 ? 'it' : 'them'}`
      const basis = ' Calendar dates are worked out from the day of publication.'
      return `${all}${leftOut === 0 ? '' : left}.${inferred ? basis : ''}`
    },
    counted: (number: number) => count(number, 'event'),
    none: 'events',
    menu: 'actor',
    notADate: (typed: string) => `“${typed}” is not a date that can be compared. Try 2025, March 2025 or 2025-03-01.`,
    months: [
      'january',
      'february',
      'march',
      'april',
      'may',
      'june',
      'july',
      'august',
      'september',
      'october',
      'november',
      'december',
    ],
    noneInRange: (all: number, undatable: number) =>
      `No event of this article is known to fall in that time. ${
        undatable === all
          ? 'The article gives no full calendar date for any of its events.'
          : `The article gives no full calendar date for ${undatable} of its ${count(all, 'event')}.`
      } Leave out after and before to see ${all === 1 ? 'it' : 'all'}.`,
  },
}

const SORTS = {
  author: 'the author',
  named: 'named sources',
  anonymous: 'anonymous sources',
  document: 'documents',
  media: 'other media',
  unknown: 'nobody who is named',
} as const

export const numbers = {
  numbers: {
    heading: 'Numbers',
    /** “12 accidents”, “vast majority of attacks”. */
    measured: (value: string, unit: string) =>
      /(?:majority|minority|half|third|quarter|number|percentage|share|dozens|hundreds|thousands|millions|billions)$/i.test(
        value,
      )
        ? `${value} of ${unit}`
        : `${value} ${unit}`,
    givenBy: (attribution: string) => `given by ${attribution}`,
    /** “3 numbers: 2 given by named sources, 1 by documents.” */
    lead: (all: number, sorts: readonly (readonly [keyof typeof SORTS, number])[]) => {
      const [only] = sorts
      if (sorts.length === 1 && only) return `${count(all, 'number')}, given by ${SORTS[only[0]]}.`
      return `${count(all, 'number')}: ${list(sorts.map(([sort, number], index) => `${number}${index === 0 ? ' given' : ''} by ${SORTS[sort]}`))}.`
    },
    counted: (number: number) => count(number, 'number'),
    none: 'numbers',
  },
}

export const questions = {
  questions: {
    heading: 'Open questions',
    groups: {
      asked: 'Asked in the article',
      open: 'Left open',
      disagreement: 'Passages that disagree',
    } as const,
    askedBy: (name: string) => `asked by ${name}`,
    notSaidWho: 'not said who asks',
    lead: (asked: number, open: number, disagreements: number) =>
      `${list(
        [
          asked > 0 && `${count(asked, 'question')} asked in the article`,
          open > 0 && `${open === 1 ? '1 point' : `${open} points`} left open`,
          disagreements > 0 && `${disagreements === 1 ? '1 point' : `${disagreements} points`} where passages disagree`,
        ].filter((part) => part !== false),
      )}.`,
    none: 'open questions',
  },
}

type OneTerm = {
  readonly term: string
  readonly expansion: string | null
  readonly meaning: string | null
  readonly explainedBy: 'article' | 'curator' | 'nobody'
}

export const glossary = {
  glossary: {
    heading: 'Glossary',
    stands: (term: string, expansion: string) => `${term} – ${expansion}`,
    explained: {
      article: 'explained in the article',
      curator: 'our explanation, not the article’s',
      nobody: 'not explained in the article',
    } as const,
    /** “7 terms, 2 of them explained in the article.” */
    lead: (all: number, byArticle: number) =>
      `${count(all, 'term')}${byArticle === 0 ? '; the article itself explains none' : byArticle === all ? ', explained in the article' : `, ${byArticle} explained in the article`}.`,
    one: ({ term, expansion, meaning, explainedBy }: OneTerm) => {
      if (expansion === null)
        return meaning === null
          ? `“${term}” is used without an explanation.`
          : explainedBy === 'article'
            ? `“${term}” is explained in the article.`
            : `“${term}” is not explained in the article; the explanation here is ours.`
      return `${term} stands for ${expansion}.`
    },
    none: 'terms',
    noun: 'term',
  },
}
