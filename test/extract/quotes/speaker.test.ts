// Whom the words beside a quotation mean, what kind of source that is, and through whom it is heard.
import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../src/extract/quotes/find-quotes.ts'
import { readDocument } from '../../../src/extract/text/read.ts'
import { found, quoted } from './attributed.ts'

const speakerOf = (text: string) => found(text).at(-1)?.speaker

describe('names', () => {
  test('a last name finds the full one given before', () => {
    expect(quoted('The clerk Ann Lee came. “It is safe,” Lee said.')).toEqual(['Ann Lee: It is safe,'])
  })

  test('a title tells two people of one name apart', () => {
    const text = 'The clerk Ann Lee met her husband Robert Lee. “It is safe,” Mrs. Lee said. “It is not,” Mr. Lee said.'
    expect(quoted(text)).toEqual(['Ann Lee: It is safe,', 'Robert Lee: It is not,'])
  })

  test('titles are no part of a name', () => {
    expect(speakerOf('“It is safe,” said Secretary of State John Roe.')?.name).toBe('John Roe')
    expect(speakerOf('“It is safe,” Roe spokesman Jesse Hall said.')?.name).toBe('Jesse Hall')
  })

  test('a name set beside a noun is who speaks', () => {
    expect(quoted('The mayor’s lawyer, Ann Lee, said: “It is safe.”')).toEqual(['Ann Lee: It is safe.'])
  })

  test('an actor that the caller knows gives the name', () => {
    const text = '“It is safe,” Lee said.'
    const start = text.indexOf('Lee')
    const [first] = findQuotes(readDocument(text), [{ name: 'Ann Lee-Roe', mentions: [{ start, end: start + 3 }] }])
    expect(first?.speaker?.name).toBe('Ann Lee-Roe')
  })
})

describe('pronouns', () => {
  test('he and she take up the last subject that fits', () => {
    const text = 'Mary Lee met Robert Roe. Robert Roe left early. “It is safe,” she said. “It is not,” he said.'
    expect(quoted(text)).toEqual(['Mary Lee: It is safe,', 'Robert Roe: It is not,'])
  })

  test('one who has something can be meant', () => {
    expect(quoted('Mary Lee’s plan was rejected. “It is safe,” she said.')).toEqual(['Mary Lee: It is safe,'])
  })

  test('a body is no “he”', () => {
    expect(quoted('Robert Roe spoke first. The Senate Committee listened. “It is safe,” he said.')).toEqual([
      'Robert Roe: It is safe,',
    ])
  })

  test('a person in an office can be meant without a name', () => {
    expect(quoted('The minister spoke first. “It is safe,” she said.')).toEqual(['The minister: It is safe,'])
  })

  test('they are several', () => {
    expect(quoted('Two engineers came. Robert Roe left. “It is safe,” they said.')).toEqual([
      'Two engineers: It is safe,',
    ])
  })

  test('one that nothing explains stays as it stands, and is unsure', () => {
    expect(found('“It is safe,” she said.')[0]).toMatchObject({ speaker: { name: 'she' }, confidence: 'unsure' })
  })

  test('who means the noun before it', () => {
    expect(speakerOf('He met Ann Lee, who said that the bridge was safe.')?.name).toBe('Ann Lee')
  })
})

describe('kinds', () => {
  test.each([
    ['“It is safe,” Ann Lee said.', 'named'],
    ['“It is safe,” an official said.', 'anonymous'],
    ['“It is safe,” a source close to the mayor said.', 'anonymous'],
    ['“It is safe,” officials said.', 'collective'],
    ['“It is safe,” Ann Lee and Bob Roe said.', 'collective'],
    ['“It is safe,” Republicans said.', 'collective'],
    ['“It is safe,” the report said.', 'document'],
    ['The bridge is safe, Reuters reported.', 'outlet'],
    ['The bridge is safe, The New York Times reported.', 'outlet'],
    ['“It is safe,” I said.', 'author'],
  ])('%s: %s', (text, kind) => {
    expect(speakerOf(text)?.kind).toBe(kind)
  })
})

describe('the chain', () => {
  const viaOf = (text: string) => found(text).map(({ speaker, via }) => [speaker?.name, ...via.map(({ name }) => name)])

  test('told an outlet', () => {
    expect(viaOf('“It is safe,” Ann Lee told Reuters.')).toEqual([['Ann Lee', 'Reuters']])
    expect(viaOf('Ann Lee said in an interview with CNN that it was safe.')).toEqual([['Ann Lee', 'CNN']])
  })

  test('one says that another said', () => {
    expect(viaOf('Aides said Ann Lee had promised that the bridge would open.')).toEqual([
      ['Aides'],
      ['Ann Lee', 'Aides'],
    ])
  })

  test('one says what another demanded', () => {
    expect(viaOf('The town has demanded that the bridge be closed, officials said.')).toContainEqual([
      'The town',
      'officials',
    ])
  })

  test('said, according to', () => {
    expect(viaOf('“It is safe,” Ann Lee said, according to a transcript.')).toContainEqual(['Ann Lee', 'a transcript'])
  })
})

describe('confidence', () => {
  test('a named speaker right beside a quotation is certain', () => {
    expect(found('“It is safe,” Ann Lee said.')[0]?.confidence).toBe('certain')
  })
  test('a report is likely, a guess unsure', () => {
    expect(found('Ann Lee said that it was safe.')[0]?.confidence).not.toBe('unsure')
    expect(found('Ann Lee’s men built the bridge with “the very best steel there is.”')[0]?.confidence).toBe('unsure')
  })
})
