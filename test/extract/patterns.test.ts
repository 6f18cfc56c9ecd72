// No rule may take longer than in proportion to its text: every regular expression of the source is checked by shape and on hostile texts.
// The published detectors do not help here: they cannot read “iu” patterns, or run out of memory on word lists.
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Literal, literalsIn } from './patterns.ts'

const LENGTH = 100_000
const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)
const HOSTILE = [
  ' ',
  '\n',
  '\t',
  'a',
  'A',
  '1',
  '1,',
  ',',
  ', ',
  '.',
  '“',
  '” ',
  '"',
  "'",
  '’',
  '(',
  ')',
  '((',
  '[',
  '-',
  '– ',
  ':',
  ': ',
  '? ',
  '! ',
  'a ',
  'A ',
  'Ab ',
  'Ab',
  'the ',
  'The Ann Lee ',
  'said that ',
  'not ',
  'withdraw the ',
  'x, a ',
  '(ABC ',
  'ABC (',
  ' \n',
  '&amp;',
  '<a ',
  '$1 ',
  'é',
  '🎉',
  'Mr. ',
  'a.b',
].map(fill)

/** Runs a pattern over a whole text, as the rules do at most. The time in milliseconds. */
function timeOn({ pattern }: Literal, text: string): number {
  const all = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
  const began = performance.now()
  for (const match of text.matchAll(all)) if (match[0].length > LENGTH) break
  return performance.now() - began
}

const SHORT = 5_000
/** A pattern that takes this long on 5 kB would take a minute on 100 kB if it is quadratic: it is not tried on that. */
const SHORT_LIMIT = 4

/** The longest of the times, in milliseconds; a slow one is taken again, since another process may have had the processor. */
function slowest(literal: Literal): number {
  let longest = 0
  for (const text of HOSTILE) {
    const short = () => timeOn(literal, text.slice(0, SHORT))
    if (short() > SHORT_LIMIT && short() > SHORT_LIMIT && short() > SHORT_LIMIT) return Number.POSITIVE_INFINITY
    const first = timeOn(literal, text)
    longest = Math.max(longest, first < 50 ? first : Math.min(first, timeOn(literal, text), timeOn(literal, text)))
  }
  return longest
}

/** Whether a repetition without bound stands inside another: the shape of exponential patterns. */
function nests(source: string): boolean {
  const unbounded = /^(?:[*+]|\{\d+,\})/
  const open: boolean[] = []
  for (let at = 0, inClass = false; at < source.length; at += 1) {
    const char = source[at]
    if (char === '\\') at += 1
    else if (inClass) inClass = char !== ']'
    else if (char === '[') inClass = true
    else if (char === '(') open.push(false)
    else if (char === ')') {
      const inner = open.pop() ?? false
      const repeated = unbounded.test(source.slice(at + 1))
      if (inner && repeated) return true
      if ((inner || repeated) && open.length > 0) open[open.length - 1] = true
    } else if (unbounded.test(source.slice(at)) && open.length > 0) open[open.length - 1] = true
  }
  return false
}

/** Repetitions in one another that are safe: the outer one goes on only with a character that the inner one cannot take. */
const SAFE_NESTS: ReadonlySet<string> = new Set([
  "['’]s(?![\\p{L}\\d])|\\p{L}+(?:['’](?!s(?![\\p{L}\\d]))\\p{L}+)*|\\d+(?:[.,]\\d+)*|[^\\s\\p{L}\\d]|\\n{2,}",
  "^(?:the |a |his |her |its )?[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*",
  '\\p{N}+(?:[.,]\\p{N}+)*',
])

/** Slow only on runs of blanks or open brackets; the page's metadata are one line with its blanks collapsed, or a name. */
const ONE_LINE = 'html/metadata.ts'

test.each([
  ['(a+)+', true],
  ['(?:a|b*)*', true],
  ['(?:ab)+', false],
  ['[+*]+(?:a{1,3})+', false],
  ['\\(+\\)', false],
])('the shape of %s', (source, nested) => expect(nests(source)).toBe(nested))

describe.each(['src/extract', 'src/article'])('%s', (folder) => {
  const literals = literalsIn(fileURLToPath(new URL(`../../${folder}/`, import.meta.url)))
  test('its patterns are found', () => expect(literals.length).toBeGreaterThan(folder === 'src/extract' ? 250 : 60))
  test('no repetition without bound stands inside another', () =>
    expect(
      literals
        .filter(({ pattern }) => nests(pattern.source) && !SAFE_NESTS.has(pattern.source))
        .map(({ file, pattern }) => `${file}: ${pattern}`),
    ).toEqual([]))
  test('each takes at most 50 ms on 100 kB of anything', { timeout: 300_000 }, () => {
    const slow = literals
      .map((literal) => ({ literal, time: slowest(literal) }))
      .filter(({ literal, time }) => time > 50 && literal.file !== ONE_LINE)
    expect(slow.map(({ literal, time }) => `${literal.file}: ${literal.pattern} (${time} ms)`)).toEqual([])
  })
})
