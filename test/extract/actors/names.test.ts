// Names in news: exact spans and types, from words that the tests' own sentences make up.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONTEXT_RULES } from '../../../src/extract/actors/context-rules.ts'
import { NAME_RULES } from '../../../src/extract/actors/name-rules.ts'
import { findNames, sentenceWords } from '../../../src/extract/actors/names.ts'
import { runsOf } from '../../../src/extract/actors/runs.ts'
import { segmentRun } from '../../../src/extract/actors/segment.ts'
import { readDocument } from '../../../src/extract/text/read.ts'

/** "PER Ann Lee" and so on, in order; adjectives of origin and works left out. */
const named = (text: string) =>
  findNames(readDocument(text))
    .filter(({ type }) => type !== 'MISC')
    .map(({ type, text: name }) => `${type} ${name}`)

describe('every evidence rule speaks on its own example', () => {
  test.each([...NAME_RULES, ...CONTEXT_RULES])('$name: $example', ({ read, example }) => {
    const document = readDocument(example)
    const nothingSeen = { capitalInside: new Set<string>(), small: new Set<string>() }
    const evidence = sentenceWords(document).flatMap((words) =>
      runsOf(words)
        .flatMap((run) => segmentRun(run, nothingSeen))
        .map((piece) => read({ piece, words, text: example })),
    )
    expect(evidence.some((found) => found !== undefined && found.weight > 0)).toBe(true)
  })
})

