// Sources that the quote rules leave out or take for another: writings that record, people who expect or doubt, subjects behind a “who”.
import type { Span } from '../article/article.ts'
import { stancesAsSources } from './claims/stances.ts'
import { writingsAsSources } from './claims/writings.ts'
import { subjectSide, wantedEnd, wordsBetween } from './demands/clause.ts'
import { type Layer, layersOf } from './demands/layers.ts'
import { headWithin } from './demands/side.ts'
import { canAct, canBeAsked, headOf } from './described.ts'
import type { Document } from './document.ts'
import type { Attribution } from './quotes/attribution.ts'
import { nounPhraseEndingAt, nounPhraseFrom } from './quotes/noun-phrase.ts'
import type { VerbGroup } from './quotes/verb-group.ts'
import { attribution, mentionText, spanOfWords } from './source-attribution.ts'
import { according, under } from './source-phrases.ts'
import { HOLDS, RECORDS, WRITINGS } from './source-words.ts'

/** The attributions of a text with what the quote rules leave out added, and subjects that they miss set right. */
export function withMoreSources(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const layers = layersOf(document).filter(({ quoted }) => !quoted)
  const written = [...writingsAsSources(document), ...stancesAsSources(document)]
  const added = [
    ...layers.flatMap((layer) => [
      ...recorded(layer),
      ...held(layer),
      ...inserted(layer),
      ...according(document, layer),
      ...under(layer),
    ]),
    ...written,
  ]
  const byCue = new Map(added.flatMap((one) => (one.cue ? [[one.cue.start, one] as const] : [])))
  const kept = attributions.map((one) => {
    const better = one.cue === null ? undefined : byCue.get(one.cue.start)
    return better && isBetter(document, one, better)
      ? {
          ...one,
          speaker: better.speaker,
          ...(one.type === 'indirect' && better.rule === 'recorded' && { rule: better.rule }),
        }
      : one
  })
  const known = new Set(attributions.flatMap(({ cue, type }) => (cue && type !== 'direct' ? [cue.start] : [])))
  const inside = (span: Span) =>
    attributions.some(
      ({ type, spans }) => type === 'direct' && spans.some(({ start, end }) => start <= span.start && span.end <= end),
    )
  const fresh = added.filter(({ cue }) => cue !== null && !known.has(cue.start) && !inside(cue))
  return [...kept, ...fresh].toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}

/** “said almost nothing” */
const SAYS_NOTHING = /^(?:nothing|little|almost|so|no|hello|goodbye|yes)$/

const PRONOUN = /^(?:he|she|they|it|i|we|you)$/i

/** A speaker that cannot speak gives way: “the lunch said” to “three people who were at the lunch”. */
function isBetter({ text }: Document, { speaker, type, rule }: Attribution, better: Attribution): boolean {
  if (speaker === null) return rule.startsWith('according') || type !== 'direct'
  const words = text.slice(speaker.mention.start, speaker.mention.end)
  if (speaker.kind === 'author' || PRONOUN.test(words)) return false
  return better.rule === 'recorded' || !canAct(words)
}

/** The subject of a verb as places of words; behind “who” and “which” the noun before. */
function subjectWords(layer: Layer, group: VerbGroup): { readonly first: number; readonly last: number } | null {
  const { words: all, groups } = layer
  const side = subjectSide(layer, group)
  if (typeof side === 'string') return null
  const first = all.findIndex(({ start }) => start === side.start)
  const last = all.findIndex(({ end }) => end === side.end)
  // “Doctors not involved in the study said”
  const participle =
    all[first - 1]?.tag === 'ADP' && all[first - 2]?.tag === 'VERB' && /(?:ed|en)$/.test(all[first - 2]?.lower ?? '')
      ? first - 2
      : -1
  const hostAt = participle < 0 ? -1 : all[participle - 1]?.lower === 'not' ? participle - 2 : participle - 1
  const beside = hostAt < 0 ? null : nounPhraseEndingAt(all, hostAt)
  if (beside !== null && all[beside.head]?.tag !== 'VERB') return { first: beside.first, last: beside.last }
  // “three people who were at the lunch said”
  for (let at = first - 1; at >= Math.max(0, first - 8); at -= 1) {
    const lower = all[at]?.lower ?? ''
    if (lower === ',' || lower === 'and') break
    if (!/^(?:who|which|that)$/.test(lower) || !groups.some(({ head }) => head > at && head < first)) continue
    const host = nounPhraseEndingAt(all, at - 1)
    if (host !== null) return host
  }
  return { first, last }
}

