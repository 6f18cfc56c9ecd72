// A quote, or reported speech, as an item: the words, whose they are with the chain, where they stand.
import type { Claim, Digest, Quote } from '../../digest/digest.ts'
import { claimOfQuote } from '../../digest/find.ts'
import type { Language } from '../../language/language.ts'
import type { Item } from '../reply.ts'
import { notesOf } from './notes.ts'
import { attributionOf } from './whose.ts'

export function quoteItem(digest: Digest, quote: Quote, say: Language): Item {
  const meaning = quote.form === 'fragment' ? claimOfQuote(digest, quote)?.statement : undefined
  return {
    title: say.capital(attributionOf(digest, quote.speaker, quote.via, say)),
    quote: quote.text,
    ...(meaning === undefined ? {} : { text: [say.inContext, meaning] }),
    notes: notesOf(
      quote,
      say,
      quote.form === 'fragment' && say.fragment,
      quote.continues !== null && say.goesOn(quote.continues),
      quote.said !== null && say.saidWhen(quote.said),
    ),
    passage: quote.id,
  }
}

/** What somebody is reported to have said: never between quotation marks. */
export function reportedItem(digest: Digest, claim: Claim, say: Language): Item {
  return {
    title: say.capital(attributionOf(digest, claim.by, claim.via, say)),
    text: claim.statement,
    notes: notesOf(claim, say, say.notVerbatim),
    passage: claim.id,
  }
}
