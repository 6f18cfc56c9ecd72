// What kind of text an article is, from the text itself: whether its author argues, and which paragraphs answer an interviewer.
import type { Span } from '../article/article.ts'
import type { Whose } from '../digest/digest.ts'
import type { Cast } from './actor-entries.ts'
import type { Document } from './document.ts'
import type { Attribution } from './quotes/attribution.ts'

const FIRST_PERSON = /\b(?:I|me|my|we|us|our)\b/u
const JUDGING =
  /\b(?:should|must|ought|surely|unfortunately|regrettably|absurd|wrong|shame|better|need to|have to|cowardice|nonsense|regard|urge)\b/iu

/** A paragraph without what it quotes. */
export const unquoted = (paragraph: string): string => paragraph.replace(/“[^”]*”?|"[^"]*"?/gu, ' ')

/** Whether an author speaks in the first person and says what is right, outside quotations. */
export function argues(paragraphs: readonly string[]): boolean {
  if (isInterview(paragraphs)) return false
  const own = paragraphs.map(unquoted)
  const personal = own.filter((paragraph) => FIRST_PERSON.test(paragraph)).length
  const issued = paragraphs.some((paragraph) =>
    /^(?:STATEMENT|PRESS RELEASE|Contact:|Notes? to editors)/u.test(paragraph),
  )
  return (
    (personal >= 2 && (personal * 4 >= own.length || own.some((paragraph) => JUDGING.test(paragraph)))) ||
    (issued && personal >= 1) ||
    isEditorial(own)
  )
}

/** A leader without an “I”: again and again it says what somebody ought to do, and nobody is given as saying so. */
function isEditorial(own: readonly string[]): boolean {
  const sentences = own.flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s+/u))
  const judged = sentences.filter(
    (sentence) =>
      /\b(?:must|should|ought to|had better|need to|needs to)\b/u.test(sentence) &&
      !/\b(?:said|says|say|told|according|argued|argues|believes?|wants?|warned|asked|urged|insist\w*|ruled|ordered|recommended)\b/u.test(
        sentence,
      ),
  )
  return judged.length >= 3 && judged.length * 5 >= sentences.length
}

/** Questions to a “you” that stand alone in a paragraph, each answered by the next: an interview without names. */
export function isInterview(paragraphs: readonly string[]): boolean {
  return questionsIn(paragraphs).length >= 3
}

function questionsIn(paragraphs: readonly string[]): number[] {
  return paragraphs.flatMap((paragraph, index) => {
    const next = paragraphs[index + 1]
    const asks = paragraph.length < 300 && /\?\s*$/u.test(paragraph) && !/["”’]\s*$/u.test(paragraph)
    return asks && next !== undefined && !/\?\s*$/u.test(next) && !/^[\p{Lu}. ’'-]{2,30}:/u.test(paragraph)
      ? [index]
      : []
  })
}

type Place = {
  readonly document: Document
  readonly paragraphs: readonly Span[]
  readonly slice: (span: Span) => string
  readonly cast: Cast
}

/** The answers of an interview without names, by the person whom its opening names most. */
export function answersOf({ paragraphs, slice, cast }: Place): (Span & { by: Whose })[] {
  const texts = paragraphs.map(slice)
  const questions = questionsIn(texts)
  const [first] = questions
  if (questions.length < 3 || first === undefined) return []
  const opening = paragraphs[first]?.start ?? 0
  const people = cast.actors.filter(
    ({ kind, mentions }) => kind === 'person' && mentions.some(({ start }) => start < opening),
  )
  const by = people[0]?.id ?? 'unknown'
  const name = people[0]?.name.split(' ').at(-1) ?? ''
  // A short paragraph that a question's answer precedes may itself be a prompt: “The minister disagrees.”
  const prompts = new Set(questions)
  return paragraphs.flatMap((paragraph, index) => {
    if (index <= first || prompts.has(index) || isPrompt(texts, index) || speaksOf(texts[index] ?? '', name)) return []
    return [{ start: paragraph.start, end: paragraph.end, by }]
  })
}

/** A paragraph that names the interviewed and has no “I” is the writer’s again: “Krall later phoned.” */
const speaksOf = (text: string, name: string) =>
  name !== '' && text.includes(name) && !/\b(?:I|my|me|we|our)\b/u.test(text)

/** “The ministry’s figures show a fall.”: one short sentence with somebody else's word, between two answers. */
const isPutToThem = (texts: readonly string[], index: number) => {
  const text = texts[index] ?? ''
  return (
    text.length < 140 &&
    /\b(?:says?|said|shows?|claims?|argues?|insists?|accuses?|thinks?|believes?|denies)\b/u.test(text) &&
    text.search(/[.!?]/u) === text.length - 1 &&
    !/\b(?:I|my|me|we|our)\b/u.test(text) &&
    index + 1 < texts.length &&
    !isQuestion(texts[index - 1]) &&
    !isQuestion(texts[index + 1])
  )
}

/** A prompt speaks to a “you” and not of an “I”, or puts another's word to the interviewed. */
function isPrompt(texts: readonly string[], index: number): boolean {
  const text = texts[index] ?? ''
  if (isPutToThem(texts, index)) return true
  return (
    text.length < 250 &&
    /\byou(?:r|’re|'re|’ve|'ve)?\b/iu.test(text) &&
    !/\b(?:I|my|me|we)\b/u.test(text) &&
    index + 1 < texts.length &&
    !isQuestion(texts[index - 1])
  )
}

const isQuestion = (text: string | undefined) => text !== undefined && /\?\s*$/u.test(text)

/** In a transcript, whoever mostly asks: “PENN: Have they answered?” */
export function interviewersAmong(attributions: readonly Attribution[]): ReadonlySet<string> {
  const turns = attributions.filter(({ rule, speaker }) => rule === 'label' && speaker !== null)
  const byName = Map.groupBy(turns, ({ speaker }) => speaker?.name ?? '')
  const asks = [...byName].filter(
    ([, said]) => said.filter(({ text }) => /\?\s*$/u.test(text)).length * 2 >= said.length,
  )
  return new Set(byName.size > asks.length ? asks.map(([name]) => name) : [])
}
