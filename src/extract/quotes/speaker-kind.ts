// What kind of source a speaker is: a named person or body, an unnamed one, several at once, a document, an outlet, the author.
import type { SpeakerKind } from './attribution.ts'
import type { Word } from './frame.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** "a report found", "the letter says" */
const DOCUMENTS = words(`
  report poll survey study statement letter memo memorandum email e-mail document record filing lawsuit complaint affidavit transcript book article editorial column essay
  analysis review paper release press-release bill law order ruling decision verdict indictment resolution constitution agreement treaty data census index figures numbers
  headline ad advertisement spot video tweet post website page sign petition plan budget audit manifesto platform notice brief opinion findings results research text message
`)

/** "The Times reported", "Reuters said" */
const OUTLET_HEADS = words(
  'Times Post Journal News Herald Tribune Gazette Guardian Telegraph Independent Observer Chronicle Globe Examiner Sun Star Mail Mirror Review Today Magazine Radio Television TV Press Wire Dispatch Inquirer Register Sentinel Bee',
)
const OUTLETS = words(
  'Reuters AP AFP BBC CNN NBC CBS ABC MSNBC CNBC NPR PBS Bloomberg Politico POLITICO Newsweek Time Forbes Fortune Slate Salon Vox BuzzFeed Breitbart Axios Guardian Economist Spiegel Bild Xinhua TASS Interfax Dawn Haaretz Hill Atlantic Yorker Gallup Quinnipiac Variety Mediaite PolitiFact Politifact Univision Telemundo ESPN Fox C-SPAN',
)

/** "critics say", "Democrats argue" */
const COLLECTIVES = words(
  'people police majority public crowd group number percent others some many most both several few all team family staff couple media press community panel population electorate half third',
)

const AUTHOR = words('i we me us')

export const isOutletName = (text: string): boolean => {
  const parts = text.replace(/['’]s$/, '').split(/[\s-]+/)
  return parts.some((part) => OUTLETS.has(part)) || OUTLET_HEADS.has(parts.at(-1) ?? '')
}

/** The kind of a speaker from the head of the phrase that names it; `named` says whether a name was found in it. */
export function kindOfSpeaker(head: Word, phrase: string, named: boolean): SpeakerKind {
  if (AUTHOR.has(head.lower)) return 'author'
  const singular = head.lower.replace(/s$/, '')
  if (DOCUMENTS.has(head.lower) || DOCUMENTS.has(singular)) return 'document'
  if (head.tag === 'PROPN' && isOutletName(phrase)) return 'outlet'
  if (COLLECTIVES.has(head.lower)) return 'collective'
  if (named)
    return /^(?:Democrats|Republicans|Americans|Conservatives|Liberals|Europeans|Muslims|Christians|Jews)$/.test(
      head.text,
    )
      ? 'collective'
      : 'named'
  return /(?:[^su]s|men|women|people)$/.test(head.lower) && head.tag === 'NOUN' ? 'collective' : 'anonymous'
}
