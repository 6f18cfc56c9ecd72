// What /help says in English.
import type { Text } from './text.ts'

type Topic = { readonly name: string; readonly text: Text }

const TOPICS: Readonly<Record<string, Topic>> = {
  references: {
    name: 'References such as q2 and ¶4',
    text: [
      'Every entry has a short reference: a for actors, q quotes, c claims, d demands, p positions, r relations, e events, f numbers, u open questions, t terms. ¶4 is the fourth paragraph. They stay the same, so you can cite them. ',
      { command: 'passage' },
      ' shows the place.',
    ],
  },
  words: {
    name: 'Whose words an answer gives',
    text: 'What stands between “ and ” is the article’s own text, letter for letter. Everything else is told by the digest, in its own words or the article’s. Each quote and claim says whose it is and through whom it came, for example “officials, in a news report that the author quotes”. Anonymous speakers are marked, and where the article does not say who speaks, neither does the answer. Where an answer names no source, the author says it.',
  },
  doubt: {
    name: 'likely and unsure',
    text: [
      'An entry that its maker was not certain of is marked likely or unsure. ',
      { command: 'article info' },
      ' lists all of them.',
    ],
  },
  judging: {
    name: 'Does it say what is true?',
    text: 'No. It says what the article says, and whose words those are. It does not rate truth, outlets or people.',
  },
  private: {
    name: 'Private answers',
    text: [
      'Add ',
      { code: 'private: True' },
      ' to a command and only you see the answer; “Post here” under it shows it to everybody. Nobody is ever pinged.',
    ],
  },
}

export const help = {
  help: {
    heading: 'Help',
    lead: 'Verbatim settles “did the article say that?”: every answer gives the passage and whose words they are.',
    commandLead: (description: string) => `${description}.`,
    start: 'Good to begin with',
    commands: 'Commands',
    topics: 'More about',
    options: 'Options',
    examples: 'Examples',
    topicKeys: Object.keys(TOPICS),
    topic: (key: string): Topic | undefined => TOPICS[key],
    showTopic: (key: string): Text => ({ command: 'help', options: `topic:${key}` }),
    required: 'needed',
    choices: (names: readonly string[]) => names.join(' · '),
    suggests: 'suggests as you type',
    between: (least: number | undefined, most: number | undefined) => `${least ?? 0} to ${most ?? 'any'}`,
    menu: 'topic',
    noTopic: (typed: string, nearest: readonly string[]): Text => [
      'There is no help about “',
      typed,
      '”. ',
      nearest.length > 0 ? `Did you mean ${nearest.join(' or ')}? ` : '',
      { command: 'help' },
      ' alone lists everything.',
    ],
  },
}
