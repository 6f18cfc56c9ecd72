// Relations between two actors that one sentence names side by side: part of, allied, opposed, negotiating, dependent. Precision first.
import type { Span } from '../../article/article.ts'
import type { Relation } from '../../digest/digest.ts'
import type { Found, Reading } from '../reading.ts'
import { speakerAt, viaAt } from '../speaking.ts'

type Kind = Relation['kind']

/** What stands between the two, and what it makes them; each with an example. */
const BETWEEN: readonly (readonly [Kind, RegExp])[] = [
  [
    'part',
    /^,? (?:the |a |an |its |then |now )?(?:[\p{L}-]+ ){0,2}(?:head|chief|director|president|chair|chairman|chairwoman|leader|founder|owner|editor|secretary|manager|member|spokesman|spokeswoman|coach|captain|commissioner|minister|professor|statistician|analyst|economist|executive) (?:of|at|for|from|with) (?:the )?$/u,
  ], // Ada Lind, the head of the Harbour Board
  [
    'part',
    /^,? (?:is|was|are|were|became)? ?(?:a |an |the )?(?:part|member|members|subsidiary|branch|arm|division|unit) of (?:the )?$/u,
  ], // Norland, a member of the League
  ['part', /^,? (?:is |was |which is |which was )?(?:owned|controlled|run) by (?:the )?$/u], // Zipp, owned by Harlow
  [
    'dependent',
    /^,? (?:is |was |are |were |which is |which was )?(?:funded|financed|backed|armed|supported|sponsored|paid|subsidised|subsidized) by (?:the )?$/u,
  ], // the militia, backed by Norland
  ['dependent', /^ (?:depends|relies|depended|relied) on (?:the )?$/u], // Lesk relies on Norland
  [
    'allied',
    /^,? (?:is |was |are |were )?(?:an? )?(?:close |old |long-time )?(?:ally|allies|partner|partners) (?:of|with) (?:the )?$/u,
  ], // Orvania, an ally of Lesk
  ['allied', /^ (?:is |was |are )?(?:allied|joined forces|teamed up|sided) with (?:the )?$/u], // Lesk sided with Norland
  [
    'opposed',
    /^ (?:has |have |had |is |are )?(?:sued|suing|accused|accuses|attacked|attacks|invaded|is at war with|are at war with|at war with|opposes|opposed|denounced|condemned|criticised|criticized|blamed|blames) (?:the )?$/u,
  ], // Norland accuses Lesk
  ['opposed', /^(?:['’]s)? (?:a |its |the )?(?:main |old |bitter )?rival,? (?:of )?(?:the )?$/u], // Karrow’s rival Oder
  [
    'negotiating',
    /^ (?:is |are |was |were |has been |have been )?(?:in talks|negotiating|holding talks|talking|in negotiations) with (?:the )?$/u,
  ], // Orvania is in talks with Lesk
]

const LONGEST = 90

/** Every relation of a text, each pair and kind once. */
export function findRelations(reading: Reading): Found<Relation>[] {
  const mentions = reading.actors
    .flatMap(({ id, kind, mentions: all }) => all.map(({ start, end }) => ({ id, kind, start, end })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const found: Found<Relation>[] = []
  for (const [index, one] of mentions.entries()) {
    for (const other of mentions.slice(index + 1, index + 4)) {
      if (other.start < one.end || other.id === one.id || other.start - one.end > LONGEST) continue
      if (one.kind === 'document' || other.kind === 'document' || (other.kind === 'unnamed' && one.kind === 'unnamed'))
        continue
      const kind = kindBetween(reading.document.text.slice(one.end, other.start))
      if (kind !== undefined && !(kind === 'part' && other.kind === 'person'))
        found.push(relationOf(reading, kind, one, other))
    }
  }
  return [...new Map(found.map((relation) => [`${relation.from} ${relation.to} ${relation.kind}`, relation])).values()]
}

function kindBetween(text: string): Kind | undefined {
  if (/\b(?:not|never|no|denied|former)\b|[.;\n]/u.test(text)) return undefined
  return BETWEEN.find(([, pattern]) => pattern.test(text))?.[0]
}

function relationOf(
  reading: Reading,
  kind: Kind,
  from: Span & { readonly id: string },
  to: Span & { readonly id: string },
): Found<Relation> {
  const sentence = reading.document.sentences.find(({ start, end }) => start <= from.start && to.end <= end) ?? {
    start: from.start,
    end: to.end,
  }
  const label =
    reading.document.text
      .slice(from.end, to.start)
      .replace(/^[\s,’']+(?:s\b)?|[\s,]+$/gu, '')
      .trim() || kind
  const speaker = speakerAt(reading, { start: from.end, end: to.start })
  const by = speaker === 'unknown' ? 'author' : speaker
  return {
    from: from.id,
    to: to.id,
    kind,
    label,
    by,
    via: viaAt(reading, from).filter((whose) => whose !== by),
    passages: [reading.passage(sentence)],
    confidence: 'likely',
  }
}
