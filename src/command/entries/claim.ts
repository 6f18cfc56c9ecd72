// A claim as an item: what is claimed, by whom with the chain, and of what type.
import type { Claim, Digest } from '../../digest/digest.ts'
import type { Language } from '../../language/language.ts'
import type { Item } from '../reply.ts'
import { notesOf } from './notes.ts'
import { attributionOf } from './whose.ts'

/** The quoted words stand above the statement, unless that is the article's own sentence with the words in it. */
export function claimItem(digest: Digest, claim: Claim, say: Language): Item {
  const quote = claim.form === 'quoted' ? digest.quotes.find(({ id }) => id === claim.quote) : undefined
  const isInside = claim.wording === 'article' && quote !== undefined && claim.statement.includes(quote.text)
  return {
    title: say.capital(attributionOf(digest, claim.by, claim.via, say)),
    text: claim.statement,
    ...(quote === undefined || isInside ? {} : { quote: quote.text }),
    notes: notesOf(claim, say, say.claims.type(claim.type), quote?.id),
    passage: claim.id,
  }
}

/** The item under a heading that names the claimant: the name is not repeated, the chain moves to the small line. */
export function untitled({ title: _title, ...item }: Item, chain: string): Item {
  return chain === '' ? item : { ...item, notes: [...item.notes, chain] }
}
