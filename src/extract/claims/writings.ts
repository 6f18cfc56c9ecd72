// Writings and figures as sources where the quote rules see none: “Incident logs obtained by the Wire show …”, “per the filing”.
import type { Span } from '../../article/article.ts'
import { type Layer, layersOf } from '../demands/layers.ts'
import type { Document } from '../document.ts'
import type { Attribution } from '../quotes/attribution.ts'

/** Writings that people show each other and go by. */
const WRITING =
  '(?:reports?|stud(?:y|ies)|surveys?|polls?|audits?|letters?|memos?|memorand(?:um|a)|minutes|records|documents?|papers|filings?|lawsuit|complaint|indictment|affidavits?|ruling|judge?ment|verdict|statute|treaty|contracts?|leases?|licen[cs]e|agreement|constitution|charter|notices?|bulletins?|leaflets?|brochures?|figures|statistics|data|census|accounts|ledgers?|logs?|logbook|register|registry|diar(?:y|ies)|transcripts?|dossier|files|e-?mails?|cables?|reviews?|analys[ie]s|assessments?|inventory|invoices?|receipts?|certificates?|maps|plans|manifests?|preprints?|pre-prints?|communiqu[ée]s?|declaration|manifesto|prospectus|petition|newsletter|timesheets|payslips|repl(?:y|ies)|articles of association|spreadsheets?|database|archives?|photographs|images|footage|recordings?|text messages|messages|tally|count|estimates|submission|charge sheet|court papers|schedule|terms|rules|policy document|white paper|note|will|codicil|deed|draft|text|article|paper|book|study|law|by-?laws?|act|code|directive|regulations?|video|research|evidence|modelling|inspection|inquiry|documents|suit|writ|pleadings|(?:Article|Clause|Section|Paragraph|Schedule|Annex|Rule) \\d+(?:\\.\\d+)*)'

/** Verbs by which a writing tells something, in the present and the past. */
const TELLS =
  '(?:shows?|showed|records?|recorded|lists?|listed|says?|said|states?|stated|reports?|reported|notes?|noted|finds?|found|describes?|described|warns?|warned|suggests?|suggested|concludes?|concluded|reveals?|revealed|indicates?|indicated|puts?|gives?|gave|estimates?|estimated|blames?|blamed|names|named|confirms?|confirmed|claims?|claimed|argues?|argued|alleges?|alleged|forecasts?|predicts?|predicted|counts?|counted|requires?|required|allows?|allowed|demands?|stipulates?|specif(?:y|ies|ied)|provides?|provided|details?|detailed|documents?|documented|speaks? of|spoke of|makes? no mention|made no mention|points? to|pointed to|establish(?:es|ed)?|quotes?|quoted|cites?|cited|calls?|called|rates?|rated|sets? out|makes? (?:it )?clear|made (?:it )?clear|gives?|leaves|left|identif(?:y|ies|ied)|bars?|barred|bans?|banned|forbids?|forbade|prohibits?|permits?|obliges?|obliged|binds?|entitles?|reads?|acknowledge[sd]?|admits?|admitted|adds?|added|recommends?|recommended|proposes?|proposed|contradicts?|contradicted|attributes?|attributed|projects|projected|insists?|insisted|promises?|promised|implies|implied|proves?|proved|demonstrates?|demonstrated|sets?|assigns?|guarantees?|commits?|refers? to|referred to|traces?|traced)'

/** What may stand between a writing and its verb. “… obtained by the Wire”, “…, which nobody signed,” */
const BETWEEN =
  '(?:\\s(?:of|from|in|by|to|for|on|about|at|dated|obtained|kept|seen|reviewed|published|released|leaked|filed|signed|sent|drawn up|drafted|commissioned|held|handed|carried out)\\s[^,.;:“”"]{2,70}?)?(?:,\\s(?:which|copies|copy|dated|obtained|seen|signed|published|drawn|a copy|whose|released|leaked|kept|written)\\b[^,;]{2,70},)?'

/** The words before the noun: no verb, no preposition. */
const BEFORE =
  "(?:(?!(?:in|on|of|at|to|for|with|by|from|under|after|before|and|or|but|is|are|was|were|has|have|had|that|which|who|said|says|while|as|than)\\s)[\\p{L}\\p{N}'’.-]+\\s){0,6}?"

