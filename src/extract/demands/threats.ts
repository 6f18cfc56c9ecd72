// Threats: "to disclose it or face an action", "failing which it will sue", "Otherwise I lay off four", "warned that it would leave".
import { nounPhraseFrom } from '../quotes/noun-phrase.ts'
import type { VerbGroup } from '../quotes/verb-group.ts'
import { isUnreal, lemmaOf, openerAt, orElse, rangeSpan, subjectSide, wantedEnd, wordsBetween } from './clause.ts'
import type { Layer } from './layers.ts'
import { HARM, STRIKES } from './lexicon.ts'
import { wishOf } from './make-wish.ts'
import type { Wish } from './wish.ts'

/** “… to disclose it or face an action.” “… failing which it will call a meeting.” “Otherwise I lay off four.” “She warned that she would sue.” */
export function threats(layer: Layer): Wish[] {
  return layer.groups.flatMap((group) => [
    ...orFace(layer, group),
    ...failingWhich(layer, group),
    ...warned(layer, group),
    ...orWill(layer, group),
    ...willStrike(layer, group),
  ])
}

function orFace(layer: Layer, group: VerbGroup): Wish[] {
  const { words, groups } = layer
  const to = words.findIndex(({ lower }, at) => at > group.head && at < group.head + 12 && lower === 'to')
  const bids = /^(?:give|gave|given|tell|told|order|ordered|warn|warned|ask|asked|urge|urged)$/.test(
    words[group.head]?.lower ?? '',
  )
  if (!bids || to < 0 || group.passive) return []
  const or = orElse(layer, to + 1) + 1
  if (words[or]?.lower !== 'or' || !groups.some(({ head }) => head === or + 1)) return []
  const whom = nounPhraseFrom(words, group.head + 1)
  const number = words.findIndex(({ tag }, at) => whom !== null && at > whom.first && at <= whom.last && tag === 'NUM')
  return wishOf(layer, or, {
    kind: 'threat',
    from: subjectSide(layer, group),
    to: whom ? rangeSpan(layer, whom.first, number > 0 ? number - 1 : whom.last) : 'unknown',
    what: wordsBetween(layer, or + 1, wantedEnd(layer, or + 1)),
    rule: 'or face',
  })
}

function failingWhich(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  const at = words.findIndex(
    ({ lower }, index) =>
      (lower === 'failing' && words[index + 1]?.lower === 'which') ||
      (lower === 'otherwise' && index < 2) ||
      (lower === 'or' && words[index + 1]?.lower === 'else'),
  )
  if (
    at < 0 ||
    group.first < at ||
    group.form !== 'finite' ||
    layer.groups.some(({ head }) => head > at && head < group.first)
  )
    return []
  const from = subjectSide(layer, group)
  // “it” may have been taken up by the subject that opens the sentence.
  const subject = typeof from === 'string' ? -1 : words.findIndex(({ start }) => start === from.start)
  const first = subject < at ? group.first : subject
  return wishOf(layer, at, {
    kind: 'threat',
    from,
    to: 'unknown',
    what: wordsBetween(layer, first, wantedEnd(layer, group.head)),
    rule: 'otherwise',
  })
}

/** “She warned that she would sue.” “He warned us that letters would be treated as harassment.” Only what the warner or an unnamed hand will do to another's cost. */
function warned(layer: Layer, group: VerbGroup): Wish[] {
  if (lemmaOf(layer, group) !== 'warn' || group.passive || isUnreal(layer, group)) return []
  const { words, groups } = layer
  const whom = words[group.head + 1]?.lower === 'that' ? null : nounPhraseFrom(words, group.head + 1)
  const that = words[(whom?.last ?? group.head) + 1]?.lower === 'that' ? (whom?.last ?? group.head) + 2 : -1
  const verb = groups.find(({ first, modal }) => first > that && /^(?:will|would|'ll)$/.test(modal ?? ''))
  if (that < 0 || verb === undefined || verb.negated) return []
  const subject = words[that]?.lower ?? ''
  const deed = wordsBetween(layer, verb.first, wantedEnd(layer, verb.head))
  if (deed === null) return []
  const own = /^(?:it|they|he|she|we|i)$/.test(subject) && verb.first === that + 1
  const done =
    verb.passive &&
    HARM.test(
      words
        .slice(verb.head, verb.head + 5)
        .map(({ text }) => text)
        .join(' '),
    )
  if (!own && !done) return []
  return wishOf(layer, group.head, {
    kind: 'threat',
    from: subjectSide(layer, group),
    to: whom ? rangeSpan(layer, whom.first, whom.last) : 'unknown',
    what: own ? deed : wordsBetween(layer, that, wantedEnd(layer, verb.head)),
    rule: 'warn',
  })
}

/** “Clear the wall or they’ll do it themselves”, “the fridge stays, or she will be chained to it”. */
function orWill(layer: Layer, group: VerbGroup): Wish[] {
  const { words } = layer
  const subject = group.first - 1
  const alternative =
    /^(?:or|otherwise)$/.test(words[subject - 1]?.lower ?? '') &&
    /^(?:i|we|he|she|they|it)$/.test(words[subject]?.lower ?? '')
  if (!alternative || group.negated || !/^(?:will|'ll|would|'d)$/.test(group.modal ?? '')) return []
  return wishOf(layer, subject - 1, {
    kind: 'threat',
    from: subjectSide(layer, group),
    to: 'unknown',
    what: wordsBetween(layer, subject, wantedEnd(layer, group.head)),
    rule: 'or will',
    confidence: 'unsure',
  })
}

/** “The trust vowed to boycott the cup tie.” “It said it would prosecute.” */
function willStrike(layer: Layer, group: VerbGroup): Wish[] {
  const { words, groups } = layer
  if (!STRIKES.has(group.lemma) || group.negated || group.passive) return []
  const vow =
    group.form === 'infinitive'
      ? groups.find(({ head, lemma }) => head === group.first - 1 && /^(?:vow|promise|pledge|swear)$/.test(lemma))
      : undefined
  const own =
    /^(?:will|would|'ll)$/.test(group.modal ?? '') && /^(?:i|we|it|they)$/.test(words[group.first - 1]?.lower ?? '')
  const bargained = words.some((_, at) => at > group.head && openerAt(layer, at) > 0)
  if ((vow === undefined && !own) || bargained) return []
  return wishOf(layer, group.head, {
    kind: 'threat',
    from: subjectSide(layer, vow ?? group),
    to: 'unknown',
    what: wordsBetween(layer, group.head, wantedEnd(layer, group.head)),
    rule: 'threat if',
    confidence: 'unsure',
  })
}
