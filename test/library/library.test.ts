// The built-in library: its digests, texts beside them or attached, and what is found by what somebody typed.
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hashText, normaliseText } from '../../src/article/normalise.ts'
import { DigestFault } from '../../src/digest/load.ts'
import { createBuiltInLibrary, readShelf } from '../../src/library/built-in.ts'
import { articlesLike } from '../../src/library/find-article.ts'
import { attachText, readAttachedText } from '../../src/library/texts.ts'
import { DIGESTS } from '../../src/start/parts.ts'
import { digest, text } from '../fixtures/digest.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'verbatim-'))
const scope = { kind: 'guild', id: '1' } as const

/** A folder with one digest, its text not beside it. */
function shelfOf(one: unknown) {
  const where = folder()
  writeFileSync(join(where, 'one.json'), JSON.stringify(one))
  return where
}
const withoutText = { ...digest, article: { ...digest.article, licence: null } }

describe('the built-in library', () => {
  test('holds the digests that ship, the one asked about by default first, and texts only where they may be shown', async () => {
    const library = createBuiltInLibrary({ folder: DIGESTS, first: 'pakistan-drone-demands', texts: folder() })
    const holdings = await library.list(scope)
    expect(holdings[0]?.digest.article.id).toBe('pakistan-drone-demands')
    expect(holdings[0]?.text).toBeUndefined()
    const free = holdings.filter(({ digest: { article } }) => article.licence !== null)
    expect(free.length).toBeGreaterThan(0)
    for (const holding of free) expect(hashText(holding.text as string)).toBe(holding.digest.article.sha256)
    expect(await library.get(scope, 'pakistan-drone-demands')).toEqual(holdings[0])
    expect(await library.get(scope, 'nonsense')).toBeUndefined()
  })

  test('finds a text that is attached while it runs, and looks for it no more than every two seconds', async () => {
    const texts = folder()
    let now = 0
    const library = createBuiltInLibrary({ folder: shelfOf(withoutText), first: '', texts, now: () => now })
    const held = async () => (await library.get(scope, digest.article.id))?.text
    expect(await held()).toBeUndefined()
    await attachText(texts, text)
    expect(await held()).toBeUndefined()
    now = 2_000
    expect(await held()).toBe(text)
    now = 9_000
    expect(await held()).toBe(text)
  })

  test.for([
    [
      'a digest that breaks a rule',
      (where: string) => writeFileSync(join(where, 'x.json'), '{"formatVersion":1}'),
      'x.json',
    ],
    ['a digest cut off in the middle', (where: string) => writeFileSync(join(where, 'x.json'), '{"formatV'), 'x.json'],
    ['no digest at all', () => {}, 'holds no digest'],
    [
      'a text that is another one',
      (where: string) => {
        copyFileSync(join(DIGESTS, 'skerrivane-ferry.json'), join(where, 'x.json'))
        writeFileSync(join(where, 'x.txt'), 'Another text.')
      },
      'another one',
    ],
  ] as const)('refuses a folder with %s, and names it', ([, prepare, words]) => {
    const where = folder()
    prepare(where)
    const open = () => createBuiltInLibrary({ folder: where, first: '', texts: folder() })
    expect(open).toThrow(DigestFault)
    expect(open).toThrow(words)
  })

  test('says which text file is missing', () => {
    expect(() => readShelf(shelfOf(digest))).toThrow(/one\.txt/)
  })
})

describe('attached texts', () => {
  test('are kept normalised, under their hash, and read back only unchanged', async () => {
    const texts = join(folder(), 'below')
    const sha256 = await attachText(texts, `\uFEFF${text.replaceAll('\n', '\r\n')}`)
    expect(sha256).toBe(hashText(normaliseText(text)))
    expect(await readAttachedText(texts, sha256)).toBe(text)
    writeFileSync(join(texts, `${sha256}.txt`), `${readFileSync(join(texts, `${sha256}.txt`), 'utf8')}!`)
    expect(await readAttachedText(texts, sha256)).toBeUndefined()
    expect(await readAttachedText(texts, 'ab')).toBeUndefined()
  })

  test('that cannot be read are a fault, not an absence', async () => {
    const file = join(folder(), 'a-file')
    writeFileSync(file, '')
    await expect(readAttachedText(file, 'ab')).rejects.toMatchObject({ code: 'ENOTDIR' })
  })
})

describe('an article by what was typed', () => {
  const holding = (id: string, label: string, more = {}) => ({
    digest: { ...digest, article: { ...digest.article, id, label, ...more } },
    text,
  })
  const holdings = [
    holding('harbour', 'Commentary on Maren’s harbour', { author: 'Élodie Šimek' }),
    holding('harbour-two', 'Report on the harbour', { outlet: 'Coast Courier' }),
  ]
  const found = (typed: string) => articlesLike(holdings, typed).map(({ digest: one }) => one.article.id)

  test.for([
    ['its id alone, though others hold it', 'harbour', ['harbour']],
    ['words in any order', 'harbour report', ['harbour-two']],
    ['without accents and capitals', 'elodie SIMEK', ['harbour']],
    ['its outlet', 'courier', ['harbour-two']],
    ['what fits several', 'harb', ['harbour', 'harbour-two']],
    ['nothing', '', ['harbour', 'harbour-two']],
    ['what fits none', 'quarry', []],
  ] as const)('is found by %s', ([, typed, ids]) => {
    expect(found(typed)).toEqual(ids)
  })
})
