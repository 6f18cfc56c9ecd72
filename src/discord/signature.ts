// Whether a request over HTTP was signed by Discord: Ed25519 over the timestamp and the raw body.
// Source: https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint-validating-security-request-headers
import { createPublicKey, verify } from 'node:crypto'

/** The fixed beginning of an Ed25519 public key in DER (RFC 8410). */
const DER_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')

/** Discord documents no window; Slack's Bolt uses five minutes too. */
const WINDOW_SECONDS = 5 * 60

export type SignedHeaders = { readonly signature: Buffer; readonly timestamp: string }

/** Reads the two headers; undefined where one is missing, doubled, malformed or outside the time window. Cheap, so it comes before the body is read. */
export function readSignedHeaders(rawHeaders: readonly string[], nowSeconds: number): SignedHeaders | undefined {
  const signature = onlyHeader(rawHeaders, 'x-signature-ed25519')
  const timestamp = onlyHeader(rawHeaders, 'x-signature-timestamp')
  if (signature === undefined || timestamp === undefined) return undefined
  if (!/^[0-9a-fA-F]{128}$/.test(signature) || !/^\d{1,12}$/.test(timestamp)) return undefined
  if (Math.abs(nowSeconds - Number(timestamp)) > WINDOW_SECONDS) return undefined
  return { signature: Buffer.from(signature, 'hex'), timestamp }
}

function onlyHeader(rawHeaders: readonly string[], name: string): string | undefined {
  const values = rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name)
  return values.length === 1 ? values[0] : undefined
}

/** Makes the check for an application's public key (64 hexadecimal digits); the key is read once. */
export function createSignatureCheck(publicKey: string): (headers: SignedHeaders, body: Buffer) => boolean {
  const key = createPublicKey({
    key: Buffer.concat([DER_PREFIX, Buffer.from(publicKey, 'hex')]),
    format: 'der',
    type: 'spki',
  })
  return ({ signature, timestamp }, body) => verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, signature)
}
