// What the extractor knows of someone or something that acts or speaks in an article.
import type { Span } from '../../article/article.ts'
import type { Confidence } from '../../digest/parts.ts'

export type ActorKind = 'person' | 'organisation' | 'state' | 'place' | 'group' | 'unnamed' | 'document' | 'outlet'

/** How a mention names its actor; `inside` stands within another name: "Warhol" in "Warhol Foundation". */
export type MentionForm = 'name' | 'people' | 'nominal' | 'inside'

export type ActorMention = Span & { readonly form: MentionForm; readonly sentence: number }

export type FoundActor = {
  /** The fullest name, as a slice of the text. */
  readonly name: string
  /** Other spellings, each a slice of the text. */
  readonly aliases: readonly string[]
  readonly kind: ActorKind
  /** The role as the text gives it, with its place: "head of Pakistan's spy agency". */
  readonly role?: Span & { readonly text: string }
  /** Index of the actor that this one belongs to: a state's officials, a firm's spokeswoman. */
  readonly partOf?: number
  readonly gender?: 'female' | 'male'
  readonly plural: boolean
  readonly mentions: readonly ActorMention[]
  readonly confidence: Confidence
}
