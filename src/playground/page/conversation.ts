// What a member can do: write, use a command, press a control, ask for suggestions. Each becomes the interaction that Discord would send.
import { commandInteraction, pressInteraction, suggestInteraction } from '../interaction.ts'
import type { CommandCall } from './calls.ts'
import { sendInteraction } from './connection.ts'
import { type Cause, memberMessage } from './delivered.ts'
import type { OptionChoice, RegisteredCommand } from './discord.ts'
import { createExchange, FIRST_RESPONSE, type OpenForm, waitingEntry } from './exchange.ts'
import { placeOf } from './people.ts'
import type { Entry, Store } from './store.ts'

export type Conversation = {
  readonly say: (text: string) => void
  readonly useCommand: (call: CommandCall) => void
  readonly useMenu: (command: RegisteredCommand, entry: Entry) => void
  /** Undefined where the bot gave no choices in time. */
  readonly suggest: (call: CommandCall) => Promise<readonly OptionChoice[] | undefined>
  readonly press: (
    entry: Entry,
    control: { customId: string; type: number; values?: readonly string[]; resolved?: unknown },
  ) => void
}

export function createConversation(store: Store, openForm: OpenForm): Conversation {
  const converse = createExchange(store, openForm)
  const here = () => {
    const { member, channel } = store.state()
    return { member, place: placeOf(channel, member) }
  }

  function useCommand({ command, name, options, resolved }: CommandCall): void {
    const data = {
      id: command.id,
      name: command.name,
      type: 1,
      options,
      ...(resolved === undefined ? {} : { resolved }),
    }
    start(name, data)
  }

  function useMenu(command: RegisteredCommand, { message }: Entry): void {
    const data = {
      id: command.id,
      name: command.name,
      type: 3,
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    }
    start(command.name, data, message.id)
  }

  /** Sends a command and shows a place for its answer. */
  function start(name: string, data: { readonly name: string }, target?: string): void {
    const { member, place } = here()
    const interaction = commandInteraction(member, place, data)
    const used = { member, command: target === undefined ? `/${name}` : name, ...(target ? { at: target } : {}) }
    const cause: Cause = { interaction: interaction.id, type: 2, member, place, command: name, used }
    const entry = waitingEntry(cause, interaction, { used, state: 'sending' })
    store.add(entry)
    void converse(interaction, cause, { waiting: entry.key })
  }

  function press(entry: Entry, { customId, type, values, resolved }: Parameters<Conversation['press']>[1]): void {
    const { member, place } = here()
    const interaction = pressInteraction(member, place, {
      message: entry.message,
      customId,
      componentType: type,
      values,
      resolved,
    })
    store.update(entry.key, { waiting: customId, fault: undefined, sent: interaction })
    const cause: Cause = { interaction: interaction.id, type: 3, member, place, pressed: entry.message }
    void converse(interaction, cause, { pressed: entry.key })
  }

  async function suggest({ command, options }: CommandCall): Promise<readonly OptionChoice[] | undefined> {
    const { member, place } = here()
    const interaction = suggestInteraction(member, place, { id: command.id, name: command.name, type: 1, options })
    const token = new AbortController()
    const deadline = setTimeout(() => token.abort(), FIRST_RESPONSE)
    try {
      for await (const { response } of sendInteraction(interaction, token.signal)) {
        if (response?.type === 8) return response.data?.['choices'] as readonly OptionChoice[]
      }
    } catch {
      // Too late, or the server is gone: both look like a bot that says nothing.
    } finally {
      clearTimeout(deadline)
    }
    return undefined
  }

  function say(text: string): void {
    const { member, place } = here()
    const message = memberMessage(member, place, text)
    store.add({ key: message.id, channel: place.channel, message, state: 'sent', received: [] })
  }

  return { say, useCommand, useMenu, suggest, press }
}
