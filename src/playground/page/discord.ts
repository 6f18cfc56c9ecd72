// Discord's shapes as the page draws them: messages, their components, forms, commands.
// Sources: https://discord.com/developers/docs/components/reference and /interactions/application-commands

export type User = { readonly id: string; readonly username: string; readonly global_name?: string | null }
export type Emoji = { readonly id?: string | null; readonly name?: string | null }
export type Media = { readonly url: string; readonly width?: number | null; readonly height?: number | null }

export type Row = { readonly type: 1; readonly components: readonly (Button | Select)[] }
export type Button = {
  readonly type: 2
  /** 1 primary, 2 secondary, 3 success, 4 danger, 5 link, 6 premium. */
  readonly style: number
  readonly label?: string
  readonly emoji?: Emoji
  readonly custom_id?: string
  readonly url?: string
  readonly disabled?: boolean
}
export type Choice = {
  readonly label: string
  readonly value: string
  readonly description?: string
  readonly emoji?: Emoji
  readonly default?: boolean
}
/** 3 of strings, 5 of users, 6 of roles, 7 of users and roles, 8 of channels. */
export type Select = {
  readonly type: 3 | 5 | 6 | 7 | 8
  readonly custom_id: string
  readonly placeholder?: string
  readonly options?: readonly Choice[]
  readonly min_values?: number
  readonly max_values?: number
  readonly disabled?: boolean
  readonly required?: boolean
}
export type TextInput = {
  readonly type: 4
  readonly custom_id: string
  /** 1 one line, 2 a paragraph. */
  readonly style: number
  readonly label?: string
  readonly value?: string
  readonly placeholder?: string
  readonly required?: boolean
  readonly min_length?: number
  readonly max_length?: number
}
export type Section = {
  readonly type: 9
  readonly components: readonly TextDisplay[]
  readonly accessory: Button | Thumbnail
}
export type TextDisplay = { readonly type: 10; readonly content: string }
export type Thumbnail = {
  readonly type: 11
  readonly media: Media
  readonly description?: string | null
  readonly spoiler?: boolean
}
export type GalleryItem = { readonly media: Media; readonly description?: string | null; readonly spoiler?: boolean }
export type Gallery = { readonly type: 12; readonly items: readonly GalleryItem[] }
export type FilePart = {
  readonly type: 13
  readonly file: Media
  readonly name?: string
  readonly size?: number
  readonly spoiler?: boolean
}
export type Separator = { readonly type: 14; readonly divider?: boolean; readonly spacing?: number }
export type Container = {
  readonly type: 17
  readonly accent_color?: number | null
  readonly spoiler?: boolean
  readonly components: readonly Part[]
}
export type Part = Row | Section | TextDisplay | Gallery | FilePart | Separator
export type Component = Part | Container

export type Attachment = {
  readonly id: string
  readonly filename: string
  readonly size: number
  readonly url: string
  readonly content_type: string
  readonly description?: string
}

export type Message = {
  readonly id: string
  readonly channel_id: string
  readonly type: number
  readonly author: User & { readonly bot?: boolean }
  readonly content: string
  readonly timestamp: string
  readonly edited_timestamp: string | null
  readonly flags: number
  readonly components: readonly Component[]
  readonly attachments: readonly Attachment[]
  readonly [field: string]: unknown
}

export const EPHEMERAL = 64
export const COMPONENTS_V2 = 1 << 15

export type Field =
  | TextInput
  | Select
  | {
      readonly type: 19
      readonly custom_id: string
      readonly min_values?: number
      readonly max_values?: number
      readonly required?: boolean
    }
  | { readonly type: 21; readonly custom_id: string; readonly options: readonly Choice[]; readonly required?: boolean }
  | {
      readonly type: 22
      readonly custom_id: string
      readonly options: readonly Choice[]
      readonly min_values?: number
      readonly max_values?: number
      readonly required?: boolean
    }
  | { readonly type: 23; readonly custom_id: string; readonly default?: boolean }
export type Label = {
  readonly type: 18
  readonly label: string
  readonly description?: string
  readonly component: Field
}
export type FormPart = Label | TextDisplay | { readonly type: 1; readonly components: readonly TextInput[] }
export type Form = { readonly custom_id: string; readonly title: string; readonly components: readonly FormPart[] }

export type OptionChoice = { readonly name: string; readonly value: string | number }
/** 1 subcommand, 2 subcommand group, 3 string, 4 integer, 5 boolean, 6 user, 7 channel, 8 role, 9 mentionable, 10 number, 11 attachment. */
export type Option = {
  readonly type: number
  readonly name: string
  readonly description: string
  readonly required?: boolean
  readonly choices?: readonly OptionChoice[]
  readonly autocomplete?: boolean
  readonly min_length?: number
  readonly max_length?: number
  readonly min_value?: number
  readonly max_value?: number
  readonly options?: readonly Option[]
}
export type RegisteredCommand = {
  readonly id: string
  readonly name: string
  /** 1 typed, 2 in a user's menu, 3 in a message's menu. */
  readonly type?: number
  readonly description?: string
  readonly options?: readonly Option[]
  readonly contexts?: readonly number[] | null
  readonly default_member_permissions?: string | null
}

/** Discord's callbacks: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object */
export type Callback = { readonly type: number; readonly data?: Readonly<Record<string, unknown>> }
export type LaterCall =
  | { readonly call: 'edit' | 'follow up'; readonly message: Readonly<Record<string, unknown>> }
  | { readonly call: 'delete' }
export type AnswerLine = {
  readonly response?: Callback
  readonly later?: LaterCall
  readonly attachments?: readonly Attachment[]
}
