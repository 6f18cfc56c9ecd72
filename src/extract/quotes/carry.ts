// Whose words a quotation is that stands without an attribution: told from the sentences around it.
import type { Cue } from './cue.ts'
import { SAYING, THINKING } from './cue-lexicon.ts'
import type { Frame } from './frame.ts'

/** A frame with its cues and, for each of its quotations that has one, the cue it belongs to. */
export type ReadFrame = { readonly frame: Frame; readonly cues: readonly Cue[]; readonly assigned: ReadonlyMap<number, Cue> }

export type Carried = { readonly frame: Frame; readonly cue: Cue; readonly rule: string }

/** Nothing but quotations and punctuation: “No.” */
export const isBare = ({ words }: Frame) => words.every((word) => word.quote !== null || !/[\p{L}\p{N}]/u.test(word.text))

const endsWithColon = ({ words }: Frame) => words.at(-1)?.lower === ':'

/** The cue whose speaker a following quotation goes on with: the last one that a quotation has, else the sentence's own. */
function speakingCue({ frame, cues, assigned }: ReadFrame): Cue | undefined {
  const quoted = [...assigned.values()].findLast((cue) => cue.subject !== null)
  if (quoted !== undefined) return quoted
  const speaking = cues.filter((cue) => cue.subject !== null && cue.subject.antecedent === null)
  if (endsWithColon(frame)) {
    const colon = speaking.findLast((cue) => cue.construction === 'colon' || cue.construction === 'np-colon')
    if (colon !== undefined) return colon
  }
  return speaking.find((cue) => cue.known && SAYING.has(cue.lemma)) ?? speaking.find((cue) => cue.known && !THINKING.has(cue.lemma))
}

/** The subject of the sentence's first finite verb: "Lee went on with her attack. “…”" */
function actingCue({ cues }: ReadFrame): Cue | undefined {
  return cues.find((cue) => cue.subject !== null && cue.subject.antecedent === null && !cue.subject.shared && cue.construction !== 'according')
}

const hasQuotation = ({ frame }: ReadFrame) => frame.words.some((word) => word.quote !== null)

/** Back over the bare quotations of the paragraphs before to the sentence that names a speaker. */
function paragraphBefore(frames: readonly ReadFrame[], index: number): ReadFrame[] {
  const paragraph = frames[index]?.frame.paragraph ?? 0
  return frames.slice(Math.max(0, index - 40), index).filter((read) => read.frame.paragraph === paragraph - 1)
}

const carriedFrom = (read: ReadFrame | undefined, cue: Cue | undefined, rule: string): Carried | null =>
  read === undefined || cue === undefined ? null : { frame: read.frame, cue, rule }

/** The attribution that a quotation at word `at` of frame `index` goes on with, by the surest rule that applies. */
export function carryTo(frames: readonly ReadFrame[], index: number, resolved: ReadonlyMap<number, Carried>): Carried | null {
  const read = frames[index]
  if (read === undefined) return null
  const { paragraph } = read.frame
  const previous = frames[index - 1]
  const near = previous !== undefined && previous.frame.paragraph >= paragraph - 1 ? previous : undefined
  const bare = isBare(read.frame)
  if (bare && near !== undefined && endsWithColon(near.frame)) {
    const carried = carriedFrom(near, speakingCue(near) ?? actingCue(near), 'after-colon')
    if (carried !== null) return carried
  }
  if (near !== undefined && near.frame.paragraph === paragraph) {
    const before = resolved.get(index - 1)
    if (before !== undefined) return { ...before, rule: bare ? 'same-paragraph' : 'same-paragraph-fragment' }
    const speaking = speakingCue(near)
    if (speaking !== undefined) return carriedFrom(near, speaking, bare ? 'same-paragraph' : 'same-paragraph-fragment')
  }
  if (!bare) return null
  const next = frames[index + 1]
  if (next !== undefined && next.frame.paragraph === paragraph && hasQuotation(next)) {
    const ahead = carriedFrom(next, next.assigned.get(0), 'looked-ahead')
    if (ahead !== null) return ahead
  }
  if (near !== undefined && near.frame.paragraph === paragraph) {
    const acting = carriedFrom(near, actingCue(near), 'acting-subject')
    if (acting !== null) return acting
  }
  const earlier = paragraphBefore(frames, index)
  const last = earlier.findLast((candidate) => resolved.has(frames.indexOf(candidate)) || speakingCue(candidate) !== undefined)
  if (last !== undefined) {
    const known = resolved.get(frames.indexOf(last))
    return known !== undefined ? { ...known, rule: 'paragraph-before' } : carriedFrom(last, speakingCue(last), 'paragraph-before')
  }
  return carriedFrom(earlier.at(-1), earlier.at(-1) === undefined ? undefined : actingCue(earlier.at(-1) as ReadFrame), 'acting-before')
}
