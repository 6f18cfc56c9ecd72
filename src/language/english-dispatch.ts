// What the bot says in English when a command cannot be run as it was asked.
import type { Text } from './text.ts'

export const dispatch = {
  unknownCommand: (name: string): Text => [
    'There is no command ',
    { code: `/${name}` },
    ' here any more. Reload Discord, then see ',
    { command: 'help' },
    '.',
  ],
  unknownOption: (name: string): Text => [
    'This command has no option ',
    { code: name },
    '. Reload Discord to see its current options.',
  ],
  badOption: (name: string): Text => [
    'The value given for ',
    { code: name },
    ' is not one that this command takes. Pick it again and send the command once more.',
  ],
  missingOption: (name: string): Text => [
    'This command needs the option ',
    { code: name },
    '. Fill it in and send the command once more.',
  ],
  unknownArticle: (typed: string): Text => [
    'No article here is called “',
    typed,
    '”. See ',
    { command: 'article list' },
    ' for those that are.',
  ],
  severalArticles: (typed: string, names: readonly string[]): Text => [
    'More than one article here fits “',
    typed,
    '”: ',
    names.join('; '),
    '. Pick one from the suggestions.',
  ],
  oldControl: (): Text => ['This button belongs to an earlier version of the bot. Run the command again.'],
  ending: (): Text => 'The bot is being restarted and could not finish this. Ask again in a minute.',
  tooFast: (seconds: number): Text =>
    `That was a lot at once. Try again in ${seconds === 1 ? 'one second' : `${seconds} seconds`}.`,
}
