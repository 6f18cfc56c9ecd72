// Through whom words reached the article: the sources in between, then the voice whose stretch of text it is.
import type { Quote } from '../digest/digest.ts'
import type { Attribution } from './quotes/attribution.ts'
import type { Reading } from './reading.ts'

type Via = Quote['via']

export function viaOf(reading: Reading, { via, spans, speaker }: Attribution): Via {
  const own = reading.whoseOf(speaker)
  const sources = via
    .map((source) => reading.whoseOf(source))
    .filter((whose) => whose !== 'author' && whose !== 'unknown' && whose !== own)
  const voice = spans[0] && reading.voiceAt(spans[0])
  return [...new Set([...sources, ...(voice ? [voice.id] : [])])]
}