const SUBJECT = new RegExp(`^(?:(?:But|And|Yet|Still|Even)\\s)?(${BEFORE}${WRITING})${BETWEEN}\\s(${TELLS})\\s`, 'iu')

/** “A poll in the Bugle had 71 per cent in favour.” */
const POLLED = new RegExp(
  `^(${BEFORE}(?:polls?|surveys?))${BETWEEN}\\s(had|has|have|found|finds)\\s(?=[^.]{0,40}\\d)`,
  'iu',
)

/** “On the university’s own figures, 212 beds are empty.” “By the firm’s count, it was nine.” */
const OPENING = new RegExp(
  `^((?:On|By|Going by|Judging by|As per|Per))\\s((?:the|its|their|his|her|a|an)\\s${BEFORE}${WRITING})${BETWEEN},?\\s`,
  'iu',
)

/** “Debt stood at five times earnings, per the company’s filing.” “Plot 9, as per the survey, lies under water.” */
const PER = new RegExp(
  `(?<=[,\\p{L}\\d]\\s)((?:as )?per)\\s((?:the|its|their|his|her|a|an)\\s${BEFORE}${WRITING})\\b`,
  'iu',
)

/** “according to a note reviewed by this newspaper” */
const ACCORDING = new RegExp(
  `\\b(according to)\\s((?:the|its|their|his|her|a|an|court|internal)\\s${BEFORE}${WRITING})\\b`,
  'iu',
)

/** “the same paper” is a newspaper. */
const OUTLET = /\b(?:same|local|rival|morning|evening|sunday) paper$/iu

/** A writing and what it does, also where the tagger sees no verb: “Port manifests list barley.” */
export const startsWithAWriting = (sentence: string): boolean => SUBJECT.test(sentence)

/** The attributions to writings of a text. */
export function writingsAsSources(document: Document): Attribution[] {
  return layersOf(document)
    .filter(({ quoted }) => !quoted)
    .flatMap((layer) => inLayer(document, layer))
}

function inLayer({ text }: Document, { passage }: Layer): Attribution[] {
  const slice = text.slice(passage.start, passage.end)
  const subject = SUBJECT.exec(slice) ?? POLLED.exec(slice)
  if (subject !== null) {
    const [whole, writing = '', verb = ''] = subject
    const at = passage.start + slice.indexOf(writing)
    const cue = passage.start + whole.trimEnd().length - verb.length
    return [toldBy(text, { start: at, end: at + writing.length }, { start: cue, end: cue + verb.length }, passage)]
  }
  const opening = OPENING.exec(slice) ?? PER.exec(slice) ?? ACCORDING.exec(slice)
  if (opening === null) return []
  const [, cueWords = '', writing = ''] = opening
  const cue = passage.start + opening.index
  const at = passage.start + opening.index + opening[0].indexOf(writing, cueWords.length)
  const mention = { start: at, end: at + writing.length }
  const content =
    opening.index === 0
      ? { start: passage.start + opening[0].length, end: passage.end }
      : { start: passage.start, end: Math.max(passage.start + 1, cue - 1) }
  return [toldBy(text, mention, { start: cue, end: cue + cueWords.length }, passage, content)]
}

/** What a writing tells ends with its clause: “The list names nine; three are dead.” */
function clauseEnd(text: string, from: number, end: number): number {
  const at = text.slice(from, end).search(/;\s/u)
  return at < 2 ? end : from + at
}

function toldBy(
  text: string,
  mention: Span,
  cue: Span,
  passage: Span,
  content: Span = { start: cue.end + 1, end: clauseEnd(text, cue.end, passage.end) },
): Attribution {
  return {
    type: 'indirect',
    spans: [content],
    text: '',
    quoted: [],
    speaker: {
      mention,
      name: text.slice(mention.start, mention.end),
      kind: OUTLET.test(text.slice(mention.start, mention.end)) ? 'outlet' : 'document',
    },
    cue,
    via: [],
    confidence: 'likely',
    rule: 'recorded',
  }
}
