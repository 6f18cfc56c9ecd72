// The grammar under the quote rules: frames, noun phrases, verb groups, what follows a verb.
import { describe, expect, test } from 'vitest'
import { complementOf } from '../../../src/extract/quotes/complement.ts'
import { cuesOf } from '../../../src/extract/quotes/cue.ts'
import { type Frame, framesOf, type Word } from '../../../src/extract/quotes/frame.ts'
import { nounPhraseEndingAt, nounPhraseFrom } from '../../../src/extract/quotes/noun-phrase.ts'
import { quotedStretches } from '../../../src/extract/quotes/quotation-marks.ts'
import { cueLemma } from '../../../src/extract/quotes/verb-forms.ts'
import { verbGroups } from '../../../src/extract/quotes/verb-group.ts'
import { readDocument } from '../../../src/extract/text/read.ts'

const frames = (text: string): Frame[] => framesOf(readDocument(text), quotedStretches(text))
const wordsOf = (text: string): readonly Word[] => frames(text)[0]?.words ?? []
const words = (all: readonly Word[], first: number, last: number) =>
  all
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')

describe('frames', () => {
  test('a quotation of several sentences is one word', () => {
    expect(frames('“It rained. It poured,” Ann Lee said.').map((frame) => frame.words.length)).toEqual([5])
  })
  test('a finished quotation and what follows are two frames, an attribution stays with it', () => {
    expect(frames('“It rained.” The mayor left.')).toHaveLength(2)
    expect(frames('“Did it rain?” Ann Lee, the clerk, asked.')).toHaveLength(1)
    expect(frames('“Did it rain?” The mayor said that it did.')).toHaveLength(2)
    expect(frames('“It rained.” “It poured.”')).toHaveLength(2)
  })
  test('a sentence without end is cut', () => {
    expect(frames('and so on '.repeat(400)).length).toBeGreaterThan(3)
  })
  test('in a headline capitals make no names', () => {
    const [headline] = frames('Mayor Says Bridge Will Be Closed Over Summer And Never Open Again Before Winter')
    expect(headline?.words.some(({ text, tag }) => text === 'Closed' && tag === 'VERB')).toBe(true)
  })
})

describe('noun phrases', () => {
  const from = (text: string) => {
    const all = wordsOf(text)
    const phrase = nounPhraseFrom(all, 0)
    return phrase === null ? null : words(all, phrase.first, phrase.last)
  }
  test.each([
    ['The former town clerk spoke.', 'The former town clerk'],
    ['Ann Holt-Lee spoke.', 'Ann Holt - Lee'],
    ['Ann Lee and Bob Roe spoke.', 'Ann Lee and Bob Roe'],
    ['A heated argument began.', 'A heated argument'],
    ['The long and narrow bridge fell.', 'The long and narrow bridge'],
    ['The mayor’s old friend spoke.', 'The mayor ’s old friend'],
    ['He spoke.', 'He'],
    ['These officials spoke.', 'These officials'],
    ['Quickly she spoke.', null],
  ])('%s', (text, expected) => {
    expect(from(text)).toBe(expected)
  })

  test('from its end', () => {
    const all = wordsOf('We met the mayor’s old friend Ann Lee')
    const phrase = nounPhraseEndingAt(all, all.length - 1)
    expect(phrase && words(all, phrase.first, phrase.last)).toBe('the mayor ’s old friend Ann Lee')
    expect(nounPhraseEndingAt(all, 1)).toBeNull()
  })
})

describe('verb groups', () => {
  const groups = (text: string) => verbGroups(wordsOf(text))
  test.each([
    ['Lee has repeatedly said so.', { lemma: 'say', form: 'finite', passive: false }],
    ['Lee was often accused of it.', { lemma: 'accuse', form: 'finite', passive: true }],
    ['To deny it is easy.', { lemma: 'deny', form: 'infinitive' }],
    ['Having denied it, Lee left.', { lemma: 'deny', form: 'ing' }],
    ['Lee did not deny it.', { lemma: 'deny', negated: true }],
    ['Lee might deny it.', { lemma: 'deny', modal: 'might' }],
    ['Lee was sorry.', { lemma: 'be', form: 'finite' }],
  ])('%s', (text, expected) => {
    expect(groups(text)[0]).toMatchObject(expected)
  })

  test('what the tagger takes for nouns', () => {
    expect(groups('The board met, warning that it was late.').map(({ lemma }) => lemma)).toContain('warn')
    expect(groups('As the museum website notes: it was late.').map(({ lemma }) => lemma)).toContain('note')
    expect(groups('Roe and Lee call them heroes.').map(({ lemma }) => lemma)).toContain('call')
  })
})

