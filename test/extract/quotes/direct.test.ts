// Quotations and who says them.
import { describe, expect, test } from 'vitest'
import { attributed, found, quoted } from './attributed.ts'

describe('an attribution beside the quotation', () => {
  test.each([
    ['after it', '“The bridge is safe,” Ann Lee said.', ['Ann Lee: The bridge is safe,']],
    ['after it, verb first', '“The bridge is safe,” said Ann Lee, a clerk.', ['Ann Lee: The bridge is safe,']],
    ['after a question', '“Is it safe?” Ann Lee asked.', ['Ann Lee: Is it safe?']],
    ['after a question, verb first', '“Is it safe?” asked Ann Lee.', ['Ann Lee: Is it safe?']],
    ['before it, with a comma', 'Ann Lee said, “The bridge is safe.”', ['Ann Lee: The bridge is safe.']],
    [
      'before it, with a colon',
      'Ann Lee put it bluntly on Monday: “The bridge is safe.”',
      ['Ann Lee: The bridge is safe.'],
    ],
    [
      'before it, with an addressee',
      'Ann Lee told the council: “The bridge is safe.”',
      ['Ann Lee: The bridge is safe.'],
    ],
    ['with an apposition', '“The bridge is safe,” Ann Lee, the town clerk, said.', ['Ann Lee: The bridge is safe,']],
    ['with a relative clause', '“The bridge is safe,” Ann Lee, who built it, said.', ['Ann Lee: The bridge is safe,']],
    ['with a place and a party', '“The bridge is safe,” Sen. Ann Lee (D-Ohio) said.', ['Ann Lee: The bridge is safe,']],
    [
      'with a day between',
      '“The bridge is safe,” Ann Lee on Tuesday told reporters.',
      ['Ann Lee: The bridge is safe,'],
    ],
    [
      'with a name that the tagger takes for a verb',
      '“The bridge is safe,” said Will Mark, an engineer.',
      ['Will Mark: The bridge is safe,'],
    ],
    [
      'with a hyphened name',
      '“The bridge is safe,” said Douglas Holt-Eakin.',
      ['Douglas Holt-Eakin: The bridge is safe,'],
    ],
    [
      'by a noun',
      '“The bridge is safe,” said a spokesman for the mayor.',
      ['a spokesman for the mayor: The bridge is safe,'],
    ],
    ['“according to”', 'The bridge is “perfectly safe now,” according to Ann Lee.', ['Ann Lee: perfectly safe now,']],
    ['a name after a dash', '“The bridge is safe.” — Ann Lee', ['Ann Lee: The bridge is safe.']],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })
})

describe('quotations in parts', () => {
  test('one broken by its attribution is one attribution of two spans', () => {
    const [only, ...rest] = found('“The bridge,” Ann Lee said, “is safe for all of us.”')
    expect(rest).toEqual([])
    expect(only?.type).toBe('direct')
    expect(only?.spans).toHaveLength(2)
    expect(only?.text).toBe('The bridge, … is safe for all of us.')
  })

  test('it goes on after the attribution', () => {
    expect(quoted('“It is safe,” Ann Lee said. “Walk over it.”')).toEqual([
      'Ann Lee: It is safe,',
      'Ann Lee: Walk over it.',
    ])
  })

  test('it goes on in the next paragraph if no mark closed it', () => {
    expect(quoted('“It is safe,” Ann Lee said. “Walk over it.\n\n“Take the children with you.”')).toEqual([
      'Ann Lee: It is safe,',
      'Ann Lee: Walk over it.',
      'Ann Lee: Take the children with you.',
    ])
  })

  test('fragments belong to the verb of their sentence', () => {
    expect(quoted('Lee called the plan a “boldfaced lie” and vowed to “rip it up.”')).toEqual([
      'Lee: boldfaced lie',
      'Lee: rip it up.',
    ])
  })

  test('a second part with no verb of its own is the first speaker’s', () => {
    expect(quoted('“I love the old bridge,” he told the host, “but it was time for it to go.”')).toEqual([
      'he: I love the old bridge,',
      'he: but it was time for it to go.',
    ])
  })
})

describe('quotations without an attribution', () => {
  test('after a colon, the speaker of the sentence before', () => {
    expect(quoted('Ann Lee released this statement:\n\n“The bridge is safe and will stay open.”')).toEqual([
      'Ann Lee: The bridge is safe and will stay open.',
    ])
  })

  test('after a sentence of the same paragraph that says who acts', () => {
    expect(quoted('Ann Lee went on with her attack. “Nobody checked the bridge at all.”')).toEqual([
      'Ann Lee: Nobody checked the bridge at all.',
    ])
  })

  test('before the quotation that is attributed', () => {
    expect(quoted('“It is safe.” “It always was,” Ann Lee said.')).toEqual([
      'Ann Lee: It is safe.',
      'Ann Lee: It always was,',
    ])
  })

  test('in a new paragraph, the last speaker of the one before', () => {
    expect(quoted('The bridge will stay, Ann Lee said.\n\n“It is safe and it is ours.”')).toEqual([
      'Ann Lee: It is safe and it is ours.',
    ])
  })

  test('with nothing near to tell, the speaker is unknown', () => {
    expect(quoted('“It is safe and it is ours.”')).toEqual(['?: It is safe and it is ours.'])
  })
})

describe('the right one of several verbs', () => {
  test('the main clause’s, where the opening clause has one too', () => {
    expect(quoted('When Bob Roe asked why, Ann Lee smiled and said, “Because it is safe.”')).toEqual([
      'Ann Lee: Because it is safe.',
    ])
  })

  test('the outer one: whoever reports is the source', () => {
    expect(quoted('Ann Lee said the survey showed the bridge was “perfectly safe.”')).toEqual([
      'Ann Lee: perfectly safe.',
    ])
  })

  test('a participle shares the main subject', () => {
    expect(quoted('Ann Lee told Bob Roe that he was wrong, adding, “The bridge is safe.”')).toEqual([
      'Ann Lee: The bridge is safe.',
    ])
  })

  test('a coordinated verb shares the subject before it', () => {
    expect(quoted('Ann Lee praised the engineers and said “the bridge is safe.”')).toContain(
      'Ann Lee: the bridge is safe.',
    )
  })

  test('an opening participle has the main clause’s subject', () => {
    expect(attributed('After saying that the bridge was safe, Ann Lee left.')).toEqual([
      'Ann Lee: that the bridge was safe',
    ])
  })
})

describe('what is not speech', () => {
  test.each([
    ['the title of a programme', 'He appeared on NBC’s “Meet the Press” in May.'],
    ['a book', 'She wrote the novel “Hard Times” in May.'],
    ['a nickname', 'George “Jay” Keyworth came to town.'],
    ['a scare quote', 'The so-called “reform” came to town.'],
    ['a value in markup', '<tweet id="1234" author="@ann"> came to town.'],
  ])('%s', (_, text) => {
    expect(quoted(text)).toEqual([])
  })

  test('but a title-like answer is', () => {
    expect(quoted('“Never Again,” Ann Lee said.')).toEqual(['Ann Lee: Never Again,'])
  })
})