describe('people', () => {
  test.each([
    ['Maria Delgado left the hall.', ['PER Maria Delgado']],
    ['On Friday President Tomas Velden met Senator Ann Lee.', ['PER Tomas Velden', 'PER Ann Lee']],
    ['Attorney General Dana Moss resigned.', ['PER Dana Moss']],
    ['They met Lieutenant-General Orvo Lestan.', ['PER Orvo Lestan']],
    ['They met Secretary of State Peter Hall.', ['PER Peter Hall']],
    ['They met Minister of Education Stefania Corti.', ['PER Stefania Corti']],
    ['They met Chief of Staff Ron Kessler.', ['PER Ron Kessler']],
    ['The striker Orvo Lestan scored.', ['PER Orvo Lestan']],
    ['They met Ursula von der Leyen and Mohammed bin Salman.', ['PER Ursula von der Leyen', 'PER Mohammed bin Salman']],
    ['In the hall von der Heyden waited with Anna von der Heyden.', ['PER von der Heyden', 'PER Anna von der Heyden']],
    ['They met John F. Kerrigan and CJ Marlow.', ['PER John F. Kerrigan', 'PER CJ Marlow']],
    ['They met Richard "Red" Colby.', ['PER Richard "Red" Colby']],
    ['They met Nathan Law and Stephen King.', ['PER Nathan Law', 'PER Stephen King']],
    ['REUTERS/Orvo Lestan', ['ORG REUTERS', 'PER Orvo Lestan']],
    ['They met Orvo Lestan, 43, in the hall.', ['PER Orvo Lestan']],
    ['Will Howard ran home.', ['PER Will Howard']],
    ['In Theresa May they had a friend, and May knew it.', ['PER Theresa May', 'PER May']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })

  test('a last name is its bearer, also where a town has the same name', () => {
    expect(named('Lloyd Austin spoke. Reporters asked Austin. Austin left.')).toEqual([
      'PER Lloyd Austin',
      'PER Austin',
      'PER Austin',
    ])
  })

  test('a shouted heading names those that the text names', () => {
    expect(named('HEALTH SECRETARY: MARIA DELGADO\n\nDelgado is a lawyer.')).toContain('PER MARIA DELGADO')
  })
})

describe('organisations', () => {
  test.each([
    ['They sued Barlow Foods Inc and Tyler & Moss.', ['ORG Barlow Foods Inc', 'ORG Tyler & Moss']],
    ['They sued Amblin Works, Inc., on Friday.', ['ORG Amblin Works, Inc.']],
    ['The Ministry of Works and the Bank of Delmar agreed.', ['ORG Ministry of Works', 'ORG Bank of Delmar']],
    ['They asked the Center for American Progress.', ['ORG Center for American Progress']],
    ['They asked the Food and Drug Administration.', ['ORG Food and Drug Administration']],
    ['They asked the Department of Health and Human Services.', ['ORG Department of Health and Human Services']],
    [
      "They left King's College for the Prime Minister's Press Office.",
      ["ORG King's College", "ORG Prime Minister's Press Office"],
    ],
    ['They asked the Justice Department about General Motors.', ['ORG Justice Department', 'ORG General Motors']],
    ['The Chinese Foreign Ministry agreed.', ['ORG Foreign Ministry']],
    ['Shares of the broadcaster Ovra fell.', ['ORG Ovra']],
    ['They beat the Delmar Chargers.', ['ORG Delmar Chargers']],
    ['They asked the KPRT and al Qaeda.', ['ORG KPRT', 'ORG al Qaeda']],
    ['They watched KRIS-TV and Reuters TV.', ['ORG KRIS-TV', 'ORG Reuters TV']],
    ['They read The Times in the hall.', ['ORG The Times']],
    ['They joined Team Lestan at Ohio State.', ['ORG Team Lestan', 'ORG Ohio State']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })

  test('a firm, its chief and its place are told apart in one run', () => {
    expect(
      named('Yara Chief Executive Svein Holm met Michigan Governor Ann Lee and Mayor Boris Hill of London.'),
    ).toEqual(['ORG Yara', 'PER Svein Holm', 'LOC Michigan', 'PER Ann Lee', 'PER Boris Hill', 'LOC London'])
  })

  test('a short form takes the type of the full name', () => {
    expect(named('They sued Lestan Foods. The judge asked Lestan.')).toEqual(['ORG Lestan Foods', 'ORG Lestan'])
  })
})

describe('places', () => {
  test.each([
    ['It rained in Norway, New York and Northern Syria.', ['LOC Norway', 'LOC New York', 'LOC Northern Syria']],
    ['It rained in the town of Lestan.', ['LOC Lestan']],
    ['It rained in Lestan, Ohio.', ['LOC Lestan', 'LOC Ohio']],
    ['LESTAN, Dec 5 (Reuters) - It rained.', ['LOC LESTAN', 'ORG Reuters']],
    ['They crossed the Delmar River near Mount Kelso.', ['LOC Delmar River', 'LOC Mount Kelso']],
    ['It rained in Lestan province.', ['LOC Lestan']],
    ['U.S. President Ann Lee spoke at the White House.', ['LOC U.S.', 'PER Ann Lee', 'LOC White House']],
    ['They left Massachusetts General Hospital.', ['LOC Massachusetts General Hospital']],
    ['The U.S. and the U.S. and the U.S. agreed.', ['LOC U.S.', 'LOC U.S.', 'LOC U.S.']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })
})

describe('what is in capitals and names nobody', () => {
  test.each([
    'However, nobody came on Monday in August.',
    'Masks remain mandatory.',
    'The Swedes and the South Korean team won.',
    'COVID-19 and the A350 were in the news in the New Year.',
    'A London-based firm closed.',
    'NO PLACE LIKE HOME',
    'It came No. 3 in May.',
    'The World Cup and the Affordable Care Act were in the news.',
  ])('%s', (text) => {
    expect(named(text)).toEqual([])
  })
})

describe('headings that capitalise every word', () => {
  const body = 'Maria Delgado said the salt rules would face a test in a U.S. court. Voters worried.'

  test('name only those that the text or the lists know', () => {
    expect(named(`Delgado Salt Rules Face Key Test In U.S. Court\n\n${body}`).slice(0, 3)).toEqual([
      'PER Delgado',
      'LOC U.S.',
      'PER Maria Delgado',
    ])
    expect(named(`Voters Worried About Maria Delgado\n\n${body}`).slice(0, 1)).toEqual(['PER Maria Delgado'])
  })

  test('a list of names is no heading', () => {
    expect(named(`Orvo Lestan, Anna Corti, Peter Hall, Bob Moss\n\n${body}`).slice(0, 4)).toEqual([
      'PER Orvo Lestan',
      'PER Anna Corti',
      'PER Peter Hall',
      'PER Bob Moss',
    ])
  })
})

describe('contractions and abbreviations', () => {
  test.each([
    ["I'm here and Don't know.", []],
    [
      'The U.S. Senate met in the U.S. Court of Appeals for the District of Columbia Circuit.',
      ['ORG U.S. Senate', 'ORG U.S. Court of Appeals for the District of Columbia Circuit'],
    ],
    ['Virginia Democrats met in Virginia.', ['LOC Virginia']],
    ['They asked Virginia AFL-CIO in Congress.', ['ORG Virginia AFL-CIO', 'ORG Congress']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })
})

test('every name is a slice of the text and none overlap, whatever the text', () => {
  const piece = fc.constantFrom(
    'Ann',
    'U.S.',
    ' of ',
    ' and ',
    ' & ',
    ', ',
    'Inc',
    "'s ",
    '’s ',
    'President ',
    ' de la ',
    'NATO',
    '(',
    ')',
    '"',
    '.\n\n',
    ' the ',
    'Bank',
    '-',
    'based',
    '😀',
    ' ',
    'Müller',
    "d'Estaing",
    'ÉLYSÉE',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      let end = 0
      for (const name of findNames(readDocument(text))) {
        expect(text.slice(name.start, name.end)).toBe(name.text)
        expect(name.start).toBeGreaterThanOrEqual(end)
        end = name.end
      }
    }),
  )
})
