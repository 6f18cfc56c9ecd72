// The last gate of every engine: an entry that the text does not prove, or that refers to one that went, is taken out.
import type { Digest } from '../digest/digest.ts'
import { DigestFault, readDigest } from '../digest/load.ts'
import { verifyDigest } from '../digest/verify.ts'

const PARTS = [
  'voices',
  'actors',
  'quotes',
  'claims',
  'demands',
  'positions',
  'relations',
  'events',
  'figures',
  'questions',
  'terms',
] as const

/** The digest without the entries that break a rule. Throws DigestFault only where the head or the summary is at fault. */
export function provable(digest: Digest, text: string): Digest {
  let current = digest
  for (let round = 0; round < 5; round += 1) {
    const faults = faultsOf(current, text)
    if (faults.length === 0) return current
    current = without(current, faults)
  }
  throw new DigestFault(faultsOf(current, text))
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
  const kept = PARTS.map(
    (part) =>
      [part, digest[part].filter(({ id }, index) => !named.has(id) && !placed.has(`${part}.${index}`))] as const,
  )
  return { ...digest, ...(Object.fromEntries(kept) as unknown as Pick<Digest, (typeof PARTS)[number]>) }
}
