// Proving a digest against its text: each thing that may not hold is broken in turn.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashText, normaliseText } from '../../src/article/normalise.ts'
import { paragraphsOf } from '../../src/article/paragraphs.ts'
import type { Digest } from '../../src/digest/digest.ts'
import { entriesOf } from '../../src/digest/entries.ts'
import { verifyDigest } from '../../src/digest/verify.ts'
import { arbitraryHolding } from '../fixtures/arbitrary-digest.ts'
import { at, digest, emptyDigest, text } from '../fixtures/digest.ts'

/** The faults of the fixture after a change of a copy of it. */
function faultsAfter(change: (copy: Digest) => void): readonly string[] {
  const copy = structuredClone(digest)
  change(copy)
  return verifyDigest(copy, text).faults
}

function first<T>(entries: readonly T[], index = 0): T {
  const entry = entries[index]
  if (entry === undefined) throw new Error('the fixture has too few entries')
  return entry
}

/** A digest with one term, the given slice of a text. */
function withSlice(article: string, start: number, end: number): Digest {
  const term = {
    ...first(digest.terms),
    term: article.slice(start, end) || 'x',
    passages: [{ paragraph: 1, start, end }],
  }
  const sentence = { ...digest.summary.sentence, passages: [{ paragraph: 1, start: 0, end: article.length }] }
  const { length } = article
  const head = { ...digest.article, length, paragraphs: paragraphsOf(article).length, sha256: hashText(article) }
  return { ...emptyDigest, article: head, summary: { sentence, points: [] }, terms: [term] }
}

