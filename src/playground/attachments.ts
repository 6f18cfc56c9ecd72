// Files that people attach and that the bot sends, kept in memory as long as there is room: the playground's stand-in for Discord's CDN.
import { snowflake } from './interaction.ts'

export type StoredFile = { readonly name: string; readonly contentType: string; readonly bytes: Uint8Array }

/** A file as the API shows it in a message or an interaction. */
export type Attachment = {
  readonly id: string
  readonly filename: string
  readonly size: number
  readonly url: string
  readonly proxy_url: string
  readonly content_type: string
}

/** What Discord takes without a boosted server. */
export const LARGEST_FILE = 10 * 1024 * 1024
const MOST_BYTES = 64 * 1024 * 1024
/** Only these are shown by the browser; anything else is downloaded, so that no file can run in the playground's origin. */
const SHOWN = ['image/png', 'image/jpeg', 'image/gif', 'image/webp']

export type Attachments = {
  readonly keep: (file: StoredFile, origin: string) => Attachment
  readonly find: (id: string) => StoredFile | undefined
}

export const isShown = (contentType: string): boolean => SHOWN.includes(contentType)

export function createAttachments(mostBytes = MOST_BYTES): Attachments {
  const files = new Map<string, StoredFile>()
  let kept = 0
  return {
    keep(file, origin) {
      const id = snowflake()
      files.set(id, file)
      kept += file.bytes.length
      for (const [oldest, { bytes }] of files) {
        if (kept <= mostBytes || oldest === id) break
        files.delete(oldest)
        kept -= bytes.length
      }
      const url = `${origin}/attachments/${id}/${encodeURIComponent(file.name)}`
      const size = file.bytes.length
      return { id, filename: file.name, size, url, proxy_url: url, content_type: file.contentType }
    },
    find: (id) => files.get(id),
  }
}
