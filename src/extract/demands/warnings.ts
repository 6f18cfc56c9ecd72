// Threats in other words: "vowed to sink it", "served notice that it will sue", "or they’ll do it themselves", "crews will strike on Friday".
import { nounPhraseFrom } from '../quotes/noun-phrase.ts'
import type { VerbGroup } from '../quotes/verb-group.ts'
import { isUnreal, lemmaOf, rangeSpan, subjectSide, wordsBetween } from './clause.ts'
import { conditionsOf, conditionWhat, otherSide } from './conditions.ts'
import type { Layer } from './layers.ts'
import { HARM, RELIEF } from './lexicon.ts'
import { wishOf } from './make-wish.ts'
import { actingAt, actorBefore, inRow, isActorSpan, placesOf, wantedFrom } from './pattern.ts'
import type { Side, Wish } from './wish.ts'

/** Every threat of a layer that no verb of threatening makes. */
export function warnings(layer: Layer): Wish[] {
  return [
    ...layer.groups.flatMap((group) => [
      ...vowed(layer, group),
      ...notice(layer, group),
      ...walkout(layer, group),
      ...warnsQuoted(layer, group),
    ]),
    ...ifVowed(layer),
    ...orWill(layer),
    ...orSuffer(layer),
    ...shouldThen(layer),
    ...goesAhead(layer),
  ]
}

const textFrom = ({ words }: Layer, first: number, last: number) =>
  words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')

/** Whether a deed is to another's cost: “shut the mine”, not “lift the ban”. */
function isHarm(layer: Layer, first: number): boolean {
  const verb = layer.words[first]?.lower ?? ''
  return !RELIEF.has(verb) && HARM.test(textFrom(layer, first, first + 9))
}

const HARSHER =
  /^(?:sink|burn|destroy|smash|scuttle|dump|prosecute|requisition|oust|unseat|defy|fight|hunt|seize|retaliate|picket|occupy|blockade|chain|force|appeal|challenge|sue|print|publish|name|expose)$/

/** “He vowed to sink the boat sooner than hand it over.” “They have sworn to shut the mine.” */
function vowed(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  const lower = words[group.head]?.lower ?? ''
  if (
    !/^(?:vow|vows|vowed|vowing|swear|swears|swore|sworn|promised|promises|pledged|resolved)$/.test(lower) ||
    group.negated ||
    group.passive
  )
    return []
  if (words[group.head + 1]?.lower !== 'to') return []
  const first = group.head + 2
  const rather = words
    .slice(first, first + 14)
    .some(({ lower: word }, index, all) => /^(?:sooner|rather)$/.test(word) && all[index + 1]?.lower === 'than')
  const fiercely = /^(?:vow|vows|vowed|vowing|swear|swears|swore|sworn)$/.test(lower)
  if (!rather && !(fiercely && (isHarm(layer, first) || HARSHER.test(words[first]?.lower ?? '')))) return []
  const than = words.findIndex(({ lower: word }, at) => at > first && /^(?:sooner|rather)$/.test(word))
  return wishOf(layer, group.head, {
    kind: 'threat',
    from: subjectSide(layer, group),
    to: 'unknown',
    what: rather && than > 0 ? wordsBetween(layer, first, than - 1) : wantedFrom(layer, first),
    rule: 'vow',
  })
}

