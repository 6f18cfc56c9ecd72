// A model's sentence may say no more than its passage.
import { describe, expect, test } from 'vitest'
import { agreement } from '../../../src/extract/grounding/agree.ts'

const known = new Set(['ada', 'lind'])
const verdict = (sentence: string, passage: string) => agreement(sentence, passage, known)

describe('a sentence that adds something contradicts its passage', () => {
  test.each([
    ['a number', 'The union wants 15 posts.', 'The union wants 12 posts.'],
    ['a name', 'The union and Smith want talks.', 'The union wants talks.'],
    ['a negation', 'The union will not strike.', 'The union will strike.'],
    ['a denial', 'The union denies the talks.', 'The union confirmed the talks.'],
  ])('%s', (_what, sentence, passage) => expect(verdict(sentence, passage)).toBe('contradicts'))
})

test('a lost negation is doubtful', () =>
  expect(verdict('The union will strike.', 'The union won’t strike before Friday.')).toBe('doubtful'))

describe('what the passage carries agrees', () => {
  test.each([
    ['the same numbers', 'It needs 1,200 posts by 2025.', 'By 2025 it will need 1,200 posts.'],
    ['thousands written apart or not', 'It needs 1200 posts.', 'It needs 1,200 posts.'],
    ['an actor in place of a pronoun', 'On Monday Ada Lind asked for talks.', 'She asked for talks on Monday.'],
    ['the same negation', 'It will not move.', 'It won’t move.'],
    ['a possessive', 'It is Maren’s harbour.', 'The harbour of Maren.'],
  ])('%s', (_what, sentence, passage) => expect(verdict(sentence, passage)).toBe('agrees'))
})
