// The contract of a library: the articles and digests that a server, or a person in direct messages, can ask about.
import type { Digest } from '../digest/digest.ts'

/** Who asks: a server, or a person in direct messages. Nothing is ever read without one. */
export type Scope = { readonly kind: 'guild'; readonly id: string } | { readonly kind: 'user'; readonly id: string }

/** A digest and, where it may be shown, its article's normalised text. */
export type Holding = { readonly digest: Digest; readonly text: string | undefined }

export type Library = {
  /** Every article of the scope, built-in ones included, the one asked about by default first. */
  readonly list: (scope: Scope) => Promise<readonly Holding[]>
  /** The article with this id; undefined where the scope has none. */
  readonly get: (scope: Scope, id: string) => Promise<Holding | undefined>
}
