// Through whom a speaker is heard: "aides said he had promised", "told Reuters", "Lee said, according to a transcript".
import type { Speaker } from './attribution.ts'
import type { ReadFrame } from './carry.ts'
import { type Cue, spanOf } from './cue.ts'
import type { Frame } from './frame.ts'
import { nounPhraseFrom } from './noun-phrase.ts'
import type { SpeakerResolver } from './speaker.ts'
import { isOutletName } from './speaker-kind.ts'

const covers = (cue: Cue, at: number) => cue.content.some(({ first, last }) => first <= at && at <= last)

/** The outlet that was spoken to: "told Reuters", "said in an interview with CNN". */
function addressedOutlet(text: string, { words }: Frame, cue: Cue): Speaker | null {
  for (let at = cue.last + 1; at < Math.min(cue.last + 9, words.length); at++) {
    const word = words[at]
    if (word === undefined || word.quote !== null || /^[.,;:]$/.test(word.lower) || word.lower === 'that') return null
    const addressed = at === cue.last + 1 ? cue.lemma === 'tell' : words[at - 1]?.tag === 'ADP'
    const phrase = addressed ? nounPhraseFrom(words, at) : null
    if (phrase === null || words[phrase.head]?.tag !== 'PROPN') continue
    const mention = spanOf(words, phrase.first, phrase.last)
    const name = text
      .slice(mention.start, mention.end)
      .replace(/^the /, '')
      .replace(/['’]s?$/, '')
    if (isOutletName(name)) return { mention, name, kind: 'outlet' }
  }
  return null
}

/** The speakers through whom a cue's own speaker is heard, nearest first. */
export function viaOf(text: string, { frame, cues }: ReadFrame, cue: Cue, speakerOf: SpeakerResolver): Speaker[] {
  const outer = cues.filter(
    (other) =>
      other !== cue &&
      other.known &&
      other.subject !== null &&
      other.lemma !== ':' &&
      covers(other, cue.first) &&
      !covers(cue, other.first),
  )
  const speakers = outer.toReversed().flatMap((other) => speakerOf(frame, other) ?? [])
  const outlet = addressedOutlet(text, frame, cue)
  const own = speakerOf(frame, cue)
  return [...(outlet === null ? [] : [outlet]), ...speakers].filter(
    (speaker, index, all) =>
      speaker.name !== own?.name && all.findIndex((other) => other.name === speaker.name) === index,
  )
}
