// Reported speech, thought and intention.
import { describe, expect, test } from 'vitest'
import { attributed, found } from './attributed.ts'

describe('a clause that somebody says', () => {
  test.each([
    ['Officials said that the bridge was safe.', ['Officials: that the bridge was safe']],
    ['Officials said the bridge was safe.', ['Officials: the bridge was safe']],
    ['The bridge is safe, Ann Lee said.', ['Ann Lee: The bridge is safe']],
    ['The bridge is safe, said Ann Lee.', ['Ann Lee: The bridge is safe']],
    ['The bridge, Ann Lee said, is safe.', ['Ann Lee: The bridge … is safe']],
    ['The bridge is safe, Ann Lee told the council.', ['Ann Lee: The bridge is safe']],
    ['According to Ann Lee, the bridge is safe.', ['Ann Lee: the bridge is safe']],
    ['The bridge is safe, according to the survey.', ['the survey: The bridge is safe']],
    ['As Ann Lee noted, the bridge is safe.', ['Ann Lee: the bridge is safe']],
    ['Ann Lee told reporters that the bridge was safe.', ['Ann Lee: that the bridge was safe']],
    ['Ann Lee asked whether the bridge was safe.', ['Ann Lee: whether the bridge was safe']],
    ['Ann Lee, the town clerk, said in a statement that the bridge was safe.', ['Ann Lee: that the bridge was safe']],
    ['The survey found that the bridge was safe.', ['The survey: that the bridge was safe']],
    ['It was reported that the bridge was safe.', ['?: that the bridge was safe']],
  ])('%s', (text, expected) => {
    expect(attributed(text)).toEqual(expected)
  })
})

describe('thoughts, wishes and verdicts', () => {
  test.each([
    ['Many voters believe the bridge is safe.', ['Many voters: the bridge is safe']],
    ['Ann Lee vowed to close the bridge.', ['Ann Lee: to close the bridge']],
    ['Ann Lee urged the mayor to close the bridge.', ['Ann Lee: the mayor to close the bridge']],
    ['Ann Lee criticized the old mayor.', ['Ann Lee: the old mayor']],
    ['Ann Lee described the bridge as safe.', ['Ann Lee: the bridge as safe']],
    ['Ann Lee called for a new bridge.', ['Ann Lee: for a new bridge']],
    ['The bridge is expected to close.', ['?: The bridge … to close']],
    ['The plan was rejected by the council.', ['the council: The plan']],
    ['She doubts Ann Lee’s claim that the bridge is safe.', ['Ann Lee: that the bridge is safe']],
    ['Lee: Bridges Must Be Closed', ['Lee: Bridges Must Be Closed']],
  ])('%s', (text, expected) => {
    expect(attributed(text)).toEqual(expect.arrayContaining(expected))
  })

  test('no report is made of what nobody says', () => {
    expect(
      attributed('The bridge was built in 1901. It means that boats pass under it. She showed that she cared.'),
    ).toEqual([])
  })
})

describe('hearsay and opinion', () => {
  test.each([
    ['In Ann Lee’s view, the bridge is safe.', ['Ann Lee: the bridge is safe']],
    ['In the words of Ann Lee, the bridge is safe.', ['Ann Lee: the bridge is safe']],
    ['The bridge, in her view, is safe.', ['her: The bridge … is safe']],
    ['The bridge has reportedly been closed.', ['?: The bridge has … been closed']],
    ['The bridge is safe, as first reported by the Daily News.', ['Daily News: The bridge is safe']],
    ['The bridge seems to lean.', ['?: The bridge … to lean']],
    ['A poll released Friday found that the bridge was popular.', ['A poll: that the bridge was popular']],
    ['The bridge was sold in May, records show.', ['records: The bridge was sold in May']],
    ['In May, according to Ann Lee, the bridge was sold.', ['Ann Lee: In May … the bridge was sold']],
  ])('%s', (text, expected) => {
    expect(attributed(text)).toEqual(expected)
  })
})

describe('mixed reports', () => {
  test('a clause with quoted words is one attribution that knows its quoted part', () => {
    const text = 'Ann Lee said the bridge was “perfectly safe” for walkers.'
    const [only, ...rest] = found(text)
    expect(rest).toEqual([])
    expect(only).toMatchObject({ type: 'mixed', text: 'the bridge was “perfectly safe” for walkers' })
    expect(only?.quoted.map(({ start, end }) => text.slice(start, end))).toEqual(['perfectly safe'])
  })
})

test('content stops where the sentence turns away from it', () => {
  expect(attributed('Ann Lee said the bridge was safe, but Bob Roe denied that it was.')).toEqual([
    'Ann Lee: the bridge was safe',
    'Bob Roe: that it was',
  ])
  expect(attributed('Ann Lee said the bridge was safe, adding that it was old.')).toEqual([
    'Ann Lee: the bridge was safe',
    'Ann Lee: that it was old',
  ])
  expect(attributed('Ann Lee said the bridge was safe; nobody listened.')).toEqual(['Ann Lee: the bridge was safe'])
})
