// An event as an item: the date as the article writes it, what happened, and who says so.
import type { Digest, Event } from '../../digest/digest.ts'
import type { Language } from '../../language/language.ts'
import type { Item } from '../reply.ts'
import { notesOf } from './notes.ts'
import { tellerOf } from './whose.ts'

export function eventItem(digest: Digest, event: Event, say: Language): Item {
  const { when, what, date } = event
  return {
    ...(when === null ? {} : { title: say.capital(when) }),
    text: what,
    notes: notesOf(
      event,
      say,
      when === null && say.timeline.noDate,
      date?.basis === 'inferred' && say.timeline.inferred(date.value),
      tellerOf(digest, event, say),
    ),
    passage: event.id,
  }
}
