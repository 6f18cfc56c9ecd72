// Sources told by a stance rather than by a verb of saying: “X is adamant that”, “the trust’s position is that”, “is understood to”.
import type { Span } from '../../article/article.ts'
import { type Layer, layersOf } from '../demands/layers.ts'
import { canBeAsked } from '../described.ts'
import type { Document } from '../document.ts'
import type { Attribution, SpeakerKind } from '../quotes/attribution.ts'

/** The words before a stance, as short as they come: “Ms Krall”, “Opponents of the plan”. */
const WHO =
  "((?:(?!(?:that|which|who|and|or|but|if|when|while|because|said|says|to|would|will|is|are|was|were|there|it|what|nobody|no|none|nothing)\\s)[\\p{L}\\p{N}'’.&-]+\\s){1,9}?)"
const ADVERB =
  '(?:(?:has|have|had)\\s)?(?:(?:also|still|now|then|later|repeatedly|firmly|quite|absolutely|privately|publicly)\\s)?'

/** “Ms Krall is adamant that the lake was clean.” */
const CERTAIN =
  '(?:is|are|was|were|remains?|remained)\\s(?:\\p{L}+ly\\s)?(?:adamant|certain|sure|convinced|confident|positive|clear|afraid|worried|concerned|doubtful|hopeful|optimistic|sceptical|skeptical|categorical|satisfied|persuaded)\\s(?:that|about)'
/** “She takes the view that the contract is void.” “He gave an assurance that the jobs were safe.” */
const GIVES =
  '(?:takes?|took|holds?|held|makes?|made|gives?|gave|raises?|raised|voices?|voiced|expresse?[sd]?|offers?|offered|repeats?|repeated|shares?|shared|advances?|advanced|stands? by|stood by)\\s(?:the|an?|his|her|its|their|some|serious|grave|deep|fresh)?\\s?(?:\\p{L}+\\s)?(?:view|point|case|argument|assurances?|undertaking|evidence|concerns?|fears?|doubts?|worr(?:y|ies)|alarm|claim|allegation|accusation|charge|complaint|suggestion|theory|opinion|belief|warning|hope|suspicion)\\s(?:that|about|over|at)'
/** “She likened the plan to a house without a door.” “He holds the council responsible for the flood.” */
const SEES =
  '(?:likens?|likened|compares?|compared|attributes?|attributed|ascribes?|ascribed|credits?|credited)\\s(?:[^,.;]{2,60}?)\\s(?:to|with)|(?:regards?|regarded|sees?|saw|views?|viewed|considers?|considered|brands?|branded|characteri[sz]e[sd]?|denounce[sd]?|hails?|hailed|deems?|deemed|depicts?|depicted|portrays?|portrayed|paints?|painted|takes?|took)\\s(?:[^,.;]{2,60}?)\\sas|(?:holds?|held)\\s[^,.;]{2,50}?\\s(?:responsible|liable|accountable)|(?:points? out|pointed out|points? to|pointed to|put (?:it|this) down to|puts (?:it|this) down to|lays? the blame|laid the blame|maintains?|maintained|contends?|contended|counters?|countered|retorts?|retorted|quips?|quipped|surmises?|surmised|posits?|posited|attests?|attested|vouche[sd]?)'
const STANCE = new RegExp(`^${WHO}${ADVERB}(${CERTAIN}|${GIVES}|${SEES})\\s`, 'iu')

/** “Some say the bridge was never safe.” “Others argue that …” */
const SOME =
  /^((?:Some|Others|Many|Most|Several|A few|Few|Both|One|Another)(?: of (?:them|those|the)(?: \p{L}+)?)?)\s(?:(?:now|also|still|even|will|would|may|might)\s)?(says?|said|argue[sd]?|believe[sd]?|think|thought|claim(?:ed)?|fear(?:ed)?|suspect(?:ed)?|insist(?:ed)?|object(?:ed)?|answer(?:ed)?|complain(?:ed)?|reckon(?:ed)?|call(?:ed)?|doubt(?:ed)?|wonder(?:ed)?)\s/u

