// Single tasks of the offline engine, one text at a time, in the form that public gold data is scored in.
import { z } from 'zod'
import { readPageHere } from '../article/html/page.ts'
import type { ActorKind, FoundActor } from './actors/actor.ts'
import { findActors } from './actors/find-actors.ts'
import { findNames } from './actors/names.ts'
import { findDates } from './dates/find-dates.ts'
import { findQuotes } from './quotes/find-quotes.ts'
import { scoredQuotes } from './quotes/scored-quotes.ts'
import { readDocument } from './text/read.ts'

const textInput = z.object({ id: z.string(), text: z.string(), date: z.string().optional() })
const pageInput = z.object({ id: z.string(), html: z.string(), url: z.string().optional() })

type Task = (input: unknown) => Readonly<Record<string, unknown>>

/** By name: a line of input, parsed from JSON, to a line of output. Offsets are UTF-16 code units of the given text. Throws ZodError for another input. */
export const TASKS: Readonly<Record<string, Task>> = {
  quotes(input) {
    const { id, text } = textInput.parse(input)
    const document = readDocument(text)
    return { id, quotes: scoredQuotes(findQuotes(document, findActors(document)), text) }
  },
  entities(input) {
    const { id, text } = textInput.parse(input)
    const names = findNames(readDocument(text)).filter(({ type }) => type !== 'MISC')
    return { id, entities: names.map(({ start, end, type }) => ({ start, end, type })) }
  },
  actors(input) {
    const { id, text } = textInput.parse(input)
    return { id, actors: findActors(readDocument(text)).toSorted(innermostLast).map(scoredActor) }
  },
  dates(input) {
    const { id, text, date } = textInput.parse(input)
    return { id, dates: findDates(text, date).map(({ start, end, value }) => ({ start, end, value })) }
  },
  body(input) {
    const { id, html, url } = pageInput.parse(input)
    const source = { url: url ?? null, contentType: 'text/html; charset=utf-8' }
    const reading = readPageHere(new TextEncoder().encode(html), source)
    return { id, text: reading.kind === 'article' ? reading.article.text : '' }
  },
}

const TYPES: Readonly<Record<ActorKind, 'person' | 'organization' | 'place'>> = {
  person: 'person',
  unnamed: 'person',
  group: 'organization',
  organisation: 'organization',
  outlet: 'organization',
  document: 'organization',
  state: 'place',
  place: 'place',
}

/** A place may stand inside another actor's name; a reader of the list takes the last that fits, so places come last. */
const ORDER: readonly ActorKind[] = [
  'document',
  'group',
  'unnamed',
  'outlet',
  'organisation',
  'person',
  'place',
  'state',
]
const innermostLast = (a: FoundActor, b: FoundActor) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)

function scoredActor({ name, kind, mentions }: FoundActor) {
  return { name, type: TYPES[kind], mentions: mentions.map(({ start, end }) => ({ start, end })) }
}
