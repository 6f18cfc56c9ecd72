// What a command is: Discord's description of it, and a function from an invocation to a reply.
import type { Digest } from '../digest/digest.ts'
import type { Language } from '../language/language.ts'
import type { Library, Scope } from '../library/library.ts'
import type { Choice, Option, OptionsOf, SuggestedOf } from './options.ts'
import type { Reply } from './reply.ts'

export type CommandData<L extends readonly Option[] = readonly Option[]> = {
  readonly name: string
  readonly description: string
  readonly options: L
}

/** Everything a command works with, handed to it: it reaches for nothing. */
export type Invocation<Options = Readonly<Record<string, string | number | boolean | undefined>>> = {
  readonly options: Options
  /** The digest of the article asked about: the `article` option's, else the default one here. */
  readonly digest: Digest
  /** That article's normalised text, where the bot holds it. */
  readonly text: string | undefined
  readonly library: Library
  readonly scope: Scope
  /** What the bot says, in the asker's language. */
  readonly say: Language
  /** Every command, in the order of /help. */
  readonly commands: readonly Listed[]
}

type Suggest<Options> = (
  typed: string,
  invocation: Invocation<Partial<Options>>,
) => readonly Choice[] | Promise<readonly Choice[]>

export type Definition<L extends readonly Option[]> = {
  readonly data: CommandData<L>
  /** Whether only the asker sees the answer. Left out: as the `private` option says. It is known before the answer, since Discord cannot change it later. */
  readonly hidden?: boolean
  /** One function for each option with `autocomplete: true`, except `article`, whose suggestions are the library's. */
  readonly execute: (invocation: Invocation<OptionsOf<L>>) => Reply | Promise<Reply>
} & ([Exclude<SuggestedOf<L>, 'article'>] extends [never]
  ? { readonly autocomplete?: never }
  : { readonly autocomplete: { readonly [N in Exclude<SuggestedOf<L>, 'article'>]: Suggest<OptionsOf<L>> } })

/** A command as the dispatcher sees it: its options' types are held by `defineCommand`, their values checked against `data` before. */
export type Command = {
  readonly data: CommandData
  readonly hidden?: boolean
  readonly autocomplete?: Readonly<Record<string, Suggest<Invocation['options']>>>
  readonly execute: (invocation: Invocation) => Reply | Promise<Reply>
}

/** Commands under one name: `/article list`, `/article info`. */
export type Group = {
  readonly data: { readonly name: string; readonly description: string }
  readonly commands: readonly Command[]
}

export type Listed = Command | Group

export const defineCommand = <const L extends readonly Option[]>(definition: Definition<L>): Command =>
  definition as unknown as Command

export const defineGroup = (group: Group): Group => group

export const isGroup = (listed: Listed): listed is Group => 'commands' in listed