describe('a digest that its text proves', () => {
  test('has no fault, and every passage and mention is counted', () => {
    const { passages, faults } = verifyDigest(digest, text)
    const mentions = digest.actors.flatMap((actor) => actor.mentions)
    expect(faults).toEqual([])
    expect(passages).toBe(entriesOf(digest).flatMap(({ entry }) => entry.passages).length + mentions.length)
  })

  test('is proved by any copy of the text, however it ends its lines', () => {
    for (const copy of [text.replaceAll('\n', '\r\n'), `\uFEFF${text}`, text.replaceAll('\n\n', ' \n\n\n')])
      expect(verifyDigest(digest, copy).faults).toEqual([])
  })

  test('every quote is a slice of the text, for any digest at the limits', () => {
    fc.assert(
      fc.property(arbitraryHolding, (holding) => {
        const faults = verifyDigest(holding.digest, holding.text).faults
        expect(faults.filter((fault) => /^(q\d+: the text has|article)/.test(fault))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

describe('another text proves nothing', () => {
  test.each([
    ['one letter changed', text.replace('useful', 'Useful')],
    ['straight quotation marks', text.replaceAll(/[“”]/g, '"')],
    ['a word added at the end', `${text}More.`],
    ['nothing', ''],
  ])('%s', (_, other) => {
    expect(verifyDigest(digest, other)).toEqual({
      passages: 0,
      faults: [
        `article.sha256: the text’s hash is ${hashText(normaliseText(other))}, the digest was made from another text`,
      ],
    })
  })
})

describe('the head says how long the text is', () => {
  test('in characters', () => {
    expect(
      faultsAfter((copy) => {
        copy.article.length += 1
      }),
    ).toEqual([`article.length: the text has ${text.length}`])
  })

  test('in paragraphs', () => {
    expect(
      faultsAfter((copy) => {
        copy.article.paragraphs += 1
      }),
    ).toEqual([`article.paragraphs: the text has ${digest.article.paragraphs}`])
  })
})

describe('a passage', () => {
  test('lies in the paragraph that it names', () => {
    const { start } = first(first(digest.claims).passages)
    expect(
      faultsAfter((copy) => {
        first(first(copy.claims).passages).paragraph = 2
      }),
    ).toEqual([`c1: ${start} lies in paragraph 1, not 2`])
  })

  test('does not cut a word at its start or its end', () => {
    const { start, end } = first(first(digest.claims).passages)
    expect(
      faultsAfter((copy) => {
        first(first(copy.claims).passages).start += 3
      }),
    ).toEqual([`c1: ${start + 3}–${end} cuts a word: “${text.slice(start + 3, end)}”`])
    expect(
      faultsAfter((copy) => {
        first(first(copy.claims).passages).end -= 2
      }),
    ).toEqual([`c1: ${start}–${end - 2} cuts a word: “${text.slice(start, end - 2)}”`])
  })

  test('does not cut a character', () => {
    const article = 'A 𝕍erb'
    expect(verifyDigest(withSlice(article, 2, 3), article).faults).toContainEqual(
      expect.stringMatching(/^t1: 2–3 cuts a word/),
    )
    expect(verifyDigest(withSlice(article, 2, 7), article).faults).toEqual([])
  })

  test('does not begin or end with a blank', () => {
    const article = 'One two'
    expect(verifyDigest(withSlice(article, 3, 7), article).faults).toEqual([
      't1: 3–7 begins or ends with a blank: “ two”',
    ])
    expect(verifyDigest(withSlice(article, 0, 4), article).faults).toEqual([
      't1: 0–4 begins or ends with a blank: “One ”',
    ])
  })

  test('holds something', () => {
    const article = 'One two'
    expect(verifyDigest(withSlice(article, 20, 25), article).faults).toContain(
      't1: 20–25 begins or ends with a blank: “”',
    )
  })

  test('is checked as a mention too', () => {
    const { end } = first(first(digest.actors).mentions)
    expect(
      faultsAfter((copy) => {
        first(first(copy.actors).mentions).end -= 1
      }),
    ).toContainEqual(expect.stringMatching(`^a1: \\d+–${end - 1} cuts a word`))
  })
})

describe('a quote', () => {
  test('is exactly the text’s characters, not even another case', () => {
    expect(
      faultsAfter((copy) => {
        first(copy.quotes).text = 'Useful'
      }),
    ).toEqual(['q1: the text has “useful”'])
  })

  test('whose passage has moved is a fault', () => {
    expect(
      faultsAfter((copy) => {
        first(copy.quotes).passages = [at('harbour')]
      }),
    ).toEqual(['q1: the text has “harbour”'])
  })

  test('has a cue and a time that the article has', () => {
    expect(
      faultsAfter((copy) => {
        first(copy.quotes).cue = 'bellowed'
      }),
    ).toEqual(['q1: “bellowed” does not stand in the article'])
    expect(
      faultsAfter((copy) => {
        first(copy.quotes).said = 'last Sunday'
      }),
    ).toEqual(['q1: “last Sunday” does not stand in the article'])
  })
})

test('a fault shows the beginning of a long slice, not all of it', () => {
  const whole = { paragraph: 1, start: 0, end: text.length }
  const [fault] = faultsAfter((copy) => {
    first(copy.quotes).passages = [{ ...whole, end: text.trimEnd().length }]
  })
  expect(fault).toBe(`q1: the text has “${text.slice(0, 80)}…”`)
})

describe('an actor', () => {
  test('is mentioned by its name or an alias only', () => {
    expect(faultsAfter((copy) => first(copy.actors).mentions.push(at('The Port Authority')))).toEqual([
      'a1: the mention “The Port Authority” is neither its name nor an alias',
    ])
  })

  test('has no alias that the article does not use', () => {
    expect(faultsAfter((copy) => first(copy.actors).aliases.push('Dockers United'))).toEqual([
      'a1: the alias “Dockers United” does not stand in the article',
    ])
  })

  test('has its role from its passages, in the article’s words', () => {
    expect(
      faultsAfter((copy) => {
        first(copy.actors, 2).role = 'the union’s boss'
      }),
    ).toEqual(['a3: “the union’s boss” does not stand in its passages'])
  })
})

describe('what is given as the article’s words stands in the passages', () => {
  test.each<[what: string, fault: string, change: (copy: Digest) => void]>([
    [
      'a voice’s outlet',
      'v1: “Sea News” does not stand in its passages',
      (copy) => {
        first(copy.voices).outlet = 'Sea News'
      },
    ],
    [
      'when something happened',
      'e1: “February” does not stand in its passages',
      (copy) => {
        first(copy.events).when = 'February'
      },
    ],
    [
      'a figure',
      'f1: “13” does not stand in its passages',
      (copy) => {
        first(copy.figures).value = '13'
      },
    ],
    [
      'a term',
      't1: “ferry boat” does not stand in its passages',
      (copy) => {
        first(copy.terms).term = 'ferry boat'
      },
    ],
    [
      'the summary',
      's1: “New words.” does not stand in its passages',
      (copy) => {
        Object.assign(copy.summary.sentence, { text: 'New words.', wording: 'article' })
      },
    ],
    [
      'a point',
      's2: “New words.” does not stand in its passages',
      (copy) => {
        Object.assign(first(copy.summary.points), { text: 'New words.', wording: 'article' })
      },
    ],
    [
      'a claim',
      'c1: “New words.” does not stand in its passages',
      (copy) => {
        Object.assign(first(copy.claims), { statement: 'New words.', wording: 'article' })
      },
    ],
    [
      'a demand',
      'd1: “New words.” does not stand in its passages',
      (copy) => {
        Object.assign(first(copy.demands), { what: 'New words.', wording: 'article' })
      },
    ],
    [
      'an event',
      'e1: “New words.” does not stand in its passages',
      (copy) => {
        Object.assign(first(copy.events), { what: 'New words.', wording: 'article' })
      },
    ],
    [
      'a question',
      'u1: “New words.” does not stand in its passages',
      (copy) => {
        Object.assign(first(copy.questions), { text: 'New words.', wording: 'article' })
      },
    ],
  ])('%s', (_, fault, change) => {
    expect(faultsAfter(change)).toEqual([fault])
  })

  test('the digest maker’s own words need not', () => {
    expect(
      faultsAfter((copy) => Object.assign(first(copy.claims), { statement: 'New words.', wording: 'own' })),
    ).toEqual([])
  })

  test('a capital at the start of a sentence makes no difference', () => {
    expect(
      faultsAfter((copy) => {
        first(copy.figures, 1).passages = [at('A port official')]
        first(copy.figures, 1).value = 'a port'
      }),
    ).toEqual([])
  })
})

describe('a date', () => {
  test('that is given has its year in the passages', () => {
    expect(
      faultsAfter((copy) => {
        first(copy.events).date = { value: '2025-01', basis: 'given' }
      }),
    ).toEqual(['e1: the year 2025 does not stand in its passages'])
  })

  test('is inferred only where the publication day is known', () => {
    const inferred = (published: string | null) =>
      faultsAfter((copy) => {
        first(copy.events).date = { value: '2025-01', basis: 'inferred' }
        copy.article.published = published
      })
    expect(inferred(null)).toEqual(['e1: its date is inferred, but the article’s publication day is unknown'])
    expect(inferred('2025-02-20')).toEqual([])
  })
})
