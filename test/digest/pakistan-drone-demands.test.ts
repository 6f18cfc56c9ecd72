// What the built-in digest of the drone article promises: facts that any reader of the article can check, and the traps it must not fall into.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { normaliseText } from '../../src/article/normalise.ts'
import type { Actor, Whose } from '../../src/digest/digest.ts'
import { entriesOf, entryOfReference } from '../../src/digest/entries.ts'
import { parseDigest } from '../../src/digest/load.ts'
import { verifyDigest } from '../../src/digest/verify.ts'

const json = readFileSync(new URL('../../digests/pakistan-drone-demands.json', import.meta.url), 'utf8')
const digest = parseDigest(json)

const articleFile = new URL('../../../shared/article/pakistan-drone-demands.txt', import.meta.url)
const articleIsHere = existsSync(articleFile)
if (!articleIsHere)
  console.info('The drone article’s text is not ours to ship and is not here: its proofs are skipped.')

function actor(name: string): Actor {
  const found = digest.actors.find((candidate) => candidate.name === name)
  if (found === undefined) throw new Error(`no actor ${name}`)
  return found
}

/** A reference as a reader knows it: an actor's name, or the voice, author or unknown as it stands. */
function named(reference: Whose): string {
  const found = entryOfReference(digest, reference)
  return found?.part === 'actors' ? found.entry.name : reference
}

const about = <T>(entries: readonly T[], words: string, of: (entry: T) => string): T => {
  const [found, ...more] = entries.filter((entry) => of(entry).includes(words))
  if (found === undefined || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} entries on “${words}”`)
  return found
}
const claimOn = (words: string) => about(digest.claims, words, ({ statement }) => statement)
const demandOn = (words: string) => about(digest.demands, words, ({ what }) => what)
const eventOn = (words: string) => about(digest.events, words, ({ what }) => what)

/** Every text of a value with the path it stands at. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`))
}

/** The fields that hold the article's own words by their nature. */
const SLICE = /^\.quotes\.\d+\.text$|\.(role|when|said|cue|value|term|expansion|name)$|\.aliases\.\d+$/

describe('the head', () => {
  test('gives no author, title, outlet, link or date, since the text has none', () => {
    const { title, author, outlet, url, published, licence, kind } = digest.article
    expect([title, author, outlet, url, published, licence]).toEqual([null, null, null, null, null, null])
    expect(kind).toBe('commentary')
  })

  test('says that it was made by hand from the whole text', () => {
    expect(digest.engine).toMatchObject({ kind: 'curated', name: 'by hand', text: 'whole' })
    expect(digest.engine.notes.length).toBeGreaterThan(0)
  })

  test('tells two quoted reports apart from the author, without naming an outlet', () => {
    expect(digest.voices.map(({ from, to, outlet }) => ({ from, to, outlet }))).toEqual([
      { from: 2, to: 4, outlet: null },
      { from: 6, to: 9, outlet: null },
    ])
  })
})

describe('quotations', () => {
  test('are the four of the article, each with its speaker', () => {
    expect(digest.quotes.map(({ text, speaker, form }) => [named(speaker), form, text.slice(0, 17)])).toEqual([
      ['CIA', 'fragment', 'productive'],
      ['CIA', 'fragment', 'on solid footing.'],
      ['A U.S. military official', 'full', 'Throughout the hi'],
      ['A U.S. military official', 'full', 'So this should no'],
    ])
  })

  test('of the CIA were said “Yesterday”, those of the official at no given time', () => {
    expect(digest.quotes.map(({ said }) => said)).toEqual(['Yesterday', 'Yesterday', null, null])
  })

  test('of the military official come through the second report and go on after the attribution', () => {
    const [, , first, second] = digest.quotes
    expect([first?.via, second?.via]).toEqual([['v2'], ['v2']])
    expect(second?.continues).toBe(first?.id)
    expect(second?.text).toContain('…')
  })
})

