// From a page's bytes to its characters: byte order mark, header, the page's own word, and what the bytes look like.
import sniffEncoding from 'html-encoding-sniffer'

const prescanned = 4_096
const fallback = 'windows-1252'
/** Pages written in these are as often mislabelled as labelled. */
const charsetParameter = /charset\s*=\s*["']?([^\s"';,]+)/i

/** The encoding that a `Content-Type` header names, or undefined. */
export function headerCharset(contentType: string | null): string | undefined {
  return charsetParameter.exec(contentType ?? '')?.[1]
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // A cut last character must not count against a page that was capped.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function isStray(code: number): boolean {
  return code === 0 || code === 0x1b || code === 0xfffd || (code >= 0x80 && code <= 0x9f)
}

/** Signs of a wrong decoding: replacement characters, controls that text has no use for, and symbols or other scripts in the middle of a word. */
export function oddities(text: string): number {
  let count = 0
  for (const character of text) if (isStray(character.charCodeAt(0))) count += 10
  for (const _ of text.matchAll(
    /\p{L}[\u00A1-\u00A9\u00AC\u00AE-\u00B1\u00B4-\u00B8\u00BB-\u00BF\u00D7\u00F7\u2020-\u2022\u2030\u20AC](?=\p{L})/gu,
  ))
    count += 2
  for (const _ of text.matchAll(
    /[a-z][\u0370-\u04FF\u0590-\u06FF\uFF61-\uFF9F]|[\u0370-\u04FF\u0590-\u06FF\uFF61-\uFF9F][a-z]|\p{Ll}(?=\p{Lu}\p{Ll}?\p{Lu})/gu,
  ))
    count += 1
  // Letters outside ASCII that Western text seldom has two of in a row, where the words are not of one other script.
  for (const _ of text.matchAll(/[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]{3,}/g)) count += 2
  return count
}

function hasByteOrderMark(bytes: Uint8Array): boolean {
  const [first, second, third] = bytes
  return (
    (first === 0xef && second === 0xbb && third === 0xbf) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0xff && second === 0xfe)
  )
}

/** UTF-16 without a mark shows as a zero in every other byte of its markup. */
function bareUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0]
  const length = Math.min(bytes.length, 512) & ~1
  for (let index = 0; index < length; index += 1) if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even + odd < length * 0.1) return undefined
  if (odd > even * 10) return 'utf-16le'
  if (even > odd * 10) return 'utf-16be'
  return undefined
}

/** The page's characters. The header wins over the page's own word, unless its reading is plainly the worse one. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const declared = headerCharset(contentType)
  const sniff = (transportLayerEncodingLabel?: string): string =>
    sniffEncoding(bytes, {
      defaultEncoding: '',
      maxPrescanBytes: prescanned,
      ...(transportLayerEncodingLabel === undefined ? {} : { transportLayerEncodingLabel }),
    })
  if (hasByteOrderMark(bytes)) return new TextDecoder(sniff()).decode(bytes)
  const labels = [declared, sniff(), isUtf8(bytes) ? 'utf-8' : undefined, bareUtf16(bytes), fallback]
  const tried = new Set<string>()
  let best: { readonly text: string; readonly odd: number } | undefined
  for (const label of labels) {
    const decoder = label ? decoderFor(label) : undefined
    if (decoder === undefined || tried.has(decoder.encoding)) continue
    // Once something named or proven has been read, the fallback is no improvement.
    if (label === fallback && best !== undefined && label !== declared && best.odd < 10) break
    tried.add(decoder.encoding)
    // A character cut off at the end of a capped page is left out.
    const text = decoder.decode(bytes, { stream: true })
    const odd = oddities(text.slice(0, 200_000))
    if (best === undefined || odd * 2 < best.odd) best = { text, odd }
  }
  return best?.text ?? ''
}
