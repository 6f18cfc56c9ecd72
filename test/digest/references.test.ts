// The rules that reach across the entries of a digest: each is broken in turn, and the fault names the place.
import { describe, expect, test } from 'vitest'
import type { Actor, Digest } from '../../src/digest/digest.ts'
import { referenceFaults } from '../../src/digest/references.ts'
import { digest, emptyDigest } from '../fixtures/digest.ts'

type Change = (copy: Digest) => void

/** The faults of the fixture after a change of a copy of it. */
function faultsAfter(change: Change): string[] {
  const copy = structuredClone(digest)
  change(copy)
  return referenceFaults(copy)
}

/** The first entry of a list, for changing it. */
function first<T>(entries: readonly T[], index = 0): T {
  const entry = entries[index]
  if (entry === undefined) throw new Error('the fixture has too few entries')
  return entry
}

test('a digest whose references hold has no fault', () => {
  expect(referenceFaults(digest)).toEqual([])
  expect(referenceFaults(emptyDigest)).toEqual([])
})

describe('a reference stands once', () => {
  test.each<[part: string, change: Change]>([
    ['voices', (copy) => copy.voices.push(first(copy.voices))],
    ['actors', (copy) => copy.actors.push(first(copy.actors))],
    ['quotes', (copy) => copy.quotes.push(first(copy.quotes))],
    ['claims', (copy) => copy.claims.push(first(copy.claims))],
    ['demands', (copy) => copy.demands.push(first(copy.demands))],
    ['positions', (copy) => copy.positions.push(first(copy.positions))],
    ['relations', (copy) => copy.relations.push(first(copy.relations))],
    ['events', (copy) => copy.events.push(first(copy.events))],
    ['figures', (copy) => copy.figures.push(first(copy.figures))],
    ['questions', (copy) => copy.questions.push(first(copy.questions))],
    ['terms', (copy) => copy.terms.push(first(copy.terms))],
    ['summary', (copy) => copy.summary.points.push(copy.summary.sentence)],
  ])('in %s', (part, change) => {
    expect(faultsAfter(change)).toEqual([expect.stringMatching(`^${part}: the reference [a-z]1 stands twice$`)])
  })
})

describe('what an entry refers to is in the digest', () => {
  test.each<[fault: string, change: Change]>([
    [
      'actors.a3.partOf: there is no a99',
      (copy) => {
        first(copy.actors, 2).partOf = 'a99'
      },
    ],
    [
      'quotes.q1.speaker: there is no a99',
      (copy) => {
        first(copy.quotes).speaker = 'a99'
      },
    ],
    [
      'quotes.q1.speaker: there is no v9',
      (copy) => {
        first(copy.quotes).speaker = 'v9'
      },
    ],
    [
      'quotes.q1.continues: there is no q99',
      (copy) => {
        first(copy.quotes).continues = 'q99'
      },
    ],
    [
      'quotes.q1.via: there is no v9',
      (copy) => {
        first(copy.quotes).via = ['v1', 'v9']
      },
    ],
    [
      'claims.c1.by: there is no a99',
      (copy) => {
        first(copy.claims).by = 'a99'
      },
    ],
    [
      'claims.c1.quote: there is no q99',
      (copy) => {
        first(copy.claims).quote = 'q99'
      },
    ],
    [
      'claims.c1.via: there is no a99',
      (copy) => {
        first(copy.claims).via = ['a99']
      },
    ],
    [
      'demands.d1.from: there is no a99',
      (copy) => {
        first(copy.demands).from = ['a1', 'a99']
      },
    ],
    [
      'demands.d1.to: there is no a99',
      (copy) => {
        first(copy.demands).to = ['a99']
      },
    ],
    [
      'demands.d1.by: there is no a99',
      (copy) => {
        first(copy.demands).by = 'a99'
      },
    ],
    [
      'demands.d1.via: there is no v9',
      (copy) => {
        first(copy.demands).via = ['v9']
      },
    ],
    [
      'positions.p1.actor: there is no a99',
      (copy) => {
        first(copy.positions).actor = 'a99'
      },
    ],
    [
      'positions.p1.by: there is no a99',
      (copy) => {
        first(copy.positions).by = 'a99'
      },
    ],
    [
      'positions.p1.via: there is no v9',
      (copy) => {
        first(copy.positions).via = ['v9']
      },
    ],
    [
      'relations.r1: there is no a98',
      (copy) => {
        first(copy.relations).from = 'a98'
      },
    ],
    [
      'relations.r1: there is no a99',
      (copy) => {
        first(copy.relations).to = 'a99'
      },
    ],
    [
      'relations.r1.by: there is no a99',
      (copy) => {
        first(copy.relations).by = 'a99'
      },
    ],
    [
      'relations.r1.via: there is no v9',
      (copy) => {
        first(copy.relations).via = ['v9']
      },
    ],
    [
      'events.e1.who: there is no a99',
      (copy) => {
        first(copy.events).who = ['a99']
      },
    ],
    [
      'events.e1.by: there is no a99',
      (copy) => {
        first(copy.events).by = 'a99'
      },
    ],
    [
      'events.e1.via: there is no v9',
      (copy) => {
        first(copy.events).via = ['v9']
      },
    ],
    [
      'figures.f1.by: there is no a99',
      (copy) => {
        first(copy.figures).by = 'a99'
      },
    ],
    [
      'figures.f1.via: there is no v9',
      (copy) => {
        first(copy.figures).via = ['v9']
      },
    ],
    [
      'questions.u1.by: there is no a99',
      (copy) => {
        first(copy.questions).by = 'a99'
      },
    ],
  ])('%s', (fault, change) => {
    expect(faultsAfter(change)).toEqual([fault])
  })

  test('the author and the unknown need no entry', () => {
    expect(
      faultsAfter((copy) => {
        first(copy.demands).from = ['author', 'unknown']
      }),
    ).toEqual([])
  })
})

