// Actors of an article: who they are, what they are called, what role the text gives them, where they stand.
import { describe, expect, test } from 'vitest'
import { findActors } from '../../../src/extract/actors/find-actors.ts'
import { readDocument } from '../../../src/extract/text/read.ts'

const actorsOf = (text: string) => findActors(readDocument(text))
const actor = (text: string, name: string) => {
  const found = actorsOf(text).find((one) => one.name === name || one.aliases.includes(name))
  expect(found, `${name} among ${actorsOf(text).map((one) => one.name)}`).toBeDefined()
  return found
}

describe('spellings of one actor are joined', () => {
  test.each([
    ['a last name', 'Orvo Lestan spoke. Lestan left.', 'Orvo Lestan', ['Lestan']],
    ['a title and a last name', 'President Maria Delgado spoke. Mrs. Delgado left.', 'Maria Delgado', ['Delgado']],
    ['a middle initial', 'William J. Moss spoke. William Moss left.', 'William J. Moss', ['William Moss']],
    ['a short given name', 'Bill Moss spoke at the hall. William Moss left.', 'Bill Moss', ['William Moss']],
    ['an initial', 'Ann Tolland spoke at the hall. A. Tolland left.', 'Ann Tolland', ['A. Tolland']],
    ['a family name that comes first', 'Kim Jong Un spoke. Kim left.', 'Kim Jong Un', ['Kim']],
    ['a slip of the pen', 'Ann Maurer spoke. Professor Mauer left.', 'Ann Maurer', ['Mauer']],
    ['an Arabic article', 'Riyad al-Maliki spoke. Maliki left.', 'Riyad al-Maliki', ['Maliki']],
    [
      'an acronym in brackets',
      'The Directorate of Harbour Works (DHW) spoke. DHW left.',
      'Directorate of Harbour Works',
      ['DHW'],
    ],
    ['initials', 'The World Salt Forum met. The WSF left.', 'World Salt Forum', ['WSF']],
    ['the first word of a firm', 'Lestan Foods Inc spoke. The judge asked Lestan.', 'Lestan Foods Inc', ['Lestan']],
    ['a company form', 'Lestan Foods Inc spoke. The judge asked Lestan Foods.', 'Lestan Foods Inc', ['Lestan Foods']],
    [
      'a department turned round',
      'The Department of Justice spoke. The Justice Department left.',
      'Department of Justice',
      ['Justice Department'],
    ],
    ['a body without its state', 'The U.S. Senate met. The Senate left.', 'U.S. Senate', ['Senate']],
    ['a capitalised head', 'The Church of Delmar met. They asked the Church.', 'Church of Delmar', ['Church']],
    [
      'well-known short forms',
      'The United Nations met. The UN left. The U.N. stayed.',
      'United Nations',
      ['UN', 'U.N.'],
    ],
    [
      'names of one state',
      'The United States agreed. The U.S. paid. America slept.',
      'United States',
      ['U.S.', 'America'],
    ],
    ['a town and its city', 'It rained in Kuwait City.', 'Kuwait City', []],
  ])('%s', (_, text, name, aliases) => {
    const found = actor(text, name)
    expect(found?.name).toBe(name)
    expect(found?.aliases).toEqual(aliases)
  })

  test('a full name in the body names the last name of the headline', () => {
    expect(actor('Storm over Lestan plan\n\nOrvo Lestan left the hall.', 'Orvo Lestan')?.mentions).toHaveLength(2)
  })

  test('two of one family stay two, and their last name goes to the one named last', () => {
    const text = 'Ann Lestan spoke. Bob Lestan left. Then Lestan fell.'
    expect(actor(text, 'Ann Lestan')?.mentions).toHaveLength(1)
    expect(actor(text, 'Bob Lestan')?.mentions).toHaveLength(2)
    expect(actor(text, 'Bob Lestan')?.confidence).not.toBe('certain')
  })

  test('different people and bodies are not joined', () => {
    const text = 'Ann Moss met Bob Hill of the National Salt Bank and the National Ice Council.'
    expect(actorsOf(text).filter(({ kind }) => kind === 'person' || kind === 'organisation')).toHaveLength(4)
  })
})

describe('kinds', () => {
  test.each([
    ['Ann Moss left.', 'Ann Moss', 'person'],
    ['They sued Barlow Foods Inc on Friday.', 'Barlow Foods Inc', 'organisation'],
    ['Norway agreed.', 'Norway', 'state'],
    ['It rained in Oslo.', 'Oslo', 'place'],
    ['Reuters and the Delmar Herald reported it.', 'Delmar Herald', 'outlet'],
    ['Swedes left the hall.', 'Swedes', 'group'],
    ['A senior official said it was over.', 'A senior official', 'unnamed'],
    ['The report said it was over.', 'The report', 'document'],
    ['A newspaper said it was over.', 'A newspaper', 'outlet'],
    ['The Norwegian government fell.', 'The Norwegian government', 'group'],
    ['Norwegian lawmakers left.', 'Norwegian lawmakers', 'group'],
    ['Twitter fell.', 'Twitter', 'organisation'],
  ])('%s', (text, name, kind) => {
    expect(actor(text, name)?.kind).toBe(kind)
  })
})

