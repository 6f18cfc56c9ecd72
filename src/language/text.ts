// What the bot's sentences are made of: plain strings, which are always shown literally, and a few marks around them.

/** Strings are literal wherever they come from: whoever draws a Text escapes them, so hostile text stays text. */
export type Text =
  | string
  | readonly Text[]
  | { readonly bold: Text }
  | { readonly italic: Text }
  | { readonly struck: Text }
  | { readonly code: string }
  /** A slash command to tap or type, without the slash: `quotes` or `article list`. */
  | { readonly command: string; readonly options?: string }
  /** A member of the server, by id; shown as a name, never pinged. */
  | { readonly member: string }
  /** An address, shown whole. */
  | { readonly link: string }

/** The words of a text without its marks. */
export function plain(text: Text): string {
  if (typeof text === 'string') return text
  if (Array.isArray(text)) return text.map(plain).join('')
  const mark = text as Exclude<Text, string | readonly Text[]>
  if ('bold' in mark) return plain(mark.bold)
  if ('italic' in mark) return plain(mark.italic)
  if ('struck' in mark) return plain(mark.struck)
  if ('code' in mark) return mark.code
  if ('command' in mark) return mark.options === undefined ? `/${mark.command}` : `/${mark.command} ${mark.options}`
  if ('member' in mark) return '@member'
  return mark.link
}
