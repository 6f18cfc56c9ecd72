// A small reading of Discord's markdown, for proving what a text would be shown as. Its rules are those of Discord's own client.

export type Node = { readonly type: string; readonly content: readonly Node[]; readonly text: string }

type Rule = { readonly type: string; readonly pattern: RegExp; readonly inner?: number }

const BLOCKS: readonly Rule[] = [
  { type: 'quote to the end', pattern: /^ *>>> ([\s\S]*)/, inner: 1 },
  { type: 'quote', pattern: /^(?: *> [^\n]*(?:\n|$))+/ },
  { type: 'heading', pattern: /^ *#{1,3}[^\S\n]+((?:\\.|[^\n\\])+?)#*[^\S\n]*(?:\n|$)/, inner: 1 },
  { type: 'small', pattern: /^ *-#[^\S\n]+([^\n]+)(?:\n|$)/, inner: 1 },
  { type: 'list', pattern: /^ *(?:[*+-]|\d+[.)]) +[^\n]*(?:\n|$)/ },
]

const INLINE: readonly Rule[] = [
  { type: 'escape', pattern: /^\\([^0-9A-Za-z\s])/u },
  { type: 'code block', pattern: /^```(?:[a-z0-9_+\-.#]+?\n)?\n*([^\n][\s\S]*?)\n*```/i },
  { type: 'code', pattern: /^(`+)([\s\S]*?[^`])\1(?!`)/ },
  { type: 'member', pattern: /^<@!?\d+>/ },
  { type: 'role', pattern: /^<@&\d+>/ },
  { type: 'everyone', pattern: /^@(?:everyone|here)/ },
  { type: 'channel', pattern: /^<#\d+>/ },
  { type: 'command', pattern: /^<\/[-_\p{L}\p{N} ]+:\d+>/u },
  { type: 'time', pattern: /^<t:-?\d+(?::[tTdDfFR])?>/ },
  { type: 'guide', pattern: /^<id:\w+(?::\w+)?>/ },
  { type: 'custom emoji', pattern: /^<a?:\w+:\d+>/ },
  { type: 'sound', pattern: /^<sound:\d+:\d+>/ },
  { type: 'link', pattern: /^<[^: >]+:[^ >]+>/ },
  { type: 'emoji', pattern: /^:[^\s:\\]+?(?:::skin-tone-\d)?:/ },
  { type: 'address', pattern: /^(?:https?|steam|discord):\/\/[^\s<]+/i },
  { type: 'invite', pattern: /^(?:discord\.gg|discord(?:app)?\.com\/invite)\/\w/i },
  {
    type: 'masked link',
    pattern:
      /^\[(?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*\]\(\s*<?(?:\([^)]*\)|[^\s\\]|\\.)*?>?(?:\s+['"][\s\S]*?['"])?\s*\)/,
  },
  { type: 'spoiler', pattern: /^\|\|([\s\S]+?)\|\|/, inner: 1 },
  { type: 'struck', pattern: /^~~([\s\S]+?)~~(?!_)/, inner: 1 },
]

const EMPHASIS: readonly (Rule & { readonly bonus: number })[] = [
  { type: 'bold', pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, inner: 1, bonus: 0.1 },
  { type: 'underlined', pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, inner: 1, bonus: 0 },
  {
    type: 'italic',
    pattern:
      /^\b_((?:__|\\[\s\S]|[^\\_])+?)_\b|^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/,
    inner: 1,
    bonus: 0.2,
  },
]

/** Reads a message's text as Discord's client does. */
export function parse(source: string, lineStart = true): Node[] {
  const nodes: Node[] = []
  let rest = source
  let atLineStart = lineStart
  while (rest !== '') {
    const found = (atLineStart ? block(rest) : undefined) ?? inline(rest)
    nodes.push(found.node)
    const eaten = rest.slice(0, found.length)
    atLineStart = eaten.endsWith('\n') || (atLineStart && eaten.trim() === '')
    rest = rest.slice(found.length)
  }
  return nodes
}

type Found = { readonly node: Node; readonly length: number }

function block(rest: string): Found | undefined {
  for (const { type, pattern } of BLOCKS) {
    const match = pattern.exec(rest)
    if (match === null) continue
    const whole = match[0]
    const lines = type === 'quote' ? whole.replace(/^ *> /gm, '') : (match[1] ?? whole)
    return { node: node(type, parse(lines, type.startsWith('quote'))), length: whole.length }
  }
  return undefined
}

function inline(rest: string): Found {
  const first = rest[0] as string
  if (/[0-9A-Za-z\s\u00c0-\uffff]/.test(first) && !/^(?:https?|steam|discord)/i.test(rest))
    return leaf('text', first, 1)
  for (const { type, pattern, inner } of INLINE) {
    const match = pattern.exec(rest)
    if (match === null) continue
    if (type === 'escape') return leaf('text', match[1] as string, match[0].length)
    if (type === 'code') return leaf(type, (match[2] as string).replace(/^ (?= *`)|(` *) $/g, '$1'), match[0].length)
    if (inner === undefined) return leaf(type, match[1] ?? match[0], match[0].length)
    return { node: node(type, parse(match[inner] as string, false)), length: match[0].length }
  }
  const best = EMPHASIS.map((rule) => ({ rule, match: rule.pattern.exec(rest) }))
    .filter(({ match }) => match !== null)
    .sort(
      (a, b) =>
        (b.match as RegExpExecArray)[0].length + b.rule.bonus - (a.match as RegExpExecArray)[0].length - a.rule.bonus,
    )[0]
  if (best?.match) {
    const content = best.match[1] ?? best.match[2] ?? ''
    return { node: node(best.rule.type, parse(content, false)), length: best.match[0].length }
  }
  return leaf('text', first, 1)
}

const leaf = (type: string, text: string, length: number): Found => ({ node: { type, content: [], text }, length })
const node = (type: string, content: readonly Node[]): Node => ({ type, content, text: '' })

/** What a reader sees, without the marks. */
export function shown(nodes: readonly Node[]): string {
  return nodes.map(({ text, content }) => text + shown(content)).join('')
}

/** Every kind of node but plain text. */
export function kinds(nodes: readonly Node[]): Set<string> {
  return new Set(nodes.flatMap(({ type, content }) => [...(type === 'text' ? [] : [type]), ...kinds(content)]))
}
