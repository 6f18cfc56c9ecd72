// What the page knows: who acts, where, and every message of every channel. Whoever draws subscribes.
import type { Message } from './discord.ts'
import { CHANNELS, type Channel, channelIdOf, MEMBERS, type Person } from './people.ts'

/** A message, or the place where one is awaited. */
export type Entry = {
  readonly key: string
  readonly channel: string
  readonly message: Message
  /** `sending` and `thinking` wait for the bot, `failed` says that it did not answer. */
  readonly state: 'sent' | 'sending' | 'thinking' | 'failed'
  /** Only this member sees it. */
  readonly onlyFor?: string | undefined
  /** Who used which command, shown above the answer. */
  readonly used?: { readonly member: Person; readonly command: string; readonly at?: string } | undefined
  /** The key of the message that this one answers. */
  readonly repliesTo?: string | undefined
  /** What went to the bot and what came back, for the JSON view. */
  readonly sent?: unknown
  readonly received: readonly unknown[]
  /** The control that waits for the bot, and what went wrong with the last one pressed. */
  readonly waiting?: string | undefined
  readonly fault?: string | undefined
}

export type State = {
  readonly member: Person
  readonly channel: Channel
  readonly entries: readonly Entry[]
}

export type Store = {
  readonly state: () => State
  readonly change: (change: Partial<Pick<State, 'member' | 'channel'>>) => void
  readonly add: (entry: Entry) => void
  readonly update: (key: string, change: Partial<Entry>) => void
  readonly remove: (key: string) => void
  readonly find: (key: string) => Entry | undefined
  readonly subscribe: (listener: () => void) => void
}

export function createStore(): Store {
  let state: State = { member: MEMBERS[0], channel: CHANNELS[0], entries: [] }
  const listeners: (() => void)[] = []
  const set = (next: Partial<State>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  return {
    state: () => state,
    change: set,
    add: (entry) => set({ entries: [...state.entries, entry] }),
    update(key, change) {
      const old = state.entries.find((entry) => entry.key === key)
      const isNews = Object.entries(change).some(([name, value]) => old?.[name as keyof Entry] !== value)
      // What is drawn anew loses its revealed spoilers and its open menu, so only news are.
      if (old === undefined || !isNews) return
      set({ entries: state.entries.map((entry) => (entry === old ? { ...entry, ...change } : entry)) })
    },
    remove: (key) => set({ entries: state.entries.filter((entry) => entry.key !== key) }),
    find: (key) => state.entries.find((entry) => entry.key === key),
    subscribe: (listener) => void listeners.push(listener),
  }
}

/** What the acting member sees of the open channel. */
export function visibleEntries({ entries, channel, member }: State): readonly Entry[] {
  const id = channelIdOf(channel, member)
  return entries.filter((entry) => entry.channel === id && (entry.onlyFor === undefined || entry.onlyFor === member.id))
}
