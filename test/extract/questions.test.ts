// Questions: what is asked, what is left open, and which passages disagree.
import { describe, expect, test } from 'vitest'
import { digested } from './digested.ts'

const kindsIn = (text: string) => digested(text).questions.map(({ kind }) => kind)

describe('a point is left open', () => {
  test.each([
    'It was not clear whether anyone had been hurt.',
    'Nobody at the gate could say who had signed it.',
    'No one has counted them.',
    'The board has yet to name a successor.',
    'No date has been set for the vote.',
    'Who will pay has not been settled.',
    'Who sent the letter is anyone’s guess.',
    'The text leaves open who would pay for the wall.',
    'It is too early to say whether the drug works.',
    'Some members have questioned whether the city may close the road.',
    'Scientists do not know why it fades.',
    'She declined to disclose the price.',
  ])('%s', (text) => expect(kindsIn(text)).toEqual(['open']))
})

describe('a point is not left open', () => {
  test.each([
    'The firm did not respond to a request for comment.',
    'I do not say this lightly, and I do not say it often.',
    'The board named a successor on Friday.',
    'Nobody was hurt when the wall fell.',
  ])('%s', (text) => expect(kindsIn(text)).toEqual([]))
})

describe('two passages disagree', () => {
  test.each<[text: string, first: string, second: string]>([
    [
      'Residents said guards had fired at the boat. That never happened, a Harlow Bank spokesman said.',
      'Residents',
      'never',
    ],
    ['The ministry said 61 men were on strike. Relatives put it at 94.', '61', '94'],
    ["Council records put the colony at 9000. The residents' own count came to 3200.", '9000', '3200'],
    ['The Herald said the minister had resigned. Her office dismissed that as gossip.', 'resigned', 'gossip'],
    ['Norland says Lesk moved the posts. Lesk denies any part in it.', 'Norland', 'denies'],
  ])('%s', (text, first, second) => {
    const found = digested(text).questions.find(({ kind }) => kind === 'disagreement')
    const whole = text
    const said = found?.passages.map(({ start, end }) => whole.slice(start, end)) ?? []
    expect(said).toEqual([expect.stringContaining(first), expect.stringContaining(second)])
  })
  test.each([
    'Ms Krall said the lake was clean. She said that it had been clean for nine years.',
    'The ministry said 61 men were on strike. Relatives said they were tired.',
  ])('but not here: %s', (text) => expect(kindsIn(text)).toEqual([]))
})