describe('lemmas of cue verbs', () => {
  test.each([
    ['said', 'say'],
    ['denied', 'deny'],
    ['denies', 'deny'],
    ['urging', 'urge'],
    ['admitted', 'admit'],
    ['hoping', 'hope'],
    ['tells', 'tell'],
    ['lied', 'lie'],
    ['wrote', 'write'],
    ['announces', 'announce'],
    ['agreed', 'agree'],
    ['bridge', null],
    ['is', null],
  ])('%s → %s', (form, lemma) => {
    expect(cueLemma(form)).toBe(lemma)
  })
})

describe('what follows a verb', () => {
  const construction = (text: string) => {
    const all = wordsOf(text)
    const groups = verbGroups(all)
    const [first] = groups
    return first === undefined ? null : complementOf(all, first, groups).construction
  }
  test.each([
    ['Lee said that it rained.', 'that'],
    ['Lee said, that it rained.', 'that'],
    ['Lee said it rained.', 'clause'],
    ['Lee said there was rain.', 'clause'],
    ['Lee said on Monday it rained.', 'clause'],
    ['Lee said Monday it rained.', 'clause'],
    ['Lee said in a long talk with Roe that it rained.', 'that'],
    ['Lee asked why it rained.', 'wh'],
    ['Lee vowed to leave.', 'to'],
    ['Lee suggested waiting.', 'ing'],
    ['Lee said: no.', 'colon'],
    ['Lee said “no.”', 'quote'],
    ['Lee said, “no.”', 'quote'],
    ['Lee told Roe that it rained.', 'np-that'],
    ['Lee asked Roe whether it rained.', 'np-wh'],
    ['Lee told Roe it rained.', 'np-clause'],
    ['Lee urged the mayor to leave.', 'np-to'],
    ['Lee described the mayor as kind.', 'np-as'],
    ['Lee told the mayor: no.', 'np-colon'],
    ['Lee told the mayor (in May), “no.”', 'np-quote'],
    ['Lee blamed the mayor for it.', 'np-for'],
    ['Lee criticized the mayor.', 'object'],
    ['Lee called for rain.', 'prep-for'],
    ['Lee spoke after the rain.', 'prep-after'],
    ['Lee said.', 'none'],
  ])('%s → %s', (text, expected) => {
    expect(construction(text)).toBe(expected)
  })
})

describe('subjects', () => {
  const subject = (text: string, lemma: string) => {
    const [frame] = frames(text)
    const cue = frame && cuesOf(frame).findLast((one) => one.lemma === lemma)
    return frame && cue?.subject ? words(frame.words, cue.subject.first, cue.subject.last) : null
  }
  test.each([
    ['Ann Lee, a lawyer from Ohio, who knows her, said it rained.', 'Ann Lee'],
    ['Ann Lee, during a visit to Columbus, Ohio, said it rained.', 'Ann Lee'],
    ['Ann Lee — a lawyer from Ohio — said it rained.', 'Ann Lee'],
    ['Ann Lee (D-Ohio) said it rained.', 'Ann Lee'],
    ['Ann Lee on Thursday said it rained.', 'Ann Lee'],
    ['Ann Lee Thursday said it rained.', 'Ann Lee'],
    ['A spokesman for the mayor said it rained.', 'A spokesman for the mayor'],
    ['People familiar with the matter said it rained.', 'People familiar with the matter'],
    ['People who saw the film said it rained.', 'People'],
    ['Protesters marching through the streets said it rained.', 'Protesters marching through the streets'],
    ['A report released by the agency said it rained.', 'A report released by the agency'],
    ['In Ohio, Ann Lee also said it rained.', 'Ann Lee'],
    ['Ann Lee came and said it rained.', 'Ann Lee'],
    ['Ann Lee came to town, saying it rained.', 'Ann Lee'],
    ['Ann Lee released a statement saying it rained.', 'Ann Lee'],
    ['Ann Lee went on to say it rained.', 'Ann Lee'],
    ['Ann Lee found a way to say it rained.', 'Ann Lee'],
    ['The mayor urged Ann Lee to say it rained.', 'Ann Lee'],
    ['The town was divided, with some officials saying it rained.', 'some officials'],
  ])('%s', (text, expected) => {
    expect(subject(text, 'say')).toBe(expected)
  })
})
