// The marks within a line, by the rules of Discord's own client: emphasis, code, links, mentions, times.
import type { Inline } from './tree.ts'

/** Deeper nesting than any reader could tell apart is left as text, so that a hostile text stays cheap. */
const DEEPEST = 8

type Context = { readonly depth: number; readonly inLink: boolean }
type Rule = {
  /** What the text must have at this place for the rule to be tried. */
  readonly starts: string
  readonly pattern: RegExp
  readonly make: (match: RegExpExecArray, context: Context) => Inline | undefined
}

const inside = (text: string, context: Context) => parseInline(text, { ...context, depth: context.depth + 1 })
const wrap =
  (type: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler'): Rule['make'] =>
  (match, context) => ({ type, children: inside(match[1] ?? match[2] ?? '', context) })

const RULES: readonly Rule[] = [
  { starts: '\\', pattern: /\\([^0-9A-Za-z\s])/y, make: ([, text = '']) => ({ type: 'text', text }) },
  {
    starts: '`',
    pattern: /(`+)([\s\S]*?[^`])\1(?!`)/y,
    make: ([, , text = '']) => ({ type: 'code', text: text.replace(/^ (?=`)|(?<=`) $/g, '') }),
  },
  { starts: '<', pattern: /<@!?(\d{1,20})>/y, make: ([, id = '']) => ({ type: 'mention', of: 'user', id }) },
  { starts: '<', pattern: /<@&(\d{1,20})>/y, make: ([, id = '']) => ({ type: 'mention', of: 'role', id }) },
  { starts: '<', pattern: /<#(\d{1,20})>/y, make: ([, id = '']) => ({ type: 'mention', of: 'channel', id }) },
  {
    starts: '<',
    pattern: /<\/([-_\p{L}\p{N}]{1,32}(?: [-_\p{L}\p{N}]{1,32}){0,2}):(\d{1,20})>/uy,
    make: ([, name = '', id = '']) => ({ type: 'command', name, id }),
  },
  {
    starts: '<',
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y,
    make: ([, seconds = '0', style = 'f']) =>
      Math.abs(Number(seconds)) > 8_640_000_000_000 ? undefined : { type: 'time', seconds: Number(seconds), style },
  },
  { starts: '<', pattern: /<a?:(\w{2,32}):\d{1,20}>/y, make: ([, name = '']) => ({ type: 'emoji', name }) },
  {
    starts: '<',
    pattern: /<(https?:\/\/[^\s<>]+)>/iy,
    make: ([, url = ''], { inLink }) => (inLink ? undefined : linkTo(url, [{ type: 'text', text: url }])),
  },
  {
    starts: '@',
    pattern: /@(everyone|here)/y,
    make: ([, id = '']) => ({ type: 'mention', of: 'everyone', id }),
  },
  {
    starts: '[',
    pattern:
      /\[((?:\\.|[^\]\\\n]){1,2000})\]\(<?(https?:\/\/[^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?: "[^"\n]*")?\)/iy,
    make: maskedLink,
  },
  {
    starts: 'h',
    pattern: /https?:\/\/[^\s<]+[^<.,:;"'\]\s]/iy,
    make: ([found], { inLink }) => {
      const url = withoutOpenBracket(found)
      return inLink ? undefined : linkTo(url, [{ type: 'text', text: url }])
    },
  },
  { starts: '*', pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, make: wrap('strong') },
  { starts: '_', pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, make: wrap('underline') },
  {
    starts: '*',
    pattern: /\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/y,
    make: wrap('emphasis'),
  },
  { starts: '_', pattern: /\b_((?:__|\\[\s\S]|[^\\_])+?)_\b/y, make: wrap('emphasis') },
  { starts: '~', pattern: /~~([\s\S]+?)~~(?!_)/y, make: wrap('strike') },
  { starts: '|', pattern: /\|\|([\s\S]+?)\|\|/y, make: wrap('spoiler') },
]

/** The inline tree of a text. */
export function parseInline(text: string, context: Context = { depth: 0, inLink: false }): Inline[] {
  const nodes: Inline[] = []
  let plain = ''
  const flush = () => {
    if (plain !== '') nodes.push({ type: 'text', text: plain })
    plain = ''
  }
  for (let at = 0; at < text.length; ) {
    const found = context.depth < DEEPEST ? matchAt(text, at, context) : undefined
    if (found === undefined) {
      plain += text[at]
      at += 1
    } else if (found.node.type === 'text') {
      plain += found.node.text
      at += found.length
    } else {
      flush()
      nodes.push(found.node)
      at += found.length
    }
  }
  flush()
  return nodes
}

function matchAt(text: string, at: number, context: Context): { node: Inline; length: number } | undefined {
  const letter = text.charAt(at).toLowerCase()
  for (const { starts, pattern, make } of RULES) {
    if (starts !== letter) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const node = match && make(match, context)
    // A link ends where its address ends, which may be before the end of the match.
    if (match && node)
      return { node, length: node.type === 'link' && starts === 'h' ? node.url.length : match[0].length }
  }
  return undefined
}

function maskedLink([, label = '', url = '']: RegExpExecArray, context: Context): Inline | undefined {
  // Discord shows no link whose words look like another address.
  if (context.inLink || /https?:\/\//i.test(label) || label.trim() === '') return undefined
  return linkTo(url, parseInline(label, { depth: context.depth + 1, inLink: true }))
}

const linkTo = (url: string, children: readonly Inline[]): Inline | undefined =>
  URL.canParse(url) ? { type: 'link', url, children } : undefined

/** “(see https://example.org)” does not link to the bracket. */
function withoutOpenBracket(url: string): string {
  let end = url.length
  const count = (letter: string) => url.slice(0, end).split(letter).length
  while (url[end - 1] === ')' && count(')') > count('(')) end -= 1
  return url.slice(0, end)
}
