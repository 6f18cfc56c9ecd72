// Whose words a quotation is that stands without an attribution: told from the sentences around it.
import type { Cue } from './cue.ts'
import { SAYING, THINKING } from './cue-lexicon.ts'
import type { Frame } from './frame.ts'

/** A cue and the frame it stands in: enough to say who speaks. */
export type Source = { readonly frame: Frame; readonly cue: Cue; readonly rule: string }

/** A frame with its cues and, for each of its quotations that has one, what it was attributed to. */
export type ReadFrame = { readonly frame: Frame; readonly cues: readonly Cue[]; readonly assigned: Map<number, Source> }

/** Nothing but quotations and punctuation: “No.” */
export const isBare = ({ words }: Frame) =>
  words.every((word) => word.quote !== null || !/[\p{L}\p{N}]/u.test(word.text))

const endsWithColon = ({ words }: Frame) => words.at(-1)?.lower === ':'

const lastAssigned = (read: ReadFrame): Source | undefined =>
  [...read.assigned.values()].findLast(({ cue }) => cue.subject !== null)

/** The cue whose speaker a following quotation goes on with: that of its last quotation, else the sentence's own. */
function speaking(read: ReadFrame): Source | undefined {
  const quoted = lastAssigned(read)
  if (quoted !== undefined) return quoted
  const { frame, cues } = read
  const candidates = cues.filter(
    (cue) =>
      cue.subject !== null && cue.subject.antecedent === null && frame.words[cue.subject.head]?.lower !== 'following',
  )
  const colon = endsWithColon(frame)
    ? candidates.findLast((cue) => cue.construction === 'colon' || cue.construction === 'np-colon')
    : undefined
  const cue =
    colon ??
    candidates.find((one) => one.known && SAYING.has(one.lemma)) ??
    candidates.find((one) => one.known && !THINKING.has(one.lemma))
  return cue === undefined ? undefined : { frame, cue, rule: '' }
}

/** The subject of the sentence's first finite verb: "Lee went on with her attack. “…”" */
function acting({ frame, cues }: ReadFrame): Source | undefined {
  const cue = cues.find(
    (one) =>
      one.subject !== null &&
      one.subject.antecedent === null &&
      !one.subject.shared &&
      one.construction !== 'according',
  )
  return cue === undefined ? undefined : { frame, cue, rule: '' }
}

const by = (rule: string, source: Source | undefined): Source | null =>
  source === undefined ? null : { ...source, rule }

function framesOfParagraph(frames: readonly ReadFrame[], before: number, paragraph: number): ReadFrame[] {
  const found: ReadFrame[] = []
  for (let i = before - 1; i >= 0 && (frames[i]?.frame.paragraph ?? -1) >= paragraph; i--) {
    const read = frames[i]
    if (read?.frame.paragraph === paragraph) found.unshift(read)
  }
  return found
}

/** Inside one paragraph: the speaker of the sentence before, or of the quotation that follows. */
function withinParagraph(frames: readonly ReadFrame[], index: number, bare: boolean): Source | null {
  const read = frames[index]
  const previous = frames[index - 1]
  const next = frames[index + 1]
  const paragraph = read?.frame.paragraph
  if (previous?.frame.paragraph === paragraph && previous !== undefined) {
    const source = speaking(previous)
    if (source !== undefined) return by(bare ? 'same-paragraph' : 'same-paragraph-fragment', source)
  }
  if (!bare) return null
  if (next?.frame.paragraph === paragraph && next?.frame.words[0]?.quote != null) {
    const ahead = next.assigned.get(0)
    if (ahead !== undefined) return by('looked-ahead', ahead)
  }
  return previous?.frame.paragraph === paragraph && previous !== undefined
    ? by('acting-subject', acting(previous))
    : null
}

/** Over the paragraph break: what the paragraph before ends on, or was said by. */
function overParagraphs(frames: readonly ReadFrame[], index: number): Source | null {
  const paragraph = frames[index]?.frame.paragraph ?? 0
  const earlier = framesOfParagraph(frames, index, paragraph - 1)
  const last = earlier.at(-1)
  if (last === undefined) return null
  const continues = last.frame.words.at(-1)?.quote?.continues === true
  const source = earlier.map(speaking).findLast((one) => one !== undefined)
  if (continues) return by('continued', source)
  return by('paragraph-before', source) ?? by('acting-before', acting(last))
}

/** What a quotation at frame `index` goes on from, by the surest rule that applies; null if nothing tells. */
export function carryTo(frames: readonly ReadFrame[], index: number): Source | null {
  const read = frames[index]
  if (read === undefined) return null
  const bare = isBare(read.frame)
  const previous = frames[index - 1]
  if (
    bare &&
    previous !== undefined &&
    previous.frame.paragraph >= read.frame.paragraph - 1 &&
    endsWithColon(previous.frame)
  ) {
    const source = by('after-colon', speaking(previous) ?? acting(previous))
    if (source !== null) return source
  }
  return withinParagraph(frames, index, bare) ?? (bare ? overParagraphs(frames, index) : null)
}
