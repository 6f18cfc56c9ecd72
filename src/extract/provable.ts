// The last gate of every engine: an entry that the text does not prove, or that refers to one that went, is taken out.
import type { Digest } from '../digest/digest.ts'
import { LISTS } from '../digest/entries.ts'
import { DigestFault, readDigest } from '../digest/load.ts'
import { verifyDigest } from '../digest/verify.ts'

/** The digest without the entries that break a rule; undefined where the head or the summary is at fault. */
export function provable(digest: Digest, text: string): Digest | undefined {
  let current = digest
  for (let round = 0; round < 5; round += 1) {
    const faults = faultsOf(current, text)
    if (faults.length === 0) return current
    current = without(current, faults)
  }
  return undefined
}

function faultsOf(digest: Digest, text: string): readonly string[] {
  try {
    readDigest(digest)
  } catch (error) {
    if (error instanceof DigestFault) return error.faults
    throw error
  }
  return verifyDigest(digest, text).faults
}

/** Takes out every entry that a fault names, by its id or by its place in its part. */
function without(digest: Digest, faults: readonly string[]): Digest {
  const named = new Set(faults.flatMap((fault) => fault.match(/\b[a-z]\d{1,5}\b/g) ?? []))
  const placed = new Set(faults.flatMap((fault) => fault.match(/^[a-z]+\.\d+/)?.[0] ?? []))
  const kept = LISTS.map(
    (part) =>
      [part, digest[part].filter(({ id }, index) => !named.has(id) && !placed.has(`${part}.${index}`))] as const,
  )
  return { ...digest, ...(Object.fromEntries(kept) as unknown as Pick<Digest, (typeof LISTS)[number]>) }
}
