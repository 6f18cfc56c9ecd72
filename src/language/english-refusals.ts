// Why there is no answer, in English: nobody of that name, filtered out, or nothing there; each with what to try.
import { count, list } from './english-grammar.ts'
import type { Text } from './text.ts'

type Given = { readonly option: string; readonly shown: string }

const MOST_INSTEAD = 4

const given = ({ option, shown }: Given): Text => [{ code: option }, ' is ', { code: shown }]
const between = (texts: readonly Text[], join: string): Text[] =>
  texts.flatMap((text, index) => (index === 0 ? [text] : [index === texts.length - 1 ? join : ', ', text]))

export const refusals = {
  allOfThem: 'them all',
  /** Nobody in the article has this name. */
  nobodyCalled: (typed: string, nearest: readonly string[]): Text => [
    'Nobody in this article is called “',
    typed,
    '”. ',
    nearest.length > 0 ? `Did you mean ${list(nearest, 'or')}? ` : '',
    { command: 'actors' },
    ' lists everybody.',
  ],
  /** More than one has this name. */
  severalCalled: (typed: string, names: readonly { id: string; name: string }[], more: number): Text => [
    '“',
    typed,
    '” can be ',
    list([...names.map(({ id, name }) => `${name} (${id})`), ...(more > 0 ? [count(more, 'other')] : [])], 'or'),
    '. Ask again with the full name or the reference.',
  ],
  /** There are entries, but the options leave none. `without` is the option whose leaving out helps most, `instead` who could be asked for. */
  filteredOut: (
    all: string,
    options: readonly Given[],
    without: { option: string; left: string } | undefined,
    instead: readonly string[],
  ): Text => [
    `The digest has ${all}, but none where `,
    ...between(options.map(given), ' and '),
    '. ',
    instead.length === 0 ? '' : `There are some for ${list(instead.slice(0, MOST_INSTEAD))}, belonging to it. `,
    without === undefined
      ? 'Leave the options out to see them.'
      : ['Leave out ', { code: without.option }, ' to see ', without.left, '.'],
  ],
  /** The article has none of these. */
  none: (what: string, cut: boolean, instead: string): Text => [
    `The digest of this article has no ${what}`,
    cut ? '; it was made from a cut text, so the article may. ' : '. ',
    'Try ',
    { command: instead },
    ' to see what it has.',
  ],
  /** A name was expected of a list (issues, terms). */
  noSuch: (what: string, typed: string, nearest: readonly string[], command: string): Text => [
    `The digest of this article has no ${what} “`,
    typed,
    '”. ',
    nearest.length > 0 ? `Did you mean ${list(nearest, 'or')}? ` : '',
    { command },
    ' lists them all.',
  ],
}
