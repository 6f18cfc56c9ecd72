// What the bot says about searching and passages in English.
import { count, list } from './english-grammar.ts'
import type { Text } from './text.ts'

const attach = [
  'The article’s text is not kept here; whoever runs the bot and has it can add it with ',
  { code: 'verbatim attach' },
  '.',
] as const satisfies Text

const ONE_OF = {
  voices: 'report quoted at length',
  summary: 'summary',
  actors: 'actor',
  quotes: 'quote',
  claims: 'claim',
  demands: 'demand',
  positions: 'position',
  relations: 'relation',
  events: 'event',
  figures: 'number',
  questions: 'question',
  terms: 'term',
} as const
type Part = keyof typeof ONE_OF

/** Words that a question is full of, and that are no use to search for alone. */
const SMALL = new Set(
  'a all an and any are article as at be been by did do does for from had has have he her his how i in is it its not of on or say saying says said she so that the their they this to was we were what when where which who why will with would you'.split(
    ' ',
  ),
)

const quoted = (words: readonly string[], join?: string): string =>
  list(
    words.map((word) => `“${word}”`),
    join,
  )

function hint(there: readonly string[], near: readonly string[]): string {
  const useful = there.filter((word) => !SMALL.has(word))
  const hints = [
    useful.length > 0 && `It has ${quoted(useful)}: try ${useful.length === 1 ? 'that' : 'one of them'} alone.`,
    near.length > 0 && `Did you mean ${quoted(near, 'or')}?`,
  ].filter((one) => one !== false)
  return hints.length === 0 ? 'Try a shorter word, or its beginning.' : hints.join(' ')
}

export const search = {
  search: {
    heading: (words: string) => `Search · ${words}`,
    /** “8 hits in 5 paragraphs.” */
    lead: (hits: number, paragraphs: number, digestOnly: boolean) =>
      `${count(hits, 'hit')} in ${count(paragraphs, 'paragraph')}${digestOnly ? ', in the digest alone: the article’s text is not kept here' : ''}.`,
    leadOfAll: (hits: number, articles: number) => `${count(hits, 'hit')} in ${count(articles, 'article')}.`,
    counted: (number: number) => count(number, 'hit'),
    menu: 'part',
    places: {
      everything: 'Everything',
      text: 'Article text',
      quotes: 'Quotes',
      claims: 'Claims',
      demands: 'Demands',
      library: 'All articles here',
    } as const,
    group: (part: Part) =>
      part === 'quotes'
        ? 'Quotes'
        : part === 'claims'
          ? 'Claims'
          : part === 'demands'
            ? 'Demands'
            : 'Elsewhere in the digest',
    oneOf: ONE_OF,
    quoted: (words: Text): Text => ['“', words, '”'],
    noWords: 'There is no word in that to search for. Type a word or a name, for example a place.',
    textNotHeld: [...attach, ' Until then, leave out ', { code: 'in' }, ' to search the digest.'] as Text,
    elsewhere: (words: string, place: string, hits: number): Text => [
      `${place}: nothing has “`,
      words,
      `”. Leave out `,
      { code: 'in' },
      ` to see ${count(hits, 'hit')} elsewhere.`,
    ],
    nothing: (words: string, there: readonly string[], near: readonly string[], digestOnly: boolean): Text => [
      `Nothing in the ${digestOnly ? 'digest' : 'article or its digest'} has ${there.length > 0 ? 'all of ' : ''}“`,
      words,
      '”. ',
      hint(there, near),
    ],
    nowhere: (words: string, articles: number): Text => [
      'Nothing in ',
      articles === 1 ? 'the one article' : `the ${articles} articles`,
      ' here has “',
      words,
      '”. Try fewer words, or their beginnings.',
    ],
  },
}

export const passage = {
  passage: {
    /** “¶4”, “q2 · ¶4”. */
    heading: (reference: string | undefined, paragraphs: string) =>
      reference === undefined ? `Passage · ${paragraphs}` : `Passage · ${reference} · ${paragraphs}`,
    /** “Paragraph 4 of 10, in a report that the author quotes.” */
    paragraph: (number: number, all: number, voice: string | undefined) =>
      `Paragraph ${number} of ${all}, ${voice === undefined ? 'in the author’s text' : `in ${voice}`}.`,
    /** “q2 is a quote from paragraph 4 of 10.” */
    entry: (reference: string, part: Part, numbers: readonly number[], all: number) =>
      `${reference} is ${/^[aeiou]/.test(ONE_OF[part]) ? 'an' : 'a'} ${ONE_OF[part]} from ${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${list(numbers.map(String))} of ${all}.`,
    notHeld: [...attach, ' This is what the digest has of it.'] as Text,
    for: (member: Text, lead: Text): Text => ['For ', member, ': ', lead],
    groups: {
      entry: 'What you asked for',
      drawn: 'What the digest drew from it',
      text: 'The text',
      whole: 'The whole quote',
      named: 'Named here',
    } as const,
    part: (number: number, all: number) => `part ${number} of ${all}`,
    /** For whoever holds the text elsewhere. */
    characters: (start: number, end: number) => `characters ${start}–${end}`,
    voice: (name: string) => `in ${name}`,
    quotedAtLength: (from: number, to: number, introduced: string) =>
      `Its words stand in ${from === to ? `¶${from}` : `¶${from}–¶${to}`}; the author introduces it in ${introduced}.`,
    link: 'in the article: ',
    noSuch: (typed: string, paragraphs: number): Text => [
      'There is no passage “',
      typed,
      `”. A reference is a paragraph from ¶1 to ¶${paragraphs}, or an entry such as q1 or d2. To find words, try `,
      { command: 'search' },
      '.',
    ],
    noSuchParagraph: (number: number, paragraphs: number): Text =>
      `There is no ¶${number}: the article has ${count(paragraphs, 'paragraph')}. Ask for ¶1 to ¶${paragraphs}.`,
    noSuchEntry: (reference: string, last: string | undefined, part: string): Text => [
      `There is no ${reference}: `,
      last === undefined ? `this article has no ${part}.` : `the last of its ${part} is ${last}.`,
    ],
    oneParagraph: (number: number) => `¶${number}`,
    suggestion: (reference: string, words: string) => `${reference} · ${words}`,
  },
}
