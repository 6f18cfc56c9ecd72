// What the bot says about an article as a whole in English.
import { capital, count, list } from './english-grammar.ts'
import type { Text } from './text.ts'

export const summary = {
  summary: {
    heading: (kind: string) => (kind === 'other' ? 'Summary' : `Summary · ${capital(kind)}`),
    lead: (sentence: string, paragraphs: string) => `${sentence} (${paragraphs})`,
    more: 'The digest also has',
  },
}

const KNOWN = { title: 'Title', author: 'Author', outlet: 'Outlet', published: 'Published', url: 'Address' } as const

type Known = {
  readonly kind: string
  readonly label: string
  readonly title: string | null
  readonly author: string | null
  readonly outlet: string | null
  readonly published: string | null
}

/** “News report by Ada Lind, Coast Courier; date not given”. */
function about({ kind, author, outlet, published }: Known): string {
  const missing = [author === null && 'author', outlet === null && 'outlet', published === null && 'date'].filter(
    (what) => what !== false,
  )
  const known = [outlet, published].filter((what) => what !== null)
  const head = `${kind === 'other' ? 'Article' : capital(kind)}${author === null ? '' : ` by ${author}`}`
  return `${[head, ...known].join(', ')}${missing.length === 0 ? '' : `; ${list(missing)} not given`}`
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

export const article = {
  article: {
    listHeading: 'Articles',
    about: (known: Known, engine: string) => `${about(known)} · ${engine}`,
    listLead: (shown: number, all: number) =>
      shown === all
        ? `${count(all, 'article')} can be asked about here.`
        : `${shown} of ${count(all, 'article')} here.`,
    noneCalled: (words: string, all: number): Text => [
      all === 0 ? 'There is no article here yet.' : ['No article here has “', words, '” in its title or name. '],
      all === 0
        ? ''
        : ['Leave out ', { code: 'words' }, ` to see ${all === 1 ? 'the one that is here' : `all ${all}`}.`],
    ],
    size: (paragraphs: number, entries: number) =>
      `${count(paragraphs, 'paragraph')}, ${count(entries, 'entry', 'entries')}`,
    measure: (paragraphs: number, characters: number) =>
      `${count(paragraphs, 'paragraph')}, ${characters.toLocaleString('en')} characters`,
    /** “in English”; the code itself where nobody knows a name for it. */
    inLanguage: (code: string) => `in ${languageName(code)}`,
    text: (held: boolean) => (held ? 'text kept here' : 'text not kept here'),
    byDefault: 'asked about by default',
    infoHeading: 'About the article',
    infoLead: (known: Known) => `${known.title ?? known.label}. ${about(known)}.`,
    groups: {
      known: 'What the article says of itself',
      made: 'The digest',
      notes: 'Notes of its maker',
      doubtful: 'Not certain',
    } as const,
    known: (what: keyof typeof KNOWN, value: string | null): Text => [
      { bold: `${KNOWN[what]}: ` },
      value === null ? 'not given' : what === 'url' ? { link: value } : value,
    ],
    made: (engine: string, made: string) => `${capital(engine)}, made ${made}.`,
    engine: (kind: string, name: string, version: string) =>
      kind === 'curated' ? `version ${version}` : `${name}, version ${version}`,
    seen: {
      whole: 'It was made from the whole text.',
      cut: 'It was made from a cut text: what is missing there is missing here.',
      paywalled: 'It was made from the part before a paywall: the rest is missing here.',
      unknown: 'Whether it was made from the whole text is not known.',
    } as const,
    doubts: (all: number, likely: number, unsure: number) =>
      likely + unsure === 0
        ? `All ${all} entries are certain.`
        : `Of ${count(all, 'entry', 'entries')}, ${list([likely > 0 ? `${likely} ${likely === 1 ? 'is' : 'are'} likely` : '', unsure > 0 ? `${unsure} ${unsure === 1 ? 'is' : 'are'} unsure` : ''].filter(Boolean))}.`,
  },
}
