// What the dispatcher gives for an interaction: the first response, what is sent later, and the report of it.
import type { Interaction } from './interaction.ts'
import type { Message } from './message.ts'

/** Discord's interaction callback: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object */
export type Callback =
  | { readonly type: 1 }
  | { readonly type: 4; readonly data: Message }
  | { readonly type: 5; readonly data: { readonly flags?: number } }
  | { readonly type: 6 }
  | { readonly type: 7; readonly data: Message }
  | {
      readonly type: 8
      readonly data: { readonly choices: readonly { readonly name: string; readonly value: string }[] }
    }

/** A call to the interaction's webhook, to be sent after the first response, in order. */
export type LaterCall =
  | { readonly call: 'edit'; readonly message: Message }
  | { readonly call: 'follow up'; readonly message: Message }
  | { readonly call: 'delete' }

/** The first response, and what follows when it only says that the answer is coming. */
export type Responses = {
  readonly response: Callback
  /** Never rejects. */
  readonly later?: Promise<readonly LaterCall[]>
}

export type Answer = Responses & {
  /** What was answered, as it was read. */
  readonly interaction: Interaction
  /** The same interaction was answered before: nothing was done again, and `later` is left out. */
  readonly repeated: boolean
}

export type Outcome = 'answered' | 'refused' | 'fault'

/** What the dispatcher reports of each interaction; never a token, an option's value or an article's text. */
export type Report = {
  readonly interaction: string
  readonly kind: 'command' | 'press' | 'suggest' | 'other'
  readonly command: string
  readonly outcome: Outcome
  readonly deferred: boolean
  readonly milliseconds: number
  /** For a fault: the code that the asker was told, and its cause. */
  readonly code?: string
  readonly cause?: unknown
}
