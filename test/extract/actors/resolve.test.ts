// Whom a stretch of text means: names, titles, nouns and pronouns resolved to actors, with what that rests on.
import { describe, expect, test } from 'vitest'
import { findActors } from '../../../src/extract/actors/find-actors.ts'
import { createResolver } from '../../../src/extract/actors/resolve.ts'
import { readDocument } from '../../../src/extract/text/read.ts'

/** Resolves the stretch between square brackets, which are not part of the text. */
function resolve(marked: string) {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const document = readDocument(marked.replace(/[[\]]/g, ''))
  const actors = findActors(document)
  const referent = createResolver(document, actors)({ start, end })
  return (
    referent && { name: actors[referent.actor]?.name, evidence: referent.evidence, confidence: referent.confidence }
  )
}

describe('names, with all that stands around them', () => {
  test.each([
    ['[Maria Delgado] left.', 'Maria Delgado'],
    ['Maria Delgado left. [Mrs. Delgado] fell.', 'Maria Delgado'],
    ['[White House spokesman Peter Hall] left.', 'Peter Hall'],
    ["[Trump's lawyer, Peter Hall,] left.", 'Peter Hall'],
    ['[Peter Hall, head of the Salt Office in Norway,] left.', 'Peter Hall'],
    ['[A spokeswoman for Barlow Foods] said so.', 'A spokeswoman for Barlow Foods'],
    ['[The Pentagon] said so.', 'Pentagon'],
    ['[Norway] said so.', 'Norway'],
    ['[Two officials] said so.', 'Two officials'],
  ])('%s', (text, name) => {
    expect(resolve(text)?.name).toBe(name)
    expect(resolve(text)?.evidence).not.toBe('pronoun')
  })
})

describe('pronouns', () => {
  test.each([
    ['Maria Delgado met Peter Hall. [She] left.', 'Maria Delgado'],
    ['Maria Delgado met Peter Hall. [He] left.', 'Peter Hall'],
    ['Peter Hall spoke. Rain fell. Then [his] aides left.', 'Peter Hall'],
    ['A spokeswoman said no. [She] left.', 'A spokeswoman'],
    ['Two officials said no. [They] left.', 'Two officials'],
    ['Barlow Foods fell. [It] closed.', 'Barlow Foods'],
    ['Peter Hall thanked Bob Moss. [He] left.', 'Peter Hall'],
  ])('%s', (text, name) => {
    expect(resolve(text)).toMatchObject({ name, evidence: 'pronoun' })
  })

  test('the only person of the right gender, just named, is certain; one of two men is not', () => {
    expect(resolve('Maria Delgado spoke. [She] left.')?.confidence).toBe('certain')
    expect(resolve('Peter Hall met Bob Moss. Bob Moss fell. [He] left.')?.confidence).not.toBe('certain')
    expect(resolve('Two officials said no. [They] left.')?.confidence).toBe('unsure')
  })

  test('someone named only inside a quotation is not who is meant outside of it', () => {
    expect(resolve('Peter Hall spoke. "I like Bob Moss," Hall said. Then [he] left.')?.name).toBe('Peter Hall')
  })

  test('nobody of that gender near: nobody', () => {
    expect(resolve('Peter Hall spoke. [She] left.')).toBeUndefined()
    expect(resolve('[He] left.')).toBeUndefined()
    expect(resolve(`Peter Hall spoke. ${'Rain fell. '.repeat(8)}[He] left.`)).toBeUndefined()
  })
})

describe('nouns', () => {
  test.each([
    ['Senator Maria Delgado met Governor Peter Hall. [The senator] left.', 'Maria Delgado'],
    ['Senator Maria Delgado met Governor Peter Hall. [The governor from Ohio] left.', 'Peter Hall'],
    ['Barlow Foods fell. Peter Hall left. [The company] closed.', 'Barlow Foods'],
    ['Norway agreed. Peter Hall left. [The country] slept.', 'Norway'],
    ['Maria Delgado met Peter Hall. [The woman] left.', 'Maria Delgado'],
    ['Maria Delgado met Peter Hall. [The man] left.', 'Peter Hall'],
  ])('%s', (text, name) => {
    expect(resolve(text)).toMatchObject({ name, evidence: 'noun' })
  })

  test('a noun that nobody fits, or that is not definite, means nobody', () => {
    expect(resolve('Peter Hall left. [The tide] rose.')).toBeUndefined()
    expect(resolve('Peter Hall left. [A tide] rose.')).toBeUndefined()
    expect(resolve('Nothing was here. [The dancer] left.')).toBeUndefined()
  })
})