describe('whose words', () => {
  test('a claim that stands inside a quoted report is never the author’s', () => {
    for (const { id, by, via, passages } of digest.claims) {
      const voice = digest.voices.find(({ from, to }) =>
        passages.every((p) => p.paragraph >= from && p.paragraph <= to),
      )
      if (voice === undefined) expect([id, via.filter((step) => step.startsWith('v'))]).toEqual([id, []])
      else expect([id, by === voice.id || (by !== 'author' && via.includes(voice.id))]).toEqual([id, true])
    }
  })

  test.each([
    ['privately demanded', 'officials'],
    ['vast majority of attacks', 'v1'],
    ['at their lowest', 'some officials in both countries'],
    ['also spy', 'Pakistani sources'],
    ['“done deal”', 'A U.S. military official'],
    ['The ISI works against the terrorists', 'Bush and Obama administrations'],
    ['play on both sides', 'author'],
    ['looked away from', 'author'],
  ])('the claim on %s is that of: %s', (words, whose) => {
    expect(named(claimOn(words).by)).toBe(whose)
  })

  test('anonymous sources stay anonymous', () => {
    expect(digest.actors.filter(({ kind }) => kind === 'unnamed').map(({ name }) => name)).toEqual([
      'officials',
      'some officials in both countries',
      'A CIA operative',
      'Pakistani sources',
      'A U.S. military official',
    ])
  })

  test('the author’s sex is not guessed', () => {
    const guesses = textsOf(digest).filter(([, text]) => /\b(he|she|hers?)\b|\bauthor\b[^;.]*\bhis\b/i.test(text))
    expect(guesses).toEqual([])
  })
})

describe('demands', () => {
  test('are the three of Pakistan and the two of the author', () => {
    expect(digest.demands.map(({ from, to, kind }) => [from.map(named), to.map(named), kind])).toEqual([
      [['Pakistan'], ['CIA'], 'demand'],
      [['Pakistan'], ['CIA'], 'request'],
      [['ISI'], ['Leon Panetta'], 'request'],
      [['author'], ['unknown'], 'call'],
      [['author'], ['Obama', 'Leon Panetta'], 'call'],
    ])
  })

  test('the drone strikes are to be suspended: officials say so, through the first report, and no reply is given', () => {
    const { by, via, conveyed, reply, why } = demandOn('Suspend drone strikes')
    expect([named(by), via, conveyed, reply, why]).toEqual(['officials', ['v1'], 'Privately.', null, null])
  })

  test('the cut in trainers was conveyed at the visit and is under discussion', () => {
    const { by, via, conveyed, status } = demandOn('Special Forces trainers')
    expect([named(by), via, status]).toEqual(['Pakistani sources', ['v2'], 'under discussion'])
    expect(conveyed).toMatch(/Pasha visited Panetta.*Monday/)
  })

  test('“an end” and “suspend” are kept as the disagreement that they are', () => {
    const { kind, passages } = about(digest.questions, '“suspend”', ({ text }) => text)
    expect([kind, passages.map(({ paragraph }) => paragraph)]).toEqual(['disagreement', [1, 2]])
  })
})

describe('actors', () => {
  test('join the forms of a name', () => {
    expect(actor('al Qaeda').aliases).toEqual(['al-Qaeda', 'AQ'])
    expect(actor('CIA').aliases).toContain('Central Intelligence Agency')
    expect(actor('ISI').aliases).toContain('Directorate of Inter-Services Intelligence')
    expect(actor('Ahmad Shuja Pasha').aliases).toContain('his counterpart in Pakistan’s ISI')
  })

  test.each([
    ['CIA', 6],
    ['Leon Panetta', 3],
    ['Pakistan', 13],
    ['ISI', 8],
    ['Taliban', 5],
    ['al Qaeda', 7],
    ['U.S.', 6],
    ['Obama', 5],
    ['George W. Bush', 2],
  ])('%s is named %i times', (name, times) => {
    expect(actor(name).mentions).toHaveLength(times)
  })

  test('belong to another only where the article says so', () => {
    const belonging = digest.actors.flatMap(({ name, partOf }) => (partOf ? [[name, named(partOf)]] : []))
    expect(belonging).toEqual([
      ['Leon Panetta', 'CIA'],
      ['Ahmad Shuja Pasha', 'ISI'],
      ['ISI', 'Pakistan'],
      ['A CIA operative', 'CIA'],
      ['U.S. Special Forces', 'U.S.'],
      ['A U.S. military official', 'U.S.'],
      ['Pakistani government', 'Pakistan'],
      ['Islamists in the ISI', 'ISI'],
    ])
  })
})

