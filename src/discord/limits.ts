// Discord's limits on what the bot sends, in characters or counts.
// Sources: https://discord.com/developers/docs/components/reference and …/interactions/application-commands

export const LIMITS = {
  /** All text displays of a message together. */
  messageText: 4000,
  /** Components of a message, nested ones counted. */
  components: 40,
  rowButtons: 5,
  customId: 100,
  buttonLabel: 80,
  menuChoices: 25,
  menuLabel: 100,
  menuValue: 100,
  menuDescription: 100,
  menuPlaceholder: 150,
  /** Suggestions for an option that is being typed, and choices of an option. */
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
} as const

/** What fits a button on a phone; Discord's design advice for the 80 that it allows. */
export const SHORT_LABEL = 34

/** Items on a page: what a phone shows without tiring. */
export const ITEMS_PER_PAGE = 5

/** Characters of a quote or excerpt in a list; its ¶ button shows the whole. */
export const LISTED_QUOTE = 300