/** “A 2021 inspection report rated the deck poor.” “Minutes of a meeting record that it flooded.” */
function recorded(layer: Layer): Attribution[] {
  const untagged = recordsUntagged(layer)
  if (untagged.length > 0) return untagged
  return layer.groups.flatMap((group) => {
    if (group.form !== 'finite' || group.passive || group.negated || !RECORDS.has(group.lemma)) return []
    const subject = subjectWords(layer, group) ?? openingWriting(layer, group)
    if (subject === null) return []
    const head = layer.words[headWithin(layer.words, subject.first, subject.last)]?.lower ?? ''
    if (!WRITINGS.has(head) || layer.words[group.head + 1] === undefined) return []
    const mention = spanOfWords(layer, subject)
    const content =
      wordsBetween(layer, group.head + 1, wantedEnd(layer, group.head + 1)) ?? before(layer, subject.first)
    return attribution(layer, { mention, kind: 'document' }, content, group.head, 'recorded')
  })
}

/** A writing that opens its sentence, where the tagger loses the verb's subject: “Minutes of a meeting last June record”. */
function openingWriting({ words: all, groups }: Layer, group: VerbGroup) {
  const phrase = nounPhraseFrom(all, 0)
  return phrase !== null && groups.find(({ form }) => form === 'finite') === group && phrase.last < group.head
    ? phrase
    : null
}

const before = (layer: Layer, first: number) => wordsBetween(layer, 0, first - 1)

/** “Minutes of a meeting last June record that it flooded”: a verb that the tagger takes for a noun. */
function recordsUntagged(layer: Layer): Attribution[] {
  const { words: all, groups } = layer
  const whole = nounPhraseFrom(all, 0)
  const swallowed =
    whole === null
      ? -1
      : all.findIndex(
          ({ lower }, index) =>
            index > 0 &&
            index <= whole.last &&
            WRITINGS.has(lower) &&
            /^(?:states?|shows?|records?|notes?|forecasts?|warns?|claims?|reports?)$/.test(
              all[index + 1]?.lower ?? '',
            ) &&
            /^(?:that|the|an?)$/.test(all[index + 2]?.lower ?? ''),
        )
  const phrase = whole !== null && swallowed > 0 ? { ...whole, last: swallowed, head: swallowed } : whole
  if (phrase === null || !WRITINGS.has(all[phrase.head]?.lower ?? '')) return []
  const at = all.findIndex(
    ({ lower, tag }, index) =>
      index > phrase.last &&
      index < phrase.last + 14 &&
      tag === 'NOUN' &&
      /^(?:states?|warns?|claims?|records?|forecasts?|shows?|reports?|notes?|lists?|puts?|rates?|estimates?)$/.test(
        lower,
      ) &&
      !/^(?:DET|ADJ|ADP|NUM)$/.test(all[index - 1]?.tag ?? ''),
  )
  const finite = groups.find(
    ({ form, passive, head }) => form === 'finite' && !passive && head < at && !/ed$/.test(all[head]?.lower ?? ''),
  )
  if (at < 0 || finite || all[at + 1] === undefined) return []
  return attribution(
    layer,
    { mention: spanOfWords(layer, { first: 0, last: phrase.last }), kind: 'document' },
    wordsBetween(layer, at + 1, all.length - 1),
    at,
    'recorded',
  )
}

