// An entry in words, for searching it and naming it in a line, and as an item whatever part it is of.
import type { Digest } from '../../digest/digest.ts'
import type { Entry } from '../../digest/entries.ts'
import type { Language } from '../../language/language.ts'
import type { Item } from '../reply.ts'
import { actorItem } from './actor.ts'
import { claimItem } from './claim.ts'
import { demandItem, demandTitle } from './demand.ts'
import { eventItem } from './event.ts'
import { figureItem, figureTitle } from './figure.ts'
import { notesOf, paragraphsText } from './notes.ts'
import { positionItem } from './position.ts'
import { questionItem } from './question.ts'
import { quoteItem, reportedItem } from './quote.ts'
import { relationItem } from './relation.ts'
import { termItem } from './term.ts'
import { nameOf } from './whose.ts'

/** All that an entry says, in one line. A quote is its words alone. */
export function wordsOfEntry(digest: Digest, found: Entry, say: Language): string {
  return wordParts(digest, found, say)
    .filter((part) => part !== null && part !== '')
    .join(' · ')
}

function wordParts(digest: Digest, { part, entry }: Entry, say: Language): readonly (string | null)[] {
  switch (part) {
    case 'voices':
      return [entry.name, entry.outlet]
    case 'summary':
      return [entry.text]
    case 'actors':
      return [entry.name, entry.role, ...entry.aliases]
    case 'quotes':
      return [entry.text]
    case 'claims':
      return [entry.statement]
    case 'demands':
      return [demandTitle(digest, entry, say), entry.why, entry.conveyed, entry.reply]
    case 'positions':
      return [say.capital(nameOf(digest, entry.actor, say)), entry.issue, entry.reason]
    case 'relations':
      return [say.capital(nameOf(digest, entry.from, say)), entry.label, nameOf(digest, entry.to, say)]
    case 'events':
      return [entry.when, entry.what]
    case 'figures':
      return [figureTitle(entry, say), entry.of]
    case 'questions':
      return [entry.text]
    case 'terms':
      return [entry.term, entry.expansion, entry.meaning]
  }
}

/** The entry as its own command shows it. */
export function itemOfEntry(digest: Digest, { part, entry }: Entry, say: Language): Item {
  switch (part) {
    case 'voices':
      return {
        title: say.capital(entry.name),
        text: say.passage.quotedAtLength(entry.from, entry.to, paragraphsText(entry, say)),
        notes: notesOf(entry, say),
        passage: entry.id,
      }
    case 'summary':
      return { text: entry.text, notes: notesOf(entry, say), passage: entry.id }
    case 'actors':
      return actorItem(digest, entry, say)
    case 'quotes':
      return quoteItem(digest, entry, say)
    case 'claims':
      return entry.form === 'reported' && entry.quote === null
        ? reportedItem(digest, entry, say)
        : claimItem(digest, entry, say)
    case 'demands':
      return demandItem(digest, entry, say)
    case 'positions':
      return positionItem(digest, entry, say)
    case 'relations':
      return relationItem(digest, entry, say)
    case 'events':
      return eventItem(digest, entry, say)
    case 'figures':
      return figureItem(digest, entry, say)
    case 'questions':
      return questionItem(digest, entry, say)
    case 'terms':
      return termItem(entry, say)
  }
}
