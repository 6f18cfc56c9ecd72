// What an answer answers, so that its buttons can ask it again: the command, its options and the page.

export type OptionValue = string | number | boolean

/** `command` is the name as typed: `quotes`, `article list`. Pages are counted from 1. */
export type Question = {
  readonly command: string
  readonly options: Readonly<Record<string, OptionValue>>
  readonly page: number
}

/** What pressing a control asks for. */
export type Press =
  /** Show this question's answer in place of the one pressed. `filter` names the option that the menu's value is for. */
  | { readonly action: 'show'; readonly question: Question; readonly filter?: string }
  /** Show this question's answer to the presser alone, beside the message (the ¶ buttons). */
  | { readonly action: 'open'; readonly question: Question }
  /** Post this question's answer for everybody. */
  | { readonly action: 'post'; readonly question: Question }
