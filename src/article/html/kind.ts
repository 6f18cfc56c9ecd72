// What a page's bytes are, by what its server says and by what they look like.

export type ContentKind = 'html' | 'text' | 'pdf' | 'empty' | 'not a page'

const markup =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<\?xml[^>]{0,200}>\s*)?(?:<!doctype|<html|<head|<body|<article|<div|<p\b|<h1|<meta|<title|<script|<main|<section)/i
const pages = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i
const texts = /^\s*(?:text\/(?:plain|markdown|x-markdown))\b/i
const unlabelled = /^\s*(?:application\/octet-stream|binary\/octet-stream|text\/xml|application\/xml)?\s*(?:;|$)/i

/** Characters that no text holds; a page with more than a few is a file of another kind. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 4_096)
  let strange = 0
  for (const character of sample) {
    const code = character.charCodeAt(0)
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || code === 0xfffd) strange += 1
  }
  return strange > 4 && strange > sample.length * 0.02
}

/** `text` is the bytes decoded. */
export function contentKind(bytes: Uint8Array, text: string, contentType: string | null): ContentKind {
  if (text.trim() === '') return 'empty'
  if (text.startsWith('%PDF-') || /^\s*application\/pdf\b/i.test(contentType ?? '')) return 'pdf'
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 8) return 'not a page'
  if (looksBinary(text)) return 'not a page'
  const declared = contentType ?? ''
  if (pages.test(declared)) return 'html'
  if (texts.test(declared)) return 'text'
  if (!unlabelled.test(declared)) return 'not a page'
  return markup.test(text.slice(0, 4_096)) ? 'html' : 'text'
}
