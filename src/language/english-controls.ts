// What stands around an answer in English: buttons, menus, page numbers, and the sentence for a fault of the bot's own.
import type { Text } from './text.ts'

export const controls = {
  back: 'Back',
  next: 'Next',
  postHere: 'Post here',
  /** Which items of how many a page shows. */
  showing: (first: number, last: number, all: number): string =>
    first === last ? `Showing ${first} of ${all}.` : `Showing ${first}–${last} of ${all}.`,
  /** The menu's choice that takes its option away. */
  everything: 'All',
  /** What a menu shows while none of its choices is picked. */
  filterBy: (label: string): string => `Filter by ${label}`,
  /** The same, for a value that was typed and is none of the choices. */
  filteredBy: (label: string, value: string): string => `Filtered by ${label}: ${value}`,
  /** Something broke; the code leads the operator to the cause in the log. */
  fault: (code: string): Text => [
    'Something went wrong on my side, and there is no answer. Try again in a minute; if it happens again, tell whoever runs this bot the code ',
    { code },
    '.',
  ],
}