describe('a passage lies inside the article', () => {
  const { length, paragraphs } = digest.article

  test('not past its end', () => {
    const past = { paragraph: paragraphs, start: length - 1, end: length + 1 }
    expect(
      faultsAfter((copy) => {
        first(copy.terms).passages = [past]
      }),
    ).toEqual([`terms.t1: the passage ${length - 1}–${length + 1} goes past the article’s end (${length})`])
    expect(
      faultsAfter((copy) => {
        first(copy.terms).passages = [{ ...past, end: length }]
      }),
    ).toEqual([])
  })

  test('not in a paragraph that it does not have', () => {
    const fault = `the article has ${paragraphs} paragraphs, not ${paragraphs + 1}`
    expect(
      faultsAfter((copy) => {
        first(first(copy.claims).passages).paragraph = paragraphs + 1
      }),
    ).toEqual([`claims.c1: ${fault}`])
    expect(
      faultsAfter((copy) => {
        copy.summary.sentence.passages = [{ paragraph: paragraphs + 1, start: 0, end: 1 }]
      }),
    ).toEqual([`summary.s1: ${fault}`])
  })

  test('and so does each mention', () => {
    expect(
      faultsAfter((copy) => {
        first(copy.actors).mentions.push({ paragraph: 1, start: 0, end: length + 5 })
      }),
    ).toEqual([`actors.a1: the passage 0–${length + 5} goes past the article’s end (${length})`])
  })

  test.each([
    [1, paragraphs + 1],
    [3, 2],
  ])('and so does a voice: not %i–%i', (from, to) => {
    expect(faultsAfter((copy) => Object.assign(first(copy.voices), { from, to }))).toEqual([
      `voices.v1: paragraphs ${from}–${to} are not in the article`,
    ])
  })

  test('a disagreement has two of them at least', () => {
    expect(
      faultsAfter((copy) => {
        first(copy.questions, 1).passages.pop()
      }),
    ).toEqual(['questions.u2: a disagreement needs the passages that disagree'])
  })
})

describe('a quote', () => {
  test('has one passage', () => {
    expect(
      faultsAfter((copy) => {
        first(copy.quotes).passages.push(first(first(copy.quotes).passages))
      }),
    ).toEqual(['quotes.q1: a quote has one passage; a broken quote is two, the second “continues” the first'])
  })

  test('is as long as its passage', () => {
    expect(
      faultsAfter((copy) => {
        first(copy.quotes).text = 'useful.'
      }),
    ).toEqual(['quotes.q1: the text has 7 characters, its passage 6'])
  })

  test('does not continue itself', () => {
    expect(
      faultsAfter((copy) => {
        first(copy.quotes).continues = 'q1'
      }),
    ).toEqual(['quotes.q1.continues: q1 does not stand before it'])
  })

  test('continues one that stands before it, so that no two continue each other', () => {
    expect(
      faultsAfter((copy) => {
        first(copy.quotes, 1).continues = 'q3'
      }),
    ).toEqual(['quotes.q2.continues: q3 does not stand before it'])
  })

  test('continues one of the same speaker', () => {
    expect(
      faultsAfter((copy) => {
        first(copy.quotes, 2).continues = 'q1'
      }),
    ).toEqual(['quotes.q3.continues: q1 has another speaker (a2)'])
  })
})

describe('nothing is part of itself', () => {
  const [anyActor] = digest.actors
  const chainOf = (partOf: (index: number) => string | null, count: number): Digest => ({
    ...emptyDigest,
    actors: Array.from({ length: count }, (_, index) => ({
      ...(anyActor as Actor),
      id: `a${index + 1}`,
      partOf: partOf(index),
    })),
  })

  test('not at once', () => {
    expect(
      faultsAfter((copy) => {
        first(copy.actors).partOf = 'a1'
      }),
    ).toEqual(['actors.a1.partOf: is part of itself'])
  })

  test('not by way of others; the loop is named once', () => {
    const loop = chainOf((index) => [null, 'a3', 'a4', 'a2', 'a2'][index] ?? null, 5)
    expect(referenceFaults(loop)).toEqual(['actors.a2.partOf: is part of itself'])
  })

  test('a long chain is no loop, and is checked in good time', () => {
    const started = performance.now()
    expect(referenceFaults(chainOf((index) => (index === 0 ? null : `a${index}`), 50_000))).toEqual([])
    expect(referenceFaults(chainOf((index) => (index === 49_999 ? null : `a${index + 2}`), 50_000))).toEqual([])
    expect(performance.now() - started).toBeLessThan(5000)
  })

  test('and no relation joins an actor to itself', () => {
    expect(
      faultsAfter((copy) => {
        first(copy.relations).to = first(copy.relations).from
      }),
    ).toEqual(['relations.r1: joins an actor to itself'])
  })
})