describe('outside knowledge', () => {
  const outside =
    'Barack|Raymond|Davis|Lahore|Langley|Washington|Wall Street|Financial Times|Reuters|Morrissey|Hot Air|Zardari|Haqqani|Waziristan|April|Predator|United States'
  test.each(outside.split('|'))('stays out: %s', (word) => {
    expect(json).not.toContain(word)
  })

  test('no year stands in it but those of the one dated event and of the day it was made', () => {
    const years = textsOf(digest).flatMap(([path, text]) =>
      path === '.article.sha256' ? [] : [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => year),
    )
    expect([...new Set(years)].sort()).toEqual(['2001', '2026'])
  })

  test('only the date that the text gives in full is a date', () => {
    const dated = digest.events.filter(({ date }) => date !== null)
    expect(dated.map(({ when, date }) => [when, date])).toEqual([
      ['Sept. 11, 2001', { value: '2001-09-11', basis: 'given' }],
    ])
    expect(eventOn('met at CIA headquarters').when).toBe('Monday')
    expect(eventOn('A killing').when).toBe('earlier this year')
  })

  test('who was killed, by whom and where is left open, as in the article', () => {
    expect(about(digest.questions, 'killed', ({ text }) => text).kind).toBe('open')
    expect(eventOn('A killing').who.map(named)).toEqual(['A CIA operative'])
  })
})

describe('doubts', () => {
  test('the author’s “formerly?” makes the tie between the ISI and the Taliban uncertain', () => {
    const tie = digest.relations.find(({ from, to }) => named(from) === 'ISI' && named(to) === 'Taliban')
    expect([tie?.by, tie?.confidence]).toEqual(['author', 'likely'])
    expect(about(digest.questions, '“formerly?”', ({ text }) => text).kind).toBe('open')
  })

  test('the author asks two questions', () => {
    expect(digest.questions.filter(({ kind }) => kind === 'asked').map(({ by }) => by)).toEqual(['author', 'author'])
  })

  test('the CIA’s view of the talks stands against the author’s and the reports’', () => {
    const { kind, passages } = about(digest.questions, 'Did the talks go well', ({ text }) => text)
    expect([kind, passages.map(({ paragraph }) => paragraph)]).toEqual(['disagreement', [1, 1, 3, 6]])
  })
})

describe('form', () => {
  test('references follow the order of the text, without a gap', () => {
    const starts = new Map<string, number[]>()
    for (const { part, entry } of entriesOf(digest)) {
      const list = starts.get(part) ?? []
      starts.set(part, list)
      list.push((part === 'actors' ? entry.mentions : entry.passages)[0]?.start ?? -1)
      expect(entry.id.slice(1)).toBe(String(list.length))
    }
    starts.delete('summary')
    for (const [part, list] of starts) expect([part, list]).toEqual([part, list.toSorted((a, b) => a - b)])
  })

  test('texts fit a phone and are in our own words', () => {
    const wordings = textsOf(digest).filter(([path]) => path.endsWith('.wording'))
    expect(new Set(wordings.map(([, wording]) => wording))).toEqual(new Set(['own']))
    const long = textsOf(digest).filter(([path, text]) => text.length > 170 && !/^\.(quotes|engine)\./.test(path))
    expect(long).toEqual([])
  })
})

describe.skipIf(!articleIsHere)('held against the article’s text', () => {
  const raw = articleIsHere ? readFileSync(articleFile, 'utf8') : ''
  const text = normaliseText(raw)

  test('every passage, quotation, name and date is proved', () => {
    const { passages, faults } = verifyDigest(digest, raw)
    expect(faults).toEqual([])
    expect(passages).toBeGreaterThan(250)
  })

  test('nothing that stands between quotation marks in the article is missing', () => {
    const quoted = [...text.matchAll(/“([^”]*)”/g)].map(([, words]) => words)
    expect(digest.quotes.map((quote) => quote.text)).toEqual(quoted)
  })

  test('what our own sentences put between quotation marks stands in the article', () => {
    const quoted = textsOf(digest).flatMap(([, words]) => [...words.matchAll(/“([^”]*)”/g)].map(([, inner]) => inner))
    expect(quoted.filter((words) => words === undefined || !text.includes(words))).toEqual([])
  })

  test('no own sentence copies eight words in a row', () => {
    const wordsOf = (words: string) => words.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu) ?? []
    const whole = ` ${wordsOf(text).join(' ')} `
    const copied = textsOf(digest).filter(([path, sentence]) => {
      const words = SLICE.test(path) ? [] : wordsOf(sentence)
      return words.some((_, i) => i + 8 <= words.length && whole.includes(` ${words.slice(i, i + 8).join(' ')} `))
    })
    expect(copied).toEqual([])
  })

  test('every paragraph is drawn upon', () => {
    const used = new Set(digest.claims.flatMap(({ passages }) => passages.map(({ paragraph }) => paragraph)))
    expect([...used].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  })
})
