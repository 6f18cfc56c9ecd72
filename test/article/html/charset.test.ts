// Every encoding of the web, named rightly, named wrongly, or not at all.
import { describe, expect, test } from 'vitest'
import { decodePage, headerCharset } from '../../../src/article/html/charset.ts'

/** The encodings of the WHATWG standard; `replacement` decodes nothing on purpose. */
const singleByte = [
  'ibm866',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-8-i',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
  'iso-8859-16',
  'koi8-r',
  'koi8-u',
  'macintosh',
  'windows-874',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'x-mac-cyrillic',
] as const
const multiByte = ['gbk', 'gb18030', 'big5', 'euc-jp', 'shift_jis', 'euc-kr'] as const
const samples: Readonly<Record<string, string>> = {
  cyrillic: 'Мост останется закрытым до весны, сообщил в понедельник городской совет.',
  greek: 'Το δημοτικό συμβούλιο ανακοίνωσε ότι η γέφυρα θα μείνει κλειστή.',
  hebrew: 'הגשר יישאר סגור עד האביב, אמרה מועצת העיר.',
  arabic: 'سيبقى الجسر مغلقا حتى الربيع كما قال المجلس.',
  thai: 'สะพานจะปิดจนถึงฤดูใบไม้ผลิ สภาเมืองกล่าว',
  japanese: '橋は春まで閉鎖される、と町議会は月曜日に述べた。',
  chinese: '市议会星期一表示，大桥将关闭到春天。',
  taiwanese: '市議會星期一表示，大橋將關閉到春天。',
  korean: '다리는 봄까지 폐쇄될 것이라고 시의회가 월요일에 밝혔다.',
  central: 'Most zůstane zavřený až do jara, řekla v pondělí radnice města.',
  western: 'Le pont restera fermé jusqu’au printemps, a déclaré le conseil de la cité à côté.',
  plain: 'The bridge stays closed, said the café owner.',
}
const sampleFor: Readonly<Record<string, string>> = {
  ibm866: 'cyrillic',
  'iso-8859-5': 'cyrillic',
  'koi8-r': 'cyrillic',
  'koi8-u': 'cyrillic',
  'windows-1251': 'cyrillic',
  'x-mac-cyrillic': 'cyrillic',
  'iso-8859-7': 'greek',
  'windows-1253': 'greek',
  'iso-8859-8': 'hebrew',
  'iso-8859-8-i': 'hebrew',
  'windows-1255': 'hebrew',
  'iso-8859-6': 'arabic',
  'windows-1256': 'arabic',
  'windows-874': 'thai',
  'iso-8859-2': 'central',
  'windows-1250': 'central',
  gbk: 'chinese',
  gb18030: 'chinese',
  big5: 'taiwanese',
  'euc-jp': 'japanese',
  shift_jis: 'japanese',
  'euc-kr': 'korean',
  'windows-1252': 'western',
  macintosh: 'western',
}
const textFor = (encoding: string): string => samples[sampleFor[encoding] ?? 'plain'] ?? ''

/** Node only decodes, so the way back is found by decoding every one- and two-byte sequence. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number[]>()
  for (let first = 0; first < 256; first += 1) {
    const single = decoder.decode(Uint8Array.of(first))
    if (single.length === 1 && single !== '\uFFFD' && !table.has(single)) table.set(single, [first])
  }
  if ((multiByte as readonly string[]).includes(encoding)) {
    for (let first = 0x81; first < 0xff; first += 1) {
      for (let second = 0x40; second < 0xff; second += 1) {
        const pair = decoder.decode(Uint8Array.of(first, second))
        if (pair.length === 1 && pair !== '\uFFFD' && !table.has(pair)) table.set(pair, [first, second])
      }
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const found = table.get(character)
      if (found === undefined) throw new Error(`${encoding} has no ${character}`)
      return found
    }),
  )
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}
/** JIS X 0208 is EUC-JP without its high bits, between escapes. */
function iso2022jp(text: string): Uint8Array {
  const runs = text.match(/[\u0080-\uffff]+|[^\u0080-\uffff]+/g) ?? []
  return Uint8Array.from(
    runs.flatMap((run) => {
      if (run < '\u0080') return [...new TextEncoder().encode(run)]
      return [0x1b, 0x24, 0x42, ...[...encode(run, 'euc-jp')].map((byte) => byte & 0x7f), 0x1b, 0x28, 0x42]
    }),
  )
}

