// Which cue of a frame each of its quotations belongs to.

import type { Cue } from './cue.ts'
import { SAYING, VOICED } from './cue-lexicon.ts'
import type { Frame, Word } from './frame.ts'
import { isComma, isDash } from './noun-phrase.ts'

export type Assignment = { readonly cue: Cue; readonly rule: string }

const covers = (cue: Cue, at: number) => cue.content.some(({ first, last }) => first <= at && at <= last)

/** Where the cue's own words begin: its subject if that stands before it. */
function cueStart(cue: Cue): number {
  return cue.subject !== null && !cue.subject.shared && !cue.inverted
    ? Math.min(cue.first, cue.subject.first)
    : cue.first
}

/** “…,” Lee said / “…,” said Lee: the cue follows with nothing between but a comma. */
function following(words: readonly Word[], cues: readonly Cue[], at: number): Cue | undefined {
  const next = isComma(words[at + 1]) || isDash(words[at + 1]) ? at + 2 : at + 1
  const opens = words
    .slice(0, at)
    .every((word) => word.quote !== null || !/\p{L}/u.test(word.text) || /^(?:but|and|or|yet)$/.test(word.lower))
  const ended = next > at + 1 || /[,!?…—–-]['’]?$/.test(words[at]?.text.trimEnd() ?? '')
  return cues.find((cue) => {
    if (cue.subject === null || cue.subject.shared || cue.subject.antecedent !== null) return false
    if (!ended && cue.construction !== 'according' && !cue.inverted) return false
    // In “no,” Lee said she… the quotation may belong to what comes before it.
    if (!opens && (cue.construction === 'clause' || cue.construction === 'that' || cue.construction === 'object'))
      return false
    if (
      cueStart(cue) !== next &&
      !(
        cue.subject.antecedent === null &&
        cueStart(cue) > next &&
        cueStart(cue) <= next + 2 &&
        words[next]?.tag === 'ADV'
      )
    )
      return false
    if (cue.construction === 'according') return true
    return SAYING.has(cue.lemma) || cue.inverted || (ended && (VOICED.has(cue.lemma) || cue.known))
  })
}

/** Lee said: “…” / Lee called it “…”: the last cue before the quotation that reaches it. */
function preceding(cues: readonly Cue[], at: number): Cue | undefined {
  const before = cues.filter((cue) => cue.last < at && covers(cue, at) && cue.construction !== 'according')
  const known = before.filter((cue) => cue.known && cue.subject !== null)
  return known.find((cue) => SAYING.has(cue.lemma)) ?? known[0] ?? before.findLast((cue) => cue.known)
}

/** The cue that a quotation belongs to, by the surest rule that applies. */
export function assignQuotation(frame: Frame, cues: readonly Cue[], at: number): Assignment | null {
  const { words } = frame
  const signed = cues.find((cue) => cue.construction === 'dash-name')
  if (signed !== undefined && at + 1 === signed.first) return { cue: signed, rule: 'signed' }
  const next = following(words, cues, at)
  if (next !== undefined) return { cue: next, rule: 'following' }
  const direct = cues.findLast(
    (cue) =>
      cue.last < at &&
      (cue.construction === 'quote' ||
        cue.construction === 'colon' ||
        cue.construction === 'np-quote' ||
        cue.construction === 'np-colon' ||
        cue.construction === 'name-colon') &&
      cue.content[0]?.first !== undefined &&
      cue.content[0].first <= at &&
      at <= cue.content[0].first + 2 &&
      cue.subject !== null,
  )
  const outer =
    direct === undefined
      ? undefined
      : cues.find(
          (cue) =>
            cue.last < direct.first && cue.known && cue.subject !== null && SAYING.has(cue.lemma) && covers(cue, at),
        )
  if (outer !== undefined) return { cue: outer, rule: 'governed' }
  if (
    direct !== undefined &&
    (SAYING.has(direct.lemma) ||
      direct.lemma === ':' ||
      // Roe fired back: “…” – before a colon any verb but "be" introduces.
      (direct.construction === 'colon' && direct.lemma !== 'be' && words[words.length - 1]?.quote != null) ||
      (direct.known && direct.lemma !== 'see' && direct.lemma !== 'know'))
  )
    return { cue: direct, rule: 'introduced' }
  const parenthesis = cues.find(
    (cue) => (cue.construction === 'parenthesis' || cue.construction === 'none') && cue.known && covers(cue, at),
  )
  if (parenthesis !== undefined) return { cue: parenthesis, rule: 'parenthesis' }
  const before = preceding(cues, at)
  if (before !== undefined) return { cue: before, rule: 'governed' }
  const according =
    cues.find((cue) => cue.construction === 'according' && covers(cue, at)) ??
    cues.find((cue) => cue.construction === 'according')
  if (according !== undefined) return { cue: according, rule: 'according' }
  if (direct !== undefined) return { cue: direct, rule: 'introduced-unknown' }
  const any = cues.findLast((cue) => cue.last < at && cue.subject !== null && covers(cue, at))
  return any === undefined ? null : { cue: any, rule: 'any-verb' }
}