/** “The trust has served notice that its members will boycott the match.” “It hinted that its business could go elsewhere.” */
function notice(layer: Layer, group: VerbGroup): Wish[] {
  const { words, groups } = layer
  const lemma = lemmaOf(layer, group)
  if (isUnreal(layer, group) || group.passive) return []
  const at =
    inRow(layer, group.head + 1, [/^(?:formal )?notice$/, /^(?:that|of)$/]) && /^(?:serve|give)$/.test(lemma)
      ? group.head + 2
      : /^(?:hint|signal|intimate|insinuate|imply)$/.test(lemma) && words[group.head + 1]?.lower === 'that'
        ? group.head + 1
        : lemma === 'let' && inRow(layer, group.head + 1, [/^it$/, /^be$/, /^known$/, /^that$/])
          ? group.head + 4
          : lemma === 'make' && inRow(layer, group.head + 1, [/^clear$/, /^that$/])
            ? group.head + 2
            : -1
  if (at < 0) return []
  const verb = groups.find(({ first, modal }) => first > at && /^(?:will|would|could|might|'ll)$/.test(modal ?? ''))
  if (verb === undefined || verb.negated || !isHarm(layer, verb.head)) return []
  const from = subjectSide(layer, group)
  if (typeof from === 'string') return []
  const own = isActorSpan(layer, subjectSide(layer, verb)) || /^(?:it|they|we|he|she)$/.test(words[at + 1]?.lower ?? '')
  const condition = conditionsOf(layer).find(({ at: start }) => start > verb.head)
  return [
    ...wishOf(layer, group.head, {
      kind: 'threat',
      from,
      to: condition ? otherSide(layer, condition) : 'unknown',
      what: own
        ? wantedFrom(layer, verb.head)
        : wordsBetween(layer, at + 1, verb.head + 6) && wantedFrom(layer, at + 1),
      rule: 'give notice',
    }),
    ...(condition && /^(?:unless|should)/.test(condition.opener)
      ? wishOf(layer, condition.at, {
          kind: 'demand',
          from,
          to: otherSide(layer, condition),
          what: conditionWhat(layer, condition),
          rule: 'unless',
        })
      : []),
  ]
}

const WALKOUT: readonly (readonly RegExp[])[] = [
  [/^(?:stop|down|cease)$/, /^(?:work|tools|working|flying|driving|teaching)$/],
  [/^go$/, /^on$/, /^strike$/],
  [/^(?:strike)$/, /^(?:on|from|at|for|next|this|again|in|over)$/],
  [/^walk$/, /^(?:out|off)$/, /^(?!to$|into$|onto$|of$|there$)/],
  [/^(?:boycott|blockade|picket)$/],
]

/** “Ferry crews will stop work at midnight on Friday.” “Nurses are to strike for two days.” Not: “Shares will strike investors as dear.” */
function walkout(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  const will = /^(?:will|'ll)$/.test(group.modal ?? '') && !group.negated
  const before = layer.groups.find(({ head }) => head >= group.first - 2 && head < group.first)
  const set =
    group.form === 'infinitive' && /^(?:be|vote|plan|prepare|set|due|agree|decide|intend)$/.test(before?.lemma ?? '')
  if ((!will && !set) || !WALKOUT.some((row) => inRow(layer, group.head, row))) return []
  const from = subjectSide(layer, set && before ? before : group)
  if (
    !isActorSpan(layer, from) ||
    words.slice(0, group.first).some(({ lower }) => /^(?:if|unless|whether|should)$/.test(lower))
  )
    return []
  return wishOf(layer, group.head, {
    kind: 'threat',
    from,
    to: 'unknown',
    what: wantedFrom(layer, group.head),
    rule: 'walkout',
  })
}

/** A letter warns that it “will prosecute”: the verb stands between the marks. */
function warnsQuoted(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  if (!/^(?:warn|threaten|vow|say)$/.test(lemmaOf(layer, group)) || lemmaOf(layer, group) === 'say' || group.negated)
    return []
  const that = words[group.head + 1]?.lower === 'that' ? group.head + 1 : -1
  if (that < 0) return []
  const subject = nounPhraseFrom(words, that + 1)
  const quote = subject ? words[subject.last + 1] : undefined
  const own = /^(?:it|they|he|she|we|i)$/.test(words[subject?.head ?? -1]?.lower ?? '')
  if (!own || quote?.quote == null || !/^["“‘'«]?(?:will|would|shall)\b(?! not)/i.test(quote.text)) return []
  return wishOf(layer, group.head, {
    kind: 'threat',
    from: subjectSide(layer, group),
    to: 'unknown',
    what: rangeSpan(layer, (subject?.last ?? that) + 1, (subject?.last ?? that) + 1),
    rule: 'warn quoted',
  })
}

/** “If the switch is thrown, she has vowed, she will be chained to it.” “If it isn’t, she warned, “you will come back here”.” */
function ifVowed(layer: Layer): Wish[] {
  const { words, groups } = layer
  if (!/^(?:if|should|unless)$/.test(words[0]?.lower ?? '')) return []
  const group = groups.find(
    (one) => /^(?:vow|warn|threaten|swear|promise)$/.test(lemmaOf(layer, one)) && one.form === 'finite',
  )
  if (group === undefined || words[group.head + 1]?.lower !== ',') return []
  const first = group.head + 2
  const verb = groups.find(({ first: start, modal }) => start > first && modal !== null)
  const from = subjectSide(layer, group)
  const quoted = words[first]?.quote != null
  if (!quoted && verb === undefined) return []
  const own = verb && /^(?:it|they|he|she|we|i)$/.test(words[first]?.lower ?? '')
  return wishOf(layer, group.head, {
    kind: lemmaOf(layer, group) === 'promise' ? 'offer' : 'threat',
    from,
    to: 'unknown',
    what: quoted ? rangeSpan(layer, first, first) : own ? wantedFrom(layer, first) : wantedFrom(layer, first),
    rule: 'if vowed',
  })
}

const BID =
  /^(?:give|gave|given|tell|told|order|ordered|warn|warned|ask|asked|urge|urged|must|should|demand|demanded|want|wants|wanted|had|need|needs)$/

/** “They have given the shire a fortnight to move them, or they’ll do it themselves.” “Pay up or we stay out.” */
function orWill(layer: Layer): Wish[] {
  return placesOf(layer, [/^or$/, /^(?:it|they|we|i|he|she|else|the|its|their|our)$/]).flatMap((at) => {
    const { words, groups } = layer
    const start = words[at + 1]?.lower === 'else' ? at + 2 : at + 1
    const subject = nounPhraseFrom(words, start)
    const group = groups.find(({ first }) => subject !== null && first === subject.last + 1)
    const bid = words.slice(0, at).some(({ lower }) => BID.test(lower)) || words[0]?.tag === 'VERB'
    if (subject === null || group === undefined || !bid || group.negated) return []
    if (!/^(?:will|would|'ll|'d)$/.test(group.modal ?? '')) return []
    const pronoun = /^(?:it|they|he|she)$/.test(words[subject.head]?.lower ?? '')
    const from: Side = pronoun ? actorBefore(layer, at) : subjectSide(layer, group)
    return wishOf(layer, at, { kind: 'threat', from, to: 'unknown', what: wantedFrom(layer, start), rule: 'or will' })
  })
}

/** “My clients were told to leave by noon or forfeit their salt.” “It has told its neighbour to hand them back or see its gas cut off.” */
function orSuffer(layer: Layer): Wish[] {
  return placesOf(layer, [/^or$/, /^(?:face|forfeit|see|lose|risk|suffer|pay|be|expect|answer|go)$/]).flatMap((at) => {
    const { words, groups } = layer
    const group = groups.findLast(
      ({ head }) =>
        head < at &&
        /^(?:given|told|ordered|warned|instructed|gave|tells|orders|warns|tell)$/.test(words[head]?.lower ?? ''),
    )
    const to = words.findIndex(
      ({ lower }, index) => group !== undefined && index > group.head && index < at && lower === 'to',
    )
    if (group === undefined || to < 0) return []
    const passive = group.passive || /^(?:were|was|been|being|is|are)$/.test(words[group.head - 1]?.lower ?? '')
    const by = words[group.head + 1]?.lower === 'by' ? actingAt(layer, group.head + 2) : null
    const side: Side = passive ? (by?.side ?? 'unknown') : subjectSide(layer, group)
    const whom = actingAt(layer, group.head + 1)?.side ?? 'unknown'
    return wishOf(layer, at, {
      kind: 'threat',
      from: side,
      to: passive ? subjectSide(layer, group) : whom,
      what: wantedFrom(layer, at + 1),
      rule: 'or suffer',
    })
  })
}

/** “The strike will go ahead unless management improves its offer.” “The boycott would last until he was gone.” */
function goesAhead(layer: Layer): Wish[] {
  const condition = conditionsOf(layer).find(({ opener }) => /^(?:unless|until|if)/.test(opener))
  const group =
    condition &&
    layer.groups.find(
      ({ modal, negated, lemma }) =>
        /^(?:will|would|'ll)$/.test(modal ?? '') &&
        !negated &&
        /^(?:go|continue|remain|stay|begin|last|resume|start|follow|proceed|escalate|stand)$/.test(lemma),
    )
  const from = group ? subjectSide(layer, group) : 'unknown'
  if (!condition || !group || typeof from === 'string') return []
  const last = layer.words.findIndex(({ end }) => end === from.end)
  const first = layer.words.findIndex(({ start }) => start === from.start)
  if (
    !/^(?:strikes?|boycott|protests?|blockade|embargo|sanctions|walkout|sit-in|occupation|picket|stoppage|action|siege|rallies|marches)$/.test(
      layer.words[last]?.lower ?? '',
    )
  )
    return []
  if (
    condition.opener === 'if' &&
    !layer.groups.some(({ head, negated }) => negated && head > condition.first && head <= condition.last)
  )
    return []
  const end = condition.at > first ? condition.at - 1 : layer.words.length - 1
  const wish = { from: 'voice', to: otherSide(layer, condition) } as const
  return [
    ...wishOf(layer, group.head, {
      ...wish,
      kind: 'threat',
      what: wordsBetween(layer, first, Math.min(end, first + 14)),
      rule: 'modal goes ahead',
    }),
    ...wishOf(layer, condition.at, {
      ...wish,
      kind: condition.opener.startsWith('until') ? 'condition' : 'demand',
      what: conditionWhat(layer, condition),
      rule: 'modal goes ahead unless',
    }),
  ]
}

/** “Should the notices still be in force on Friday, a rent strike will begin.” */
function shouldThen(layer: Layer): Wish[] {
  const { words, groups } = layer
  if (!/^(?:should|if|unless)$/.test(words[0]?.lower ?? '')) return []
  const comma = words.findIndex(({ lower }, at) => lower === ',' && at > 2)
  const subject = comma > 0 ? nounPhraseFrom(words, comma + 1) : null
  const group = groups.find(({ first }) => subject !== null && first === subject.last + 1)
  if (subject === null || group === undefined || !/^(?:will|'ll)$/.test(group.modal ?? '') || group.negated) return []
  if (actingAt(layer, comma + 1) !== null) return []
  const harm =
    /\b(?:strike|boycott|lawsuit|action|protests?|walkout|proceedings|march|blockade|sanctions|picket)\b/iu.test(
      textFrom(layer, subject.first, subject.last),
    )
  if (!harm || !/^(?:begin|start|follow|be|go|resume|continue|commence|take|come)$/.test(group.lemma)) return []
  return wishOf(layer, group.head, {
    kind: 'threat',
    from: 'voice',
    to: 'unknown',
    what: wantedFrom(layer, comma + 1),
    rule: 'modal should then',
  })
}
