// Discord's signature: Ed25519 by its standard's vectors, and no mutation that passes.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSignatureCheck, readSignedHeaders } from '../../src/discord/signature.ts'
import { command } from '../fixtures/interactions.ts'
import { PUBLIC_KEY, signed } from '../stand-in/discord.ts'

describe('the signature', () => {
  test('is checked by the vectors of RFC 8032', () => {
    const vectors = [
      [
        'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
        '',
        'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
      ],
      [
        '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
        '72',
        '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
      ],
      [
        'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
        'af82',
        '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
      ],
    ] as const
    for (const [key, message, signature] of vectors) {
      const isSigned = createSignatureCheck(key)
      const headers = { signature: Buffer.from(signature, 'hex'), timestamp: '' }
      expect(isSigned(headers, Buffer.from(message, 'hex'))).toBe(true)
      expect(isSigned(headers, Buffer.from(`${message}00`, 'hex'))).toBe(false)
    }
    expect(PUBLIC_KEY).toBe(vectors[0][0])
  })

  test('of a mutated body, timestamp or signature never holds (2,000 mutations)', () => {
    const isSigned = createSignatureCheck(PUBLIC_KEY)
    const body = JSON.stringify(command('list'))
    const now = Math.floor(Date.now() / 1000)
    const good = signed(body, String(now))
    const headersOf = (headers: Record<string, string>) => readSignedHeaders(Object.entries(headers).flat(), now)
    const passes = (headers: Record<string, string>, text: string) => {
      const read = headersOf(headers)
      return read !== undefined && isSigned(read, Buffer.from(text))
    }
    expect(passes(good, body)).toBe(true)
    const flip = (text: string, at: number, by: number) => {
      const bytes = Buffer.from(text)
      const index = at % bytes.length
      bytes[index] = (bytes[index] as number) ^ (1 + (by % 127))
      return bytes.toString('latin1')
    }
    const part = fc.constantFrom('body', 'x-signature-timestamp', 'x-signature-ed25519')
    fc.assert(
      fc.property(part, fc.nat(), fc.nat(126), (what, at, by) => {
        if (what === 'body') return !passes(good, flip(body, at, by))
        const changed = flip(good[what] as string, at, by)
        return changed.toLowerCase() === good[what] || !passes({ ...good, [what]: changed }, body)
      }),
      { numRuns: 2_000 },
    )
  })
})