function encodeAs(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding.startsWith('utf-16')) return utf16(text, encoding === 'utf-16be')
  if (encoding === 'iso-2022-jp') return iso2022jp(text)
  if (encoding === 'x-user-defined') return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff)
  return encode(text, encoding)
}

const encodings = [...singleByte, ...multiByte, 'iso-2022-jp', 'utf-8', 'utf-16le', 'utf-16be', 'x-user-defined']
const pageIn = (text: string, charset: string | null): string =>
  `<!doctype html><html><head>${charset === null ? '' : `<meta charset="${charset}">`}<title>x</title></head><body><p>${text}</p></body></html>`
const sample = (encoding: string): string => {
  if (encoding === 'iso-2022-jp') return samples['japanese'] ?? ''
  if (encoding.startsWith('utf')) return Object.values(samples).join(' ')
  return encoding === 'x-user-defined' || textFor(encoding) === samples['plain']
    ? 'The bridge stays closed.'
    : textFor(encoding)
}

test('39 encodings are tried', () => {
  expect(encodings).toHaveLength(39)
})

describe.each(encodings)('%s', (encoding) => {
  const text = sample(encoding)

  test('is read where the header names it', () => {
    expect(decodePage(encodeAs(pageIn(text, null), encoding), `text/html; charset=${encoding}`)).toContain(text)
  })

  test('is read where the header is wrong and the page right', () => {
    const wrong = encoding === 'utf-8' ? 'windows-1252' : 'utf-8'
    expect(decodePage(encodeAs(pageIn(text, encoding), encoding), `text/html; charset=${wrong}`)).toContain(text)
  })

  test('is read where only the page names it, or its bytes show it', () => {
    expect(decodePage(encodeAs(pageIn(text, encoding), encoding), 'text/html')).toContain(text)
  })
})

describe('the encoding', () => {
  test('of a byte order mark wins over every name', () => {
    const text = pageIn('Żółć — 橋', 'windows-1252')
    const marked = (bytes: Uint8Array, ...mark: number[]): Uint8Array => Uint8Array.from([...mark, ...bytes])
    expect(decodePage(marked(new TextEncoder().encode(text), 0xef, 0xbb, 0xbf), 'text/html; charset=koi8-r')).toBe(text)
    expect(decodePage(marked(utf16(text, false), 0xff, 0xfe), 'text/html; charset=utf-8')).toBe(text)
    expect(decodePage(marked(utf16(text, true), 0xfe, 0xff), null)).toBe(text)
  })

  test('is UTF-8 where nothing is named and the bytes are UTF-8, else Western', () => {
    expect(decodePage(new TextEncoder().encode(pageIn('café “quoted”', null)), 'text/html')).toContain('café “quoted”')
    expect(decodePage(encode(pageIn('café “quoted”', null), 'windows-1252'), 'text/html')).toContain('café “quoted”')
  })

  test('of the page is found even after a long head', () => {
    const late = `<!doctype html><html><head><script>${'x'.repeat(2_000)}</script><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><p>${samples['cyrillic']}</p>`
    expect(decodePage(encode(late, 'windows-1251'), 'text/html')).toContain(samples['cyrillic'])
  })

  test('that nobody knows is passed over', () => {
    expect(decodePage(new TextEncoder().encode(pageIn('café', null)), 'text/html; charset=klingon')).toContain('café')
    expect(decodePage(new TextEncoder().encode(pageIn('café', null)), 'text/html; charset=replacement')).toContain(
      'café',
    )
  })

  test('of a page cut in the middle of a character is still UTF-8', () => {
    const bytes = new TextEncoder().encode(pageIn('naïve café é', null))
    const cut = bytes.slice(0, bytes.lastIndexOf(0xc3) + 1)
    expect(decodePage(cut, 'text/html')).toContain('naïve café')
  })

  test('is taken from a header in any spelling', () => {
    expect(headerCharset('text/html; charset=UTF-8')).toBe('UTF-8')
    expect(headerCharset('text/html;CHARSET="iso-8859-2"; x=y')).toBe('iso-8859-2')
    expect(headerCharset('text/html')).toBeUndefined()
    expect(headerCharset(null)).toBeUndefined()
  })

  test('of no bytes at all is no trouble', () => {
    expect(decodePage(new Uint8Array(), null)).toBe('')
  })
})
