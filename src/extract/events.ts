// Events: what the article says happened, or will, at a time that it names.
import type { Event } from '../digest/digest.ts'
import { type FoundDate, findDates } from './dates/find-dates.ts'
import type { Sentence } from './document.ts'
import { type Found, type Reading, tokensOf } from './reading.ts'

const LONGEST = 400

/** One event for each sentence with a date and a verb; dates in order of the text, the day only where it is written or the publication day gives it. */
export function findEvents(reading: Reading): Found<Event>[] {
  const dates = findDates(reading.document.text, reading.published ?? undefined).filter(isPointInTime)
  const events = reading.document.sentences.flatMap((sentence) => {
    const date = dates.find(({ start, end }) => start >= sentence.start && end <= sentence.end)
    return date && hasVerb(reading, sentence) ? [eventOf(reading, sentence, date)] : []
  })
  return placed(events)
}

/** “three days” and “each year” name no time at which something happens. */
function isPointInTime({ asWritten }: FoundDate): boolean {
  return !/^(?:each|every|daily|weekly|monthly|yearly|annual|now|today’s|recent)/iu.test(asWritten)
}

function hasVerb({ document }: Reading, sentence: Sentence): boolean {
  return tokensOf(document, sentence).some(({ partOfSpeech }) => partOfSpeech === 'VERB' || partOfSpeech === 'AUX')
}

function eventOf(reading: Reading, sentence: Sentence, date: FoundDate): Found<Event> {
  const said = reading.attributions.find(({ spans }) =>
    spans.some(({ start, end }) => start <= date.start && date.end <= end),
  )
  const voice = reading.voiceAt(sentence)
  const who = reading.actors.filter(({ mentions }) =>
    mentions.some(({ start }) => start >= sentence.start && start < sentence.end),
  )
  const value = date.value !== undefined && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date.value) ? date.value : null
  return {
    what: shortened(reading.slice(sentence)),
    wording: 'article',
    who: who.slice(0, 20).map(({ id }) => id),
    when: date.asWritten,
    date: value === null ? null : { value, basis: date.inferred ? 'inferred' : 'given' },
    order: 0,
    by: said ? reading.whoseOf(said.speaker) : (voice?.id ?? 'author'),
    via: voice && said ? [voice.id] : [],
    passages: [reading.passage(sentence)],
    confidence: 'likely',
  }
}

/** A beginning of the sentence that ends with a word: still a slice of the article. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  return text.slice(0, text.lastIndexOf(' ', LONGEST))
}

/** Dated events in order of time; the others after them, in the order of the text. */
function placed(events: readonly Found<Event>[]): Found<Event>[] {
  const days = [...new Set(events.flatMap(({ date }) => (date ? [date.value] : [])))].sort()
  return events.map((event) => ({ ...event, order: event.date ? days.indexOf(event.date.value) + 1 : days.length + 1 }))
}
