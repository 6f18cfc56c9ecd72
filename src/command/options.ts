// The options of a command: Discord's own JSON, made by helpers that keep names and choices as types.
// Numbers are Discord's option types: https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type

export type Choice = { readonly name: string; readonly value: string }

export type StringOption = {
  readonly type: 3
  readonly name: string
  readonly description: string
  readonly required?: boolean
  readonly choices?: readonly Choice[]
  readonly autocomplete?: boolean
  readonly min_length?: number
  readonly max_length?: number
}
export type IntegerOption = {
  readonly type: 4
  readonly name: string
  readonly description: string
  readonly required?: boolean
  readonly min_value?: number
  readonly max_value?: number
}
export type BooleanOption = {
  readonly type: 5
  readonly name: string
  readonly description: string
  readonly required?: boolean
}
export type MemberOption = {
  readonly type: 6
  readonly name: string
  readonly description: string
  readonly required?: boolean
}
export type Option = StringOption | IntegerOption | BooleanOption | MemberOption

type Rest<O extends Option> = Omit<O, 'type' | 'name'>

export const string = <const N extends string, const R extends Rest<StringOption>>(name: N, rest: R) =>
  ({ type: 3, name, ...rest }) as const
export const integer = <const N extends string, const R extends Rest<IntegerOption>>(name: N, rest: R) =>
  ({ type: 4, name, ...rest }) as const
export const boolean = <const N extends string, const R extends Rest<BooleanOption>>(name: N, rest: R) =>
  ({ type: 5, name, ...rest }) as const
export const member = <const N extends string, const R extends Rest<MemberOption>>(name: N, rest: R) =>
  ({ type: 6, name, ...rest }) as const

/** Free text that has to travel in buttons: short enough for their ids. */
export const FREE_TEXT = 100

/** The last options of every reading command. */
export const common = [
  string('article', {
    description: 'Which article; the default one here if left out',
    autocomplete: true,
    max_length: FREE_TEXT,
  }),
  boolean('private', { description: 'Show the answer to you alone' }),
] as const

type Value<O extends Option> = O extends { choices: readonly { value: infer V }[] }
  ? V
  : O extends { type: 3 | 6 }
    ? string
    : O extends { type: 4 }
      ? number
      : boolean

/** The values that a list of options gives: required ones always there, choices as a union. */
export type OptionsOf<L extends readonly Option[]> = {
  readonly [O in L[number] as O extends { required: true } ? O['name'] : never]: Value<O>
} & {
  readonly [O in L[number] as O extends { required: true } ? never : O['name']]?: Value<O>
}

/** The names of the options that suggest values while the person types. */
export type SuggestedOf<L extends readonly Option[]> = Extract<L[number], { autocomplete: true }>['name']
