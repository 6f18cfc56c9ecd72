// What somebody calls the bot with: a command with its options, or a form that was filled in.
import type { RegisteredCommand } from './discord.ts'

export type GivenOption = {
  readonly name: string
  readonly type: number
  readonly value?: string | number | boolean
  readonly focused?: true
  readonly options?: readonly GivenOption[]
}
export type CommandCall = {
  readonly command: RegisteredCommand
  /** The whole name as typed: `article list`. */
  readonly name: string
  readonly options: readonly GivenOption[]
  readonly resolved?: unknown
}
export type Submitted = { readonly components: readonly unknown[]; readonly resolved?: unknown }
