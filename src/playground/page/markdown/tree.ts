// Discord's markdown as a tree.

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly type: 'mention'; readonly of: 'user' | 'role' | 'channel' | 'everyone'; readonly id: string }
  | { readonly type: 'command'; readonly name: string; readonly id: string }
  | { readonly type: 'emoji'; readonly name: string }
  | { readonly type: 'time'; readonly seconds: number; readonly style: string }

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly type: 'small'; readonly children: readonly Inline[] }
  | { readonly type: 'code block'; readonly language: string; readonly text: string }
  | { readonly type: 'quote'; readonly children: readonly Block[] }
  | { readonly type: 'list'; readonly start: number | undefined; readonly items: readonly (readonly Block[])[] }