const INSERTED =
  /^(?:said|says|say|reports|reported|added|adds|argued|argues|warned|warns|noted|notes|insisted|insists|explained|explains|conceded|claimed|claims|told|wrote|writes|maintained|suggested|suggests|believes|believe|thinks|think)$/

/** “That need not be fatal, said Ngozi Lamar, who led the work.” “After a year, the paper reports, they fared no better.” “It was sold in June, two of those present say.” */
function inserted(layer: Layer): Attribution[] {
  const { words: all } = layer
  const comma = (at: number) => all[at]?.lower === ','
  for (let at = 2; at < all.length; at += 1) {
    const verb = all[at]
    if (verb === undefined || !INSERTED.test(verb.lower)) continue
    const after = nounPhraseFrom(all, at + 1)
    const follows = comma(at - 1) && after !== null && canAct(mentionText(layer, spanOfWords(layer, after)))
    if (follows && after)
      return attribution(
        layer,
        { mention: spanOfWords(layer, after), kind: 'anonymous' },
        before(layer, at - 1),
        at,
        'inserted',
      )
    const closes = comma(at + 1) || /^[.!]$/.test(all[at + 1]?.lower ?? '')
    const opening = all.findLastIndex((_, index) => index < at && index > at - 9 && comma(index))
    if (
      !closes ||
      opening < 1 ||
      all
        .slice(opening + 1, at)
        .some(({ lower }) => /^(?:who|which|that|and|he|she|they|it|as|where|when)$/.test(lower))
    )
      continue
    const mention = spanOfWords(layer, { first: opening + 1, last: at - 1 })
    const name = mentionText(layer, mention)
    if (!canAct(name) && !WRITINGS.has(headOf(name))) continue
    const content = opening > 0 ? before(layer, opening) : null
    return attribution(
      layer,
      { mention, kind: WRITINGS.has(headOf(name)) ? 'document' : 'anonymous' },
      content,
      at,
      'inserted',
    )
  }
  return []
}

/** “He expects a breach by March.” “Some members have privately questioned whether it can.” “She was persuaded that prison was wrong.” */
function held(layer: Layer): Attribution[] {
  return layer.groups.flatMap((group) => {
    if (group.form !== 'finite' || group.negated || !HOLDS.has(group.lemma)) return []
    if (group.passive && !/^(?:convince|persuade)$/.test(group.lemma)) return []
    if (group.modal !== null) return []
    const next = layer.words[group.head + 1]
    if (
      next === undefined ||
      next.lower === 'to' ||
      (/^(?:find|rule|conclude)$/.test(group.lemma) && next.lower !== 'that') ||
      SAYS_NOTHING.test(next.lower) ||
      (group.lemma === 'put' &&
        (/^(?:off|on|out|up|in|down|back|forward)$/.test(next.lower) ||
          !layer.words.some(({ tag }, at) => at > group.head && tag === 'NUM')))
    )
      return []
    const subject = subjectWords(layer, group)
    if (subject === null) return []
    const mention = spanOfWords(layer, subject)
    const name = mentionText(layer, mention)
    const speaks = /^(?:say|believe|think|argue|claim|warn|fear|insist|doubt|suspect|complain)$/.test(group.lemma)
    if (/^(?:i|we)$/i.test(name) || (!PRONOUN.test(name) && !(speaks ? canBeAsked(name) : canAct(name)))) return []
    if (
      group.lemma === 'reject' &&
      !/\b(?:claims?|allegations?|accusations?|suggestions?|charges?|reports?|that)\b/.test(
        mentionText(
          layer,
          spanOfWords(layer, { first: group.head + 1, last: Math.min(group.head + 6, layer.words.length - 1) }),
        ),
      )
    )
      return []
    const content = wordsBetween(layer, group.head + 1, layer.words.length - 1)
    return attribution(
      layer,
      { mention, kind: WRITINGS.has(headOf(name)) ? 'document' : 'anonymous' },
      content,
      group.head,
      `${group.lemma} held`,
    )
  })
}
