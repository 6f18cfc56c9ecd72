// A message as Discord gets it: the components that the bot draws with, and the one function that finishes a message.
// Source: https://discord.com/developers/docs/components/reference

export type TextDisplay = { readonly type: 10; readonly content: string }
export type Button = {
  readonly type: 2
  /** 1 is the one that stands out, 2 any other. */
  readonly style: 1 | 2
  readonly label: string
  readonly custom_id: string
  readonly disabled?: boolean
}
export type MenuChoice = {
  readonly label: string
  readonly value: string
  readonly description?: string
  readonly default?: boolean
}
export type Menu = {
  readonly type: 3
  readonly custom_id: string
  readonly placeholder: string
  readonly options: readonly MenuChoice[]
}
export type Section = { readonly type: 9; readonly components: readonly [TextDisplay]; readonly accessory: Button }
export type Separator = { readonly type: 14; readonly divider: boolean; readonly spacing: 1 | 2 }
export type Row = { readonly type: 1; readonly components: readonly (Button | Menu)[] }
export type Part = TextDisplay | Section | Separator | Row
export type Container = { readonly type: 17; readonly accent_color: number; readonly components: readonly Part[] }

export type Message = {
  readonly flags: number
  readonly components: readonly (Container | Part)[]
  readonly allowed_mentions: { readonly parse: readonly [] }
}

const COMPONENTS_V2 = 1 << 15
const HIDDEN = 64

/** Finishes every message that the bot sends: whatever its text says, it mentions nobody. */
export function finishMessage(components: Message['components'], hidden: boolean): Message {
  return { flags: COMPONENTS_V2 | (hidden ? HIDDEN : 0), components, allowed_mentions: { parse: [] } }
}