describe('roles are slices of the text', () => {
  test.each([
    ['U.S. Secretary of State Peter Hall left.', 'Peter Hall', 'U.S. Secretary of State'],
    ['The former CIA chief Peter Hall left.', 'Peter Hall', 'former CIA chief'],
    ['Peter Hall, head of the harbour office, left.', 'Peter Hall', 'head of the harbour office'],
    ['Peter Hall, 43, a spokesman for Ovra, left.', 'Peter Hall', 'a spokesman for Ovra'],
    ['General Peter Hall, head of Norway’s Salt Office (NSO), left.', 'Peter Hall', 'head of Norway’s Salt Office'],
    ["On Friday Peter Hall, President Ann Lee's approval is high, left.", 'Peter Hall', undefined],
    ['On Friday Peter Hall, who left, said so.', 'Peter Hall', undefined],
    ['Mr. Hall left.', 'Hall', undefined],
    ['Peter Hall, in the end, left.', 'Peter Hall', undefined],
  ])('%s', (text, name, role) => {
    const found = actor(text, name)?.role
    expect(found?.text).toBe(role)
    if (found) expect(text.slice(found.start, found.end)).toBe(found.text)
  })
})

describe('unnamed sources', () => {
  test.each([
    ['Two people familiar with the matter said it was over.', 'Two people familiar with the matter'],
    ['It was over, according to a U.S. military official.', 'a U.S. military official'],
    ['A spokeswoman for Barlow Foods said so.', 'A spokeswoman for Barlow Foods'],
    ['An aide, who asked for anonymity, left.', 'An aide'],
    ['"It is over," said one diplomat.', 'one diplomat'],
    ['Police said so.', 'Police'],
    ['Officials later said so.', 'Officials'],
  ])('%s', (text, name) => {
    expect(actor(text, name)?.mentions[0]?.form).toBe('nominal')
  })

  test('they belong to the state or firm that the text names', () => {
    const text =
      'Pakistan protested. Pakistani officials said so. A spokeswoman for Barlow Foods said so. The Afghan people left.'
    const all = actorsOf(text)
    const ownerOf = (name: string) => all[all.find((one) => one.name === name)?.partOf ?? -1]?.name
    expect(ownerOf('Pakistani officials')).toBe('Pakistan')
    expect(ownerOf('A spokeswoman for Barlow Foods')).toBe('Barlow Foods')
    expect(ownerOf('The Afghan people')).toBeUndefined()
  })

  test('"the officials" are those named last', () => {
    expect(actor('Two harbour officials said so. The officials left.', 'Two harbour officials')?.mentions).toHaveLength(
      2,
    )
  })

  test('a crowd that neither speaks nor comes back is no actor', () => {
    expect(actorsOf('She walked by some passengers and a man.')).toEqual([])
  })

  test('a person who stays unnamed is one when the text comes back', () => {
    expect(actor('Her mother left. Later her mother fell.', 'Her mother')?.mentions).toHaveLength(2)
  })

  test('the noun before a name is its role, not another source', () => {
    expect(actorsOf('Spokeswoman Ann Moss said so, and striker Orvo Lestan said no.').map(({ kind }) => kind)).toEqual([
      'person',
      'person',
    ])
  })
})

describe('gender', () => {
  test.each([
    ['Maria Delgado left.', 'Maria Delgado', 'female'],
    ['Peter Hall left.', 'Peter Hall', 'male'],
    ['Mrs. Lestan left.', 'Lestan', 'female'],
    ['Sir Orvo Lestan left.', 'Orvo Lestan', 'male'],
    ['Robin Lestan left.', 'Robin Lestan', undefined],
  ])('%s', (text, name, gender) => {
    expect(actor(text, name)?.gender).toBe(gender)
  })
})

test('a person inside an organisation’s name is marked as inside', () => {
  const found = actor('Ann Moss died. The Moss Foundation met.', 'Ann Moss')
  expect(found?.mentions.map(({ form }) => form)).toContain('name')
  expect(
    actor('It rained in Texas. The University of Texas closed.', 'Texas')?.mentions.map(({ form }) => form),
  ).toEqual(['name', 'inside'])
})

test('every name, alias and mention is a slice of the text', () => {
  const text =
    'U.S. Secretary of State Peter Hall met Pakistani officials. “No,” said one diplomat. Hall’s aides left Delmar (DEL).'
  for (const found of actorsOf(text)) {
    for (const spelling of [found.name, ...found.aliases]) expect(text).toContain(spelling)
    expect(found.mentions.length).toBeGreaterThan(0)
    for (const { start, end, sentence } of found.mentions) {
      expect(end).toBeGreaterThan(start)
      expect(readDocument(text).sentences[sentence]?.start).toBeLessThanOrEqual(start)
    }
  }
})

test('no text, no actors', () => {
  expect(actorsOf('')).toEqual([])
  expect(actorsOf('\n \n')).toEqual([])
})

describe('100 kB of hostile text takes no more than a few seconds, far from its square', () => {
  test.each([
    ['one word in capitals', 'A'],
    ['one long run', 'Abc '],
    ['acronyms in brackets', '(ABC) '],
    ['names joined', 'A & '],
    ['openers', 'Bank of '],
    ['particles', 'de la '],
    ['people who come back', 'Mary left. She '],
    ['officials', 'the officials said '],
  ])('%s', (_, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000)
    const document = {
      text,
      paragraphs: [{ start: 0, end: text.length }],
      sentences: [{ start: 0, end: text.length, paragraph: 1, firstToken: 0, lastToken: 0 }],
      tokens: [],
    }
    const before = performance.now()
    findActors(document)
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})
