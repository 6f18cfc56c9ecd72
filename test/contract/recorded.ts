// The interactions that every transport is held against, each with what the asker must get.
import { ASKER, command, controlOf, OTHER, optionsOf, press } from '../fixtures/interactions.ts'
import { createTestBot } from '../stand-in/bots.ts'

export type Shown = { readonly flags: number; readonly components: unknown[] }

/** The first page of an answer, as the bot drew it, for presses on it. */
const drawn = async (options: Record<string, string | number | boolean> = {}) => {
  const { response } = await createTestBot().dispatch(command('list', optionsOf(options)))
  return (response as unknown as { data: Shown }).data
}
const page = await drawn()
const privatePage = await drawn({ private: true })

/** What is sent, and what the asker must get: `hidden` and the words that the answer must hold. */
export const RECORDED = {
  'a command': [command('list', optionsOf({ word: 'one', times: 3 })), { words: ['one 1', 'one 3'] }],
  'a command with no options': [command('list'), { words: ['word 1', '12 of them'] }],
  'a command in direct messages': [
    command('shelf', [{ type: 1, name: 'look', options: [] }], { guild: null }),
    { words: ['user'] },
  ],
  'a subcommand': [
    command('shelf', [{ type: 1, name: 'look', options: optionsOf({ private: true }) as never }]),
    { words: ['guild'], hidden: true },
  ],
  'a private answer': [command('list', optionsOf({ private: true })), { words: ['word 1'], hidden: true }],
  'a command that is always hidden': [command('secret'), { words: ['Only you see this.'], hidden: true }],
  'the next page, by its owner': [press(page, controlOf(page, 'Next')), { words: ['word 6'], inPlace: true }],
  'the next page, by another': [
    press(page, controlOf(page, 'Next'), { user: OTHER, asker: ASKER }),
    { words: ['word 6'], hidden: true },
  ],
  'the next page of a private answer': [
    press(privatePage, controlOf(privatePage, 'Next')),
    { words: ['word 6'], inPlace: true, hidden: true },
  ],
  'a choice in the menu': [
    press(page, controlOf(page, 'menu'), { values: ['two'] }),
    { words: ['two 1'], inPlace: true },
  ],
  'a private answer posted for all': [press(privatePage, controlOf(privatePage, 'Post here')), { words: ['word 1'] }],
  'an entry opened': [press(page, controlOf(page, 'q2')), { words: ['Entry q2'], hidden: true }],
  'a control of an earlier version': [
    press(page, 'v0|something'),
    { words: ['earlier version'], hidden: true, refused: true },
  ],
  'a refusal': [
    command('refuse', optionsOf({ why: 'it rains' })),
    { words: ['it rains'], hidden: true, refused: true },
  ],
  'a refusal in private': [
    command('refuse', optionsOf({ private: true })),
    { words: ['of nothing'], hidden: true, refused: true },
  ],
  'a command that breaks': [command('break'), { words: ['code'], hidden: true, refused: true }],
  'a command that breaks later': [command('break-later'), { words: ['code'], hidden: true, refused: true }],
  'a command that breaks in private': [
    command('break', optionsOf({ private: true })),
    { words: ['code'], hidden: true, refused: true },
  ],
  'an unknown command': [command('nonsense'), { words: ['nonsense'], hidden: true, refused: true }],
  'an unknown subcommand': [
    command('shelf', [{ type: 1, name: 'climb', options: [] }]),
    { words: ['shelf'], hidden: true, refused: true },
  ],
  'an unknown option': [
    command('list', optionsOf({ colour: 'red' })),
    { words: ['colour'], hidden: true, refused: true },
  ],
  'an option of the wrong type': [
    command('list', optionsOf({ times: 'many' })),
    { words: ['times'], hidden: true, refused: true },
  ],
  'a number out of range': [
    command('list', optionsOf({ times: 31 })),
    { words: ['times'], hidden: true, refused: true },
  ],
  'a value that is no choice': [
    command('list', optionsOf({ order: 'sideways' })),
    { words: ['order'], hidden: true, refused: true },
  ],
  'a required option left out': [command('passage'), { words: ['ref'], hidden: true, refused: true }],
  'an article that is not there': [
    command('list', optionsOf({ article: 'nowhere' })),
    { words: ['nowhere'], hidden: true, refused: true },
  ],
} as const satisfies Record<string, readonly [{ id: string; token: string }, Expected]>

export type Expected = {
  readonly words: readonly string[]
  readonly hidden?: boolean
  readonly inPlace?: boolean
  readonly refused?: boolean
}
