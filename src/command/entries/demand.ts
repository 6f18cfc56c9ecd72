// A demand as an item: who asks what of whom, why, the reply, the status, and who tells of it.
import type { Demand, Digest } from '../../digest/digest.ts'
import type { Language } from '../../language/language.ts'
import type { Text } from '../../language/text.ts'
import type { Item } from '../reply.ts'
import { notesOf } from './notes.ts'
import { markedName, namesOf, tellerOf } from './whose.ts'

/** “The union → the port: end night shifts”. */
export function demandTitle(digest: Digest, { from, to, what }: Demand, say: Language): string {
  const asking = say.list(
    from.map((whose) => (whose === 'unknown' ? say.demands.noOne : markedName(digest, whose, say))),
  )
  const asked = namesOf(digest, to, say, say.demands.nobody)
  return `${say.demands.arrow(say.capital(asking), asked)}: ${what.replace(/\.$/, '')}`
}

export function demandItem(digest: Digest, demand: Demand, say: Language): Item {
  const { why, conveyed, reply, kind, status } = demand
  const parts: Text[] = []
  if (why !== null) parts.push([{ bold: say.why }, why])
  if (conveyed !== null) parts.push([{ bold: say.conveyed }, conveyed])
  if (reply !== null) parts.push([{ bold: say.reply }, reply])
  return {
    title: demandTitle(digest, demand, say),
    ...(parts.length === 0 ? {} : { text: parts.flatMap((part, index) => (index === 0 ? [part] : ['\n', part])) }),
    notes: notesOf(
      demand,
      say,
      say.kind(kind),
      awaits(demand) && say.outcome(status),
      tellerOf(digest, demand, say, demand.from),
    ),
    passage: demand.id,
  }
}

/** Whether an answer can be given to it: a refusal and a threat are answers, or wait for none. */
export const awaits = ({ kind }: Demand): boolean => kind !== 'refusal' && kind !== 'threat'