/** “The trust’s position is that the wall belongs to the city.” “Their complaint is that nobody asked.” */
const POSITION =
  /^((?:(?!(?:that|which|who|and|is|was)\s)[\p{L}\p{N}'’.&-]+\s){0,6}?[\p{L}\p{N}.&-]+(?:['’]s|s['’]))\s(?:\p{L}+\s)?((?:position|view|argument|case|claim|contention|complaint|answer|reply|response|defence|defense|explanation|belief|conclusion|verdict|opinion|theory|fear|worry|concern|point|line|account|version|estimate|assessment|forecast)\s(?:is|was|has been|remains)(?:\sthat)?)\s/iu

/** “The carers’ own count came to 900.” */
const FIGURE =
  /^((?:(?!(?:that|which|who|and|is|was|in|of|by)\s)[\p{L}\p{N}'’.&-]+\s){0,6}?[\p{L}\p{N}.&-]+(?:['’]s|s['’]))\s(own\s(?:count|figure|estimate|tally|reckoning|calculation|total|number)(?:\s[\p{L}]+){0,3}?\s(?:is|was|came to|comes to|stood at|stands at|ran to|runs to))\s/iu

/** “To Ms Krall, the plan is an insult.” “As Ms Krall sees it, the bank has lost its way.” */
const AS_SEEN = /^(As)\s((?:\p{L}[\p{L}.’'-]*\s){1,5}?)(?:sees?|saw|tells?|told|puts?)\sit,\s/u
const TO_WHOM =
  /^(To|For)\s((?:(?:Mr|Ms|Mrs|Dr|Professor|Councillor|Sir)\s)(?:\p{Lu}[\p{L}’'-]+\s?){1,3}|(?:critics|opponents|supporters|residents|campaigners|locals))\s?,\s/iu

/** “The minister is understood to be leaving.” “It is believed that …” “…, it is thought, …” “Rumour has it that …” */
const HEARSAY =
  /\b(?:(?:is|are|was|were) (?:widely |generally |also |still |now |commonly )?(?:understood|believed|thought|said|rumou?red|reputed|alleged|reported) (?:to|that)\b|it (?:is|was) (?:widely |generally )?(?:understood|believed|thought|said|rumou?red|reported|alleged)\b|rumou?r has it\b|(?:the )?(?:word|talk|gossip|rumou?r)(?: \p{L}+){0,4} is that\b|(?:I|we)(?:[’']m| am|[’']re| are|[’']ve been| have been) (?:told|assured)\b|there (?:is|are|was|were) (?:growing |widespread )?(?:talk|rumou?rs|speculation|reports|claims|allegations|suggestions|fears|concerns)\b|reportedly|allegedly|supposedly|purportedly)/iu

/** The attributions by a stance, and hearsay without a source, of a text. */
export function stancesAsSources(document: Document): Attribution[] {
  return layersOf(document)
    .filter(({ quoted }) => !quoted)
    .flatMap((layer) => stanceIn(document, layer) ?? hearsayIn(document, layer))
}

function stanceIn({ text }: Document, { passage }: Layer): Attribution | null {
  const slice = text.slice(passage.start, passage.end)
  const told = STANCE.exec(slice) ?? POSITION.exec(slice) ?? FIGURE.exec(slice) ?? SOME.exec(slice)
  if (told !== null) {
    const who = told[1]?.trimEnd().replace(/(?<=s)['’]$|['’]s$/u, '') ?? ''
    const cue = told[2] ?? ''
    const end = passage.start + told[0].trimEnd().length
    if (!canBeAsked(who)) return null
    const mention = { start: passage.start, end: passage.start + who.length }
    return attribution(text, mention, { start: end - cue.length, end }, { start: end + 1, end: passage.end }, 'stance')
  }
  const seen = AS_SEEN.exec(slice) ?? TO_WHOM.exec(slice)
  if (seen === null) return null
  const [whole, opening = '', name = ''] = seen
  const start = passage.start + opening.length + 1
  const cue = { start: passage.start, end: passage.start + opening.length }
  const mention = { start, end: start + name.trimEnd().length }
  return attribution(text, mention, cue, { start: passage.start + whole.length, end: passage.end }, 'stance')
}

/** What is told without saying by whom: the source is somebody, and not known. */
function hearsayIn({ text }: Document, { passage }: Layer): Attribution[] {
  const found = HEARSAY.exec(text.slice(passage.start, passage.end))
  if (found === null) return []
  const start = passage.start + found.index
  const cue = { start, end: start + found[0].length }
  return [{ ...attribution(text, cue, cue, passage, 'hearsay'), speaker: null }]
}

function attribution(text: string, mention: Span, cue: Span, content: Span, rule: string): Attribution {
  const kind: SpeakerKind = 'anonymous'
  return {
    type: 'indirect',
    spans: [content],
    text: '',
    quoted: [],
    speaker: { mention, name: text.slice(mention.start, mention.end), kind },
    cue,
    via: [],
    confidence: 'likely',
    rule,
  }
}
