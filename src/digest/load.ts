// Turning JSON into a digest: the schema, then the cross-references; a fault is named by its path.
import { z } from 'zod'
import { type Digest, digestSchema } from './digest.ts'
import { referenceFaults } from './references.ts'

// A message stays readable, however broken the file; `faults` has them all.
const FAULTS_SHOWN = 20

/** A digest that breaks a rule of the format. `faults` name the path and the rule, for example `quotes.q3.speaker: there is no a9`. */
export class DigestFault extends Error {
  override name = 'DigestFault'
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    const shown = faults.slice(0, FAULTS_SHOWN)
    const rest = faults.length - shown.length
    super(
      [
        `The digest breaks ${faults.length} rule${faults.length === 1 ? '' : 's'}:`,
        ...shown,
        ...(rest > 0 ? [`… and ${rest} more`] : []),
      ].join('\n'),
    )
    this.faults = faults
  }
}

/** Reads an unknown value as a digest. Throws DigestFault. */
export function readDigest(value: unknown): Digest {
  const result = digestSchema.safeParse(value)
  if (!result.success)
    throw new DigestFault(
      result.error.issues.map(({ path, message }) => `${path.length === 0 ? '(digest)' : path.join('.')}: ${message}`),
    )
  const faults = referenceFaults(result.data)
  if (faults.length > 0) throw new DigestFault(faults)
  return result.data
}

/** Reads the text of a digest file. Throws DigestFault, also where the text is no JSON. */
export function parseDigest(json: string): Digest {
  let value: unknown
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch {
    throw new DigestFault(['(file): not valid JSON'])
  }
  return readDigest(value)
}

/** The format as JSON Schema (draft 2020-12), as published in docs/digest.schema.json. */
export function digestJsonSchema(): unknown {
  return z.toJSONSchema(digestSchema, { io: 'input' })
}
